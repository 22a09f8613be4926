"""The report on all tokens of an organization: what was learned of its people so far."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

from patmanager.core.administration import AuditEntry, Member, PolicyRecord
from patmanager.core.organizations import Organization
from patmanager.core.tokens import Token

WINDOW = timedelta(days=30)
"""How far back the report looks in the audit log."""

READ = "read"
"""What `Report.audit` says once the log was read; else it is empty, or why it was not."""


@dataclass(frozen=True, slots=True)
class Answered:
    """What the service said of one person; `refused` is why it said nothing, mostly empty."""

    member: Member
    tokens: tuple[Token, ...] = ()
    refused: str = ""


@dataclass(frozen=True, slots=True)
class Report:
    """What is known so far; `began` is aware UTC, and what tokens are judged by.

    `members` are everybody, `answers` those who were looked at, in the order of their names.
    """

    organization: Organization
    began: datetime
    is_listed: bool = False
    members: tuple[Member, ...] = ()
    answers: tuple[Answered, ...] = ()
    policies: tuple[PolicyRecord, ...] = ()
    events: tuple[AuditEntry, ...] = ()
    audit: str = ""

    @property
    def left(self) -> tuple[Member, ...]:
        """Return who was not looked at yet."""
        done = {each.member.descriptor for each in self.answers}
        return tuple(each for each in self.members if each.descriptor not in done)

    @property
    def is_complete(self) -> bool:
        """Whether nothing is left to ask."""
        return self.is_listed and not self.left and bool(self.audit)

    @property
    def refused(self) -> tuple[Answered, ...]:
        """Return the people of whom nothing is known."""
        return tuple(each for each in self.answers if each.refused)

    def held(self) -> Iterator[tuple[Member, Token]]:
        """Yield every token with its person, ended ones too."""
        for answered in self.answers:
            for token in sorted(answered.tokens, key=_order):
                yield answered.member, token

    def working(self) -> Iterator[tuple[Member, Token]]:
        """Yield the tokens that could be used when the report began."""
        for member, token in self.held():
            if token.works(self.began):
                yield member, token


class ReportStore(Protocol):
    """Keeps one report an organization, so that a cut-off one goes on. Every write is durable."""

    def report(self, organization: Organization) -> Report | None:
        """Return what is kept, `None` for nothing."""
        ...

    def begin_report(self, organization: Organization, began: datetime) -> None:
        """Begin anew; what was kept is dropped."""
        ...

    def save_members(
        self,
        organization: Organization,
        members: Sequence[Member],
        policies: Sequence[PolicyRecord],
    ) -> None:
        """Note everybody, and the policies."""
        ...

    def save_answers(self, organization: Organization, answers: Sequence[Answered]) -> None:
        """Note what was learned of some people."""
        ...

    def save_events(
        self, organization: Organization, events: Sequence[AuditEntry], audit: str
    ) -> None:
        """Note what the log says, and that it was read or why not."""
        ...

    def forget_report(self, organization: Organization) -> None:
        """Drop it."""
        ...


def life(token: Token) -> timedelta:
    """Return for how long a token was made."""
    return token.valid_to - token.valid_from


def _order(token: Token) -> tuple[str, str]:
    return token.name.casefold(), token.authorization_id
