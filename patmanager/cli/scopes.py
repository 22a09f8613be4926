"""`scopes`: which scopes there are, and which of them a task needs."""

from collections.abc import Iterable, Sequence

from patmanager.cli.arguments import Arguments
from patmanager.cli.output import Output, table
from patmanager.cli.status import Status
from patmanager.core.program import Program
from patmanager.core.scope import Scope
from patmanager.core.scope_tasks import Task
from patmanager.core.scope_words import ScopeWords

_MOST = 5
"""Results of each kind for people; JSON gets all of them."""


def scopes(program: Program, arguments: Arguments, output: Output) -> int:
    """Print the tasks and scopes that some words mean, or all of them."""
    catalogue, text = program.catalogue, " ".join(arguments.words)
    if not text:
        offered = [scope for scope in catalogue.scopes if scope.offered]
        values = _values(program, catalogue.tasks, offered)
        presets = [
            {"id": preset.id, "title": preset.title, "scopes": preset.scopes, "days": preset.days}
            for preset in program.presets
        ]
        output.answer({**values, "presets": presets}, *_everything(program, offered))
        return Status.DONE
    tasks, found = catalogue.find_tasks(text), catalogue.search(text)
    if tasks or found:
        shown = _found(program, tasks[:_MOST], found[:_MOST])
        output.answer(_values(program, tasks, found), *shown)
        return Status.DONE
    near = dict.fromkeys(
        each.suggestion.name for each in catalogue.parse(text).unknown if each.suggestion
    )
    names = ", ".join(near)
    output.answer(
        {**_values(program, (), ()), "did_you_mean": list(near)},
        f"No task and no scope is called “{text}”.",
        *([f"Did you mean {names}?"] if names else ["patmanager scopes lists all of them."]),
    )
    return Status.FAILED


def _values(program: Program, tasks: Iterable[Task], found: Iterable[Scope]) -> dict[str, object]:
    """Return what was found as it stands in JSON."""
    words = ScopeWords(program.catalogue)
    return {
        "tasks": [
            {
                "id": task.id,
                "task": task.phrase,
                "scopes": list(task.scopes),
                "in_words": words.scopes(task.scopes),
                "hint": task.hint,
                "source": task.source,
            }
            for task in tasks
        ],
        "scopes": [
            {
                "name": scope.name,
                "label": scope.label,
                "in_words": words.scope(scope.name),
                "meaning": scope.sentence,
                "risk": scope.risk.name.lower(),
                "brings": sorted(program.catalogue.implied(scope.name)),
            }
            for scope in found
        ],
    }


def _found(program: Program, tasks: Iterable[Task], found: Sequence[Scope]) -> list[str]:
    """Return what was found for people: each task with what it needs, then single scopes."""
    words = ScopeWords(program.catalogue)
    lines = []
    for task in tasks:
        lines.append(words.to_do(task.phrase, task.scopes))
        lines.append(f"    {' '.join(task.scopes)}")
        lines += [f"    {task.hint}"] if task.hint else []
        lines += [f"    patmanager create --for {task.id} --name NAME", ""]
    return [*lines, *_table_of(found)] if found else lines[:-1]


def _everything(program: Program, offered: Iterable[Scope]) -> Iterable[str]:
    """Return all scopes, tasks and presets for people."""
    words = ScopeWords(program.catalogue)
    tasks = [(task.phrase, words.scopes(task.scopes), task.id) for task in program.catalogue.tasks]
    presets = [(preset.title, words.scopes(preset.scopes), preset.id) for preset in program.presets]
    return (
        *_table_of(offered),
        "",
        *table(("TO", "SCOPES", "--for"), tasks),
        "",
        *table(("PURPOSE", "SCOPES", "--preset"), presets),
    )


def _table_of(found: Iterable[Scope]) -> list[str]:
    rows = [(scope.name, scope.label, scope.sentence) for scope in found]
    return table(("SCOPE", "LABEL", "WHAT IT ALLOWS"), rows)
