"""A ledger that was lost, or came back from an old copy, while the keychain still has it all."""

from dataclasses import replace

import pytest

from patmanager.core.operations import Kind, Operation, Outcome
from patmanager.core.pending import Standing
from patmanager.core.secret import Secret
from patmanager.core.storage_ports import KeptSecret, Slot
from tests.core.test_recovery import END, House
from tests.samples import ANA, CONTOSO, NOW, draft, token

pytestmark = pytest.mark.fast

OLD = token(1)
FIRST, SECOND = Slot(ANA.id, 1), Slot(ANA.id, 2)


@pytest.fixture
def house() -> House:
    """Return a computer whose ledger does not know of the secret in slot 1."""
    made = House(OLD)
    made.keychain.slots[FIRST] = KeptSecret("contoso", OLD.authorization_id, Secret("o" * 84))
    return made


def test_the_next_secret_is_kept_in_a_slot_of_its_own(house: House) -> None:
    """What lay there is found again, and the new token's secret is not lost."""
    issued = house.lifecycle.create(CONTOSO, draft())

    assert issued.unkept is None
    assert house.ledger.slot_of(ANA, OLD.authorization_id) == FIRST
    assert house.ledger.slot_of(ANA, issued.token.authorization_id) == SECOND
    assert house.look().pending == ()


def test_a_pasted_secret_is_kept_in_a_slot_of_its_own(house: House) -> None:
    """As above."""
    issued = house.lifecycle.create(CONTOSO, draft())
    house.ledger.release_slot(FIRST)
    house.ledger.release_slot(SECOND)

    house.lifecycle.keep(CONTOSO, OLD, issued.secret)

    slot = house.ledger.slot_of(ANA, OLD.authorization_id)
    assert slot is not None
    assert house.keychain.slots[slot].secret == issued.secret


@pytest.mark.parametrize("kind", [Kind.CREATE, Kind.ROTATE])
def test_what_lay_in_the_slot_is_not_the_new_tokens(house: House, kind: Kind) -> None:
    """A making that was cut off as it began is not taken for done, nor an old token revoked."""
    intent = Operation("op 1", kind, ANA.id, "contoso", "new", NOW, scopes=OLD.scopes, asked=END)
    before = frozenset({OLD.authorization_id})
    intent = replace(intent, before=before, service_time=NOW, counterpart=OLD.authorization_id)
    house.ledger.begin(intent, with_slot=True)

    (pending,) = house.look().pending

    assert pending.standing is Standing.WAITING
    assert [each.outcome for each in house.ledger.history()] == [Outcome.OPEN]
    assert len(house.active()) == 1
