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

_TENANT = {
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

        def ask(policy: Policy | None) -> None:
            try:
                statements = self._read(organization, policy)
            except Fault as fault:
                if isinstance(fault, SignInNeeded) and not fault.facts.status:
                    sign_in.append(fault)
                _log.debug("policy %s of %s not read: %s", policy, organization.name, fault)
            else:
                with lock:
                    found.extend(statements)

        questions = (None, *_TENANT)
        run_all([partial(ask, policy) for policy in questions], len(questions))
        if sign_in:
            raise sign_in[0]
        return tuple(found)

    def _read(self, organization: Organization, policy: Policy | None) -> tuple[Statement, ...]:
        """Read the organization's policy, or one of its tenant."""
        person = Person(self._identity, organization.account, organization.tenant)
        name, who = segment(organization.name), _object_id(organization.account)
        if policy is None:
            path = f"/{name}/_settings/organizationPolicy"
            question = Question("GET", "dev", path, _AS_DATA, organization=organization.name)
            return read_organization(self._transport.ask(question, person).document, who)
        path = f"/{name}/_apis/TenantPolicy/Policies/{_TENANT[policy]}"
        question = Question("GET", "vssps", path, organization=organization.name)
        return read_tenant(policy, self._transport.ask(question, person).document, who)


def _object_id(account: Account) -> str:
    """Return the person's object id: MSAL's home account id is `<object id>.<tenant>`.

    A sign-in of the Azure CLI does not tell it.
    """
    first, separator, tenant = account.id.partition(".")
    return first if separator and tenant == account.tenant else ""
