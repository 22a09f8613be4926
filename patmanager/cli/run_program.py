"""`run`: a program that is let into a feed, with the secret in its environment alone."""

import os
import subprocess
import sys
from shutil import which

from patmanager.cli import find
from patmanager.cli.arguments import Arguments
from patmanager.cli.output import Output
from patmanager.core.client_faults import ClientMissing
from patmanager.core.environment import environment_of
from patmanager.core.facts import Facts
from patmanager.core.feed import feed_in
from patmanager.core.program import Program


def run_program(program: Program, arguments: Arguments, _output: Output) -> int:
    """Run a command line and return its exit status.

    Raises `FeedNotNamed`, `SecretNotKept`, and `ClientMissing` for a command that is not there.
    """
    line = list(arguments.line)
    found = which(line[0]) if line else None
    if found is None:
        raise ClientMissing(Facts(subject=line[0] if line else "COMMAND"))
    feed = feed_in(arguments.feed, program.connecting.host)
    organization, token = find.token(
        program, arguments.account, arguments.organization or feed.organization, arguments.token
    )
    secret = program.lifecycle.secret_of(organization, token)
    sys.stdout.flush()
    around = {**os.environ, **environment_of(feed, secret)}
    return subprocess.run([found, *line[1:]], env=around, check=False).returncode  # noqa: S603 - what the person typed
