"""What the window learns of the policies, and what it then offers."""

from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from patmanager.core.facts import Facts
from patmanager.core.faults import PolicyRefused
from patmanager.core.policy import ON, Creation, Policy, Source, Statement
from patmanager.ui.command import Command
from patmanager.ui.dialogs.comply import ComplyDialog
from patmanager.ui.dialogs.create import CreateDialog
from patmanager.ui.dialogs.policies import PoliciesDialog
from patmanager.ui.dialogs.renew import RenewDialog
from patmanager.ui.dialogs.rotate import RotateDialog
from patmanager.ui.flows.desk import is_open
from tests.fakes_program import FakeProgram, key
from tests.samples import CONTOSO, NOW, token
from tests.ui.offers import spoken
from tests.ui.stage import Stage

MIXED = token(1, scopes=("vso.code_write", "vso.packaging"), valid_to=NOW + timedelta(days=2))
OTHER = token(2, scopes=("vso.work", "vso.packaging"), valid_to=NOW + timedelta(days=2))
PACKAGES = Statement(Policy.CREATION, Creation.PACKAGING_ONLY.value, Source.SEEN, NOW)


@pytest.fixture
def program() -> FakeProgram:
    """A program with two tokens that do more than packages."""
    return FakeProgram(MIXED, OTHER)


@pytest.fixture
def stage(qtbot: QtBot, program: FakeProgram) -> Stage:
    """A window with its lists in."""
    return Stage(qtbot, program).begin()


def refuse(program: FakeProgram, name: str) -> None:
    """Let the service refuse creations by a policy."""
    program.api.faults["create"] = PolicyRefused(Facts(code=name, error=name))


def create(stage: Stage) -> CreateDialog:
    """Open the dialog of a new token."""
    stage.router.give(Command.NEW)
    return stage.dialog(CreateDialog)


def test_a_blocked_person_sees_no_fault_but_what_serves(stage: Stage, program: FakeProgram) -> None:
    """The first refusal of a packaging token tells that none can be made."""
    refuse(program, "disablePatCreationPolicyViolation")
    dialog = create(stage)
    dialog.deed.click()
    stage.until(lambda: dialog.form.is_blocked)
    assert dialog.current() is dialog.sheet
    assert dialog.form.serving.isVisible()
    dialog.reject()
    assert create(stage).form.is_blocked


def test_a_refusal_bars_the_purpose_from_then_on(stage: Stage, program: FakeProgram) -> None:
    """The refusal is explained, what was typed is kept, and the next offer knows better."""
    refuse(program, "fullScopePatPolicyViolation")
    dialog = create(stage)
    dialog.form.purposes.choose("custom")
    dialog.form.scopes.everything.setChecked(True)
    dialog.form.scopes.why.setText("a trial")
    dialog.deed.click()
    stage.until(lambda: dialog.current() is not dialog.sheet)
    dialog.turn_to(dialog.sheet)
    assert not dialog.form.scopes.everything.isEnabled()
    assert dialog.form.scopes.why.text() == "a trial"


def test_the_policies_are_read_once_where_a_token_is_to_be_made(
    stage: Stage, program: FakeProgram
) -> None:
    """An administrator sees them in the form at once; opening it again asks nothing more."""
    program.policies.shown["contoso"] = (Statement(Policy.LIFESPAN, "14", Source.READ),)
    dialog = create(stage)
    stage.until(lambda: not dialog.form.lifetime.group.button(30).isEnabled())
    dialog.reject()
    create(stage)
    assert program.policies.asked.count("contoso") == 1


def test_what_was_typed_is_back_at_the_next_opening(stage: Stage) -> None:
    """Closing half-way loses nothing."""
    dialog = create(stage)
    dialog.form.purposes.choose("git")
    dialog.form.name.setText("mine")
    dialog.form.name.textEdited.emit("mine")
    dialog.reject()
    again = create(stage)
    assert again.draft().name == "mine"
    assert again.draft().scopes == ("vso.code_write",)
    again.afresh.click()
    again.reject()
    assert not create(stage).back.isVisible()


def test_tokens_are_made_compliant_one_after_the_other(stage: Stage, program: FakeProgram) -> None:
    """Each is shown with what it loses, and renewed with its secret as it was."""
    program.ledger.save_statement(CONTOSO, PACKAGES)
    stage.presenter.look_up()
    stage.until(lambda: stage.state.noted)
    stage.presenter.choose((key(1), key(2)))
    stage.router.give(Command.RENEW)
    renewing = stage.dialog(RenewDialog)
    assert not renewing.deed.isEnabled()
    renewing.comply.click()
    first = stage.dialog(ComplyDialog)
    first.deed.click()
    stage.until(lambda: not is_open(first))
    second = stage.dialog(ComplyDialog)
    assert second is not first
    second.deed.click()
    stage.until(lambda: not is_open(second))
    held = program.api.held
    assert {each.scopes for each in held.values()} == {("vso.packaging",)}
    assert all(each.valid_to > NOW + timedelta(days=20) for each in held.values())
    assert program.api.calls.count("create") == 0


def test_a_refused_renewal_leads_to_what_is_left(stage: Stage, program: FakeProgram) -> None:
    """The refusal speaks of renewing, and one click makes the token compliant instead."""
    name = "disablePatCreationPolicyViolation"
    program.api.faults["update"] = PolicyRefused(Facts(organization="contoso", error=name))
    stage.presenter.choose((key(1),))
    stage.router.give(Command.RENEW)
    dialog = stage.dialog(RenewDialog)
    dialog.deed.click()
    stage.until(lambda: dialog.current() is not dialog.sheet)
    explained = spoken(dialog.current())
    assert "only some people renew tokens" in explained
    assert "create" not in explained
    assert "Where it may do more than packages, make it compliant" in explained

    program.api.faults.clear()
    lead_on = dialog.current().default
    assert lead_on is not None
    assert "compliant" in lead_on.text()
    lead_on.click()
    complying = stage.dialog(ComplyDialog)
    assert complying.change().scopes == ("vso.packaging",)
    complying.deed.click()
    stage.until(lambda: not is_open(complying))
    assert program.api.held[MIXED.authorization_id].scopes == ("vso.packaging",)


def test_a_refused_rotation_offers_what_is_left(stage: Stage, program: FakeProgram) -> None:
    """Back in the form, the new token has what is still allowed, and it is said."""
    refuse(program, "disablePatCreationPolicyViolation")
    stage.presenter.choose((key(1),))
    stage.router.give(Command.ROTATE)
    dialog = stage.dialog(RotateDialog)
    assert dialog.scopes() == MIXED.scopes
    dialog.deed.click()
    stage.until(lambda: dialog.current() is not dialog.sheet)
    dialog.turn_to(dialog.sheet)
    assert dialog.scopes() == ("vso.packaging",)
    assert "without what is no longer" in dialog.steps.text()
    assert "Loses" in dialog.difference.accessibleName()


def test_a_refused_compliance_offers_what_is_left(stage: Stage, program: FakeProgram) -> None:
    """A second policy shows only now: back in the form, the lifetimes keep to it."""
    program.ledger.save_statement(CONTOSO, PACKAGES)
    name = "patLifespanPolicyViolation"
    program.api.faults["update"] = PolicyRefused(Facts(organization="contoso", error=name))
    stage.presenter.look_up()
    stage.until(lambda: stage.state.noted)
    stage.presenter.choose((key(1),))
    stage.router.give(Command.RENEW)
    stage.dialog(RenewDialog).comply.click()
    dialog = stage.dialog(ComplyDialog)
    assert dialog.lifetime.group.button(30).isEnabled()
    dialog.deed.click()
    stage.until(lambda: dialog.current() is not dialog.sheet)
    dialog.turn_to(dialog.sheet)
    assert not dialog.lifetime.group.button(30).isEnabled()


def test_cancelling_one_leaves_the_others_as_they_are(stage: Stage, program: FakeProgram) -> None:
    """No dialog follows, and nothing was changed."""
    program.ledger.save_statement(CONTOSO, PACKAGES)
    stage.presenter.look_up()
    stage.until(lambda: stage.state.noted)
    stage.presenter.choose((key(1), key(2)))
    stage.router.give(Command.RENEW)
    stage.dialog(RenewDialog).comply.click()
    dialog = stage.dialog(ComplyDialog)
    dialog.reject()
    assert "update" not in program.api.calls


def test_checking_again_forgets_what_is_no_longer_so(stage: Stage, program: FakeProgram) -> None:
    """From the dialog of the policies, and the create dialog knows at once."""
    full = Statement(Policy.FULL_SCOPE, ON, Source.SEEN, NOW)
    program.ledger.save_statement(CONTOSO, full)
    stage.presenter.look_up()
    stage.until(lambda: stage.state.noted)
    stage.router.give(Command.POLICIES)
    dialog = stage.dialog(PoliciesDialog)
    dialog.again.click()
    stage.until(lambda: not stage.state.noted)
    stage.until(dialog.again.isEnabled)
    assert program.ledger.statements() == ()


def test_a_token_renewed_elsewhere_is_shown_and_not_overwritten(
    stage: Stage, program: FakeProgram
) -> None:
    """Its new end is said, and no change is asked for."""
    later = NOW + timedelta(days=80)
    program.api.held[MIXED.authorization_id] = token(1, scopes=MIXED.scopes, valid_to=later)
    stage.presenter.choose((key(1),))
    stage.router.give(Command.RENEW)
    dialog = stage.dialog(RenewDialog)
    dialog.deed.click()
    stage.until(lambda: dialog.current() is not dialog.sheet)
    assert "update" not in program.api.calls
    assert program.api.held[MIXED.authorization_id].valid_to == later
