"""Questions to the service: the one way through which every credential goes."""

from dataclasses import dataclass, field, replace
from datetime import timedelta
from http import HTTPStatus
from threading import BoundedSemaphore, Event
from urllib.parse import urlencode, urlsplit

from patmanager.core.facts import Changed, Facts
from patmanager.core.faults import Fault, OutcomeUnknown, Throttled, TokenGone
from patmanager.core.ports import Clock
from patmanager.services.azure_devops.challenges import claims_of
from patmanager.services.azure_devops.credentials import Admission, Credential
from patmanager.services.azure_devops.errors import fault_of
from patmanager.services.azure_devops.hosts import Guard
from patmanager.services.azure_devops.outcomes import Attempt, Outcome, Trouble, Verdict, judge
from patmanager.services.azure_devops.questions import Question
from patmanager.services.azure_devops.waiting import Pace, asked_wait, wait
from patmanager.services.azure_devops.wire import Limits, Wire
from patmanager.services.endpoints import Endpoints
from patmanager.services.trust import Trust

_THROTTLED = frozenset({HTTPStatus.TOO_MANY_REQUESTS, HTTPStatus.SERVICE_UNAVAILABLE})
_MOST_CLAIMS = 2
_MOST_WAITS = 5
_PATIENCE = 60.0
"""Seconds that a question waits in all because it was asked to."""
PARALLEL = 40
"""Questions under way at a time: those for 20 organizations, whose lists are two each."""


@dataclass(frozen=True, slots=True)
class Reply:
    """A good answer: its JSON (`None` for an empty body), and the try that brought it."""

    document: object = field(repr=False)
    attempt: Attempt


@dataclass(slots=True)
class _Course:
    """How a question has gone so far."""

    claims: str = ""
    claimed: int = 0
    waits: int = 0
    waited: float = 0.0
    resent: bool = False


class Transport:
    """Asks questions, for any number of threads; at most `parallel` are on their way at a time.

    A POST goes out once. It is sent again only when the service said that it did nothing because
    the sign-in lacks claims. What only reads is asked again once when its connection broke, and so
    are PUT and DELETE, which do the same when done twice.
    """

    def __init__(
        self,
        endpoints: Endpoints,
        clock: Clock,
        *,
        parallel: int = PARALLEL,
        limits: Limits | None = None,
    ) -> None:
        """Open nothing yet."""
        self._guard = Guard(endpoints)
        self._clock = clock
        self._wire = Wire(Trust(endpoints.ca), limits or Limits(), parallel)
        self._pace = Pace()
        self._slots = BoundedSemaphore(parallel)
        self._closed = Event()

    def close(self) -> None:
        """End every wait, and close the connections that are not in use."""
        self._closed.set()
        self._wire.close()

    def waits(self, role: str, organization: str) -> float:
        """Return the seconds for which the service wants no question about an organization."""
        return self._pace.left(_counted(role, organization))

    def ask(
        self, question: Question, credential: Credential, cancelled: Event | None = None
    ) -> Reply:
        """Ask, and return the good answer; anything else is raised as a fault.

        `cancelled` ends a wait at once, with `Throttled`.
        """
        attempt, verdict = self.try_out(question, credential, cancelled)
        if verdict.outcome is Outcome.OK:
            return Reply(verdict.document, attempt)
        raise self.fault(question, attempt, verdict)

    def fault(self, question: Question, attempt: Attempt, verdict: Verdict) -> Fault:
        """Return the fault that a try came to."""
        return fault_of(question, attempt, verdict, self._host(question), self._clock.now())

    def try_out(
        self, question: Question, credential: Credential, cancelled: Event | None = None
    ) -> tuple[Attempt, Verdict]:
        """Ask, and return what came, good or not.

        Raises `Throttled` when a wait is too long or cancelled, `SignInFault`s of the credential,
        `HostRefused`, and `OutcomeUnknown` for a change that broke off twice.
        """
        course = _Course()
        while True:
            self._wait(question, course, cancelled or self._closed)
            attempt = self._send(question, credential, course)
            verdict = judge(attempt)
            self._note_wait(question, attempt)
            if verdict.outcome is Outcome.OK or not _again(question, attempt, verdict, course):
                break
        if course.resent and question.changes and verdict.outcome is not Outcome.OK:
            verdict = self._judge_twice(question, attempt, verdict)
        return attempt, verdict

    def _send(self, question: Question, credential: Credential, course: _Course) -> Attempt:
        """Send a question once."""
        query = f"?{urlencode(question.query)}" if question.query else ""
        address = self._guard.address(question.role, question.path) + query
        admission = Admission(self._guard, question.organization, credential.header(course.claims))
        fresh = question.changes or course.resent
        if question.changes:
            return self._wire.send(question.method, address, admission, question.body, fresh=fresh)
        with self._slots:
            return self._wire.send(question.method, address, admission, fresh=fresh)

    def _judge_twice(self, question: Question, attempt: Attempt, verdict: Verdict) -> Verdict:
        """Judge a change whose first try broke off: the second cannot speak for the first.

        A token that is gone when it is to be revoked is what was wanted.
        """
        fault = self.fault(question, attempt, verdict)
        if isinstance(fault, TokenGone) and question.method == "DELETE":
            return Verdict(Outcome.OK)
        facts = replace(fault.facts, subject=question.subject, changed=Changed.UNKNOWN)
        raise OutcomeUnknown(facts) from fault

    def _wait(self, question: Question, course: _Course, cancelled: Event) -> None:
        """Wait as the service asked, if that is not too long."""
        seconds = self._pace.left(_kind(question))
        if seconds <= 0:
            return
        course.waited += seconds
        if course.waited > _PATIENCE or not wait(seconds, cancelled):
            until = self._clock.now() + timedelta(seconds=seconds)
            raise Throttled(Facts(organization=question.organization, until=until))

    def _note_wait(self, question: Question, attempt: Attempt) -> None:
        seconds = asked_wait(attempt.headers, self._clock.now())
        if seconds:
            self._pace.note(_kind(question), seconds)

    def _host(self, question: Question) -> str:
        address = self._guard.address(question.role, question.path)
        return urlsplit(address).hostname or ""


def _kind(question: Question) -> str:
    """Return what the service counts together: it limits each person in each organization."""
    return _counted(question.role, question.organization)


def _counted(role: str, organization: str) -> str:
    return f"{role} {organization.lower()}"


def _again(question: Question, attempt: Attempt, verdict: Verdict, course: _Course) -> bool:
    """Tell whether to ask once more, and note why in the course."""
    if attempt.status == HTTPStatus.UNAUTHORIZED and course.claimed < _MOST_CLAIMS:
        course.claims = claims_of(attempt.headers.get("www-authenticate", ""))
        course.claimed += 1
        return bool(course.claims)
    if not question.is_repeatable:
        return False
    if verdict.outcome is Outcome.REFUSED and attempt.status in _THROTTLED:
        course.waits += 1
        return course.waits <= _MOST_WAITS and "retry-after" in attempt.headers
    broke = verdict.outcome is Outcome.AMBIGUOUS and attempt.trouble is Trouble.BROKEN
    if not broke or course.resent:
        return False
    course.resent = True
    return True
