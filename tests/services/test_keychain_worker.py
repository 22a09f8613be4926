"""One call at a time, none longer than its patience."""

from concurrent.futures import ThreadPoolExecutor
from threading import Event, current_thread
from time import monotonic

import pytest

from patmanager.core.faults import KeychainTooSlow
from patmanager.services.keychain_worker import Patience, Worker

SECONDS = 30.0
A_MOMENT = 0.05


def test_the_answer_comes_back() -> None:
    """What the call returns is returned, `None` as well."""
    assert Worker().run(lambda _: 42, SECONDS) == 42
    assert Worker().run(lambda _: None, SECONDS) is None


def test_the_error_comes_back() -> None:
    """What the call raises is raised where it was asked for."""

    def fail(_patience: Patience) -> None:
        raise LookupError

    with pytest.raises(LookupError):
        Worker().run(fail, SECONDS)


def test_the_call_runs_in_a_daemon_thread() -> None:
    """A hanging keychain cannot keep the program from ending."""
    thread = Worker().run(lambda _: current_thread(), SECONDS)

    assert thread is not current_thread()
    assert thread.daemon


def test_a_call_that_overstays_is_abandoned() -> None:
    """Its late answer reaches nobody, the next call gets its own."""
    worker, released, late = Worker(), Event(), Event()

    def overstay(_patience: Patience) -> str:
        released.wait(SECONDS)
        late.set()
        return "late"

    with pytest.raises(KeychainTooSlow):
        worker.run(overstay, A_MOMENT)
    released.set()

    assert worker.run(lambda _: "own", SECONDS) == "own"
    assert late.wait(SECONDS)


def test_a_person_who_is_asked_gets_more_time() -> None:
    """The deadline of a frozen keychain is too short to type a password."""
    worker, asked = Worker(asked_seconds=SECONDS), Event()

    def ask(patience: Patience) -> str:
        patience.person_is_asked()
        asked.wait(10 * A_MOMENT)
        return "typed"

    assert worker.run(ask, A_MOMENT) == "typed"


def test_a_person_who_never_answers_is_given_up() -> None:
    """Even the longer time ends."""
    worker, released = Worker(asked_seconds=A_MOMENT), Event()

    def ask(patience: Patience) -> None:
        patience.person_is_asked()
        released.wait(SECONDS)

    with pytest.raises(KeychainTooSlow):
        worker.run(ask, A_MOMENT)
    released.set()


def test_calls_take_turns() -> None:
    """Two calls never overlap, and waiting for one's turn costs no patience."""
    worker, inside, most = Worker(), [0], [0]
    pause = Event()

    def call(_patience: Patience) -> None:
        inside[0] += 1
        most[0] = max(most[0], inside[0])
        pause.wait(A_MOMENT)
        inside[0] -= 1

    begun = monotonic()
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda _: worker.run(call, 4 * A_MOMENT), range(8)))

    assert most == [1]
    assert monotonic() - begun >= 8 * A_MOMENT
