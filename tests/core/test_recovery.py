"""What was cut off goes on, and nothing that works is lost by it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from patmanager.core.faults import (
    AnswerLost,
    Fault,
    KeychainLocked,
    KeychainRefused,
    MakingPending,
    OutcomeUnknown,
    PolicyRefused,
    SecretNotKept,
    SignInNeeded,
    Unreachable,
)
from patmanager.core.known_policies import Rules
from patmanager.core.lifecycle import Lifecycle
from patmanager.core.neighbors import Neighbors
from patmanager.core.operations import Kind, Operation, Outcome
from patmanager.core.organizations import Organization
from patmanager.core.pending import Action, Pending, Standing
from patmanager.core.policy_book import PolicyBook
from patmanager.core.recovery import Recovered, Recovery
from patmanager.core.secret import Secret
from patmanager.core.token_changes import TokenDraft
from patmanager.core.tokens import Token
from tests.fakes import FreeLock, MemoryKeychain, MemoryLedger, TableApi, TablePolicies
from tests.samples import ANA, CONTOSO, NOW, FixedClock, draft, token

pytestmark = pytest.mark.fast

END = NOW + timedelta(days=60)


class KilledError(BaseException):
    """The program ends here, at once."""


class LossyApi(TableApi):
    """A service whose answers get lost: `loses` names the methods, after their effect."""

    def __init__(self, *tokens: Token, clock: FixedClock | None = None) -> None:
        """Lose nothing yet."""
        super().__init__(*tokens, clock=clock)
        self.loses: set[str] = set()

    def create(self, organization: Organization, draft: TokenDraft) -> tuple[Token, Secret]:
        """Make one, and perhaps lose the answer."""
        made = super().create(organization, draft)
        if "create" in self.loses:
            raise OutcomeUnknown
        return made

    def revoke(self, organization: Organization, authorization_id: str) -> None:
        """Revoke one, and perhaps lose the answer."""
        super().revoke(organization, authorization_id)
        if "revoke" in self.loses:
            raise OutcomeUnknown


class House:
    """A computer that can be switched off at any step and started again."""

    def __init__(self, *tokens: Token) -> None:
        """Have `tokens` on the service."""
        self.clock = FixedClock()
        self.api, self.keychain = LossyApi(*tokens, clock=self.clock), MemoryKeychain()
        self.ledger, self.lock = MemoryLedger(), FreeLock()
        self.dies_at = ""
        self.steps: list[str] = []
        self.start()

    def start(self) -> None:
        """Start the program; nothing is remembered but what lasts."""
        neighbors = Neighbors(
            self.api, self.keychain, self.ledger, self.clock, self.lock, on_step=self._step
        )
        book = PolicyBook(Rules, self.ledger, self.clock, TablePolicies())
        self.lifecycle = Lifecycle(neighbors, book)
        self.recovery = Recovery(neighbors, self.lifecycle)

    def _step(self, name: str) -> None:
        self.steps.append(name)
        if name == self.dies_at:
            raise KilledError(name)

    def dies(self, step: str, work: Callable[[], object]) -> None:
        """Let the program die at a step of some work, and start it again."""
        self.dies_at = step
        with pytest.raises(KilledError):
            work()
        self.dies_at = ""
        self.start()

    def look(self) -> Recovered:
        """Recover."""
        return self.recovery.look([ANA], [CONTOSO])

    def only(self) -> Pending:
        """Recover, and return the one change that is still pending."""
        (pending,) = self.look().pending
        return pending

    def active(self) -> list[Token]:
        """Return the tokens that work."""
        return [each for each in self.api.held.values() if not each.revoked]

    def last(self) -> Operation:
        """Return the latest operation."""
        return self.ledger.history()[0]


def test_an_answer_that_is_lost_leaves_no_token_behind() -> None:
    """It is recognized, revoked at once, and the person told so."""
    house = House(token(1))
    house.api.loses = {"create"}
    with pytest.raises(AnswerLost):
        house.lifecycle.create(CONTOSO, draft())
    assert house.active() == [token(1)]
    assert house.last().outcome is Outcome.UNDONE
    assert house.look() == Recovered()


def test_a_making_cut_off_before_its_answer_is_undone_at_the_next_start() -> None:
    """The token was made, its secret reached nobody."""
    house = House()
    house.dies("made", lambda: house.lifecycle.create(CONTOSO, draft()))
    assert len(house.active()) == 1
    over = house.look().over
    assert [each.outcome for each in over] == [Outcome.UNDONE]
    assert house.active() == []


def test_a_kept_secret_is_found_again() -> None:
    """Cut off between the keychain and the ledger, the token is whole at the next start."""
    house = House()
    house.dies("secret kept", lambda: house.lifecycle.create(CONTOSO, draft()))
    assert [each.outcome for each in house.look().over] == [Outcome.DONE]
    (made,) = house.active()
    house.lifecycle.secret_of(CONTOSO, made)


def test_a_making_that_never_reached_the_service_waits_a_day() -> None:
    """It may still appear; after a day it is closed."""
    house = House()
    house.dies("making begun", lambda: house.lifecycle.create(CONTOSO, draft()))
    assert house.only().standing is Standing.WAITING
    house.clock.advance(timedelta(hours=25))
    assert [each.outcome for each in house.look().over] == [Outcome.REFUSED]
    assert house.look() == Recovered()


def test_a_token_that_appears_late_is_revoked() -> None:
    """The service carried the call out after the first look."""
    house = House()
    house.api.faults["create"] = OutcomeUnknown()
    with pytest.raises(OutcomeUnknown):
        house.lifecycle.create(CONTOSO, draft())
    del house.api.faults["create"]
    house.api.create(CONTOSO, draft())
    assert [each.outcome for each in house.look().over] == [Outcome.UNDONE]
    assert house.active() == []


def test_no_second_token_of_that_name_meanwhile() -> None:
    """Two could not be told apart."""
    house = House()
    house.api.faults["create"] = OutcomeUnknown()
    with pytest.raises(OutcomeUnknown):
        house.lifecycle.create(CONTOSO, draft())
    del house.api.faults["create"]
    calls = len(house.api.calls)
    with pytest.raises(MakingPending):
        house.lifecycle.create(CONTOSO, draft())
    assert "create" not in house.api.calls[calls:]
    house.lifecycle.create(CONTOSO, replace(draft(), name="another"))


def test_what_is_not_surely_ours_is_asked() -> None:
    """Somebody made one of the same name with other scopes meanwhile."""
    house = House()
    house.dies("making begun", lambda: house.lifecycle.create(CONTOSO, draft()))
    house.api.create(CONTOSO, replace(draft(), scopes=("vso.work",)))
    pending = house.only()
    assert (pending.standing, pending.action) == (Standing.UNCERTAIN, Action.REVOKE)
    assert len(house.active()) == 1
    house.recovery.leave(pending)
    assert house.look() == Recovered()


@pytest.mark.parametrize(
    ("neighbor", "method", "fault", "standing"),
    [
        ("keychain", "get", KeychainLocked(), Standing.UNREADABLE),
        ("api", "active", Unreachable(), Standing.UNREACHABLE),
        ("api", "active", SignInNeeded(), Standing.SIGNED_OUT),
    ],
)
def test_who_does_not_answer_is_asked_again_later(
    neighbor: str, method: str, fault: Fault, standing: Standing
) -> None:
    """A locked keychain is no empty one, a silent service no empty list: nothing is done."""
    house = House()
    house.dies("secret kept", lambda: house.lifecycle.create(CONTOSO, draft()))
    getattr(house, neighbor).faults[method] = fault
    assert house.only().standing is standing
    assert len(house.active()) == 1
    getattr(house, neighbor).faults.clear()
    assert [each.outcome for each in house.look().over] == [Outcome.DONE]


def test_an_unkept_secret_is_never_revoked_silently() -> None:
    """The person may have copied it: the token waits, for good, until they say."""
    house = House()
    house.keychain.faults["put"] = KeychainRefused()
    house.lifecycle.create(CONTOSO, draft())
    house.start()
    house.clock.advance(timedelta(days=10))
    pending = house.only()
    assert (pending.standing, pending.action) == (Standing.UNKEPT, Action.REVOKE)
    assert len(house.active()) == 1


def test_an_unkept_token_can_be_revoked_or_held() -> None:
    """Both end it."""
    house = House()
    house.keychain.faults["put"] = KeychainRefused()
    house.lifecycle.create(CONTOSO, draft())
    house.lifecycle.create(CONTOSO, replace(draft(), name="another"))
    first, second = house.look().pending
    house.recovery.resolve(CONTOSO, first)
    house.recovery.leave(second)
    assert house.look() == Recovered()
    outcomes = {each.id: each.outcome for each in house.ledger.history()}
    assert outcomes[first.operation.id] is Outcome.UNDONE
    assert outcomes[second.operation.id] is Outcome.HELD


def test_a_keychain_that_took_the_secret_too_late_is_believed() -> None:
    """What lies in the slot is the secret: the token is kept."""
    house = House()
    house.keychain.faults["put"] = KeychainRefused()
    issued = house.lifecycle.create(CONTOSO, draft())
    house.keychain.faults.clear()
    house.lifecycle.keep_issued(CONTOSO, issued)
    assert house.look() == Recovered()
    assert house.lifecycle.secret_of(CONTOSO, issued.token) == issued.secret
    assert len(house.keychain.slots) == 1


def test_a_rotation_leaves_the_revocation_to_do() -> None:
    """The old token is active, and the ledger knows that it is to go."""
    house = House(token(1))
    issued = house.lifecycle.rotate(CONTOSO, token(1), END)
    pending = house.only()
    assert (pending.standing, pending.tokens) == (Standing.OLD_ACTIVE, (token(1),))
    house.lifecycle.revoke_old(CONTOSO, token(1), issued)
    assert house.active() == [issued.token]
    assert house.look() == Recovered()


def test_a_rotation_cut_off_anywhere_has_a_working_secret() -> None:
    """The old token with the secret it had, or the new one with its own in the keychain."""
    whole = House(token(1))
    whole.keychain.slots.clear()
    issued = whole.lifecycle.rotate(CONTOSO, token(1), END)
    whole.lifecycle.revoke_old(CONTOSO, token(1), issued)
    for number, step in enumerate(whole.steps):
        house = House(token(1))

        def rotation(house: House = house) -> None:
            made = house.lifecycle.rotate(CONTOSO, token(1), END)
            house.lifecycle.revoke_old(CONTOSO, token(1), made)

        house.dies(step, rotation)
        house.look()
        house.look()
        active = house.active()
        kept = [each for each in active if house.ledger.slot_of(ANA, each.authorization_id)]
        assert kept or token(1) in active, (number, step)
        for each in active:
            assert each == token(1) or each in kept, (number, step)


def test_the_old_one_stays_while_the_new_secret_cannot_be_found() -> None:
    """Deleted by hand: nothing is revoked, the person is asked about the new one."""
    house = House(token(1))
    issued = house.lifecycle.rotate(CONTOSO, token(1), END)
    house.keychain.slots.clear()
    with pytest.raises(SecretNotKept):
        house.lifecycle.revoke_old(CONTOSO, token(1), issued)
    pending = house.only()
    assert pending.standing is Standing.UNSAFE
    assert token(1) in house.active()
    house.recovery.resolve(CONTOSO, pending)
    assert house.active() == [token(1)]
    assert house.look() == Recovered()


def test_the_old_one_stays_when_the_new_one_is_gone() -> None:
    """Revoked in the portal meanwhile: the plan is dropped."""
    house = House(token(1))
    issued = house.lifecycle.rotate(CONTOSO, token(1), END)
    house.api.revoke(CONTOSO, issued.token.authorization_id)
    assert [each.outcome for each in house.look().over] == [Outcome.LEFT]
    assert house.active() == [token(1)]


def test_a_refused_revocation_of_the_old_one_stays_to_do() -> None:
    """It can be tried again."""
    house = House(token(1))
    issued = house.lifecycle.rotate(CONTOSO, token(1), END)
    house.api.faults["revoke"] = PolicyRefused()
    with pytest.raises(PolicyRefused):
        house.lifecycle.revoke_old(CONTOSO, token(1), issued)
    assert house.only().standing is Standing.OLD_ACTIVE


def test_the_old_one_may_be_kept() -> None:
    """Then nothing is pending."""
    house = House(token(1))
    house.lifecycle.leave_old(house.lifecycle.rotate(CONTOSO, token(1), END))
    assert house.look() == Recovered()
    house.lifecycle.rotate(CONTOSO, token(1), END, keep_old=True)
    assert house.look() == Recovered()


@pytest.mark.parametrize("step", ["revocation begun", "revoked", "secret deleted"])
def test_a_revocation_that_was_cut_off_is_asked_for_again(step: str) -> None:
    """The person wanted it; the secret goes after it is sure."""
    house = House()
    issued = house.lifecycle.create(CONTOSO, draft())
    house.dies(step, lambda: house.lifecycle.revoke(CONTOSO, issued.token))
    assert [each.outcome for each in house.look().over] == [Outcome.DONE]
    assert house.active() == []
    assert house.keychain.slots == {}
    assert house.ledger.kept() == frozenset()


def test_a_lost_answer_to_a_revocation_is_looked_up() -> None:
    """The token is gone: that is what was wanted."""
    house = House(token(1))
    house.api.loses = {"revoke"}
    assert house.lifecycle.revoke(CONTOSO, token(1)) is None
    assert house.look() == Recovered()


def test_an_old_revocation_is_asked_about() -> None:
    """A data folder that comes from a backup revokes nothing by itself."""
    lasting = replace(token(1), valid_to=NOW + timedelta(days=90))
    house = House(lasting)
    house.dies("revocation begun", lambda: house.lifecycle.revoke(CONTOSO, lasting))
    house.clock.advance(timedelta(days=31))
    pending = house.only()
    assert (pending.standing, pending.action) == (Standing.OUTDATED, Action.REVOKE)
    assert house.active() == [lasting]


@pytest.mark.parametrize("took_effect", [True, False])
def test_a_renewal_is_looked_up_and_not_repeated(took_effect: bool) -> None:
    """Whether it happened is seen by the end date."""
    house = House(token(1))
    step = "changed" if took_effect else "change begun"
    house.dies(step, lambda: house.lifecycle.renew(CONTOSO, token(1), END))
    (over,) = house.look().over
    assert (over.kind, over.outcome) == (
        Kind.RENEW,
        Outcome.DONE if took_effect else Outcome.REFUSED,
    )
    assert "update" not in house.api.calls[-1:]


def test_the_operations_of_others_are_left_alone() -> None:
    """Only their own account can go on with them."""
    house = House()
    house.dies("made", lambda: house.lifecycle.create(CONTOSO, draft()))
    calls = len(house.api.calls)
    found = house.recovery.look([], [])
    assert [each.standing for each in found.pending] == [Standing.SIGNED_OUT]
    assert house.api.calls[calls:] == []


def test_an_account_that_is_being_changed_is_left_alone() -> None:
    """The operation under way is no operation that was cut off."""
    house = House()
    house.dies("made", lambda: house.lifecycle.create(CONTOSO, draft()))
    house.lock.taken.add(ANA.id)
    assert house.look() == Recovered()
    assert len(house.active()) == 1


def test_a_deleting_that_was_cut_off_is_looked_up() -> None:
    """The keychain tells what happened."""
    house = House()
    issued = house.lifecycle.create(CONTOSO, draft())
    house.dies("secret deleted", lambda: house.lifecycle.forget(CONTOSO, issued.token))
    assert [each.outcome for each in house.look().over] == [Outcome.DONE]
    assert house.ledger.slot_of(ANA, issued.token.authorization_id) is None


def test_an_old_token_that_stays_keeps_its_secret() -> None:
    """Its replacement was revoked elsewhere, and its own revocation never reached the service."""
    house = House()
    old = house.lifecycle.create(CONTOSO, draft()).token
    issued = house.lifecycle.rotate(CONTOSO, old, END)
    house.api.faults["revoke"] = OutcomeUnknown()
    with pytest.raises(OutcomeUnknown):
        house.lifecycle.revoke_old(CONTOSO, old, issued)
    house.api.held[issued.token.authorization_id] = replace(issued.token, revoked=True)

    with pytest.raises(OutcomeUnknown):
        house.lifecycle.revoke(CONTOSO, old)

    assert old in house.active()
    house.lifecycle.secret_of(CONTOSO, old)
