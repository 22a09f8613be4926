"""Making a token compliant: what it loses is seen before it is asked for."""

from dataclasses import replace
from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from patmanager.core.known_policies import Rules
from patmanager.core.objections import Part
from patmanager.core.policy import ON, Creation, Noted, Policy, Source, Statement
from patmanager.core.tokens import FULL_ACCESS, Token
from patmanager.ui.dialogs.comply import ComplyDialog
from patmanager.ui.dialogs.known import Known
from patmanager.ui.dialogs.renewable import plan
from patmanager.ui.widgets.packages_choice import PackagesChoice
from tests.samples import CONTOSO, NOW, token
from tests.ui.offers import PRESETS, known, spoken

pytestmark = pytest.mark.fast

MIXED = token(scopes=("vso.code_write", "vso.packaging"), valid_to=NOW + timedelta(days=2))
FULL = replace(MIXED, scopes=(FULL_ACCESS,))


def knowing(asked: Token, policy: Policy, value: str) -> Known:
    """Return what dialogs are told where one policy was seen."""
    account, key = CONTOSO.key
    statement = Statement(policy, value, Source.SEEN, NOW - timedelta(days=3))
    noted = (Noted(account, key, "", statement),)
    return known(noted=noted, places={asked.authorization_id: CONTOSO})


def shown(qtbot: QtBot, asked: Token, policy: Policy, value: str) -> ComplyDialog:
    """Return an open dialog."""
    dialog = ComplyDialog(asked, knowing(asked, policy, value), PRESETS)
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.waitExposed(dialog)
    return dialog


def test_what_is_still_allowed_is_chosen(qtbot: QtBot) -> None:
    """Where packages alone are allowed, the rest is left out and named."""
    dialog = shown(qtbot, MIXED, Policy.CREATION, Creation.PACKAGING_ONLY.value)
    assert dialog.change().scopes == ("vso.packaging",)
    assert "Loses" in dialog.difference.accessibleName()
    assert "packages only" in dialog.why.accessibleName()
    assert dialog.deed.isEnabled()
    with qtbot.waitSignal(dialog.submitted, timeout=1000) as sent:
        dialog.deed.click()
    assert sent.args == [dialog.change()]
    assert dialog.change().name is None


def test_where_packages_alone_are_allowed_no_scope_is_met(qtbot: QtBot) -> None:
    """Choosing differently offers the levels of packages in plain words, and no search."""
    dialog = shown(qtbot, MIXED, Policy.CREATION, Creation.PACKAGING_ONLY.value)
    dialog.choose.click()
    assert isinstance(dialog.scopes, PackagesChoice)
    offered = {each.accessibleName(): each for each in dialog.scopes.group.buttons()}
    assert list(offered) == ["Install packages", "Install and add packages"]
    assert offered["Install packages"].isChecked()
    offered["Install and add packages"].click()
    assert dialog.change().scopes == ("vso.packaging_write",)
    assert dialog.deed.isEnabled()
    assert "vso." not in spoken(dialog)


def test_a_token_without_packages_asks_for_a_level(qtbot: QtBot) -> None:
    """Nothing is left of it, and nothing is chosen for the person."""
    code = replace(MIXED, scopes=("vso.code_write",))
    dialog = shown(qtbot, code, Policy.CREATION, Creation.LIMITED.value)
    assert dialog.scopes.isVisible()
    assert not dialog.deed.isEnabled()
    assert isinstance(dialog.scopes, PackagesChoice)
    dialog.scopes.group.buttons()[0].click()
    assert dialog.change().scopes == ("vso.packaging",)
    assert dialog.deed.isEnabled()


def test_settings_narrow_the_levels_of_packages(qtbot: QtBot) -> None:
    """A level that the organization's settings leave out is not offered."""
    rules = Rules(allowed_scopes=frozenset({"vso.packaging"}))
    dialog = ComplyDialog(MIXED, known(rules=rules), PRESETS)
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.waitExposed(dialog)
    assert isinstance(dialog.scopes, PackagesChoice)
    assert [each.accessibleName() for each in dialog.scopes.group.buttons()] == ["Install packages"]
    assert "packages only" in dialog.why.accessibleName()
    assert "vso." not in spoken(dialog)


def test_full_access_leaves_the_choice_to_the_person(qtbot: QtBot) -> None:
    """Nothing can be left out of everything: scopes must be chosen before the deed."""
    dialog = shown(qtbot, FULL, Policy.FULL_SCOPE, ON)
    assert not dialog.deed.isEnabled()
    assert "Choose" in dialog.objections.places[Part.SCOPES].accessibleName()
    dialog.scopes.set_scopes(("vso.code",))
    assert dialog.deed.isEnabled()


def test_it_says_who_can_change_the_policy(qtbot: QtBot) -> None:
    """Role and date stand under the reason."""
    said = spoken(shown(qtbot, FULL, Policy.FULL_SCOPE, ON))
    assert "Azure DevOps Administrator" in said
    assert "19 November 2026" in said


@pytest.mark.parametrize(
    ("asked", "policy", "value", "mends"),
    [
        (MIXED, Policy.CREATION, Creation.PACKAGING_ONLY.value, (False, True)),
        (FULL, Policy.FULL_SCOPE, ON, (False, True)),
        (MIXED, Policy.CREATION, Creation.RESTRICTED.value, (False, False)),
        (replace(MIXED, valid_from=NOW - timedelta(days=40)), Policy.LIFESPAN, "30", (True, False)),
    ],
)
def test_a_renewal_that_is_not_allowed_offers_what_helps(
    asked: Token, policy: Policy, value: str, mends: tuple[bool, bool]
) -> None:
    """Complying where scopes are in the way, rotating where the life is used up, else neither."""
    policies = knowing(asked, policy, value).policies(asked)
    found = plan(asked, NOW + timedelta(days=30), policies, NOW)
    assert found.end is None
    assert found.why_not
    assert (found.can_rotate, found.can_comply) == mends
