"""The secrets of tokens: kept, read, tried and forgotten; each change noted in the ledger."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from functools import partial
from typing import TypeVar
from uuid import uuid4

from patmanager.core.facts import Changed, Facts
from patmanager.core.faults import (
    Fault,
    KeychainFault,
    KeychainMissing,
    LedgerFault,
    OutcomeUnknown,
    SecretNotKept,
    SecretUnwanted,
    ServiceFault,
    TokenGone,
)
from patmanager.core.neighbors import Neighbors
from patmanager.core.operations import Kind, Operation, Outcome
from patmanager.core.organizations import Account, Organization
from patmanager.core.secret import Secret
from patmanager.core.storage_ports import KeptSecret, Slot
from patmanager.core.token_changes import IssuedToken
from patmanager.core.tokens import Token

Answer = TypeVar("Answer")
_SHORT_ID = 8
_TAKEN = "Begun again: another secret lay where this one was to be kept."


class Keeping:
    """What can be done with a secret, over the service, the keychain and the ledger.

    Every method blocks: call it off the UI thread.
    """

    def __init__(self, neighbors: Neighbors) -> None:
        """Work with `neighbors`."""
        self._api = neighbors.api
        self._keychain = neighbors.keychain
        self._ledger = neighbors.ledger
        self._clock = neighbors.clock
        self._lock = neighbors.lock
        self._secrets = neighbors.secrets
        self._at = neighbors.on_step

    def secret_of(self, organization: Organization, token: Token) -> Secret:
        """Read a token's secret; raises `SecretNotKept` and `KeychainFault`s."""
        slot = self._ledger.slot_of(organization.account, token.authorization_id)
        kept = None if slot is None else self._keychain.get(slot)
        if kept is None or kept.authorization_id != token.authorization_id:
            raise SecretNotKept(Facts(organization=organization.name, subject=token.name))
        self._secrets.add(kept.secret)
        with suppress(LedgerFault):
            # The secret matters more than the note that it was asked for.
            self._ledger.save_use(token.authorization_id, self._clock.now())
        return kept.secret

    def test(self, organization: Organization, token: Token) -> bool:
        """Tell whether the service accepts the kept secret of `token` right now."""
        return self._api.works(organization, self.secret_of(organization, token))

    def keep(self, organization: Organization, token: Token, secret: Secret) -> None:
        """Keep a secret that the person has: it is tried on the service first.

        The service cannot tell which token a secret belongs to; raises `SecretUnwanted` when it
        accepts none.
        """
        self._secrets.add(secret)
        if not self._api.works(organization, secret):
            raise SecretUnwanted(Facts(organization=organization.name, subject=token.name))
        with self._lock.held(organization.account):
            self._keep(organization, token, secret)

    def keep_issued(self, organization: Organization, issued: IssuedToken) -> None:
        """Keep the secret of a token just made, after a first try failed."""
        with self._lock.held(organization.account):
            making = self._making(issued)
            if making is None or not making.slot:
                self._keep(organization, issued.token, issued.secret)
            else:
                self._keep_in(slot_of(making), issued)
            self._ledger.finish(issued.operation_id, Outcome.DONE)

    def hold(self, issued: IssuedToken) -> None:
        """Note that the person has the secret of a token just made, which is not kept here.

        Raises `LedgerFault`s: until it is noted, the token counts as one that nobody can use.
        """
        making = self._making(issued)
        if making is not None and making.slot:
            # A keychain that answered too late may have taken the secret after all.
            with suppress(KeychainFault):
                self._keychain.forget(slot_of(making))
        self._ledger.finish(issued.operation_id, Outcome.HELD)

    def accepts(self, organization: Organization, secret: Secret) -> bool:
        """Tell whether the service accepts a secret right now."""
        return self._api.works(organization, secret)

    def _keep(self, organization: Organization, token: Token, secret: Secret) -> None:
        intent = self._operation(Kind.KEEP, organization, token.name, token)
        operation = self._begin_with_slot(organization.account, intent)
        slot = slot_of(operation)
        self._at("keeping begun")
        kept = KeptSecret(token.organization, token.authorization_id, secret)
        self._call(operation, lambda: self._keychain.put(slot, kept))
        self._at("secret kept")
        self._ledger.bind_slot(slot, token.authorization_id)
        self._ledger.finish(operation.id, Outcome.DONE)

    def _begin_with_slot(self, account: Account, intent: Operation) -> Operation:
        """Write an intent with a slot that is empty in the keychain too.

        A ledger that was lost, or came back from an old copy, does not know what lies there: it
        learns that first. Raises `KeychainFault`s, nothing being changed.
        """
        while True:
            operation = self._ledger.begin(intent, with_slot=True)
            slot = slot_of(operation)
            kept = self._call(operation, partial(self._keychain.get, slot))
            if kept is None:
                return operation
            self.find_kept(account)
            self._ledger.bind_slot(slot, kept.authorization_id)
            self._ledger.finish(operation.id, Outcome.REFUSED, _TAKEN)
            intent = replace(intent, id=str(uuid4()))

    def _keep_in(self, slot: Slot, issued: IssuedToken) -> None:
        """Keep a secret in the slot that was reserved for it, unless it lies there already."""
        token = issued.token
        if self._keychain.get(slot) is None:
            kept = KeptSecret(token.organization, token.authorization_id, issued.secret)
            self._keychain.put(slot, kept)
        self._at("secret kept")
        self._ledger.bind_slot(slot, token.authorization_id)

    def _making(self, issued: IssuedToken) -> Operation | None:
        pending = self._ledger.pending()
        return next((each for each in pending if each.id == issued.operation_id), None)

    def forget(self, organization: Organization, token: Token) -> None:
        """Delete a secret from the keychain; the token itself stays active."""
        with self._lock.held(organization.account):
            operation = self._operation(Kind.FORGET, organization, token.name, token)
            self._ledger.begin(operation)
            self._at("forgetting begun")
            fault = self._forget_secret(organization, token)
            if fault is not None:
                self._ledger.finish(operation.id, Outcome.REFUSED, fault.facts.code)
                raise fault
            self._ledger.finish(operation.id, Outcome.DONE)

    def find_kept(self, account: Account) -> int:
        """Note the secrets that the keychain holds and the ledger does not know; returns how many.

        A lost ledger is rebuilt so, and what another copy of the data folder kept is found again.
        """
        found = 0
        for slot, kept in self._keychain.recover(account.id):
            if self._ledger.slot_of(account, kept.authorization_id) is None:
                self._ledger.bind_slot(slot, kept.authorization_id)
                found += 1
        return found

    def _check_keychain(self, *, required: bool) -> bool:
        """Tell whether there is a keychain, which was just found to work.

        Raises what a real write would meet, and `KeychainMissing` where one is `required`.
        """
        if not self._keychain.label:
            if required:
                raise KeychainMissing
            return False
        self._keychain.check()
        return True

    def _put(self, slot: Slot, token: Token, secret: Secret) -> Fault | None:
        """Keep a secret; a keychain that refuses now is part of the answer."""
        try:
            self._keychain.put(slot, KeptSecret(token.organization, token.authorization_id, secret))
        except KeychainFault as fault:
            return fault
        return None

    def _revoke(self, organization: Organization, authorization_id: str) -> None:
        """Revoke a token; one that is gone is what was wanted."""
        with suppress(TokenGone):
            self._api.revoke(organization, authorization_id)

    def _forget_secret(self, organization: Organization, token: Token) -> Fault | None:
        slot = self._ledger.slot_of(organization.account, token.authorization_id)
        if slot is None:
            return None
        try:
            self._keychain.forget(slot)
        except KeychainFault as fault:
            return fault
        self._at("secret deleted")
        self._ledger.release_slot(slot)
        return None

    def _planned(self, making: Operation, authorization_id: str) -> Operation | None:
        """Return the revocation that a rotation leads to, once its new token is made."""
        if not making.counterpart:
            return None
        return replace(
            making,
            id=str(uuid4()),
            kind=Kind.REVOKE,
            authorization_id=making.counterpart,
            counterpart=authorization_id,
            outcome=Outcome.PLANNED,
            slot=0,
            before=frozenset(),
            started=self._clock.now(),
        )

    def _operation(
        self, kind: Kind, organization: Organization, name: str, token: Token | None = None
    ) -> Operation:
        return Operation(
            id=str(uuid4()),
            kind=kind,
            account_id=organization.account.id,
            organization=organization.name,
            name=name,
            started=self._clock.now(),
            authorization_id="" if token is None else token.authorization_id,
        )

    def _call(self, operation: Operation, call: Callable[[], Answer]) -> Answer:
        """Make the one call of an operation; a fault closes it and goes on its way."""
        try:
            return call()
        except Fault as fault:
            outcome = Outcome.UNKNOWN if may_have_happened(fault) else Outcome.REFUSED
            self._ledger.finish(operation.id, outcome, fault.facts.sentence or str(fault))
            if isinstance(fault, ServiceFault):
                # People know a token by its name; the id tells those of one name apart.
                which = f" ({operation.authorization_id[:_SHORT_ID]})"
                subject = operation.name + (which if operation.authorization_id else "")
                fault.facts = replace(fault.facts, subject=subject)
            raise


def slot_of(operation: Operation) -> Slot:
    """Return the slot that an operation reserved."""
    return Slot(operation.account_id, operation.slot)


def may_have_happened(fault: Fault) -> bool:
    """Tell whether a change may have taken effect although it failed."""
    return isinstance(fault, OutcomeUnknown) or fault.facts.changed is not Changed.NOTHING
