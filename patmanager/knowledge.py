"""What comes with the program as JSON: scopes, tasks, purposes, causes and rules."""

import json
from typing import TYPE_CHECKING

from patmanager.core.presets import Preset, PresetEntry, presets_from_list
from patmanager.core.scope import ScopeEntry
from patmanager.core.scope_tasks import TaskEntry, tasks_from_list
from patmanager.core.scopes import Catalogue
from patmanager.resources import resource

if TYPE_CHECKING:
    from patmanager.core.explain import Explainer


def explainer() -> "Explainer":
    """Return what explains messages, by the rules that come with the program."""
    from patmanager.core.explain import Explainer, causes_from_list, rules_from_list

    causes = json.loads(resource("causes.json").read_text(encoding="utf-8"))
    rules = json.loads(resource("error_rules.json").read_text(encoding="utf-8"))
    return Explainer(causes_from_list(causes), rules_from_list(rules))


def catalogue() -> Catalogue:
    """Return the scopes, with the tasks that need them."""
    entries: list[ScopeEntry] = json.loads(resource("scopes.json").read_text(encoding="utf-8"))
    tasks: list[TaskEntry] = json.loads(resource("tasks.json").read_text(encoding="utf-8"))
    return Catalogue.from_list(entries, tasks_from_list(tasks))


def presets() -> tuple[Preset, ...]:
    """Return the purposes."""
    entries: list[PresetEntry] = json.loads(resource("presets.json").read_text(encoding="utf-8"))
    return presets_from_list(entries)
