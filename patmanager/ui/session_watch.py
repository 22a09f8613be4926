"""Hearing from the desktop that the screen is locked or the computer goes to sleep: Linux.

Sources: the D-Bus interfaces org.freedesktop.ScreenSaver (KDE, Xfce, LXQt), org.gnome.ScreenSaver
and their kin with the signal `ActiveChanged(b)`; of systemd-logind, `Lock` of a session
(`loginctl lock-session`) and `PrepareForSleep(b)` of the manager.
"""

import os
from pathlib import Path
from typing import Any

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage

_SCREEN_SAVERS = tuple(
    f"org.{name}.ScreenSaver" for name in ("freedesktop", "gnome", "cinnamon", "mate")
)
_LOGIN = "org.freedesktop.login1"
_SYSTEM_SOCKET = Path("/run/dbus/system_bus_socket")
_HEAR: Any = SLOT("hear(QDBusMessage)")
"""PySide says that it wants bytes here, and takes text only."""


class SessionWatch(QObject):
    """`locked` tells that the screen is locked now, or that the computer sleeps or slept.

    Anybody on the bus of the session could say so: all that follows is that secrets are hidden.
    For the same reason a lock of another session of this computer counts too.
    """

    locked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Listen on the buses that there are; where there is none, nothing is heard."""
        super().__init__(parent)
        if _has_session_bus():
            bus = QDBusConnection.sessionBus()
            for interface in _SCREEN_SAVERS:
                bus.connect("", "", interface, "ActiveChanged", self, _HEAR)
        if _has_system_bus():
            bus = QDBusConnection.systemBus()
            bus.connect(_LOGIN, "", f"{_LOGIN}.Session", "Lock", self, _HEAR)
            bus.connect(_LOGIN, "", f"{_LOGIN}.Manager", "PrepareForSleep", self, _HEAR)

    @Slot(QDBusMessage)
    def hear(self, message: QDBusMessage) -> None:
        """Take a signal; an end of sleep counts as well, for sleep may have come first."""
        if message.member() == "ActiveChanged" and message.arguments() != [True]:
            return
        self.locked.emit()


def _has_session_bus() -> bool:
    """Tell whether there is a bus to connect to: without one, Qt would start one."""
    if os.environ.get("DBUS_SESSION_BUS_ADDRESS"):
        return True
    return Path(os.environ.get("XDG_RUNTIME_DIR", "/nowhere"), "bus").exists()


def _has_system_bus() -> bool:
    return bool(os.environ.get("DBUS_SYSTEM_BUS_ADDRESS")) or _SYSTEM_SOCKET.exists()
