"""Create, change, renew, rotate, revoke: everything a person can ask for.

Each change is checked against what is known of the policies, written to the ledger before the
call and closed after it; what the answer teaches of the policies is noted. Every function blocks:
the two faces call it off the UI thread.
"""

from dataclasses import replace
from datetime import datetime

from patmanager.core.client_faults import PlacesLeft
from patmanager.core.facts import Facts
from patmanager.core.faults import (
    Fault,
    TokenChangedElsewhere,
)
from patmanager.core.keeping import may_have_happened
from patmanager.core.learning import Asked
from patmanager.core.making import Making, raise_first
from patmanager.core.operations import MAKING, Kind, Operation, Outcome
from patmanager.core.organizations import Organization
from patmanager.core.policies import check_change, check_renewal
from patmanager.core.token_changes import IssuedToken, Renewal, TokenChange
from patmanager.core.tokens import SAME_INSTANT, Token


class Lifecycle(Making):
    """A token's life, over the service, the keychain and the ledger."""

    def revoke_old(
        self, organization: Organization, old: Token, issued: IssuedToken
    ) -> Fault | None:
        """Revoke the token that `issued` replaces, once the new secret was found to be safe.

        One that is not kept counts as safe in the person's hands: ask them before. Raises
        `PlacesLeft` while a program uses the old one (`Connecting.follow` brings it the new one),
        `SecretNotKept` and `KeychainFault`s, the old one being as it was; else as `revoke`.
        """
        self.raise_if_used(organization, old)
        if self._ledger.slot_of(organization.account, issued.token.authorization_id) is None:
            self.hold(issued)
        else:
            self.secret_of(organization, issued.token)
        return self.revoke(organization, old)

    def raise_if_used(self, organization: Organization, old: Token) -> None:
        """Raise `PlacesLeft` where a program of this computer still uses a replaced token."""
        mine = (organization.account.id, old.authorization_id)
        left = [
            place.client.value
            for place in self._ledger.places()
            if (place.account_id, place.authorization_id) == mine
        ]
        if left:
            sentence = f"It is still in use by: {', '.join(dict.fromkeys(left))}."
            raise PlacesLeft(
                Facts(organization=organization.name, subject=old.name, sentence=sentence)
            )

    def leave_old(self, issued: IssuedToken) -> None:
        """Note that the token which `issued` replaces is to stay."""
        for each in self._ledger.pending():
            if each.kind is Kind.REVOKE and each.counterpart == issued.token.authorization_id:
                self._ledger.finish(each.id, Outcome.LEFT)

    def change(self, organization: Organization, token: Token, change: TokenChange) -> Token:
        """Rename a token or change its scopes; the secret stays the same.

        Raises `TokenChangedElsewhere` when it is no longer as `token` shows it.
        """
        name = token.name if change.name is None else change.name
        scopes = token.scopes if change.scopes is None else change.scopes
        if frozenset(scopes) == frozenset(token.scopes):
            change = replace(change, scopes=None)
        known, now = self._policies.known(organization), self._clock.now()
        raise_first(check_change(token, name, scopes, known, now))
        with self._lock.held(organization.account):
            self._raise_if_changed(organization, token)
            intent = self._operation(Kind.CHANGE, organization, name, token)
            asked = Asked(scopes, token.valid_from)
            changed = self._update(organization, replace(intent, scopes=scopes), asked, change)
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
        raise_first(check_renewal(replace(token, scopes=kept_scopes), until, known, now))
        # Name and scopes go along unchanged: whether a partial body keeps them is not documented.
        change = TokenChange(token.authorization_id, token.name, kept_scopes, until)
        asked = Asked(kept_scopes, token.valid_from, until)
        with self._lock.held(organization.account):
            self._raise_if_changed(organization, token)
            intent = self._operation(Kind.RENEW, organization, token.name, token)
            intent = replace(intent, asked=until, scopes=kept_scopes, ended=token.valid_to)
            renewed = self._update(organization, intent, asked, change)
        self._learn(organization, renewed, asked)
        return Renewal(renewed, token.valid_to, until, self._still_works(organization, renewed))

    def revoke(self, organization: Organization, token: Token) -> Fault | None:
        """Revoke a token for good, then delete its secret from the keychain.

        One that is gone already counts as revoked. Returns the fault that left the (now useless)
        secret in the keychain, `None` when nothing is left.
        """
        with self._lock.held(organization.account):
            operation = self._revocation(organization, token)
            self._at("revocation begun")
            try:
                self._call(operation, lambda: self._revoke(organization, token.authorization_id))
            except Fault as fault:
                if operation.counterpart and not may_have_happened(fault):
                    self._ledger.finish(operation.id, Outcome.PLANNED)
                if not may_have_happened(fault):
                    raise
                if self._unfinished.settle(organization, operation) is not Outcome.DONE:
                    raise
            self._at("revoked")
            left = self._forget_secret(organization, token)
            self._ledger.finish(operation.id, Outcome.DONE)
            self._close_making(token)
        return left

    def _update(
        self, organization: Organization, intent: Operation, asked: Asked, change: TokenChange
    ) -> Token:
        """Change a token; where the answer is lost, look whether it happened."""
        operation = self._ledger.begin(intent)
        self._at("change begun")
        try:
            changed = self._taught(
                organization, operation, asked, lambda: self._api.update(organization, change)
            )
        except Fault as fault:
            if not may_have_happened(fault):
                raise
            if self._unfinished.settle(organization, operation) is not Outcome.DONE:
                raise
            return self._api.get(organization, change.authorization_id)
        self._at("changed")
        self._ledger.finish(operation.id, Outcome.DONE)
        return changed

    def _revocation(self, organization: Organization, token: Token) -> Operation:
        """Return the operation that revokes a token: its rotation's, or a new one."""
        for each in self._ledger.pending():
            mine = each.account_id == organization.account.id
            if (
                mine
                and each.kind is Kind.REVOKE
                and each.authorization_id == token.authorization_id
            ):
                self._ledger.finish(each.id, Outcome.OPEN)
                return each
        return self._ledger.begin(self._operation(Kind.REVOKE, organization, token.name, token))

    def _close_making(self, token: Token) -> None:
        """Close what was pending of a token that is revoked now, and of the one it replaced."""
        for each in self._ledger.pending():
            if each.kind in MAKING and each.authorization_id == token.authorization_id:
                self._ledger.finish(each.id, Outcome.UNDONE)
            if each.kind is Kind.REVOKE and each.counterpart == token.authorization_id:
                self._ledger.finish(each.id, Outcome.LEFT)

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
