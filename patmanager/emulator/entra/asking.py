"""What an application asks for: scopes and claims, read as Entra reads them."""

import json
from dataclasses import dataclass

from patmanager.emulator.entra.applications import (
    AZURE_DEVOPS,
    AZURE_DEVOPS_URI,
    PERMISSIONS,
    Application,
)
from patmanager.emulator.entra.refusals import refuse

DEFAULT = ".default"
SIGN_IN_SCOPES = frozenset({"openid", "profile", "email", "offline_access"})
# Scopes without a resource belong to Microsoft Graph.
GRAPH = "00000003-0000-0000-c000-000000000000"


def permissions_asked(scopes: tuple[str, ...], application: Application) -> frozenset[str]:
    """Return the permissions of Azure DevOps that the scopes stand for, none for sign-in alone.

    `.default` stands for all that are registered. Raises `Refusal`: two resources (28000), an
    unknown resource (500011) or permission (650053), `.default` mixed with others (70011), a
    permission that is not registered (65001).
    """
    asked = [scope for scope in scopes if scope.lower() not in SIGN_IN_SCOPES]
    resources = {_resource(scope) for scope in asked}
    if len(resources) > 1:
        raise refuse(28000, what=" ".join(asked))
    if not asked:
        return frozenset()
    resource = resources.pop()
    if resource not in {AZURE_DEVOPS, AZURE_DEVOPS_URI, GRAPH}:
        raise refuse(500011, what=resource, tenant="the sign-in")
    names = {scope.rpartition("/")[2].lower() for scope in asked}
    if DEFAULT in names:
        if len(names) > 1:
            raise refuse(70011, what=" ".join(asked))
        return application.permissions
    unknown = names - PERMISSIONS if resource != GRAPH else names
    if unknown:
        raise refuse(650053, what=min(unknown), app=application.name)
    if not names <= application.permissions:
        raise refuse(65001, client_id=application.client_id, app=application.name)
    return frozenset(names)


def scope_answer(scopes: tuple[str, ...], permissions: frozenset[str]) -> str:
    """Return the `scope` of a token answer: what was granted, and `.default` when asked so."""
    asked_default = any(scope.lower().endswith(f"/{DEFAULT}") for scope in scopes)
    names = sorted(permissions) + ([DEFAULT] if asked_default else [])
    if not names:
        return " ".join(scope for scope in scopes if scope in SIGN_IN_SCOPES)
    return " ".join(f"{AZURE_DEVOPS}/{name}" for name in names)


def _resource(scope: str) -> str:
    """Return the resource of a scope; the App ID URI may end in a slash of its own."""
    resource = scope.rpartition("/")[0].rstrip("/").lower()
    return resource or GRAPH


@dataclass(frozen=True, slots=True)
class ClaimsAsked:
    """What the `claims` parameter asks of the access token.

    `cae`: the client understands claims challenges. `acrs`: an authentication context that must
    be satisfied, empty for none. `not_before`: Unix seconds the token must not be older than.
    """

    cae: bool = False
    acrs: frozenset[str] = frozenset()
    not_before: int = 0


def claims_asked(text: str) -> ClaimsAsked:
    """Read a `claims` parameter; raises `Refusal` (9002313) when it is no JSON object."""
    if not text:
        return ClaimsAsked()
    try:
        parsed = json.loads(text)
    except ValueError as error:
        raise refuse(9002313) from error
    wanted = parsed.get("access_token", {}) if isinstance(parsed, dict) else None
    if not isinstance(wanted, dict):
        raise refuse(9002313)
    capabilities = {value.lower() for value in _values(wanted.get("xms_cc"))}
    not_before = "".join(_values(wanted.get("nbf")))
    return ClaimsAsked(
        cae="cp1" in capabilities,
        acrs=frozenset(_values(wanted.get("acrs"))),
        not_before=int(not_before) if not_before.isdigit() else 0,
    )


def _values(claim: object) -> list[str]:
    """Return the values of one requested claim, given as `value` or `values`."""
    if not isinstance(claim, dict):
        return []
    several = claim.get("values")
    found = several if isinstance(several, list) else [claim.get("value")]
    return [str(value) for value in found if value is not None]
