"""Where the running emulator can be reached."""

from collections.abc import Mapping
from dataclasses import dataclass, field

# One TLS port each; in the ready file under these names. `login` is Microsoft Entra.
ROLES = ("login", "vssps", "app.vssps", "dev", "auditservice", "feeds", "pkgs")

# What each role is called in the real world: the certificate names them too, so that a machine
# whose hosts file points them here needs no other address.
REAL_HOSTS: Mapping[str, str] = {
    "login": "login.microsoftonline.com",
    "vssps": "vssps.dev.azure.com",
    "app.vssps": "app.vssps.visualstudio.com",
    "dev": "dev.azure.com",
    "auditservice": "auditservice.dev.azure.com",
    "feeds": "feeds.dev.azure.com",
    "pkgs": "pkgs.dev.azure.com",
}


@dataclass(frozen=True, slots=True)
class Addresses:
    """Base addresses without a trailing slash.

    `hosts` by role (https); `pages` is where the person's browser goes (plain http on loopback,
    so that it shows no certificate warning); `control` is the switchboard (plain http). While
    nothing is served they are the real world's, as a token's issuer must have one.
    """

    hosts: Mapping[str, str] = field(
        default_factory=lambda: {role: f"https://{REAL_HOSTS[role]}" for role in ROLES}
    )
    pages: str = "https://login.microsoftonline.com"
    control: str = ""

    @property
    def login(self) -> str:
        """Return where Entra is, the root of every authority."""
        return self.hosts["login"]

    def authority(self, tenant: str = "organizations") -> str:
        """Return the authority of a tenant: a GUID, a domain, `organizations` or `common`."""
        return f"{self.login}/{tenant}"
