"""The sessions that MSAL holds: signing in, silent refresh for each tenant, signing out."""

import logging
from collections import defaultdict
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from threading import Lock
from typing import TypeVar
from urllib.parse import urlsplit

import msal

from patmanager.core.administration import PERMISSIONS
from patmanager.core.administration_faults import PermissionNeeded
from patmanager.core.facts import Facts
from patmanager.core.faults import (
    PersonalAccount,
    SignInCancelled,
    SignInFault,
    SignInNeeded,
)
from patmanager.core.organizations import Account, SignInKind
from patmanager.core.ports import Clock
from patmanager.core.prompts import SignInPrompt
from patmanager.core.secret import Secret
from patmanager.services import entra_accounts as people
from patmanager.services.entra_http import EntraHttp
from patmanager.services.entra_registration import Registration
from patmanager.services.entra_scopes import DEFAULT, SCOPES, with_permissions
from patmanager.services.session_cache import SessionCache
from patmanager.services.sign_in_faults import (
    PORTAL,
    SCOPES_UNKNOWN,
    entra_faults,
    silent_refusal,
)
from patmanager.services.sign_in_ways import Request, Result, by_browser, by_code
from patmanager.services.trust import Trust

T = TypeVar("T")

_NOT_GRANTED = frozenset({"AADSTS65001", "AADSTS90094", "AADSTS65004", "consent_required"})
"""Nobody agreed to a permission yet, or an administrator has to."""


class EntraSessions:
    """Accounts of one application registration."""

    def __init__(self, registration: Registration, cache: SessionCache, clock: Clock) -> None:
        """Touch neither network nor keychain yet."""
        self._registration = registration
        self._cache = cache
        self._clock = clock
        self._login = registration.endpoints.hosts["login"]
        self._host = urlsplit(self._login).hostname or ""
        self._http = EntraHttp(Trust(registration.endpoints.ca))
        self._applications: dict[str, msal.PublicClientApplication] = {}
        self._scopes = SCOPES
        self._challenges: dict[str, str] = {}
        self._wants_more: set[str] = set()
        self._guard = Lock()
        self._locks: defaultdict[tuple[str, str], Lock] = defaultdict(Lock)
        _keep_msal_quiet()

    @property
    def is_kept(self) -> bool:
        """Whether sessions outlive the program."""
        return self._cache.is_kept

    def accounts(self) -> tuple[Account, ...]:
        """Return who has a session, without the network.

        Raises `KeychainFault`s, and `SignInCacheBroken` once.
        """
        self._cache.restore()
        client_id = self._registration.client_id
        return people.kept_accounts(self._cache.tokens, client_id, self._host)

    def sign_in(
        self,
        kind: SignInKind,
        prompt: SignInPrompt,
        tenant: str,
        hint: str,
        permissions: tuple[str, ...] = (),
    ) -> Account:
        """Sign a person in; see the port."""
        self._cache.restore_quietly()
        with entra_faults(self._login):
            application = self._application(tenant or self._registration.tenant)
            claims = self._challenge(hint)
            # Asked once: a company that does not grant them must not keep the person out.
            wanted = PERMISSIONS if hint.casefold() in self._wants_more else permissions
            self._wants_more.discard(hint.casefold())

            def attempt(scopes: tuple[str, ...]) -> Result:
                request = Request(scopes, claims, hint)
                check = partial(self._check, prompt)
                if kind is SignInKind.DEVICE_CODE:
                    result = by_code(application, request, prompt, self._clock)
                    check(result)
                    return result
                seconds = self._registration.seconds
                return by_browser(application, request, prompt, seconds, check)

            account = people.account_of(self._with_scopes(attempt, wanted), kind)
        self._challenges.pop(account.username.casefold(), None)
        self._cache.keep_if_possible()
        return account

    def bearer(
        self, account: Account, tenant: str, claims: str, permissions: tuple[str, ...] = ()
    ) -> Secret:
        """Return an access token without the person; see the port."""
        tenant = tenant or account.tenant
        with entra_faults(self._login), self._lock("bearer", account.id + tenant):
            self._cache.restore_quietly()
            entry = people.account_entry(self._cache.tokens, account.id, self._host)
            if entry is None:
                raise SignInNeeded(Facts(subject=account.username))
            application = self._application(tenant)

            def attempt(scopes: tuple[str, ...]) -> Result:
                result = application.acquire_token_silent_with_error(
                    list(scopes), dict(entry), claims_challenge=claims or None
                )
                return self._accepted(result, account, claims)

            try:
                result = self._with_scopes(attempt, permissions)
            except SignInFault as fault:
                if permissions and fault.facts.code in _NOT_GRANTED:
                    self._wants_more.add(account.username.casefold())
                    raise PermissionNeeded(
                        replace(fault.facts, sentence=" ".join(permissions))
                    ) from fault
                raise
        self._cache.keep_if_possible()
        return Secret(str(result["access_token"]))

    def sign_out(self, account: Account) -> None:
        """Forget the account's session; raises `KeychainFault`s when it could not be removed."""
        self._cache.restore()
        people.remove_account(self._cache.tokens, account.id)
        self._cache.keep()

    def close(self) -> None:
        """Close idle connections."""
        self._http.close()

    def _application(self, tenant: str) -> msal.PublicClientApplication:
        """Return MSAL's application for a tenant; the first time asks where its endpoints are."""
        with self._lock("application", tenant):
            if tenant not in self._applications:
                registration = self._registration
                self._applications[tenant] = msal.PublicClientApplication(
                    registration.client_id,
                    authority=registration.endpoints.authority_of(tenant),
                    instance_discovery=False,
                    token_cache=self._cache.tokens,
                    http_client=self._http,
                    client_capabilities=["CP1"] if registration.answers_challenges else None,
                )
            return self._applications[tenant]

    def _with_scopes(
        self, attempt: Callable[[tuple[str, ...]], T], permissions: tuple[str, ...] = ()
    ) -> T:
        """Ask for the single permissions; where they are not known, for what is registered."""
        if self._scopes is SCOPES:
            try:
                return attempt(with_permissions(permissions))
            except SignInFault as fault:
                if fault.facts.code not in SCOPES_UNKNOWN:
                    raise
        answer = attempt(DEFAULT)
        self._scopes = DEFAULT
        return answer

    def _accepted(self, result: Result | None, account: Account, claims: str) -> Result:
        """Return a result with a token in it; remember what only the person can answer."""
        if result is not None and "access_token" in result:
            return result
        fault = silent_refusal(result or {"error": "login_required"}, subject=account.username)
        asked = claims or str((result or {}).get("claims") or "")
        if asked and isinstance(fault, SignInNeeded):
            self._challenges[account.username.casefold()] = asked
        raise fault

    def _challenge(self, hint: str) -> str:
        """Return the open challenge of the account that is meant; the only one without a hint."""
        if not hint and len(self._challenges) == 1:
            return next(iter(self._challenges.values()))
        return self._challenges.get(hint.casefold(), "")

    def _check(self, prompt: SignInPrompt, result: Result) -> None:
        """Refuse a personal account, and one that came after the person cancelled."""
        account = people.account_of(result, SignInKind.BROWSER)
        claims = result.get("id_token_claims")
        home = claims.get("tid") if isinstance(claims, dict) else ""
        is_personal = people.PERSONAL_HOME in {account.tenant, home}
        if is_personal or prompt.cancelled.is_set():
            people.remove_account(self._cache.tokens, account.id)
            if is_personal:
                raise PersonalAccount(Facts(subject=PORTAL))
            raise SignInCancelled

    def _lock(self, kind: str, key: str) -> Lock:
        """Return the lock that lets one thread at a time do the same thing."""
        with self._guard:
            return self._locks[kind, key]


def _keep_msal_quiet() -> None:
    """Let MSAL log no authorization code (at DEBUG) and no claims of a person (at WARNING)."""
    logging.getLogger("msal").setLevel(logging.INFO)
    logging.getLogger("msal.oauth2cli.oidc").setLevel(logging.ERROR)
