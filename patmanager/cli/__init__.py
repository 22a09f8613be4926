"""The command line: the same core and the same sentences as the window, and no Qt.

Exit status: 0 done · 1 it did not work · 2 wrong usage · 3 sign in first · 4 not allowed ·
5 done, but the secret is not kept · 6 not known whether it was done · 130 interrupted.
"""

import sys
from collections.abc import Callable, Sequence

from patmanager.cli import commands
from patmanager.cli.arguments import Arguments, parse
from patmanager.cli.output import Output
from patmanager.cli.status import Status, status_of
from patmanager.core.faults import Fault
from patmanager.core.program import Program
from patmanager.core.words import lines

Build = Callable[[Arguments], Program]


def main(arguments: Sequence[str], build: Build | None = None) -> int:
    """Run one command and return its exit status; `build` makes the program behind it."""
    parsed = parse(arguments)
    output = Output(as_json=parsed.json)
    try:
        program = (build or _build)(parsed)
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


def _build(parsed: Arguments) -> Program:
    from patmanager import wiring  # noqa: PLC0415 - a usage message needs none of it

    program, troubles = wiring.build(
        demo=parsed.demo, endpoints=parsed.endpoints, overrides=parsed.overrides
    )
    for fault in troubles:
        sys.stderr.write("\n".join(lines(fault)) + "\n")
    return program
