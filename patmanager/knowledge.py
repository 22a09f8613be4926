"""What comes with the program as JSON: scopes, tasks, purposes; causes, rules, other ways."""

import json
from typing import TYPE_CHECKING

from patmanager.core.scope import ScopeEntry
from patmanager.core.scopes import Catalogue
from patmanager.resources import resource

if TYPE_CHECKING:
    from patmanager.core.explain import Cause, Rule
    from patmanager.core.presets import Preset, PresetEntry
    from patmanager.core.scope_tasks import Task, TaskEntry
    from patmanager.core.ways import Way


def causes() -> "tuple[Cause, ...]":
    """Return what a message can mean."""
    from patmanager.core.explain import causes_from_list

    return causes_from_list(json.loads(resource("causes.json").read_text(encoding="utf-8")))


def error_rules() -> "tuple[Rule, ...]":
    """Return which message means what."""
    from patmanager.core.explain import rules_from_list

    return rules_from_list(json.loads(resource("error_rules.json").read_text(encoding="utf-8")))


def ways() -> "tuple[Way, ...]":
    """Return what serves instead of a personal access token."""
    from patmanager.core.ways import ways_from_list

    return ways_from_list(json.loads(resource("ways.json").read_text(encoding="utf-8")))


def catalogue() -> Catalogue:
    """Return the scopes, with the tasks that need them."""
    entries: list[ScopeEntry] = json.loads(resource("scopes.json").read_text(encoding="utf-8"))
    return Catalogue.from_list(entries, tasks)


def tasks() -> "tuple[Task, ...]":
    """Return the tasks, and the scopes that each needs."""
    from patmanager.core.scope_tasks import tasks_from_list

    entries: list[TaskEntry] = json.loads(resource("tasks.json").read_text(encoding="utf-8"))
    return tasks_from_list(entries)


def presets() -> "tuple[Preset, ...]":
    """Return the purposes."""
    from patmanager.core.presets import presets_from_list

    entries: list[PresetEntry] = json.loads(resource("presets.json").read_text(encoding="utf-8"))
    return presets_from_list(entries)
