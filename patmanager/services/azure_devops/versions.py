"""The tokens API in the newest version an organization speaks."""

from dataclasses import replace
from http import HTTPStatus
from threading import Event

from patmanager.core.administration_faults import PermissionNeeded
from patmanager.core.facts import Facts
from patmanager.core.faults import (
    Fault,
    GuestSignInNeeded,
    NotAllowed,
    PersonalAccount,
    SignInNeeded,
)
from patmanager.core.organizations import PERSONAL_TENANT, Organization
from patmanager.core.ports import Identity
from patmanager.services.azure_devops.credentials import Person
from patmanager.services.azure_devops.http import Reply, Transport
from patmanager.services.azure_devops.questions import Question

PROFILE = Question("GET", "app.vssps", "/_apis/profile/profiles/me", (("api-version", "7.1"),))
"""Who is asking; needs the permission `vso.profile` alone."""

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
            raise personal(organization.name)
        person = Person(self._identity, organization.account, organization.tenant)
        try:
            return self._ask(question, person, cancelled)
        except SignInNeeded as fault:
            raise sign_in_there(fault, organization) from fault
        except NotAllowed as fault:
            bare = fault.facts.status == HTTPStatus.UNAUTHORIZED and not fault.facts.code
            if bare and not self._is_signed_in(person):
                raise sign_in_there(SignInNeeded(fault.facts), organization) from fault
            raise

    def _ask(self, question: Question, person: Person, cancelled: Event | None) -> Reply:
        """Ask in 7.2 unless the organization is known not to speak it."""
        name = question.organization.lower()
        if name not in self._older:
            try:
                return self._transport.ask(_in(question, NEWEST), person, cancelled)
            except Fault as fault:
                if fault.facts.code not in _TOO_NEW:
                    raise
                self._older.add(name)
        return self._transport.ask(_in(question, OLDER), person, cancelled)

    def _is_signed_in(self, person: Person) -> bool:
        """Tell whether the bearer is good for anything: for the person's own profile.

        A 401 that says nothing comes for a sign-in that was ended as well as for an application
        without the permissions for tokens; the profile needs none of these.
        """
        attempt, _ = self._transport.try_out(PROFILE, person)
        status = attempt.status
        redirected = HTTPStatus.MULTIPLE_CHOICES <= status < HTTPStatus.BAD_REQUEST
        signs = {HTTPStatus.NON_AUTHORITATIVE_INFORMATION, HTTPStatus.UNAUTHORIZED}
        return status not in signs and not redirected


def personal(organization: str) -> PersonalAccount:
    """Return the fault of an organization of personal accounts, with its own page of tokens."""
    page = f"https://dev.azure.com/{organization}/_usersSettings/tokens"
    return PersonalAccount(Facts(organization=organization, subject=page))


def sign_in_there(fault: SignInNeeded, organization: Organization) -> SignInNeeded:
    """Return the fault that says where to sign in: at home, or as a guest of another tenant."""
    known = replace(fault.facts, organization=organization.name)
    if isinstance(fault, PermissionNeeded):
        return PermissionNeeded(known)
    if organization.tenant in {"", organization.account.tenant}:
        return SignInNeeded(known)
    return GuestSignInNeeded(replace(known, tenant=organization.tenant))


def _in(question: Question, version: str) -> Question:
    return replace(question, query=(*question.query, ("api-version", version)))
