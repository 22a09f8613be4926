"""Files of other programs: read as they are, replaced whole, with owner and mode as they were."""

import os
import stat
import sys
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from secrets import token_hex

from patmanager.core.client_faults import ClientFileRefused
from patmanager.core.facts import Facts

_BOM = "\ufeff"
_REPOSITORIES = (".git", ".hg", ".svn")
_PRIVATE = 0o600
_LARGEST = 4_000_000
"""Bytes of a settings file that is still believed to be one."""


@dataclass(frozen=True, slots=True)
class TextFile:
    """A file's text with line feeds at its ends of lines; `newline` is what the disk has there."""

    path: Path
    text: str = ""
    newline: str = "\n"
    bom: bool = False
    exists: bool = False

    def with_text(self, text: str) -> "TextFile":
        """Return it with another text."""
        return replace(self, text=text)


def read_file(path: Path, home: Path) -> TextFile:
    """Read a file, or what will be one; raises `ClientFileRefused`.

    A link is followed inside the home folder only.
    """
    real = _target(path, home)
    try:
        content = real.read_bytes()
    except FileNotFoundError:
        return TextFile(path)
    except OSError as error:
        raise _refused(path, f"It cannot be read: {error.strerror}.") from error
    if len(content) > _LARGEST:
        raise _refused(path, "It is far too large for a file of settings.")
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError:
        raise _refused(path, "It is not UTF-8 text.") from None
    bom = text.startswith(_BOM)
    text = text.removeprefix(_BOM)
    newline = "\r\n" if "\r\n" in text else "\n"
    if newline == "\r\n" and "\n" in text.replace("\r\n", ""):
        # Mixed line ends stay what they are: the carriage returns count as text.
        return TextFile(path, text, "\n", bom, exists=True)
    return TextFile(path, text.replace("\r\n", "\n"), newline, bom, exists=True)


def refuse_unwritable(path: Path, home: Path, *, secret: bool) -> None:
    """Raise `ClientFileRefused` where `path` may not be written.

    With a `secret` it may lie in no folder under version control either.
    """
    real = _target(path, home)
    if real.exists():
        if not real.is_file():
            raise _refused(path, "It is no plain file.")
        if not os.access(real, os.W_OK) or not real.stat().st_mode & stat.S_IWUSR:
            raise _refused(path, "It is read-only.")
    above = next(each for each in real.parents if each.exists())
    if not above.is_dir() or not os.access(above, os.W_OK):
        raise _refused(path, f"The folder {above} cannot be written.")
    if secret:
        for folder in real.parents:
            if any((folder / name).exists() for name in _REPOSITORIES):
                sentence = f"{folder} is under version control: a secret there would be published."
                raise _refused(path, sentence)


def write_file(file: TextFile, home: Path, *, secret: bool) -> None:
    """Replace a file in one step, durably; with a `secret` for the person alone (mode 0600).

    Raises `ClientFileRefused`; the file is then as it was.
    """
    real = _target(file.path, home)
    text = file.text.replace("\n", file.newline) if file.newline != "\n" else file.text
    content = (_BOM * file.bom + text).encode()
    beside = real.with_name(f".{real.name}.{token_hex(6)}")
    try:
        real.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        before = real.stat() if real.exists() else None
        mode = _PRIVATE if secret or before is None else stat.S_IMODE(before.st_mode)
        _write(beside, content, mode)
        if before is not None and sys.platform != "win32" and os.geteuid() == 0:
            os.chown(beside, before.st_uid, before.st_gid)
        beside.replace(real)
    except OSError as error:
        with suppress(OSError):
            beside.unlink()
        raise _refused(file.path, f"It cannot be written: {error.strerror}.") from error


def remove_file(path: Path, home: Path) -> None:
    """Remove a file that is ours alone; one that is gone is well."""
    try:
        _target(path, home).unlink(missing_ok=True)
    except OSError as error:
        raise _refused(path, f"It cannot be removed: {error.strerror}.") from error


def _write(path: Path, content: bytes, mode: int) -> None:
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _PRIVATE)
    with os.fdopen(handle, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    path.chmod(mode)


def _target(path: Path, home: Path) -> Path:
    """Return the file that a path means; a link in it must not lead out of the home folder."""
    try:
        real = path.resolve()
    except (OSError, RuntimeError):
        raise _refused(path, "It is a link that leads in a circle.") from None
    if path.is_symlink() and not real.is_relative_to(home.resolve()):
        raise _refused(path, f"It is a link to {real}, outside your home folder.")
    return real


def _refused(path: Path, sentence: str) -> ClientFileRefused:
    return ClientFileRefused(Facts(subject=str(path), sentence=sentence))
