"""What git is told: the one secret that is meant, else nothing, and never an error."""

import io
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from patmanager.core.places import ClientName, Place, Standing, Target
from patmanager.core.secret import Secret
from patmanager.core.storage_ports import KeptSecret, Slot
from patmanager.services.git_credential import GitCredential, read_question
from patmanager.services.ledger import SqliteLedger
from tests.fakes import MemoryKeychain
from tests.samples import ANA, NOW, FixedClock, token

CONTOSO = Place(
    "p1",
    ClientName.GIT,
    ANA.id,
    token(1).authorization_id,
    Target("contoso", "https://dev.azure.com/contoso"),
    NOW,
)
FABRIKAM = replace(
    CONTOSO,
    id="p2",
    authorization_id=token(2).authorization_id,
    target=Target("Fabrikam", "https://dev.azure.com/Fabrikam"),
)
FIRST, SECOND = "a" * 84, "b" * 84


class Asked:
    """A ledger and a keychain that git's helper is asked over."""

    def __init__(self, folder: Path) -> None:
        """Know contoso and fabrikam."""
        self.file = folder / "ledger.sqlite3"
        self.keychain = MemoryKeychain()
        self.ledger = SqliteLedger(self.file, FixedClock())
        for place, secret, number in ((CONTOSO, FIRST, 1), (FABRIKAM, SECOND, 2)):
            slot = Slot(ANA.id, number)
            kept = KeptSecret(place.target.organization, place.authorization_id, Secret(secret))
            self.keychain.put(slot, kept)
            self.ledger.bind_slot(slot, place.authorization_id)
            self.ledger.save_place(place)
        self.helper = GitCredential(self.file, self.keychain)  # type: ignore[arg-type]  # its get

    def get(self, text: str) -> dict[str, str]:
        """Ask, as git writes it, and return what was said."""
        said = io.StringIO()
        self.helper.get(read_question(io.StringIO(text)), said)
        return read_question(io.StringIO(said.getvalue()))


@pytest.fixture
def asked(tmp_path: Path) -> Asked:
    """Return git at the door."""
    return Asked(tmp_path)


@pytest.mark.parametrize(
    ("text", "secret"),
    [
        ("protocol=https\nhost=dev.azure.com\npath=contoso/Web/_git/web\n\n", FIRST),
        ("protocol=https\nhost=dev.azure.com\npath=CONTOSO/Web/_git/web\n\n", FIRST),
        ("protocol=https\nhost=dev.azure.com\npath=fabrikam/Web/_git/web\n", SECOND),
        ("protocol=https\nhost=dev.azure.com\nusername=fabrikam\n\n", SECOND),
        ("protocol=https\nhost=fabrikam.visualstudio.com\npath=Web/_git/web\n\n", SECOND),
        ("protocol=https\nhost=DEV.azure.com\nusername=contoso\n\n", FIRST),
    ],
)
def test_the_secret_that_is_meant_is_said(asked: Asked, text: str, secret: str) -> None:
    """By the path, by the user in the address, or by the older host."""
    said = asked.get(text)
    assert said["password"] == secret
    assert said["username"]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "protocol=https\n\n",
        "protocol=https\nhost=dev.azure.com\n\n",
        "protocol=https\nhost=dev.azure.com\nusername=somebody\n\n",
        "protocol=https\nhost=dev.azure.com\npath=northwind/Web/_git/web\n\n",
        "protocol=http\nhost=dev.azure.com\npath=contoso/Web/_git/web\n\n",
        "protocol=https\nhost=dev.azure.com.evil.example\npath=contoso/x\n\n",
        "protocol=https\nhost=evil.example\npath=contoso/x\n\n",
        "protocol=https\nhost=dev.azure.com:8443\npath=contoso/x\n\n",
        "protocol=https\nhost=a.contoso.visualstudio.com\npath=x\n\n",
        "host=dev.azure.com\npath=contoso/x\n\nprotocol=https\n",
    ],
)
def test_nothing_is_said_when_unsure(asked: Asked, text: str) -> None:
    """Of several organizations, of another host, without encryption."""
    assert asked.get(text) == {}


def test_the_only_organization_needs_no_name(asked: Asked) -> None:
    """Git without `useHttpPath` says neither path nor user."""
    asked.ledger.forget_place(FABRIKAM.id)
    assert asked.get("protocol=https\nhost=dev.azure.com\n\n")["password"] == FIRST


@pytest.mark.parametrize(
    "place",
    [
        replace(CONTOSO, standing=Standing.CONNECTING),
        replace(CONTOSO, standing=Standing.LEAVING),
        replace(CONTOSO, client=ClientName.NPM),
        replace(CONTOSO, authorization_id=token(9).authorization_id),
        replace(CONTOSO, account_id="ben.contoso"),
    ],
)
def test_only_what_is_connected_counts(asked: Asked, place: Place) -> None:
    """And what has a secret in the keychain."""
    asked.ledger.forget_place(CONTOSO.id)
    asked.ledger.save_place(place)
    assert asked.get("protocol=https\nhost=dev.azure.com\npath=contoso/x\n\n") == {}


def test_a_slot_that_holds_another_tokens_secret_is_not_said(asked: Asked) -> None:
    """The ledger may be an old copy."""
    slot = Slot(ANA.id, 1)
    asked.keychain.slots[slot] = replace(
        asked.keychain.slots[slot], authorization_id=token(7).authorization_id
    )
    assert asked.get("protocol=https\nhost=dev.azure.com\npath=contoso/x\n\n") == {}


@pytest.mark.parametrize(("password", "is_noted"), [(FIRST, True), (SECOND, False), ("", False)])
def test_a_refusal_is_noted_and_nothing_deleted(
    asked: Asked, password: str, *, is_noted: bool
) -> None:
    """Only where it was our secret that was refused: another helper's is its own affair."""
    question = {
        "protocol": "https",
        "host": "dev.azure.com",
        "path": "contoso/x",
        "password": password,
    }
    asked.helper.erase(question)
    (place, other) = asked.ledger.places()
    assert (place.refused_at is not None) is is_noted
    assert other.refused_at is None
    assert len(asked.keychain.slots) == 2


def run(folder: Path, *words: str, text: str = "") -> "subprocess.CompletedProcess[str]":
    """Run the helper as git does, on a computer with nothing on it."""
    environment = {
        "HOME": str(folder),
        "XDG_DATA_HOME": str(folder),
        "DBUS_SESSION_BUS_ADDRESS": "disabled:",
    }
    return subprocess.run(
        [sys.executable, "-m", "patmanager.git_credential", *words],
        input=text,
        env=environment,
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        check=False,
        timeout=30,
    )


@pytest.mark.parametrize("word", ["get", "store", "erase", "capability", ""])
def test_git_is_never_kept_from_going_on(tmp_path: Path, word: str) -> None:
    """Without a ledger, with a broken one, without a keychain: silence, and status 0."""
    question = "protocol=https\nhost=dev.azure.com\npath=contoso/x\npassword=x\n\n"
    for content in (None, b"", b"not a ledger" * 1000):
        if content is not None:
            file = tmp_path / "patmanager" / "ledger.sqlite3"
            file.parent.mkdir(exist_ok=True)
            file.write_bytes(content)
        done = run(tmp_path, *([word] if word else []), text=question)
        assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_no_keychain_is_silence(asked: Asked, tmp_path: Path) -> None:
    """The real helper on a real ledger: it knows the place and finds no keychain."""
    asked.ledger.close()
    (tmp_path / "patmanager").mkdir()
    asked.file.rename(tmp_path / "patmanager" / "ledger.sqlite3")
    done = run(tmp_path, "get", text="protocol=https\nhost=dev.azure.com\npath=contoso/x\n\n")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_next_to_nothing_is_loaded(checkout: Path) -> None:
    """Git waits: neither Qt nor msal nor requests, nor the rest of this program."""
    code = (
        "import io, sys\n"
        "sys.stdin = io.StringIO('protocol=https\\nhost=dev.azure.com\\n\\n')\n"
        "from patmanager.git_credential import main\n"
        "main(['get'])\n"
        "import keyring.backends.SecretService\n"
        "print(*sorted(sys.modules))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=checkout
    )
    loaded = done.stdout.split()
    roots = {name.partition(".")[0] for name in loaded}
    assert not roots & {"PySide6", "shiboken6", "msal", "requests", "urllib3", "tomlkit", "tomllib"}
    ours = [name for name in loaded if name.startswith("patmanager")]
    assert "patmanager.services.git_credential" in ours
    assert not any(name.startswith(("patmanager.ui", "patmanager.cli")) for name in ours)
    assert "patmanager.wiring" not in ours
