"""A stand-in for the Azure CLI that answers as the real one does."""

import json
from datetime import timedelta
from pathlib import Path

from patmanager.core.organizations import Account, SignInKind
from patmanager.services.azure_cli import AzureCli
from patmanager.services.azure_cli_choice import AzureCliChoice
from patmanager.services.entra import Entra
from patmanager.services.entra_registration import Registration
from tests.samples import FixedClock
from tests.services.signing_in import write_az

TENANT = "0f6a3d52-7c1b-4e0e-9d46-5a1f2b6c8e01"

OTHER_TENANT = "3b9c1e84-52d7-4f6a-8a30-c4e7d9f0a102"

ANA = Account(
    f"azure-cli:{TENANT}:ana@contoso.com", "ana@contoso.com", TENANT, SignInKind.AZURE_CLI
)

SHOWN = {
    "environmentName": "AzureCloud",
    "homeTenantId": TENANT,
    "id": "11111111-2222-4333-8444-555555555555",
    "isDefault": True,
    "name": "Development",
    "state": "Enabled",
    "tenantId": TENANT,
    "user": {"name": "ana@contoso.com", "type": "user"},
}


class StandIn:
    """A stand-in for `az`: `show` and `token` are what it prints, `said` what it was told."""

    def __init__(self, folder: Path) -> None:
        """Be signed in as Ana."""
        self.folder = folder
        self.clock = FixedClock()
        self.path = str(folder / "bin")
        self.write("show", SHOWN)
        self.token("first token")
        write_az(
            folder / "bin",
            f"""
printf '%s\\n' "$*" >> '{folder}/said'
[ -e '{folder}/complaint' ] && {{ cat '{folder}/complaint' >&2; exit 1; }}
case "$2" in
    show) cat '{folder}/show' ;;
    get-access-token) cat '{folder}/token' ;;
    *) exit 2 ;;
esac""",
        )

    def write(self, name: str, document: object) -> None:
        """Change what it prints."""
        (self.folder / name).write_text(json.dumps(document), encoding="utf-8")

    def token(self, secret: str, life: timedelta = timedelta(hours=1), **changes: object) -> None:
        """Change the token it gives; its end counts from the test's clock."""
        expires = self.clock.now() + life
        given = {
            "accessToken": secret,
            "expiresOn": expires.astimezone().strftime("%Y-%m-%d %H:%M:%S.000000"),
            "expires_on": int(expires.timestamp()),
            "subscription": SHOWN["id"],
            "tenant": TENANT,
            "tokenType": "Bearer",
        }
        given.update(changes)
        self.write("token", {key: value for key, value in given.items() if value is not None})

    def complain(self, text: str) -> None:
        """Fail from now on, saying `text` on the error output."""
        (self.folder / "complaint").write_text(text, encoding="utf-8")

    @property
    def said(self) -> list[str]:
        """Return the arguments of each call."""
        file = self.folder / "said"
        return file.read_text(encoding="utf-8").splitlines() if file.exists() else []

    def cli(self, choice: AzureCliChoice | None = None) -> AzureCli:
        """Return the program's side, as after a start."""
        return AzureCli(self.clock, choice, path=self.path)

    def entra(self, choice: AzureCliChoice | None = None, client_id: str = "") -> Entra:
        """Return the identity port over it."""
        return Entra(Registration(client_id), self.clock, self.cli(choice))
