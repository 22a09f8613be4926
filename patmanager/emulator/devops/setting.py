"""Settings of the world as JSON, there and back."""

from collections.abc import Mapping
from copy import copy
from dataclasses import fields, is_dataclass
from enum import StrEnum
from threading import Event

from patmanager.emulator.manners import Shape, TooLong
from patmanager.emulator.policies import Policy
from patmanager.emulator.switchboard import Answer, Drop, Misbehavior, Switchboard

_CHOICES: Mapping[str, type[StrEnum]] = {
    "refusals": Shape,
    "unknown_id": Shape,
    "over_lifespan": TooLong,
    "over_a_year": TooLong,
}
_OPTIONAL = frozenset({"unknown_id", "date_digits", "quota", "slow_from", "retry_after_on_success"})


class BadSetting(ValueError):  # noqa: N818 - read as a sentence where it is raised
    """A setting does not exist, or cannot have the value."""

    def __init__(self, value: object, name: str = "the world") -> None:
        """Name both."""
        super().__init__(f"{name} cannot be set to {value!r}")


def as_json(value: object) -> object:
    """Return a dataclass, or what is in one, as JSON has it."""
    if is_dataclass(value) and not isinstance(value, type):
        members = ((one.name, getattr(value, one.name)) for one in fields(value))
        return {name: as_json(m) for name, m in members if not isinstance(m, Event)}
    if isinstance(value, set | frozenset):
        return sorted(str(member) for member in value)
    if isinstance(value, list | tuple):
        return [as_json(member) for member in value]
    return value if value is None or isinstance(value, bool | int | float) else str(value)


def set_members(target: object, wanted: object) -> None:
    """Set some members of a dataclass, all or none; policies within it by their own members.

    Raises:
        BadSetting: a member does not exist, or the value is of another type.
    """
    if not isinstance(wanted, dict):
        raise BadSetting(wanted)
    ready = {name: _fitting(target, name, value) for name, value in wanted.items()}
    for name, value in ready.items():
        setattr(target, name, value)


def misbehavior_of(board: Switchboard, wanted: object) -> Misbehavior:
    """Let go wrong what the JSON says.

    Raises:
        BadSetting: there is no such thing.
    """
    if not isinstance(wanted, dict) or not isinstance(wanted.get("operation"), str):
        raise BadSetting(wanted)
    members = dict(wanted)
    try:
        if members.get("answer") is not None:
            members["answer"] = Answer(**members["answer"])
        if members.get("drop") is not None:
            members["drop"] = Drop(members["drop"])
        return board.misbehave(members.pop("operation"), **members)
    except (TypeError, ValueError) as error:
        raise BadSetting(wanted) from error


def _fitting(target: object, name: str, value: object) -> object:
    """Return a value as the member has it."""
    now = getattr(target, name, None)
    known = {one.name for one in fields(target)} if is_dataclass(target) else set()
    if name not in known:
        raise BadSetting(value, name)
    if value is None and name in _OPTIONAL:
        return None
    if name in _CHOICES:
        try:
            return _CHOICES[name](str(value))
        except ValueError as error:
            raise BadSetting(value, name) from error
    if isinstance(now, Policy) or (is_dataclass(now) and not isinstance(now, type)):
        changed = copy(now)
        set_members(changed, value)
        return changed
    if isinstance(value, list) and isinstance(now, set | tuple):
        return type(now)(str(member) for member in value)
    number = name in _OPTIONAL or isinstance(now, int | float)
    if (
        number
        and isinstance(value, int | float)
        and isinstance(now, bool) == isinstance(value, bool)
    ):
        return value
    if isinstance(now, str) and isinstance(value, str):
        return value
    raise BadSetting(value, name)
