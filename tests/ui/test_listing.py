"""Lists: found, filled, failed, and taken off."""

from dataclasses import replace
from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from patmanager.core.facts import Facts
from patmanager.core.faults import (
    GuestSignInNeeded,
    LedgerUnwritable,
    NotMember,
    OrganizationNotFound,
    SignInNeeded,
    Unreachable,
)
from patmanager.core.organizations import Listing
from patmanager.ui.banners import banners
from patmanager.ui.command import Command
from patmanager.ui.dialogs.add_organization import AddOrganizationDialog
from tests.fakes_program import FakeProgram, held_back, variety
from tests.samples import CONTOSO, NOW, token
from tests.ui.offers import FABRIKAM
from tests.ui.stage import Stage


@pytest.fixture
def program() -> FakeProgram:
    """A program with tokens of every sort."""
    return FakeProgram(*variety())


def test_lists_fill_the_window_and_the_ledger(qtbot: QtBot, program: FakeProgram) -> None:
    """So that the next start shows them before the network answers."""
    stage = Stage(qtbot, program).begin()
    stage.until(lambda: len(stage.window.tokens.model.seen()) == 4)
    assert [len(each.tokens) for each in program.ledger.listings()] == [5, 1]
    assert stage.state.is_online


def test_the_ledger_fills_the_window_first(qtbot: QtBot, program: FakeProgram) -> None:
    """While nothing has answered yet."""
    program.ledger.save_listing(Listing(CONTOSO, variety()[:1], NOW))
    with held_back(program):
        stage = Stage(qtbot, program)
        stage.router.begin()
        stage.until(stage.names)
        seen = stage.names()
    assert seen == ["npm – LAPTOP-7"]
    stage.until(lambda: stage.state.refreshing is None and stage.state.keychain)


def test_one_that_fails_says_why_and_spoils_no_other(qtbot: QtBot, program: FakeProgram) -> None:
    """In its own row at the side."""
    program.inventory.faults["fabrikam"] = NotMember(Facts(organization="fabrikam"))
    stage = Stage(qtbot, program).begin()
    stage.until(lambda: any(row.is_fault for row in stage.window.side.organizations.rows()))
    assert len(stage.state.listings[0].tokens) == 5
    assert stage.state.problems == ()


def test_a_list_that_fails_keeps_its_last_tokens(qtbot: QtBot, program: FakeProgram) -> None:
    """Offline the window stays usable, and says so."""
    stage = Stage(qtbot, program).begin()
    for name in ("contoso", "fabrikam"):
        program.inventory.faults[name] = Unreachable(Facts(subject=name))
    stage.router.give(Command.REFRESH)
    stage.until(lambda: stage.state.is_online is False and stage.state.refreshing is None)
    assert [len(each.tokens) for each in stage.state.listings] == [5, 1]
    assert banners(stage.state)[0].key == "offline"


def test_without_a_network_at_the_start_the_ledger_is_shown(
    qtbot: QtBot, program: FakeProgram
) -> None:
    """With a banner that says from when."""
    program.ledger.save_listing(Listing(CONTOSO, variety()[:1], NOW))
    program.organizations.fault = Unreachable(Facts(subject="app.vssps"))
    program.inventory.faults["contoso"] = Unreachable(Facts(subject="contoso"))
    stage = Stage(qtbot, program).begin()
    stage.until(lambda: stage.state.is_online is False)
    stage.until(lambda: stage.names() == ["npm – LAPTOP-7"])
    assert stage.state.problems == ()


def test_a_session_that_ended_asks_to_sign_in(qtbot: QtBot, program: FakeProgram) -> None:
    """Signing in by the banner ends it."""
    program.organizations.fault = SignInNeeded(Facts(subject="ana@contoso.example"))
    stage = Stage(qtbot, program)
    stage.router.begin()
    stage.until(lambda: stage.state.problems)
    program.organizations.fault = None
    program.identity.goes_on.set()
    stage.router.give(Command.ADD_ACCOUNT, stage.state.problems[0].key)
    stage.until(lambda: stage.state.listings and not stage.state.problems)
    assert program.identity.asked[0][2] == "ana@contoso.example"


def test_a_guest_signs_in_to_the_other_tenant(qtbot: QtBot, program: FakeProgram) -> None:
    """The banner of that organization knows which."""
    tenant = "33333333-3333-4333-8333-333333333333"
    fault = GuestSignInNeeded(Facts(organization="fabrikam", tenant=tenant))
    program.inventory.faults["fabrikam"] = fault
    stage = Stage(qtbot, program).begin()
    stage.until(lambda: stage.state.problems)
    program.inventory.faults.clear()
    program.identity.goes_on.set()
    stage.router.give(Command.ADD_ACCOUNT, stage.state.problems[0].key)
    stage.until(lambda: len(stage.state.listings[1].tokens) == 1 and not stage.state.problems)
    assert program.identity.asked[0][1] == tenant


def test_a_ledger_that_cannot_be_written_is_said_once(qtbot: QtBot, program: FakeProgram) -> None:
    """The lists are shown all the same."""
    program.ledger.faults["save_listing"] = LedgerUnwritable()
    stage = Stage(qtbot, program).begin()
    assert [each.key for each in stage.state.problems] == ["ledger"]
    assert len(stage.state.listings[0].tokens) == 5


def test_an_organization_is_added_by_any_address(qtbot: QtBot, program: FakeProgram) -> None:
    """Its list is fetched, it is chosen, and it is remembered."""
    stage = Stage(qtbot, program).begin()
    program.api.held["n"] = token(70, organization="northwind")
    stage.router.give(Command.ADD_ORGANIZATION)
    dialog = stage.dialog(AddOrganizationDialog)
    dialog.submitted.emit("https://dev.azure.com/northwind/_git/shop")
    stage.until(lambda: stage.state.place and stage.names() == ["token 70"])
    assert "northwind" in [each.organization.name for each in program.ledger.listings()]


def test_an_address_that_leads_nowhere_is_explained(qtbot: QtBot, program: FakeProgram) -> None:
    """In the dialog, with what was typed kept."""
    stage = Stage(qtbot, program).begin()
    program.organizations.fault = OrganizationNotFound(Facts(organization="nowhere"))
    stage.router.give(Command.ADD_ORGANIZATION)
    dialog = stage.dialog(AddOrganizationDialog)
    dialog.submitted.emit("nowhere")
    stage.until(lambda: not dialog.is_busy)
    assert dialog.current() is not dialog.sheet
    dialog.reject()


def test_an_organization_is_taken_off_the_list(qtbot: QtBot, program: FakeProgram) -> None:
    """Here and in the ledger; its tokens stay what they are."""
    stage = Stage(qtbot, program).begin()
    stage.presenter.go_to(FABRIKAM.key)
    stage.router.give(Command.FORGET_ORGANIZATION)
    stage.until(lambda: len(program.ledger.listings()) == 1)
    assert [each.name for each in stage.state.organizations] == ["contoso"]


def test_organizations_of_the_settings_are_shown_too(qtbot: QtBot, program: FakeProgram) -> None:
    """Besides those the service names."""
    program.settings = replace(program.settings, organizations=("northwind", "Contoso"))
    stage = Stage(qtbot, program).begin()
    assert [each.name for each in stage.state.organizations] == [
        "contoso",
        "fabrikam",
        "northwind",
    ]


def test_the_minute_moves_the_state(qtbot: QtBot, program: FakeProgram) -> None:
    """A token that ends while the window is open shows it."""
    stage = Stage(qtbot, program).begin()
    program.clock.advance(timedelta(days=3))
    stage.presenter.change(now=program.clock.now())
    stage.until(lambda: "npm – LAPTOP-7" not in stage.names())
