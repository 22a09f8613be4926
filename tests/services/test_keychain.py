"""The keychain port over a store in memory, and what it writes."""

import json

import pytest

from patmanager.core.faults import KeychainMismatch
from patmanager.core.storage_ports import Keychain as Port
from patmanager.services.keychain import Keychain
from patmanager.services.keychain_vault import Vault
from tests.contracts.keychain import KEPT, OTHER_KEPT, OTHER_SLOT, SLOT, KeychainContract
from tests.fakes import MemoryKeychain
from tests.services.chosen import MemoryChosen

pytestmark = pytest.mark.fast


class TestMemoryKeychain(KeychainContract):
    """The fake that other tests use keeps the contract."""

    @pytest.fixture
    def keychain(self) -> Port:
        """Return the fake."""
        return MemoryKeychain()


class TestKeychainOverMemory(KeychainContract):
    """The real class over a backend in memory."""

    @pytest.fixture
    def keychain(self) -> Port:
        """Return the real class."""
        return Keychain(vault=Vault(MemoryChosen().choose))


@pytest.fixture
def chosen() -> MemoryChosen:
    """Return a backend in memory."""
    return MemoryChosen()


@pytest.fixture
def keychain(chosen: MemoryChosen) -> Keychain:
    """Return the real keychain over it."""
    return Keychain(vault=Vault(chosen.choose))


def test_names_are_ascii_and_say_nothing(keychain: Keychain, chosen: MemoryChosen) -> None:
    """Neither account nor organization nor token can be read off a label."""
    keychain.put(SLOT, KEPT)

    ((service, username),) = chosen.texts
    assert service == f"patmanager/pat/v1/{SLOT.address}"
    assert username == "1"
    assert service.isascii()
    assert "contoso" not in service


def test_the_value_names_its_token(keychain: Keychain, chosen: MemoryChosen) -> None:
    """A lost ledger can be rebuilt from the values alone."""
    keychain.put(SLOT, KEPT)

    (text,) = chosen.texts.values()
    assert " " not in text
    assert json.loads(text) == {
        "v": 1,
        "org": "contoso",
        "id": KEPT.authorization_id,
        "secret": KEPT.secret.reveal(),
    }


def test_the_longest_value_fits_windows() -> None:
    """Windows takes 2,560 bytes, two for each character."""
    chosen = MemoryChosen()

    Keychain(vault=Vault(chosen.choose)).put(SLOT, KEPT)

    assert all(len(text.encode("utf-16-le")) < 2560 for text in chosen.texts.values())


def test_another_application_has_other_secrets(keychain: Keychain, chosen: MemoryChosen) -> None:
    """The demo cannot see what is real."""
    keychain.put(SLOT, KEPT)

    assert Keychain("patmanager-demo", Vault(chosen.choose)).get(SLOT) is None


@pytest.mark.parametrize(
    "text",
    ["", "no json", "[1]", '{"v":2,"org":"o","id":"i","secret":"s"}', '{"v":1,"org":"o","id":"i"}'],
    ids=["empty", "text", "list", "newer", "incomplete"],
)
def test_a_strange_value_is_not_absent(keychain: Keychain, chosen: MemoryChosen, text: str) -> None:
    """A slot with something else in it is a fault, and the fault does not quote it."""
    chosen.texts[f"patmanager/pat/v1/{SLOT.address}", "1"] = text

    with pytest.raises(KeychainMismatch) as raised:
        keychain.get(SLOT)

    assert raised.value.facts.subject == SLOT.address


def test_recovering_finds_every_slot(keychain: Keychain) -> None:
    """Gaps of up to 19 do not end the search."""
    far = type(SLOT)(SLOT.account_id, 22)
    for slot, kept in ((OTHER_SLOT, KEPT), (far, OTHER_KEPT)):
        keychain.put(slot, kept)

    assert list(keychain.recover(SLOT.account_id)) == [(OTHER_SLOT, KEPT), (far, OTHER_KEPT)]


def test_recovering_ends_after_twenty_absent_slots(
    keychain: Keychain, chosen: MemoryChosen
) -> None:
    """An account without secrets costs twenty questions."""
    assert list(keychain.recover("nobody")) == []

    assert chosen.calls == ["get"] * 20


def test_recovering_passes_over_what_it_cannot_read(
    keychain: Keychain, chosen: MemoryChosen, caplog: pytest.LogCaptureFixture
) -> None:
    """One strange slot does not hide the others; the log names it without its content."""
    chosen.texts[f"patmanager/pat/v1/{SLOT.address}", "1"] = "strange"
    keychain.put(OTHER_SLOT, OTHER_KEPT)

    assert list(keychain.recover(SLOT.account_id)) == [(OTHER_SLOT, OTHER_KEPT)]
    assert SLOT.address in caplog.text
    assert "strange" not in caplog.text


def test_clearing_leaves_nothing(keychain: Keychain, chosen: MemoryChosen) -> None:
    """The demo takes its secrets and its session away."""
    keychain.put(SLOT, KEPT)
    keychain.put(OTHER_SLOT, OTHER_KEPT)
    keychain.blob().save("session")

    keychain.clear([SLOT.account_id])

    assert chosen.texts == {}


def test_a_blob_can_be_overwritten(keychain: Keychain, chosen: MemoryChosen) -> None:
    """The session is one text that changes."""
    blob = keychain.blob()
    assert blob.load() is None

    blob.save("first")
    blob.save("second")

    assert blob.load() == "second"
    assert list(chosen.texts) == [("patmanager/session/v1", "session")]
    blob.delete()
    blob.delete()
    assert blob.load() is None
