"""How the layers of settings settle.

    built in → organization's defaults → your file → environment → command line
    → organization's enforced values, which may only tighten

A value that does not fit is left out, reported, and the rest goes on; but one that the
organization enforces is a rule that cannot be read, which is not a rule that is absent.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import timedelta
from types import MappingProxyType

from patmanager.core.facts import Facts
from patmanager.core.faults import Fault, PolicyFileBroken, SettingRefused
from patmanager.core.known_policies import Rules
from patmanager.core.policy import Policy, Source, Statement
from patmanager.core.redact import redact
from patmanager.core.setting import Origin, Tighten
from patmanager.core.setting_kinds import Choice, Kind
from patmanager.core.settings import ENVIRONMENT_PREFIX, TABLE, Settings, defaults
from patmanager.core.tokens import LONGEST_LIFETIME

_LONGEST_QUOTE = 60
"""Characters of a refused value that its fault quotes."""


@dataclass(frozen=True, slots=True)
class Layer:
    """What one place says: values by name, as TOML, the registry or a text gave them.

    `source` names the place for people: a file, a registry key.
    """

    origin: Origin
    values: Mapping[str, object]
    source: str = ""


def environment_layer(environment: Mapping[str, str]) -> Layer:
    """Pick the settings out of the environment; empty variables count as not set."""
    return Layer(
        Origin.ENVIRONMENT,
        {
            name.removeprefix(ENVIRONMENT_PREFIX).lower(): value
            for name, value in environment.items()
            if name.startswith(ENVIRONMENT_PREFIX) and value
        },
    )


def settle(layers: Iterable[Layer]) -> tuple[Settings, tuple[Fault, ...]]:
    """Settle the layers, given in any order, and tell what was wrong with them."""
    values, origins = dict(defaults()), dict.fromkeys(TABLE, Origin.BUILT_IN)
    enforced: dict[str, object] = {}
    faults: list[Fault] = []
    by_origin = sorted(layers, key=lambda layer: list(Origin).index(layer.origin))
    for layer in by_origin:
        for name, raw in layer.values.items():
            try:
                value = _read(name, raw, layer)
            except Fault as fault:
                faults.append(fault)
                continue
            if layer.origin is not Origin.ENFORCED:
                values[name], origins[name] = value, layer.origin
                continue
            enforced[name] = value
            tightened = tighten(name, values[name], value)
            if tightened != values[name]:
                values[name], origins[name] = tightened, Origin.ENFORCED
    settings = Settings(
        origins=MappingProxyType(origins),
        enforced=MappingProxyType(enforced),
        **values,  # type: ignore[arg-type]  # each value was read by the kind of its own field
    )
    shorter = min(settings.default_lifetime_days, settings.longest_lifetime_days)
    return replace(settings, default_lifetime_days=shorter), tuple(faults)


def admit(changes: Mapping[str, object], enforced: Mapping[str, object]) -> dict[str, object]:
    """Check what a person wants to set; returns what to write into their file.

    `changes` holds values as read or as text, `None` to take a setting out of the file.
    `enforced` is `Settings.enforced`. Raises `SettingRefused` for a value that does not fit, and
    for one looser than what the organization enforces; then nothing is to be written.
    """
    admitted: dict[str, object] = {}
    for name, raw in changes.items():
        if raw is None and name in TABLE:
            admitted[name] = None
            continue
        layer = Layer(Origin.PERSON, changes)
        value = _read(name, _written(name, raw), layer)
        if name in enforced and tighten(name, value, enforced[name]) != value:
            raise _refused(name, raw, layer, "is looser than your organization allows")
        admitted[name] = TABLE[name].kind.write(value)
    return admitted


def rules_of(settings: Settings, faults: Iterable[Fault]) -> Rules:
    """Return what the settings say about new tokens; `faults` are all that settling met."""
    longest = timedelta(days=settings.longest_lifetime_days)
    return Rules(
        allowed_scopes=frozenset(settings.allowed_scopes),
        longest=longest if longest < LONGEST_LIFETIME else None,
        file_broken=any(isinstance(fault, PolicyFileBroken) for fault in faults),
        keychain_required=settings.keychain_required,
        stated=tuple(
            (organization, Statement(Policy(policy), value, Source.SET))
            for organization, policy, value in settings.policies
        ),
    )


def tighten(name: str, value: object, enforced: object) -> object:
    """Return the tighter of a value and what the organization enforces."""
    return _TIGHTENED[TABLE[name].tighten](TABLE[name].kind, value, enforced)


def _fixed(_kind: Kind, _value: object, enforced: object) -> object:
    return enforced


def _smaller(kind: Kind, value: object, enforced: object) -> object:
    if isinstance(kind, Choice):
        return min(str(value), str(enforced), key=kind.choices.index)
    if isinstance(value, int) and isinstance(enforced, int):
        return min(value, enforced)
    return enforced


def _subset(_kind: Kind, value: object, enforced: object) -> object:
    """Return what both lists name; where an empty list means everything, the other one."""
    wide, narrow = _items(value), _items(enforced)
    if not wide or not narrow:
        return wide or narrow
    return tuple(item for item in wide if item in narrow) or narrow


def _added(_kind: Kind, value: object, enforced: object) -> object:
    return tuple(dict.fromkeys((*_items(value), *_items(enforced))))


def _on(_kind: Kind, value: object, enforced: object) -> object:
    return value is True or enforced is True


_TIGHTENED: Mapping[Tighten, Callable[[Kind, object, object], object]] = {
    Tighten.FIXED: _fixed,
    Tighten.SMALLER: _smaller,
    Tighten.SUBSET: _subset,
    Tighten.ADDED: _added,
    Tighten.ON: _on,
}


def _read(name: str, raw: object, layer: Layer) -> object:
    if name not in TABLE:
        from difflib import get_close_matches

        near = get_close_matches(name, TABLE, n=1)
        hint = f"; did you mean {near[0]}?" if near else ""
        raise _refused(name, raw, layer, f"belongs to no setting of that name{hint}")
    setting = TABLE[name]
    if layer.origin is Origin.ENFORCED and setting.tighten is Tighten.NEVER:
        # A matter of taste: enforcing it is a mistake, but no rule about tokens is lost by it.
        milder = replace(layer, origin=Origin.ORGANIZATION)
        raise _refused(name, raw, milder, "cannot be enforced; set it among the defaults")
    try:
        return setting.kind.read(raw)
    except ValueError as error:
        raise _refused(name, raw, layer, f"does not fit: {name} {error}") from error


def _written(name: str, raw: object) -> object:
    """Return a value as a file would hold it: callers hand in values of either form."""
    if isinstance(raw, tuple) and name in TABLE:
        return TABLE[name].kind.write(raw) or list(raw)
    return raw


def _refused(name: str, raw: object, layer: Layer, reason: str) -> Fault:
    quoted = redact(str(raw))
    if len(quoted) > _LONGEST_QUOTE:
        quoted = f"{quoted[:_LONGEST_QUOTE]}…"
    place = f"{layer.origin.value} ({layer.source})" if layer.source else layer.origin.value
    sentence = f"The value “{quoted}”, set by {place}, {reason}."
    if layer.origin is Origin.ENFORCED:
        return PolicyFileBroken(Facts(subject=layer.source or place, code=name, sentence=sentence))
    return SettingRefused(Facts(subject=name, sentence=sentence))


def _items(value: object) -> tuple[object, ...]:
    return value if isinstance(value, tuple) else ()
