"""What Entra, its absence and strangers in its place say, told by class; nothing is logged."""

import json
import logging
from dataclasses import replace

import pytest

from patmanager.core.faults import (
    ApplicationUnknown,
    ApplicationUnset,
    CertificateRefused,
    ConditionalAccess,
    ConsentNeeded,
    Fault,
    PersonalAccount,
    ServiceBroken,
    SignInNeeded,
    SignInRefused,
    Unreachable,
    WrongTenant,
)
from patmanager.emulator.people import FABRIKAM
from patmanager.emulator.switchboard import Answer
from tests.emulator.visitor import Visitor
from tests.services.entra_stage import Stage, give_up_when_refused, sign_in
from tests.services.signing_in import PersonAtBrowser


def test_an_ended_session_needs_the_person(stage: Stage, ana: PersonAtBrowser) -> None:
    """After a new password the refresh token is worth nothing."""
    entra = stage.program()
    account = sign_in(entra, ana)
    stage.emulator.world.entra.end_sessions(ana.person)

    with pytest.raises(SignInNeeded) as raised:
        stage.program().bearer(account, tenant=FABRIKAM.id)

    assert raised.value.facts.code == "AADSTS50173"
    assert raised.value.facts.subject == account.username
    assert raised.value.facts.activity_id


def test_a_refresh_that_no_sign_in_helps_is_told(stage: Stage) -> None:
    """A rule of the company, or a tenant that does not know the person."""
    entra = stage.program()
    dae = PersonAtBrowser(Visitor(stage.emulator.world.entra), stage.emulator.world.person("dae"))
    account = sign_in(entra, dae)

    with pytest.raises(WrongTenant):
        entra.bearer(account, tenant=FABRIKAM.id)

    stage.emulator.world.entra.conditions.access_blocked.add(dae.person.user)
    with pytest.raises(ConditionalAccess):
        entra.bearer(account)
    assert entra.accounts() == (account,)


def test_a_withdrawn_consent_needs_the_person(stage: Stage, ana: PersonAtBrowser) -> None:
    """The sign-in page is where it is given again."""
    entra = stage.program()
    account = sign_in(entra, ana)
    stage.emulator.world.entra.withdraw_consents()

    with pytest.raises(SignInNeeded):
        entra.bearer(account)

    sign_in(entra, ana, hint=account.username)
    assert entra.bearer(account).reveal()


REFUSALS: list[tuple[int, type[Fault]]] = [
    (65001, ConsentNeeded),
    (90094, ConsentNeeded),
    (53003, ConditionalAccess),
    (50020, WrongTenant),
    (500200, PersonalAccount),
    (700016, ApplicationUnknown),
    (500011, ApplicationUnknown),
    (50057, SignInRefused),
]


@pytest.mark.parametrize(("number", "fault"), REFUSALS, ids=[str(one) for one, _ in REFUSALS])
def test_a_refusal_is_told_by_its_number(
    stage: Stage, ana: PersonAtBrowser, number: int, fault: type[Fault]
) -> None:
    """What Entra sends back is named by a class, with what support asks for."""
    stage.emulator.world.entra.conditions.refuse_next_sign_in = number
    ana.act = give_up_when_refused

    with pytest.raises(fault) as raised:
        sign_in(stage.program(), ana)

    assert type(raised.value) is fault
    assert raised.value.facts.code == f"AADSTS{number}"
    assert len(raised.value.facts.activity_id) == 36
    assert "Trace ID" not in raised.value.facts.sentence


def test_an_unknown_tenant_is_told_before_a_page_opens(stage: Stage, ana: PersonAtBrowser) -> None:
    """A mistyped tenant is found by asking for its endpoints."""
    with pytest.raises(WrongTenant) as raised:
        sign_in(stage.program(), ana, tenant="typo.example")

    assert raised.value.facts.code == "AADSTS90002"
    assert raised.value.facts.subject == "typo.example"
    assert ana.addresses == []


def test_no_application_is_told_without_the_network(stage: Stage, ana: PersonAtBrowser) -> None:
    """The first run has no application id."""
    stage.emulator.stop()
    entra = stage.program(client_id="")

    with pytest.raises(ApplicationUnset):
        sign_in(entra, ana)
    assert entra.accounts() == ()


def test_without_a_connection_nothing_is_lost(stage: Stage, ana: PersonAtBrowser) -> None:
    """The account stays, and the fault names the host."""
    account = sign_in(stage.program(), ana)
    stage.emulator.stop()
    entra = stage.program()

    with pytest.raises(Unreachable) as raised:
        entra.bearer(account)

    assert raised.value.facts.subject.startswith("127.0.0.1:")
    assert entra.accounts() == (account,)


def test_a_stranger_in_place_of_entra_is_refused(stage: Stage, ana: PersonAtBrowser) -> None:
    """A certificate of an unknown authority ends it, whatever the environment says."""
    strangers = replace(stage.endpoints, ca=None)

    with pytest.raises(CertificateRefused):
        sign_in(stage.program(endpoints=strangers), ana)


def test_a_failing_entra_is_told(stage: Stage, ana: PersonAtBrowser) -> None:
    """An error of the service itself is none of the person's."""
    stage.emulator.world.switchboard.misbehave(
        "entra.token", answer=Answer("status", status=503), times=None
    )

    with pytest.raises(ServiceBroken):
        sign_in(stage.program(), ana)


def test_nothing_secret_is_logged(
    stage: Stage, ana: PersonAtBrowser, caplog: pytest.LogCaptureFixture
) -> None:
    """Not even at the most talkative level: no code, no verifier, no token."""
    with caplog.at_level(logging.DEBUG):
        entra = stage.program()
        account = sign_in(entra, ana)
        bearer = entra.bearer(account)

    said = caplog.text + "".join(str(record.args) for record in caplog.records)
    assert ana.visitor.answer["code"] not in said
    assert bearer.reveal() not in said
    assert "code_verifier" not in said
    for secret in _secrets(stage.texts["session"].text or ""):
        assert secret not in said


def _secrets(text: str) -> list[str]:
    """Return the secrets in a kept session."""
    kinds = json.loads(text)
    found = [
        entry["secret"] for kind in kinds.values() for entry in kind.values() if "secret" in entry
    ]
    assert found
    return found
