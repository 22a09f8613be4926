"""A column that scrolls when the window is too low for it."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from patmanager.ui.theme import with_font
from patmanager.ui.widgets.spoken_area import QWidget as SpokenArea


def settle(part: QWidget) -> None:
    """Lay out a part and all that is in it now, the innermost first.

    Qt sends news of a changed size from parent to parent by events, one level a time; a height
    that is asked for before they arrived is that of the old content.
    """
    for child in part.children():
        if isinstance(child, QWidget) and not child.isWindow():
            settle(child)
    layout = part.layout()
    if layout is not None:
        layout.invalidate()
        layout.activate()
    part.updateGeometry()


class _Content(QWidget):
    """What scrolls: only its width has a minimum, its height follows from the width.

    Otherwise the scroll area would keep room for the lines of the narrowest width.
    """

    def minimumSizeHint(self) -> QSize:
        """Return the narrowest width and no height."""
        return QSize(super().minimumSizeHint().width(), 0)


class ScrollColumn(SpokenArea):
    """A frameless area around one column; it scrolls to whatever gets the focus."""

    def __init__(self, widest: int = 0, parent: QWidget | None = None) -> None:
        """Keep lines below `widest` pixels of the usual font, 0 for as wide as the window."""
        super().__init__(parent)
        self.content = _Content()
        if widest:
            self.content.setMaximumWidth(with_font(widest))
        self.column = QVBoxLayout(self.content)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(self.content)

    def minimumSizeHint(self) -> QSize:
        """Be as wide as the content needs, and as low as one likes."""
        return QSize(self.content.minimumSizeHint().width(), super().minimumSizeHint().height())
