"""About and history: what the program is, and what was done with it."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from patmanager.core.operations import Kind, Operation, Outcome
from patmanager.ui.pages.about import AboutDialog
from patmanager.ui.pages.about import Facts as AboutFacts
from patmanager.ui.pages.history import HistoryDialog
from tests.samples import NOW
from tests.ui.offers import HOSTILE, nameless, spoken

pytestmark = pytest.mark.fast


def test_about_names_hosts_keychain_and_telemetry(qtbot: QtBot) -> None:
    """Everything a careful person asks."""
    dialog = AboutDialog(AboutFacts("1.2.3", "Test Keychain", ("dev.azure.com", "a.example")))
    qtbot.addWidget(dialog)
    dialog.open()
    said = spoken(dialog)
    for expected in ("1.2.3", "Test Keychain", "dev.azure.com\na.example", "Nothing is counted"):
        assert expected in said
    assert nameless(dialog) == []


def test_about_says_when_nothing_is_kept(qtbot: QtBot) -> None:
    """No keychain: said in words."""
    dialog = AboutDialog(AboutFacts("1.2.3", "", ()))
    qtbot.addWidget(dialog)
    assert "shown once and not kept" in spoken(dialog)


def operation(number: int, **changes: object) -> Operation:
    """Return an operation of the ledger; `changes` override."""
    values: dict[str, object] = {
        "id": str(number),
        "kind": Kind.CREATE,
        "account_id": "ana",
        "organization": "contoso",
        "name": "npm",
        "started": NOW - timedelta(hours=number),
        "outcome": Outcome.DONE,
    }
    return Operation(**{**values, **changes})  # type: ignore[arg-type]  # real fields


def history(qtbot: QtBot, *operations: Operation) -> HistoryDialog:
    """Return an open history."""
    dialog = HistoryDialog(operations)
    qtbot.addWidget(dialog)
    dialog.open()
    return dialog


def cells(dialog: HistoryDialog, row: int) -> list[str]:
    """Return the texts of a row."""
    items = [dialog.table.item(row, column) for column in range(dialog.table.columnCount())]
    return [item.text() for item in items if item is not None]


@pytest.mark.parametrize("kind", list(Kind))
@pytest.mark.parametrize("outcome", list(Outcome))
def test_every_deed_and_outcome_has_words(qtbot: QtBot, kind: Kind, outcome: Outcome) -> None:
    """The history knows all of them."""
    row = cells(history(qtbot, operation(1, kind=kind, outcome=outcome)), 0)
    assert all(row)
    assert row[2] == "npm in contoso"


def test_a_refusal_tells_its_reason(qtbot: QtBot) -> None:
    """The ledger's sentence stands beside the outcome."""
    refused = operation(1, outcome=Outcome.REFUSED, sentence="30 days at most")
    assert cells(history(qtbot, refused), 0)[3] == "Refused: 30 days at most"


def test_an_empty_history_says_so(qtbot: QtBot) -> None:
    """No empty table."""
    dialog = history(qtbot)
    assert not dialog.table.isVisible()
    assert "Nothing was done" in spoken(dialog)


def test_the_history_has_no_nameless_control(qtbot: QtBot) -> None:
    """The table is named, and tabbing leaves it."""
    dialog = history(qtbot, operation(1))
    assert nameless(dialog) == []
    assert not dialog.table.tabKeyNavigation()


@pytest.mark.parametrize("name", HOSTILE.values(), ids=HOSTILE.keys())
def test_hostile_names_are_shown_as_they_are_written(qtbot: QtBot, name: str) -> None:
    """One line, no override, and no markup in any label."""
    dialog = history(qtbot, operation(1, name=name))
    assert not set("\n\r\u202e") & set(cells(dialog, 0)[2])
    labels = dialog.findChildren(QLabel)
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in labels)
