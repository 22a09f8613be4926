"""Create, change, renew, rotate, revoke: everything a person can ask for.

Each change is checked against what is known of the policies, written to the ledger before the
call and closed after it; what the answer teaches of the policies is noted. Every function blocks:
the two faces call it off the UI thread.
"""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import datetime

from patmanager.core.facts import Facts
from patmanager.core.faults import (
    DraftForbidden,
    Fault,
    KeychainMissing,
    LedgerFault,
    TokenChangedElsewhere,
    TokenGone,
)
from patmanager.core.keeping import Answer, Keeping, may_have_happened
from patmanager.core.learning import Asked
from patmanager.core.objections import Objection, blocking
from patmanager.core.operations import Kind, Operation, Outcome
from patmanager.core.organizations import Organization
from patmanager.core.policies import check, check_change, check_renewal
from patmanager.core.policy_book import PolicyBook
from patmanager.core.ports import Clock, Keychain, Ledger, TokenApi
from patmanager.core.redact import LiveSecrets
from patmanager.core.tokens import (
    SAME_INSTANT,
    IssuedToken,
    Renewal,
    Token,
    TokenChange,
    TokenDraft,
)
from patmanager.core.words import objection_sentence


class Lifecycle(Keeping):
    """A token's life, over the service, the keychain and the ledger."""

    def __init__(  # noqa: PLR0913, PLR0917 - the neighbours that a life touches
        self,
        api: TokenApi,
        keychain: Keychain,
        ledger: Ledger,
        clock: Clock,
        policies: PolicyBook,
        secrets: LiveSecrets | None = None,
    ) -> None:
        """Take the neighbours.

        `secrets` learns every secret that passes through, so that no log can show it.
        """
        super().__init__(api, keychain, ledger, clock, secrets)
        self._policies = policies

    def create(self, organization: Organization, draft: TokenDraft) -> IssuedToken:
        """Create a token and keep its secret.

        Without a keychain the token is made all the same and its secret shown once; a keychain
        that is locked or frozen is found out before the call and raised, nothing being changed.
        A keychain that fails after the call is part of the answer (`unkept`).
        """
        known, now = self._policies.known(organization), self._clock.now()
        _raise_first(check(draft, known, now))
        slot = self._prepare_slot(organization, required=known.rules.keychain_required)
        operation = self._operation(Kind.CREATE, organization, draft.name)
        number = slot.number if slot else 0
        self._ledger.begin(
            replace(operation, scopes=draft.scopes, asked=draft.valid_to, slot=number)
        )
        asked = Asked(draft.scopes, now, draft.valid_to)
        try:
            token, secret = self._taught(
                organization, operation, asked, lambda: self._api.create(organization, draft)
            )
        except Fault as fault:
            if slot and not may_have_happened(fault):
                self._ledger.release_slot(slot)
            raise
        self._secrets.add(secret)
        unkept: Fault | None = KeychainMissing()
        if slot:
            unkept = self._put(slot, token, secret)
        unrecorded: Fault | None = None
        try:
            if slot and unkept is None:
                self._ledger.bind_slot(slot, token.authorization_id)
            self._ledger.finish(operation.id, Outcome.UNKEPT if unkept else Outcome.DONE)
        except LedgerFault as fault:
            unrecorded = fault
        self._learn(organization, token, asked)
        return IssuedToken(token, secret, draft.valid_to, unkept, unrecorded, operation.id)

    def change(self, organization: Organization, token: Token, change: TokenChange) -> Token:
        """Rename a token or change its scopes; the secret stays the same.

        Raises `TokenChangedElsewhere` when it is no longer as `token` shows it.
        """
        name = token.name if change.name is None else change.name
        scopes = token.scopes if change.scopes is None else change.scopes
        if frozenset(scopes) == frozenset(token.scopes):
            change = replace(change, scopes=None)
        known, now = self._policies.known(organization), self._clock.now()
        _raise_first(check_change(token, name, scopes, known, now))
        self._raise_if_changed(organization, token)
        operation = self._operation(Kind.CHANGE, organization, name, token)
        self._ledger.begin(replace(operation, scopes=scopes))
        asked = Asked(scopes, token.valid_from)
        changed = self._taught(
            organization, operation, asked, lambda: self._api.update(organization, change)
        )
        self._ledger.finish(operation.id, Outcome.DONE)
        if change.scopes is not None:
            self._learn(organization, changed, asked)
        return changed

    def renew(
        self,
        organization: Organization,
        token: Token,
        until: datetime,
        scopes: tuple[str, ...] | None = None,
    ) -> Renewal:
        """Give a token a later end (aware UTC); the secret stays the same.

        `scopes` makes it comply with today's policies in the same step. The service may grant
        less than asked: compare `Renewal.asked` with its token. Raises `TokenChangedElsewhere`
        when the token is no longer as `token` shows it.
        """
        kept_scopes = token.scopes if scopes is None else scopes
        known, now = self._policies.known(organization), self._clock.now()
        _raise_first(check_renewal(replace(token, scopes=kept_scopes), until, known, now))
        self._raise_if_changed(organization, token)
        operation = self._operation(Kind.RENEW, organization, token.name, token)
        self._ledger.begin(replace(operation, asked=until, scopes=kept_scopes))
        # Name and scopes go along unchanged: whether a partial body keeps them is not documented.
        change = TokenChange(token.authorization_id, token.name, kept_scopes, until)
        asked = Asked(kept_scopes, token.valid_from, until)
        renewed = self._taught(
            organization, operation, asked, lambda: self._api.update(organization, change)
        )
        self._ledger.finish(operation.id, Outcome.DONE)
        self._learn(organization, renewed, asked)
        return Renewal(renewed, token.valid_to, until, self._still_works(organization, renewed))

    def rotate(
        self,
        organization: Organization,
        token: Token,
        until: datetime,
        scopes: tuple[str, ...] | None = None,
    ) -> IssuedToken:
        """Make a token like `token` that ends at `until` (aware UTC); the old one stays active.

        `scopes` are those of the new one where the policies no longer allow the old ones. Revoke
        the old one once the new secret is safe: when `unkept` is `None`, or when the person says
        they have it.
        """
        wanted = token.scopes if scopes is None else scopes
        return self.create(organization, TokenDraft(organization.name, token.name, wanted, until))

    def revoke(self, organization: Organization, token: Token) -> Fault | None:
        """Revoke a token for good, then delete its secret from the keychain.

        One that is gone already counts as revoked. Returns the fault that left the (now useless)
        secret in the keychain, `None` when nothing is left.
        """
        operation = self._operation(Kind.REVOKE, organization, token.name, token)
        self._ledger.begin(operation)

        def call() -> None:
            with suppress(TokenGone):
                self._api.revoke(organization, token.authorization_id)

        self._call(operation, call)
        left = self._forget_secret(organization, token)
        self._ledger.finish(operation.id, Outcome.DONE)
        return left

    def _raise_if_changed(self, organization: Organization, token: Token) -> None:
        """Look at the token once more: what another place did meanwhile is not overwritten."""
        now = self._api.get(organization, token.authorization_id)
        same_end = abs(now.valid_to - token.valid_to) <= SAME_INSTANT
        if same_end and now.name == token.name and set(now.scopes) == set(token.scopes):
            return
        raise TokenChangedElsewhere(
            Facts(organization=organization.name, subject=token.name, until=now.valid_to)
        )

    def _still_works(self, organization: Organization, token: Token) -> bool | None:
        """Try the kept secret of a renewed token; `None` where it cannot be told."""
        if self._ledger.slot_of(organization.account, token.authorization_id) is None:
            return None
        try:
            return self.test(organization, token)
        except Fault:
            return None

    def _taught(
        self,
        organization: Organization,
        operation: Operation,
        asked: Asked,
        call: Callable[[], Answer],
    ) -> Answer:
        """Make a call, and note what its refusal teaches of the policies."""
        try:
            return self._call(operation, call)
        except Fault as fault:
            with suppress(LedgerFault):
                self._policies.refused(organization, fault, asked)
            raise

    def _learn(self, organization: Organization, token: Token, asked: Asked) -> None:
        """Note what was granted; a ledger that fails says so itself."""
        with suppress(LedgerFault):
            self._policies.granted(organization, token, asked)


def _raise_first(objections: tuple[Objection, ...]) -> None:
    for first in blocking(objections):
        sentence = objection_sentence(first).text()
        raise DraftForbidden(Facts(code=first.reason.value, sentence=sentence))
