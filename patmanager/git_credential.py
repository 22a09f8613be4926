"""`git-credential-patmanager`: what git calls at every fetch and push, so it loads next to nothing.

It never asks anybody, prints nothing when it is unsure, and always ends with status 0: git then
goes on to its next helper, or asks the person itself.
"""

import sys
from collections.abc import Sequence
from contextlib import suppress

_NAME = "patmanager"


def main(arguments: Sequence[str] | None = None) -> int:
    """Answer one question of git: `get`, `store` or `erase`. Anything else is let be."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    word = given[0] if given else ""
    if word not in {"get", "erase"}:
        return 0
    from patmanager.process import forbid_dumps

    forbid_dumps(hide=True)
    # git is to go on, and an error's text might tell a secret.
    with suppress(Exception):
        _answer(word)
    return 0


def _answer(word: str) -> None:
    from patmanager.services.folders import LEDGER, folders_of
    from patmanager.services.git_credential import GitCredential, read_question
    from patmanager.services.keychain import Keychain

    asked = read_question(sys.stdin)
    helper = GitCredential(folders_of(_NAME).user_data_path / LEDGER, Keychain(_NAME))
    if word == "get":
        helper.get(asked, sys.stdout)
    else:
        helper.erase(asked)


if __name__ == "__main__":
    sys.exit(main())
