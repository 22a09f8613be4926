"""Permissions for looking after others: asked for when they are needed, and only then."""

import pytest

from patmanager.core.administration import PERMISSIONS
from patmanager.core.administration_faults import PermissionNeeded
from patmanager.core.faults import ConsentNeeded
from tests.services.entra_stage import Stage, claims_of, give_up_when_refused, sign_in
from tests.services.signing_in import PersonAtBrowser

USUAL = {"vso.pats", "vso.pats_manage", "vso.profile"}


def held(stage: Stage, token: str) -> set[str]:
    """Return the permissions in an access token."""
    return set(str(claims_of(stage, token)["scp"]).split())


def test_more_is_asked_for_by_the_next_sign_in(stage: Stage, ana: PersonAtBrowser) -> None:
    """The person agrees once; then every permission is had without a page."""
    entra = stage.program()
    account = sign_in(entra, ana)
    with pytest.raises(PermissionNeeded) as caught:
        entra.bearer(account, permissions=("vso.graph",))
    assert caught.value.facts.sentence == "vso.graph"
    assert held(stage, entra.bearer(account).reveal()) == USUAL

    assert sign_in(entra, ana, hint=account.username) == account

    for permission in PERMISSIONS:
        assert permission in held(stage, entra.bearer(account, permissions=(permission,)).reveal())


def test_an_administrator_who_has_to_agree_keeps_nobody_out(
    stage: Stage, ana: PersonAtBrowser
) -> None:
    """It is asked for once: the next sign-in is the usual one again."""
    entra = stage.program()
    account = sign_in(entra, ana)
    with pytest.raises(PermissionNeeded):
        entra.bearer(account, permissions=("vso.auditlog",))
    stage.emulator.world.entra.conditions.consent_by_administrators = True
    ana.act = give_up_when_refused
    with pytest.raises(ConsentNeeded):
        sign_in(entra, ana, hint=account.username)

    ana.act = PersonAtBrowser.sign_in
    assert sign_in(entra, ana, hint=account.username) == account
    assert entra.bearer(account).reveal()
