"""Runs a parsed command on the program that `wiring` builds."""

import sys
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime

from patmanager.cli import commands
from patmanager.cli.arguments import Arguments
from patmanager.cli.output import Output, fault_lines
from patmanager.cli.status import Status, status_of
from patmanager.core.facts import Changed, Facts
from patmanager.core.faults import Fault, Interrupted, LedgerBroken, OutcomeUnknown, SignInCancelled
from patmanager.core.operations import Outcome
from patmanager.core.program import Program

Build = Callable[[Arguments], Program]

_WITHOUT_LEDGER = frozenset({"scopes"})


def built(parsed: Arguments) -> Program:
    """Build the real program; what was wrong with the settings is said on standard error."""
    from patmanager import wiring  # noqa: PLC0415 - tests build another program without it

    program, troubles = wiring.build(endpoints=parsed.endpoints, overrides=parsed.overrides)
    wiring.guard(program)
    for fault in troubles:
        Output(as_json=False).aside(*fault_lines(fault))
    return program


def run(parsed: Arguments, build: Build = built) -> int:
    """Run one command and return its exit status."""
    output = Output(as_json=parsed.json, renewing=parsed.command == "renew")
    try:
        program = build(parsed)
        began = program.clock.now()
        try:
            return _ran(program, parsed, output)
        except KeyboardInterrupt:
            output.fault(_interrupted(program, parsed, began))
            return Status.INTERRUPTED
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


def _ran(program: Program, parsed: Arguments, output: Output) -> int:
    """Run the command, then say what is wrong with the local record.

    One that was lost learns of the secrets that are kept.
    """
    status = commands.run(program, parsed, output)
    problem = None if parsed.command in _WITHOUT_LEDGER else program.ledger.problem
    if problem is not None:
        output.aside(*fault_lines(problem))
    if isinstance(problem, LedgerBroken):
        with suppress(Fault):
            for account in program.identity.accounts():
                program.lifecycle.find_kept(account)
    return status


def _interrupted(program: Program, parsed: Arguments, began: datetime) -> Fault:
    """Return what to say after Ctrl-C: a change that was under way may have happened."""
    if parsed.command == "sign-in":
        return SignInCancelled()
    for operation in program.ledger.history():
        if operation.outcome is Outcome.OPEN and operation.started >= began:
            return OutcomeUnknown(
                Facts(
                    organization=operation.organization,
                    subject=operation.name,
                    sentence="The command was interrupted.",
                    changed=Changed.UNKNOWN,
                )
            )
    return Interrupted()
