"""App registrations: the programs Entra knows, as data. All ids are made up."""

from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from authlib.oauth2.rfc6749 import ClientMixin

AZURE_DEVOPS = "499b84ac-1321-427f-aa17-267ca6975798"
# The App ID URI names the same resource (the reference, section 1.9).
AZURE_DEVOPS_URI = "https://app.vssps.visualstudio.com"

# The delegated permissions Azure DevOps publishes in Entra; asking for another is AADSTS650053.
PERMISSIONS = frozenset(
    {
        "user_impersonation",
        "vso.advsec",
        "vso.agentpools",
        "vso.agentpools_manage",
        "vso.analytics",
        "vso.auditlog",
        "vso.build",
        "vso.build_execute",
        "vso.code",
        "vso.code_manage",
        "vso.code_write",
        "vso.graph",
        "vso.identity",
        "vso.packaging",
        "vso.packaging_manage",
        "vso.packaging_write",
        "vso.pats",
        "vso.pats_manage",
        "vso.profile",
        "vso.profile_write",
        "vso.project",
        "vso.release",
        "vso.tokenadministration",
        "vso.tokens",
        "vso.work",
        "vso.work_write",
    }
)

DESKTOP_APP = "7d1f4b7a-2f0e-4c55-9a36-10b5a7c2d301"
APP_WITHOUT_MANAGE = "7d1f4b7a-2f0e-4c55-9a36-10b5a7c2d302"
APP_WITH_IMPERSONATION = "7d1f4b7a-2f0e-4c55-9a36-10b5a7c2d303"
APP_WITHOUT_DEVICE_CODE = "7d1f4b7a-2f0e-4c55-9a36-10b5a7c2d304"
SERVICE_APP = "7d1f4b7a-2f0e-4c55-9a36-10b5a7c2d305"
SERVICE_SECRET = "synthetic-service-secret"  # noqa: S105 - opens nothing but the emulator


@dataclass(frozen=True, slots=True)
class Application(ClientMixin):
    """An app registration.

    `permissions` are the delegated ones it may ask people for; more is refused, as in a tenant
    where people may consent only to what is registered. `public_flows` is the registration's
    "Allow public client flows" switch, which the device code needs. A `secret` makes it a
    confidential client. The methods below are those Authlib asks of a client.
    """

    client_id: str
    name: str
    permissions: frozenset[str]
    redirect_uris: tuple[str, ...] = ("http://localhost",)
    public_flows: bool = True
    secret: str = ""

    def get_client_id(self) -> str:
        """Return the id."""
        return self.client_id

    def check_redirect_uri(self, redirect_uri: str) -> bool:
        """Tell whether the address is registered; for http://localhost the port is free."""
        return any(_same_address(redirect_uri, known) for known in self.redirect_uris)

    def check_client_secret(self, client_secret: str) -> bool:
        """Tell whether the secret is the application's."""
        return bool(self.secret) and client_secret == self.secret

    def check_endpoint_auth_method(self, method: str, endpoint: str) -> bool:  # noqa: ARG002
        """Tell how the application proves itself: a public one does not, another by secret."""
        return method == ("client_secret_post" if self.secret else "none")

    def check_grant_type(self, grant_type: str) -> bool:
        """Tell whether the application may use a grant."""
        return grant_type != "client_credentials" or bool(self.secret)


def registered() -> Mapping[str, Application]:
    """Return the applications of the demo by client id."""
    pats = frozenset({"vso.pats", "vso.pats_manage", "vso.profile"})
    administration = frozenset({"vso.tokenadministration", "vso.graph", "vso.auditlog"})
    applications = (
        Application(DESKTOP_APP, "patmanager", pats | administration | {"user_impersonation"}),
        Application(APP_WITHOUT_MANAGE, "PAT viewer", pats - {"vso.pats_manage"}),
        Application(APP_WITH_IMPERSONATION, "Old desk", frozenset({"user_impersonation"})),
        Application(APP_WITHOUT_DEVICE_CODE, "Browser desk", pats, public_flows=False),
        Application(SERVICE_APP, "Night job", frozenset(), secret=SERVICE_SECRET),
    )
    return {application.client_id: application for application in applications}


def _same_address(given: str, known: str) -> bool:
    """Compare two redirect addresses; only loopback ones may differ in their port."""
    asked, ours = urlsplit(given), urlsplit(known)
    if ours.hostname in {"localhost", "127.0.0.1"} and ours.scheme == "http":
        return (asked.scheme, asked.hostname) == (ours.scheme, ours.hostname) and (
            asked.path.rstrip("/") == ours.path.rstrip("/")
        )
    return given == known
