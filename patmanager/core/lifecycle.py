"""Create, change, renew, rotate, revoke: everything a person can ask for.

Each change is written to the ledger before the call and closed after it. Every function blocks:
the two faces call it off the UI thread.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import TypeVar
from uuid import uuid4

from patmanager.core.facts import Changed, Facts
from patmanager.core.faults import (
    DraftForbidden,
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
from patmanager.core.operations import Kind, Operation, Outcome
from patmanager.core.organizations import Account, Organization
from patmanager.core.policies import Objection, Rules, check, check_change, check_end
from patmanager.core.ports import Clock, KeptSecret, Keychain, Ledger, Slot, TokenApi
from patmanager.core.redact import LiveSecrets
from patmanager.core.secret import Secret
from patmanager.core.tokens import IssuedToken, Renewal, Token, TokenChange, TokenDraft
from patmanager.core.words import objection_sentence

Answer = TypeVar("Answer")
_SHORT_ID = 8


class Lifecycle:
    """A token's life, over the service, the keychain and the ledger."""

    def __init__(  # noqa: PLR0913, PLR0917 - the neighbours that a life touches
        self,
        api: TokenApi,
        keychain: Keychain,
        ledger: Ledger,
        clock: Clock,
        rules: Callable[[], Rules],
        secrets: LiveSecrets | None = None,
    ) -> None:
        """Take the neighbours.

        `rules` returns what the settings say at the time of the call; `secrets` learns every
        secret that passes through, so that no log can show it.
        """
        self._api = api
        self._keychain = keychain
        self._ledger = ledger
        self._clock = clock
        self._rules = rules
        self._secrets = secrets or LiveSecrets()

    def create(self, organization: Organization, draft: TokenDraft) -> IssuedToken:
        """Create a token and keep its secret.

        Without a keychain the token is made all the same and its secret shown once; a keychain
        that is locked or frozen is found out before the call and raised, nothing being changed.
        A keychain that fails after the call is part of the answer (`unkept`).
        """
        _raise_first(check(draft, self._rules(), self._clock.now()))
        slot = self._prepare_slot(organization)
        operation = self._operation(Kind.CREATE, organization, draft.name)
        number = slot.number if slot else 0
        self._ledger.begin(
            replace(operation, scopes=draft.scopes, asked=draft.valid_to, slot=number)
        )
        try:
            token, secret = self._call(operation, lambda: self._api.create(organization, draft))
        except Fault as fault:
            if slot and not _may_have_happened(fault):
                self._ledger.release_slot(slot)
            raise
        self._secrets.add(secret)
        unkept: Fault | None = KeychainMissing()
        if slot:
            unkept = self._put(slot, token, secret)
        unrecorded: Fault | None = None
        try:
            if slot and unkept is None:
                self._ledger.bind_slot(slot, _id(token))
            self._ledger.finish(operation.id, Outcome.UNKEPT if unkept else Outcome.DONE)
        except LedgerFault as fault:
            unrecorded = fault
        return IssuedToken(token, secret, draft.valid_to, unkept, unrecorded, operation.id)

    def change(self, organization: Organization, token: Token, change: TokenChange) -> Token:
        """Rename a token or change its scopes; the secret stays the same."""
        name = token.name if change.name is None else change.name
        scopes = token.scopes if change.scopes is None else change.scopes
        _raise_first(check_change(name, scopes, self._rules(), before=token.scopes))
        operation = self._operation(Kind.CHANGE, organization, name, token)
        self._ledger.begin(replace(operation, scopes=scopes))
        changed = self._call(operation, lambda: self._api.update(organization, change))
        self._ledger.finish(operation.id, Outcome.DONE)
        return changed

    def renew(self, organization: Organization, token: Token, until: datetime) -> Renewal:
        """Give a token a later end (aware UTC); the secret stays the same.

        The service may grant less than asked: compare `Renewal.asked` with its token.
        """
        rules, now = self._rules(), self._clock.now()
        _raise_first(check_end(until, rules, now=now, created=token.valid_from))
        operation = self._operation(Kind.RENEW, organization, token.name, token)
        self._ledger.begin(replace(operation, asked=until))
        # Name and scopes go along unchanged: whether a partial body keeps them is not documented.
        change = TokenChange(_id(token), token.name, token.scopes, until)
        renewed = self._call(operation, lambda: self._api.update(organization, change))
        self._ledger.finish(operation.id, Outcome.DONE)
        return Renewal(renewed, token.valid_to, until)

    def rotate(self, organization: Organization, token: Token, until: datetime) -> IssuedToken:
        """Make a token like `token` that ends at `until` (aware UTC); the old one stays active.

        Revoke the old one once the new secret is safe: when `unkept` is `None`, or when the
        person says they have it.
        """
        return self.create(
            organization, TokenDraft(organization.name, token.name, token.scopes, until)
        )

    def revoke(self, organization: Organization, token: Token) -> Fault | None:
        """Revoke a token for good, then delete its secret from the keychain.

        One that is gone already counts as revoked. Returns the fault that left the (now useless)
        secret in the keychain, `None` when nothing is left.
        """
        operation = self._operation(Kind.REVOKE, organization, token.name, token)
        self._ledger.begin(operation)

        def call() -> None:
            try:
                self._api.revoke(organization, _id(token))
            except TokenGone:
                return

        self._call(operation, call)
        left = self._forget_secret(organization, token)
        self._ledger.finish(operation.id, Outcome.DONE)
        return left

    def secret_of(self, organization: Organization, token: Token) -> Secret:
        """Read a token's secret; raises `SecretNotKept` and `KeychainFault`s."""
        slot = self._ledger.slot_of(organization.account, _id(token))
        kept = None if slot is None else self._keychain.get(slot)
        if kept is None or kept.authorization_id != _id(token):
            raise SecretNotKept(Facts(organization=organization.name, subject=token.name))
        self._secrets.add(kept.secret)
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
        self._keep(organization, token, secret)

    def keep_issued(self, organization: Organization, issued: IssuedToken) -> None:
        """Keep the secret of a token just made, after a first try failed."""
        self._keep(organization, issued.token, issued.secret)
        self._ledger.finish(issued.operation_id, Outcome.DONE)

    def hold(self, issued: IssuedToken) -> None:
        """Note that the person has the secret of a token just made, which is not kept here."""
        self._ledger.finish(issued.operation_id, Outcome.HELD)

    def accepts(self, organization: Organization, secret: Secret) -> bool:
        """Tell whether the service accepts a secret right now."""
        return self._api.works(organization, secret)

    def _keep(self, organization: Organization, token: Token, secret: Secret) -> None:
        slot = self._ledger.reserve_slot(organization.account)
        operation = self._operation(Kind.KEEP, organization, token.name, token)
        self._ledger.begin(replace(operation, slot=slot.number))
        kept = KeptSecret(token.organization, _id(token), secret)
        self._call(operation, lambda: self._keychain.put(slot, kept))
        self._ledger.bind_slot(slot, _id(token))
        self._ledger.finish(operation.id, Outcome.DONE)

    def forget(self, organization: Organization, token: Token) -> None:
        """Delete a secret from the keychain; the token itself stays active."""
        operation = self._operation(Kind.FORGET, organization, token.name, token)
        self._ledger.begin(operation)
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

    def _prepare_slot(self, organization: Organization) -> Slot | None:
        """Return a slot in a keychain that was just found to work, `None` without a keychain."""
        if not self._keychain.label:
            if self._rules().keychain_required:
                raise KeychainMissing
            return None
        self._keychain.check()
        return self._ledger.reserve_slot(organization.account)

    def _put(self, slot: Slot, token: Token, secret: Secret) -> Fault | None:
        """Keep a secret; a keychain that refuses now is part of the answer."""
        try:
            self._keychain.put(slot, KeptSecret(token.organization, _id(token), secret))
        except KeychainFault as fault:
            return fault
        return None

    def _forget_secret(self, organization: Organization, token: Token) -> Fault | None:
        slot = self._ledger.slot_of(organization.account, _id(token))
        if slot is None:
            return None
        try:
            self._keychain.forget(slot)
        except KeychainFault as fault:
            return fault
        self._ledger.release_slot(slot)
        return None

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
            authorization_id="" if token is None else _id(token),
        )

    def _call(self, operation: Operation, call: Callable[[], Answer]) -> Answer:
        """Make the one call of an operation; a fault closes it and goes on its way."""
        try:
            return call()
        except Fault as fault:
            outcome = Outcome.UNKNOWN if _may_have_happened(fault) else Outcome.REFUSED
            self._ledger.finish(operation.id, outcome, fault.facts.sentence or str(fault))
            if isinstance(fault, ServiceFault):
                # People know a token by its name; the id tells those of one name apart.
                which = f" ({operation.authorization_id[:_SHORT_ID]})"
                subject = operation.name + (which if operation.authorization_id else "")
                fault.facts = replace(fault.facts, subject=subject)
            raise


def _may_have_happened(fault: Fault) -> bool:
    return isinstance(fault, OutcomeUnknown) or fault.facts.changed is not Changed.NOTHING


def _id(token: Token) -> str:
    return token.authorization_id


def _raise_first(objections: tuple[Objection, ...]) -> None:
    if objections:
        first = objections[0]
        sentence = objection_sentence(first).text()
        raise DraftForbidden(Facts(code=first.reason.value, sentence=sentence))
