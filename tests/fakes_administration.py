"""An organization as its administrator sees it, in memory."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from threading import Event

from patmanager.core.administration import AuditEntry, Member, PolicyRecord
from patmanager.core.faults import Fault
from patmanager.core.organizations import Organization
from patmanager.core.report import Answered, Report
from patmanager.core.tokens import Token


class TableAdministration:
    """Knows `people` and what each holds; `faults` by a person's name or a method's name."""

    def __init__(self, people: dict[Member, tuple[Token, ...]] | None = None) -> None:
        """Hold this."""
        self.people = people or {}
        self.log: tuple[AuditEntry, ...] = ()
        self.records: tuple[PolicyRecord, ...] = ()
        self.faults: dict[str, list[Fault]] = {}
        self.revoked: list[str] = []
        self.rules: list[tuple[tuple[str, ...], datetime | None]] = []
        self.asked: list[str] = []
        self.ssh = 0
        self.seconds = 0.0
        self.after_each: Callable[[], None] = lambda: None

    def find(self, organization: Organization, text: str) -> tuple[Member, ...]:
        """Return who begins like that."""
        self._maybe("find")
        wanted = text.casefold()
        return tuple(
            each
            for each in self.people
            if each.name.casefold().startswith(wanted) or each.user.startswith(wanted)
        )

    def members(
        self, organization: Organization, cancelled: Event | None = None
    ) -> Iterator[tuple[Member, ...]]:
        """Yield everybody, two a page."""
        everybody = tuple(self.people)
        for start in range(0, len(everybody), 2):
            self._maybe("members")
            yield everybody[start : start + 2]

    def tokens(
        self, organization: Organization, member: Member, cancelled: Event | None = None
    ) -> tuple[Token, ...]:
        """Return what somebody holds."""
        self.asked.append(member.name)
        self._maybe(member.name)
        return self.people[member]

    def keys(self, organization: Organization, member: Member) -> int:
        """Return how many keys."""
        return self.ssh

    def all_tokens(
        self,
        organization: Organization,
        members: Iterable[Member],
        arrived: Callable[[Member, tuple[Token, ...] | Fault], None],
        cancelled: Event,
    ) -> None:
        """Ask one after another."""
        for member in members:
            if cancelled.is_set():
                return
            try:
                answer: tuple[Token, ...] | Fault = self.tokens(organization, member)
            except Fault as fault:
                answer = fault
            arrived(member, answer)
            self.after_each()

    def revoke(self, organization: Organization, ids: Iterable[str]) -> None:
        """Revoke."""
        self._maybe("revoke")
        self.revoked += ids
        for member, tokens in self.people.items():
            self.people[member] = tuple(
                replace(each, revoked=True) if each.authorization_id in self.revoked else each
                for each in tokens
            )

    def add_rule(
        self, organization: Organization, scopes: Iterable[str], before: datetime | None = None
    ) -> None:
        """Note a rule."""
        self.rules.append((tuple(scopes), before))

    def events(
        self,
        organization: Organization,
        start: datetime,
        end: datetime,
        cancelled: Event | None = None,
    ) -> Iterator[tuple[AuditEntry, ...]]:
        """Yield the log in one batch."""
        self._maybe("events")
        yield tuple(each for each in self.log if start <= each.at <= end)

    def policies(self, organization: Organization) -> tuple[PolicyRecord, ...]:
        """Return the records."""
        return self.records

    def waits(self, organization: Organization) -> float:
        """Return for how long."""
        return self.seconds

    def _maybe(self, name: str) -> None:
        if self.faults.get(name):
            raise self.faults[name].pop(0)


class MemoryReports:
    """Keeps reports in a dictionary, by organization."""

    def __init__(self) -> None:
        """Keep none."""
        self.kept: dict[tuple[str, str], Report] = {}
        self.refuses: Fault | None = None

    def report(self, organization: Organization) -> Report | None:
        """Return it."""
        return self.kept.get(organization.key)

    def begin_report(self, organization: Organization, began: datetime) -> None:
        """Begin."""
        self.kept[organization.key] = Report(organization, began)

    def save_members(
        self,
        organization: Organization,
        members: Sequence[Member],
        policies: Sequence[PolicyRecord],
    ) -> None:
        """Note everybody."""
        self._change(organization, is_listed=True, members=tuple(members), policies=tuple(policies))

    def save_answers(self, organization: Organization, answers: Sequence[Answered]) -> None:
        """Note some."""
        if self.refuses is not None:
            raise self.refuses
        known = self.kept[organization.key]
        found = {each.member: each for each in (*known.answers, *answers)}
        ordered = tuple(found[each] for each in known.members if each in found)
        self._change(organization, answers=ordered)

    def save_events(
        self, organization: Organization, events: Sequence[AuditEntry], audit: str
    ) -> None:
        """Note the log."""
        self._change(organization, events=tuple(events), audit=audit)

    def forget_report(self, organization: Organization) -> None:
        """Drop it."""
        self.kept.pop(organization.key, None)

    def _change(self, organization: Organization, **fields: object) -> None:
        known = self.kept[organization.key]
        self.kept[organization.key] = replace(known, **fields)  # type: ignore[arg-type]  # ours
