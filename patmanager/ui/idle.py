"""Telling when nobody has touched the program for a while, and when somebody does again."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal

_INPUT = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
        QEvent.Type.InputMethod,
    }
)

_MINUTE = 60_000


class Idle(QObject):
    """Watches the input of every window of the program.

    `began` tells that there was none for the time set, `ended` that there is some after that, or
    after `expect_return`.
    """

    began = Signal()
    ended = Signal()

    def __init__(self, minutes: int, parent: QObject | None = None) -> None:
        """Tell after that many minutes."""
        super().__init__(parent)
        self._is_away = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._begin)
        self.set_minutes(minutes)
        application = QCoreApplication.instance()
        if application is not None:
            application.installEventFilter(self)
            application.aboutToQuit.connect(lambda: application.removeEventFilter(self))

    @property
    def minutes(self) -> int:
        """How long nobody has to touch anything."""
        return self._timer.interval() // _MINUTE

    def set_minutes(self, minutes: int) -> None:
        """Count from now on, to that many minutes."""
        self._timer.start(minutes * _MINUTE)

    def expect_return(self) -> None:
        """Take the person for away although the time is not over: the screen was locked."""
        self._is_away = True

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Count anew with every input; nothing is kept from anybody."""
        if event.type() in _INPUT:
            self._timer.start()
            if self._is_away:
                self._is_away = False
                self.ended.emit()
        return False

    def _begin(self) -> None:
        self._is_away = True
        self.began.emit()
