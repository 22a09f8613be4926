"""git: which helper is used, and that Git Credential Manager is not fed what it does not keep."""

import subprocess
from pathlib import Path

import pytest

from patmanager.core.clients import Note
from patmanager.core.places import ClientName, Written
from tests.clients.home import NEW, OLD, Home, target_of

TARGET = target_of(ClientName.GIT)
FREE = (Note.NO_TOKEN_NEEDED,)
OURS = '[credential "https://dev.azure.com"]'


@pytest.fixture
def home(tmp_path: Path) -> Home:
    """A home with real git, and the shell's own programs."""
    return Home(tmp_path, "keyring")


@pytest.mark.parametrize(
    ("config", "is_ours", "notes"),
    [
        ("", True, ()),
        ("[credential]\n\thelper = store\n", True, ()),
        ("[credential]\n\thelper = store --file=x\n", True, ()),
        ("[credential]\n\thelper = cache\n", False, ()),
        ("[credential]\n\thelper = cache\n\thelper =\n", True, ()),
        ('[credential "https://github.com"]\n\thelper = cache\n', True, ()),
        ('[credential "https://dev.azure.com"]\n\thelper = cache\n', False, ()),
        ("[credential]\n\thelper = manager\n", True, FREE),
        (
            "[credential]\n\thelper = /opt/gcm/git-credential-manager\n",
            True,
            (Note.NO_TOKEN_NEEDED,),
        ),
        ("[credential]\n\thelper = manager\n\tazreposCredentialType = pat\n", False, ()),
        (
            "[credential]\n\thelper = manager\n\tazreposCredentialType = oauth\n",
            True,
            (Note.NO_TOKEN_NEEDED,),
        ),
    ],
)
def test_the_helper_that_fits_is_used(
    home: Home, config: str, *, is_ours: bool, notes: tuple[Note, ...]
) -> None:
    """Ours where there is none, or one in plain text, or one that signs in without a token."""
    home.write(".gitconfig", config.encode())
    plan = home.client(ClientName.GIT).plan(TARGET)
    assert bool(plan.changes) is is_ours
    assert (plan.written.told == "") is is_ours
    assert plan.notes == notes


def test_the_helper_that_is_set_is_told(home: Home) -> None:
    """By git's own protocol, whatever the helper; and asked, switched and emptied so."""
    kept = home.path / "kept"
    helper = home.write("helper.sh", HELPER.format(kept=kept).encode())
    helper.chmod(0o700)
    home.write(".gitconfig", f"[credential]\n\thelper = {helper}\n".encode())
    client = home.client(ClientName.GIT)
    plan = client.plan(TARGET)
    client.put(plan, OLD)
    assert f"password={OLD.reveal()}" in kept.read_text()
    assert "username=contoso" in kept.read_text()
    assert client.read(plan.written, TARGET) == OLD
    client.switch(plan.written, TARGET, NEW)
    assert client.read(plan.written, TARGET) == NEW
    client.take(plan.written, TARGET, Written())
    assert not kept.exists()


HELPER = """#!/bin/sh
case "$1" in
store) cat > "{kept}" ;;
get) if [ -e "{kept}" ]; then grep -e username -e password "{kept}"; fi ;;
erase) cat > /dev/null; rm -f "{kept}" ;;
esac
"""


def test_git_itself_reads_what_was_written(home: Home) -> None:
    """The path of the helper survives blanks, and helpers set before are not asked any more."""
    home.write(".gitconfig", b"[credential]\n\thelper = store\n")
    client = home.client(ClientName.GIT)
    client.put(client.plan(TARGET), OLD)
    asked = subprocess.run(
        ["git", "config", "--get-all", "credential.https://dev.azure.com.helper"],
        env={**home.around.environment, "HOME": str(home.path)},
        capture_output=True,
        text=True,
        check=True,
    )
    empty, helper = asked.stdout.split("\n")[:2]
    assert empty == ""
    assert helper == str(home.around.helper).replace(" ", "\\ ")
    assert OURS in (home.path / ".gitconfig").read_text()
