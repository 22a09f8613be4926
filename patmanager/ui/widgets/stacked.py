"""Pieces under each other, as one piece."""

from PySide6.QtWidgets import QVBoxLayout, QWidget


def stacked(*pieces: QWidget) -> QWidget:
    """Return a widget with pieces under each other."""
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(8)
    for piece in pieces:
        column.addWidget(piece)
    return whole
