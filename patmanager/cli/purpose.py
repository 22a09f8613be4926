"""What a new token is for: scopes as typed, a preset, or a task."""

from patmanager.cli.arguments import Arguments
from patmanager.core.facts import Facts
from patmanager.core.faults import DraftForbidden
from patmanager.core.program import Program
from patmanager.core.scope_tasks import Task
from patmanager.core.scope_words import ScopeWords

_MOST = 5
"""Tasks named when it is not clear which is meant."""


def purpose(program: Program, arguments: Arguments) -> tuple[tuple[str, ...], int]:
    """Return the scopes and the default life in days of what was asked for.

    Raises `DraftForbidden` for a preset that is not there and a task that is not clear.
    """
    default_days = program.settings.default_lifetime_days
    if arguments.task:
        return (*_task(program, arguments.task).scopes, *arguments.scopes), default_days
    if not arguments.preset:
        return tuple(arguments.scopes), default_days
    for preset in program.presets:
        if preset.id == arguments.preset:
            return (*preset.scopes, *arguments.scopes), preset.days
    known = ", ".join(preset.id for preset in program.presets)
    raise DraftForbidden(Facts(subject=arguments.preset, sentence=f"The presets are: {known}."))


def _task(program: Program, text: str) -> Task:
    """Return the task that is meant; rights are never given on a guess."""
    catalogue = program.catalogue
    named = catalogue.task(text)
    if named is not None:
        return named
    found = catalogue.find_tasks(text)
    if len(found) == 1:
        return found[0]
    words = ScopeWords(catalogue)
    choices = "; ".join(f"{task.id} ({words.scopes(task.scopes)})" for task in found[:_MOST])
    sentence = (
        f"“{text}” can mean several tasks. Say --for with one of: {choices}."
        if found
        else f"No task is called “{text}”. Look for it with patmanager scopes."
    )
    raise DraftForbidden(Facts(subject=text, sentence=sentence))
