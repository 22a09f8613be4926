"""What `core` asks of its neighbours: one protocol each, implemented in `services`.

Those of the places that keep things stand in `core/storage_ports.py`. Every method may block
(network, keychain, disk): call none of them on the UI thread. Every method raises `Fault` leaves
of `core/faults.py` and nothing else on purpose.
"""

from collections.abc import Callable, Iterable
from datetime import datetime
from threading import Event
from typing import Protocol

from patmanager.core.organizations import Account, Listing, Organization, SignInKind
from patmanager.core.policy import Statement
from patmanager.core.prompts import SignInPrompt
from patmanager.core.secret import Secret
from patmanager.core.token_changes import Snapshot, TokenChange, TokenDraft
from patmanager.core.tokens import Token


class Clock(Protocol):
    """Where time comes from; nothing in `core` looks at the computer's clock."""

    def now(self) -> datetime:
        """Return the time as aware UTC."""
        ...


class Identity(Protocol):
    """Microsoft Entra: who is signed in, and the bearer for a call."""

    @property
    def kinds(self) -> tuple[SignInKind, ...]:
        """The ways of signing in that settings allow and this computer has, best first."""
        ...

    @property
    def is_kept(self) -> bool:
        """Whether a session outlives the program (false without a keychain)."""
        ...

    def accounts(self) -> tuple[Account, ...]:
        """Return the accounts with a kept session."""
        ...

    def sign_in(
        self,
        kind: SignInKind,
        prompt: SignInPrompt,
        *,
        tenant: str = "",
        hint: str = "",
        permissions: tuple[str, ...] = (),
    ) -> Account:
        """Sign a person in; `tenant` is a GUID or domain, `hint` a user name.

        `permissions` are asked for beside the usual. A claims challenge met by `bearer` before is
        answered here. Raises `SignInFault`s, `NetworkFault`s.
        """
        ...

    def sign_out(self, account: Account) -> None:
        """Forget the session on this computer; no token is revoked, no browser signed out."""
        ...

    def bearer(
        self,
        account: Account,
        *,
        tenant: str = "",
        claims: str = "",
        permissions: tuple[str, ...] = (),
    ) -> Secret:
        """Return an access token for Azure DevOps without asking the person anything.

        `tenant` is the organization's (a guest needs a token of that tenant). `claims` is the
        JSON of a claims challenge. `permissions` are needed beside the usual ones: without them
        it raises `PermissionNeeded`, and the next `sign_in` asks for them. Raises `SignInNeeded`
        when only the person can go on.
        """
        ...


class TokenApi(Protocol):
    """The tokens of one person in one organization."""

    def tokens(self, organization: Organization) -> Listing:
        """List every token, revoked and expired ones too."""
        ...

    def active(self, organization: Organization) -> Snapshot:
        """List the tokens that can be used now, and what the service's clock says."""
        ...

    def get(self, organization: Organization, authorization_id: str) -> Token:
        """Return one token; raises `TokenGone`."""
        ...

    def create(self, organization: Organization, draft: TokenDraft) -> tuple[Token, Secret]:
        """Create a token with one POST, never sent twice.

        Raises `OutcomeUnknown` when no answer tells whether it was made.
        """
        ...

    def update(self, organization: Organization, change: TokenChange) -> Token:
        """Change a token; its secret stays the same. Returns it as it now is."""
        ...

    def revoke(self, organization: Organization, authorization_id: str) -> None:
        """Revoke a token for good. Raises `TokenGone` when it was not there."""
        ...

    def works(self, organization: Organization, secret: Secret) -> bool:
        """Tell whether the service accepts the secret, by the cheapest call that can tell."""
        ...


class Organizations(Protocol):
    """Which organizations a person has."""

    def of(self, account: Account) -> tuple[Organization, ...]:
        """Return the organizations the service names for the person."""
        ...

    def find(self, name: str, account: Account) -> Organization:
        """Look an organization up by name, with its tenant; needs no sign-in.

        Raises `OrganizationNotFound`, `PersonalAccount` for one of personal accounts.
        """
        ...


class Policies(Protocol):
    """The policies as the service shows them: to administrators mostly, if at all."""

    def read(self, organization: Organization) -> tuple[Statement, ...]:
        """Return what can be read for the account; what cannot is left out, quietly.

        Raises nothing but `SignInNeeded`.
        """
        ...


class Inventory(Protocol):
    """The lists of all organizations, fetched side by side."""

    def refresh(
        self,
        organizations: Iterable[Organization],
        arrived: Callable[[Listing], None],
        cancelled: Event,
    ) -> None:
        """Fetch every organization's list; returns when all are done or `cancelled` is set.

        `arrived` is called from worker threads, several times for one organization while it
        fills (`complete` false), a last time with `complete` true. One that fails arrives with
        its `fault` and spoils no other.
        """
        ...
