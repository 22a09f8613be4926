"""One change of an account's tokens at a time, whatever becomes of who makes it."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Event, Thread
from time import monotonic

import pytest

from patmanager.core.facts import Changed
from patmanager.core.faults import ChangingElsewhere, LedgerUnwritable
from patmanager.core.organizations import Account
from patmanager.services.account_lock import AccountLock
from tests.samples import ANA

ROOT = Path(__file__).parents[2]
BEN = Account("ben.contoso", "ben@contoso.example", ANA.tenant)
SOON = 0.2
"""Seconds to wait where the lock will not come."""

HOLD = """
with lock.held(ANA):
    print("held", flush=True)
    sys.stdin.readline()
print("let go", flush=True)
"""
HOLD_WITH_CHILD = """
with lock.held(ANA):
    child = subprocess.Popen(["sleep", "60"], stdout=subprocess.DEVNULL)
    print(child.pid, flush=True)
    sys.stdin.readline()
"""
WAIT = """
import signal
signal.signal(signal.SIGINT, signal.default_int_handler)  # a job behind others ignores it
try:
    print("waiting", flush=True)
    with lock.held(ANA, patience=60):
        print("held", flush=True)
except KeyboardInterrupt:
    print("interrupted", flush=True)
"""
BRACKETS = """
import os
print("ready", flush=True)
sys.stdin.readline()
diary = open(sys.argv[2], "a")
for _ in range(15):
    with lock.held(ANA, patience=60):
        print("in", file=diary, flush=True)
        os.fsync(diary)
        print("out", file=diary, flush=True)
"""


@contextmanager
def another_program(folder: Path, does: str, *arguments: str) -> Iterator[subprocess.Popen[str]]:
    """Run a program that has the same lock; it is killed in the end."""
    code = (
        "import subprocess, sys\nfrom pathlib import Path\n"
        "from patmanager.services.account_lock import AccountLock\n"
        "from tests.samples import ANA\nlock = AccountLock(Path(sys.argv[1]))\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code + does, str(folder), *arguments],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as program:
        try:
            yield program
        finally:
            program.kill()


def line_of(program: subprocess.Popen[str]) -> str:
    """Return the next line that a program says."""
    assert program.stdout is not None
    return program.stdout.readline().strip()


def tell(program: subprocess.Popen[str]) -> None:
    """Let a program that waits for a line go on."""
    assert program.stdin is not None
    program.stdin.write("\n")
    program.stdin.flush()


def refused(lock: AccountLock) -> ChangingElsewhere:
    """Return the fault of a change that cannot have the lock."""
    with pytest.raises(ChangingElsewhere) as fault, lock.held(ANA, patience=SOON):
        pytest.fail("two hold it")
    return fault.value


@pytest.fixture(name="folder")
def _folder(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture(name="lock")
def _lock(folder: Path) -> AccountLock:
    return AccountLock(folder)


@pytest.mark.fast
def test_the_lock_can_be_taken_again_and_again(lock: AccountLock, folder: Path) -> None:
    """What was let go of is free; its file is empty, names nobody and is the person's alone."""
    for _ in range(3):
        with lock.held(ANA):
            pass
    (file,) = folder.iterdir()
    assert file.read_bytes() == b""
    assert "ana" not in file.name
    if sys.platform != "win32":
        assert file.stat().st_mode & 0o777 == 0o600
        assert folder.stat().st_mode & 0o777 == 0o700


@pytest.mark.fast
def test_who_holds_it_may_take_it_again(lock: AccountLock, folder: Path) -> None:
    """A change made of changes does not wait for itself, and lets go at its outer end only."""
    other = AccountLock(folder)
    with lock.held(ANA):
        with lock.held(ANA, patience=0), lock.held(ANA, patience=0):
            refused(other)
        refused(other)
    with other.held(ANA, patience=0):
        refused(lock)


@pytest.mark.fast
def test_another_account_does_not_wait(lock: AccountLock) -> None:
    """Two persons' tokens have nothing to do with each other."""
    with lock.held(ANA), AccountLock(lock._folder).held(BEN, patience=0):  # noqa: SLF001 - same place
        pass


@pytest.mark.fast
def test_a_failed_change_lets_go(lock: AccountLock) -> None:
    """What goes wrong inside comes out as it is, and the lock is free."""
    with pytest.raises(KeyError), lock.held(ANA), lock.held(ANA):
        raise KeyError
    with AccountLock(lock._folder).held(ANA, patience=0):  # noqa: SLF001 - same place
        pass


def in_a_thread(work: Callable[[], None]) -> Thread:
    """Start a thread."""
    thread = Thread(target=work, daemon=True)
    thread.start()
    return thread


@pytest.mark.fast
def test_two_threads_take_turns(lock: AccountLock) -> None:
    """A second thread of the same program waits like another program, and comes next."""
    inside, may_end, second = Event(), Event(), Event()

    def first() -> None:
        with lock.held(ANA):
            inside.set()
            may_end.wait()

    def next_one() -> None:
        with lock.held(ANA):
            second.set()

    in_a_thread(first)
    assert inside.wait(10)
    refused(lock)
    in_a_thread(next_one)
    assert not second.is_set()
    may_end.set()
    assert second.wait(10)


@pytest.mark.fast
def test_closing_ends_the_wait(lock: AccountLock, folder: Path) -> None:
    """Quitting need not sit out the patience."""
    faults: list[ChangingElsewhere] = []
    waiter = AccountLock(folder)

    def wait() -> None:
        try:
            with waiter.held(ANA, patience=60):
                pass
        except ChangingElsewhere as fault:
            faults.append(fault)

    with lock.held(ANA):
        thread = in_a_thread(wait)
        waiter.close()
        thread.join(10)
    assert len(faults) == 1


def test_two_programs_do_not_change_at_once(lock: AccountLock, folder: Path) -> None:
    """The second one is told in time, by name, that nothing was changed; then it is its turn."""
    with another_program(folder, HOLD) as other:
        assert line_of(other) == "held"
        began = monotonic()
        fault = refused(lock)
        assert SOON <= monotonic() - began < 5
        assert fault.facts.subject == ANA.username
        assert fault.facts.changed is Changed.NOTHING
        tell(other)
        with lock.held(ANA, patience=30):
            assert line_of(other) == "let go"


def test_a_killed_program_holds_nothing(lock: AccountLock, folder: Path) -> None:
    """Nothing goes stale: who waits comes in as soon as the system has cleared up."""
    with another_program(folder, HOLD) as other:
        assert line_of(other) == "held"
        other.kill()
        with lock.held(ANA, patience=30):
            pass


@pytest.mark.skipif(sys.platform == "win32", reason="sleep and POSIX signals")
def test_what_a_killed_program_started_does_not_hold_it(lock: AccountLock, folder: Path) -> None:
    """A git or a browser that lives on has not inherited the lock."""
    with another_program(folder, HOLD_WITH_CHILD) as other:
        child = int(line_of(other))
        other.kill()
        other.wait()
        try:
            os.kill(child, 0)  # it lives
            with lock.held(ANA, patience=SOON):
                pass
        finally:
            os.kill(child, signal.SIGKILL)


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals")
def test_a_stopped_program_still_holds_it(lock: AccountLock, folder: Path) -> None:
    """One that does not move may be in the middle of its change: nobody takes that from it."""
    with another_program(folder, HOLD) as other:
        assert line_of(other) == "held"
        other.send_signal(signal.SIGSTOP)
        refused(lock)
        other.send_signal(signal.SIGCONT)
        tell(other)
        assert line_of(other) == "let go"
        with lock.held(ANA, patience=0):
            pass


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals")
def test_control_c_ends_the_wait(lock: AccountLock, folder: Path) -> None:
    """At a terminal the person need not sit out the patience."""
    with lock.held(ANA), another_program(folder, WAIT) as other:
        assert line_of(other) == "waiting"
        other.send_signal(signal.SIGINT)
        assert line_of(other) == "interrupted"


def test_many_programs_take_turns(folder: Path, tmp_path: Path) -> None:
    """However many want it, nobody comes in before the one inside has left, and all get in."""
    diary = tmp_path / "diary"
    crowd = [another_program(folder, BRACKETS, str(diary)) for _ in range(4)]
    with crowd[0] as a, crowd[1] as b, crowd[2] as c, crowd[3] as d:
        assert [line_of(each) for each in (a, b, c, d)] == ["ready"] * 4
        for each in (a, b, c, d):
            tell(each)
        assert [each.wait(60) for each in (a, b, c, d)] == [0, 0, 0, 0]
    assert diary.read_text("utf-8").split() == ["in", "out"] * 60


@pytest.mark.fast
def test_without_a_place_for_the_lock_nothing_is_changed(tmp_path: Path) -> None:
    """Where the file cannot be made, the change is refused as with a ledger that cannot be."""
    (tmp_path / "data").write_text("", "utf-8")
    with pytest.raises(LedgerUnwritable), AccountLock(tmp_path / "data").held(ANA):
        pytest.fail("it was changed")


@pytest.mark.fast
@pytest.mark.skipif(sys.platform == "win32", reason="links need rights on Windows")
def test_a_link_in_the_lock_s_place_is_refused(
    lock: AccountLock, folder: Path, tmp_path: Path
) -> None:
    """Nobody is led to make a file in a place that somebody else chose."""
    with lock.held(ANA):
        pass
    (file,) = folder.iterdir()
    file.unlink()
    file.symlink_to(tmp_path / "elsewhere")
    with pytest.raises(LedgerUnwritable, match="LedgerUnwritable"), lock.held(ANA):
        pytest.fail("it was changed")
    assert not (tmp_path / "elsewhere").exists()
