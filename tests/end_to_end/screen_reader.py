"""Finds, presses and reads controls of the real window by role and name."""

import json
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import pytest

from tests.end_to_end.stage import Stage, until

_SYSTEM_PYTHON = "/usr/bin/python3"


@dataclass(frozen=True, slots=True)
class Control:
    """One control as a screen reader hears it."""

    path: tuple[int, ...]
    role: str
    name: str
    description: str
    showing: bool
    enabled: bool
    focusable: bool
    focused: bool
    checked: bool
    text: str


class ScreenReader:
    """The accessibility tree of one program on a stage."""

    def __init__(self, stage: Stage, application: str = "patmanager") -> None:
        """Listen to the program that calls itself `application`."""
        probe = stage.run(_SYSTEM_PYTHON, "-c", "import pyatspi")
        if probe.returncode != 0:
            pytest.skip("not installed: pyatspi for the system's python3")
        self._application = application
        self._stage = stage
        self._process = subprocess.Popen(
            [_SYSTEM_PYTHON, Path(__file__).with_name("reader.py")],
            env=stage.environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )

    def __enter__(self) -> Self:
        """Begin to listen."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Stop listening."""
        self._process.terminate()
        self._process.communicate()

    def controls(self) -> list[Control]:
        """Return every control that shows, in the order a screen reader walks them."""
        nodes = self._ask(do="tree") or []
        found = [Control(**{**node, "path": tuple(node["path"])}) for node in nodes]
        return [control for control in found if control.showing]

    def everything(self) -> str:
        """Return all that can be heard, of controls that do not show too."""
        return json.dumps(self._ask(do="tree"), ensure_ascii=False)

    def find(self, role: str, name: str, *, seconds: float = 30.0) -> Control:
        """Wait for a control by role and the start of its name."""
        return until(lambda: self.look(role, name), f"the {role} {name!r}", seconds)

    def look(self, role: str, name: str) -> Control | None:
        """Return a control by role and the start of its name, `None` when it does not show."""
        for control in self.controls():
            if control.role == role and control.name.replace("&", "").startswith(name):
                return control
        return None

    def says(self, text: str, *, seconds: float = 30.0) -> Control:
        """Wait until some control has `text` in its name or text."""

        def look() -> Control | None:
            for control in self.controls():
                if text in control.name or text in control.text or text in control.description:
                    return control
            return None

        return until(look, f"the words {text!r}", seconds)

    def ask_beyond(self) -> int:
        """Ask every control for parts behind its last; return how many were asked for."""
        return int(self._ask(do="beyond") or 0)

    def press(self, role: str, name: str) -> None:
        """Press an enabled control, as a click would."""
        self._do(role, name, lambda control: self._ask(do="press", path=control.path))

    def write(self, role: str, name: str, text: str) -> None:
        """Put `text` in an editable control."""
        self._do(role, name, lambda control: self._ask(do="write", path=control.path, text=text))

    def select_row(self, table: str, row: int) -> None:
        """Select a row of a table, counted from 0."""
        self._do(
            "table", table, lambda control: self._ask(do="select_row", path=control.path, row=row)
        )

    def _do(self, role: str, name: str, deed: Callable[[Control], object]) -> None:
        def attempt() -> bool:
            control = self.look(role, name)
            return control is not None and control.enabled and bool(deed(control))

        until(attempt, f"the enabled {role} {name!r}")

    def _ask(self, **question: object) -> Any:  # noqa: ANN401 - JSON from the reader's process
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        asked = json.dumps({"application": self._application, **question})
        self._process.stdin.write(asked + "\n")
        self._process.stdin.flush()
        reply = json.loads(self._process.stdout.readline())
        return reply.get("answer")
