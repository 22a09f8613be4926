"""Signing in and out in the window."""

import pytest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from patmanager.core.facts import Facts
from patmanager.core.faults import LedgerBroken, SignInCancelled, SignInRefused
from patmanager.core.organizations import SignInKind
from patmanager.core.secret import Secret
from patmanager.core.storage_ports import KeptSecret, Slot
from patmanager.ui.banners import banners
from patmanager.ui.command import Command
from patmanager.ui.pages.welcome import WelcomePage
from patmanager.ui.widgets.fault_view import FaultView
from tests.fakes_program import LINK, FakeProgram, variety
from tests.samples import ANA
from tests.ui.offers import VALUE
from tests.ui.stage import Stage


@pytest.fixture
def program() -> FakeProgram:
    """A program without a kept session."""
    return FakeProgram(*variety(), signed_in=False)


def welcome(stage: Stage) -> WelcomePage:
    """Return the page that asks to sign in, once it is seen."""
    stage.until(lambda: isinstance(stage.window.pages.currentWidget(), WelcomePage))
    page = stage.window.pages.currentWidget()
    assert isinstance(page, WelcomePage)
    return page


def test_nobody_signed_in_sees_the_welcome_page(qtbot: QtBot, program: FakeProgram) -> None:
    """With the ways that there are."""
    stage = Stage(qtbot, program).begin()
    assert welcome(stage).browser.isVisible()
    assert welcome(stage).azure_cli.isVisible()


def test_a_browser_opens_and_the_lists_follow(qtbot: QtBot, program: FakeProgram) -> None:
    """The page waits meanwhile and offers the link."""
    opened: list[str] = []

    def open_page(link: str) -> bool:
        opened.append(link)
        return True

    stage = Stage(qtbot, program, open_page).begin()
    welcome(stage).browser.click()
    stage.until(welcome(stage).waiting.copy_link.isVisible)
    program.identity.goes_on.set()
    stage.until(lambda: stage.window.pages.currentWidget() is stage.window.tokens)
    stage.until(lambda: len(stage.names()) == 4)
    assert opened == [LINK]
    assert program.identity.had_browser is True


def test_without_a_browser_the_page_says_so(qtbot: QtBot, program: FakeProgram) -> None:
    """The link can be opened by hand."""
    stage = Stage(qtbot, program, lambda _link: False).begin()
    welcome(stage).browser.click()
    stage.until(lambda: "No browser" in welcome(stage).waiting.sentence.text())
    stage.router.sign_in.cancel()
    stage.until(lambda: stage.state.signing_in is None)


def test_cancelling_leads_back_without_a_fault(qtbot: QtBot, program: FakeProgram) -> None:
    """The person knows that they cancelled."""
    program.identity.fault = SignInCancelled()
    stage = Stage(qtbot, program).begin()
    welcome(stage).browser.click()
    stage.until(welcome(stage).waiting.isVisible)
    welcome(stage).waiting.cancel.click()
    stage.until(welcome(stage).browser.isVisible)
    assert welcome(stage).findChildren(FaultView) == []


def test_a_refusal_is_explained_on_the_page(qtbot: QtBot, program: FakeProgram) -> None:
    """And one can try again at once."""
    program.identity.fault = SignInRefused(Facts(code="AADSTS50034"))
    program.identity.goes_on.set()
    stage = Stage(qtbot, program).begin()
    welcome(stage).browser.click()
    stage.until(lambda: welcome(stage).findChildren(FaultView))
    assert welcome(stage).browser.isVisible()


def test_a_second_account_that_is_refused_stands_in_a_banner(qtbot: QtBot) -> None:
    """The tokens of the first one stay in sight."""
    program = FakeProgram(*variety())
    program.identity.fault = SignInRefused(Facts(code="AADSTS50034"))
    program.identity.goes_on.set()
    stage = Stage(qtbot, program).begin()
    stage.router.give(Command.ADD_ACCOUNT)
    stage.until(lambda: stage.state.problems)
    assert banners(stage.state)[0].key == "sign in"
    stage.until(lambda: stage.window.pages.currentWidget() is stage.window.tokens)


def test_signing_out_asks_first_and_says_what_it_does(qtbot: QtBot) -> None:
    """Tokens stay active; the inventory of the account goes."""
    program = FakeProgram(*variety())
    stage = Stage(qtbot, program).begin()
    stage.router.give(Command.SIGN_OUT)
    box = stage.dialog(QMessageBox)
    assert "stay active" in box.informativeText()
    next(each for each in box.buttons() if "out" in each.text()).click()
    stage.until(lambda: stage.state.accounts == ())
    assert program.identity.signed_in == []
    assert program.ledger.listings() == ()
    assert welcome(stage).browser.isVisible()


def test_staying_signed_in_changes_nothing(qtbot: QtBot) -> None:
    """Escape means no."""
    program = FakeProgram(*variety())
    stage = Stage(qtbot, program).begin()
    stage.router.give(Command.SIGN_OUT)
    stage.dialog(QMessageBox).reject()
    assert stage.state.accounts
    assert program.identity.signed_in


@pytest.mark.parametrize("kind", [SignInKind.AZURE_CLI, SignInKind.DEVICE_CODE])
def test_other_ways_are_taken(qtbot: QtBot, program: FakeProgram, kind: SignInKind) -> None:
    """As the person chose."""
    program.identity.goes_on.set()
    stage = Stage(qtbot, program).begin()
    welcome(stage).sign_in_requested.emit(kind)
    stage.until(lambda: stage.state.accounts)
    assert program.identity.asked[0][0] is kind


def test_a_lost_ledger_finds_the_secrets_again(qtbot: QtBot) -> None:
    """Whoever is still signed in need not sign in anew for it."""
    program = FakeProgram(*variety())
    (lost, *_) = variety()
    kept = KeptSecret(lost.organization, lost.authorization_id, Secret(VALUE))
    program.keychain.slots[Slot(ANA.id, 7)] = kept
    program.ledger.problem = LedgerBroken()
    stage = Stage(qtbot, program).begin()
    stage.until(lambda: lost.authorization_id in stage.state.kept)
