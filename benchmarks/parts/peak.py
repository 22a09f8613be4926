"""The most memory that a process had in use."""

from pathlib import Path


def peak(process: int) -> float:
    """Return the peak memory of a process in MiB; Linux tells it, others do not."""
    status = Path(f"/proc/{process}/status")
    if not status.exists():
        return 0.0
    lines = status.read_text(encoding="utf-8").splitlines()
    return next((int(line.split()[1]) / 1024 for line in lines if line.startswith("VmHWM")), 0.0)
