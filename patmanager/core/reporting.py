"""Making the report: thousands of people, side by side, going on where it was cut off."""

import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from threading import Event, Lock

from patmanager.core.administration import Administration, AuditEntry, Member
from patmanager.core.administration_faults import NotAdministrator, PermissionNeeded
from patmanager.core.faults import Fault, NetworkFault, SignInFault, Throttled
from patmanager.core.organizations import Organization
from patmanager.core.ports import Clock
from patmanager.core.report import READ, WINDOW, Answered, Report, ReportStore
from patmanager.core.tokens import Token
from patmanager.core.words import explain

_BATCH = 200
_SECONDS = 0.5
"""How many answers, and for how long, stand in memory alone."""

_ENDS_ALL = (NotAdministrator, SignInFault, NetworkFault)
"""What the next question would meet as well."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far it is: `done` of `of` people (`of` is 0 while they are counted).

    `until` is when it goes on by itself, aware UTC, while the service wants no questions.
    """

    done: int = 0
    of: int = 0
    until: datetime | None = None


class Reporting:
    """Makes reports. Every method blocks."""

    def __init__(self, administration: Administration, store: ReportStore, clock: Clock) -> None:
        """Ask the one, keep in the other."""
        self._administration = administration
        self._store = store
        self._clock = clock

    def last(self, organization: Organization) -> Report | None:
        """Return the kept report, whole or not, `None` for none; asks nobody."""
        return self._store.report(organization)

    def forget(self, organization: Organization) -> None:
        """Drop the kept report."""
        self._store.forget_report(organization)

    def run(
        self,
        organization: Organization,
        follow: Callable[[Progress], None] = lambda _progress: None,
        cancelled: Event | None = None,
        *,
        fresh: bool = False,
    ) -> Report:
        """Go on with the report that is not complete, or begin one; return what is known then.

        It returns early when `cancelled` is set: that is a pause, the next call goes on. A fault
        that ends it sets it too. `follow` is called from any thread. Raises `NotAdministrator`,
        `SignInFault`s (`PermissionNeeded` among them), `NetworkFault`s, `LedgerFault`s: what was
        learned till then is kept.
        """
        run = _Run(self._administration, self._store, self._clock, organization)
        run.follow, run.cancelled = follow, cancelled or Event()
        known = self._store.report(organization)
        if known is None or known.is_complete or fresh:
            self._store.begin_report(organization, self._clock.now())
            known = self._report(organization)
        if not known.is_listed:
            run.list_members()
        if not run.cancelled.is_set():
            run.ask(self._report(organization))
        if not run.cancelled.is_set() and not known.audit:
            run.read_log(known.began)
        return self._report(organization)

    def _report(self, organization: Organization) -> Report:
        found = self._store.report(organization)
        return found or Report(organization, self._clock.now())


class _Run:
    """One stretch of work on a report."""

    def __init__(
        self,
        administration: Administration,
        store: ReportStore,
        clock: Clock,
        organization: Organization,
    ) -> None:
        self._administration = administration
        self._store = store
        self._clock = clock
        self._organization = organization
        self.follow: Callable[[Progress], None] = lambda _progress: None
        self.cancelled = Event()

    def list_members(self) -> None:
        """Note everybody, or nobody when it is cut off."""
        members: dict[str, Member] = {}

        def work() -> None:
            for page in self._administration.members(self._organization, self.cancelled):
                members.update({each.descriptor: each for each in page})
                if self.cancelled.is_set():
                    return

        self._patiently(work, Progress())
        if not self.cancelled.is_set():
            policies = self._administration.policies(self._organization)
            everybody = sorted(members.values(), key=lambda each: each.order)
            self._store.save_members(self._organization, everybody, policies)

    def ask(self, report: Report) -> None:
        """Ask for everybody who is left, again for those whom the service put off."""
        left = report.left
        answers = _Answers(self, report)
        while left and not self.cancelled.is_set():
            answers.begin()
            self._administration.all_tokens(self._organization, left, answers.take, answers.stopped)
            answers.save()
            if answers.fault is not None:
                raise answers.fault
            left = tuple(answers.put_off)
            if left and answers.until is not None:
                self._wait(answers.until, answers.progress)

    def read_log(self, began: datetime) -> None:
        """Note what the log says; without the right to it the report says so."""
        events: list[AuditEntry] = []

        def work() -> None:
            events.clear()
            start = began - WINDOW
            for batch in self._administration.events(
                self._organization, start, began, self.cancelled
            ):
                events.extend(batch)
                if self.cancelled.is_set():
                    return

        audit = READ
        try:
            self._patiently(work, Progress())
        except (NotAdministrator, PermissionNeeded) as fault:
            audit = explain(fault).title.text()
        if not self.cancelled.is_set():
            self._store.save_events(self._organization, events, audit)

    def save(self, answers: list[Answered]) -> None:
        """Write answers down."""
        self._store.save_answers(self._organization, answers)

    def _patiently(self, work: Callable[[], None], progress: Progress) -> None:
        """Do something; while the service wants no questions, wait and do it again."""
        while not self.cancelled.is_set():
            try:
                work()
            except Throttled as fault:
                if fault.facts.until is None or self.cancelled.is_set():
                    raise
                self._wait(fault.facts.until, progress)
            else:
                return

    def _wait(self, until: datetime, progress: Progress) -> None:
        self.follow(replace(progress, until=until))
        self.cancelled.wait(max(0.0, (until - self._clock.now()).total_seconds()))
        self.follow(progress)


class _Answers:
    """Takes answers from many threads, and writes them down a few at a time."""

    def __init__(self, run: _Run, report: Report) -> None:
        self._run = run
        self._lock = Lock()
        self._unsaved: list[Answered] = []
        self._saved_at = time.monotonic()
        self._done = len(report.answers)
        self._of = len(report.members)
        self.begin()

    @property
    def progress(self) -> Progress:
        return Progress(self._done, self._of)

    def begin(self) -> None:
        """Begin a round."""
        self.stopped = self._run.cancelled
        self.fault: Fault | None = None
        self.put_off: list[Member] = []
        self.until: datetime | None = None

    def take(self, member: Member, answer: tuple[Token, ...] | Fault) -> None:
        """Take one answer; what the next would meet as well ends the round."""
        with self._lock:
            if isinstance(answer, _ENDS_ALL):
                self.fault = self.fault or answer
                self.stopped.set()
                return
            if isinstance(answer, Throttled) and answer.facts.until is not None:
                self.put_off.append(member)
                self.until = max(self.until or answer.facts.until, answer.facts.until)
                return
            refused = explain(answer).title.text() if isinstance(answer, Fault) else ""
            tokens = () if isinstance(answer, Fault) else answer
            self._unsaved.append(Answered(member, tokens, refused))
            self._done += 1
            is_time = time.monotonic() - self._saved_at >= _SECONDS
            ripe = self._take_unsaved() if is_time or len(self._unsaved) >= _BATCH else []
        try:
            self._save(ripe)
        except Fault as fault:
            self.fault = fault
            self.stopped.set()
        self._run.follow(self.progress)

    def save(self) -> None:
        """Write down what is left to write."""
        with self._lock:
            ripe = self._take_unsaved()
        self._save(ripe)

    def _take_unsaved(self) -> list[Answered]:
        ripe, self._unsaved, self._saved_at = self._unsaved, [], time.monotonic()
        return ripe

    def _save(self, answers: list[Answered]) -> None:
        """Write answers down; only the thread that brought the last of them waits for the disk."""
        if answers:
            self._run.save(answers)
