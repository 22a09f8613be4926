"""Azure DevOps as the program uses it: its ports over one transport."""

from patmanager.core.ports import Clock, Identity
from patmanager.services.azure_devops.administration import Administrator
from patmanager.services.azure_devops.feeds import FeedReader
from patmanager.services.azure_devops.http import PARALLEL, Transport
from patmanager.services.azure_devops.inventory import Lists
from patmanager.services.azure_devops.organizations import Directory
from patmanager.services.azure_devops.pats import Pats
from patmanager.services.azure_devops.policies import PolicyReader
from patmanager.services.azure_devops.versions import TokensResource
from patmanager.services.azure_devops.wire import Limits
from patmanager.services.endpoints import Endpoints


class AzureDevOps:
    """Builds one object for each port.

    `tokens` is the `TokenApi`; the others are named as their ports. All may be used from any
    thread. `parallel` is how many questions are on their way at a time; `limits` are the time
    and size limits of one try.
    """

    def __init__(
        self,
        identity: Identity,
        endpoints: Endpoints,
        clock: Clock,
        *,
        parallel: int = PARALLEL,
        limits: Limits | None = None,
    ) -> None:
        """Open no connection yet."""
        self._transport = Transport(endpoints, clock, parallel=parallel, limits=limits)
        resource = TokensResource(self._transport, identity)
        self.inventory = Lists(resource, clock, parallel)
        self.tokens = Pats(self._transport, resource, self.inventory, clock)
        self.feeds = FeedReader(self._transport, endpoints.hosts["pkgs"], endpoints.hosts["dev"])
        self.policies = PolicyReader(self._transport, identity)
        self.administration = Administrator(self._transport, identity, clock, parallel)
        self.organizations = Directory(
            self._transport, identity, endpoints.hosts["login"], parallel
        )

    def close(self) -> None:
        """End every wait and close idle connections."""
        self._transport.close()
