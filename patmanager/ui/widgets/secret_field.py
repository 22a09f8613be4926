"""The two places a secret is seen: where it is shown, and where it is pasted."""

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QFontMetricsF,
    QHideEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPalette,
)
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from patmanager.core.secret import Secret
from patmanager.ui.theme import fixed_font

SHOWN_SECONDS = 15
"""How long a secret stays readable before it is masked again, when nothing else is set."""

_DOTS = 30
"""Dots of a masked secret, whatever its length."""

_SENSITIVE = (
    Qt.InputMethodHint.ImhHiddenText
    | Qt.InputMethodHint.ImhSensitiveData
    | Qt.InputMethodHint.ImhNoPredictiveText
    | Qt.InputMethodHint.ImhNoAutoUppercase
)

_FORBIDDEN_KEYS = (
    QKeySequence.StandardKey.Copy,
    QKeySequence.StandardKey.Cut,
    QKeySequence.StandardKey.Undo,
    QKeySequence.StandardKey.Redo,
)


class SecretField(QWidget):
    """A secret as dots of a fixed width, or readable for a few seconds.

    It is painted, not held by a text widget: there is nothing to select, to drag, to undo or to
    print, and no menu. Copying is the business of whoever asked for this field. The accessible
    name never holds the value; the accessible description does while it is shown on purpose, so
    that a screen reader can read what others see.
    """

    shownChanged = Signal(bool)

    def __init__(self, seconds: int = SHOWN_SECONDS, parent: QWidget | None = None) -> None:
        """Hold nothing yet; show what comes for `seconds` at a time."""
        super().__init__(parent)
        self._secret: Secret | None = None
        self._shown = False
        self.setFont(fixed_font())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(seconds * 1000)
        self._timer.timeout.connect(self.hide_secret)
        self._say_state()

    @property
    def is_shown(self) -> bool:
        """Whether the secret is readable now."""
        return self._shown

    @property
    def is_holding(self) -> bool:
        """Whether there is a secret to show."""
        return self._secret is not None and not self._secret.is_wiped

    def hold(self, secret: Secret | None) -> None:
        """Take a secret, masked; `None` lets go of the one held."""
        self.hide_secret()
        self._secret = secret
        self.update()

    def show_secret(self) -> None:
        """Make the secret readable for a while, or until the focus leaves."""
        if not self.is_holding or self._shown:
            return
        self._shown = True
        self._timer.start()
        self._changed()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def hide_secret(self) -> None:
        """Show dots again."""
        if not self._shown:
            return
        self._shown = False
        self._timer.stop()
        self._changed()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Mask as soon as the person turns elsewhere, except to the button beside the field."""
        super().focusOutEvent(event)
        inside = self.parentWidget()
        focused = self.window().focusWidget() if self.window().isActiveWindow() else None
        if inside is None or focused is None or not inside.isAncestorOf(focused):
            self.hide_secret()

    def hideEvent(self, event: QHideEvent) -> None:
        """Mask when the window is hidden or minimized."""
        self.hide_secret()
        super().hideEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Mask when the window is no longer the active one."""
        if event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow():
            self.hide_secret()
        super().changeEvent(event)

    def sizeHint(self) -> QSize:
        """Ask for the room of the dots on one line."""
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance("•" * _DOTS), metrics.height())

    def minimumSizeHint(self) -> QSize:
        """Ask for half the width: a shown secret is broken into lines."""
        return QSize(self.sizeHint().width() // 2, self.sizeHint().height())

    def hasHeightForWidth(self) -> bool:
        """Tell that a shown secret grows downwards."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the lines that a width needs, in pixels."""
        return len(self.lines(width)) * self.fontMetrics().lineSpacing()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint dots, or the secret in lines."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        metrics = self.fontMetrics()
        lines = self.lines(self.width())
        top = max(0, (self.height() - len(lines) * metrics.lineSpacing()) // 2)
        for number, line in enumerate(lines):
            painter.drawText(0, top + number * metrics.lineSpacing() + metrics.ascent(), line)
        if self.hasFocus():
            painter.setPen(self.palette().color(QPalette.ColorRole.Highlight))
            painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        painter.end()

    def lines(self, width: int) -> list[str]:
        """Return what is painted, broken into lines of at most `width` pixels."""
        text = "•" * _DOTS
        if self._shown and self._secret is not None:
            text = self._secret.reveal()
        fit = _characters(QFontMetricsF(self.font(), self), width)
        return [text[start : start + fit] for start in range(0, len(text), fit)]

    def _changed(self) -> None:
        self._say_state()
        self.updateGeometry()
        self.update()
        self.shownChanged.emit(self._shown)

    def _say_state(self) -> None:
        if self._shown and self._secret is not None:
            self.setAccessibleName(self.tr("Secret, shown"))
            self.setAccessibleDescription(self._secret.reveal())
        else:
            self.setAccessibleName(self.tr("Secret, hidden"))
            self.setAccessibleDescription("")


class SecretInput(QLineEdit):
    """Where a secret is pasted: dots, no selection to drag, no menu, no undo, no own copy."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Be empty."""
        super().__init__(parent)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setDragEnabled(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setInputMethodHints(_SENSITIVE)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer nothing: a menu would copy and undo."""
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave out copy, cut, undo and redo."""
        if any(event.matches(key) for key in _FORBIDDEN_KEYS):
            event.accept()
            return
        super().keyPressEvent(event)

    def forget(self) -> None:
        """Drop what was pasted, and with it what undo would bring back."""
        self.setText("")


def _characters(metrics: QFontMetricsF, width: int) -> int:
    return max(8, int(width / max(1.0, metrics.horizontalAdvance("M"))))
