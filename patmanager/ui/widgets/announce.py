"""Saying a result to assistive technology without moving the focus."""

from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, sentence: str) -> None:
    """Let a screen reader say `sentence`, politely; never a secret (WCAG 2.2, 4.1.3)."""
    # Loaded with the first sentence: its long lists of roles would delay the first painting.
    from PySide6.QtGui import (  # noqa: PLC0415 - as said
        QAccessible,
        QAccessibleAnnouncementEvent,
    )

    if sentence and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, sentence))
