"""What was pasted or dropped: text, a file, or a picture that cannot be read."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMimeData


@dataclass(frozen=True, slots=True)
class Dropped:
    """One of the three; nothing of the text is shown by `repr`: a secret may be in it."""

    text: str = ""
    file: Path | None = None
    is_picture: bool = False

    def __repr__(self) -> str:
        """Tell what came, and nothing of it."""
        return f"Dropped({len(self.text)} characters, {self.file}, {self.is_picture})"


def holds_message(mime: QMimeData) -> bool:
    """Tell whether something lies there that can be explained, or why it cannot be."""
    return mime.hasText() or mime.hasImage() or any(url.isLocalFile() for url in mime.urls())


def dropped(mime: QMimeData) -> Dropped:
    """Return what was pasted or dropped; of several files the first."""
    files = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
    if files:
        return Dropped(file=files[0])
    if mime.hasImage() and not mime.hasText():
        return Dropped(is_picture=True)
    return Dropped(text=mime.text())
