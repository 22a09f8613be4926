"""The program, every library at its most talkative; and, if asked, with one mistake in it.

The first argument names what happens when a secret reaches the keychain: `nothing`, or one of
`MISTAKES`, each of which the search for leaks has to see, or `bug`, which nobody may see.
"""

import logging
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from patmanager.__main__ import main
from patmanager.services import log
from patmanager.services.keychain import Keychain


def _print(secret: str) -> None:
    sys.stdout.write(f"made {secret}\n")


def _write_file(secret: str) -> None:
    Path.home().joinpath(".netrc").write_text(f"password {secret}\n", encoding="utf-8")


def _write_temporary(secret: str) -> None:
    with tempfile.NamedTemporaryFile("w", delete=False) as file:
        file.write(secret)


def _log_past(secret: str) -> None:
    (root,) = logging.getLogger().handlers
    root.setFormatter(logging.Formatter())
    logging.getLogger("patmanager").warning("made %s", secret[:40])


def _give_to_child(secret: str) -> None:
    subprocess.run(["sh", "-c", "sleep 0.3", secret], check=True)


def _give_by_environment(secret: str) -> None:
    subprocess.run(["sleep", "0.3"], env={**os.environ, "SECRET": secret}, check=True)


def _break(secret: str) -> None:
    logging.getLogger("patmanager").debug("about to keep %s", secret)
    message = f"cannot keep {secret} for {[secret]}"
    raise RuntimeError(message)


MISTAKES: dict[str, Callable[[str], None]] = {
    "print": _print,
    "file": _write_file,
    "temporary file": _write_temporary,
    "log past the redaction": _log_past,
    "argument of a child": _give_to_child,
    "environment of a child": _give_by_environment,
}


def _plant(mistake: Callable[[str], None]) -> None:
    put = Keychain.put

    def planted(self: Keychain, slot: object, kept: object) -> None:
        mistake(kept.secret.reveal())  # type: ignore[attr-defined]  # it is a kept secret
        put(self, slot, kept)  # type: ignore[arg-type]  # as given

    Keychain.put = planted  # type: ignore[method-assign]  # this is the point


if __name__ == "__main__":
    log._CHATTY = ()  # type: ignore[assignment]  # noqa: SLF001 - nobody is asked to be quiet
    word = sys.argv.pop(1)
    if word != "nothing":
        _plant({**MISTAKES, "bug": _break}[word])
    sys.exit(main())
