"""Window or command line: the first look at the arguments decides."""

import gc
import sys
from collections.abc import Sequence

from patmanager import __version__
from patmanager.process import forbid_dumps

_ABOUT_ITSELF = frozenset({"-h", "--help", "--version"})


def main(arguments: Sequence[str] | None = None) -> int:
    """Open the window unless a command is named or the program is asked about itself.

    Only the face that is used is imported, so that the command line runs where Qt cannot.
    `arguments` are those after the program's name; None takes them from the process.
    Returns the exit status.
    """
    given = list(sys.argv[1:] if arguments is None else arguments)
    if given == ["--version"]:
        sys.stdout.write(f"patmanager {__version__}\n")
        return 0
    if given[:1] == ["git-credential"]:
        from patmanager import git_credential

        return git_credential.main(given[1:])
    forbid_dumps(hide=not _names_no_command(given))
    if _names_no_command(given):
        # What is loaded now stays: looking through it for garbage takes a tenth of the start.
        gc.disable()
        from patmanager.ui.plain_import import restore_import

        restore_import()
        from patmanager.ui import app

        return app.main(given)
    from patmanager import cli

    return cli.main(given)


def _names_no_command(given: list[str]) -> bool:
    """Tell whether only options of the window are given: `--demo`, `--endpoints F`, `--set K=V`."""
    return not given or (given[0].startswith("-") and _ABOUT_ITSELF.isdisjoint(given))


if __name__ == "__main__":
    sys.exit(main())
