"""Scenes of moving a global token: where it may go, under way, done, and not quite done."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from patmanager.core.facts import Facts
from patmanager.core.faults import KeychainLocked, PolicyRefused
from patmanager.core.known_policies import Rules
from patmanager.core.moving import Step
from patmanager.core.policy import Creation, Noted, Policy, Source, Statement, days
from patmanager.core.secret import Secret
from patmanager.core.token_changes import IssuedToken
from patmanager.core.tokens import Token
from patmanager.core.words import explain
from patmanager.ui.dialogs.hand_over import HandOverDialog
from patmanager.ui.dialogs.known import Known
from patmanager.ui.dialogs.move_global import MoveDialog, Reach
from tests.samples import NOW, FixedClock
from tests.screens import samples
from tests.screens.scene import Scene
from tests.ui.offers import CATALOGUE

_WOODGROVE = replace(samples.CONTOSO, name="woodgrove", id="60060600-0000-4000-8000-000000000004")
_PLACES = (samples.CONTOSO, samples.FABRIKAM, samples.NORTHWIND, _WOODGROVE)
_MIRROR = replace(samples.BY_NAME["Package mirror"], scopes=("vso.packaging", "vso.code"))
_REFUSED = PolicyRefused(Facts(organization="northwind", code="patLifespanPolicyViolation"))


def _seen(key: str, policy: Policy, value: str) -> Noted:
    seen = NOW - timedelta(days=3)
    return Noted(samples.ANA.id, key, "", Statement(policy, value, Source.SEEN, seen))


_NOTED = (
    _seen("fabrikam", Policy.CREATION, Creation.PACKAGING_ONLY.value),
    _seen("northwind", Policy.LIFESPAN, days(14)),
    _seen("woodgrove", Policy.CREATION, Creation.RESTRICTED.value),
)


def _asked(token: Token = samples.BY_NAME["Release bot"], *noted: Noted) -> MoveDialog:
    known = Known(
        CATALOGUE,
        Rules(),
        FixedClock(),
        samples.KEYCHAIN,
        samples.KEPT,
        samples.NOTES_BY_ID,
        noted=noted,
    )
    return MoveDialog(token, Reach(_PLACES if noted else _PLACES[:2]), known)


def _begun() -> MoveDialog:
    dialog = _asked(_MIRROR, *_NOTED)
    dialog.show_begun(dialog.chosen())
    first, second, _ = dialog.chosen()
    dialog.show_made(first, _made(first.organization.name), Step.SAFE)
    dialog.results.show_begun(second)
    return dialog


def _made(organization: str, secret: str = "") -> IssuedToken:
    token = replace(
        _MIRROR,
        name=f"Package mirror – {organization}",
        organization=organization,
        target_accounts=("",),
        valid_from=NOW,
        valid_to=NOW + timedelta(days=30),
    )
    return IssuedToken(token, Secret(secret or "x"), token.valid_to)


def _ended(*, well: bool) -> MoveDialog:
    dialog = _asked(_MIRROR, *_NOTED)
    dialog.show_begun(dialog.chosen())
    *others, last = dialog.chosen()
    for move in others:
        dialog.show_made(move, _made(move.organization.name), Step.SAFE)
    if well:
        dialog.show_made(last, _made(last.organization.name), Step.SAFE)
    else:
        dialog.show_refused(last, explain(_REFUSED), Step.UNDONE)
    dialog.show_finished(more_to_move=well)
    return dialog


def _revoked() -> MoveDialog:
    dialog = _ended(well=True)
    dialog.show_old_revoked()
    return dialog


def moving(canary: str) -> tuple[Scene, ...]:
    """Return the scenes; `canary` is the secret in them."""

    def handing_over() -> HandOverDialog:
        issued = replace(_made("contoso", canary), unkept=KeychainLocked())
        return HandOverDialog(issued, samples.KEYCHAIN, 15)

    make: dict[str, tuple[str, Callable[[], MoveDialog | HandOverDialog]]] = {
        "move": ("Move a global token", _asked),
        "move-restricted": (
            "Move a global token: what is allowed differs",
            lambda: _asked(_MIRROR, *_NOTED),
        ),
        "move-running": ("Move a global token: under way", _begun),
        "move-secret": ("Move a global token: a secret that is not kept", handing_over),
        "move-done": ("Move a global token: may it go?", lambda: _ended(well=True)),
        "move-stays": ("Move a global token: it stays", lambda: _ended(well=False)),
        "move-revoked": ("Move a global token: it is gone", _revoked),
    }
    return tuple(Scene(name, title, widget) for name, (title, widget) in make.items())
