"""What every keychain must do; each make inherits the class and gives a fixture `keychain`."""

import pytest

from patmanager.core.clients import ForeignEntries as Foreign
from patmanager.core.faults import KeychainRefused
from patmanager.core.places import Entry
from patmanager.core.secret import Secret
from patmanager.core.storage_ports import KeptSecret, Keychain, Slot

SLOT = Slot("ana.contoso", 1)
OTHER_SLOT = Slot("ana.contoso", 2)
SAME_NUMBER = Slot("ben.contoso", 1)
KEPT = KeptSecret("contoso", "00000000-0000-4000-8000-000000000001", Secret("a" * 84))
OTHER_KEPT = KeptSecret("northwind", "00000000-0000-4000-8000-000000000002", Secret("b" * 84))


class KeychainContract:
    """What every keychain must do."""

    def test_what_is_kept_can_be_read_back(self, keychain: Keychain) -> None:
        """The secret comes back with the token it belongs to."""
        keychain.put(SLOT, KEPT)

        assert keychain.get(SLOT) == KEPT

    def test_an_empty_slot_is_absent(self, keychain: Keychain) -> None:
        """Nothing is made up for a slot that was never written."""
        assert keychain.get(SLOT) is None

    def test_slots_are_apart(self, keychain: Keychain) -> None:
        """Neither another number nor another account has the secret."""
        keychain.put(SLOT, KEPT)

        assert keychain.get(OTHER_SLOT) is None
        assert keychain.get(SAME_NUMBER) is None

    def test_a_slot_is_written_once(self, keychain: Keychain) -> None:
        """A second secret is refused, and the first one stays."""
        keychain.put(SLOT, KEPT)

        with pytest.raises(KeychainRefused):
            keychain.put(SLOT, OTHER_KEPT)

        assert keychain.get(SLOT) == KEPT

    def test_what_is_forgotten_is_gone(self, keychain: Keychain) -> None:
        """Only the slot that was meant is emptied."""
        keychain.put(SLOT, KEPT)
        keychain.put(OTHER_SLOT, OTHER_KEPT)

        keychain.forget(SLOT)

        assert keychain.get(SLOT) is None
        assert keychain.get(OTHER_SLOT) == OTHER_KEPT

    def test_forgetting_twice_is_not_a_fault(self, keychain: Keychain) -> None:
        """Nor is forgetting what was never there."""
        keychain.put(SLOT, KEPT)

        keychain.forget(SLOT)
        keychain.forget(SLOT)
        keychain.forget(OTHER_SLOT)

        assert keychain.get(SLOT) is None

    def test_another_programs_entry_may_be_overwritten(self, keychain: Foreign) -> None:
        """It belongs to that program: what is there already gives way; twice gone is gone."""
        entry, other = Entry("https://feed.example/", "any"), Entry("https://feed.example/", "me")
        assert keychain.get_foreign(entry) is None
        keychain.put_foreign(entry, KEPT.secret)
        keychain.put_foreign(entry, OTHER_KEPT.secret)
        assert keychain.get_foreign(entry) == OTHER_KEPT.secret
        assert keychain.get_foreign(other) is None
        keychain.forget_foreign(entry)
        keychain.forget_foreign(entry)
        assert keychain.get_foreign(entry) is None

    @pytest.mark.parametrize(
        "text",
        [
            "Ünïcødé",
            "🔑 日本 \u202eright to left",
            '"quoted" \\ and {"v":1}',
            "line\nbreak\ttab\0",
            "x" * 500,
        ],
        ids=["accents", "emoji", "json", "control", "long"],
    )
    def test_any_text_survives(self, keychain: Keychain, text: str) -> None:
        """Accents, emoji, quotation marks and line breaks come back as they were."""
        kept = KeptSecret(text, text, Secret(text))

        keychain.put(SLOT, kept)

        assert keychain.get(SLOT) == kept

    def test_the_check_leaves_nothing_behind(self, keychain: Keychain) -> None:
        """It can be repeated, and no slot is touched."""
        keychain.check()
        keychain.check()

        assert keychain.get(SLOT) is None

    def test_the_person_is_told_its_name(self, keychain: Keychain) -> None:
        """The label is what people call the keychain."""
        assert keychain.label
