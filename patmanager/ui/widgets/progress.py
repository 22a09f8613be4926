"""How many of many are done."""

from PySide6.QtWidgets import QProgressBar, QWidget


class Progress(QProgressBar):
    """Counts up to a number; hidden until something is under way."""

    def __init__(self, name: str, most: int, parent: QWidget | None = None) -> None:
        """Bear `name` for assistive technology and count to `most`."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setRange(0, max(1, most))
        self.setFormat(self.tr("%v of %m"))
        self.hide()

    def begin(self) -> None:
        """Show it where there is more than one."""
        self.setVisible(self.maximum() > 1)

    def advance(self) -> None:
        """Count one more."""
        self.setValue(max(0, self.value()) + 1)
