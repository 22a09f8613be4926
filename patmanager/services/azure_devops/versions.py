"""The tokens API in the newest version an organization speaks."""

from dataclasses import replace
from threading import Event

from patmanager.core.faults import Facts, Fault, PersonalAccount
from patmanager.core.organizations import PERSONAL_TENANT, Organization
from patmanager.core.ports import Identity
from patmanager.services.azure_devops.credentials import Person
from patmanager.services.azure_devops.http import Reply, Transport
from patmanager.services.azure_devops.questions import Question

NEWEST = "7.2-preview.1"
OLDER = "7.1-preview.1"

_TOO_NEW = frozenset(
    {
        "VssVersionOutOfRangeException",
        "VssVersionNotSupportedException",
        "VssInvalidPreviewVersionException",
        "VssInvalidApiResourceVersionException",
    }
)
"""What the service calls a version it does not speak; nothing was done then."""


class TokensResource:
    """Asks an organization about tokens, as the person who looks after it.

    7.2 tells more of a refusal; where it is not spoken, 7.1 is asked from then on.
    """

    def __init__(self, transport: Transport, identity: Identity) -> None:
        """Know of no organization yet."""
        self._transport = transport
        self._identity = identity
        self._older: set[str] = set()

    def ask(
        self, organization: Organization, question: Question, cancelled: Event | None = None
    ) -> Reply:
        """Ask, in the right version; raises faults as `Transport.ask`, and `PersonalAccount`."""
        if organization.tenant == PERSONAL_TENANT:
            raise PersonalAccount(Facts(organization=organization.name))
        person = Person(self._identity, organization.account, organization.tenant)
        name = organization.name.lower()
        if name not in self._older:
            try:
                return self._transport.ask(_in(question, NEWEST), person, cancelled)
            except Fault as fault:
                if fault.facts.code not in _TOO_NEW:
                    raise
                self._older.add(name)
        return self._transport.ask(_in(question, OLDER), person, cancelled)


def _in(question: Question, version: str) -> Question:
    return replace(question, query=(*question.query, ("api-version", version)))
