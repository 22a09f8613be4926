"""Every call of the client over recorded answers, one of which is spoiled."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from threading import Event

from requests.auth import AuthBase

from patmanager.core.administration import Member
from patmanager.core.faults import Fault
from patmanager.core.organizations import Account, Organization
from patmanager.core.secret import Secret
from patmanager.core.token_changes import TokenChange, TokenDraft
from patmanager.services.azure_devops.client import AzureDevOps
from patmanager.services.azure_devops.outcomes import Attempt
from patmanager.services.clock import SystemClock
from patmanager.services.endpoints import Endpoints
from tests.fuzz.administration import NAMES, Calls
from tests.fuzz.mutations import Chance, spoiled
from tests.services.azure_devops.emulated import Box

END = datetime.now(UTC) + timedelta(days=9)
ANSWERED_ID = "00000000-0000-4000-8000-000000000001"


@dataclass
class Tape:
    """In the place of the wire: plays answers back, the one at `spoils` spoiled.

    After the last it answers as the last time; `said` are the answers that were given.
    """

    answers: tuple[Attempt, ...] = ()
    spoils: int = -1
    chance: Chance = field(default_factory=Chance)
    said: list[tuple[str, Attempt]] = field(default_factory=list)

    def send(
        self,
        method: str,
        address: str,
        auth: AuthBase,
        body: Mapping[str, object] | None = None,
        *,
        fresh: bool = False,
    ) -> Attempt:
        """Play the next answer."""
        del address, auth, body, fresh
        place = min(len(self.said), len(self.answers) - 1)
        answer = self.answers[place]
        if len(self.said) == self.spoils:
            answer = spoiled(answer, self.chance)
        self.said.append((method, answer))
        return answer

    def close(self) -> None:
        """Have nothing to close."""


class Recorder(Tape):
    """Passes every question on to the wire, and keeps the answers."""

    def __init__(self, wire: "Recorder") -> None:
        """Stand before `wire`."""
        super().__init__()
        self._wire = wire

    def send(
        self,
        method: str,
        address: str,
        auth: AuthBase,
        body: Mapping[str, object] | None = None,
        *,
        fresh: bool = False,
    ) -> Attempt:
        """Ask really."""
        answer = self._wire.send(method, address, auth, body, fresh=fresh)
        self.said.append((method, answer))
        return answer


class Somebody:
    """An identity that always has a bearer."""

    def bearer(
        self,
        account: Account,
        *,
        tenant: str = "",
        claims: str = "",
        permissions: tuple[str, ...] = (),
    ) -> Secret:
        """Return it."""
        del account, tenant, claims
        return Secret("bearer")


ACCOUNT = Account("ana.fuzz", "ana@contoso.example", "11111111-1111-4111-8111-111111111111")
WHERE = Organization("contoso", ACCOUNT, tenant=ACCOUNT.tenant)
DRAFT = TokenDraft("contoso", "npm", ("vso.packaging",), END)
CHANGE = TokenChange(ANSWERED_ID, "npm", ("vso.packaging",), END)

Call = Callable[[AzureDevOps], object]

CALLS: dict[str, Call] = {
    "list": lambda client: client.tokens.tokens(WHERE),
    "active": lambda client: client.tokens.active(WHERE),
    "get": lambda client: client.tokens.get(WHERE, ANSWERED_ID),
    "create": lambda client: client.tokens.create(WHERE, DRAFT),
    "update": lambda client: client.tokens.update(WHERE, CHANGE),
    "revoke": lambda client: client.tokens.revoke(WHERE, ANSWERED_ID),
    "works": lambda client: client.tokens.works(WHERE, Secret("s3cret")),
    "organizations": lambda client: client.organizations.of(ACCOUNT),
    "find": lambda client: client.organizations.find("contoso", ACCOUNT),
    "policies": lambda client: client.policies.read(WHERE),
    "refresh": lambda client: client.inventory.refresh((WHERE,), lambda _: None, Event()),
    **{name: getattr(Calls(WHERE, Member("aad.x", "Ben", "ben@x")), name) for name in NAMES},
}


def record() -> dict[str, tuple[Attempt, ...]]:
    """Ask the emulator everything once, and return its answers by call."""
    with Box("demo", "ana") as box:
        organization = box.organization()
        made, _ = box.client.tokens.create(organization, DRAFT)
        really: dict[str, Call] = {
            "list": lambda client: client.tokens.tokens(organization),
            "active": lambda client: client.tokens.active(organization),
            "get": lambda client: client.tokens.get(organization, made.authorization_id),
            "create": lambda client: client.tokens.create(organization, DRAFT),
            "update": lambda client: client.tokens.update(
                organization, TokenChange(made.authorization_id, "npm")
            ),
            "organizations": lambda client: client.organizations.of(box.account),
            "find": lambda client: client.organizations.find("contoso", box.account),
            "policies": lambda client: client.policies.read(organization),
            "revoke": lambda client: client.tokens.revoke(organization, made.authorization_id),
            "refresh": lambda client: client.inventory.refresh(
                (organization,), lambda _: None, Event()
            ),
            "works": lambda client: client.tokens.works(organization, Secret("s3cret")),
        }
        tapes = _recorded(box, really)
    with Box("demo", "dae") as box:
        (ben,) = box.client.administration.find(box.organization(), "ben")
        calls = Calls(box.organization(), ben)
        return tapes | _recorded(box, {name: getattr(calls, name) for name in NAMES})


def _recorded(box: Box, calls: Mapping[str, Call]) -> dict[str, tuple[Attempt, ...]]:
    """Make calls, and return the answers to each."""
    tapes = {}
    transport = box.client._transport  # noqa: SLF001 - the seam below all calls
    wire = transport._wire  # noqa: SLF001 - as above
    for name, call in calls.items():
        recorder = Recorder(wire)  # type: ignore[arg-type]  # of the wire, `send` suffices
        transport._wire = recorder  # type: ignore[assignment]  # noqa: SLF001 - as above
        call(box.client)
        tapes[name] = tuple(answer for _, answer in recorder.said)
    transport._wire = wire  # noqa: SLF001 - as above
    return tapes


@dataclass(frozen=True)
class Played:
    """What a case came to: the fault, if any, and what was answered."""

    fault: Fault | None
    said: tuple[tuple[str, Attempt], ...]


def play(name: str, tape: Tape) -> Played:
    """Make a call over a tape, with a client that knows nothing yet."""
    client = AzureDevOps(Somebody(), Endpoints(), SystemClock(), parallel=2)  # type: ignore[arg-type]
    client._transport._wire = tape  # type: ignore[assignment]  # noqa: SLF001 - the seam
    try:
        CALLS[name](client)
    except Fault as fault:
        return Played(fault, tuple(tape.said))
    finally:
        client.close()
    return Played(None, tuple(tape.said))
