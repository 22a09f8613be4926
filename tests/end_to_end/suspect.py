"""The real program on a stage, and the search for credentials in everything it leaves behind."""

import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from patmanager.emulator.__main__ import write_ready_file
from patmanager.emulator.entra.applications import DESKTOP_APP
from patmanager.emulator.server import Emulator
from tests.emulator.visitor import Visitor
from tests.end_to_end.canaries import Canaries
from tests.end_to_end.processes import Watch
from tests.end_to_end.stage import Stage, until
from tests.services.signing_in import PersonAtBrowser

LOUD = Path(__file__).with_name("loud.py")


class Suspect:
    """Runs commands, knows every credential there is, and looks for all of them everywhere."""

    def __init__(self, stage: Stage, emulator: Emulator, watch: Watch) -> None:
        """Let everything be written under the stage's folder, and logged in full."""
        self.stage = stage
        self.emulator = emulator
        self._watch = watch
        self._printed: list[bytes] = []
        self._codes: set[str] = set()
        self.canaries = Canaries()
        temporary = stage.folder / "tmp"
        temporary.mkdir()
        stage.environment.update(
            {
                "PATMANAGER_CLIENT_ID": DESKTOP_APP,
                "PATMANAGER_LOG_LEVEL": "debug",
                "TMPDIR": str(temporary),
            }
        )
        self.ready = self._write_ready_file()
        self._mailbox = stage.folder / "asked-page"
        self._install_browser()

    def __call__(
        self, *words: str, mistake: str = "nothing", is_searched: bool = True
    ) -> subprocess.CompletedProcess[str]:
        """Run a command; what it prints is searched too unless it was asked for a secret."""
        where = ("--endpoints", str(self.ready))
        done = self.stage.run(sys.executable, LOUD, mistake, words[0], *where, *words[1:])
        if is_searched:
            self._printed += [done.stdout.encode(), done.stderr.encode()]
        return done

    def sign_in(self) -> None:
        """Sign the developer in, in a browser without a screen."""
        visitor = Visitor(self.emulator.world.entra)
        person = PersonAtBrowser(visitor, self.emulator.world.person("ana"))
        words = (LOUD, "nothing", "sign-in", "--endpoints", self.ready)
        process = self.stage.start_python(*words, name="sign-in")
        until(self._mailbox.exists, "the page to sign in on")
        person.open(self._mailbox.read_text(encoding="utf-8"))
        assert process.wait(30) == 0, self.stage.log("sign-in")
        assert person.closed.wait(10)
        self._codes |= {str(value) for value in visitor.answer.values()}
        visitor.session.close()

    @contextmanager
    def window(self, mistake: str = "nothing") -> Iterator["subprocess.Popen[bytes]"]:
        """Open the program's window; it is asked to end afterwards."""
        words = (LOUD, mistake, "--endpoints", self.ready)
        process = self.stage.start_python(*words, name="window")
        yield process
        process.terminate()
        assert process.wait(15) == 0, self.stage.log("window")

    def log(self) -> str:
        """Return what the program logged."""
        return "\n".join(
            path.read_text(encoding="utf-8") for path in self.stage.home.rglob("patmanager.log*")
        )

    def learn(self) -> int:
        """Look for every credential that there is by now; tells how many the session has."""
        for pat in self.emulator.world.tokens:
            self.canaries.add(f"the secret of {pat.display_name}", pat.secret)
        for code in self._codes:
            self.canaries.add("an answer of the sign-in page", code)
        session = list(self._session())
        for number, text in enumerate(session):
            self.canaries.add(f"credential {number} of the session", text)
        return len(session)

    def leaks(self) -> dict[str, set[str]]:
        """Return by place what was found: files, output, arguments and environments."""
        self.learn()
        places = {
            str(path.relative_to(self.stage.folder)): path.read_bytes()
            for path in self.stage.folder.rglob("*")
            if path.is_file()
        }
        places["printed"] = b"\n".join(self._printed)
        places["arguments"] = b"\n".join(self._watch.arguments)
        places["environments"] = b"\n".join(self._watch.seen)
        found = {name: self.canaries.hits(text) for name, text in places.items()}
        return {name: hits for name, hits in found.items() if hits}

    def _session(self) -> Iterator[str]:
        """Yield what MSAL keeps in the keychain, read with libsecret's own tool."""
        found = self.stage.run(
            "secret-tool", "search", "--all", "--unlock", "application", "Python keyring library"
        )
        for line in found.stdout.splitlines():
            name, _, value = line.partition(" = ")
            if name == "secret":
                yield from _values_of("secret", value)

    def _write_ready_file(self) -> Path:
        ready = self.stage.folder / "ready.json"
        write_ready_file(self.emulator, ready)
        ca = shutil.copy(self.emulator.ca_file, self.stage.folder / "ca.pem")
        said = json.loads(ready.read_text(encoding="utf-8"))
        ready.write_text(json.dumps({**said, "ca": str(ca)}), encoding="utf-8")
        return ready

    def _install_browser(self) -> None:
        script = self.stage.folder / "browser"
        script.write_text(
            f'#!/bin/sh\nprintf %s "$1" > "{self._mailbox}.part"\n'
            f'mv "{self._mailbox}.part" "{self._mailbox}"\n',
            encoding="utf-8",
        )
        script.chmod(0o755)
        self.stage.environment["BROWSER"] = str(script)


def _values_of(key: str, text: str) -> Iterator[str]:
    """Yield the texts that stand under `key`, at any depth of a JSON text."""
    try:
        todo: list[object] = [json.loads(text)]
    except ValueError:
        yield text
        return
    while todo:
        match todo.pop():
            case dict() as members:
                todo += members.values()
                if isinstance(members.get(key), str):
                    yield members[key]
            case list() as members:
                todo += members
