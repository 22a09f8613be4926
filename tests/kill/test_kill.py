"""Killed at every step, with every fault of the service, and again while it recovers."""

import random
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from tests.kill.judge import broken, without_working_secret
from tests.kill.mutants import MUTANTS
from tests.kill.scene import FAULTS, NAME, Scene

SEED = 20261123
GROUPS = 8
"""Parts of the sample, so that several processes can share it."""

SHORT, LONG = 208, 2000
FEWEST = 5
"""At least every so manieth case must really end in a kill."""
LONGEST_SECONDS = 0.15
"""After which random kills would meet a program that has ended."""


@dataclass(frozen=True)
class Deed:
    """A command, the calls in which the service can fail, and whether a token is there before."""

    words: tuple[str, ...]
    calls: tuple[str, ...]
    needs_token: bool
    keeps_working: bool
    """Whether a working secret must be kept at every instant."""


DEEDS = {
    "create": Deed(
        ("create", "-o", "contoso", "--name", NAME, "--scope", "vso.packaging", "--days", "9"),
        ("pats.create", "pats.list"),
        needs_token=False,
        keeps_working=False,
    ),
    "rotate": Deed(
        ("rotate", NAME, "-o", "contoso", "--days", "9"),
        ("pats.create", "pats.revoke", "pats.list"),
        needs_token=True,
        keeps_working=True,
    ),
    "rotate and keep": Deed(
        ("rotate", NAME, "-o", "contoso", "--days", "9", "--keep-old"),
        ("pats.create",),
        needs_token=True,
        keeps_working=True,
    ),
    "renew": Deed(
        ("renew", NAME, "-o", "contoso", "--days", "12"),
        ("pats.update", "pats.get"),
        needs_token=True,
        keeps_working=True,
    ),
    "revoke": Deed(
        ("revoke", NAME, "-o", "contoso", "--yes"),
        ("pats.revoke", "pats.list"),
        needs_token=True,
        keeps_working=False,
    ),
}

STEPS = {
    "create": ("making begun", "made", "secret kept", "making noted"),
    "rotate": (
        *("making begun", "made", "secret kept", "making noted"),
        *("revocation begun", "revoked", "secret deleted"),
    ),
    "rotate and keep": ("making begun", "made", "secret kept", "making noted"),
    "renew": ("change begun", "changed"),
    "revoke": ("revocation begun", "revoked", "secret deleted"),
}
RECOVERY = ("lost token revoked", "revoked again", "secret of a gone one deleted")


@dataclass(frozen=True)
class Case:
    """One life: a deed, what the service does wrong, and when the program is killed.

    `step` is empty for a kill after `seconds`, and both are for none. `again` is the same for the
    first two recoveries; `mutant` the mistake that is looked for.
    """

    deed: str
    call: str = ""
    fault: str = "nothing"
    times: int = 1
    step: str = ""
    seconds: float = 0.0
    again: tuple[tuple[str, float], ...] = ()
    mutant: str = ""


def every_boundary() -> list[Case]:
    """Return each step of each deed with each fault, once."""
    return [
        Case(name, call, fault, times, step)
        for name, deed in DEEDS.items()
        for call in deed.calls
        for fault in FAULTS
        for times in (1, 4)
        for step in ("", *STEPS[name])
    ]


def sample(count: int) -> list[Case]:
    """Return so many cases, in fours: two boundaries, a step without a fault, any instant."""
    chance = random.Random(SEED)  # noqa: S311 - to choose cases, not to keep secrets
    boundaries = every_boundary()
    chance.shuffle(boundaries)
    cases = []
    for number in range(count):
        case = boundaries[number % len(boundaries)]
        if number % 4 == 2:
            case = replace(case, fault="nothing", step=chance.choice(STEPS[case.deed]))
        elif number % 4 == 3:
            case = replace(case, step="", seconds=chance.uniform(0.01, LONGEST_SECONDS))
        again = tuple(
            chance.choice(
                ((chance.choice(RECOVERY), 0.0), ("", chance.uniform(0.01, LONGEST_SECONDS)))
            )
            for _ in range(2)
        )
        cases.append(replace(case, again=again))
    return cases


@pytest.fixture(scope="module")
def scene(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Scene]:
    """Run a service and a program to kill."""
    with Scene(tmp_path_factory.mktemp("kill")) as running:
        yield running


def live(scene: Scene, case: Case) -> list[str]:
    """Play a case, and return which invariants it broke, and when."""
    deed, found, secrets = DEEDS[case.deed], list[str](), set[str]()

    def look(when: str, *, is_over: bool = False) -> None:
        secrets.update(pat.secret for pat in scene.world.tokens)
        problems = broken(scene, secrets=secrets, is_over=is_over)
        if deed.keeps_working:
            problems += without_working_secret(scene)
        found.extend(f"{when}: {each}" for each in problems)

    scene.begin()
    if deed.needs_token:
        assert scene.run(*DEEDS["create"].words) == 0
    scene.spoil(case.call or deed.calls[0], case.fault, case.times)
    ended = scene.run(*deed.words, step=case.step, seconds=case.seconds, mutant=case.mutant)
    scene.killed += ended < 0
    look("after the kill")
    for step, seconds in case.again:
        scene.run("pending", step=step, seconds=seconds, mutant=case.mutant)
        look("after a recovery that was killed")
    scene.behave()
    assert scene.run("pending", mutant=case.mutant) >= 0
    look("after the recovery", is_over=True)
    before = (sorted(pat.authorization_id for pat in scene.active()), scene.operations())
    scene.run("pending", mutant=case.mutant)
    if before != (sorted(pat.authorization_id for pat in scene.active()), scene.operations()):
        found.append("I4: a second recovery changed something")
    return found


def play(scene: Scene, cases: list[Case]) -> None:
    """Play cases; each that breaks something is named so that it can be played alone."""
    scene.killed = 0
    wrong = {str(case): problems for case in cases if (problems := live(scene, case))}
    assert wrong == {}, f"{len(wrong)} of {len(cases)}"
    assert scene.killed >= len(cases) // FEWEST


@pytest.mark.timeout(600)
@pytest.mark.parametrize("part", range(GROUPS))
def test_nothing_is_lost_orphaned_or_leaked(scene: Scene, part: int) -> None:
    """The short form: a sample of the boundaries and of random instants."""
    play(scene, sample(SHORT)[part::GROUPS])


@pytest.mark.usefixtures("gnome_keyring")
def test_the_same_with_a_real_keychain(tmp_path: Path) -> None:
    """A few cases of each deed, with what people really have."""
    few = {case.deed: case for case in sample(40) if case.step}
    with Scene(tmp_path, real=True) as real:
        play(real, [*few.values(), *sample(4)])


@pytest.mark.long
@pytest.mark.timeout(7200)
@pytest.mark.parametrize("part", range(GROUPS))
def test_nothing_is_lost_in_two_thousand_cases(scene: Scene, part: int) -> None:
    """The long form."""
    play(scene, sample(LONG)[part::GROUPS])


def test_an_uncertain_match_is_left_alone(scene: Scene) -> None:
    """Somebody made a token of that name elsewhere meanwhile: it stays, and the person is asked."""
    assert uncertain(scene) == []


def test_an_unkept_secret_is_never_revoked_silently(scene: Scene) -> None:
    """The keychain refused after the answer: the token waits for the person."""
    assert unkept(scene) == []


def test_a_locked_keychain_is_no_empty_one(scene: Scene) -> None:
    """Killed between keychain and ledger, then recovered behind a lock: the token stays."""
    assert locked(scene) == []


def test_another_account_s_operations_are_left_alone(scene: Scene) -> None:
    """Its own sign-in goes on with them."""
    assert other_account(scene) == []


def test_the_old_one_stays_without_the_new_secret(scene: Scene) -> None:
    """The new token's entry was deleted by hand before the old one was revoked."""
    assert new_secret_gone(scene) == []


def uncertain(scene: Scene, mutant: str = "") -> list[str]:
    """Play it; the token made elsewhere must be there in the end."""
    scene.begin()
    scene.run(*DEEDS["create"].words, step="making begun")
    theirs = scene.foreign(NAME, scope="vso.work")
    scene.run("pending", mutant=mutant)
    return [] if theirs in scene.active() else ["I3: a stranger's token was revoked"]


def unkept(scene: Scene, mutant: str = "") -> list[str]:
    """Play it; the token must be there in the end."""
    scene.begin()
    scene.lock(how="full")
    scene.run(*DEEDS["create"].words)
    scene.lock(on=False, how="full")
    made = [pat.authorization_id for pat in scene.active()]
    scene.run("pending", mutant=mutant)
    still = [pat.authorization_id for pat in scene.active()]
    return [] if made and made == still else ["I1: an unkept token was revoked unasked"]


def locked(scene: Scene, mutant: str = "") -> list[str]:
    """Play it; the token and its secret must be there in the end."""
    scene.begin()
    scene.run(*DEEDS["create"].words, step="secret kept")
    scene.lock()
    scene.run("pending", mutant=mutant)
    scene.lock(on=False)
    scene.run("pending", mutant=mutant)
    return without_working_secret(scene)


def other_account(scene: Scene, mutant: str = "") -> list[str]:
    """Play it; the other account's token must be there in the end, and still be pending."""
    scene.begin()
    scene.run(*DEEDS["create"].words)
    scene.run(*DEEDS["revoke"].words, step="revocation begun")
    scene.sign_in_as("dae")
    scene.run("pending", who="dae.json", mutant=mutant)
    history, _ = scene.operations()
    still = [each for each in history if each.is_pending]
    return [] if scene.active() and still else ["I7: another account's operation was settled"]


def new_secret_gone(scene: Scene, mutant: str = "") -> list[str]:
    """Play it; the old token must be there in the end."""
    scene.begin()
    scene.run(*DEEDS["create"].words)
    old = {pat.authorization_id for pat in scene.active()}
    scene.run(*DEEDS["rotate"].words, step="making noted")
    for authorization_id in set(scene.kept()) - old:
        scene.lose(authorization_id)
    scene.run("pending", mutant=mutant)
    left = {pat.authorization_id for pat in scene.active()}
    return [] if old <= left else ["I2: the old token was revoked, and the new secret is gone"]


TEETH = {
    "revokes the old one first": [Case("rotate", step="making begun")],
    "notes before it keeps": [Case("create", step="making noted")],
    "asks twice": [Case("create", "pats.create", "dropped after")],
    "drops the intent": [Case("create", step="made")],
}
"""Cases in which a mistake must show."""

SPECIAL = {
    "takes locked for empty": locked,
    "revokes what is not sure": uncertain,
    "revokes what is not kept": unkept,
    "settles for another account": other_account,
    "revokes whatever is planned": new_secret_gone,
}


@pytest.mark.parametrize("mutant", sorted(MUTANTS))
def test_every_mistake_is_caught(scene: Scene, mutant: str) -> None:
    """A harness without teeth proves nothing."""
    if mutant in SPECIAL:
        assert SPECIAL[mutant](scene, mutant)
        return
    found = [live(scene, Case(**{**vars(case), "mutant": mutant})) for case in TEETH[mutant]]
    assert any(found)


def test_the_shipped_program_has_no_such_switch(checkout: Path) -> None:
    """Nothing in the package knows of the harness."""
    package = checkout / "patmanager"
    assert package.is_dir()
    for path in package.rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        assert "SIGKILL" not in text
        assert "from tests" not in text
