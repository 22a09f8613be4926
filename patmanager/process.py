"""What this process keeps from others: dumps of its memory, which hold the secrets in use."""

import os
import sys
from pathlib import Path

_PR_SET_DUMPABLE = 4
_SANDBOX_FILE = Path("/.flatpak-info")


def forbid_dumps(*, hide: bool) -> None:
    """Leave no core file behind a crash, and let no child do so.

    `hide` also closes the process's memory to others of the same user, on Linux. It is for
    processes that use no desktop portal: a portal looks at the caller's `/proc` entry, which is
    then closed to it, so file dialogs, links and the color scheme would fail in the window and
    everything in Flatpak and Snap. Children that run another program start anew, unhidden.
    """
    if sys.platform == "win32":
        return  # crash reports there are made by the system, on the person's consent
    import resource  # noqa: PLC0415 - no such thing on Windows

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if hide and sys.platform == "linux" and not _is_sandboxed():
        import ctypes  # noqa: PLC0415 - the window does without

        ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)


def _is_sandboxed() -> bool:
    return "SNAP" in os.environ or _SANDBOX_FILE.exists()
