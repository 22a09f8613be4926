"""Thousands of spoiled answers: only our own faults come out, soon, small, and without a secret."""

import random
import re
import time
import tracemalloc
from collections.abc import Callable
from http import HTTPStatus

import pytest

from patmanager.core.faults import Fault, OutcomeUnknown
from patmanager.services.azure_devops.outcomes import Attempt, Outcome, judge
from tests.fuzz.client import CALLS, Tape, play, record
from tests.fuzz.mutations import Chance, spoiled_text
from tests.fuzz.readers import READERS, Reader, breaks

SECONDS, BYTES = 0.2, 64 * 1024 * 1024
"""Of the processor's time, which a busy machine stretches little, and of memory."""
AGAIN = 3
"""How often a slow case is tried again: what is slow by itself is slow each time."""
SHORT, LONG = 700, 7_000
"""Cases for each call of the client."""
SHORT_READERS, LONG_READERS = 400, 4_000
"""Cases for each reader: with those of the calls over 10,000, and 100,000."""
WEIGHED = 50
"""Every so manieth case is weighed: that takes time of its own."""

_SECRET = re.compile(r'"token"\s*:\s*"([^"]+)"')
_SHORTEST = 20

Tapes = dict[str, tuple[Attempt, ...]]


@pytest.fixture(scope="module")
def tapes() -> Tapes:
    """Return the true answers to every call."""
    return record()


def judged(name: str, fault: Fault | None, said: tuple[tuple[str, Attempt], ...]) -> str:
    """Return what is wrong with how a spoiled answer was taken; empty for nothing."""
    if fault is None:
        return ""
    shown = f"{fault!r} {fault} {fault.facts}"
    for _, answer in said:
        for piece in _secrets(answer):
            if piece in shown:
                return "a secret stands in the fault"
    method, last = said[-1] if said else ("", Attempt(False))
    if name == "create" and method == "POST":
        unclear = judge(last).outcome in {Outcome.AMBIGUOUS, Outcome.OK}
        if unclear and not isinstance(fault, OutcomeUnknown):
            return f"{type(fault).__name__} for a creation that may have happened"
        is_good = last.sent and last.status == HTTPStatus.OK and not judge(last).refusal.name
        if is_good and not unclear:
            return "a good answer was taken for a refusal"
    return ""


def fuzz(tapes: Tapes, name: str, seeds: range) -> list[str]:
    """Spoil the answers to a call, and return what went wrong, with the seed that shows it."""
    wrong = []
    for seed in seeds:
        chance = random.Random(f"{name} {seed}")  # noqa: S311 - to choose how to spoil
        tape = Tape(tapes[name], chance.randrange(len(tapes[name])), chance)
        weighed = seed % WEIGHED == 0
        if weighed:
            tracemalloc.start()
        started = time.process_time()
        try:
            played = play(name, tape)
        except Exception as error:  # noqa: BLE001 - that is what is looked for
            wrong.append(f"{name} {seed}: {type(error).__name__}: {error}")
            continue
        finally:
            spent = time.process_time() - started
            peak = tracemalloc.get_traced_memory()[1] if weighed else 0
            if weighed:
                tracemalloc.stop()
        problem = judged(name, played.fault, played.said)
        if problem:
            wrong.append(f"{name} {seed}: {problem}")
        if spent > SECONDS * (5 if weighed else 1) and _is_slow(tapes, name, seed):
            wrong.append(f"{name} {seed}: took {spent:.2f} s")
        if peak > BYTES:
            wrong.append(f"{name} {seed}: took {peak} bytes")
    return wrong


def _is_slow(tapes: Tapes, name: str, seed: int) -> bool:
    """Tell whether a case takes too long each time, and not only once on a busy machine."""
    for _ in range(AGAIN):
        chance = random.Random(f"{name} {seed}")  # noqa: S311 - the same choice again
        tape = Tape(tapes[name], chance.randrange(len(tapes[name])), chance)
        started = time.process_time()
        play(name, tape)
        if time.process_time() - started <= SECONDS:
            return False
    return True


def read_once(reader: Reader, text: str) -> tuple[str, float]:
    """Return what broke, empty for nothing, and how many seconds it took."""
    started = time.process_time()
    return breaks(reader, text), time.process_time() - started


def fuzz_text(reader: Reader, name: str, seeds: range) -> list[str]:
    """Spoil what a reader reads."""
    wrong = []
    for seed in seeds:
        chance: Chance = random.Random(f"{name} {seed}")  # noqa: S311 - to choose how to spoil
        text = spoiled_text(reader.text, chance)
        problem, spent = read_once(reader, text)
        if spent > SECONDS:
            spent = min(spent, *(read_once(reader, text)[1] for _ in range(AGAIN)))
        if problem or spent > SECONDS:
            wrong.append(f"{name} {seed} {spent:.2f} s: {problem} of {text[:80]!r}")
    return wrong


@pytest.mark.timeout(300)
@pytest.mark.parametrize("name", sorted(CALLS))
def test_no_spoiled_answer_surprises_the_client(tapes: Tapes, name: str) -> None:
    """The short form of each call."""
    assert fuzz(tapes, name, range(SHORT)) == []


@pytest.mark.parametrize("name", sorted(READERS))
def test_no_spoiled_text_surprises_a_reader(name: str) -> None:
    """The short form of each reader."""
    assert fuzz_text(READERS[name], name, range(SHORT_READERS)) == []


@pytest.mark.long
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("name", sorted(CALLS))
def test_no_spoiled_answer_of_many_surprises_the_client(tapes: Tapes, name: str) -> None:
    """The long form of each call."""
    assert fuzz(tapes, name, range(LONG)) == []


@pytest.mark.long
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("name", sorted(READERS))
def test_no_spoiled_text_of_many_surprises_a_reader(name: str) -> None:
    """The long form of each reader."""
    assert fuzz_text(READERS[name], name, range(LONG_READERS)) == []


def test_the_cases_are_as_many_as_was_said() -> None:
    """Ten thousand, and a hundred thousand."""
    assert len(CALLS) * SHORT + len(READERS) * SHORT_READERS >= 10_000
    assert len(CALLS) * LONG + len(READERS) * LONG_READERS >= 100_000


def _careless(text: str) -> object:
    return {"value": int(text[-3:], 16)}["value"]


def _slow(text: str) -> object:
    end = time.process_time() + SECONDS * 1.5
    while time.process_time() < end:
        continue
    return text


@pytest.mark.parametrize("read", [_careless, _slow])
def test_a_careless_reader_is_caught(read: Callable[[str], object]) -> None:
    """One that lets an error out, and one that takes too long."""
    assert fuzz_text(Reader("abc", read), "careless", range(5))


def test_a_fault_that_quotes_a_secret_is_caught(tapes: Tapes) -> None:
    """The harness knows the secrets of the answers."""
    said = tuple(("POST", answer) for answer in tapes["create"])
    (secret, *_) = (piece for _, answer in said for piece in _secrets(answer))
    fault = Fault()
    fault.args = (secret,)
    assert judged("get", fault, said) or secret in str(fault)


def test_a_creation_that_counts_as_refused_is_caught(tapes: Tapes) -> None:
    """Half an answer is no refusal."""
    good = tapes["create"][-1]
    half = Attempt(True, good.status, good.headers, good.body[:40])
    assert judged("create", Fault(), (("POST", half),))


def _secrets(answer: Attempt) -> list[str]:
    """Return the secrets in an answer, as they stand after `token`."""
    found = _SECRET.findall(answer.body.decode(errors="replace"))
    return [each for each in found if len(each) > _SHORTEST]
