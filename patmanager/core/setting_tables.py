"""Kinds of settings that are tables or lists of tables: contacts, policies, purposes."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from patmanager.core.policy import Policy, is_value, switch
from patmanager.core.presets import Preset
from patmanager.core.setting_kinds import SCOPE, Names, Text, Whole, items


@dataclass(slots=True, eq=False, repr=False)
class Contacts:
    """Whom to ask, by role: pairs of a role and an address or a sentence."""

    roles: tuple[str, ...]

    @property
    def words(self) -> str:
        """The roles."""
        return f"table of texts or links by role: {', '.join(self.roles)}"

    def read(self, raw: object) -> tuple[tuple[str, str], ...]:
        """Read a table, or JSON of one."""
        table = _parsed(raw)
        if isinstance(table, Mapping) and all(
            role in self.roles and isinstance(text, str) for role, text in table.items()
        ):
            return tuple((role, table[role].strip()) for role in self.roles if role in table)
        message = f"takes a {self.words}"
        raise ValueError(message)

    def write(self, value: object) -> object:
        """Write a table."""
        return {str(pair[0]): str(pair[1]) for pair in items(value) if isinstance(pair, tuple)}


@dataclass(slots=True, eq=False, repr=False)
class StatedPolicies:
    """What an organization's policies are, as triples of organization, policy and value."""

    words: str = (
        "table by organization, * for all, of tables with creation (open, packaging only, "
        "restricted), full access, global tokens, revoke leaked (on, off) and lifespan (days, off)"
    )

    def read(self, raw: object) -> tuple[tuple[str, str, str], ...]:
        """Read a table of tables, or JSON of one."""
        table = _parsed(raw)
        if isinstance(table, Mapping) and all(isinstance(t, Mapping) for t in table.values()):
            return tuple(
                (str(name).casefold(), *self._pair(key, value))
                for name, policies in table.items()
                for key, value in policies.items()
            )
        message = f"takes a {self.words}"
        raise ValueError(message)

    def write(self, value: object) -> object:
        """Write a table of tables."""
        written: dict[str, dict[str, str]] = {}
        for each in items(value):
            if isinstance(each, tuple):
                organization, policy, text = map(str, each)
                written.setdefault(organization, {})[policy] = text
        return written

    def _pair(self, key: object, value: object) -> tuple[str, str]:
        """Return a policy and its value; true and false stand for on and off."""
        text = str(value).casefold() if not isinstance(value, bool) else switch(on=value)
        name = str(key).replace("_", " ").casefold()
        policies = {each.value: each for each in Policy if each is not Policy.OTHER}
        if name not in policies or not is_value(policies[name], text):
            message = f"takes a {self.words}"
            raise ValueError(message)
        return name, text


@dataclass(slots=True, eq=False, repr=False)
class Presets:
    """Purposes that an organization adds."""

    words: str = "list of tables with id, title, scopes, days and, if wanted, hint and words"

    def read(self, raw: object) -> tuple[Preset, ...]:
        """Read a list of tables, or JSON of one."""
        entries = _parsed(raw)
        if isinstance(entries, list):
            return tuple(self._preset(entry) for entry in entries)
        message = f"takes a {self.words}"
        raise ValueError(message)

    def write(self, value: object) -> object:
        """Write a list of tables."""
        return [
            {
                "id": preset.id,
                "title": preset.title,
                "scopes": list(preset.scopes),
                "days": preset.days,
                "hint": preset.hint,
                "words": preset.words,
            }
            for preset in items(value)
            if isinstance(preset, Preset)
        ]

    def _preset(self, entry: object) -> Preset:
        if not isinstance(entry, Mapping) or not {"id", "title", "scopes", "days"} <= entry.keys():
            message = f"takes a {self.words}"
            raise ValueError(message)
        line = Text(".+", "one line of text")
        return Preset(
            id=Text(r"[\w-]+", "an id of letters, digits and -").read(entry["id"]),
            title=line.read(entry["title"]),
            scopes=Names(SCOPE, "list of scopes").read(entry["scopes"]),
            days=Whole(1, 365).read(entry["days"]),
            hint=line.read(entry.get("hint", "")),
            words=line.read(entry.get("words", "")),
        )


def _parsed(raw: object) -> object:
    """Return what a text holds as JSON; anything else as it is."""
    if not isinstance(raw, str):
        return raw
    load: Callable[[str], object] = json.loads
    try:
        return load(raw)
    except RecursionError as error:
        message = "is nested too deeply"
        raise ValueError(message) from error
