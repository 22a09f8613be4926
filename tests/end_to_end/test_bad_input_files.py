"""Files of settings, policy and endpoints that are broken or set a trap."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from patmanager.emulator.__main__ import write_ready_file
from tests.end_to_end.terminal import Said, Terminal

CREATE = ("create", "-o", "contoso", "--name", "new", "--preset", "packages")


class Program:
    """`patmanager` as a process with folders of its own and no keychain."""

    def __init__(self, folder: Path) -> None:
        """Keep everything in `folder`."""
        self.config = folder / "config" / "patmanager"
        self.policy = folder / "etc" / "patmanager" / "policy.toml"
        for path in (self.config, self.policy.parent):
            path.mkdir(parents=True)
        places = {"XDG_CONFIG_HOME": "config", "XDG_DATA_HOME": "data", "XDG_STATE_HOME": "state"}
        self._environment = {
            **os.environ,
            **{name: str(folder / part) for name, part in places.items()},
            "XDG_CONFIG_DIRS": str(folder / "etc"),
        }

    def __call__(self, *words: str) -> Said:
        """Run a command."""
        done = subprocess.run(
            [sys.executable, "-m", "patmanager", *words],
            env=self._environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=30,
            check=False,
        )
        return Said(done.returncode, done.stdout, done.stderr)


@pytest.fixture
def program(tmp_path: Path) -> Program:
    """The program as a process."""
    return Program(tmp_path)


@pytest.mark.parametrize("text", ["client_id = [", "\x00", "\udcff", "a = 1\na = 2"])
def test_a_broken_settings_file_is_put_aside(program: Program, text: str) -> None:
    """Said once, kept under another name, and the built-in settings are used."""
    file = program.config / "settings.toml"
    file.write_bytes(text.encode("utf-8", "surrogateescape"))
    program("list").tells("SettingsBroken", "put aside", status=1)
    (aside,) = program.config.iterdir()
    assert aside.read_bytes() == text.encode("utf-8", "surrogateescape")
    assert str(aside) != str(file)
    assert "SettingsBroken" not in program("list").text


@pytest.mark.parametrize(
    ("setting", "words"),
    [
        ("clint_id=x", "did you mean client_id"),
        ("longest_lifetime_days=9999", "longest_lifetime_days"),
        ("log_level=\x1b[2J", "log_level"),
    ],
)
def test_a_setting_that_does_not_fit_is_left_out(
    program: Program, setting: str, words: str
) -> None:
    """The rest goes on; what steers a terminal is shown as its number."""
    said = program("list", "--set", setting)
    said.tells("SettingRefused", words, "was left out", status=1)
    assert "\x1b" not in said.err


@pytest.mark.parametrize("text", ["[enforced]\nx = [", "[enforce]", "[enforced]\ntenant = 5"])
def test_a_broken_policy_file_stops_creation(signed_in: Terminal, text: str) -> None:
    """A rule that cannot be read is not absent: nothing is created, a list goes on."""
    (signed_in.folder / "policy.toml").write_text(text, encoding="utf-8")
    said = signed_in(*CREATE)
    said.tells("DraftForbidden", "no token is made or renewed until it can", status=4)
    assert signed_in.asked("pats.create") == 0
    assert signed_in("list", "-o", "contoso").status == 0


def test_a_broken_policy_file_is_said_by_each_command(program: Program) -> None:
    """With its name, and whom to tell."""
    program.policy.write_text("[enforced", encoding="utf-8")
    words = (str(program.policy), "people who look after this computer")
    program("list").tells("PolicyFileBroken", *words, status=1)


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"authority": "https://login.microsoftonline.com/organizations"}, "two hosts"),
        ({"hosts": {"vssps": "https://vssps.dev.azure.com"}}, "mixes Microsoft's hosts"),
        ({"hosts": {"vssps": "https://evil.vssps.visualstudio.com."}}, "mixes Microsoft's hosts"),
        ({"hosts": {"vssps": "https://vssps.dev.azure.com@evil.example"}}, "no plain https"),
        ({"hosts": {"dev": "http://127.0.0.1:1"}}, "no plain https"),
        ({"hosts": {"dev": None}}, "dev is missing"),
        ({"ca": "/no/such/file.pem"}, "is not there"),
    ],
)
def test_endpoints_that_could_divert_a_sign_in_are_refused(
    program: Program, terminal: Terminal, tmp_path: Path, change: dict[str, object], reason: str
) -> None:
    """Nothing is sent anywhere."""
    file = tmp_path / "endpoints.json"
    write_ready_file(terminal.emulator, file)
    ready = json.loads(file.read_text(encoding="utf-8"))
    hosts = change.get("hosts", {})
    assert isinstance(hosts, dict)
    file.write_text(json.dumps({**ready, **change, "hosts": {**ready["hosts"], **hosts}}))
    said = program("sign-in", "--endpoints", str(file))
    said.tells("EndpointsRefused", "Nothing was sent anywhere", reason, status=1)
    assert list(terminal.emulator.world.switchboard.journal) == []


@pytest.mark.parametrize("text", [None, "", "{", "[]", "null", "[" * 100_000])
def test_a_file_that_names_no_endpoints_is_refused(
    program: Program, tmp_path: Path, text: str | None
) -> None:
    """Missing, empty, cut short or deeper than anybody writes."""
    file = tmp_path / "endpoints.json"
    if text is not None:
        file.write_text(text, encoding="utf-8")
    said = program("list", "--endpoints", str(file))
    said.tells("EndpointsRefused", str(file), "Use the file that the emulator wrote", status=1)
