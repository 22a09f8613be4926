"""The tokens a grant is worth: access token, id token, refresh token, in one answer."""

import json
from base64 import urlsafe_b64encode
from uuid import uuid4

from patmanager.emulator.entra.applications import AZURE_DEVOPS
from patmanager.emulator.entra.asking import GRAPH, scope_answer
from patmanager.emulator.entra.directory import Entra
from patmanager.emulator.entra.grants import Grant
from patmanager.emulator.entra.keys import Claims


def answer_for(entra: Entra, grant: Grant, *, client_info: bool) -> dict[str, object]:
    """Return the token endpoint's answer to a person's grant.

    A refresh token only when `offline_access` was asked, an id token only with `openid`;
    `expires_in` in seconds.
    """
    life = int(entra.conditions.access_token_life.total_seconds())
    answer: dict[str, object] = {
        "token_type": "Bearer",
        "scope": scope_answer(grant.scopes, grant.permissions),
        "expires_in": life,
        "ext_expires_in": life,
        "access_token": access_token(entra, grant),
    }
    if "offline_access" in grant.scopes:
        answer["refresh_token"] = entra.new_refresh_token(grant).value
    if "openid" in grant.scopes:
        answer["id_token"] = _id_token(entra, grant)
    if client_info:
        ids = {"uid": grant.person.object_id, "utid": grant.person.tenant_id}
        encoded = urlsafe_b64encode(json.dumps(ids).encode()).rstrip(b"=")
        answer["client_info"] = encoded.decode()
    return answer


def access_token(entra: Entra, grant: Grant) -> str:
    """Return an access token for Azure DevOps, or for Graph when no permission was asked."""
    person = grant.person
    claims = _dated(entra) | {
        "aud": AZURE_DEVOPS if grant.permissions else GRAPH,
        "iss": f"{entra.addresses.login}/{grant.tenant_id}/",
        "acr": "1",
        "amr": ["pwd", "mfa"],
        "appid": grant.application.client_id,
        "appidacr": "0",
        "auth_time": int(grant.signed_in.timestamp()),
        "name": person.display_name,
        "oid": person.object_id_in(grant.tenant_id),
        "scp": " ".join(sorted(grant.permissions)),
        "sub": _subject(grant),
        "tid": grant.tenant_id,
        "unique_name": person.user,
        "upn": person.user,
        "ver": "1.0",
    }
    if grant.cae:
        claims["xms_cc"] = ["cp1"]
    if grant.acrs:
        claims["acrs"] = sorted(grant.acrs)
    return entra.keys.sign(claims)


def answer_for_application(entra: Entra, client_id: str, tenant_id: str) -> dict[str, object]:
    """Return the token endpoint's answer to an application that asks for itself."""
    life = int(entra.conditions.access_token_life.total_seconds())
    claims = _dated(entra) | {
        "aud": AZURE_DEVOPS,
        "iss": f"{entra.addresses.login}/{tenant_id}/",
        "appid": client_id,
        "appidacr": "1",
        "idtyp": "app",
        "oid": client_id,
        "sub": client_id,
        "tid": tenant_id,
        "ver": "1.0",
    }
    return {
        "token_type": "Bearer",
        "expires_in": life,
        "ext_expires_in": life,
        "access_token": entra.keys.sign(claims),
    }


def _dated(entra: Entra) -> Claims:
    """Return the dates of a token, on the world's clock, and an id that is its own.

    `issued` is the emulator's own: the exact time, where `iat` knows only the second.
    """
    now = entra.clock.now().timestamp()
    life = int(entra.conditions.access_token_life.total_seconds())
    return {
        "iat": int(now),
        "nbf": int(now),
        "exp": int(now) + life,
        "issued": now,
        "uti": uuid4().hex,
    }


def _id_token(entra: Entra, grant: Grant) -> str:
    now = int(entra.client_time().timestamp())
    person = grant.person
    claims: Claims = {
        "ver": "2.0",
        "iss": f"{entra.addresses.login}/{grant.tenant_id}/v2.0",
        "sub": _subject(grant),
        "aud": grant.application.client_id,
        "iat": now,
        "nbf": now,
        "exp": now + 3600,
        "name": person.display_name,
        "preferred_username": person.user,
        "oid": person.object_id_in(grant.tenant_id),
        "tid": grant.tenant_id,
    }
    if grant.nonce:
        claims["nonce"] = grant.nonce
    return entra.keys.sign(claims)


def _subject(grant: Grant) -> str:
    """Return the pairwise subject: one person looks different to each application."""
    return f"{grant.person.object_id_in(grant.tenant_id)}.{grant.application.client_id}"
