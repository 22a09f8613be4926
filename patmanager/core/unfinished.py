"""Bringing one change to its end that was cut off, or finding out why that cannot be.

Whatever is found: a token is revoked only when it is surely ours and nobody can have its secret,
or when the person asked for its revocation; nothing is deleted while the keychain or the service
does not answer. Each step may itself be cut off, and is then done again.
"""

from datetime import datetime

from patmanager.core.faults import Fault, KeychainFault, LedgerFault, SignInFault
from patmanager.core.keeping import Keeping, slot_of
from patmanager.core.matching import match
from patmanager.core.operations import MAKING, Kind, Operation, Outcome
from patmanager.core.organizations import Organization
from patmanager.core.pending import OLD, STILL_COMING, Pending, Standing
from patmanager.core.storage_ports import KeptSecret, Made
from patmanager.core.token_changes import Snapshot
from patmanager.core.tokens import SAME_INSTANT, Token

NOT_MADE = "It was not made."
REVOKED_AGAIN = "It was made, but its secret was lost on the way: it is revoked."
GONE = "It is not active any more."
REPLACEMENT_GONE = "It stays: the token made in its place is not active any more."
NOT_CHANGED = "It did not happen: the token is as it was."
NOT_KEPT = "The secret was not kept."
STILL_KEPT = "The secret is still kept."


class Unfinished(Keeping):
    """Settles operations, each in its own organization; the account's lock is held."""

    def settle(self, where: Organization, operation: Operation) -> Pending | Outcome:
        """Return how the operation ended, or why it is still pending.

        Raises `LedgerFault`s only.
        """
        try:
            return self._settle(where, operation)
        except LedgerFault:
            raise
        except KeychainFault as fault:
            return Pending(operation, Standing.UNREADABLE, fault=fault)
        except SignInFault as fault:
            return Pending(operation, Standing.SIGNED_OUT, fault=fault)
        except Fault as fault:
            return Pending(operation, Standing.UNREACHABLE, fault=fault)

    def _settle(self, where: Organization, operation: Operation) -> Pending | Outcome:
        if operation.kind is Kind.KEEP:
            return self._settle_keeping(operation)
        if operation.kind is Kind.FORGET:
            return self._settle_forgetting(where, operation)
        now = self._api.active(where)
        if operation.kind in MAKING:
            if operation.outcome is Outcome.UNKEPT:
                return self._settle_unkept(where, operation, now)
            return self._settle_making(where, operation, now)
        if operation.kind is Kind.REVOKE:
            return self._settle_revoking(where, operation, now)
        return self._settle_changing(operation, _find(now, operation.authorization_id))

    def _settle_making(
        self, where: Organization, operation: Operation, now: Snapshot
    ) -> Pending | Outcome:
        """Find out whether a token was made, and whether its secret is safe."""
        kept = self._in_slot(operation)
        # One that was active before lay there already: the ledger, lost since, did not know it.
        if kept is not None and kept.authorization_id not in operation.before:
            return self._note_kept(operation, kept.authorization_id)
        found = match(operation, now, self._ids_of_others(operation))
        if found.sure is not None:
            self._revoke(where, found.sure.authorization_id)
            self._at("lost token revoked")
            return self._finish(operation, Outcome.UNDONE, REVOKED_AGAIN)
        if found.unsure:
            return Pending(operation, Standing.UNCERTAIN, found.unsure)
        if self._clock.now() - operation.started < STILL_COMING:
            return Pending(operation, Standing.WAITING)
        return self._finish(operation, Outcome.REFUSED, NOT_MADE)

    def _settle_unkept(
        self, where: Organization, operation: Operation, now: Snapshot
    ) -> Pending | Outcome:
        """Look whether the secret got into the keychain after all, or the token is gone."""
        kept = self._in_slot(operation) if operation.slot else None
        if kept is not None and kept.authorization_id == operation.authorization_id:
            self._ledger.bind_slot(slot_of(operation), operation.authorization_id)
        if self._ledger.slot_of(where.account, operation.authorization_id) is not None:
            return self._finish(operation, Outcome.DONE)
        token = _find(now, operation.authorization_id)
        if token is None:
            return self._finish(operation, Outcome.UNDONE, GONE)
        return Pending(operation, Standing.UNKEPT, (token,))

    def _settle_revoking(
        self, where: Organization, operation: Operation, now: Snapshot
    ) -> Pending | Outcome:
        """Revoke what the person wanted revoked, unless that would take a working secret away."""
        token = _find(now, operation.authorization_id)
        if token is None:
            self._forget_gone(where, operation.authorization_id)
            return self._finish(operation, Outcome.DONE)
        if operation.counterpart:
            replacement = _find(now, operation.counterpart)
            if replacement is None:
                return self._finish(operation, Outcome.LEFT, REPLACEMENT_GONE)
            if not self._is_safe(where, operation.counterpart):
                return Pending(operation, Standing.UNSAFE, (token, replacement))
        if operation.outcome is Outcome.PLANNED:
            return Pending(operation, Standing.OLD_ACTIVE, (token,))
        if self._clock.now() - operation.started > OLD:
            return Pending(operation, Standing.OUTDATED, (token,))
        self._revoke(where, operation.authorization_id)
        self._at("revoked again")
        self._forget_gone(where, operation.authorization_id)
        return self._finish(operation, Outcome.DONE)

    def _settle_changing(self, operation: Operation, token: Token | None) -> Pending | Outcome:
        """Look whether a change or renewal happened; it is not asked for again."""
        if token is None:
            return self._finish(operation, Outcome.REFUSED, GONE)
        same = token.name == operation.name and set(token.scopes) == set(operation.scopes)
        if same and _is_later(operation.asked, operation.ended, token.valid_to):
            return self._finish(operation, Outcome.DONE)
        return self._finish(operation, Outcome.REFUSED, NOT_CHANGED)

    def _settle_keeping(self, operation: Operation) -> Outcome:
        kept = self._in_slot(operation)
        if kept is None:
            return self._finish(operation, Outcome.UNDONE, NOT_KEPT)
        self._ledger.bind_slot(slot_of(operation), kept.authorization_id)
        return self._finish(operation, Outcome.DONE)

    def _settle_forgetting(self, where: Organization, operation: Operation) -> Outcome:
        slot = self._ledger.slot_of(where.account, operation.authorization_id)
        if slot is not None and self._keychain.get(slot) is not None:
            return self._finish(operation, Outcome.REFUSED, STILL_KEPT)
        if slot is not None:
            self._ledger.release_slot(slot)
        return self._finish(operation, Outcome.DONE)

    def _in_slot(self, operation: Operation) -> KeptSecret | None:
        """Return what lies in an operation's slot; raises `KeychainFault`s: absent is absent."""
        kept = self._keychain.get(slot_of(operation)) if operation.slot else None
        if kept is not None:
            self._secrets.add(kept.secret)
        return kept

    def _note_kept(self, operation: Operation, authorization_id: str) -> Outcome:
        planned = self._planned(operation, authorization_id)
        slot = slot_of(operation)
        self._ledger.made(operation.id, Made(authorization_id, Outcome.DONE, slot, planned))
        return Outcome.DONE

    def _is_safe(self, where: Organization, authorization_id: str) -> bool:
        """Tell whether the secret of a rotation's new token is kept, or in the person's hands."""
        slot = self._ledger.slot_of(where.account, authorization_id)
        if slot is not None:
            kept = self._keychain.get(slot)
            return kept is not None and kept.authorization_id == authorization_id
        return all(
            each.authorization_id != authorization_id or each.outcome is not Outcome.UNKEPT
            for each in self._ledger.pending()
        )

    def _ids_of_others(self, operation: Operation) -> frozenset[str]:
        others = (each for each in self._ledger.history() if each.id != operation.id)
        made = (each.authorization_id for each in others if each.kind in MAKING)
        return self._ledger.kept().union(filter(None, made))

    def _forget_gone(self, where: Organization, authorization_id: str) -> None:
        """Delete the secret of a token that is surely no longer active."""
        slot = self._ledger.slot_of(where.account, authorization_id)
        if slot is not None:
            self._keychain.forget(slot)
            self._at("secret of a gone one deleted")
            self._ledger.release_slot(slot)

    def _finish(self, operation: Operation, outcome: Outcome, sentence: str = "") -> Outcome:
        self._ledger.finish(operation.id, outcome, sentence)
        return outcome


def _find(now: Snapshot, authorization_id: str) -> Token | None:
    return next((each for each in now.tokens if each.authorization_id == authorization_id), None)


def _is_later(asked: datetime | None, before: datetime | None, now: datetime) -> bool:
    """Tell whether a token ends as asked, or as far on the way there as the service granted."""
    if asked is None or abs(now - asked) <= SAME_INSTANT:
        return True
    return before is not None and abs(now - before) > SAME_INSTANT
