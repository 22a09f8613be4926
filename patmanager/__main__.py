"""Window or command line: the first look at the arguments decides."""

import sys
from collections.abc import Sequence

from patmanager import __version__

WINDOW_ARGUMENTS = frozenset({"--demo"})


def main(arguments: Sequence[str] | None = None) -> int:
    """Open the window without arguments or with `--demo`; else be the command line.

    Only the face that is used is imported, so that the command line runs where Qt cannot.
    `arguments` are those after the program's name; None takes them from the process.
    Returns the exit status.
    """
    given = list(sys.argv[1:] if arguments is None else arguments)
    if given == ["--version"]:
        sys.stdout.write(f"patmanager {__version__}\n")
        return 0
    if WINDOW_ARGUMENTS.issuperset(given):
        from patmanager.ui import app

        return app.main(given)
    from patmanager import cli

    return cli.main(given)


if __name__ == "__main__":
    sys.exit(main())
