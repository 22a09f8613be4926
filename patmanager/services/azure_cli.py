"""The Azure CLI's sign-in: `az` is asked for a token each time, nothing is kept of it.

Its commands and answers are those of Microsoft's public reference of `az account`.
"""

import json
import os
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from shutil import which
from threading import Lock

from patmanager.core.facts import Facts
from patmanager.core.faults import (
    AzureCliMissing,
    AzureCliSignedOut,
    CertificateRefused,
    Fault,
    SignInNeeded,
    SignInRefused,
    TooSlow,
    Unreachable,
)
from patmanager.core.organizations import Account, SignInKind
from patmanager.core.ports import Clock
from patmanager.core.redact import redact
from patmanager.core.secret import Secret
from patmanager.services.azure_cli_choice import AzureCliChoice
from patmanager.services.entra_scopes import AZURE_DEVOPS
from patmanager.services.sign_in_faults import silent_refusal

SECONDS = 30.0
_EARLY = timedelta(minutes=5)
_USUAL_LIFE = timedelta(minutes=30)
_LONGEST = 300
_NO_PERSON = "servicePrincipal"
_UNREACHABLE = ("network connection", "Max retries exceeded", "NameResolutionError")
_CERTIFICATE = "CERTIFICATE_VERIFY_FAILED"


@dataclass(frozen=True, slots=True)
class _Token:
    secret: Secret
    expires: datetime


class AzureCli:
    """`az`, found once on the search path."""

    def __init__(
        self,
        clock: Clock,
        choice: AzureCliChoice | None = None,
        *,
        path: str | None = None,
        seconds: float = SECONDS,
    ) -> None:
        """Look for `az` along `path` (as in the environment), the environment's by default.

        `choice` remembers that the person chose this sign-in. A call may take `seconds`.
        """
        found = which("az", path=path)
        self._program = str(Path(found).absolute()) if found else ""
        self._clock = clock
        self._choice = choice or AzureCliChoice(None)
        self._seconds = seconds
        self._tokens: dict[tuple[str, str], _Token] = {}
        self._lock = Lock()

    @property
    def is_installed(self) -> bool:
        """Whether `az` was found."""
        return bool(self._program)

    def chosen(self) -> Account | None:
        """Return the account that the person chose to use, without asking `az`."""
        return self._choice.account()

    def choose(self) -> Account:
        """Use who is signed in from now on; raises what `account` raises."""
        account = self.account()
        self._choice.remember(account)
        return account

    def account(self) -> Account:
        """Return who is signed in with `az`; raises `AzureCliMissing`, `AzureCliSignedOut`."""
        shown = self._ask("account", "show")
        user = shown.get("user")
        tenant = str(shown.get("tenantId", ""))
        if not isinstance(user, dict) or not tenant:
            raise AzureCliSignedOut(Facts(code="unreadable"))
        name = str(user.get("name", ""))
        if user.get("type") == _NO_PERSON:
            sentence = "A service principal cannot look after tokens."
            raise SignInRefused(Facts(subject=name, code=_NO_PERSON, sentence=sentence))
        return Account(f"azure-cli:{tenant}:{name}", name, tenant, SignInKind.AZURE_CLI)

    def bearer(self, account: Account, tenant: str = "") -> Secret:
        """Return an access token of the tenant; asks `az` again shortly before it ends.

        Raises `AzureCliSignedOut` when somebody else has signed in with `az` since.
        """
        key = account.id, tenant or account.tenant
        with self._lock:
            known = self._tokens.get(key)
            if known is None or self._clock.now() >= known.expires - _EARLY:
                known = self._tokens[key] = self._fresh(account, key[1])
            return known.secret

    def forget(self, account: Account) -> None:
        """Drop the account's tokens and the choice of it; `az` stays signed in."""
        self._choice.forget()
        with self._lock:
            self._tokens = {key: one for key, one in self._tokens.items() if key[0] != account.id}

    def _fresh(self, account: Account, tenant: str) -> _Token:
        if self.account().username.casefold() != account.username.casefold():
            sentence = "Somebody else is signed in with az now."
            raise AzureCliSignedOut(Facts(subject=account.username, sentence=sentence))
        given = self._ask(
            "account", "get-access-token", "--resource", AZURE_DEVOPS, "--tenant", tenant
        )
        token = given.get("accessToken")
        if not isinstance(token, str) or not token:
            raise AzureCliSignedOut(Facts(code="no token"))
        return _Token(Secret(token), self._expiry(given))

    def _expiry(self, given: Mapping[str, object]) -> datetime:
        """Read Unix seconds (`expires_on`, since 2.54), else local time (`expiresOn`)."""
        seconds, local = given.get("expires_on"), given.get("expiresOn")
        if isinstance(seconds, int):
            return datetime.fromtimestamp(seconds, UTC)
        try:
            return datetime.fromisoformat(str(local)).astimezone(UTC)
        except ValueError:
            return self._clock.now() + _USUAL_LIFE

    def _ask(self, *arguments: str) -> Mapping[str, object]:
        if not self._program:
            raise AzureCliMissing
        command = [self._program, *arguments, "--output", "json", "--only-show-errors"]
        try:
            ended = subprocess.run(  # noqa: S603 - an absolute path and words of ours
                command,
                capture_output=True,
                stdin=subprocess.DEVNULL,
                timeout=self._seconds,
                check=False,
                env={**os.environ, "AZURE_CORE_NO_COLOR": "true"},
            )
        except subprocess.TimeoutExpired as error:
            raise TooSlow(Facts(subject="az")) from error
        except OSError as error:
            raise AzureCliMissing(Facts(subject="az", code=type(error).__name__)) from error
        if ended.returncode:
            raise _refusal(ended.stderr.decode("utf-8", errors="replace"))
        return _document(ended.stdout)


def _refusal(complaint: str) -> Fault:
    """Return the fault in what `az` printed on its error output."""
    words = redact(" ".join(complaint.split())).removeprefix("ERROR: ")
    facts = Facts(subject="az", sentence=words[:_LONGEST])
    if _CERTIFICATE in words:
        return CertificateRefused(facts)
    if any(sign in words for sign in _UNREACHABLE):
        return Unreachable(facts)
    fault = silent_refusal({"error": "invalid_grant", "error_description": words}, subject="az")
    return AzureCliSignedOut(facts) if isinstance(fault, SignInNeeded) else fault


def _document(output: bytes) -> Mapping[str, object]:
    try:
        document = json.loads(output)
    except (ValueError, RecursionError):
        document = None  # the error would quote the token
    if not isinstance(document, dict):
        raise AzureCliSignedOut(Facts(code="unreadable"))
    return document
