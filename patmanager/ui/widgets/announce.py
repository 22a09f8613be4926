"""Saying a result to assistive technology without moving the focus."""

from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, sentence: str) -> None:
    """Let a screen reader say `sentence`, politely; never a secret (WCAG 2.2, 4.1.3)."""
    # Its long lists of roles would delay the first painting.
    from patmanager.ui.widgets.announcing import say  # noqa: PLC0415 - as said

    say(widget, sentence)
