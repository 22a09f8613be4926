"""What a new token is for: scopes as typed, or a preset."""

from patmanager.cli.arguments import Arguments
from patmanager.core.facts import Facts
from patmanager.core.faults import DraftForbidden
from patmanager.core.program import Program


def purpose(program: Program, arguments: Arguments) -> tuple[tuple[str, ...], int]:
    """Return the scopes and the default life in days of what was asked for."""
    default_days = program.settings.default_lifetime_days
    if not arguments.preset:
        return tuple(arguments.scopes), default_days
    for preset in program.presets:
        if preset.id == arguments.preset:
            return (*preset.scopes, *arguments.scopes), preset.days
    known = ", ".join(preset.id for preset in program.presets)
    raise DraftForbidden(Facts(subject=arguments.preset, sentence=f"The presets are: {known}."))
