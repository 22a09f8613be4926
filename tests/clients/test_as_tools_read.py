"""What tools that cannot be had here would read, by the documents of their formats."""

import base64
from pathlib import Path
from xml.etree.ElementTree import fromstring

import pytest

from patmanager.core.client_faults import ClientRefused
from patmanager.core.places import ClientName
from tests.clients.home import FEED, OLD, Home, target_of

pytestmark = pytest.mark.fast


@pytest.fixture
def home(tmp_path: Path) -> Home:
    """A home without anything."""
    return Home(tmp_path)


def connected(home: Home, name: ClientName) -> str:
    """Connect a program and return the text of its file."""
    client = home.client(name)
    plan = client.plan(target_of(name))
    client.put(plan, OLD)
    return Path(plan.changes[0].file).read_text(encoding="utf-8")


def test_nuget_reads_source_and_credentials(home: Home) -> None:
    """learn.microsoft.com/nuget/reference/nuget-config-file: the element has the source's name."""
    root = fromstring(connected(home, ClientName.NUGET))  # noqa: S314 - our own text
    sources = {each.get("key"): each.get("value") for each in root.iterfind("packageSources/add")}
    assert sources == {"web": f"{FEED}/nuget/v3/index.json"}
    values = root.iterfind("packageSourceCredentials/web/add")
    assert {each.get("key"): each.get("value") for each in values} == {
        "Username": "any",
        "ClearTextPassword": OLD.reveal(),
    }


def test_nuget_on_windows_wants_a_sealed_password(tmp_path: Path) -> None:
    """The file is that of Windows; here nothing can seal, which is told before a file is made."""
    home = Home(tmp_path, platform="win32")
    client = home.client(ClientName.NUGET)
    plan = client.plan(target_of(ClientName.NUGET))
    (change,) = plan.changes
    assert change.file.endswith("AppData/Roaming/NuGet/NuGet.Config")
    assert any('key="Password" value="••••••••"' in line for line in change.come)
    assert not any("ClearText" in line for line in change.come)
    with pytest.raises(ClientRefused):
        client.put(plan, OLD)
    assert not Path(change.file).exists()


def test_gradle_reads_two_properties(home: Home) -> None:
    """docs.gradle.org, "Handling credentials": the repository's name, Username and Password."""
    lines = connected(home, ClientName.GRADLE).splitlines()
    assert dict(line.split("=", 1) for line in lines) == {
        "webUsername": "contoso",
        "webPassword": OLD.reveal(),
    }


def test_maven_reads_a_server(home: Home) -> None:
    """maven.apache.org/settings.html: the id is that of the repository."""
    root = fromstring(connected(home, ClientName.MAVEN))  # noqa: S314 - our own text
    (server,) = root.iterfind("servers/server")
    assert {each.tag: each.text for each in server} == {
        "id": "web",
        "username": "contoso",
        "password": OLD.reveal(),
    }


def test_npm_reads_the_secret_alone_in_base64(home: Home) -> None:
    """learn.microsoft.com, "Connect to a feed, npm": no colon, no line feed."""
    values = dict(line.split("=", 1) for line in connected(home, ClientName.NPM).splitlines())
    place = FEED.removeprefix("https:")
    for stem in (f"{place}/npm/registry/", f"{place}/npm/"):
        assert base64.b64decode(values[f"{stem}:_password"]).decode() == OLD.reveal()
        assert values[f"{stem}:username"] == values[f"{stem}:email"] == "any"
    assert values["registry"] == f"{FEED}/npm/registry/"
