"""Programs that were not written for it talk to the emulator unchanged."""

import json
import os
import subprocess
import sys
from pathlib import Path
from shutil import which

import pytest

from patmanager.emulator.devops.identities import storage_key
from patmanager.emulator.server import Emulator
from patmanager.emulator.switchboard import Answer, Drop
from patmanager.emulator.world import World
from tests.emulator.devops.caller import BOTH, PATS, Caller

LIST = f"contoso/{PATS}?api-version=7.2-preview.1"
EMPTY_REPLY, BROKEN_READ, RESET, TLS_END = 52, 18, 56, 35


def curl(emulator: Emulator, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run curl, which prints the body and, on a line of its own, the status."""
    program = which("curl")
    if program is None:
        pytest.skip("curl is not installed")
    command = [program, "-q", "-s", "--noproxy", "*", "--max-time", "20", "-w", "\n%{http_code}"]
    trust = ["--cacert", str(emulator.ca_file)]
    return subprocess.run(
        [*command, *trust, *arguments], capture_output=True, text=True, check=False
    )


def test_microsofts_python_library_does_its_work(
    served: Emulator, demo: World, tmp_path: Path
) -> None:
    """Areas, profile, accounts, graph, token administration, audit and connectionData."""
    dae = Caller(demo, "dae")
    permissions = f"{BOTH} vso.graph vso.tokenadministration vso.auditlog"
    secret = dae.create().get_json()["patToken"]["token"]
    bearer = dae.bearer(permissions).removeprefix("Bearer ")
    program = str(Path(__file__).with_name("foreign.py"))
    environment = {
        **os.environ,
        "HOME": str(tmp_path),  # it keeps what it learned of areas there
        "REQUESTS_CA_BUNDLE": str(served.ca_file),
        "NO_PROXY": "*",
    }
    done = subprocess.run(
        [sys.executable, program, f"{served.hosts['dev']}/contoso", bearer, secret],
        capture_output=True,
        text=True,
        env=environment,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    me = storage_key(demo.person("dae"))
    assert json.loads(done.stdout) == {
        "me": me,
        "accounts": ["contoso", "northwind", "woodgrove"],
        "ben": "Ben Okafor",
        "users": 3,
        "tokens": ["npm on the build machine", "publish", "from before the policy"],
        "actions": 9,
        "newest": "Token.PatRevokeEvent",
        "more": True,
        "token_of": me,
    }


def test_curl_lists_and_creates(served: Emulator, demo: World) -> None:
    """A list and a POST with JSON."""
    auth = f"Authorization: {Caller(demo).bearer()}"
    address = f"{served.hosts['vssps']}/{LIST}"
    body, _, status = curl(served, "-H", auth, address).stdout.rpartition("\n")
    assert status == "200"
    assert len(json.loads(body)["patTokens"]) > 15
    draft = '{"displayName": "by curl", "scope": "vso.code"}'
    kind = "Content-Type: application/json"
    body, _, status = curl(served, "-H", auth, "-H", kind, "-d", draft, address).stdout.rpartition(
        "\n"
    )
    assert json.loads(body)["patToken"]["token"].startswith("FAKE")


def test_curl_finds_the_tenant(served: Emulator, demo: World) -> None:
    """HEAD of an organization, as programs look for its tenant."""
    head = curl(served, "-I", f"{served.hosts['vssps']}/fabrikam").stdout.lower()
    assert "404" in head
    assert f"x-vss-resourcetenant: {demo.organizations['fabrikam'].tenant_id}" in head


@pytest.mark.parametrize(("drop", "made"), [(Drop.BEFORE, False), (Drop.AFTER, True)])
def test_a_dropped_line_is_an_error_for_curl(
    served: Emulator, demo: World, drop: Drop, *, made: bool
) -> None:
    """No answer comes, whether or not the token was made."""
    demo.switchboard.misbehave("pats.create", drop=drop)
    auth = f"Authorization: {Caller(demo).bearer()}"
    draft = '{"displayName": "ghost", "scope": "vso.code"}'
    done = curl(served, "-H", auth, "-d", draft, f"{served.hosts['vssps']}/{LIST}")
    assert done.returncode in {EMPTY_REPLY, RESET, TLS_END}
    assert ("ghost" in {pat.display_name for pat in demo.tokens}) == made


def test_half_a_body_is_an_error_for_curl(served: Emulator, demo: World) -> None:
    """The answer promises more than comes."""
    demo.switchboard.misbehave("pats.list", answer=Answer("half"))
    auth = f"Authorization: {Caller(demo).bearer()}"
    done = curl(served, "-H", auth, f"{served.hosts['vssps']}/{LIST}")
    assert done.returncode in {BROKEN_READ, RESET}
    assert done.stdout.startswith('{"continuationToken"')


def test_a_huge_body_is_sent_in_pieces(served: Emulator, demo: World) -> None:
    """100 MB arrive without having been in memory at once."""
    demo.switchboard.misbehave("pats.list", answer=Answer("huge"))
    auth = f"Authorization: {Caller(demo).bearer()}"
    done = curl(
        served,
        "-H",
        auth,
        "-o",
        os.devnull,
        "-w",
        "%{size_download}",
        f"{served.hosts['vssps']}/{LIST}",
    )
    assert int(done.stdout) > 99_000_000
