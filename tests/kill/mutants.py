"""Mistakes on purpose: each must be caught, or the harness has no teeth."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from patmanager.core.faults import Fault, KeychainFault
from patmanager.core.keeping import slot_of
from patmanager.core.lifecycle import Lifecycle
from patmanager.core.matching import match
from patmanager.core.neighbors import Neighbors
from patmanager.core.operations import MAKING, Kind, Operation, Outcome
from patmanager.core.organizations import Account, Organization
from patmanager.core.pending import Pending, Standing
from patmanager.core.ports import TokenApi
from patmanager.core.recovery import Recovered, Recovery
from patmanager.core.secret import Secret
from patmanager.core.storage_ports import Made
from patmanager.core.token_changes import IssuedToken, Snapshot, TokenDraft
from patmanager.core.tokens import Token
from patmanager.core.unfinished import Unfinished


@dataclass(frozen=True)
class Mutant:
    """The classes that the program is built from; these are the right ones."""

    lifecycle: type[Lifecycle] = Lifecycle
    recovery: type[Recovery] = Recovery
    retries: bool = False

    def api(self, right: TokenApi) -> TokenApi:
        """Return the service, or one that asks twice."""
        return Insistent(right) if self.retries else right  # type: ignore[return-value]  # by getattr


class Insistent:
    """Asks again when a creation got no answer: the service makes two."""

    def __init__(self, right: TokenApi) -> None:
        """Stand before the right one."""
        self._right = right

    def __getattr__(self, name: str) -> object:
        """Do the rest as it is done rightly."""
        return getattr(self._right, name)

    def create(self, organization: Organization, draft: TokenDraft) -> tuple[Token, Secret]:
        """Ask, and ask again."""
        try:
            return self._right.create(organization, draft)
        except Fault:
            return self._right.create(organization, draft)


class RevokesFirst(Lifecycle):
    """Revokes the old token before the new one is there."""

    def rotate(
        self,
        organization: Organization,
        token: Token,
        until: datetime,
        scopes: tuple[str, ...] | None = None,
        *,
        keep_old: bool = False,
    ) -> IssuedToken:
        """Do it in the wrong order."""
        if not keep_old:
            self.revoke(organization, token)
        return super().rotate(organization, token, until, scopes, keep_old=True)


class NotesEarly(Lifecycle):
    """Notes that a secret is kept before it is."""

    def _note_made(self, operation: Operation, token: Token, secret: Secret) -> IssuedToken:
        made = Made(token.authorization_id, Outcome.DONE, slot_of(operation))
        self._ledger.made(operation.id, made)
        self._at("making noted")
        unkept = self._put(slot_of(operation), token, secret)
        self._at("secret kept")
        return IssuedToken(token, secret, token.valid_to, unkept, None, operation.id)


class Forgets(Unfinished):
    """Drops every making that was cut off."""

    def settle(self, where: Organization, operation: Operation) -> Pending | Outcome:
        """Look at nothing."""
        if operation.kind in MAKING:
            return self._finish(operation, Outcome.REFUSED)
        return super().settle(where, operation)


class TrustsTheLock(Unfinished):
    """Takes a locked keychain for an empty one."""

    def _settle_making(
        self, where: Organization, operation: Operation, now: Snapshot
    ) -> Pending | Outcome:
        try:
            return super()._settle_making(where, operation, now)
        except KeychainFault:
            found = match(operation, now, ())
            if found.sure is not None:
                self._revoke(where, found.sure.authorization_id)
            return self._finish(operation, Outcome.UNDONE)


class Guesses(Unfinished):
    """Revokes whatever has the name."""

    def settle(self, where: Organization, operation: Operation) -> Pending | Outcome:
        """Revoke what is not sure."""
        settled = super().settle(where, operation)
        if isinstance(settled, Pending) and settled.standing is Standing.UNCERTAIN:
            for token in settled.tokens:
                self._revoke(where, token.authorization_id)
            return self._finish(operation, Outcome.UNDONE)
        return settled


class RevokesUnkept(Unfinished):
    """Revokes what the keychain did not take, without asking."""

    def settle(self, where: Organization, operation: Operation) -> Pending | Outcome:
        """Ask nobody."""
        settled = super().settle(where, operation)
        if isinstance(settled, Pending) and settled.standing is Standing.UNKEPT:
            self._revoke(where, operation.authorization_id)
            return self._finish(operation, Outcome.UNDONE)
        return settled


class RevokesPlanned(Unfinished):
    """Revokes the old token of a rotation whatever became of the new secret."""

    def settle(self, where: Organization, operation: Operation) -> Pending | Outcome:
        """Ask nobody, and look for nothing."""
        if operation.kind is Kind.REVOKE and operation.outcome is Outcome.PLANNED:
            self._revoke(where, operation.authorization_id)
            return self._finish(operation, Outcome.DONE)
        return super().settle(where, operation)


def _recovery(settles: type[Unfinished]) -> type[Recovery]:
    class Mistaken(Recovery):
        """Settles wrongly."""

        def __init__(self, neighbors: Neighbors, lifecycle: Lifecycle) -> None:
            """Take the wrong way of settling."""
            super().__init__(neighbors, lifecycle)
            self._unfinished = settles(neighbors)

    return Mistaken


class Meddles(Recovery):
    """Settles what another account began, as its own."""

    def look(self, accounts: Iterable[Account], organizations: Iterable[Organization]) -> Recovered:
        """Take every operation for this account's."""
        mine = tuple(accounts)
        over = []
        for each in self._ledger.pending():
            where = Organization(each.organization, mine[0])
            settled = self._unfinished.settle(where, each)
            if not isinstance(settled, Pending):
                over.append(each)
        return Recovered((), tuple(over))


MUTANTS = {
    "revokes the old one first": Mutant(lifecycle=RevokesFirst),
    "notes before it keeps": Mutant(lifecycle=NotesEarly),
    "asks twice": Mutant(retries=True),
    "drops the intent": Mutant(recovery=_recovery(Forgets)),
    "takes locked for empty": Mutant(recovery=_recovery(TrustsTheLock)),
    "revokes what is not sure": Mutant(recovery=_recovery(Guesses)),
    "revokes what is not kept": Mutant(recovery=_recovery(RevokesUnkept)),
    "revokes whatever is planned": Mutant(recovery=_recovery(RevokesPlanned)),
    "settles for another account": Mutant(recovery=Meddles),
}
"""By what they do wrong."""
