"""Real tools, set up by the real program: connect, rotate, revoke, disconnect.

What each finds is in the real keychain and in its own files; Azure DevOps is in a box.
"""

import ensurepip
import json
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from patmanager.emulator.small_packages import wheel
from tests.end_to_end.box import Box
from tests.end_to_end.browser import Browser
from tests.end_to_end.stage import Stage
from tests.end_to_end.workshop import Workshop, tool

Done = subprocess.CompletedProcess[str]


@pytest.fixture(scope="module")
def workshop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workshop]:
    """One computer for all tools."""
    with Stage(tmp_path_factory.mktemp("workshop")) as stage:
        box = Box(stage)
        with Browser(stage) as browser:
            yield Workshop(stage, box, browser)


@dataclass(frozen=True)
class Tool:
    """A tool as a person uses it: `use` needs the feed or repository and must be let in."""

    client: str
    scope: str
    use: Callable[[Workshop, int], Done]
    present: str = ""
    """A file of HOME that is there before."""
    content: str = ""


def pip_program() -> tuple[str, Path]:
    """Return the pip that comes with Python.

    Not with that of the tests: pip leaves a keyring command alone that lies beside its Python.
    """
    bundled = sorted(Path(ensurepip.__file__).parent.glob("_bundled/pip-*.whl"))
    if not bundled:
        pytest.skip("this Python brings no pip")
    return f"{sys.base_prefix}/bin/python3", bundled[-1] / "pip"


def npm(workshop: Workshop, number: int) -> Done:
    """Install from the feed, then publish to it."""
    where = f"npm{number}"
    done = workshop.run(tool("npm"), "install", "@contoso/greetings", where=where)
    if done.returncode != 0:
        return done
    package = {"name": "made-by-npm", "version": f"1.0.{number}"}
    own = workshop.stage.folder / where / "own"
    own.mkdir()
    (own / "package.json").write_text(json.dumps(package))
    return workshop.run(tool("npm"), "publish", "./own", where=where)


def pnpm(workshop: Workshop, number: int) -> Done:
    """Install from the feed, past what pnpm has downloaded before."""
    where = f"pnpm{number}"
    command: tuple[str | Path, ...] = (workshop.brought("pnpm@10", "pnpm"), "add")
    command += ("@contoso/greetings", "--store-dir", workshop.stage.folder / f"store{number}")
    if not number:  # before a feed is set up it would ask the internet, for minutes
        command += ("--registry", "http://127.0.0.1:9/")
    return workshop.run(*command, where=where)


def yarn(workshop: Workshop, number: int) -> Done:
    """Install from the feed, past what yarn has downloaded before."""
    cache = workshop.stage.folder / f"cache{number}"
    folder = workshop.stage.folder / f"yarn{number}"
    folder.mkdir()
    (folder / "package.json").write_text('{"name": "mine", "version": "1.0.0", "private": true}')
    command = (workshop.brought("yarn@1", "yarn"), "add", "@contoso/greetings")
    more = ("--network-timeout", "5000", "--cache-folder", cache)
    return workshop.run(*command, *more, where=f"yarn{number}")


def pip(workshop: Workshop, number: int) -> Done:
    """Install from the feed."""
    target = workshop.stage.folder / f"pip{number}"
    return workshop.run(*pip_program(), "install", "--target", target, "contoso-greetings")


def uv(workshop: Workshop, number: int) -> Done:
    """Install from the feed."""
    target = workshop.stage.folder / f"uv{number}"
    command = (tool("uv"), "pip", "install", "--python", sys.executable, "--target", target)
    return workshop.run(*command, "contoso-greetings")


def twine(workshop: Workshop, number: int) -> Done:
    """Upload to the feed."""
    ((file, content),) = wheel("by-twine", f"1.{number}").items()
    folder = workshop.stage.folder / "twine"
    folder.mkdir(exist_ok=True)
    (folder / file).write_bytes(content)
    command = (tool("twine"), "upload", "--non-interactive", "-r", "web", file)
    return workshop.run(*command, where="twine")


def poetry(workshop: Workshop, number: int) -> Done:
    """Solve against the feed."""
    folder = workshop.stage.folder / f"poetry{number}"
    folder.mkdir(exist_ok=True)
    (folder / "pyproject.toml").write_text(
        '[project]\nname = "mine"\nversion = "1"\nrequires-python = ">=3.11"\n'
        'dependencies = ["contoso-greetings"]\n\n[tool.poetry]\npackage-mode = false\n\n'
        f'[[tool.poetry.source]]\nname = "web"\nurl = "{workshop.feed}/pypi/simple/"\n'
        'priority = "primary"\n'
    )
    command = (tool("poetry"), "lock", "--no-interaction", "--no-cache")
    return workshop.run(*command, where=f"poetry{number}")


def cargo(workshop: Workshop, number: int) -> Done:
    """Fetch from the feed."""
    folder = workshop.stage.folder / f"cargo{number}"
    (folder / "src").mkdir(parents=True, exist_ok=True)
    (folder / "src" / "lib.rs").write_text("")
    (folder / "Cargo.toml").write_text(
        '[package]\nname = "mine"\nversion = "1.0.0"\nedition = "2021"\n\n[dependencies]\n'
        'contoso-greetings = { version = "1", registry = "web" }\n'
    )
    # What was downloaded before would answer in the place of the feed.
    for cache in ("registry", "git"):
        shutil.rmtree(workshop.stage.home / ".cargo" / cache, ignore_errors=True)
    return workshop.run(tool("cargo"), "fetch", where=f"cargo{number}")


def maven(workshop: Workshop, number: int) -> Done:
    """Read the project's parent from the feed: Maven itself does that, without any plugin."""
    folder = workshop.stage.folder / f"maven{number}"
    folder.mkdir(exist_ok=True)
    parent = "<groupId>com.contoso</groupId><artifactId>parent</artifactId>"
    (folder / "pom.xml").write_text(
        '<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>'
        f"<parent>{parent}<version>1.0.0</version><relativePath/></parent>"
        "<artifactId>mine</artifactId><packaging>pom</packaging><repositories><repository>"
        f"<id>web</id><url>{workshop.feed}/maven/v1</url></repository></repositories></project>"
    )
    store = workshop.stage.folder / "trusted"
    if not store.exists():
        words = (tool("keytool"), "-importcert", "-noprompt", "-alias", "box", "-storepass")
        authority = workshop.stage.environment["SSL_CERT_FILE"]
        workshop.run(*words, "changeit", "-keystore", store, "-file", authority)
    trusted = f"-Djavax.net.ssl.trustStore={store} -Djavax.net.ssl.trustStorePassword=changeit"
    options = f"{trusted} -Duser.home={workshop.stage.home}"
    command = (tool("mvn"), "-B", "-ntp", f"-Dmaven.repo.local={folder}/repository", "validate")
    return workshop.run(*command, where=f"maven{number}", MAVEN_OPTS=options)


def git(workshop: Workshop, number: int) -> Done:
    """Clone, commit and push."""
    address = f"{workshop.hosts['dev']}/contoso/Web/_git/web"
    cloned = workshop.run(tool("git"), "clone", address, f"git{number}")
    if cloned.returncode != 0:
        return cloned
    where = f"git{number}"
    workshop.run("git", "commit", "--allow-empty", "-m", f"change {number}", where=where)
    return workshop.run("git", "push", where=where)


CARGO_CONFIG = "# mine\n[term]\nquiet = true\n"
SETTINGS_XML = "<settings>\n  <!-- mine -->\n  <servers/>\n</settings>\n"
PIP_CONF = "# mine\n[global]\ntimeout=9\n"

TOOLS = {
    "npm": Tool("npm", "vso.packaging_write", npm, ".npmrc", "# mine\nfund=false\n"),
    "pnpm": Tool("npm", "vso.packaging", pnpm),
    "yarn": Tool("npm", "vso.packaging", yarn),
    "pip": Tool(
        "pip", "vso.packaging", pip, "config/pip/pip.conf", "# mine\n[global]\ntimeout=9\n"
    ),
    "uv": Tool("uv", "vso.packaging", uv),
    "twine": Tool("twine", "vso.packaging_write", twine),
    "poetry": Tool("poetry", "vso.packaging", poetry),
    "cargo": Tool("cargo", "vso.packaging", cargo, ".cargo/config.toml", CARGO_CONFIG),
    "maven": Tool("maven", "vso.packaging", maven, ".m2/settings.xml", SETTINGS_XML),
    "git": Tool("git", "vso.code_write", git, ".gitconfig", "[alias]\n\tst = status\n"),
}


@pytest.mark.parametrize("name", TOOLS)
def test_a_tool_from_connecting_to_disconnecting(workshop: Workshop, name: str) -> None:
    """Works once connected and after a rotation, is refused once revoked, and leaves no trace."""
    used = TOOLS[name]
    if used.present:
        path = workshop.stage.home / used.present
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(used.content, encoding="utf-8")
    before = workshop.files()
    assert used.use(workshop, 0).returncode != 0

    token = workshop.token(f"{name} – here", used.scope)
    where = () if name == "git" else ("--feed", workshop.feed, "--everywhere")
    made = workshop.done("connect", used.client, token, "-o", "contoso", *where, "--yes")
    assert made["verdict"] == "works", made
    done = used.use(workshop, 1)
    assert done.returncode == 0, done.stdout + done.stderr

    token = workshop.rotate(token)
    done = used.use(workshop, 2)
    assert done.returncode == 0, done.stdout + done.stderr
    places = workshop.done("places", "-o", "contoso", "--test")["places"]
    assert [(each["token"], each["state"]) for each in places] == [(token, "works")]

    workshop.revoke(token)
    refused = used.use(workshop, 3)
    assert refused.returncode != 0
    said = workshop.stage.folder / f"{name}.txt"
    said.write_text(refused.stdout + refused.stderr, encoding="utf-8")
    explained = workshop.done("explain", str(said))
    assert explained["cause"] != "unknown", said.read_text(encoding="utf-8")

    workshop.done("disconnect", used.client, "--yes")
    assert workshop.files() == before
    assert workshop.done("places")["places"] == []
    assert not _secrets(workshop)


def _secrets(workshop: Workshop) -> list[str]:
    """Return the entries of other programs that are left in the keychain."""
    found = workshop.stage.run(
        "secret-tool", "search", "--all", "application", "Python keyring library"
    )
    names = re.findall(r"attribute.service = (\S+)", found.stdout + found.stderr)
    return [name for name in names if not name.startswith("patmanager/")]
