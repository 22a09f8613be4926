"""Which organizations a person has, and of which tenant an organization is."""

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from http import HTTPStatus
from uuid import UUID

from patmanager.core.addresses import is_organization
from patmanager.core.facts import Facts
from patmanager.core.faults import AnswerUnreadable, Fault, OrganizationNotFound
from patmanager.core.organizations import PERSONAL_TENANT, Account, Organization
from patmanager.core.ports import Identity
from patmanager.services.azure_devops.challenges import tenant_of
from patmanager.services.azure_devops.credentials import Nobody, Person
from patmanager.services.azure_devops.hosts import segment
from patmanager.services.azure_devops.http import PARALLEL, Transport
from patmanager.services.azure_devops.outcomes import Outcome
from patmanager.services.azure_devops.questions import Question
from patmanager.services.azure_devops.refusals import whole
from patmanager.services.azure_devops.side_by_side import run_all
from patmanager.services.azure_devops.versions import PROFILE, personal

_ACCOUNTS = "/_apis/accounts"


class Directory:
    """The port `Organizations`, over profile and accounts (7.1) of app.vssps."""

    def __init__(
        self, transport: Transport, identity: Identity, login: str, parallel: int = PARALLEL
    ) -> None:
        """Take the transport, who signs in, and Entra's base address."""
        self._transport = transport
        self._identity = identity
        self._login = login
        self._parallel = parallel

    def of(self, account: Account) -> tuple[Organization, ...]:
        """Return the organizations the service names for the person, each with its tenant.

        The service names those of other tenants too. An organization whose tenant cannot be
        learned now has none, and is asked with the account's own.
        """
        person = Person(self._identity, account)
        profile = self._transport.ask(PROFILE, person).document
        query = (("memberId", _text(profile, "id")), *PROFILE.query)
        accounts = self._transport.ask(Question("GET", PROFILE.role, _ACCOUNTS, query), person)
        found = [
            Organization(_text(each, "accountName"), account, _guid(_text(each, "accountId")))
            for each in _values(accounts.document)
            if is_organization(_text(each, "accountName"))
        ]
        unique = list({organization.key: organization for organization in found}.values())
        tenants = [""] * len(unique)

        def learn(number: int) -> None:
            try:
                tenants[number] = self._tenant(unique[number].name)
            except Fault:
                tenants[number] = ""

        run_all([partial(learn, number) for number in range(len(unique))], self._parallel)
        return tuple(
            replace(organization, tenant=tenant)
            for organization, tenant in zip(unique, tenants, strict=True)
        )

    def find(self, name: str, account: Account) -> Organization:
        """Look an organization up by name, with its tenant; needs no sign-in.

        Raises `OrganizationNotFound`, `PersonalAccount` for one of personal accounts,
        `AddressNotUnderstood` for what can be no name.
        """
        tenant = self._tenant(name)
        if tenant == PERSONAL_TENANT:
            raise personal(name)
        return Organization(name, account, tenant=tenant, typed=True)

    def _tenant(self, name: str) -> str:
        """Return an organization's tenant, as its hosts tell anybody who asks.

        The one answers 404 and names the tenant in a header (Microsoft's own server for agents
        relies on it); the other asks to sign in at the tenant. Empty when neither names one.
        """
        status = 0
        for role in ("vssps", "dev"):
            question = Question("HEAD", role, f"/{segment(name)}", organization=name)
            attempt, verdict = self._transport.try_out(question, Nobody())
            if verdict.outcome not in {Outcome.OK, Outcome.REFUSED}:
                raise self._transport.fault(question, attempt, verdict)
            headers = attempt.headers
            tenant = tenant_of(
                headers.get("x-vss-resourcetenant", ""),
                headers.get("www-authenticate", ""),
                self._login,
            )
            if tenant:
                return tenant
            status = attempt.status
        if status == HTTPStatus.NOT_FOUND:
            raise OrganizationNotFound(Facts(organization=name, status=status))
        return ""


def _values(document: object) -> list[Mapping[str, object]]:
    """Return the records of a list, bare or in the usual wrapper."""
    values = document.get("value") if isinstance(document, dict) else document
    if not isinstance(values, list):
        raise AnswerUnreadable(Facts(sentence="The answer holds no list of organizations."))
    return [each for each in values if isinstance(each, dict)]


def _text(document: object, name: str) -> str:
    value = document.get(name) if isinstance(document, Mapping) else None
    return whole(value) if isinstance(value, str) else ""


def _guid(text: str) -> str:
    try:
        return str(UUID(text))
    except ValueError:
        return ""
