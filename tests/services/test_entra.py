"""Signing in: MSAL unmodified, the emulated Entra, a person who fills in its pages."""

import gc
import json
import logging
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path
from threading import Thread
from time import monotonic

import pytest

from patmanager.core.faults import (
    ApplicationUnknown,
    ApplicationUnset,
    CertificateRefused,
    ConditionalAccess,
    ConsentNeeded,
    DeviceCodeForbidden,
    Fault,
    KeychainLocked,
    PersonalAccount,
    ServiceBroken,
    SignInCacheBroken,
    SignInCancelled,
    SignInNeeded,
    SignInRefused,
    SignInTimedOut,
    Unreachable,
    WrongTenant,
)
from patmanager.core.organizations import Account, SignInKind
from patmanager.core.ports import SignInPrompt
from patmanager.emulator.entra.applications import APP_WITHOUT_DEVICE_CODE, DESKTOP_APP
from patmanager.emulator.people import CONTOSO, FABRIKAM
from patmanager.emulator.scenarios import scenario
from patmanager.emulator.server import Emulator
from patmanager.emulator.switchboard import Answer
from patmanager.services.azure_cli import AzureCli
from patmanager.services.clock import SystemClock
from patmanager.services.endpoints import Endpoints
from patmanager.services.entra import Entra
from patmanager.services.entra_registration import Registration
from patmanager.services.entra_scopes import AZURE_DEVOPS
from patmanager.services.session_places import place_for
from tests.emulator.visitor import Visitor
from tests.services.signing_in import PersonAtBrowser, Texts

NO_PROGRAMS = "/nonexistent"
CONTEXT_C1 = '{"access_token": {"acrs": {"essential": true, "value": "c1"}}}'


@dataclass
class Stage:
    """The emulator, the places of the session, and new programs that use both."""

    emulator: Emulator
    folder: Path
    texts: Texts = field(default_factory=Texts)

    def __post_init__(self) -> None:
        """Note where the emulator is, also for when it is not there any more."""
        authority = shutil.copy(self.emulator.ca_file, self.folder / "ca.pem")
        addresses = self.emulator.addresses
        self.endpoints = Endpoints(addresses.authority(), addresses.hosts, Path(authority))

    def program(self, **changes: object) -> Entra:
        """Return the port of a program that was just started."""
        registration = Registration(DESKTOP_APP, endpoints=self.endpoints, seconds=20)
        return Entra(
            replace(registration, **changes),  # type: ignore[arg-type]  # the caller names fields
            SystemClock(),
            AzureCli(SystemClock(), path=NO_PROGRAMS),
            lambda: place_for("patmanager", self.folder, self.texts.open, "linux"),
        )


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Stage]:
    """Run the emulator; no connection is left open when it ends."""
    with Emulator(scenario("empty")) as emulator:
        yield Stage(emulator, tmp_path)
        gc.collect()


@pytest.fixture
def ana(stage: Stage) -> Iterator[PersonAtBrowser]:
    """Return the developer at a browser nobody has used before."""
    visitor = Visitor(stage.emulator.world.entra)
    yield PersonAtBrowser(visitor, stage.emulator.world.person("ana"))
    visitor.session.close()


def sign_in(entra: Entra, person: PersonAtBrowser, **wishes: str) -> Account:
    """Sign a person in with the browser."""
    return entra.sign_in(SignInKind.BROWSER, person.prompt, **wishes)


def claims_of(stage: Stage, token: str) -> dict[str, object]:
    """Return what the emulator finds in an access token."""
    claims = stage.emulator.world.entra.keys.claims_of(token)
    assert claims is not None
    return dict(claims)


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


def test_the_default_scope_is_the_way_out(stage: Stage, ana: PersonAtBrowser) -> None:
    """A tenant that does not know the single permissions is asked for what is registered."""
    stage.emulator.world.entra.conditions.refuse_next_sign_in = 650053
    ana.act = give_up_when_refused
    entra = stage.program()

    account = sign_in(entra, ana)

    assert len(ana.addresses) == 2
    assert ".default" in ana.addresses[1]
    assert "vso.pats_manage" in str(claims_of(stage, entra.bearer(account).reveal())["scp"])


def give_up_when_refused(person: PersonAtBrowser) -> None:
    """Sign in; where Entra's page refuses, go back to the program."""
    person.visitor.answer = {}
    page = person.visitor.open(person.addresses[-1])
    if page.heading == "Sign in":
        page = person.visitor.give_name(person.person)
    if page.heading == "Enter password":
        person.visitor.give_password(person.person)
        page = person.visitor.give_code(person.person)
    if page.heading == "Permissions requested":
        person.visitor.submit("accept")
    if not person.visitor.answer:
        person.visitor.submit("return")
    person.deliver()


def press(button: str) -> Callable[[PersonAtBrowser], None]:
    """Press a button on the first page."""

    def act(person: PersonAtBrowser) -> None:
        person.visitor.open(person.addresses[-1])
        person.visitor.submit(button)
        person.deliver()

    return act


def decline_consent(person: PersonAtBrowser) -> None:
    """Sign in, and do not accept what the application asks for."""
    person.visitor.open(person.addresses[-1])
    person.visitor.give_name(person.person)
    person.visitor.give_password(person.person)
    person.visitor.give_code(person.person)
    person.visitor.submit("deny")
    person.deliver()


def test_cancelling_on_the_page_is_told(stage: Stage, ana: PersonAtBrowser) -> None:
    """The browser says that the person is not signed in."""
    ana.act = press("cancel")

    with pytest.raises(SignInCancelled):
        sign_in(stage.program(), ana)

    assert ana.closed.wait(5)
    assert "You are not signed in" in ana.last_page


def test_declining_consent_is_told(stage: Stage, ana: PersonAtBrowser) -> None:
    """It is not the same as cancelling."""
    ana.act = decline_consent

    with pytest.raises(ConsentNeeded) as raised:
        sign_in(stage.program(), ana)

    assert raised.value.facts.code == "AADSTS65004"


def test_cancelling_here_ends_it_at_once(stage: Stage, ana: PersonAtBrowser) -> None:
    """Under a second after the page is open."""
    prompt = SignInPrompt(ana.open)

    def open_and_cancel(_person: PersonAtBrowser) -> None:
        prompt.cancelled.set()

    ana.act = open_and_cancel
    begun = monotonic()

    with pytest.raises(SignInCancelled):
        stage.program().sign_in(SignInKind.BROWSER, prompt)

    assert monotonic() - begun < 5
    assert ana.closed.wait(5)


def test_cancelling_does_not_wait_for_the_network(stage: Stage, ana: PersonAtBrowser) -> None:
    """A hanging call is left to itself, and signs nobody in afterwards."""
    rule = stage.emulator.world.switchboard.misbehave("entra.token", delay=30)
    prompt = SignInPrompt(ana.open)
    entra = stage.program()

    def cancel_after_delivering(person: PersonAtBrowser) -> None:
        person.visitor.sign_in(person.addresses[-1], person.person)
        Thread(target=person.deliver, daemon=True).start()
        while rule.times:
            person.closed.wait(0.02)
        prompt.cancelled.set()

    ana.act = cancel_after_delivering
    with pytest.raises(SignInCancelled):
        entra.sign_in(SignInKind.BROWSER, prompt)

    stage.emulator.world.switchboard.behave()
    assert entra.accounts() == ()


def test_nobody_at_the_browser_is_a_time_limit(stage: Stage, ana: PersonAtBrowser) -> None:
    """A closed browser sends nothing."""
    ana.act = lambda _: None

    with pytest.raises(SignInTimedOut):
        stage.program(seconds=0.3).sign_in(SignInKind.BROWSER, ana.prompt)


def test_a_browser_that_does_not_start_ends_nothing(stage: Stage, ana: PersonAtBrowser) -> None:
    """The person can copy the link into one."""

    def fail_to_open(address: str) -> bool:
        ana.open(address)
        return False

    account = stage.program().sign_in(SignInKind.BROWSER, SignInPrompt(fail_to_open))

    assert account.username == ana.person.user


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


def test_another_application_does_not_know_the_session(stage: Stage, ana: PersonAtBrowser) -> None:
    """A session belongs to the application id that it was made with."""
    sign_in(stage.program(), ana)

    assert stage.program(client_id=APP_WITHOUT_DEVICE_CODE).accounts() == ()


def test_what_settings_forbid_is_refused(stage: Stage, ana: PersonAtBrowser) -> None:
    """Even if a window offered it."""
    entra = stage.program(kinds=frozenset({SignInKind.DEVICE_CODE}))
    assert entra.kinds == (SignInKind.DEVICE_CODE,)
    with pytest.raises(SignInRefused):
        sign_in(entra, ana)

    entra = stage.program(kinds=frozenset({SignInKind.BROWSER}))
    with pytest.raises(DeviceCodeForbidden):
        entra.sign_in(SignInKind.DEVICE_CODE, ana.prompt)


def test_a_code_on_another_device_signs_in(stage: Stage, ana: PersonAtBrowser) -> None:
    """The code is shown with its address and its end; the account tells how it came."""
    stage.emulator.world.entra.conditions.poll_seconds = 1
    entra = stage.program()

    account = entra.sign_in(SignInKind.DEVICE_CODE, ana.prompt)

    (code,) = ana.codes
    assert code.address.startswith("http")
    assert timedelta(minutes=14) < code.expires - SystemClock().now() < timedelta(minutes=16)
    assert account.kind is SignInKind.DEVICE_CODE
    assert stage.program().accounts() == (account,)
    assert entra.bearer(account).reveal()


def test_a_code_can_be_cancelled(stage: Stage, ana: PersonAtBrowser) -> None:
    """At once, although Entra is asked every five seconds only."""
    prompt = SignInPrompt(ana.open, lambda _: prompt.cancelled.set())
    begun = monotonic()

    with pytest.raises(SignInCancelled):
        stage.program().sign_in(SignInKind.DEVICE_CODE, prompt)

    assert monotonic() - begun < 4


def test_a_code_is_not_offered_to_every_application(stage: Stage, ana: PersonAtBrowser) -> None:
    """The registration must allow public client flows."""
    entra = stage.program(client_id=APP_WITHOUT_DEVICE_CODE)

    with pytest.raises(DeviceCodeForbidden) as raised:
        entra.sign_in(SignInKind.DEVICE_CODE, ana.prompt)

    assert raised.value.facts.code == "AADSTS7000218"


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


def test_a_first_start_has_no_accounts(stage: Stage) -> None:
    """And no faults; the browser is the best way to begin."""
    entra = stage.program()

    assert entra.accounts() == ()
    assert entra.kinds == (SignInKind.BROWSER, SignInKind.DEVICE_CODE)
