"""Two ways to work the real window, both counted: the mouse's presses, and the keyboard alone."""

from tests.end_to_end.screen_reader import Control, ScreenReader
from tests.end_to_end.stage import Stage, need, until

_CELLS = ("list item", "table cell")
"""Qt calls the current cell of every table and list focused, wherever the focus is."""

_MOST_STOPS = 60


class Mouse:
    """Presses controls as clicks do, and counts."""

    def __init__(self, window: ScreenReader) -> None:
        """Begin to count in `window`."""
        self._window = window
        self.clicks = 0

    def click(self, role: str, name: str) -> None:
        """Press an enabled control once."""
        self._window.press(role, name)
        self.clicks += 1


class Keyboard:
    """Keys sent to the window that has the focus, and where they lead."""

    def __init__(self, stage: Stage, window: ScreenReader) -> None:
        """Type on the stage; `window` is only read."""
        need("xdotool")
        self._stage = stage
        self._window = window

    def press(self, *keys: str) -> None:
        """Press keys one after the other, named as X does: `Tab`, `ctrl+n`."""
        for key in keys:
            self._let_front()
            self._xdotool("key", "--clearmodifiers", key)

    def type(self, text: str) -> None:
        """Type a text, letter by letter."""
        self._let_front()
        self._xdotool("type", "--clearmodifiers", text)

    def focused(self) -> Control | None:
        """Return the control that has the focus, `None` while nothing seen has it.

        A page that hands the focus on to a part of it is said to have it as well, and so is the
        current tab (Qt 6.11 says so of it always).
        """
        found = [
            control
            for control in self._window.controls()
            if control.focused and control.role not in _CELLS and control.name
        ]
        found = [each for each in found if each.role != "page tab"] or found
        return next((each for each in found if each.focusable), found[0] if found else None)

    def is_at(self, role: str, name: str) -> Control:
        """Wait until a control, by role and the start of its name, has the focus."""

        def look() -> Control | None:
            control = self.focused()
            fits = control is not None and control.role == role and control.name.startswith(name)
            return control if fits else None

        self._let_front()
        return until(look, f"the focus at the {role} {name!r}, which is at {self.focused()}")

    def go_to(self, role: str, name: str, *, key: str = "Tab") -> list[str]:
        """Go on with `key` until a control has the focus; return the names of the stops."""
        self._let_front()
        stops = [until(self.focused, "something to have the focus")]
        while not self._fits(stops[-1], role, name) and len(stops) < _MOST_STOPS:
            self.press(key)
            stops.append(self._next_to(stops[-1]))
        assert self._fits(stops[-1], role, name), f"{key} never came to {role} {name!r}: {stops}"
        return [stop.name for stop in stops]

    def _next_to(self, before: Control) -> Control:
        def look() -> Control | None:
            now = self.focused()
            return now if now is not None and now.path != before.path else None

        return until(look, f"the focus to leave {before}")

    @staticmethod
    def _fits(control: Control, role: str, name: str) -> bool:
        return control.role == role and control.name.startswith(name)

    def _let_front(self) -> None:
        """Give the newest window the focus when none has it.

        A window manager does so whenever a dialog closes; the bare stage has none.
        """
        until(self._open, "a window of the program")
        has = self._xdotool("getwindowfocus").strip()
        windows = self._open()
        if has not in windows:
            self._xdotool("windowfocus", "--sync", max(windows, key=int))

    def _open(self) -> list[str]:
        return self._xdotool("search", "--onlyvisible", "--class", "patmanager").split()

    def _xdotool(self, *words: str) -> str:
        return self._stage.run("xdotool", *words).stdout
