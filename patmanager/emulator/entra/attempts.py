"""Sign-ins under way in a browser, and the browser sessions that come of them."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from secrets import token_urlsafe
from threading import Lock

from patmanager.emulator.entra.applications import Application
from patmanager.emulator.entra.asking import ClaimsAsked
from patmanager.emulator.entra.grants import DeviceCode
from patmanager.emulator.people import Person, Tenant


class Step(StrEnum):
    """Which page the person sees."""

    PICK = "pick"
    USER = "user"
    PASSWORD = "password"  # noqa: S105 - the name of a page
    CODE = "code"
    CONFIRM = "confirm"
    CONSENT = "consent"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Asked:
    """A checked authorization request; `tenant` is `None` for any tenant.

    With a `device` the answer goes to the device that waits, else to `redirect_uri`.
    """

    tenant: Tenant | None
    application: Application
    scopes: tuple[str, ...]
    permissions: frozenset[str]
    redirect_uri: str = ""
    response_mode: str = "query"
    state: str = ""
    nonce: str = ""
    challenge: str = ""
    login_hint: str = ""
    prompt: str = ""
    claims: ClaimsAsked = field(default_factory=ClaimsAsked)
    device: DeviceCode | None = None


@dataclass(slots=True)
class Attempt:
    """One sign-in under way: where it stands, and who it is so far.

    `fresh` is set once password and second factor were given in this attempt; `number` is the
    AADSTS number of the page `REFUSED` (what Continue sends back to the application).
    """

    id: str
    asked: Asked
    browser: str
    step: Step = Step.USER
    user: str = ""
    person: Person | None = None
    fresh: bool = False
    message: str = ""
    number: int = 0


class Browsers:
    """Attempts by their id, and who is signed in in which browser."""

    def __init__(self) -> None:
        """Start with none."""
        self._lock = Lock()
        self._attempts: dict[str, Attempt] = {}
        self._sessions: dict[str, dict[str, tuple[Person, datetime]]] = {}

    def begin(self, asked: Asked, browser: str) -> Attempt:
        """Begin a sign-in; `browser` is the session's cookie, empty for a new browser."""
        with self._lock:
            attempt = Attempt(token_urlsafe(24), asked, browser or token_urlsafe(24))
            self._attempts[attempt.id] = attempt
            return attempt

    def attempt(self, attempt_id: str, browser: str) -> Attempt | None:
        """Find a sign-in under way; only the browser that began it may go on."""
        with self._lock:
            found = self._attempts.get(attempt_id)
            return found if found is not None and found.browser == browser else None

    def end(self, attempt: Attempt) -> None:
        """Forget a sign-in that came to an end, one way or the other."""
        with self._lock:
            self._attempts.pop(attempt.id, None)

    def remember(self, browser: str, person: Person, now: datetime) -> None:
        """Note that someone signed in in a browser, now (aware UTC)."""
        with self._lock:
            self._sessions.setdefault(browser, {})[person.user] = (person, now)

    def since(self, browser: str, person: Person) -> datetime | None:
        """Return when someone signed in in a browser, `None` when they did not."""
        with self._lock:
            return self._sessions.get(browser, {}).get(person.user, (person, None))[1]

    def signed_in(self, browser: str) -> list[Person]:
        """Return who is signed in in a browser."""
        with self._lock:
            return [person for person, _ in self._sessions.get(browser, {}).values()]

    def sign_out(self, browser: str) -> None:
        """Sign everybody out of a browser."""
        with self._lock:
            self._sessions.pop(browser, None)

    def sign_out_everywhere(self, person: Person) -> None:
        """Sign one person out of all browsers."""
        with self._lock:
            for people in self._sessions.values():
                people.pop(person.user, None)
