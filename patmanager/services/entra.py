"""Microsoft Entra: who is signed in, and the bearer for a call.

MSAL, msal-extensions and requests are imported when they are first needed: a window that shows
the last inventory needs none of them.
"""

from collections.abc import Callable
from threading import Event, Lock
from typing import TYPE_CHECKING

from patmanager.core.facts import Facts
from patmanager.core.faults import (
    ApplicationUnset,
    AzureCliMissing,
    AzureCliSignedOut,
    DeviceCodeForbidden,
    SignInCancelled,
    SignInRefused,
)
from patmanager.core.organizations import Account, SignInKind
from patmanager.core.ports import Clock
from patmanager.core.prompts import SignInPrompt
from patmanager.core.secret import Secret
from patmanager.services.abandoned import begin
from patmanager.services.azure_cli import AzureCli
from patmanager.services.entra_registration import Registration

if TYPE_CHECKING:
    from patmanager.services.entra_sessions import EntraSessions
    from patmanager.services.session_places import Place

_BEST_FIRST = (SignInKind.BROWSER, SignInKind.AZURE_CLI, SignInKind.DEVICE_CODE)
_LOOK_SECONDS = 0.1
_GRACE_SECONDS = 0.5


class Entra:
    """The identity port, over MSAL and over the Azure CLI."""

    def __init__(
        self,
        registration: Registration,
        clock: Clock,
        azure_cli: AzureCli,
        place: "Callable[[], Place | None]" = lambda: None,
    ) -> None:
        """Import and open nothing yet.

        `place` says where the session is kept (`session_places.place_for`); it is called once,
        when a session is first needed. Without a place the session ends with the program.
        """
        self._registration = registration
        self._clock = clock
        self._cli = azure_cli
        self._place = place
        self._built: EntraSessions | None = None
        self._lock = Lock()

    @property
    def kinds(self) -> tuple[SignInKind, ...]:
        """The ways of signing in that settings allow and this computer has, best first.

        While no application is registered, the Azure CLI is the best.
        """
        absent = set() if self._cli.is_installed else {SignInKind.AZURE_CLI}
        kinds = [kind for kind in _BEST_FIRST if kind in self._registration.kinds - absent]
        if not self._registration.client_id:
            kinds.sort(key=lambda kind: kind is not SignInKind.AZURE_CLI)
        return tuple(kinds)

    @property
    def is_kept(self) -> bool:
        """Whether a session outlives the program."""
        return self._sessions().is_kept

    def accounts(self) -> tuple[Account, ...]:
        """Return the accounts with a kept session, without the network.

        Raises `KeychainFault`s, and `SignInCacheBroken` once for a session that was put aside.
        """
        chosen = self._cli.chosen() if SignInKind.AZURE_CLI in self.kinds else None
        signed_in = self._sessions().accounts() if self._registration.client_id else ()
        return signed_in + ((chosen,) if chosen else ())

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

        `permissions` are asked for beside the usual. An open claims challenge of the account that
        `hint` names is answered here. Setting `prompt.cancelled` ends it in under a second,
        whatever the network does.
        """
        self._refuse_what_is_off(kind)
        if kind is SignInKind.AZURE_CLI:
            return _unless_cancelled(self._cli.choose, prompt.cancelled)

        def work() -> Account:
            return self._sessions().sign_in(kind, prompt, tenant, hint, permissions)

        return _unless_cancelled(work, prompt.cancelled)

    def sign_out(self, account: Account) -> None:
        """Forget the session on this computer; neither token nor browser nor `az` is touched."""
        if account.kind is SignInKind.AZURE_CLI:
            self._cli.forget(account)
        else:
            self._sessions().sign_out(account)

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
        JSON of a claims challenge: what cannot be answered silently is remembered for the next
        `sign_in` of this account, and so are `permissions` that were not granted yet. Raises
        `SignInNeeded` when only the person can go on. The Azure CLI has all permissions.
        """
        if account.kind is not SignInKind.AZURE_CLI:
            return self._sessions().bearer(account, tenant, claims, permissions)
        if claims:
            sentence = "Azure DevOps asks for a new sign-in."
            raise AzureCliSignedOut(Facts(subject=account.username, sentence=sentence))
        return self._cli.bearer(account, tenant)

    def close(self) -> None:
        """Close idle connections."""
        with self._lock:
            if self._built is not None:
                self._built.close()

    def _refuse_what_is_off(self, kind: SignInKind) -> None:
        if kind not in self.kinds:
            if kind is SignInKind.DEVICE_CODE:
                raise DeviceCodeForbidden(Facts(code="settings"))
            if kind in self._registration.kinds:
                raise AzureCliMissing
            sentence = "The settings of your organization do not allow this way of signing in."
            raise SignInRefused(Facts(code="settings", sentence=sentence))
        if kind is not SignInKind.AZURE_CLI and not self._registration.client_id:
            raise ApplicationUnset

    def _sessions(self) -> "EntraSessions":
        with self._lock:
            if self._built is None:
                from patmanager.services.entra_sessions import EntraSessions  # noqa: PLC0415
                from patmanager.services.session_cache import SessionCache  # noqa: PLC0415

                cache = SessionCache(self._place())
                self._built = EntraSessions(self._registration, cache, self._clock)
            return self._built


def _unless_cancelled(work: Callable[[], Account], cancelled: Event) -> Account:
    """Return what the work returns; leave it to itself soon after `cancelled` was set."""
    outcome = begin(work, "sign-in")
    while not outcome.done.wait(_LOOK_SECONDS):
        if cancelled.is_set() and not outcome.done.wait(_GRACE_SECONDS):
            raise SignInCancelled
    return outcome.result()
