"""Passwords, codes and locked accounts."""

from datetime import UTC, datetime, timedelta

import pytest
from pyotp import TOTP

from patmanager.emulator.clock import WorldClock
from patmanager.emulator.entra.accounts import ATTEMPTS, LOCKED_FOR, Accounts, Verdict
from patmanager.emulator.people import Person, demo_people

pytestmark = pytest.mark.fast

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)


@pytest.fixture
def clock() -> WorldClock:
    """Return a clock that stands still."""
    clock = WorldClock()
    clock.freeze(NOON)
    return clock


@pytest.fixture
def accounts(clock: WorldClock) -> Accounts:
    """Return accounts without a history."""
    return Accounts(clock)


@pytest.fixture
def ana() -> Person:
    """Return the developer."""
    return demo_people()[0]


@pytest.mark.parametrize(
    ("seconds", "verdict"),
    [
        (-60, Verdict.WRONG),
        (-30, Verdict.GOOD),
        (0, Verdict.GOOD),
        (30, Verdict.GOOD),
        (60, Verdict.WRONG),
    ],
)
def test_a_code_may_be_a_step_early_or_late(
    accounts: Accounts, ana: Person, seconds: int, verdict: Verdict
) -> None:
    """Clocks of telephones are never quite right."""
    code = TOTP(ana.totp_secret).at(NOON + timedelta(seconds=seconds))

    assert accounts.check_code(ana, code) is verdict


def test_an_earlier_code_is_refused_after_a_later_one(accounts: Accounts, ana: Person) -> None:
    """Codes only go forward, so that none can be used twice."""
    totp = TOTP(ana.totp_secret)
    accounts.check_code(ana, totp.at(NOON))

    assert accounts.check_code(ana, totp.at(NOON)) is Verdict.WRONG
    assert accounts.check_code(ana, totp.at(NOON - timedelta(seconds=30))) is Verdict.WRONG
    assert accounts.check_code(ana, totp.at(NOON + timedelta(seconds=30))) is Verdict.GOOD


def test_the_shown_code_is_one_that_still_works(
    accounts: Accounts, ana: Person, clock: WorldClock
) -> None:
    """When the current code was used the next one is shown."""
    clock.advance(timedelta(seconds=10))
    first, seconds = accounts.next_code(ana)
    assert seconds == 20
    assert accounts.check_code(ana, first) is Verdict.GOOD

    second, seconds = accounts.next_code(ana)

    assert seconds == 50
    assert accounts.check_code(ana, second) is Verdict.GOOD


def test_a_code_may_be_typed_with_a_space(accounts: Accounts, ana: Person) -> None:
    """As telephones show it."""
    code = accounts.next_code(ana)[0]

    assert accounts.check_code(ana, f"{code[:3]} {code[3:]}") is Verdict.GOOD


def test_a_good_password_does_not_forgive_wrong_codes(accounts: Accounts, ana: Person) -> None:
    """Failures are counted until the whole sign-in succeeds."""
    for _ in range(ATTEMPTS - 1):
        assert accounts.check_code(ana, "0") is Verdict.WRONG
        assert accounts.check_password(ana, ana.password) is Verdict.GOOD

    assert accounts.check_code(ana, "0") is Verdict.LOCKED


def test_a_lock_ends_by_itself(accounts: Accounts, ana: Person, clock: WorldClock) -> None:
    """A minute later the right password works again."""
    accounts.lock(ana)
    assert accounts.check_password(ana, ana.password) is Verdict.LOCKED

    clock.advance(LOCKED_FOR)

    assert accounts.check_password(ana, ana.password) is Verdict.GOOD


def test_an_account_can_be_unlocked(accounts: Accounts, ana: Person) -> None:
    """An administrator need not wait."""
    accounts.lock(ana)

    accounts.unlock(ana)

    assert accounts.check_password(ana, ana.password) is Verdict.GOOD


def test_a_locked_account_does_not_use_up_a_code(
    accounts: Accounts, ana: Person, clock: WorldClock
) -> None:
    """A code that was refused because of the lock is good afterwards."""
    accounts.lock(ana)
    code = TOTP(ana.totp_secret).at(NOON + LOCKED_FOR)
    clock.advance(LOCKED_FOR - timedelta(seconds=1))
    assert accounts.check_code(ana, code) is Verdict.LOCKED

    clock.advance(timedelta(seconds=1))

    assert accounts.check_code(ana, code) is Verdict.GOOD
