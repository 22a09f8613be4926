"""How a secret lies in a slot: names and values, ASCII, the same on every system."""

import json

from patmanager.core.facts import Facts
from patmanager.core.faults import KeychainMismatch
from patmanager.core.secret import Secret
from patmanager.core.storage_ports import KeptSecret, Slot

_VERSION = 1


def service_of(application: str, slot: Slot) -> str:
    """Return the service name: one for each slot, since Windows keeps one entry a name."""
    return f"{application}/pat/v1/{slot.address}"


def username_of(slot: Slot) -> str:
    """Return the user name: the slot's number, as labels can be seen while all is locked."""
    return str(slot.number)


def written(kept: KeptSecret) -> str:
    """Return the value: `{"v":1,"org":…,"id":…,"secret":…}`, far below Windows' 2,560 bytes."""
    value = {
        "v": _VERSION,
        "org": kept.organization,
        "id": kept.authorization_id,
        "secret": kept.secret.reveal(),
    }
    return json.dumps(value, separators=(",", ":"))


def read(text: str, slot: Slot) -> KeptSecret:
    """Return what a value says; raises `KeychainMismatch` for one that is not ours."""
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        value = None  # the error would quote the text
    if not isinstance(value, dict) or value.get("v") != _VERSION:
        raise KeychainMismatch(Facts(subject=slot.address, code="unreadable"))
    parts = [value.get(name) for name in ("org", "id", "secret")]
    if not all(isinstance(part, str) and part for part in parts):
        raise KeychainMismatch(Facts(subject=slot.address, code="incomplete"))
    organization, authorization_id, secret = map(str, parts)
    return KeptSecret(organization, authorization_id, Secret(secret))
