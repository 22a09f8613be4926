"""A token's life over the service, the keychain and the ledger."""

from dataclasses import replace
from datetime import timedelta

import pytest

from patmanager.core.faults import (
    DraftForbidden,
    Fault,
    KeychainLocked,
    KeychainMissing,
    KeychainRefused,
    LedgerUnwritable,
    OutcomeUnknown,
    PolicyRefused,
    SecretNotKept,
    SecretUnwanted,
    TokenGone,
    TooSlow,
)
from patmanager.core.known_policies import Rules
from patmanager.core.lifecycle import Lifecycle
from patmanager.core.neighbors import Neighbors
from patmanager.core.operations import Kind, Operation, Outcome
from patmanager.core.policy_book import PolicyBook
from patmanager.core.secret import Secret
from patmanager.core.token_changes import TokenChange
from patmanager.core.tokens import Token
from tests.fakes import FreeLock, MemoryKeychain, MemoryLedger, TableApi, TablePolicies
from tests.samples import CONTOSO, NOW, FixedClock, draft, token

pytestmark = pytest.mark.fast


class House:
    """A life cycle and the neighbours it stands among."""

    def __init__(self, *tokens: Token, rules: Rules | None = None) -> None:
        """Build it with `tokens` on the service."""
        self.api, self.keychain, self.ledger = TableApi(*tokens), MemoryKeychain(), MemoryLedger()
        self.policies = TablePolicies()
        book = PolicyBook(lambda: rules or Rules(), self.ledger, FixedClock(), self.policies)
        neighbors = Neighbors(self.api, self.keychain, self.ledger, FixedClock(), FreeLock())
        self.lifecycle = Lifecycle(neighbors, book)

    def last(self) -> Operation:
        """Return the latest operation."""
        return self.ledger.history()[0]


def test_a_created_token_is_kept() -> None:
    """The secret lies in the keychain and the ledger knows where."""
    house = House()
    issued = house.lifecycle.create(CONTOSO, draft())
    assert issued.unkept is None
    assert house.lifecycle.secret_of(CONTOSO, issued.token) == issued.secret
    assert (house.last().kind, house.last().outcome) == (Kind.CREATE, Outcome.DONE)


def test_a_refusing_keychain_does_not_lose_the_secret() -> None:
    """When the keychain will not take a new token, the person still gets it."""
    house = House()
    house.keychain.faults["put"] = KeychainRefused()
    issued = house.lifecycle.create(CONTOSO, draft())
    assert issued.secret == house.api.secrets[issued.token.authorization_id]
    assert isinstance(issued.unkept, KeychainRefused)
    assert house.last().outcome is Outcome.UNKEPT


def test_a_locked_keychain_is_found_out_before_the_call() -> None:
    """Nothing is asked of the service, and no intent is left."""
    house = House()
    house.keychain.faults["check"] = KeychainLocked()
    with pytest.raises(KeychainLocked):
        house.lifecycle.create(CONTOSO, draft())
    assert house.api.calls == []
    assert house.ledger.history() == ()


def test_without_a_keychain_the_token_is_made_and_shown_once() -> None:
    """A missing keychain was said beforehand, so it does not forbid."""
    house = House()
    house.keychain.label = ""
    issued = house.lifecycle.create(CONTOSO, draft())
    assert isinstance(issued.unkept, KeychainMissing)
    assert house.keychain.slots == {}


def test_an_unwritable_ledger_stops_before_the_call() -> None:
    """What cannot be written down is not begun."""
    house = House()
    house.ledger.faults["begin"] = LedgerUnwritable()
    with pytest.raises(LedgerUnwritable):
        house.lifecycle.create(CONTOSO, draft())
    assert house.api.calls == ["active"]


def test_a_ledger_that_breaks_after_the_call_does_not_lose_the_secret() -> None:
    """The token is made and kept; that it could not be noted is part of the answer."""
    house = House()
    house.ledger.faults["made"] = LedgerUnwritable()
    issued = house.lifecycle.create(CONTOSO, draft())
    assert isinstance(issued.unrecorded, LedgerUnwritable)
    assert house.keychain.slots


@pytest.mark.parametrize(
    ("fault", "outcome"),
    [(PolicyRefused(), Outcome.REFUSED), (OutcomeUnknown(), Outcome.UNKNOWN)],
)
def test_a_fault_closes_the_operation_by_what_is_known(fault: Fault, outcome: Outcome) -> None:
    """A refusal is closed; an answer that never came stays unknown."""
    house = House()
    house.api.faults["create"] = fault
    with pytest.raises(type(fault)):
        house.lifecycle.create(CONTOSO, draft())
    assert house.last().outcome is outcome


def test_a_forbidden_draft_never_reaches_the_service() -> None:
    """Objections are checked once more right before the call."""
    house = House(rules=Rules(allowed_scopes=frozenset({"vso.code"})))
    with pytest.raises(DraftForbidden) as forbidden:
        house.lifecycle.create(CONTOSO, draft())
    assert "vso.packaging" in forbidden.value.facts.sentence
    assert house.api.calls == []


def test_renewal_compares_asked_with_granted() -> None:
    """The service shortens in silence; the renewal says so."""
    old = token()
    house = House(old)
    house.api.latest_end = NOW + timedelta(days=40)
    renewal = house.lifecycle.renew(CONTOSO, old, NOW + timedelta(days=90))
    assert renewal.shortened
    assert renewal.gained == timedelta(days=10)
    assert (renewal.token.name, renewal.token.scopes) == (old.name, old.scopes)


def test_change_keeps_what_is_not_named() -> None:
    """Renaming leaves scopes and end alone."""
    old = token()
    changed = House(old).lifecycle.change(CONTOSO, old, TokenChange(old.authorization_id, "new"))
    assert (changed.name, changed.scopes, changed.valid_to) == ("new", old.scopes, old.valid_to)


def test_rotation_leaves_the_old_token_active() -> None:
    """The new one is made like the old one, which nobody touches yet."""
    old = token()
    house = House(old)
    issued = house.lifecycle.rotate(CONTOSO, old, NOW + timedelta(days=30))
    assert (issued.token.name, issued.token.scopes) == (old.name, old.scopes)
    assert not house.api.held[old.authorization_id].revoked


def test_revoking_deletes_the_secret_after_the_service_confirmed() -> None:
    """Revoked there, forgotten here."""
    house = House()
    issued = house.lifecycle.create(CONTOSO, draft())
    assert house.lifecycle.revoke(CONTOSO, issued.token) is None
    assert house.api.held[issued.token.authorization_id].revoked
    assert house.keychain.slots == {}
    assert house.ledger.kept() == frozenset()


def test_a_revocation_that_was_not_confirmed_keeps_the_secret() -> None:
    """While it is not known whether the token works, its secret stays."""
    house = House()
    issued = house.lifecycle.create(CONTOSO, draft())
    house.api.faults["revoke"] = TooSlow()
    with pytest.raises(TooSlow):
        house.lifecycle.revoke(CONTOSO, issued.token)
    assert house.lifecycle.secret_of(CONTOSO, issued.token) == issued.secret


def test_revoking_a_token_that_is_gone_is_done() -> None:
    """Somebody else was faster: the aim is reached."""
    house = House()
    house.api.faults["revoke"] = TokenGone()
    assert house.lifecycle.revoke(CONTOSO, token()) is None
    assert house.last().outcome is Outcome.DONE


def test_a_secret_that_the_keychain_holds_on_to_is_reported() -> None:
    """The token is revoked all the same."""
    house = House()
    issued = house.lifecycle.create(CONTOSO, draft())
    house.keychain.faults["forget"] = KeychainLocked()
    assert isinstance(house.lifecycle.revoke(CONTOSO, issued.token), KeychainLocked)
    assert house.api.held[issued.token.authorization_id].revoked


def test_a_secret_that_is_not_kept_is_said_to_be_so() -> None:
    """Nobody can ask the service for it again."""
    with pytest.raises(SecretNotKept):
        House().lifecycle.secret_of(CONTOSO, token())


def test_keeping_a_secret_tries_it_first() -> None:
    """A secret the service refuses is not kept."""
    house = House(token())
    with pytest.raises(SecretUnwanted):
        house.lifecycle.keep(CONTOSO, token(), Secret("wrong"))
    assert house.keychain.slots == {}


def test_an_existing_secret_can_be_kept_and_tested() -> None:
    """What the person has from elsewhere can lie here too."""
    house = House(token())
    house.api.secrets[token().authorization_id] = Secret("mine")
    house.lifecycle.keep(CONTOSO, token(), Secret("mine"))
    assert house.lifecycle.test(CONTOSO, token())


def test_forgetting_leaves_the_token_active() -> None:
    """Only this computer's copy goes."""
    house = House()
    issued = house.lifecycle.create(CONTOSO, draft())
    house.lifecycle.forget(CONTOSO, issued.token)
    assert house.keychain.slots == {}
    assert not house.api.held[issued.token.authorization_id].revoked


@pytest.mark.parametrize(("fault", "next_number"), [(PolicyRefused(), 1), (OutcomeUnknown(), 2)])
def test_a_refused_creation_gives_its_slot_back(fault: Fault, next_number: int) -> None:
    """Gaps must not grow; but where a token may exist, its slot stays reserved."""
    house = House()
    house.api.faults["create"] = fault
    with pytest.raises(type(fault)):
        house.lifecycle.create(CONTOSO, draft())
    house.api.faults.clear()
    house.lifecycle.create(CONTOSO, replace(draft(), name="another"))
    assert house.last().slot == next_number


def test_where_a_keychain_is_required_nothing_is_made_without_one() -> None:
    """The organization may forbid tokens that are shown once."""
    house = House(rules=Rules(keychain_required=True))
    house.keychain.label = ""
    with pytest.raises(KeychainMissing):
        house.lifecycle.create(CONTOSO, draft())
    assert house.api.calls == []


def test_a_lost_ledger_finds_the_kept_secrets_again() -> None:
    """What lies in the keychain is known again, and its slots are not given out."""
    house = House()
    issued = house.lifecycle.create(CONTOSO, draft())
    fresh = House(issued.token)
    fresh.keychain.slots = house.keychain.slots
    assert fresh.lifecycle.find_kept(CONTOSO.account) == 1
    assert fresh.lifecycle.secret_of(CONTOSO, issued.token) == issued.secret
    assert fresh.lifecycle.find_kept(CONTOSO.account) == 0


def test_a_secret_that_was_not_kept_can_be_kept_at_a_second_try() -> None:
    """Then nothing is left unsettled."""
    house = House()
    house.keychain.faults["put"] = KeychainRefused()
    issued = house.lifecycle.create(CONTOSO, draft())
    house.keychain.faults.clear()
    house.lifecycle.keep_issued(CONTOSO, issued)
    assert house.lifecycle.secret_of(CONTOSO, issued.token) == issued.secret
    assert house.ledger.operations[issued.operation_id].outcome is Outcome.DONE


def test_a_person_who_has_the_secret_settles_the_creation() -> None:
    """What the person ticks is noted: nothing is pending any more."""
    house = House()
    house.keychain.faults["put"] = KeychainRefused()
    issued = house.lifecycle.create(CONTOSO, draft())
    house.lifecycle.hold(issued)
    assert house.ledger.operations[issued.operation_id].outcome is Outcome.HELD


def test_a_secret_can_be_tried_without_being_kept() -> None:
    """The service says whether it accepts it."""
    house = House()
    issued = house.lifecycle.create(CONTOSO, draft())
    assert house.lifecycle.accepts(CONTOSO, issued.secret)
    assert not house.lifecycle.accepts(CONTOSO, Secret("wrong"))
