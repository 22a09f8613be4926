"""Reads and presses the program as a screen reader would, over AT-SPI.

Runs under the system's python3, the one that has pyatspi: it answers one JSON line for each it
is asked. Operations: `tree`, `beyond`, `press`, `write`, `text`, `select_row`, `focus`.
"""

import contextlib
import json
import sys
from collections.abc import Callable, Iterator
from typing import Any

import pyatspi

Path = tuple[int, ...]

_BEYOND = 8
_SHOWN = (pyatspi.STATE_SHOWING, pyatspi.STATE_VISIBLE)


def application(name: str) -> Any:  # noqa: ANN401 - pyatspi has no types
    """Return the accessible of the program, None while it is not there."""
    desktop = pyatspi.Registry.getDesktop(0)
    for index in range(desktop.childCount):
        child = desktop.getChildAtIndex(index)
        if child is not None and child.name == name:
            return child
    return None


def walk(node: Any, path: Path = ()) -> Iterator[tuple[Any, Path]]:  # noqa: ANN401 - as above
    """Yield every node below `node` with its path of child numbers."""
    for index in range(min(node.childCount, 400)):
        child = node.getChildAtIndex(index)
        if child is None:
            continue
        yield child, (*path, index)
        yield from walk(child, (*path, index))


def describe(node: Any, path: Path) -> dict[str, object]:  # noqa: ANN401 - as above
    """Return what a screen reader can say of a node."""
    states = node.getState()
    described = {
        "path": path,
        "role": node.getRoleName(),
        "name": node.name,
        "description": node.description,
        "showing": all(states.contains(state) for state in _SHOWN),
        "enabled": states.contains(pyatspi.STATE_ENABLED),
        "focusable": states.contains(pyatspi.STATE_FOCUSABLE),
        "focused": states.contains(pyatspi.STATE_FOCUSED),
        "checked": states.contains(pyatspi.STATE_CHECKED),
        "text": "",
    }
    with contextlib.suppress(NotImplementedError, RuntimeError):
        described["text"] = node.queryText().getText(0, -1)
    return described


def ask_beyond(root: Any) -> int:  # noqa: ANN401 - as above
    """Ask each node for parts behind its last and return how many were asked for.

    So does a reader that was told of parts which have gone in between.
    """
    asked = 0
    for node, _ in walk(root):
        count = node.childCount
        for index in range(count, count + _BEYOND):
            node.getChildAtIndex(index)
            asked += 1
    return asked


_OF_ALL: dict[str, Callable[[Any], object]] = {
    "tree": lambda root: [describe(node, path) for node, path in walk(root)],
    "beyond": ask_beyond,
}


def at(root: Any, path: Path) -> Any:  # noqa: ANN401 - as above
    """Return the node at a path."""
    for index in path:
        root = root.getChildAtIndex(index)
    return root


def press(node: Any) -> bool:  # noqa: ANN401 - as above
    """Do what a click would."""
    action = node.queryAction()
    names = [action.getName(index) for index in range(action.nActions)]
    for wanted in ("Press", "Toggle", "Click", "press", "click"):
        if wanted in names:
            action.doAction(names.index(wanted))
            return True
    if names:
        action.doAction(0)
        return True
    return False


def answer(question: dict[str, Any]) -> Any:  # noqa: ANN401 - as above
    """Do one operation."""
    root = application(question["application"])
    if root is None:
        return None
    what = question["do"]
    if what in _OF_ALL:
        return _OF_ALL[what](root)
    node = at(root, question["path"])
    if what == "press":
        return press(node)
    if what == "write":
        node.queryEditableText().setTextContents(question["text"])
        return True
    if what == "focus":
        return node.queryComponent().grabFocus()
    if what == "select_row":
        return node.queryTable().addRowSelection(question["row"])
    raise ValueError(what)


for line in sys.stdin:
    try:
        reply = {"answer": answer(json.loads(line))}
    except Exception as error:  # noqa: BLE001 - the node went away: the asker looks again
        reply = {"gone": f"{type(error).__name__}: {error}"}
    sys.stdout.write(json.dumps(reply) + "\n")
    sys.stdout.flush()
