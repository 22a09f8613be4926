"""Another program is in the middle of a change of the same account."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from threading import Event, Thread

import pytest

from tests.end_to_end.terminal import Terminal

ROOT = Path(__file__).parents[2]
CREATE = ("create", "-o", "contoso", "--preset", "packages", "--name", "second")
A_MOMENT = 0.05
HOLD = """
import sys
from pathlib import Path
from patmanager.core.organizations import Account
from patmanager.services.account_lock import AccountLock
with AccountLock(Path(sys.argv[1])).held(Account(sys.argv[2], "", "")):
    print("held", flush=True)
    sys.stdin.readline()
"""


@pytest.fixture
def with_token(signed_in: Terminal) -> Terminal:
    """Somebody signed in who has a token `npm`."""
    assert signed_in(*CREATE[:-1], "npm").status == 0
    return signed_in


@pytest.fixture
def other(signed_in: Terminal) -> Iterator[subprocess.Popen[str]]:
    """Run a program that holds the lock of the person's account."""
    with closing(signed_in.house()) as house:
        (account,) = house.identity.accounts()
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(signed_in.folder), account.id],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as program:
        assert program.stdout is not None
        assert program.stdout.readline() == "held\n"
        yield program
        program.kill()


def test_one_changes_at_a_time(signed_in: Terminal, other: subprocess.Popen[str]) -> None:
    """The second is told so after ten seconds, nothing being asked; lists go on meanwhile."""
    assert signed_in("list", "-o", "contoso").status == 0
    words = ("Another patmanager is changing tokens of this account", "try again")
    signed_in(*CREATE).tells("ChangingElsewhere", *words, status=1)
    assert signed_in.tokens("second") == []
    assert signed_in.asked("pats.create") == 0

    other.kill()

    assert signed_in(*CREATE).status == 0
    assert len(signed_in.tokens("second")) == 1


@pytest.mark.parametrize(
    ("words", "call"),
    [
        (("edit", "npm", "--name", "npm again"), "pats.update"),
        (("renew", "npm", "--days", "60"), "pats.update"),
        (("rotate", "npm", "--days", "60"), "pats.create"),
        (("revoke", "npm", "--yes"), "pats.revoke"),
    ],
)
def test_every_change_waits_for_its_turn(
    with_token: Terminal, other: subprocess.Popen[str], words: tuple[str, ...], call: str
) -> None:
    """Nothing is asked while the other one is at it; the change is made as soon as it ends."""
    listed, before = with_token.asked("pats.list"), with_token.asked(call)
    asked_meanwhile: list[int] = []

    def end_the_other() -> None:
        while with_token.asked("pats.list") == listed:
            Event().wait(A_MOMENT)
        Event().wait(10 * A_MOMENT)
        asked_meanwhile.append(with_token.asked(call) - before)
        other.kill()

    thread = Thread(target=end_the_other, daemon=True)
    thread.start()
    said = with_token(*words, "-o", "contoso")
    thread.join(30)

    assert said.status == 0, said.text
    assert asked_meanwhile == [0]
    assert with_token.asked(call) == before + 1
