"""The start: what is painted first, and the last resort."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from patmanager.core.faults import LedgerBroken, SettingsBroken
from patmanager.core.organizations import Listing
from patmanager.ui.app import Running, first_state
from patmanager.ui.dialogs.last_resort import LastResort
from patmanager.ui.remembered import InMemory
from patmanager.ui.theme import Theme
from tests.fakes_program import FakeProgram, variety
from tests.samples import CONTOSO, NOW
from tests.ui.offers import VALUE
from tests.ui.stage import Stage

pytestmark = pytest.mark.fast


def test_the_first_state_is_the_ledgers() -> None:
    """Before anybody else is asked."""
    program = FakeProgram()
    program.ledger.save_listing(Listing(CONTOSO, variety()[:2], NOW))
    program.ledger.save_note("x", "a note")
    state = first_state(program, (SettingsBroken(),))
    assert [len(each.tokens) for each in state.listings] == [2]
    assert state.notes == {"x": "a note"}
    assert (state.accounts, state.keychain) == (None, None)
    assert [type(each.fault) for each in state.problems] == [SettingsBroken]


def test_a_broken_ledger_is_said_and_nothing_stops() -> None:
    """It was put aside; the lists come from the service."""
    program = FakeProgram()
    program.ledger.problem = LedgerBroken()
    assert [each.key for each in first_state(program).problems] == ["ledger"]


@pytest.fixture
def running(qtbot: QtBot) -> Running:
    """The program as `main` builds it."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    program = FakeProgram(*variety())
    made = Running(program, (), Theme(application), InMemory(), lambda _link: True)
    qtbot.addWidget(made.window)
    return made


def test_painting_begins_what_is_slow(running: Running, qtbot: QtBot) -> None:
    """Keychain, session and lists, in this order of looks."""
    before = running.presenter.state
    running.window.painted.connect(running.begin)
    running.window.show()
    qtbot.waitUntil(lambda: running.presenter.state.updated_at is not None)
    qtbot.waitUntil(lambda: not running.tasks.is_changing)
    assert (before.keychain, running.presenter.state.keychain) == (None, "Test Keychain")


def test_a_bug_is_reported_once_and_without_secrets(
    running: Running, qtbot: QtBot, capsys: pytest.CaptureFixture[str]
) -> None:
    """With a report to copy; a second one does not pile up."""
    running.window.show()
    qtbot.waitExposed(running.window)

    def work() -> None:
        secret = "x" * 76 + "AZDO" + "abcd"
        message = f"boom with {secret}"
        raise RuntimeError(message)

    for _ in range(2):
        running.tasks.run(work, lambda _: None, owner=running)
    found: list[LastResort] = []

    def look() -> bool:
        found[:] = [each for each in QApplication.topLevelWidgets() if isinstance(each, LastResort)]
        return bool(found) and capsys_count(2)

    seen: list[str] = []

    def capsys_count(number: int) -> bool:
        seen.append(capsys.readouterr().err)
        return "".join(seen).count("RuntimeError: boom") == number

    qtbot.waitUntil(look)
    report = found[0].report.toPlainText()
    assert len(found) == 1
    assert "boom with ***" in report
    assert "1.2.3" in report
    found[0].reject()


@pytest.mark.qt_log_ignore("This plugin does not support raise", extend=True)
def test_the_window_comes_to_the_front(running: Running, qtbot: QtBot) -> None:
    """When somebody starts the program again."""
    running.window.showMinimized()
    running.window.show()
    running.come_to_front()
    qtbot.waitUntil(running.window.isActiveWindow)
    assert not running.window.isMinimized()


def test_no_secret_stays_in_the_window(qtbot: QtBot) -> None:
    """The state holds none, whatever is kept."""
    program = FakeProgram(*variety())
    stage = Stage(qtbot, program).begin()
    assert VALUE not in repr(stage.state)


def test_settings_say_when_a_token_ends_soon() -> None:
    """The person's own lead time counts from the first painting on."""
    program = FakeProgram()
    program.settings = replace(program.settings, soon_days=21)
    assert first_state(program).soon == timedelta(days=21)
