"""Folders and files that belong to the person alone."""

import os
import sys
from contextlib import suppress
from datetime import datetime
from pathlib import Path

FOLDER_MODE = 0o700


def private_folder(folder: Path) -> None:
    """Make `folder` and what is above it, for the person alone; raises `OSError`.

    A folder that is there already is closed to others. It may be a link, to another disk; link and
    folder must belong to the person, who alone then says what lies there.
    """
    folder.mkdir(mode=FOLDER_MODE, parents=True, exist_ok=True)
    if sys.platform == "win32":
        return
    if {folder.lstat().st_uid, folder.stat().st_uid} != {os.geteuid()}:
        message = f"{folder} belongs to somebody else"
        raise PermissionError(message)
    folder.chmod(FOLDER_MODE)


def refuse_stranger(path: Path) -> None:
    """Raise `PermissionError` if `path` is a link, no plain file, or somebody else's.

    What is written there would otherwise go where another person of this computer wants it.
    A missing file is well.
    """
    with suppress(FileNotFoundError):
        status = path.lstat()
        if path.is_symlink() or not path.is_file():
            message = f"{path} is not a plain file"
            raise PermissionError(message)
        if sys.platform != "win32" and status.st_uid != os.geteuid():
            message = f"{path} belongs to somebody else"
            raise PermissionError(message)


def put_aside(path: Path, now: datetime) -> Path:
    """Rename a broken file to one that tells when it broke; raises `OSError`.

    `now` is aware UTC. Nothing that is there is overwritten.
    """
    stamp = f"{now:%Y%m%dT%H%M%S}"
    aside = path.with_name(f"{path.stem}-broken-{stamp}{path.suffix}")
    number = 1
    while os.path.lexists(aside):
        number += 1
        aside = path.with_name(f"{path.stem}-broken-{stamp}-{number}{path.suffix}")
    return path.rename(aside)
