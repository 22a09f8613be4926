"""A running emulator and a client of it, with real bearers and no sign-in page."""

from contextlib import ExitStack
from threading import Event
from types import TracebackType
from typing import Self

from patmanager.core.organizations import Account, Listing, Organization
from patmanager.core.secret import Secret
from patmanager.emulator.scenarios import scenario
from patmanager.emulator.server import Emulator
from patmanager.services.azure_devops.client import AzureDevOps
from patmanager.services.azure_devops.wire import Limits
from patmanager.services.clock import SystemClock
from patmanager.services.endpoints import Endpoints
from tests.emulator.visitor import access_token

LIMITS = Limits(connect=5.0, read=2.0, whole=10.0)
PERMISSIONS = "vso.pats vso.pats_manage vso.profile"


class Box:
    """An emulator and a client; as an identity, it gives bearers of one person.

    `permissions` are in the bearer; `asked` notes tenant and claims of each. With claims, a
    bearer comes from a sign-in that answers them.
    """

    def __init__(self, name: str = "empty", person: str = "ana", parallel: int = 40) -> None:
        """Prepare a world by name of its scenario."""
        self.world = scenario(name)
        self.person = self.world.person(person)
        self.account = Account(person, self.person.user, self.person.tenant_id)
        self.permissions = PERMISSIONS
        self.asked: list[tuple[str, str]] = []
        self._parallel = parallel
        self._stack = ExitStack()

    def __enter__(self) -> Self:
        """Serve, and connect a client."""
        emulator = self._stack.enter_context(Emulator(self.world))
        self.emulator = emulator
        self.client = AzureDevOps(
            self,  # type: ignore[arg-type]  # of the port, bearers suffice
            Endpoints(emulator.authority, emulator.hosts, emulator.ca_file),
            SystemClock(),
            parallel=self._parallel,
            limits=LIMITS,
        )
        self._stack.callback(self.client.close)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close the client, then the emulator."""
        self._stack.close()

    def bearer(
        self,
        account: Account,
        *,
        tenant: str = "",
        claims: str = "",
        permissions: tuple[str, ...] = (),
    ) -> Secret:
        """Return an access token as Entra would."""
        self.asked.append((tenant, claims))
        held = " ".join((self.permissions, *permissions))
        return Secret(access_token(self.world.entra, self.person, held, tenant, cae=True))

    def organization(self, name: str = "contoso") -> Organization:
        """Return an organization as the directory does."""
        found = self.world.organization(name)
        if found is None:
            raise LookupError(name)
        return Organization(found.name, self.account, found.id, found.tenant_id)

    def refresh(self, *organizations: Organization) -> list[Listing]:
        """Fetch lists and return everything that arrived."""
        arrived: list[Listing] = []
        self.client.inventory.refresh(organizations, arrived.append, Event())
        return arrived

    def asked_for(self, operation: str) -> int:
        """Return how often the emulator was asked for an operation."""
        return len(self.world.switchboard.journal.of(operation))
