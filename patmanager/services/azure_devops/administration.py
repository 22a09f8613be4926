"""Looking after other people's tokens: graph, token administration, audit log, policies.

Shapes of learn.microsoft.com, REST 7.1 and 7.2: Graph, Token Admin, Audit.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import datetime
from functools import partial
from threading import Event
from typing import TypeVar
from urllib.parse import quote

from patmanager.core.administration import AuditEntry, Member, PolicyRecord
from patmanager.core.administration_faults import NotAdministrator
from patmanager.core.faults import Fault, NotAllowed, SignInNeeded
from patmanager.core.organizations import Organization
from patmanager.core.policy import Policy
from patmanager.core.ports import Clock, Identity
from patmanager.core.tokens import Token
from patmanager.services.azure_devops.administration_records import (
    read_events,
    read_members,
    read_tokens,
)
from patmanager.services.azure_devops.credentials import Person
from patmanager.services.azure_devops.errors import unreadable
from patmanager.services.azure_devops.following import pages
from patmanager.services.azure_devops.hosts import segment
from patmanager.services.azure_devops.http import PARALLEL, Reply, Transport
from patmanager.services.azure_devops.moments import write_moment
from patmanager.services.azure_devops.policies import TENANT, policy_question
from patmanager.services.azure_devops.policy_records import creation_record, tenant_record
from patmanager.services.azure_devops.questions import Question
from patmanager.services.azure_devops.records import UnreadableError
from patmanager.services.azure_devops.side_by_side import run_all
from patmanager.services.azure_devops.versions import sign_in_there

_VERSION = "7.1-preview.1"
_PAGE = "100"
_BATCH = "200"
_NEXT = "x-ms-continuationtoken"

T = TypeVar("T")


class Administrator:
    """The port `Administration`, over one transport."""

    def __init__(
        self, transport: Transport, identity: Identity, clock: Clock, parallel: int = PARALLEL
    ) -> None:
        """Ask in up to `parallel` threads at a time."""
        self._transport = transport
        self._identity = identity
        self._clock = clock
        self._parallel = parallel

    def find(self, organization: Organization, text: str) -> tuple[Member, ...]:
        """Return up to 100 people whose name or address begins with `text`."""
        question = Question(
            "POST",
            "vssps",
            f"/{segment(organization.name)}/_apis/graph/subjectquery",
            (("api-version", _VERSION),),
            {"query": text, "subjectKind": ["User"]},
            organization.name,
            text,
        )
        return _read(question, self._ask(organization, question, "vso.graph"), read_members)

    def members(
        self, organization: Organization, cancelled: Event | None = None
    ) -> Iterator[tuple[Member, ...]]:
        """Yield everybody, page by page; the next page's token comes in a header."""
        path = f"/{segment(organization.name)}/_apis/graph/users"
        for following in pages(organization):
            query = (*following.query, ("api-version", _VERSION))
            question = Question("GET", "vssps", path, query, organization=organization.name)
            reply = self._ask(organization, question, "vso.graph", cancelled)
            yield _read(question, reply, read_members)
            following.token = reply.attempt.headers.get(_NEXT, "")

    def tokens(
        self, organization: Organization, member: Member, cancelled: Event | None = None
    ) -> tuple[Token, ...]:
        """Return a person's tokens; a page may be empty with more behind it."""
        pages = self._records(organization, member, cancelled, keys=False)
        found = {token.authorization_id: token for page, _ in pages for token in page}
        return tuple(found.values())

    def keys(self, organization: Organization, member: Member) -> int:
        """Return how many SSH keys a person has."""
        return sum(count for _, count in self._records(organization, member, None, keys=True))

    def all_tokens(
        self,
        organization: Organization,
        members: Iterable[Member],
        arrived: Callable[[Member, tuple[Token, ...] | Fault], None],
        cancelled: Event,
    ) -> None:
        """Ask for many people side by side; one that fails spoils no other."""

        def ask(member: Member) -> None:
            try:
                answer: tuple[Token, ...] | Fault = self.tokens(organization, member, cancelled)
            except Fault as fault:
                answer = fault
            if not cancelled.is_set():
                arrived(member, answer)

        run_all([partial(ask, member) for member in members], self._parallel, cancelled)

    def revoke(self, organization: Organization, ids: Iterable[str]) -> None:
        """Revoke tokens by their authorization ids, all in one question."""
        question = Question(
            "POST",
            "vssps",
            f"/{segment(organization.name)}/_apis/tokenadmin/revocations",
            (("isPublic", "false"), ("api-version", _VERSION)),
            [{"authorizationId": each} for each in ids],
            organization.name,
        )
        self._ask(organization, question, "vso.tokenadministration")

    def add_rule(
        self, organization: Organization, scopes: Iterable[str], before: datetime | None = None
    ) -> None:
        """Revoke self-describing tokens by a rule, since no list has them."""
        body: dict[str, object] = {"scopes": " ".join(scopes)}
        if before is not None:
            body["createdBefore"] = write_moment(before)
        question = Question(
            "POST",
            "vssps",
            f"/{segment(organization.name)}/_apis/tokenadmin/revocationrules",
            (("api-version", _VERSION),),
            body,
            organization.name,
        )
        self._ask(organization, question, "vso.tokenadministration")

    def events(
        self,
        organization: Organization,
        start: datetime,
        end: datetime,
        cancelled: Event | None = None,
    ) -> Iterator[tuple[AuditEntry, ...]]:
        """Yield what the audit log says of tokens and policies, the newest first."""
        path = f"/{segment(organization.name)}/_apis/audit/auditlog"
        window = (
            ("startTime", write_moment(start)),
            ("endTime", write_moment(end)),
            ("batchSize", _BATCH),
            ("skipAggregation", "true"),
            ("api-version", _VERSION),
        )
        for following in pages(organization):
            query = (*window, *following.query)
            question = Question("GET", "auditservice", path, query, organization=organization.name)
            reply = self._ask(organization, question, "vso.auditlog", cancelled)
            entries, following.token = _read(question, reply, read_events)
            yield entries

    def policies(self, organization: Organization) -> tuple[PolicyRecord, ...]:
        """Return the policies that can be read; what cannot be is left out."""
        found: list[PolicyRecord] = []

        def ask(policy: Policy) -> None:
            question = policy_question(organization.name, policy)
            try:
                document = self._ask(organization, question, "").document
            except Fault:
                return
            is_creation = policy is Policy.CREATION
            found.extend(
                creation_record(document) if is_creation else tenant_record(policy, document)
            )

        run_all([partial(ask, each) for each in (Policy.CREATION, *TENANT)], self._parallel)
        return tuple(sorted(found, key=lambda record: list(Policy).index(record.policy)))

    def waits(self, organization: Organization) -> float:
        """Return for how many seconds more the service wants no question about tokens."""
        return self._transport.waits("vssps", organization.name)

    def _records(
        self, organization: Organization, member: Member, cancelled: Event | None, *, keys: bool
    ) -> Iterator[tuple[tuple[Token, ...], int]]:
        """Yield the tokens of each page and how many records it has, of SSH keys if so asked."""
        subject = quote(member.descriptor, safe="")
        path = f"/{segment(organization.name)}/_apis/tokenadmin/personalaccesstokens/{subject}"
        now = self._clock.now()
        fixed = (("pageSize", _PAGE), ("isPublic", "true" if keys else "false"))
        for following in pages(organization):
            query = (*fixed, *following.query, ("api-version", _VERSION))
            question = Question(
                "GET",
                "vssps",
                path,
                query,
                organization=organization.name,
                subject=member.name,
            )
            reply = self._ask(organization, question, "vso.tokenadministration", cancelled)
            tokens, count, following.token = _read(
                question, reply, partial(read_tokens, where=organization.name, now=now)
            )
            yield tokens, count

    def _ask(
        self,
        organization: Organization,
        question: Question,
        permission: str,
        cancelled: Event | None = None,
    ) -> Reply:
        """Ask as the person; a refusal says which right is missing."""
        person = Person(
            self._identity,
            organization.account,
            organization.tenant,
            (permission,) if permission else (),
        )
        try:
            return self._transport.ask(question, person, cancelled)
        except NotAllowed as fault:
            raise NotAdministrator(replace(fault.facts, code=permission)) from fault
        except SignInNeeded as fault:
            raise sign_in_there(fault, organization) from fault


def _read(question: Question, reply: Reply, read: Callable[[object], T]) -> T:
    try:
        return read(reply.document)
    except UnreadableError as error:
        raise unreadable(question, reply.attempt, str(error)) from error
