"""The one place that gathers what is known of policies, and notes what answers teach."""

from collections.abc import Callable, Iterable
from dataclasses import replace

from patmanager.core.faults import Fault
from patmanager.core.known_policies import KnownPolicies, Rules
from patmanager.core.learning import Asked, Lesson, from_grant, from_refusal
from patmanager.core.organizations import Organization
from patmanager.core.policy import Level, Noted
from patmanager.core.ports import Clock, Ledger, Policies
from patmanager.core.tokens import Token


class PolicyBook:
    """What is known of the policies in each organization; blocks, as the ledger does."""

    def __init__(
        self, rules: Callable[[], Rules], ledger: Ledger, clock: Clock, policies: Policies
    ) -> None:
        """Take the neighbours; `rules` returns what the settings say at the time of the call."""
        self._rules = rules
        self._ledger = ledger
        self._clock = clock
        self._policies = policies

    def known(self, organization: Organization) -> KnownPolicies:
        """Return all that is known in an organization, from the settings and the ledger."""
        return known_in(organization, self._rules(), self._ledger.statements())

    def refused(self, organization: Organization, fault: Fault, asked: Asked) -> None:
        """Note what a refusal teaches."""
        self._note(organization, from_refusal(fault, asked, self._clock.now()))

    def granted(self, organization: Organization, token: Token, asked: Asked) -> None:
        """Note what a granted creation, renewal or change of scopes teaches."""
        known = self.known(organization)
        self._note(organization, from_grant(asked, token, known, self._clock.now()))

    def check_again(self, organization: Organization) -> KnownPolicies:
        """Forget what was read and seen, read the policies anew, and return what is known then.

        What cannot be read stays unknown: an ordinary user may read next to nothing.
        """
        self._ledger.forget_statements(organization)
        return self.read(organization)

    def read(self, organization: Organization) -> KnownPolicies:
        """Read the policies as far as they are shown, and return what is known then."""
        for statement in self._policies.read(organization):
            self._ledger.save_statement(organization, replace(statement, at=self._clock.now()))
        return self.known(organization)

    def _note(self, organization: Organization, lesson: Lesson) -> None:
        for statement in lesson.disproved:
            self._ledger.drop_statement(organization, statement)
        for statement in lesson.learned:
            self._ledger.save_statement(organization, statement)


def known_in(organization: Organization, rules: Rules, noted: Iterable[Noted]) -> KnownPolicies:
    """Return all that is known in an organization.

    What was noted of a tenant's policies in one organization holds in its others, for the same
    account.
    """
    return KnownPolicies(
        rules,
        (
            *rules.set_for(organization.name),
            *(each.statement for each in noted if is_about(each, organization)),
        ),
    )


def is_about(noted: Noted, organization: Organization) -> bool:
    """Tell whether something noted holds in an organization."""
    account_id, key = organization.key
    if noted.account_id != account_id:
        return False
    of_tenant = noted.statement.policy.level is Level.TENANT
    same_tenant = bool(noted.tenant) and noted.tenant == organization.tenant
    return noted.key == key or (of_tenant and same_tenant)
