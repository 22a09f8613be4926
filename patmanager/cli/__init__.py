"""The command line: the same core and the same sentences as the window, and no Qt.

Exit status: 0 done · 1 it did not work · 2 wrong usage · 3 sign in first · 4 not allowed ·
5 done, but the secret is not kept · 6 not known whether it was done · 130 interrupted.
"""

from collections.abc import Sequence

from patmanager.cli.arguments import parse


def main(arguments: Sequence[str]) -> int:
    """Run one command and return its exit status; a usage message needs nothing else."""
    parsed = parse(arguments)
    from patmanager.cli.running import run  # noqa: PLC0415 - `--version` loads none of it

    return run(parsed)
