"""Random lives: whatever is done, lost, killed and done elsewhere, nothing that works is lost."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta

import hypothesis.strategies as st
import pytest
from hypothesis import HealthCheck, settings
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from patmanager.core.faults import (
    Fault,
    KeychainLocked,
    KeychainRefused,
    OutcomeUnknown,
    Unreachable,
)
from patmanager.core.lifecycle import Lifecycle
from patmanager.core.operations import MAKING, Operation, Outcome
from patmanager.core.token_changes import IssuedToken
from patmanager.core.tokens import Token
from tests.core.test_recovery import House, KilledError
from tests.fakes import MemoryLedger
from tests.samples import ANA, CONTOSO, draft, token

STEPS = (
    *("making begun", "made", "secret kept", "making noted"),
    *("change begun", "changed", "revocation begun", "revoked", "secret deleted"),
    *("keeping begun", "forgetting begun"),
    *("lost token revoked", "revoked again", "secret of a gone one deleted"),
)
NAMES = ("one", "two", "three")
LONG_STEPS, LONG_LIVES = 50, 220
"""Together at least 10,000 steps."""


class Life(RuleBasedStateMachine):
    """A computer, a service, and somebody who does things in any order.

    `kills` names the step at which the program dies next; `theirs` are tokens made elsewhere.
    """

    def __init__(self) -> None:
        """Begin with a token from elsewhere."""
        super().__init__()
        self.house = House(token(1))
        self.theirs = {token(1).authorization_id}
        self.unwanted: set[str] = set()
        self.shown: set[str] = set()

    @initialize(step=st.sampled_from(("", *STEPS)))
    def may_die(self, step: str) -> None:
        """Let the program die at a step, or not."""
        self.house.dies_at = step

    @rule(step=st.sampled_from(("", "", *STEPS)))
    def dies_next(self, step: str) -> None:
        """Let it die later."""
        self.house.dies_at = step

    @rule(name=st.sampled_from(NAMES))
    def create(self, name: str) -> None:
        """Make a token."""
        self._do(lambda: self._shown(self._lifecycle.create(CONTOSO, draft(name=name))))

    @rule(data=st.data(), keep_old=st.booleans())
    def rotate(self, data: st.DataObject, keep_old: bool) -> None:
        """Replace one, and revoke the old one where that is wanted."""
        old = self._any(data)
        if old is None:
            return
        end = self.house.clock.now() + timedelta(days=20)

        def work() -> None:
            issued = self._lifecycle.rotate(CONTOSO, old, end, keep_old=keep_old)
            self._shown(issued)
            if not keep_old and issued.unkept is None:
                self.unwanted.add(old.authorization_id)
                self._lifecycle.revoke_old(CONTOSO, old, issued)

        self._do(work)

    @rule(data=st.data())
    def renew(self, data: st.DataObject) -> None:
        """Give one a later end."""
        old = self._any(data)
        if old is not None:
            end = old.valid_to + timedelta(days=3)
            self._do(lambda: self._lifecycle.renew(CONTOSO, old, end))

    @rule(data=st.data())
    def revoke(self, data: st.DataObject) -> None:
        """Revoke one."""
        old = self._any(data)
        if old is not None:
            self.unwanted.add(old.authorization_id)
            self._do(lambda: self._lifecycle.revoke(CONTOSO, old))

    @rule(data=st.data())
    def forget(self, data: st.DataObject) -> None:
        """Delete a secret from the keychain: the person wants that."""
        old = self._any(data)
        if old is not None and self._ledger.slot_of(ANA, old.authorization_id):
            self.theirs.add(old.authorization_id)
            self._do(lambda: self._lifecycle.forget(CONTOSO, old))

    @rule()
    def look(self) -> None:
        """Recover."""
        self._do(self.house.look)

    @rule(stays=st.booleans())
    def decide(self, stays: bool) -> None:
        """Settle the first thing that waits for the person."""

        def work() -> None:
            for pending in self.house.look().pending:
                if stays and pending.may_stay:
                    self._takes(pending.operation)
                    self.house.recovery.leave(pending)
                    return
                if not stays and pending.tokens and pending.may_stay:
                    self.unwanted.update(each.authorization_id for each in pending.tokens)
                    self.house.recovery.resolve(CONTOSO, pending)
                    return

        self._do(work)

    @rule(
        what=st.sampled_from(["create", "update", "revoke", "active", "get"]),
        on=st.booleans(),
    )
    def service_fails(self, what: str, on: bool) -> None:
        """Let a call fail, or go right again."""
        fault: Fault = OutcomeUnknown() if what in {"create", "update", "revoke"} else Unreachable()
        self._set(self.house.api.faults, what, fault if on else None)

    @rule(what=st.sampled_from(["create", "revoke"]), on=st.booleans())
    def answers_get_lost(self, what: str, on: bool) -> None:
        """Let the answer be lost after the effect."""
        self.house.api.loses = self.house.api.loses | {what} if on else set()

    @rule(what=st.sampled_from(["put", "get", "check", "forget"]), on=st.booleans())
    def keychain_fails(self, what: str, on: bool) -> None:
        """Lock the keychain, or let it refuse."""
        fault = KeychainRefused() if what == "put" else KeychainLocked()
        self._set(self.house.keychain.faults, what, fault if on else None)

    @rule(name=st.sampled_from(NAMES), other=st.booleans())
    def made_elsewhere(self, name: str, other: bool) -> None:
        """Somebody makes a token in the portal, perhaps with other scopes; that takes a while."""
        self.house.clock.advance(timedelta(minutes=2))
        wanted = draft(name=name)
        wanted = (
            replace(wanted, scopes=("vso.work",)) if other else replace(wanted, name=f"{name}2")
        )
        faults, loses = dict(self.house.api.faults), set(self.house.api.loses)
        self.house.api.faults.clear()
        self.house.api.loses = set()
        made, _ = self.house.api.create(CONTOSO, wanted)
        self.theirs.add(made.authorization_id)
        self.house.api.faults.update(faults)
        self.house.api.loses = loses

    @precondition(lambda self: self.house.api.held)
    @rule(data=st.data())
    def revoked_elsewhere(self, data: st.DataObject) -> None:
        """Somebody revokes one in the portal."""
        old = self._any(data)
        if old is not None:
            self.unwanted.add(old.authorization_id)
            self.house.api.held[old.authorization_id] = replace(old, revoked=True)

    @rule(hours=st.sampled_from([1, 30]))
    def time_passes(self, hours: int) -> None:
        """Let time pass."""
        self.house.clock.advance(timedelta(hours=hours))

    @rule()
    def restart(self) -> None:
        """Start the program again."""
        self.house.start()

    @invariant()
    def nothing_is_orphaned(self) -> None:
        """I1, I3: an active token is theirs, kept, in the person's hands, or pending."""
        history = self._ledger.history(10_000)
        for each in self._active():
            key = each.authorization_id
            if key in self.theirs or self._is_kept(key):
                continue
            assert any(_speaks_of(operation, each) for operation in history), each

    @invariant()
    def nobody_else_is_touched(self) -> None:
        """A token from elsewhere is revoked only where somebody wanted it."""
        for key in self.theirs - self.unwanted:
            assert not self.house.api.held[key].revoked, key

    @invariant()
    def what_was_shown_is_asked_about(self) -> None:
        """A secret that a person saw is theirs: its token is revoked only where they want it."""
        for key in self.shown - self.unwanted:
            assert not self.house.api.held[key].revoked, key

    @invariant()
    def nothing_that_works_is_thrown_away(self) -> None:
        """I2: a token whose secret is kept is revoked only where somebody wanted it."""
        for key, slot in self._ledger.slots.items():
            if slot in self.house.keychain.slots and key not in self.unwanted:
                assert not self.house.api.held[key].revoked, key

    def _do(self, work: Callable[[], object]) -> None:
        """Do something: it may be refused, or be the end of the program."""
        try:
            with suppress(Fault):
                work()
        except KilledError:
            self.house.dies_at = ""
            self.house.start()

    def _shown(self, issued: IssuedToken) -> None:
        """Let the person see a secret that is not kept: they may use it from now on."""
        if issued.unkept is not None:
            self.shown.add(issued.token.authorization_id)

    def _takes(self, operation: Operation) -> None:
        """Note that the person is content with what an operation left."""
        if operation.outcome is not Outcome.UNKEPT:
            self.theirs.update(
                each.authorization_id
                for each in self._active()
                if each.name == operation.name and not self._is_kept(each.authorization_id)
            )

    def _any(self, data: st.DataObject) -> Token | None:
        active = [each for each in self._active() if each.works(self.house.clock.now())]
        return data.draw(st.sampled_from(active)) if active else None

    def _active(self) -> list[Token]:
        return self.house.active()

    def _is_kept(self, key: str) -> bool:
        slot = self._ledger.slots.get(key)
        return slot is not None and slot in self.house.keychain.slots

    @property
    def _lifecycle(self) -> Lifecycle:
        return self.house.lifecycle

    @property
    def _ledger(self) -> MemoryLedger:
        return self.house.ledger

    @staticmethod
    def _set(faults: dict[str, Fault], what: str, fault: Fault | None) -> None:
        if fault is None:
            faults.pop(what, None)
        else:
            faults[what] = fault


def _speaks_of(operation: Operation, made: Token) -> bool:
    """Tell whether an operation shows a token to the person, or notes that they have it."""
    if operation.authorization_id == made.authorization_id:
        return operation.is_pending or operation.outcome is Outcome.HELD
    unknown = (
        operation.outcome in {Outcome.OPEN, Outcome.UNKNOWN} and not operation.authorization_id
    )
    return operation.kind in MAKING and unknown and operation.name == made.name


def test_nothing_is_lost_in_any_short_life() -> None:
    """The short form, for every run."""
    run_state_machine_as_test(
        Life,
        settings=settings(
            max_examples=60,
            stateful_step_count=25,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )


@pytest.mark.long
def test_nothing_is_lost_in_ten_thousand_steps() -> None:
    """The long form."""
    run_state_machine_as_test(
        Life,
        settings=settings(
            max_examples=LONG_LIVES,
            stateful_step_count=LONG_STEPS,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
