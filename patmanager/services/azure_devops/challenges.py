"""What a 401 says about signing in: claims that are missing, the tenant that is asked."""

import json
import re
from base64 import b64decode
from binascii import Error as Base64Error
from urllib.parse import urlsplit

_LONGEST = 8192
_ITEM = re.compile(
    r"""\s*,?\s*(?:
        (?P<key>[\w!#$%&'*+.^`|~-]+)\s*=\s*(?:"(?P<quoted>(?:[^"\\]|\\.)*)"|(?P<plain>[^\s,"]+))
      | (?P<scheme>[\w!#$%&'*+.^`|~-]+)(?=\s|,|$)
    )""",
    re.VERBOSE | re.ASCII,
)
_GUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.ASCII)
_ENTRA = frozenset({"login.microsoftonline.com", "login.windows.net", "login.microsoft.com"})


def claims_of(header: str) -> str:
    """Return the claims challenge in a `WWW-Authenticate` header as JSON, empty for none.

    Strict: a Bearer challenge with `error="insufficient_claims"` whose `claims` are base64 (either
    alphabet) of a JSON object, 8 KiB at most. Several headers may come joined by commas.
    """
    for bearer in _bearers(header):
        if bearer.get("error") == "insufficient_claims":
            claims = _decoded(bearer.get("claims", ""))
            if claims:
                return claims
    return ""


def asks_to_sign_in(header: str) -> bool:
    """Tell whether a `WWW-Authenticate` header says that the bearer itself is not good enough."""
    return any(
        bearer.get("error") in {"insufficient_claims", "invalid_token"}
        for bearer in _bearers(header)
    )


def tenant_of(resource_tenant: str, header: str, login: str) -> str:
    """Return the tenant an answer names: a lower-case GUID, or empty.

    `resource_tenant` is the header `X-VSS-ResourceTenant`, `header` is `WWW-Authenticate`, whose
    `authorization_uri` counts only on the host of `login` or one of Entra's. Zeros stand for an
    organization of personal accounts.
    """
    named = resource_tenant.strip().lower()
    if _GUID.fullmatch(named):
        return named
    hosts = _ENTRA | {urlsplit(login).netloc.lower()}
    for bearer in _bearers(header):
        try:
            address = urlsplit(bearer.get("authorization_uri", ""))
        except ValueError:
            continue
        tenant = address.path.strip("/").partition("/")[0].lower()
        is_entra = address.scheme == "https" and address.netloc.lower() in hosts
        if is_entra and _GUID.fullmatch(tenant):
            return tenant
    return ""


def _bearers(header: str) -> list[dict[str, str]]:
    """Return the parameters of every Bearer challenge; nothing from where it makes no sense."""
    found: list[dict[str, str]] = []
    current: dict[str, str] = {}
    position = 0
    header = header[: 4 * _LONGEST]
    while item := _ITEM.match(header, position):
        position = item.end()
        if item["scheme"] is not None:
            current = {}
            if item["scheme"].lower() == "bearer":
                found.append(current)
        else:
            quoted = item["quoted"]
            value = item["plain"] if quoted is None else re.sub(r"\\(.)", r"\1", quoted)
            current.setdefault(item["key"].lower(), value)
    return found


def _decoded(packed: str) -> str:
    """Return the JSON object in base64, empty for anything else."""
    if not packed or len(packed) > _LONGEST:
        return ""
    padded = packed.rstrip("=").replace("-", "+").replace("_", "/")
    padded += "=" * (-len(padded) % 4)
    try:
        text = b64decode(padded, validate=True).decode()
        document = json.loads(text)
    except (Base64Error, ValueError, RecursionError):
        return ""
    return text if isinstance(document, dict) else ""
