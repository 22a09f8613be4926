"""What must hold after every kill: the invariants, each with a name."""

from patmanager.core.operations import MAKING, Kind, Operation, Outcome
from tests.kill.scene import NAME, Scene

_OPEN = frozenset({Outcome.OPEN, Outcome.UNKNOWN})


def broken(scene: Scene, *, secrets: set[str], is_over: bool = True) -> list[str]:
    """Return the invariants that do not hold; `secrets` are all that the service ever gave.

    `is_over` tells that recovery went through: then nothing useless may be left either.
    """
    history, bound = scene.operations()
    return [
        *_lost(scene, history, bound),
        *_leaked(scene, secrets),
        *(_left_over(scene, history) if is_over else ()),
    ]


def without_working_secret(scene: Scene) -> list[str]:
    """I2: of a token that is rotated one secret works at every instant, and is in the keychain."""
    kept = scene.kept()
    working = [pat for pat in scene.active() if kept.get(pat.authorization_id) == pat.secret]
    return [] if working else ["I2: no working secret is kept"]


def _lost(scene: Scene, history: tuple[Operation, ...], bound: frozenset[str]) -> list[str]:
    """I1 and I3: each active token is kept and bound, or pending, or in the person's hands."""
    kept, found = scene.kept(), []
    for pat in scene.active():
        if pat.display_name != NAME or pat.secret.startswith("elsewhere"):
            continue
        is_safe = kept.get(pat.authorization_id) == pat.secret and pat.authorization_id in bound
        if not is_safe and not any(_speaks_of(each, pat.authorization_id) for each in history):
            found.append(f"I1: {pat.authorization_id} is neither kept nor pending")
    return found


def _speaks_of(operation: Operation, authorization_id: str) -> bool:
    """Tell whether an operation shows the token to the person."""
    if operation.authorization_id == authorization_id:
        return operation.outcome in {*_OPEN, Outcome.UNKEPT, Outcome.PLANNED, Outcome.HELD}
    making = operation.kind in MAKING and operation.outcome in _OPEN
    return making and not operation.authorization_id


def _leaked(scene: Scene, secrets: set[str]) -> list[str]:
    """I5: no secret lies anywhere but in the keychain."""
    return [
        f"I5: a secret stands in {name}"
        for name, content in scene.texts().items()
        if any(secret.encode() in content for secret in secrets)
    ]


def _left_over(scene: Scene, history: tuple[Operation, ...]) -> list[str]:
    """I6: what the keychain holds belongs to an active token, or to a change that is pending."""
    active = {pat.authorization_id for pat in scene.active()}
    waiting = any(each.is_pending and each.kind is not Kind.KEEP for each in history)
    return [
        f"I6: the secret of {authorization_id} is kept, which is revoked"
        for authorization_id in scene.kept()
        if authorization_id not in active and not waiting
    ]
