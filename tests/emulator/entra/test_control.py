"""Entra's switches over HTTP, and the switchboard's hold on its calls."""

from datetime import timedelta

import pytest
import requests
from pyotp import TOTP

from patmanager.emulator.entra import Entra
from patmanager.emulator.entra.accounts import Verdict
from patmanager.emulator.people import Person
from patmanager.emulator.server import Emulator
from patmanager.emulator.switchboard import Answer, Drop


@pytest.fixture
def control(emulator: Emulator) -> str:
    """Return where the switches are."""
    return f"{emulator.control}/_switchboard/entra"


@pytest.mark.parametrize(
    ("deed", "switch"),
    [("disable", "disabled"), ("block", "access_blocked"), ("step-up", "step_up")],
)
def test_a_person_can_be_stopped(
    http: requests.Session, control: str, entra: Entra, deed: str, switch: str
) -> None:
    """Each deed turns its switch for one person."""
    found = http.post(f"{control}/people/ben@contoso.com/{deed}", timeout=9)

    assert found.status_code == 204
    assert getattr(entra.conditions, switch) == {"ben@contoso.com"}


def test_sessions_can_be_ended(
    http: requests.Session, control: str, entra: Entra, ana: Person
) -> None:
    """As after a new password."""
    http.post(f"{control}/people/{ana.user}/end-sessions", timeout=9)

    assert entra.sessions_ended(ana) > 0


def test_an_account_can_be_locked_and_unlocked(
    http: requests.Session, control: str, entra: Entra, ana: Person
) -> None:
    """As by five wrong passwords, and by an administrator."""
    http.post(f"{control}/people/{ana.user}/lock", timeout=9)
    assert entra.accounts.check_password(ana, ana.password) is Verdict.LOCKED

    http.post(f"{control}/people/{ana.user}/unlock", timeout=9)
    assert entra.accounts.check_password(ana, ana.password) is Verdict.GOOD


def test_the_authenticator_can_be_read(
    http: requests.Session, control: str, entra: Entra, ana: Person
) -> None:
    """A browser driven by a program gets its code here."""
    shown = http.get(f"{control}/people/{ana.user}/code", timeout=9).json()

    now = entra.clock.now()
    assert TOTP(ana.totp_secret).verify(shown["code"], for_time=now, valid_window=1)


def test_conditions_can_be_set(http: requests.Session, control: str, entra: Entra) -> None:
    """Users as a list, times in seconds, switches as they are."""
    wanted = {
        "access_blocked": ["ben@contoso.com"],
        "sign_in_frequency": 60,
        "consent_by_administrators": True,
        "refuse_next_sign_in": 50020,
    }

    assert http.put(f"{control}/conditions", json=wanted, timeout=9).status_code == 204

    assert entra.conditions.access_blocked == {"ben@contoso.com"}
    assert entra.conditions.sign_in_frequency == timedelta(minutes=1)
    assert entra.conditions.consent_by_administrators
    assert entra.conditions.refuse_next_sign_in == 50020


@pytest.mark.parametrize(
    "wanted",
    [{"nonsense": 1}, {"access_blocked": "ana"}, {"rotate_strictly": 1}, {"poll_seconds": "x"}, []],
)
def test_wrong_conditions_change_nothing(
    http: requests.Session, control: str, entra: Entra, wanted: object
) -> None:
    """An unknown name or a value of the wrong kind is a 400."""
    answer = http.put(f"{control}/conditions", json=wanted, timeout=9)

    assert answer.status_code == 400
    assert entra.conditions.access_blocked == set()
    assert entra.conditions.rotate_strictly is False


@pytest.mark.parametrize("path", ["people/nobody/lock", "people/ana@contoso.com/nonsense"])
def test_an_unknown_person_or_deed_is_not_found(
    http: requests.Session, control: str, path: str
) -> None:
    """Typing errors do not pass unseen."""
    assert http.post(f"{control}/{path}", timeout=9).status_code == 404


def test_the_token_endpoint_can_be_made_to_fail(emulator: Emulator, http: requests.Session) -> None:
    """The switchboard knows Entra's calls by name, and the journal has them."""
    switchboard = emulator.world.switchboard
    switchboard.misbehave("entra.token", answer=Answer("status", status=503))
    address = f"{emulator.authority}/oauth2/v2.0/token"

    assert http.post(address, timeout=9).status_code == 503
    assert http.post(address, timeout=9).status_code == 400

    asked = [(one.operation, one.status) for one in switchboard.journal]
    assert asked == [("entra.token", 503), ("entra.token", 400)]


@pytest.mark.parametrize("when", list(Drop))
def test_entras_connections_can_be_dropped(
    emulator: Emulator, http: requests.Session, when: Drop
) -> None:
    """The client gets no answer, once."""
    emulator.world.switchboard.misbehave("entra.discovery", drop=when)
    address = f"{emulator.authority}/v2.0/.well-known/openid-configuration"

    with pytest.raises(requests.exceptions.ConnectionError):
        http.get(address, timeout=9)

    assert http.get(address, timeout=9).status_code == 200


def test_an_answer_of_entra_can_break_off(emulator: Emulator, http: requests.Session) -> None:
    """Half a body comes."""
    emulator.world.switchboard.misbehave("entra.discovery", answer=Answer("half"))

    with pytest.raises(requests.exceptions.ChunkedEncodingError):
        http.get(f"{emulator.authority}/v2.0/.well-known/openid-configuration", timeout=9)


def test_the_switches_obey_whatever_else_goes_wrong(
    emulator: Emulator, http: requests.Session, control: str, ana: Person
) -> None:
    """What strikes every call does not strike the switchboard, nor is it in the journal."""
    emulator.world.switchboard.misbehave("*", drop=Drop.BEFORE, times=None)

    assert http.post(f"{control}/people/{ana.user}/lock", timeout=9).status_code == 204

    assert list(emulator.world.switchboard.journal) == []
