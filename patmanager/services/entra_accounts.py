"""The accounts in MSAL's cache: read, named and removed without the network."""

import json
from base64 import urlsafe_b64decode
from collections.abc import Iterator, Mapping

from msal import SerializableTokenCache, TokenCache

from patmanager.core.organizations import Account, SignInKind

PERSONAL_HOME = "9188040d-6c67-4c5b-b112-36a304b66dad"
"""The tenant of all personal Microsoft accounts."""
_DEVICE_CODE_GRANT = "urn:ietf:params:oauth:grant-type:device_code"
_KIND = TokenCache.CredentialType

Entry = Mapping[str, str]


def kept_accounts(tokens: SerializableTokenCache, client_id: str, host: str) -> tuple[Account, ...]:
    """Return the accounts with a refresh token of this application at this host."""
    query = {"client_id": client_id, "environment": host}
    homes = {str(entry["home_account_id"]) for entry in _all(tokens, _KIND.REFRESH_TOKEN, query)}
    found = [account_entry(tokens, home, host) for home in sorted(homes)]
    return tuple(_account(entry) for entry in found if entry is not None)


def account_entry(tokens: SerializableTokenCache, home: str, host: str) -> Entry | None:
    """Return MSAL's entry of an account, best the one of its own tenant."""
    entries = list(_all(tokens, _KIND.ACCOUNT, {"home_account_id": home, "environment": host}))
    entries.sort(key=lambda entry: entry.get("realm") != tenant_of(home))
    return entries[0] if entries else None


def remove_account(tokens: SerializableTokenCache, home: str) -> None:
    """Forget everything about an account."""
    query = {"home_account_id": home}
    for kind in (_KIND.REFRESH_TOKEN, _KIND.ACCESS_TOKEN, _KIND.ID_TOKEN, _KIND.ACCOUNT):
        for entry in list(_all(tokens, kind, query)):
            tokens.modify(kind, dict(entry))


def account_of(result: Mapping[str, object], kind: SignInKind) -> Account:
    """Return who signed in; raises `ValueError` for an answer that does not tell.

    `client_info` names the person's own object and tenant, also for a guest elsewhere.
    """
    packed = str(result.get("client_info", ""))
    padded = packed + "=" * (-len(packed) % 4)
    info = json.loads(urlsafe_b64decode(padded))
    claims = result.get("id_token_claims")
    if not isinstance(info, dict) or not isinstance(claims, Mapping):
        message = "the answer does not tell who signed in"
        raise ValueError(message)  # noqa: TRY004 - what came is bad, not the program
    username = claims.get("preferred_username") or claims.get("upn") or claims.get("email")
    home, tenant = f"{info.get('uid')}.{info.get('utid')}", str(info.get("utid"))
    return Account(home, str(username or ""), tenant, kind)


def tenant_of(home: str) -> str:
    """Return the tenant in a home account id (`<object>.<tenant>`)."""
    return home.partition(".")[2]


def _account(entry: Entry) -> Account:
    home = entry["home_account_id"]
    was_code = entry.get("account_source") == _DEVICE_CODE_GRANT
    kind = SignInKind.DEVICE_CODE if was_code else SignInKind.BROWSER
    return Account(home, entry.get("username", ""), tenant_of(home), kind)


def _all(tokens: SerializableTokenCache, kind: str, query: Mapping[str, str]) -> Iterator[Entry]:
    entries: Iterator[Entry] = tokens.search(kind, query=dict(query))
    return entries
