"""Making tokens: the one change whose answer cannot be asked for again."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import datetime

from patmanager.core.facts import Facts
from patmanager.core.faults import (
    AnswerLost,
    DraftForbidden,
    Fault,
    KeychainMissing,
    LedgerFault,
    MakingPending,
)
from patmanager.core.keeping import Answer, Keeping, may_have_happened, slot_of
from patmanager.core.learning import Asked
from patmanager.core.neighbors import Neighbors
from patmanager.core.objections import Objection, blocking
from patmanager.core.operations import MAKING, Kind, Operation, Outcome
from patmanager.core.organizations import Organization
from patmanager.core.pending import Pending
from patmanager.core.policies import check
from patmanager.core.policy_book import PolicyBook
from patmanager.core.secret import Secret
from patmanager.core.storage_ports import Made
from patmanager.core.token_changes import IssuedToken, TokenDraft
from patmanager.core.tokens import Token
from patmanager.core.unfinished import Unfinished
from patmanager.core.words import objection_sentence


class Making(Keeping):
    """Creates tokens, alone or in the place of others.

    In this order, each step lasting before the next: the keychain is tried out, the tokens that
    are there are listed, the intent is written down with a slot of its own, the service is asked,
    the secret is kept, and where it is kept is noted.
    """

    def __init__(self, neighbors: Neighbors, policies: PolicyBook) -> None:
        """Work with `neighbors`; `policies` tell what is allowed, and learn."""
        super().__init__(neighbors)
        self._policies = policies
        self._unfinished = Unfinished(neighbors)

    def create(self, organization: Organization, draft: TokenDraft) -> IssuedToken:
        """Create a token and keep its secret.

        Without a keychain the token is made all the same and its secret shown once; a keychain
        that is locked or frozen is found out before the call and raised, nothing being changed.
        A keychain that fails after the call is part of the answer (`unkept`).

        Raises `AnswerLost` when the answer was lost and the token is revoked again, and
        `OutcomeUnknown` when that cannot be told yet; `Recovery` goes on with it.
        """
        with self._lock.held(organization.account):
            return self._make(organization, draft, Kind.CREATE)

    def rotate(
        self,
        organization: Organization,
        token: Token,
        until: datetime,
        scopes: tuple[str, ...] | None = None,
        *,
        keep_old: bool = False,
    ) -> IssuedToken:
        """Make a token like `token` that ends at `until` (aware UTC); the old one stays active.

        `scopes` are those of the new one where the policies no longer allow the old ones. What is
        left to do, `revoke_old`, is noted in the ledger, unless the old one is to be kept.
        """
        wanted = token.scopes if scopes is None else scopes
        draft = TokenDraft(organization.name, token.name, wanted, until)
        goes = not keep_old and token.works(self._clock.now())
        replaced = token.authorization_id if goes else ""
        with self._lock.held(organization.account):
            return self._make(organization, draft, Kind.ROTATE, replaced)

    def _make(
        self, organization: Organization, draft: TokenDraft, kind: Kind, replaced: str = ""
    ) -> IssuedToken:
        known, now = self._policies.known(organization), self._clock.now()
        raise_first(check(draft, known, now))
        self._settle_same_name(organization, draft)
        keeps = self._check_keychain(required=known.rules.keychain_required)
        before = self._api.active(organization)
        intent = replace(
            self._operation(kind, organization, draft.name),
            scopes=draft.scopes,
            asked=draft.valid_to,
            before=frozenset(each.authorization_id for each in before.tokens),
            service_time=before.at,
            counterpart=replaced,
        )
        if keeps:
            operation = self._begin_with_slot(organization.account, intent)
        else:
            operation = self._ledger.begin(intent)
        self._at("making begun")
        asked = Asked(draft.scopes, now, draft.valid_to)
        try:
            token, secret = self._taught(
                organization, operation, asked, lambda: self._api.create(organization, draft)
            )
        except Fault as fault:
            raise self._after(organization, operation, fault) from fault
        self._at("made")
        self._secrets.add(secret)
        issued = self._note_made(operation, token, secret)
        self._learn(organization, token, asked)
        return replace(issued, asked=draft.valid_to)

    def _note_made(self, operation: Operation, token: Token, secret: Secret) -> IssuedToken:
        """Keep a secret that just came, before anything else, and note where it is."""
        slot = slot_of(operation) if operation.slot else None
        unkept = self._put(slot, token, secret) if slot else KeychainMissing()
        self._at("secret kept")
        planned = self._planned(operation, token.authorization_id)
        unrecorded: Fault | None = None
        try:
            self._ledger.made(
                operation.id,
                Made(
                    token.authorization_id,
                    Outcome.UNKEPT if unkept else Outcome.DONE,
                    None if unkept else slot,
                    planned,
                ),
            )
        except LedgerFault as fault:
            unrecorded = fault
        self._at("making noted")
        return IssuedToken(token, secret, token.valid_to, unkept, unrecorded, operation.id)

    def _after(self, organization: Organization, operation: Operation, fault: Fault) -> Fault:
        """Return what to say of a making that failed; a token without a secret is revoked."""
        if not may_have_happened(fault):
            return fault
        try:
            settled = self._unfinished.settle(organization, operation)
        except LedgerFault:
            return fault
        if settled is Outcome.UNDONE:
            return AnswerLost(Facts(organization=organization.name, subject=operation.name))
        return fault

    def _settle_same_name(self, organization: Organization, draft: TokenDraft) -> None:
        """Settle what was begun with the same name: two that are alike could not be told apart."""
        account_id, key = organization.key
        for each in self._ledger.pending():
            same = (each.account_id, each.organization.casefold(), each.name) == (
                account_id,
                key,
                draft.name,
            )
            if not same or each.kind not in MAKING or each.outcome is Outcome.UNKEPT:
                continue
            if isinstance(self._unfinished.settle(organization, each), Pending):
                raise MakingPending(Facts(organization=organization.name, subject=draft.name))

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


def raise_first(objections: tuple[Objection, ...]) -> None:
    """Raise `DraftForbidden` for the first objection that is sure."""
    for first in blocking(objections):
        sentence = objection_sentence(first).text()
        raise DraftForbidden(Facts(code=first.reason.value, sentence=sentence))
