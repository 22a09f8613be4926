"""Every program's files: put in, filled anew, taken out, and all else is left as it was."""

import os
import stat
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from patmanager.core.client_faults import ClientFileChanged, ClientFileRefused
from patmanager.core.clients import Note
from patmanager.core.places import ClientName, Entry, Target, Written
from tests.clients.home import FEED, NEW, OLD, Home, target_of

pytestmark = pytest.mark.fast

FILES = {
    ClientName.NPM: ".npmrc",
    ClientName.PIP: ".config/pip/pip.conf",
    ClientName.UV: ".config/uv/uv.toml",
    ClientName.TWINE: ".pypirc",
    ClientName.POETRY: ".config/pypoetry/auth.toml",
    ClientName.NUGET: ".nuget/NuGet/NuGet.Config",
    ClientName.MAVEN: ".m2/settings.xml",
    ClientName.GRADLE: ".gradle/gradle.properties",
    ClientName.GIT: ".gitconfig",
    ClientName.AZ: ".azure/azuredevops/organization_list",
}

LINES = b"# mine, with a secret of another feed\n//other.example/:_authToken=kept-as-it-is\n"
INI = b"# mine\n[global]\ntimeout = 60\n\n[install]\nno-compile = yes\n"
TOML = b'# mine\nx = 1\n\n[other]\ny = "kept-as-it-is"\n'
NUGET = (
    b'<?xml version="1.0" encoding="utf-8"?>\n<!-- mine -->\n<configuration>\n'
    b"  <packageSources>\n    <add key='somewhere' value=\"https://source.example/v3/index.json\"/>\n"
    b"  </packageSources>\n  <packageSourceCredentials>\n    <Other>\n"
    b'      <add key="ClearTextPassword" value="kept-as-it-is" />\n    </Other>\n'
    b"  </packageSourceCredentials>\n</configuration>\n"
)
MAVEN = (
    b'<settings xmlns="http://maven.apache.org/SETTINGS/1.0.0">\n\t<!-- mine -->\n\t<servers>\n'
    b"\t\t<server><id>other</id><password>kept-as-it-is</password></server>\n\t</servers>\n"
    b"</settings>\n"
)
GITCONFIG = b"[user]\n\tname = Ana ; mine\n[alias]\n\tst = status\n"

PRESENT = {
    ClientName.NPM: LINES,
    ClientName.PIP: INI,
    ClientName.UV: TOML,
    ClientName.TWINE: b"[distutils]\nindex-servers =\n    pypi\n\n[pypi]\nusername = __token__\n",
    ClientName.POETRY: TOML,
    ClientName.NUGET: NUGET,
    ClientName.MAVEN: MAVEN,
    ClientName.GRADLE: b"# mine\norg.gradle.daemon=true\notherPassword=kept-as-it-is\n",
    ClientName.GIT: GITCONFIG,
    ClientName.AZ: b"azdevops-cli:https://dev.azure.com/fabrikam\n",
}

ODD: dict[str, Callable[[bytes], bytes | None]] = {
    "none": lambda _: None,
    "empty": lambda _: b"",
    "as people have them": lambda content: content,
    "carriage returns": lambda content: content.replace(b"\n", b"\r\n"),
    "a byte order mark": lambda content: b"\xef\xbb\xbf" + content,
    "no last line end": lambda content: content.removesuffix(b"\n"),
    "everything twice": lambda content: (
        content if b"<" in content or b"[" in content else content * 2
    ),
}

SECRET_HOLDERS = [ClientName.NPM, ClientName.NUGET, ClientName.MAVEN, ClientName.GRADLE]

everyone = pytest.mark.parametrize("name", FILES)


@pytest.fixture(params=[True, False], ids=["keyring", "no keyring"])
def home(request: pytest.FixtureRequest, tmp_path: Path) -> Home:
    """A home with keyring installed, and one without."""
    return Home(tmp_path, *(["keyring"] if request.param else []))


def everything(home: Home) -> dict[str, tuple[bytes, int]]:
    """Return every file of a home, with its mode."""
    return {
        str(path.relative_to(home.path)): (path.read_bytes(), stat.S_IMODE(path.stat().st_mode))
        for path in home.path.rglob("*")
        if path.is_file()
    }


@pytest.mark.parametrize("odd", ODD)
@everyone
def test_what_is_put_in_comes_out_again(home: Home, name: ClientName, odd: str) -> None:
    """The bytes of every file are afterwards what they were, and no entry is left."""
    content = ODD[odd](PRESENT[name])
    if content is not None:
        home.write(FILES[name], content)
    before = {path: text for path, (text, _) in everything(home).items()}
    client, target = home.client(name), target_of(name)
    plan = client.plan(target)
    assert everything(home).keys() == before.keys()
    client.put(plan, OLD)
    after = everything(home)
    assert home.keychain.foreign or {path: text for path, (text, _) in after.items()} != before
    for path, (text, mode) in after.items():
        if OLD.reveal().encode() in text or b"YWFhYWFh" in text:
            assert mode == 0o600, path
    assert client.read(plan.written, target) == OLD or name is ClientName.GIT
    client.take(plan.written, target, Written())
    assert {path: text for path, (text, _) in everything(home).items()} == before
    assert home.keychain.foreign == {}
    client.take(plan.written, target, Written())


@everyone
def test_a_new_secret_takes_the_place_of_the_old(home: Home, name: ClientName) -> None:
    """Nothing else changes, and the old one stands nowhere any more."""
    home.write(FILES[name], PRESENT[name])
    client, target = home.client(name), target_of(name)
    plan = client.plan(target)
    client.put(plan, OLD)
    connected = everything(home)
    client.switch(plan.written, target, NEW)
    assert client.read(plan.written, target) == NEW or name is ClientName.GIT
    client.switch(plan.written, target, OLD)
    assert everything(home) == connected


@everyone
def test_what_a_plan_shows_holds_no_secret(home: Home, name: ClientName) -> None:
    """Neither ours nor those of others, in what is shown and in what the ledger keeps."""
    home.write(FILES[name], PRESENT[name])
    plan = home.client(name).plan(target_of(name))
    assert "kept-as-it-is" not in repr(plan)
    home.client(name).put(plan, OLD)
    assert OLD.reveal() not in repr(plan)
    assert plan.written.places


@pytest.mark.parametrize("name", SECRET_HOLDERS)
def test_lines_that_somebody_took_out_are_told(home: Home, name: ClientName) -> None:
    """Nothing is written then."""
    client, target = home.client(name), target_of(name)
    plan = client.plan(target)
    client.put(plan, OLD)
    for piece in plan.written.pieces:
        Path(piece.file).write_bytes(b"")
    before = everything(home)
    with pytest.raises(ClientFileChanged):
        client.switch(plan.written, target, NEW)
    assert everything(home) == before


def test_a_file_changed_since_the_plan_is_left(home: Home) -> None:
    """The person saw another difference than the one that would be written."""
    client, target = home.client(ClientName.NPM), target_of(ClientName.NPM)
    plan = client.plan(target)
    path = home.write(".npmrc", b"fund=false\n")
    with pytest.raises(ClientFileChanged):
        client.put(plan, OLD)
    assert path.read_bytes() == b"fund=false\n"


def test_npm_may_write_its_file_anew(home: Home) -> None:
    """`npm config set` writes every line again, and puts values with an equals sign in quotes."""
    client, target = home.client(ClientName.NPM), target_of(ClientName.NPM)
    plan = client.plan(target)
    client.put(plan, OLD)
    path = home.path / ".npmrc"
    lines = path.read_text().splitlines()
    quoted = [
        f'{key}="{value}"' if value.endswith("=") else f"{key}={value}"
        for key, _, value in (line.partition("=") for line in lines)
    ]
    path.write_text("\n".join([*sorted(quoted), "fund=false", ""]))
    assert client.read(plan.written, target) == OLD
    client.switch(plan.written, target, NEW)
    assert client.read(plan.written, target) == NEW
    client.take(plan.written, target, Written())
    assert path.read_text() == "fund=false\n"


def test_an_older_credential_of_the_same_feed_goes(home: Home) -> None:
    """And is shown as gone, masked."""
    stem = FEED.removeprefix("https:") + "/npm/registry/"
    home.write(".npmrc", f"{stem}:_authToken=an-old-secret\nfund=false\n".encode())
    plan = home.client(ClientName.NPM).plan(target_of(ClientName.NPM))
    assert Note.REPLACES in plan.notes
    assert "an-old-secret" not in repr(plan)
    assert any(line.endswith("_authToken=••••••••") for line in plan.changes[0].gone)
    home.client(ClientName.NPM).put(plan, OLD)
    assert b"an-old-secret" not in (home.path / ".npmrc").read_bytes()


@pytest.mark.parametrize(
    ("name", "content"),
    [
        (ClientName.NPM, b"registry=https://registry.example/\n"),
        (ClientName.PIP, b"[global]\nindex-url = https://index.example/simple\n"),
        (ClientName.UV, b'[[index]]\nurl = "https://index.example/simple"\ndefault = true\n'),
    ],
)
def test_another_default_stays_the_default(home: Home, name: ClientName, content: bytes) -> None:
    """The person is told, since installing goes on from there."""
    home.write(FILES[name], content)
    plan = home.client(name).plan(target_of(name))
    assert Note.OTHER_DEFAULT in plan.notes
    home.client(name).put(plan, OLD)
    assert content.splitlines()[-1] in (home.path / FILES[name]).read_bytes()


@pytest.mark.parametrize("name", [ClientName.NPM, ClientName.PIP, ClientName.UV])
def test_a_project_that_names_its_feed_needs_no_default(home: Home, name: ClientName) -> None:
    """Other folders then go on installing from where they did."""
    plan = home.client(name).plan(target_of(name, everywhere=False))
    assert not any("index-url" in piece.template for piece in plan.written.pieces)
    assert not any(piece.template.startswith("registry=") for piece in plan.written.pieces)


@pytest.mark.parametrize("name", SECRET_HOLDERS)
def test_no_secret_goes_under_version_control(home: Home, name: ClientName) -> None:
    """A home kept in git would publish it."""
    (home.path / ".git").mkdir()
    with pytest.raises(ClientFileRefused) as caught:
        home.client(name).plan(target_of(name))
    assert "version control" in caught.value.facts.sentence


def test_a_link_is_followed_in_the_home_only(home: Home) -> None:
    """And stays a link."""
    real = home.write("dotfiles/npmrc", b"fund=false\n")
    link = home.path / ".npmrc"
    link.symlink_to(real)
    client, target = home.client(ClientName.NPM), target_of(ClientName.NPM)
    plan = client.plan(target)
    client.put(plan, OLD)
    assert link.is_symlink()
    assert b"_password" in real.read_bytes()
    client.take(plan.written, target, Written())
    assert real.read_bytes() == b"fund=false\n"
    outside = home.path.parent / "elsewhere"
    outside.write_bytes(b"")
    link.unlink()
    link.symlink_to(outside)
    with pytest.raises(ClientFileRefused) as caught:
        client.plan(target)
    assert "outside your home" in caught.value.facts.sentence


@pytest.mark.parametrize(
    ("content", "said"), [(b"\xff\xfe\x00", "UTF-8"), (b"x" * 5_000_000, "too large")]
)
def test_what_is_no_text_is_left(home: Home, content: bytes, said: str) -> None:
    """And said why."""
    home.write(".npmrc", content)
    with pytest.raises(ClientFileRefused) as caught:
        home.client(ClientName.NPM).plan(target_of(ClientName.NPM))
    assert said in caught.value.facts.sentence


def test_a_read_only_file_is_left(home: Home) -> None:
    """Whoever made it so had a reason."""
    path = home.write(".npmrc", b"fund=false\n")
    path.chmod(0o400)
    with pytest.raises(ClientFileRefused) as caught:
        home.client(ClientName.NPM).plan(target_of(ClientName.NPM))
    assert "read-only" in caught.value.facts.sentence


def test_a_folder_in_the_place_of_the_file_is_told(home: Home) -> None:
    """As is any other thing that is no plain file."""
    (home.path / ".npmrc").mkdir()
    with pytest.raises(ClientFileRefused):
        home.client(ClientName.NPM).plan(target_of(ClientName.NPM))


def test_a_mode_stays_where_no_secret_comes_in(home: Home) -> None:
    """Only a file with a secret is closed to others."""
    path = home.write(".gitconfig", GITCONFIG)
    path.chmod(0o644)
    client, target = home.client(ClientName.GIT), target_of(ClientName.GIT)
    client.put(client.plan(target), OLD)
    assert stat.S_IMODE(path.stat().st_mode) == 0o644


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        (ClientName.MAVEN, b"<settings><servers></settings>", "XML"),
        (ClientName.MAVEN, b'<!DOCTYPE x [<!ENTITY a "b">]><settings/>', "document type"),
        (ClientName.NUGET, b"not XML", "XML"),
        (ClientName.UV, b"not = = TOML", "TOML"),
        (ClientName.POETRY, b"[http-basic.web]\nusername = 'x'\npassword = 'y'\n", "names a user"),
    ],
)
def test_a_broken_file_is_told_and_left(
    home: Home, name: ClientName, content: bytes, said: str
) -> None:
    """A file that we cannot read we do not write."""
    path = home.write(FILES[name], content)
    with pytest.raises(ClientFileRefused) as caught:
        home.client(name).plan(target_of(name))
    assert said in caught.value.facts.sentence
    assert path.read_bytes() == content


@pytest.mark.parametrize(
    "content",
    [
        b"<settings/>",
        b"<settings></settings>",
        b"<settings><servers/></settings>\n",
        b"<settings>\n  <servers />\n</settings>\n",
        b"<settings><servers></servers></settings>",
        b"<settings>\n</settings>",
    ],
)
def test_any_shape_of_settings_takes_a_server(home: Home, content: bytes) -> None:
    """And has its bytes back in the end."""
    path = home.write(".m2/settings.xml", content)
    client, target = home.client(ClientName.MAVEN), target_of(ClientName.MAVEN)
    plan = client.plan(target)
    client.put(plan, OLD)
    assert b"<id>web</id>" in path.read_bytes()
    assert client.read(plan.written, target) == OLD
    client.take(plan.written, target, Written())
    assert path.read_bytes() == content


def test_a_server_of_the_same_id_gives_way(home: Home) -> None:
    """Maven would take the first of two."""
    path = home.write(".m2/settings.xml", MAVEN.replace(b"other", b"web"))
    client, target = home.client(ClientName.MAVEN), target_of(ClientName.MAVEN)
    plan = client.plan(target)
    client.put(plan, OLD)
    assert path.read_bytes().count(b"<id>web</id>") == 1
    assert b"kept-as-it-is" not in path.read_bytes()


def test_a_source_of_nuget_keeps_its_name(home: Home) -> None:
    """The credentials are for the name that the person gave it."""
    known = NUGET.replace(
        b"https://source.example/v3/index.json", f"{FEED}/nuget/v3/index.json".encode()
    )
    path = home.write(FILES[ClientName.NUGET], known.replace(b"somewhere", b"our feed"))
    client, target = home.client(ClientName.NUGET), target_of(ClientName.NUGET)
    client.put(client.plan(target), OLD)
    assert b"<our_x0020_feed>" in path.read_bytes()
    assert path.read_bytes().count(b"index.json") == 1


def test_two_organizations_share_one_block_of_git(home: Home) -> None:
    """The first to leave leaves it to the other."""
    path = home.write(".gitconfig", GITCONFIG)
    client = home.client(ClientName.GIT)
    address = "https://emulated.example:8443/contoso"
    one, two = (
        Target("contoso", address),
        Target("fabrikam", address.replace("contoso", "fabrikam")),
    )
    first = client.plan(one)
    client.put(first, OLD)
    connected = path.read_bytes()
    second = client.plan(two)
    assert not second.changes
    client.put(second, NEW)
    assert path.read_bytes() == connected
    client.take(first.written, one, second.written)
    assert path.read_bytes() == connected
    client.take(second.written, two, Written())
    assert path.read_bytes() == GITCONFIG


@pytest.mark.parametrize("name", [ClientName.PIP, ClientName.UV])
def test_another_backend_of_keyring_is_told(tmp_path: Path, name: ClientName) -> None:
    """It would answer in the keychain's place, with a sign-in of its own."""
    home = Home(tmp_path, "keyring")
    assert Note.OTHER_BACKEND not in home.client(name).plan(target_of(name)).notes
    command = Path(home.around.program("keyring"))
    command.write_text("#!/bin/sh\necho artifacts_keyring.ArtifactsKeyringBackend\n")
    assert Note.OTHER_BACKEND in home.client(name).plan(target_of(name)).notes


def test_netrc_holds_one_secret_of_a_host(tmp_path: Path) -> None:
    """Where another one is there, it is not touched and keyring is advised."""
    home = Home(tmp_path)
    home.write(".netrc", b"machine pkgs.dev.azure.com login x password kept-as-it-is\n")
    with pytest.raises(ClientFileRefused) as caught:
        home.client(ClientName.PIP).plan(target_of(ClientName.PIP))
    assert "Install keyring" in caught.value.facts.sentence


def test_pip_and_uv_share_a_line(tmp_path: Path) -> None:
    """Where both read `.netrc`: the second takes it over, and the last takes it out."""
    home = Home(tmp_path)
    pip, uv = home.client(ClientName.PIP), home.client(ClientName.UV)
    first = pip.plan(target_of(ClientName.PIP))
    pip.put(first, OLD)
    second = uv.plan(target_of(ClientName.UV))
    uv.put(second, NEW)
    assert pip.read(first.written, first.target) == NEW
    pip.take(first.written, first.target, second.written)
    assert uv.read(second.written, second.target) == NEW
    assert not (home.path / FILES[ClientName.PIP]).exists()


def test_az_is_given_its_own_entry(home: Home) -> None:
    """Under the names that its extension looks for."""
    client, target = home.client(ClientName.AZ), target_of(ClientName.AZ)
    client.put(client.plan(replace(target, address="https://dev.azure.com/Contoso")), OLD)
    entry = Entry("azdevops-cli:https://dev.azure.com/contoso", "Personal Access Token")
    assert home.keychain.foreign == {entry: OLD}


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can give files away")
def test_an_owner_stays(home: Home) -> None:
    """A file that is written anew belongs to whom it did."""
    path = home.write(".npmrc", b"fund=false\n")
    os.chown(path, 1234, 1234)
    client, target = home.client(ClientName.NPM), target_of(ClientName.NPM)
    client.put(client.plan(target), OLD)
    assert (path.stat().st_uid, path.stat().st_gid) == (1234, 1234)


PROJECT = {
    ClientName.NPM: (".npmrc", f"registry={FEED}/npm/registry/\n", ""),
    ClientName.PIP: ("requirements.txt", f"--index-url {FEED}/pypi/simple/\nx\n", ""),
    ClientName.UV: ("pyproject.toml", f'[[tool.uv.index]]\nurl = "{FEED}/pypi/simple/"\n', ""),
    ClientName.POETRY: (
        "pyproject.toml",
        f'[[tool.poetry.source]]\nname = "ours"\nurl = "{FEED}/pypi/simple/"\n',
        "ours",
    ),
    ClientName.NUGET: ("nuget.config", f'<add key="x" value="{FEED}/nuget/v3/index.json"/>', ""),
    ClientName.MAVEN: (
        "pom.xml",
        f"<repository><id>central</id></repository><repository>\n<id>ours</id>\n<url>{FEED}/x",
        "ours",
    ),
    ClientName.GRADLE: ("build.gradle", f"maven {{ url '{FEED}/maven/v1' }}", ""),
    ClientName.CARGO: (
        ".cargo/config.toml",
        f'[registries]\nours = {{ index = "sparse+{FEED}/Cargo/index/" }}\n',
        "ours",
    ),
}


@pytest.mark.parametrize("name", PROJECT)
def test_a_projects_folder_names_its_feed(home: Home, tmp_path: Path, name: ClientName) -> None:
    """And what it calls the feed, where names matter; a folder with nothing names none."""
    client, folder = home.client(name), tmp_path / "project"
    host = "https://pkgs.dev.azure.com"
    assert client.sources_in(folder, host) == ()
    file, text, alias = PROJECT[name]
    (folder / file).parent.mkdir(parents=True)
    (folder / file).write_text(text, encoding="utf-8")
    (source,) = client.sources_in(folder, host)
    assert (source.client, source.feed.root, source.alias) == (name, FEED, alias)
