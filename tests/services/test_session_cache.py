"""The session in its place: shared, restored, put aside when it is broken."""

import json
from pathlib import Path

import pytest
from msal_extensions import FilePersistence
from msal_extensions.persistence import PersistenceDecryptionError, PersistenceNotFound

from patmanager.core.faults import (
    KeychainLocked,
    KeychainMissing,
    KeychainRefused,
    SignInCacheBroken,
)
from patmanager.services.session_cache import SessionCache, merge
from patmanager.services.session_places import Place, ReplacedFile, place_for
from tests.services.signing_in import Texts

pytestmark = pytest.mark.fast

ANA = {
    "credential_type": "RefreshToken",
    "secret": "ana's refresh token",
    "home_account_id": "ana.contoso",
    "environment": "login.example",
    "client_id": "app",
    "target": "",
}
BEN = {**ANA, "home_account_id": "ben.contoso", "secret": "ben's refresh token"}


@pytest.fixture
def texts() -> Texts:
    """Return a keychain's texts in memory."""
    return Texts()


@pytest.fixture
def place(tmp_path: Path, texts: Texts) -> Place:
    """Return the place on Linux over it."""
    return place_for("patmanager", tmp_path, texts.open, "linux")


def sign_in(cache: SessionCache, entry: dict[str, str]) -> None:
    """Put a refresh token into a cache, as MSAL does."""
    cache.tokens.modify("RefreshToken", entry, entry)


def secrets(cache: SessionCache) -> set[str]:
    """Return the refresh tokens in a cache."""
    return {entry["secret"] for entry in cache.tokens.search("RefreshToken")}


def test_what_is_kept_is_restored(place: Place) -> None:
    """The next start of the program finds the session."""
    first = SessionCache(place)
    sign_in(first, ANA)
    first.keep()

    second = SessionCache(place)
    second.restore()

    assert secrets(second) == {ANA["secret"]}
    assert first.is_kept
    assert second.is_kept


def test_nothing_is_written_without_a_change(place: Place, texts: Texts) -> None:
    """A call that only reads asks the keychain for nothing."""
    cache = SessionCache(place)
    sign_in(cache, ANA)
    cache.keep()

    cache.keep()

    assert texts["session"].writes == 1


def test_without_a_place_nothing_is_kept() -> None:
    """The session is there, and ends with the program."""
    cache = SessionCache(None)
    cache.restore()
    sign_in(cache, ANA)
    cache.keep()

    assert secrets(cache) == {ANA["secret"]}
    assert not cache.is_kept


def test_two_programs_do_not_overwrite_each_other(place: Place) -> None:
    """Each adds what it changed to what lies there."""
    window, command_line = SessionCache(place), SessionCache(place)
    window.restore()
    command_line.restore()

    sign_in(window, ANA)
    window.keep()
    sign_in(command_line, BEN)
    command_line.keep()

    window.restore()
    assert secrets(window) == secrets(command_line) == {ANA["secret"], BEN["secret"]}


def test_signing_out_elsewhere_counts_here(place: Place) -> None:
    """What another program removed is not brought back."""
    window, command_line = SessionCache(place), SessionCache(place)
    sign_in(window, ANA)
    sign_in(window, BEN)
    window.keep()
    command_line.restore()
    command_line.tokens.modify("RefreshToken", ANA)
    command_line.keep()

    sign_in(window, {**BEN, "secret": "newer"})
    window.keep()

    assert secrets(window) == {"newer"}


@pytest.mark.parametrize(
    "text",
    [
        "",
        "no json",
        "[1]",
        '{"RefreshToken": 1}',
        '{"RefreshToken": {"k": 1}}',
        '{"RefreshToken": {"k": {"home_account_id": 1}}}',
        '{"AccessToken": {"k": {"credential_type": "AccessToken", "expires_on": "soon"}}}',
        "[" * 100_000,
        "\x00" * 10,
    ],
    ids=["empty", "text", "list", "number", "entry", "field", "date", "deep", "zeros"],
)
def test_a_broken_session_is_put_aside_and_told_once(place: Place, texts: Texts, text: str) -> None:
    """The person is signed out and told so; what was there is still to be had."""
    texts["session"].text = text
    cache = SessionCache(place)

    with pytest.raises(SignInCacheBroken):
        cache.restore()

    cache.restore()
    assert texts["session-aside"].text == text
    assert secrets(cache) == set()
    sign_in(cache, ANA)
    cache.keep()
    assert cache.is_kept


def test_a_broken_session_found_in_passing_is_told_later(place: Place, texts: Texts) -> None:
    """Whether something is kept can be asked without an exception; nothing is lost by it."""
    texts["session"].text = "no json"
    cache = SessionCache(place)
    assert cache.is_kept

    with pytest.raises(SignInCacheBroken):
        cache.restore()


def test_kinds_that_msal_does_not_know_are_left_alone(place: Place, texts: Texts) -> None:
    """A newer version's entries survive an older one."""
    texts["session"].text = '{"Novelty": {"k": {"a": "b"}}}'
    cache = SessionCache(place)
    cache.restore()
    sign_in(cache, ANA)
    cache.keep()

    assert json.loads(texts["session"].text)["Novelty"] == {"k": {"a": "b"}}


def test_a_locked_keychain_is_no_empty_session(place: Place, texts: Texts) -> None:
    """It is said; and asking whether something is kept asks the person nothing twice."""
    texts["session"].fault = KeychainLocked()
    cache = SessionCache(place)

    with pytest.raises(KeychainLocked):
        cache.restore()

    assert not cache.is_kept


def test_no_keychain_is_an_empty_session(place: Place, texts: Texts) -> None:
    """Signing in works, for as long as the program runs."""
    texts["session"].fault = KeychainMissing()
    cache = SessionCache(place)
    cache.restore()
    sign_in(cache, ANA)

    cache.keep_if_possible()

    assert not cache.is_kept
    assert secrets(cache) == {ANA["secret"]}


def test_what_could_not_be_kept_is_kept_later(place: Place, texts: Texts) -> None:
    """An unlocked keychain gets what it missed."""
    cache = SessionCache(place)
    sign_in(cache, ANA)
    texts["session"].fault = KeychainLocked()
    with pytest.raises(KeychainLocked):
        cache.keep()

    texts["session"].fault = None
    cache.keep()

    assert ANA["secret"] in (texts["session"].text or "")
    assert cache.is_kept


def test_a_disk_that_refuses_is_a_fault(tmp_path: Path, texts: Texts) -> None:
    """What persistences raise is told by its class."""
    texts["session"].fault = OSError("disk full")
    cache = SessionCache(place_for("patmanager", tmp_path, texts.open, "linux"))

    with pytest.raises(KeychainRefused):
        cache.restore()


class Undecryptable(FilePersistence):  # type: ignore[misc]  # msal-extensions has no types
    """A file that another user or computer encrypted."""

    def load(self) -> str:
        """Fail as DPAPI does."""
        super().load()
        raise PersistenceDecryptionError(message="Decryption failed")


def test_a_file_is_replaced_whole(tmp_path: Path) -> None:
    """Where the session is a file, a crash while writing leaves the old one."""
    path = tmp_path / "session.bin"
    persistence = ReplacedFile(FilePersistence, path)
    with pytest.raises(PersistenceNotFound):
        persistence.load()

    persistence.save("first")
    persistence.save("second")

    assert persistence.load() == "second"
    assert persistence.time_last_modified() == path.stat().st_mtime
    assert persistence.get_location() == str(path)
    assert [file.name for file in tmp_path.iterdir()] == ["session.bin"]


def test_another_users_file_is_a_broken_session(tmp_path: Path) -> None:
    """It is put aside and told."""
    path = tmp_path / "session.bin"
    path.write_text("encrypted elsewhere", encoding="utf-8")
    aside: list[bool] = []
    place = Place(ReplacedFile(Undecryptable, path), tmp_path / "lock", lambda: aside.append(True))

    with pytest.raises(SignInCacheBroken):
        SessionCache(place).restore()

    assert aside == [True]


def test_no_session_lies_in_a_plain_file(tmp_path: Path, place: Place) -> None:
    """Only the lock is a file, and it is empty."""
    cache = SessionCache(place)
    sign_in(cache, ANA)
    cache.keep()

    assert {file.name: file.read_bytes() for file in tmp_path.iterdir()} == {"session.lock": b""}


def test_merging_takes_our_changes_and_their_rest() -> None:
    """Added, changed and removed here; added and removed there; untouched."""
    known = {"K": {"same": {"v": "1"}, "ours": {"v": "1"}, "gone": {}, "theirs": {"v": "1"}}}
    ours = {"K": {"same": {"v": "1"}, "ours": {"v": "2"}, "theirs": {"v": "1"}, "new": {}}}
    theirs = {"K": {"same": {"v": "1"}, "ours": {"v": "1"}, "gone": {}, "more": {}}}

    merged = merge(dict(known), dict(ours), dict(theirs))  # type: ignore[arg-type]  # invariance

    assert merged == {"K": {"same": {"v": "1"}, "ours": {"v": "2"}, "new": {}, "more": {}}}
