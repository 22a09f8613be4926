"""Sessions: MSAL unmodified, the emulated Entra, a person who fills in its pages."""

from threading import Thread

import pytest

from patmanager.core.faults import (
    KeychainLocked,
    SignInCacheBroken,
    SignInNeeded,
)
from patmanager.core.organizations import SignInKind
from patmanager.emulator.entra.applications import APP_WITHOUT_DEVICE_CODE
from patmanager.emulator.people import CONTOSO, FABRIKAM
from patmanager.services.entra_scopes import AZURE_DEVOPS
from tests.emulator.visitor import Visitor
from tests.services.entra_stage import Stage, claims_of, sign_in
from tests.services.signing_in import PersonAtBrowser

CONTEXT_C1 = '{"access_token": {"acrs": {"essential": true, "value": "c1"}}}'


def test_a_person_signs_in(stage: Stage, ana: PersonAtBrowser) -> None:
    """Password, second factor and consent give an account and a token for Azure DevOps."""
    entra = stage.program()

    account = sign_in(entra, ana)

    assert account.username == "ana@contoso.com"
    assert account.tenant == CONTOSO.id
    assert account.kind is SignInKind.BROWSER
    claims = claims_of(stage, entra.bearer(account).reveal())
    assert claims["aud"] == AZURE_DEVOPS
    assert set(str(claims["scp"]).split()) == {"vso.pats", "vso.pats_manage", "vso.profile"}
    assert ana.closed.wait(5)
    assert "You are signed in" in ana.last_page


def test_the_session_outlives_the_program(stage: Stage, ana: PersonAtBrowser) -> None:
    """The next start knows the account without the network, and gets a token with it."""
    account = sign_in(stage.program(), ana)

    entra = stage.program()

    before = len(stage.emulator.world.switchboard.journal)
    assert entra.accounts() == (account,)
    assert entra.is_kept
    assert len(stage.emulator.world.switchboard.journal) == before
    assert entra.bearer(account).reveal()


def test_several_people_are_signed_in_at_once(stage: Stage, ana: PersonAtBrowser) -> None:
    """Each has tokens of their own."""
    entra = stage.program()
    dae = PersonAtBrowser(Visitor(stage.emulator.world.entra), stage.emulator.world.person("dae"))

    accounts = sign_in(entra, ana), sign_in(entra, dae)

    assert set(entra.accounts()) == set(accounts)
    objects = {claims_of(stage, entra.bearer(one).reveal())["oid"] for one in accounts}
    assert objects == {ana.person.object_id, dae.person.object_id}


def test_a_guest_gets_a_token_of_the_other_tenant(stage: Stage, ana: PersonAtBrowser) -> None:
    """After consenting there once, no page is needed any more; the account stays the same."""
    entra = stage.program()
    account = sign_in(entra, ana)
    with pytest.raises(SignInNeeded):
        entra.bearer(account, tenant=FABRIKAM.id)

    again = sign_in(entra, ana, tenant=FABRIKAM.id, hint=account.username)

    assert again == account
    assert (
        claims_of(stage, entra.bearer(account, tenant=FABRIKAM.id).reveal())["tid"] == FABRIKAM.id
    )
    assert claims_of(stage, entra.bearer(account).reveal())["tid"] == CONTOSO.id
    assert entra.accounts() == (account,)


def test_tokens_are_asked_for_once(stage: Stage, ana: PersonAtBrowser) -> None:
    """Twenty threads that need the same token cost one call."""
    entra = stage.program()
    account = sign_in(entra, ana)
    entra.bearer(account)
    before = len(stage.emulator.world.switchboard.journal)
    tokens: list[str] = []

    threads = [
        Thread(target=lambda: tokens.append(entra.bearer(account).reveal())) for _ in range(20)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20)

    assert len(tokens) == 20
    assert len(set(tokens)) == 1
    assert len(stage.emulator.world.switchboard.journal) == before


def test_signing_out_forgets_the_session(stage: Stage, ana: PersonAtBrowser) -> None:
    """Here and in the keychain, also without the network."""
    entra = stage.program()
    account = sign_in(entra, ana)
    stage.emulator.stop()

    entra.sign_out(account)

    assert entra.accounts() == ()
    assert stage.program().accounts() == ()
    assert "secret" not in (stage.texts["session"].text or "")
    with pytest.raises(SignInNeeded):
        entra.bearer(account)


def test_a_session_that_stays_is_no_sign_out(stage: Stage, ana: PersonAtBrowser) -> None:
    """Where the keychain cannot be written, the person is told that the session is still there."""
    entra = stage.program()
    account = sign_in(entra, ana)
    stage.texts["session"].fault = KeychainLocked()

    with pytest.raises(KeychainLocked):
        entra.sign_out(account)


def test_signing_in_works_without_a_keychain(stage: Stage, ana: PersonAtBrowser) -> None:
    """It must be done again at the next start, and the program can say so."""
    stage.texts["session"].fault = KeychainLocked()
    entra = stage.program()

    account = sign_in(entra, ana)

    assert entra.bearer(account).reveal()
    assert not entra.is_kept


def test_a_broken_session_is_told_once(stage: Stage, ana: PersonAtBrowser) -> None:
    """Signed out, told, and signing in works again."""
    stage.texts["session"].text = "broken"
    entra = stage.program()

    with pytest.raises(SignInCacheBroken):
        entra.accounts()

    assert entra.accounts() == ()
    assert entra.bearer(sign_in(entra, ana)).reveal()


def test_a_challenge_is_met_silently_where_it_can_be(stage: Stage, ana: PersonAtBrowser) -> None:
    """A newer token needs no page."""
    entra = stage.program()
    account = sign_in(entra, ana)
    old = entra.bearer(account)

    new = entra.bearer(account, claims='{"access_token": {"nbf": {"value": "1"}}}')

    assert new != old
    assert entra.bearer(account) == new


def test_a_challenge_is_answered_by_the_next_sign_in(stage: Stage, ana: PersonAtBrowser) -> None:
    """What only the person can do is remembered until they do it, and then forgotten."""
    entra = stage.program()
    account = sign_in(entra, ana)
    with pytest.raises(SignInNeeded):
        entra.bearer(account, claims=CONTEXT_C1)

    sign_in(entra, ana, tenant=CONTOSO.id, hint=account.username)

    assert claims_of(stage, entra.bearer(account).reveal())["acrs"] == ["c1"]
    sign_in(entra, ana, hint=account.username)
    assert "acrs" not in ana.addresses[-1]


def test_the_capability_is_declared_unless_settings_forbid(
    stage: Stage, ana: PersonAtBrowser
) -> None:
    """`CP1` tells Entra that challenges are understood."""
    entra = stage.program()
    assert "xms_cc" in claims_of(stage, entra.bearer(sign_in(entra, ana)).reveal())

    silent = stage.program(answers_challenges=False)
    sign_in(silent, ana)
    assert "CP1" not in ana.addresses[-1]


def test_another_application_does_not_know_the_session(stage: Stage, ana: PersonAtBrowser) -> None:
    """A session belongs to the application id that it was made with."""
    sign_in(stage.program(), ana)

    assert stage.program(client_id=APP_WITHOUT_DEVICE_CODE).accounts() == ()


def test_a_first_start_has_no_accounts(stage: Stage) -> None:
    """And no faults; the browser is the best way to begin."""
    entra = stage.program()

    assert entra.accounts() == ()
    assert entra.kinds == (SignInKind.BROWSER, SignInKind.DEVICE_CODE)
