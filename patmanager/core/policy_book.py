"""The one place that gathers what is known of policies, and notes what answers teach."""

from collections.abc import Callable
from dataclasses import replace

from patmanager.core.faults import Fault
from patmanager.core.known_policies import KnownPolicies, Rules, known_in
from patmanager.core.learning import Asked, Lesson, from_grant, from_refusal
from patmanager.core.organizations import Organization
from patmanager.core.ports import Clock, Policies
from patmanager.core.storage_ports import Ledger
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
