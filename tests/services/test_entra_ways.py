"""The ways of signing in, and how they end: in the browser, with a code, or not at all."""

from collections.abc import Callable
from datetime import timedelta
from threading import Thread
from time import monotonic

import pytest

from patmanager.core.faults import (
    ConsentNeeded,
    DeviceCodeForbidden,
    SignInCancelled,
    SignInRefused,
    SignInTimedOut,
)
from patmanager.core.organizations import SignInKind
from patmanager.core.prompts import SignInPrompt
from patmanager.emulator.entra.applications import APP_WITHOUT_DEVICE_CODE
from patmanager.services.clock import SystemClock
from tests.services.entra_stage import Stage, claims_of, give_up_when_refused, sign_in
from tests.services.signing_in import PersonAtBrowser


def test_the_default_scope_is_the_way_out(stage: Stage, ana: PersonAtBrowser) -> None:
    """A tenant that does not know the single permissions is asked for what is registered."""
    stage.emulator.world.entra.conditions.refuse_next_sign_in = 650053
    ana.act = give_up_when_refused
    entra = stage.program()

    account = sign_in(entra, ana)

    assert len(ana.addresses) == 2
    assert ".default" in ana.addresses[1]
    assert "vso.pats_manage" in str(claims_of(stage, entra.bearer(account).reveal())["scp"])


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
