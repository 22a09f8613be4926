"""Who is asking: the access token in a request, as Azure DevOps reads it."""

from dataclasses import dataclass
from typing import Protocol

from flask import Request

from patmanager.emulator.entra import Entra
from patmanager.emulator.entra.applications import AZURE_DEVOPS
from patmanager.emulator.people import Person


class HasEntra(Protocol):
    """A world with an Entra in it."""

    @property
    def entra(self) -> Entra:
        """Return the Entra whose tokens count."""
        ...


@dataclass(frozen=True, slots=True)
class Bearer:
    """A genuine access token for Azure DevOps, which may have expired or been revoked.

    `oid` is the object id in the tenant `tid`: a guest's differs from the one at home. `person` is
    `None` for a service principal (`app_only`). `issued` and `expires` are Unix seconds. `cae`
    tells whether the client declared that it understands claims challenges (`CP1`); `acrs` are
    the authentication contexts the sign-in satisfied. `revoked` means that the person's sessions
    were ended after the token was issued.
    """

    oid: str
    tid: str
    scopes: frozenset[str]
    app_id: str
    app_only: bool
    person: Person | None
    issued: int
    expires: int
    expired: bool
    revoked: bool
    cae: bool
    acrs: frozenset[str]


def bearer_of(request: Request, world: HasEntra) -> Bearer | None:
    """Return the request's bearer; `None` without one, with a forged or a foreign one."""
    scheme, _, token = request.headers.get("Authorization", "").partition(" ")
    if scheme.lower() != "bearer":
        return None
    claims = world.entra.keys.claims_of(token.strip())
    if claims is None or claims.get("aud") != AZURE_DEVOPS:
        return None
    entra = world.entra
    oid, tid = str(claims["oid"]), str(claims["tid"])
    app_only = claims.get("idtyp") == "app"
    issued, expires = int(str(claims["iat"])), int(str(claims["exp"]))
    acrs = claims.get("acrs")
    person = None if app_only else entra.person_with(oid, tid)
    return Bearer(
        oid=oid,
        tid=tid,
        scopes=frozenset(str(claims.get("scp", "")).split()),
        app_id=str(claims["appid"]),
        app_only=app_only,
        person=person,
        issued=issued,
        expires=expires,
        expired=entra.clock.now().timestamp() >= expires,
        revoked=person is not None and float(str(claims["issued"])) < entra.sessions_ended(person),
        cae="xms_cc" in claims,
        acrs=frozenset(str(context) for context in acrs) if isinstance(acrs, list) else frozenset(),
    )
