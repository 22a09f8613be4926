"""Packages in the window: from the first question to a program that works."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from patmanager.clients.all import all_clients
from patmanager.core.clients import Answer
from patmanager.core.faults import KeychainRefused, PolicyRefused
from patmanager.core.places import ClientName, Place, Target
from patmanager.core.policy import Creation, Policy, Source, Statement
from patmanager.core.secret import Secret
from patmanager.core.storage_ports import KeptSecret, Slot
from patmanager.ui.banners import banners
from patmanager.ui.command import Command, why_off
from patmanager.ui.pages.packages import PackagesPage
from patmanager.ui.pages.welcome import WelcomePage
from tests.clients.home import FEED, Home
from tests.fakes_program import FakeProgram
from tests.samples import ANA, CONTOSO, NOW, token
from tests.ui.offers import spoken
from tests.ui.stage import Stage


@pytest.fixture
def home(tmp_path: Path) -> Home:
    """A home with npm and pip on it."""
    return Home(tmp_path, "npm", "pip", "keyring")


@pytest.fixture
def program(home: Home) -> FakeProgram:
    """A program whose clients write into that home, and whose feeds accept every kept secret."""
    made = FakeProgram(token(1))
    made.clients.update(all_clients(replace(home.around, keychain=made.keychain)))
    return made


@pytest.fixture
def stage(qtbot: QtBot, program: FakeProgram) -> Stage:
    """The window on the page."""
    program.feeds.answer = Answer(404)
    return Stage(qtbot, program)


def page_of(stage: Stage) -> PackagesPage:
    """Open the page, and wait for the programs."""
    stage.router.give(Command.PACKAGES)
    stage.until(lambda: isinstance(stage.window.pages.currentWidget(), PackagesPage))
    page = stage.window.pages.currentWidget()
    assert isinstance(page, PackagesPage)
    stage.until(lambda: bool(page.programs.group.buttons()))
    return page


def fill_in(stage: Stage, page: PackagesPage, name: ClientName = ClientName.NPM) -> None:
    """Choose the program and paste the address."""
    page.programs.choose(name)
    page.source.address.setText(f"{FEED}/npm/registry/")
    QTest.keyClick(page.source.address, Qt.Key.Key_Return)
    stage.until(page.deed.isVisible)


def test_a_program_works_after_six_clicks(stage: Stage, program: FakeProgram, home: Home) -> None:
    """Three on this page and one to finish; no scope and no secret is seen."""
    page = page_of(stage.begin())
    fill_in(stage, page)
    assert page.source.understood.sentence.text() == "The feed web of contoso."
    assert "install packages in contoso" in page.review.text().lower()
    page.deed.click()
    stage.until(lambda: page.back.text() == "&Finish")
    assert page.result.sentence.text() == "npm works with web."
    (place,) = program.ledger.places()
    made = program.api.held[place.authorization_id]
    assert (made.scopes, made.organization) == (("vso.packaging",), "contoso")
    secret = program.api.secrets[made.authorization_id].reveal()
    assert "_password" in (home.path / ".npmrc").read_text()
    assert "vso." not in spoken(page)
    assert secret not in spoken(page)
    stage.until(page.used.isVisible)
    assert not page.deed.isVisible()
    page.back.click()
    assert stage.window.pages.currentWidget() is stage.window.tokens


def test_it_begins_on_the_first_page_without_a_sign_in(qtbot: QtBot, program: FakeProgram) -> None:
    """Questions first; the sign-in comes when it is needed, and leads back here."""
    program.identity.signed_in.clear()
    stage = Stage(qtbot, program).begin()
    stage.until(lambda: isinstance(stage.window.pages.currentWidget(), WelcomePage))
    welcome = stage.window.pages.currentWidget()
    assert isinstance(welcome, WelcomePage)
    welcome.packages.click()
    page = page_of(stage)
    fill_in(stage, page)
    assert page.deed.text() == "&Sign in"
    page.deed.click()
    stage.until(page.waiting.isVisible)
    assert not page.deed.isVisible()
    program.identity.goes_on.set()
    stage.until(lambda: page.deed.text() == "&Create and set up" and page.deed.isEnabled())
    assert not page.waiting.isVisible()


def test_a_dropped_folder_names_feed_and_program(stage: Stage, tmp_path: Path) -> None:
    """The program is chosen with it."""
    page = page_of(stage.begin())
    folder = tmp_path / "project"
    folder.mkdir()
    (folder / ".npmrc").write_text(f"registry={FEED}/npm/registry/\n")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(folder / ".npmrc"))])
    page.source.dropEvent(
        QDropEvent(
            QPointF(5, 5),
            Qt.DropAction.CopyAction,
            mime,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )
    stage.until(page.deed.isVisible)
    chosen = page.programs.program()
    assert chosen is not None
    assert chosen.client is ClientName.NPM
    assert page.source.address.text() == FEED


def test_a_folder_with_nothing_says_so(stage: Stage, tmp_path: Path) -> None:
    """And what else can be done."""
    page = page_of(stage.begin())
    page.source.brought.emit(tmp_path)
    stage.until(page.source.refused.isVisible)
    assert "names a feed" in page.source.refused.accessibleName()
    assert not page.deed.isVisible()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("https://dev.azure.com/contoso", "not which of its feeds"),
        ("what is this?", "no name and no address"),
    ],
)
def test_an_address_of_no_feed_is_told(stage: Stage, text: str, said: str) -> None:
    """Nothing can be done then."""
    page = page_of(stage.begin())
    page.programs.choose(ClientName.NPM)
    page.source.address.setText(text)
    QTest.keyClick(page.source.address, Qt.Key.Key_Return)
    stage.until(page.source.refused.isVisible)
    assert said in page.source.refused.accessibleName()
    assert not page.deed.isVisible()


def test_an_organization_of_somebody_else_is_told(stage: Stage) -> None:
    """A token could not be made there."""
    page = page_of(stage.begin())
    page.programs.choose(ClientName.NPM)
    page.source.address.setText(FEED.replace("contoso", "northwind"))
    QTest.keyClick(page.source.address, Qt.Key.Key_Return)
    stage.until(page.barred.isVisible)
    assert "northwind is not among" in page.barred.accessibleName()
    assert not page.deed.isEnabled()


def test_a_policy_that_forbids_it_is_told_before(stage: Stage, program: FakeProgram) -> None:
    """With the reason, and no question to the service."""
    statement = Statement(Policy.CREATION, Creation.RESTRICTED.value, Source.READ, NOW)
    program.ledger.save_statement(CONTOSO, statement)
    page = page_of(stage.begin())
    fill_in(stage, page)
    stage.until(lambda: not page.deed.isEnabled())
    assert page.barred.isVisible()
    assert "create" not in program.api.calls


def test_a_feed_that_refuses_is_told_and_helped_with(stage: Stage, program: FakeProgram) -> None:
    """The token is there, the program set up; what is missing is a right on the feed."""
    program.feeds.answer = Answer(403, "", "You need to have 'ReadPackages'.")
    page = page_of(stage.begin())
    fill_in(stage, page)
    page.deed.click()
    stage.until(page.help.isVisible)
    assert "lack rights on the feed" in page.result.accessibleName()
    page.help.click()
    stage.until(lambda: stage.window.pages.currentWidget() is not page)


def test_a_token_that_was_made_is_used_at_the_second_try(
    stage: Stage, program: FakeProgram
) -> None:
    """Where the program could not be set up, no second token is made."""
    page = page_of(stage.begin())
    fill_in(stage, page, ClientName.PIP)
    program.keychain.faults["put_foreign"] = KeychainRefused()
    page.deed.click()
    stage.until(page.help.isVisible)
    assert program.ledger.places() == ()
    before = len(program.api.held)
    del program.keychain.faults["put_foreign"]
    stage.until(page.deed.isEnabled)
    page.deed.click()
    stage.until(lambda: page.back.text() == "&Finish")
    assert len(program.api.held) == before


def test_a_token_that_could_not_be_kept_is_not_tried_again(
    stage: Stage, program: FakeProgram
) -> None:
    """Its secret is lost: the next try makes another one, and the first waits to be revoked."""
    page = page_of(stage.begin())
    fill_in(stage, page)
    program.keychain.faults["put"] = KeychainRefused()
    page.deed.click()
    stage.until(page.help.isVisible)
    stage.until(lambda: bool(stage.state.pending))
    del program.keychain.faults["put"]
    stage.until(page.deed.isEnabled)
    page.deed.click()
    stage.until(lambda: page.back.text() == "&Finish")
    assert len([each for each in program.api.held.values() if each.name.startswith("npm")]) == 2


def test_a_new_computer_is_told_of_the_old_ones_token(qtbot: QtBot, home: Home) -> None:
    """By the names that this program gives; what is kept here, or ended, is none."""
    old = token(1, name="npm – OLD-LAPTOP – 2026-08")
    ended = token(2, name="npm – ANCIENT – 2025-01", valid_to=NOW - timedelta(days=1))
    program = FakeProgram(old, ended, token(3, name="npm by hand"))
    program.clients.update(all_clients(replace(home.around, keychain=program.keychain)))
    program.feeds.answer = Answer(404)
    stage = Stage(qtbot, program)
    page = page_of(stage.begin())
    fill_in(stage, page)
    page.deed.click()
    stage.until(page.others.isVisible)
    assert "npm – OLD-LAPTOP – 2026-08." in page.others.accessibleName()
    page.show_others.click()
    stage.until(lambda: stage.window.pages.currentWidget() is stage.window.tokens)
    assert [each.name for _, each in stage.state.chosen()] == [old.name]


def test_what_is_set_up_is_tested_and_taken_out(
    stage: Stage, program: FakeProgram, home: Home
) -> None:
    """Each by its own buttons; the token stays."""
    page = page_of(stage.begin())
    fill_in(stage, page)
    page.deed.click()
    stage.until(lambda: len(page.used.buttons) == 2)
    test, take = page.used.buttons
    test.click()
    (place,) = program.ledger.places()
    stage.until(lambda: "works with" in page.used.lines[place.id].accessibleName())
    take.click()
    stage.until(lambda: not page.used.lines)
    assert program.ledger.places() == ()
    assert not (home.path / ".npmrc").exists()
    assert not program.api.held[place.authorization_id].revoked


def in_use(home: Home) -> FakeProgram:
    """A program whose npm uses a token that ends in three days."""
    program = FakeProgram(token(1, name="npm – HERE", valid_to=NOW + timedelta(days=3)))
    program.clients.update(all_clients(replace(home.around, keychain=program.keychain)))
    program.feeds.answer = Answer(404)
    secret = Secret("s" * 52)
    program.keychain.put(Slot(ANA.id, 1), KeptSecret("contoso", token(1).authorization_id, secret))
    program.ledger.bind_slot(Slot(ANA.id, 1), token(1).authorization_id)
    program.api.secrets[token(1).authorization_id] = secret
    target = Target("contoso", FEED, "web", everywhere=True)
    plan = program.connecting.plan(ClientName.NPM, target)
    held = program.api.held[token(1).authorization_id]
    program.connecting.connect(CONTOSO, held, plan, ClientName.NPM)
    return program


@pytest.mark.parametrize("renews", [True, False])
def test_a_token_that_ends_soon_is_kept_going(qtbot: QtBot, home: Home, *, renews: bool) -> None:
    """By one click: renewed, else another one in its place, wherever it is in use."""
    program = in_use(home)
    if not renews:
        program.api.faults["update"] = PolicyRefused()
    page = page_of(Stage(qtbot, program).begin())
    stage_until = qtbot.waitUntil
    stage_until(lambda: len(page.used.buttons) == 3)
    assert "ends soon" in next(iter(page.used.lines.values())).accessibleName()
    page.used.buttons[0].click()
    stage_until(lambda: page.result.isVisible() and "goes on until" in page.result.accessibleName())
    (place,) = program.ledger.places()
    assert (place.authorization_id == token(1).authorization_id) is renews
    assert program.api.held[place.authorization_id].valid_to > NOW + timedelta(days=29)
    assert program.api.held[token(1).authorization_id].revoked is not renews
    stage_until(lambda: len(page.used.buttons) == 2)


def test_a_banner_keeps_programs_going_by_one_click(qtbot: QtBot, home: Home) -> None:
    """Every token that ends soon and is in use; the row of a token offers the same."""
    program = in_use(home)
    stage = Stage(qtbot, program).begin()
    stage.until(lambda: bool(stage.state.connected) and bool(stage.state.due()))
    banner = next(each for each in banners(stage.state) if each.command is Command.KEEP_GOING)
    assert banner.title.startswith("npm can go on until")
    stage.window.tokens.banners.pressed.emit(banner)
    page = stage.window.pages.currentWidget()
    assert isinstance(page, PackagesPage)
    stage.until(lambda: "goes on until" in page.result.accessibleName())
    assert program.api.held[token(1).authorization_id].valid_to > NOW + timedelta(days=29)
    stage.until(lambda: not stage.state.due())
    assert not why_off(Command.KEEP_GOING, stage.state)
    stage.until(lambda: len(page.used.buttons) == 2)


def test_a_token_in_no_program_is_not_kept_going(stage: Stage) -> None:
    """The command says why it is off."""
    stage.router.begin()
    stage.until(lambda: bool(stage.state.living().get(CONTOSO.key)) and bool(stage.state.accounts))
    stage.presenter.choose(((ANA.id, token(1).authorization_id),))
    assert "No program" in why_off(Command.KEEP_GOING, stage.state)


def test_all_is_removed_when_asked_twice(stage: Stage, program: FakeProgram, home: Home) -> None:
    """Lines, tokens and secrets."""
    page = page_of(stage.begin())
    fill_in(stage, page)
    page.deed.click()
    stage.until(lambda: bool(page.used.lines))
    (place,) = program.ledger.places()
    page.used.remove_all.click()
    (box,) = [each for each in QApplication.topLevelWidgets() if isinstance(each, QMessageBox)]
    box.buttons()[0].click()
    stage.until(lambda: program.api.held[place.authorization_id].revoked)
    stage.until(lambda: not page.used.lines)
    assert not (home.path / ".npmrc").exists()


def test_the_details_name_the_programs_that_use_a_token(stage: Stage, program: FakeProgram) -> None:
    """And those in which it was refused."""
    place = Place(
        "p1",
        ClientName.GIT,
        ANA.id,
        token(1).authorization_id,
        Target("contoso", "https://dev.azure.com/contoso"),
        NOW,
    )
    program.ledger.save_place(place)
    details = stage.begin().window.tokens.details
    stage.choose(1)
    stage.until(lambda: details.kept.text().endswith("Used by git."))
    program.ledger.save_place(replace(place, refused_at=NOW))
    stage.presenter.look_up()
    stage.until(lambda: details.kept.text().endswith("Used by git; refused in git."))
