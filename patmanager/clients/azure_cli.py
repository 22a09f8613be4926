"""`az devops`: an entry of the keychain for each organization, and the list of them.

Source: azure-devops-cli-extension, `credential_store.py` and `_credentials.py`.
"""

from pathlib import Path

from patmanager.clients.client import FileClient
from patmanager.core.clients import Plan
from patmanager.core.places import ClientName, Entry, Target

_USER = "Personal Access Token"
_LIST = "organization_list"


class AzureCli(FileClient):
    """A token is used only where signing in with `az login` does not lead to the organization."""

    name = ClientName.AZ
    label = "az devops"
    is_for_feeds = False
    programs = ("az",)

    def file(self) -> Path:
        """Return the list of organizations, which logging out needs."""
        return self.around.folder("AZURE_CONFIG_DIR", ".azure") / "azuredevops" / _LIST

    def plan(self, target: Target) -> Plan:
        """Name the organization in the list, and its entry."""
        service = f"azdevops-cli:{target.address.lower()}"
        draft = self.draft(self.file())
        if service not in draft.text.splitlines():
            draft.add(f"{service}\n")
        return self.planned(target, [draft], [Entry(service, _USER)])

    def probe(self, target: Target) -> str:
        """Return the organization."""
        return target.address
