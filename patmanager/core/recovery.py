"""Recovery: at the start, after a sign-in and at every refresh, what was cut off goes on.

Done twice it does no more than done once, and it may itself be cut off at any step.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from patmanager.core.faults import ChangingElsewhere
from patmanager.core.lifecycle import Lifecycle
from patmanager.core.neighbors import Neighbors
from patmanager.core.operations import Operation, Outcome
from patmanager.core.organizations import Account, Organization
from patmanager.core.pending import Pending, Standing
from patmanager.core.unfinished import Unfinished


@dataclass(frozen=True, slots=True)
class Recovered:
    """What a look came to: what is still pending, and what is over since."""

    pending: tuple[Pending, ...] = ()
    over: tuple[Operation, ...] = ()


class Recovery:
    """Goes on with changes that were cut off; every method blocks."""

    def __init__(self, neighbors: Neighbors, lifecycle: Lifecycle) -> None:
        """Work with `neighbors`; what the person decides is done by `lifecycle`."""
        self._ledger = neighbors.ledger
        self._lock = neighbors.lock
        self._unfinished = Unfinished(neighbors)
        self._lifecycle = lifecycle

    def look(self, accounts: Iterable[Account], organizations: Iterable[Organization]) -> Recovered:
        """Bring to an end what can be; `accounts` are those signed in. Raises `LedgerFault`s.

        Operations of other accounts are left alone, and so are all of an account whose tokens are
        being changed right now.
        """
        people = {account.id: account for account in accounts}
        places = {organization.key: organization for organization in organizations}
        pending: list[Pending] = []
        over: list[Operation] = []
        for account_id, operations in _by_account(self._ledger.pending()).items():
            account = people.get(account_id)
            if account is None:
                pending += [Pending(each, Standing.SIGNED_OUT) for each in operations]
                continue
            try:
                with self._lock.held(account, patience=0):
                    for each in self._still(operations):
                        settled = self._unfinished.settle(_place(each, account, places), each)
                        if isinstance(settled, Pending):
                            pending.append(settled)
                        else:
                            over.append(replace(each, outcome=settled))
            except ChangingElsewhere:
                continue
        return Recovered(tuple(pending), tuple(over))

    def resolve(self, where: Organization, pending: Pending) -> None:
        """Revoke what a pending change left behind: the person said so.

        Which token that is: the one that was made and whose secret is lost; of a rotation the new
        one where its secret is lost, else the old one. Raises `PlacesLeft` while a program uses
        the old one, else as `Lifecycle.revoke` does.
        """
        operation = pending.operation
        target = pending.tokens[-1] if pending.standing is Standing.UNSAFE else pending.tokens[0]
        if target is pending.tokens[0] and operation.counterpart:
            self._lifecycle.raise_if_used(where, target)
        self._lifecycle.revoke(where, target)
        if pending.standing is Standing.UNCERTAIN:
            self._ledger.finish(operation.id, Outcome.UNDONE)

    def leave(self, pending: Pending) -> None:
        """Note that the person wants it as it is: they have the secret, or want both tokens."""
        is_held = pending.standing is Standing.UNKEPT
        self._ledger.finish(pending.operation.id, Outcome.HELD if is_held else Outcome.LEFT)

    def _still(self, operations: list[Operation]) -> list[Operation]:
        """Return those that nobody settled while the lock was waited for."""
        now = {each.id: each for each in self._ledger.pending()}
        return [now[each.id] for each in operations if each.id in now]


def _by_account(operations: Iterable[Operation]) -> dict[str, list[Operation]]:
    found: dict[str, list[Operation]] = {}
    for each in operations:
        found.setdefault(each.account_id, []).append(each)
    return found


def _place(
    operation: Operation, account: Account, places: dict[tuple[str, str], Organization]
) -> Organization:
    """Return where an operation was asked for, even if it is not listed any more."""
    known = places.get((account.id, operation.organization.casefold()))
    return known or Organization(operation.organization, account)
