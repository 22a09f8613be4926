"""What the dialogs are built from in the tests, and how to look at them as a screen reader does."""

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget

from patmanager.core.known_policies import Rules
from patmanager.core.organizations import Organization
from patmanager.core.presets import presets_from_list
from patmanager.core.scope_tasks import tasks_from_list
from patmanager.core.scopes import Catalogue
from patmanager.core.secret import Secret
from patmanager.core.token_changes import IssuedToken
from patmanager.ui.dialogs.known import Known
from patmanager.ui.dialogs.offer import Offer
from tests.samples import ANA, CONTOSO, NOW, FixedClock, token

_RESOURCES = Path(__file__).resolve().parents[2] / "resources"

TASKS = tasks_from_list(json.loads((_RESOURCES / "tasks.json").read_text("utf-8")))
CATALOGUE = Catalogue.from_list(
    json.loads((_RESOURCES / "scopes.json").read_text("utf-8")), lambda: TASKS
)
PRESETS = presets_from_list(json.loads((_RESOURCES / "presets.json").read_text("utf-8")))
FABRIKAM = Organization("fabrikam", ANA, id="fabfab00-0000-4000-8000-000000000002")

VALUE = "Ab3dEf6hIj9" * 7 + "Zz12345"
"""A secret as long as real ones; it opens nothing."""

HOSTILE = {
    "markup": "<b>bold</b><img src=x onerror=alert(1)>",
    "entity": "&amp; &lt;i&gt; & co",
    "right to left": "safe\u202eexe.gnp",
    "line": "first\nsecond\r\nthird",
    "long": "n" * 1000,
    "emoji": "🔑 ключ 鍵 👩‍💻",
    "fields": "{organization} {0} %s %1",
}


def offer(**changes: object) -> Offer:
    """Return an offer of two organizations without rules; `changes` override."""
    plain = Offer(
        organizations=(CONTOSO, FABRIKAM),
        presets=PRESETS,
        catalogue=CATALOGUE,
        rules=Rules(),
        clock=FixedClock(),
        keychain_label="Test Keychain",
        computer="LAPTOP-7",
    )
    return replace(plain, **changes)  # type: ignore[arg-type]  # the caller names real fields


def known(**changes: object) -> Known:
    """Return what dialogs about existing tokens know; `changes` override."""
    plain = Known(CATALOGUE, Rules(), FixedClock(), "Test Keychain")
    return replace(plain, **changes)  # type: ignore[arg-type]  # the caller names real fields


def issued(**changes: object) -> IssuedToken:
    """Return a token just made with 30 days, as asked; `changes` override."""
    made = token(valid_from=NOW, valid_to=NOW + timedelta(days=30))
    plain = IssuedToken(made, Secret(VALUE), made.valid_to)
    return replace(plain, **changes)  # type: ignore[arg-type]  # the caller names real fields


def interfaces(widget: QWidget) -> Iterator[QAccessibleInterface]:
    """Walk what assistive technology sees of a widget, itself first."""
    waiting: list[QAccessibleInterface | None] = [QAccessible.queryAccessibleInterface(widget)]
    while waiting:
        interface = waiting.pop()
        if interface is None or not interface.isValid():
            continue
        yield interface
        waiting.extend(interface.child(index) for index in range(interface.childCount()))


def spoken(widget: QWidget) -> str:
    """Return every text that assistive technology can get from a widget and what is in it."""
    texts = []
    for interface in interfaces(widget):
        texts += [interface.text(kind) for kind in QAccessible.Text if kind != _USER_TEXT]
        written = interface.textInterface()
        if written is not None:
            texts.append(written.text(0, written.characterCount()))
    return "\n".join(texts)


_USER_TEXT = QAccessible.Text.UserText


def nameless(widget: QWidget) -> list[QWidget]:
    """Return the controls in a widget that the keyboard reaches and that have no name."""
    found = []
    for child in widget.findChildren(QWidget):
        reachable = child.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus
        inside = child.parentWidget() is not None and child.window() is widget.window()
        if not (reachable and inside and child.focusProxy() is None):
            continue
        interface: QAccessibleInterface | None = QAccessible.queryAccessibleInterface(child)
        if interface is None or not interface.text(QAccessible.Text.Name).strip():
            found.append(child)
    return found
