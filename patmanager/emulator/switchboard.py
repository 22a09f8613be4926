"""The switchboard: what shall go wrong, with which call, and how often.

    world.switchboard.misbehave("pats.create", answer=Answer("status", status=503))
    world.switchboard.misbehave("pats.*", organization="contoso", delay=2.0, times=None)
    world.switchboard.misbehave("pats.create", drop=Drop.AFTER)

Operations are named by area and act: `pats.list`, `pats.get`, `pats.create`, `pats.update`,
`pats.revoke`, `profile.get`, `accounts.list`, `connection.get` and so on; `*` stands for any text.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from fnmatch import fnmatchcase
from threading import Event, Lock

from patmanager.emulator.journal import Journal


class Drop(StrEnum):
    """When the connection breaks: before the call takes effect, or after it did."""

    BEFORE = "before"
    AFTER = "after"


@dataclass(frozen=True, slots=True)
class Answer:
    """What is said in place of the true answer.

    `kind` is one of `KINDS`. `status` is the HTTP status (where the kind leaves a choice), `error`
    the name of a `patTokenError` for `refused` in the manner `shape` (`inside`, `400`, `403`),
    `retry_after` the seconds of that header, `claims` the JSON of a claims challenge, `size` the
    bytes of a `huge` body, `body` and `content_type` those of `status`.
    """

    kind: str
    status: int = 0
    error: str = ""
    shape: str = "inside"
    retry_after: int | None = None
    claims: Mapping[str, object] | None = None
    size: int = 100_000_000
    body: str = ""
    content_type: str = "application/json; charset=utf-8"

    def __post_init__(self) -> None:
        """Refuse a kind that does not exist, so that a typing error does not pass unseen."""
        if self.kind not in KINDS:
            msg = f"no such kind of answer: {self.kind} (there are {', '.join(sorted(KINDS))})"
            raise ValueError(msg)


KINDS = frozenset(
    {
        "status",  # a bare status, with `body` if there is one
        "refused",  # a patTokenError
        "sign_in",  # 302 or 203 to the sign-in page
        "claims",  # 401 with a claims challenge
        "throttled",  # 429 with Retry-After and X-RateLimit-*
        "conditional_access",  # VS403463 as JSON
        "conditional_access_page",  # the same as 40 kB of HTML
        "not_allowed",  # 401 with TF400813
        "garbage",  # 200 and JSON in name only
        "half",  # the true answer, cut in the middle of its body
        "huge",  # a body that does not end soon
        "html",  # 200 with a page where JSON should be
        "slow_down",  # the true answer with Retry-After
        "byte_order_mark",  # the true answer behind a byte order mark
        "unknown_error",  # a patTokenError that no version knows
        "unknown_fields",  # the true answer with members nobody has heard of
    }
)


@dataclass(slots=True)
class Misbehavior:
    """One thing that shall go wrong.

    It strikes calls of `operation` (a pattern), of one organization or person if named, after
    `skip` such calls, `times` times (`None`: until taken back). `delay` is in seconds. With
    `takes_effect` the call is carried out before `answer` is given in place of the true one.
    """

    operation: str
    organization: str | None = None
    person: str | None = None
    skip: int = 0
    times: int | None = 1
    delay: float = 0.0
    drop: Drop | None = None
    answer: Answer | None = None
    takes_effect: bool = False
    number: int = 0
    released: Event = field(default_factory=Event, repr=False)

    def strikes(self, operation: str, organization: str, person: str) -> bool:
        """Tell whether it is meant for such a call, and count the call if so."""
        if self.times == 0 or not fnmatchcase(operation, self.operation):
            return False
        if self.organization is not None and self.organization.lower() != organization.lower():
            return False
        if self.person is not None and self.person.lower() != person.lower():
            return False
        if self.skip:
            self.skip -= 1
            return False
        if self.times is not None:
            self.times -= 1
        return True


class Switchboard:
    """What shall go wrong, and the journal of what was asked."""

    def __init__(self) -> None:
        """Start with nothing wrong."""
        self.journal = Journal()
        self._lock = Lock()
        self._rules: list[Misbehavior] = []
        self._made = 0

    def misbehave(  # noqa: PLR0913 - one argument for each thing that can be said
        self,
        operation: str,
        *,
        organization: str | None = None,
        person: str | None = None,
        skip: int = 0,
        times: int | None = 1,
        delay: float = 0.0,
        drop: Drop | None = None,
        answer: Answer | None = None,
        takes_effect: bool = False,
    ) -> Misbehavior:
        """Let something go wrong from now on, as `Misbehavior` says; rules are tried in order."""
        rule = Misbehavior(
            operation, organization, person, skip, times, delay, drop, answer, takes_effect
        )
        with self._lock:
            self._made += 1
            rule.number = self._made
            self._rules.append(rule)
        return rule

    def behave(self, number: int | None = None) -> None:
        """Take back one misbehavior, or all; calls that it holds up go on at once."""
        with self._lock:
            gone = [rule for rule in self._rules if number in (None, rule.number)]
            self._rules = [rule for rule in self._rules if rule not in gone]
        for rule in gone:
            rule.released.set()

    def take(self, operation: str, organization: str = "", person: str = "") -> Misbehavior | None:
        """Return what shall go wrong with this call, if anything, and count the call."""
        with self._lock:
            for rule in self._rules:
                if rule.strikes(operation, organization, person):
                    return rule
        return None

    @property
    def waiting(self) -> tuple[Misbehavior, ...]:
        """What can still go wrong."""
        with self._lock:
            return tuple(rule for rule in self._rules if rule.times != 0)
