"""Feeds: real pip, uv and npm install and publish; who may not is told so in their own output."""

import base64
import ensurepip
import hashlib
import io
import json
import os
import struct
import subprocess
import sys
import zipfile
from datetime import timedelta
from pathlib import Path
from shutil import which

import pytest
import requests

from patmanager.emulator.feeds import Kind, Role
from patmanager.emulator.server import Emulator
from patmanager.emulator.small_packages import crate, wheel
from patmanager.emulator.world import World
from tests.emulator.devops.tokens import token

DAY = timedelta(days=1)


class Shell:
    """Runs the tools with an empty HOME, against one feed."""

    def __init__(self, emulator: Emulator, home: Path) -> None:
        """Trust the emulator's authority."""
        self.home = home
        self.feed = f"{emulator.hosts['pkgs']}/contoso/_packaging/web"
        kept = {name: os.environ[name] for name in ("PATH", "LANG") if name in os.environ}
        self.environment = {
            **kept,
            "HOME": str(home),
            "NO_PROXY": "*",
            "SSL_CERT_FILE": str(emulator.ca_file),
            "PIP_CERT": str(emulator.ca_file),
            "PIP_DISABLE_PIP_VERSION_CHECK": "1",
            "PIP_NO_INPUT": "1",
            "PIP_NO_CACHE_DIR": "1",
            "UV_NO_CACHE": "1",
            "UV_PYTHON": sys.executable,
            "UV_NO_CONFIG": "1",
        }

    def run(self, *command: str | Path, **more: str) -> subprocess.CompletedProcess[str]:
        """Run a tool to its end."""
        return subprocess.run(
            [str(each) for each in command],
            env={**self.environment, **more},
            cwd=self.home,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
            timeout=100,
        )

    def get(self, address: str, secret: str = "") -> requests.Response:
        """Ask without a tool."""
        return requests.get(
            address,
            auth=("any", secret) if secret else None,
            verify=self.environment["SSL_CERT_FILE"],
            timeout=10,
        )

    def index(self, secret: str) -> str:
        """Return the simple index with a secret in it, as the environment may have it."""
        return f"{self.feed}/pypi/simple/".replace("https://", f"https://any:{secret}@")


@pytest.fixture
def shell(served: Emulator, tmp_path: Path) -> Shell:
    """Return the tools."""
    return Shell(served, tmp_path)


def pip(shell: Shell, package: str, secret: str) -> subprocess.CompletedProcess[str]:
    """Install with the pip that comes with Python."""
    bundled = sorted(Path(ensurepip.__file__).parent.glob("_bundled/pip-*.whl"))
    if not bundled:
        pytest.skip("this Python brings no pip")
    command = (sys.executable, bundled[-1] / "pip", "install", "--target", "there", package)
    return shell.run(*command, PIP_INDEX_URL=shell.index(secret))


def uv_program(checkout: Path) -> Path:
    """Return the uv that the project keeps for itself, else that of the system."""
    own = checkout / ".tools" / "bin" / "uv"
    found = own if own.exists() else which("uv")
    if found is None:
        pytest.skip("uv is not installed")
    return Path(found)


def npm(shell: Shell, *arguments: str, secret: str) -> subprocess.CompletedProcess[str]:
    """Run npm with a configuration of its own."""
    program = which("npm")
    if program is None:
        pytest.skip("npm is not installed")
    place = shell.feed.removeprefix("https:")
    packed = base64.b64encode(secret.encode()).decode()
    lines = [
        f"registry={shell.feed}/npm/registry/",
        f"cafile={shell.environment['SSL_CERT_FILE']}",
        "fetch-retries=0",
        "fund=false",
        "audit=false",
        "update-notifier=false",
    ]
    for stem in (f"{place}/npm/registry/", f"{place}/npm/"):
        lines += [f"{stem}:username=any", f"{stem}:_password={packed}", f"{stem}:email=any"]
    (shell.home / ".npmrc").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return shell.run(program, *arguments)


def test_pip_and_uv_install(shell: Shell, demo: World, checkout: Path) -> None:
    """By any name of the package and with any name of the user."""
    secret = token(demo, "vso.packaging")
    done = pip(shell, "Contoso_Greetings", secret)
    assert done.returncode == 0, done.stderr
    assert (shell.home / "there" / "contoso_greetings.py").exists()
    uv = uv_program(checkout)
    command = (uv, "pip", "install", "--target", "here", "contoso-greetings")
    done = shell.run(*command, UV_DEFAULT_INDEX=shell.index(secret))
    assert done.returncode == 0, done.stderr
    assert (shell.home / "here" / "contoso_greetings.py").exists()


def test_uv_publishes_what_pip_installs_once(shell: Shell, demo: World, checkout: Path) -> None:
    """With a token that may write; the same file again is a conflict."""
    uv, name = uv_program(checkout), "made-here"
    ((file, content),) = wheel(name, "3.1").items()
    (shell.home / file).write_bytes(content)
    settings = {"UV_PUBLISH_URL": f"{shell.feed}/pypi/upload/", "UV_PUBLISH_USERNAME": "any"}
    refused = shell.run(
        uv, "publish", file, **settings, UV_PUBLISH_PASSWORD=token(demo, "vso.packaging")
    )
    assert "401" in refused.stderr
    secret = token(demo, "vso.packaging_write")
    done = shell.run(uv, "publish", file, **settings, UV_PUBLISH_PASSWORD=secret)
    assert done.returncode == 0, done.stderr
    assert pip(shell, name, secret).returncode == 0
    again = shell.run(uv, "publish", file, **settings, UV_PUBLISH_PASSWORD=secret)
    assert again.returncode != 0
    assert "409" in again.stderr


def test_npm_installs_and_publishes(shell: Shell, demo: World) -> None:
    """A package with a scope of npm's; the same version again is a conflict."""
    secret = token(demo, "vso.packaging_write")
    done = npm(shell, "install", "@contoso/greetings", secret=secret)
    assert done.returncode == 0, done.stderr
    assert (shell.home / "node_modules" / "@contoso" / "greetings" / "index.js").exists()
    (shell.home / "own").mkdir()
    (shell.home / "own" / "package.json").write_text('{"name": "own-thing", "version": "0.1.0"}')
    done = npm(shell, "publish", "./own", secret=secret)
    assert done.returncode == 0, done.stderr
    assert npm(shell, "install", "own-thing", secret=secret).returncode == 0
    assert npm(shell, "publish", "./own", secret=secret).returncode != 0


@pytest.mark.parametrize(
    ("scope", "fields"),
    [("vso.code", {}), ("vso.packaging", {"ends": -DAY}), ("vso.packaging", {"revoked": DAY})],
)
def test_a_token_that_may_not_is_e401(
    shell: Shell, demo: World, scope: str, fields: dict[str, timedelta]
) -> None:
    """Of another scope, ended, or revoked."""
    secret = token(demo, scope, **fields)
    assert "E401" in npm(shell, "view", "@contoso/greetings", secret=secret).stderr
    assert pip(shell, "contoso-greetings", secret).returncode != 0


def test_a_role_that_is_too_small_is_told_with_what_is_lacking(shell: Shell, demo: World) -> None:
    """Whatever the token may do: it acts for a person."""
    (feed,) = demo.feeds
    ana = demo.person("ana").object_id
    feed.roles[ana] = Role.READER
    secret = token(demo, "vso.packaging_write")
    (shell.home / "own").mkdir()
    (shell.home / "own" / "package.json").write_text('{"name": "own-thing", "version": "0.1.0"}')
    refused = npm(shell, "publish", "./own", secret=secret)
    assert "E403" in refused.stderr
    assert "You need to have 'AddPackage'" in refused.stderr
    feed.roles[ana] = Role.NONE
    refused = npm(shell, "view", "@contoso/greetings", secret=secret)
    assert "You need to have 'ReadPackages'" in refused.stderr


def test_what_is_only_upstream_is_saved_by_a_collaborator_once(shell: Shell, demo: World) -> None:
    """Until then a reader is told that a sign-in is needed; afterwards anybody installs it."""
    reading, writing = token(demo, "vso.packaging"), token(demo, "vso.packaging_write")
    assert pip(shell, "from-upstream", reading).returncode != 0
    answer = shell.get(f"{shell.feed}/npm/registry/from-upstream", reading)
    assert answer.status_code == 401
    assert "access versions from upstream" in answer.reason
    assert pip(shell, "from-upstream", writing).returncode == 0
    assert pip(shell, "from-upstream", reading).returncode == 0


ABSENT = {
    Kind.PYPI: "pypi/simple/no-such/",
    Kind.NPM: "npm/registry/no-such",
    Kind.NUGET: "nuget/v3/flat2/no-such/index.json",
    Kind.MAVEN: "maven/v1/com/example/no-such/1.0/no-such-1.0.pom",
    Kind.CARGO: "Cargo/index/no/-s/no-such",
}


@pytest.mark.parametrize("kind", Kind)
def test_what_is_not_there_is_not_found(shell: Shell, demo: World, kind: Kind) -> None:
    """A package, or a whole feed."""
    secret = token(demo, "vso.packaging")
    for feed, said in ((shell.feed, "no-such"), (shell.feed.replace("web", "wep"), "wep")):
        answer = shell.get(f"{feed}/{ABSENT[kind]}", secret)
        assert answer.status_code == 404
        assert said in answer.json()["message"]


@pytest.mark.parametrize("end", ["", "npm/registry/", "pypi/simple/", "maven/v1", "what/ever"])
def test_the_root_of_a_feed_tells_good_tokens_from_bad(shell: Shell, demo: World, end: str) -> None:
    """Nothing is there, which only a good token is told."""
    address = f"{shell.feed}/{end}"
    assert shell.get(address, token(demo, "vso.packaging")).status_code == 404
    assert shell.get(address, token(demo, "vso.packaging", revoked=DAY)).status_code == 401
    assert shell.get(address, token(demo, "vso.code")).status_code == 401
    assert shell.get(address).status_code == 401


def send(shell: Shell, method: str, end: str, secret: str, **more: object) -> requests.Response:
    """Send what a tool would."""
    return requests.request(
        method,
        f"{shell.feed}/{end}",
        auth=("any", secret),
        verify=shell.environment["SSL_CERT_FILE"],
        timeout=10,
        **more,  # type: ignore[arg-type]  # a test's own
    )


def test_nuget_finds_its_way_by_the_index(shell: Shell, demo: World) -> None:
    """As `dotnet restore` and `dotnet nuget push` ask, by Microsoft's description of the server."""
    reading, writing = token(demo, "vso.packaging"), token(demo, "vso.packaging_write")
    index = shell.get(f"{shell.feed}/nuget/v3/index.json", reading).json()
    where = {each["@type"].partition("/")[0]: each["@id"] for each in index["resources"]}
    flat = f"{where['PackageBaseAddress']}contoso.greetings"
    assert shell.get(f"{flat}/index.json", reading).json() == {"versions": ["1.0.0"]}
    answer = shell.get(f"{flat}/1.0.0/contoso.greetings.1.0.0.nupkg", reading)
    assert zipfile.is_zipfile(io.BytesIO(answer.content))
    pushed = {"package": ("Made.Here.2.0.0.nupkg", answer.content)}
    key = {"X-NuGet-ApiKey": "any"}
    assert send(shell, "PUT", "nuget/v2/", reading, files=pushed, headers=key).status_code == 401
    assert send(shell, "PUT", "nuget/v2/", writing, files=pushed, headers=key).status_code == 202
    assert send(shell, "PUT", "nuget/v2/", writing, files=pushed, headers=key).status_code == 409
    assert send(shell, "PUT", "nuget/v2/", writing, headers=key).status_code == 400
    flat = f"{where['PackageBaseAddress']}made.here"
    assert shell.get(f"{flat}/2.0.0/made.here.2.0.0.nupkg", reading).status_code == 200


def test_maven_reads_and_deploys_by_paths(shell: Shell, demo: World) -> None:
    """Files, their digests and the list of versions, as its repository layout has them."""
    secret = token(demo, "vso.packaging_write")
    stem = "maven/v1/com/contoso/made"
    assert send(shell, "PUT", f"{stem}/2.0/made-2.0.jar", secret, data=b"x").status_code == 202
    assert send(shell, "PUT", f"{stem}/2.0/made-2.0.jar.sha1", secret, data=b"y").status_code == 202
    assert send(shell, "GET", f"{stem}/2.0/made-2.0.jar", secret).content == b"x"
    digest = send(shell, "GET", f"{stem}/2.0/made-2.0.jar.sha1", secret).text
    assert digest == hashlib.sha1(b"x").hexdigest()  # noqa: S324 - Maven asks for it
    assert "<version>2.0</version>" in send(shell, "GET", f"{stem}/maven-metadata.xml", secret).text
    assert send(shell, "PUT", f"{stem}/2.0/made-2.0.jar", secret, data=b"z").status_code == 409
    assert send(shell, "GET", "maven/v1/com", secret).status_code == 404


def test_cargo_publishes_what_cargo_fetches(shell: Shell, demo: World) -> None:
    """Two lengths and what they measure, as The Cargo Book has it; the index then lists it."""
    secret = token(demo, "vso.packaging_write")
    (content,) = crate("made-here", "3.0.0").values()
    described = json.dumps({"name": "made-here", "vers": "3.0.0"}).encode()
    lengths = [struct.pack("<I", len(each)) for each in (described, content)]
    body = lengths[0] + described + lengths[1] + content
    assert send(shell, "PUT", "Cargo/api/v1/crates/new", secret, data=body).status_code == 200
    line = json.loads(send(shell, "GET", "Cargo/index/ma/de/made-here", secret).text)
    assert (line["vers"], line["cksum"]) == ("3.0.0", hashlib.sha256(content).hexdigest())
    fetched = send(shell, "GET", "Cargo/download/made-here/3.0.0", secret)
    assert fetched.content == content


def test_nobody_gets_in_without_a_token(shell: Shell) -> None:
    """And is told the ways to sign in, with no redirect that a tool would take for an answer."""
    answer = shell.get(f"{shell.feed}/pypi/simple/contoso-greetings/")
    assert answer.status_code == 401
    assert "Basic realm=" in answer.headers["WWW-Authenticate"]
