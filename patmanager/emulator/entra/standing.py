"""Whether a sign-in still counts: what Entra looks at each time before it gives a token."""

import json

from patmanager.emulator.entra.asking import ClaimsAsked
from patmanager.emulator.entra.directory import Entra
from patmanager.emulator.entra.grants import Grant, RefreshToken
from patmanager.emulator.entra.refusals import refuse

NOTHING_MORE = ClaimsAsked()
# What an interactive sign-in must bring back to satisfy the policy; the id is made up.
STEP_UP = json.dumps(
    {"access_token": {"capolids": {"essential": True, "values": ["c0ffee00-0000-4000-8000-01"]}}}
)


def check_standing(
    entra: Entra,
    grant: Grant,
    refreshed: RefreshToken | None = None,
    wanted: ClaimsAsked = NOTHING_MORE,
) -> None:
    """Raise the `Refusal` that forbids a token for the grant, if any.

    A blocked, disabled or foreign person (53003, 50057, 50020); and for a refresh token also one
    revoked (50173), unused for too long (700082), from too old a sign-in (70043), or that cannot
    bring the second factor that is needed now (50076, with the claims to bring).
    """
    person, conditions = grant.person, entra.conditions
    if person.user in conditions.disabled:
        raise refuse(50057)
    if refreshed is not None:
        _check_age(entra, refreshed)
    if grant.tenant_id not in person.tenants:
        raise refuse(
            50020,
            user=person.user,
            tenant=entra.tenants[grant.tenant_id].name,
            client_id=grant.application.client_id,
            app=grant.application.name,
        )
    if person.user in conditions.access_blocked:
        raise refuse(53003, error="invalid_grant")
    if refreshed is None:
        return
    if person.user in conditions.step_up:
        raise refuse(50076, claims=STEP_UP, what=grant.application.client_id)
    if not wanted.acrs <= grant.acrs:
        asked = {"access_token": {"acrs": {"essential": True, "values": sorted(wanted.acrs)}}}
        raise refuse(50076, claims=json.dumps(asked), what=grant.application.client_id)


def _check_age(entra: Entra, token: RefreshToken) -> None:
    """Refuse a refresh token that was revoked or has grown too old."""
    now, conditions = entra.clock.now(), entra.conditions
    if token.grant.signed_in.timestamp() < entra.sessions_ended(token.grant.person):
        raise refuse(50173)
    if now - token.issued > conditions.refresh_token_life:
        raise refuse(700082, what=f"{token.issued:%Y-%m-%dT%H:%M:%S.0000000Z}")
    frequency = conditions.sign_in_frequency
    if frequency is not None and now - token.grant.signed_in > frequency:
        raise refuse(70043)
