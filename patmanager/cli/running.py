"""Runs a parsed command on the program that `wiring` builds."""

import sys
from collections.abc import Callable

from patmanager.cli import commands
from patmanager.cli.arguments import Arguments
from patmanager.cli.output import Output
from patmanager.cli.status import Status, status_of
from patmanager.core.faults import Fault
from patmanager.core.program import Program
from patmanager.core.words import lines

Build = Callable[[Arguments], Program]


def built(parsed: Arguments) -> Program:
    """Build the real program; what was wrong with the settings is said on standard error."""
    from patmanager import wiring  # noqa: PLC0415 - tests build another program without it

    program, troubles = wiring.build(endpoints=parsed.endpoints, overrides=parsed.overrides)
    for fault in troubles:
        sys.stderr.write("\n".join(lines(fault)) + "\n")
    return program


def run(parsed: Arguments, build: Build = built) -> int:
    """Run one command and return its exit status."""
    output = Output(as_json=parsed.json)
    try:
        program = build(parsed)
        try:
            return commands.run(program, parsed, output)
        finally:
            program.close()
    except Fault as fault:
        output.fault(fault)
        return status_of(fault)
    except KeyboardInterrupt:
        sys.stderr.write("Interrupted.\n")
        return Status.INTERRUPTED
    except BrokenPipeError:
        # The reader went away (`patmanager list | head`): nothing more can be said to it.
        sys.stderr.close()
        return Status.FAILED
