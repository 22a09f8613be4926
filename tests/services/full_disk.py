"""A disk that takes no more: by the system's limit on files, or a small disk filled to the brim."""

import errno
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

PAGE = 4096

if sys.platform != "win32":
    import resource


@contextmanager
def no_file_beyond(size: int) -> Iterator[None]:
    """Let no file of this process grow beyond `size` bytes; Python ignores the signal of it."""
    if sys.platform == "win32":
        pytest.skip("Windows has no such limit")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@contextmanager
def small_disk(folder: Path, size: int) -> Iterator[Path]:
    """Mount an empty disk of `size` bytes at `folder`; skips where nothing can be mounted."""
    folder.mkdir(exist_ok=True)
    command = ["mount", "-t", "tmpfs", "-o", f"size={size},mode=700", "tmpfs", str(folder)]
    if (
        sys.platform != "linux"
        or subprocess.run(command, capture_output=True, check=False).returncode
    ):
        pytest.skip("nothing can be mounted here")
    try:
        yield folder
    finally:
        subprocess.run(["umount", str(folder)], check=True)


def fill(folder: Path, leave: int) -> None:
    """Fill the disk of `folder` but for `leave` pages, and see that one page more is refused."""
    ballast = folder / "ballast"
    pages = 0
    with ballast.open("wb", buffering=0) as file:
        try:
            while True:
                pages += file.write(b"x" * PAGE) // PAGE
        except OSError as error:
            if error.errno != errno.ENOSPC:
                raise
    os.truncate(ballast, max(pages - leave, 0) * PAGE)


@contextmanager
def quick_folder() -> Iterator[Path]:
    """Lend a folder in memory, where there is one: for what is written thousands of times."""
    memory = Path("/dev/shm")  # noqa: S108 - the folder in it is made safely
    with TemporaryDirectory(dir=memory if os.access(memory, os.W_OK) else None) as name:
        yield Path(name)
