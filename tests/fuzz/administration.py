"""The calls of an administrator, and what they ask about."""

from datetime import UTC, datetime, timedelta
from threading import Event

from patmanager.core.administration import Member
from patmanager.core.organizations import Organization
from patmanager.services.azure_devops.client import AzureDevOps

NOW = datetime.now(UTC)
RULE = ("vso.code",)


class Calls:
    """Every call about the people of an organization, as `ben` of it."""

    def __init__(self, where: Organization, ben: Member) -> None:
        """Ask about these."""
        self._where = where
        self._ben = ben

    def people(self, client: AzureDevOps) -> object:
        """Find somebody."""
        return client.administration.find(self._where, "ben")

    def members(self, client: AzureDevOps) -> object:
        """Go through everybody."""
        return list(client.administration.members(self._where))

    def held(self, client: AzureDevOps) -> object:
        """List tokens."""
        return client.administration.tokens(self._where, self._ben)

    def keys(self, client: AzureDevOps) -> object:
        """Count SSH keys."""
        return client.administration.keys(self._where, self._ben)

    def all_held(self, client: AzureDevOps) -> None:
        """List the tokens of several people."""
        client.administration.all_tokens(
            self._where, (self._ben, self._ben), lambda *_: None, Event()
        )

    def log(self, client: AzureDevOps) -> object:
        """Read the audit log."""
        start = NOW - timedelta(days=30)
        return list(client.administration.events(self._where, start, NOW))

    def records(self, client: AzureDevOps) -> object:
        """Read the policies."""
        return client.administration.policies(self._where)

    def revoke_others(self, client: AzureDevOps) -> None:
        """Revoke."""
        client.administration.revoke(self._where, ("00000000-0000-4000-8000-000000000001",))

    def rule(self, client: AzureDevOps) -> None:
        """Set a rule."""
        client.administration.add_rule(self._where, RULE)


NAMES = (
    *("people", "members", "held", "keys", "all_held"),
    *("log", "records", "revoke_others", "rule"),
)
