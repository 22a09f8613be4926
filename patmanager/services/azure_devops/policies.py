"""The policies as far as they can be read: best effort, and unknown on failure."""

import logging
from functools import partial
from threading import Lock

from patmanager.core.faults import Fault, SignInNeeded
from patmanager.core.organizations import Account, Organization
from patmanager.core.policy import Policy, Statement
from patmanager.core.ports import Identity
from patmanager.services.azure_devops.credentials import Person
from patmanager.services.azure_devops.hosts import segment
from patmanager.services.azure_devops.http import Transport
from patmanager.services.azure_devops.policy_records import read_organization, read_tenant
from patmanager.services.azure_devops.questions import Question
from patmanager.services.azure_devops.side_by_side import run_all

TENANT = {
    Policy.GLOBAL: "TenantPolicy.RestrictGlobalPersonalAccessToken",
    Policy.FULL_SCOPE: "TenantPolicy.RestrictFullScopePersonalAccessToken",
    Policy.LIFESPAN: "TenantPolicy.RestrictPersonalAccessTokenLifespan",
    Policy.LEAKED: "TenantPolicy.EnableLeakedPersonalAccessTokenAutoRevocation",
}
_AS_DATA = (("__rt", "fps"), ("__ver", "2"))

_log = logging.getLogger(__name__)


class PolicyReader:
    """The port `Policies`, over a settings page as data and four addresses of the tenant's."""

    def __init__(self, transport: Transport, identity: Identity) -> None:
        """Take the transport, and who signs in."""
        self._transport = transport
        self._identity = identity

    def read(self, organization: Organization) -> tuple[Statement, ...]:
        """Return what can be read for the account.

        Raises `SignInNeeded` when there is no session to ask with, and nothing else: a page in
        place of an answer is how the service turns away who may not see a setting.
        """
        found: list[Statement] = []
        sign_in: list[SignInNeeded] = []
        lock = Lock()

        def ask(policy: Policy) -> None:
            try:
                statements = self._read(organization, policy)
            except Fault as fault:
                if isinstance(fault, SignInNeeded) and not fault.facts.status:
                    sign_in.append(fault)
                _log.debug("policy %s of %s not read: %s", policy, organization.name, fault)
            else:
                with lock:
                    found.extend(statements)

        questions = (Policy.CREATION, *TENANT)
        run_all([partial(ask, policy) for policy in questions], len(questions))
        if sign_in:
            raise sign_in[0]
        return tuple(found)

    def _read(self, organization: Organization, policy: Policy) -> tuple[Statement, ...]:
        """Read the organization's policy, or one of its tenant."""
        person = Person(self._identity, organization.account, organization.tenant)
        who = _object_id(organization.account)
        question = policy_question(organization.name, policy)
        document = self._transport.ask(question, person).document
        if policy is Policy.CREATION:
            return read_organization(document, who)
        return read_tenant(policy, document, who)


def policy_question(organization: str, policy: Policy) -> Question:
    """Return the question about a policy: the settings page as data, or the tenant's address."""
    name = segment(organization)
    if policy is Policy.CREATION:
        path = f"/{name}/_settings/organizationPolicy"
        return Question("GET", "dev", path, _AS_DATA, organization=organization)
    path = f"/{name}/_apis/TenantPolicy/Policies/{TENANT[policy]}"
    return Question("GET", "vssps", path, organization=organization)


def _object_id(account: Account) -> str:
    """Return the person's object id: MSAL's home account id is `<object id>.<tenant>`.

    A sign-in of the Azure CLI does not tell it.
    """
    first, separator, tenant = account.id.partition(".")
    return first if separator and tenant == account.tenant else ""
