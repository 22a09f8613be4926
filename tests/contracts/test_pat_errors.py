"""Every error that the token API names has its own text, the same in the window and at a terminal.

The names stand on the emulator's switchboard, in each shape that refusals have; our client, the
lifecycle and both faces are the real ones.
"""

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from pytestqt.qtbot import QtBot

from patmanager.cli.arguments import parse
from patmanager.cli.running import run
from patmanager.cli.status import Status
from patmanager.core.faults import Fault
from patmanager.core.lifecycle import Lifecycle
from patmanager.core.neighbors import Neighbors
from patmanager.core.organizations import Account, Organization
from patmanager.core.pat_errors import PAT_ERRORS
from patmanager.core.policy import Policy
from patmanager.core.policy_book import PolicyBook
from patmanager.core.sentences.pat_errors import PAT_ERRORS as WORDINGS
from patmanager.core.sentences.pat_errors import UNKNOWN
from patmanager.core.token_changes import TokenDraft
from patmanager.core.words import explain, lines
from patmanager.emulator.manners import Shape
from patmanager.emulator.switchboard import Answer
from patmanager.services.clock import SystemClock
from patmanager.ui.widgets.fault_view import FaultView
from tests.cli.house import House
from tests.services.azure_devops.emulated import Box
from tests.ui.offers import spoken

INVENTED = "moonPhaseViolation"
NAMES = (*PAT_ERRORS, INVENTED)


class OneOrganization:
    """A person's organizations: the one of the emulator."""

    def __init__(self, organization: Organization) -> None:
        """Know it."""
        self._organization = organization

    def of(self, _account: Account) -> tuple[Organization, ...]:
        """Return it."""
        return (self._organization,)

    def find(self, _name: str, _account: Account) -> Organization:
        """Return it."""
        return self._organization


class Program(House):
    """The program of the command line, over the emulator's token API."""

    def __init__(self, box: Box) -> None:
        """Put the real client where the table was."""
        super().__init__(people=(box.account,))
        self.clock = SystemClock()  # type: ignore[assignment]  # the emulator's time is the real one
        self.organizations = OneOrganization(box.organization())  # type: ignore[assignment]
        rules, ledger = (lambda: self.rules), self.ledger
        self.policy_book = PolicyBook(rules, ledger, self.clock, self.policies)
        neighbors = Neighbors(box.client.tokens, self.keychain, ledger, self.clock, self.lock)
        self.lifecycle = Lifecycle(neighbors, self.policy_book)


@pytest.fixture(scope="module")
def box() -> Iterator[Box]:
    """Return a developer in a world without policies."""
    with Box() as running:
        yield running


def refuse(box: Box, name: str, shape: Shape) -> None:
    """Let the next creation and the next change be refused by `name`."""
    for operation in ("pats.create", "pats.update"):
        answer = Answer("refused", error=name, shape=shape)
        box.world.switchboard.misbehave(operation, answer=answer)


def settle(box: Box) -> None:
    """Let nothing go wrong any more."""
    box.world.switchboard.behave()


def draft() -> TokenDraft:
    """Return a draft that nothing stands against."""
    return TokenDraft("contoso", "npm", ("vso.packaging",), datetime.now(UTC) + timedelta(days=9))


def refusal(box: Box, program: Program, name: str, shape: Shape) -> Fault:
    """Return what a creation comes to that is refused by `name`."""
    settle(box)
    refuse(box, name, shape)
    with pytest.raises(Fault) as met:
        program.lifecycle.create(box.organization(), draft())
    settle(box)
    return met.value


@pytest.mark.parametrize("name", NAMES)
def test_a_name_has_its_own_text_in_the_window_and_at_a_terminal(
    box: Box, qtbot: QtBot, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    """One source of sentences: what the window shows, the terminal prints, with a next step."""
    fault = refusal(box, Program(box), name, Shape.INSIDE)
    message = explain(fault)
    assert fault.facts.error == name
    assert message.what_to_do
    view = FaultView(message)
    qtbot.addWidget(view)
    shown = spoken(view)

    settle(box)
    refuse(box, name, Shape.INSIDE)
    words = ("create", "--name", "npm", "--scope", "vso.packaging", "--days", "9", "-o", "contoso")
    status = run(parse(words), lambda _: Program(box))
    settle(box)
    assert status != Status.DONE
    printed = capsys.readouterr().err
    for sentence in (
        message.title,
        message.what_happened,
        message.why,
        *message.what_to_do,
        message.who_can_fix,
    ):
        assert sentence.text() in printed
        assert _plain(sentence.text()) in _plain(shown)
    assert message.changed.text() in printed


@pytest.mark.parametrize("shape", list(Shape))
@pytest.mark.parametrize("name", NAMES)
def test_every_shape_and_letter_case_says_the_same(box: Box, name: str, shape: Shape) -> None:
    """A name is read inside a 200 and out of the message of an exception."""
    spelt = name if shape is Shape.INSIDE else name[:1].upper() + name[1:]
    fault = refusal(box, Program(box), spelt, shape)
    if name == INVENTED and shape is not Shape.INSIDE:
        # What nobody describes cannot be told from other words of an exception's message.
        assert not fault.facts.error
        assert fault.facts.sentence == spelt
        return
    wording = WORDINGS.get(name, UNKNOWN)
    assert explain(fault).title.template == wording.title


@pytest.mark.parametrize("name", NAMES)
def test_a_refused_renewal_says_it_too(box: Box, name: str) -> None:
    """The same text, and the token is as it was."""
    program = Program(box)
    issued = program.lifecycle.create(box.organization(), draft())
    refuse(box, name, Shape.BAD_REQUEST if name != INVENTED else Shape.INSIDE)
    with pytest.raises(Fault) as met:
        program.lifecycle.renew(
            box.organization(), issued.token, datetime.now(UTC) + timedelta(days=20)
        )
    settle(box)
    assert explain(met.value).title.template == WORDINGS.get(name, UNKNOWN).title
    now = box.client.tokens.get(box.organization(), issued.token.authorization_id)
    assert now.valid_to == issued.token.valid_to


def test_no_two_names_say_the_same() -> None:
    """Title and what happened tell each of them from all others."""
    told = {(each.title, each.what_happened) for each in (*WORDINGS.values(), UNKNOWN)}
    assert len(told) == len(NAMES)
    assert len({each.title for each in WORDINGS.values()}) == len(PAT_ERRORS)
    assert set(WORDINGS) == set(PAT_ERRORS)


@pytest.mark.parametrize("name", NAMES)
def test_nothing_was_changed_and_it_is_said(box: Box, name: str) -> None:
    """A refusal leaves no token behind."""
    before = len(box.client.tokens.tokens(box.organization()).tokens)
    fault = refusal(box, Program(box), name, Shape.INSIDE)
    assert "Nothing was changed." in " ".join(lines(fault))
    assert len(box.client.tokens.tokens(box.organization()).tokens) == before


def test_an_invented_name_is_kept_with_the_services_own_sentence(box: Box) -> None:
    """It stands among what is known of the organization, and forbids nothing."""
    program = Program(box)
    fault = refusal(box, program, INVENTED, Shape.INSIDE)
    (noted,) = program.ledger.statements()
    assert noted.statement.policy is Policy.OTHER
    assert noted.statement.value == INVENTED
    assert noted.statement.said == fault.facts.sentence
    assert program.lifecycle.create(box.organization(), draft()).token.name == "npm"


def test_json_tells_the_name(box: Box, capsys: pytest.CaptureFixture[str]) -> None:
    """Programs read it under the details."""
    settle(box)
    refuse(box, "patLifespanPolicyViolation", Shape.INSIDE)
    words = ("create", "--name", "n", "--scope", "vso.packaging", "--days", "9", "--json")
    run(parse(words), lambda _: Program(box))
    settle(box)
    fault = json.loads(capsys.readouterr().out)["fault"]
    assert fault["details"]["Code"] == "patLifespanPolicyViolation"
    assert fault["changed"] == "nothing"


def _plain(text: str) -> str:
    """Return text without the marks around names."""
    return "".join(sign for sign in text if sign.isprintable() or sign == "\n")
