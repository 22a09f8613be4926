"""A rotation leaves the old token alive while a program still uses it."""

import pytest

from patmanager.core.client_faults import ClientFileChanged, PlacesLeft
from patmanager.core.clients import Tested as Outcome
from patmanager.core.clients import Verdict
from patmanager.core.following import Followed, not_followed
from patmanager.core.known_policies import Rules
from patmanager.core.lifecycle import Lifecycle
from patmanager.core.neighbors import Neighbors
from patmanager.core.places import ClientName, Place, Standing, Target
from patmanager.core.policy_book import PolicyBook
from patmanager.core.recovery import Recovery
from tests.fakes import FreeLock, MemoryKeychain, MemoryLedger, TableApi, TablePolicies
from tests.samples import ANA, CONTOSO, NOW, FixedClock, token

pytestmark = pytest.mark.fast

PLACE = Place(
    "p1",
    ClientName.NPM,
    ANA.id,
    token(1).authorization_id,
    Target("contoso", "https://pkgs.dev.azure.com/contoso/_packaging/web", "web"),
    NOW,
    Standing.CONNECTED,
)


class Bench:
    """The core on fakes, with one token."""

    def __init__(self) -> None:
        """Hold it."""
        clock = FixedClock()
        self.api = TableApi(token(1), clock=clock)
        self.ledger = MemoryLedger()
        neighbors = Neighbors(self.api, MemoryKeychain(), self.ledger, clock, FreeLock())
        book = PolicyBook(Rules, self.ledger, clock, TablePolicies())
        self.lifecycle = Lifecycle(neighbors, book)
        self.recovery = Recovery(neighbors, self.lifecycle)


def test_the_old_token_stays_while_a_program_uses_it() -> None:
    """Whoever revokes it: the rotation itself, or the person who finds it pending."""
    bench = Bench()
    issued = bench.lifecycle.rotate(CONTOSO, token(1), token(1).valid_to)
    bench.ledger.save_place(PLACE)
    with pytest.raises(PlacesLeft) as caught:
        bench.lifecycle.revoke_old(CONTOSO, token(1), issued)
    assert "npm" in caught.value.facts.sentence
    assert not bench.api.held[token(1).authorization_id].revoked
    (pending,) = bench.recovery.look((ANA,), (CONTOSO,)).pending
    with pytest.raises(PlacesLeft):
        bench.recovery.resolve(CONTOSO, pending)
    assert not bench.api.held[token(1).authorization_id].revoked
    bench.ledger.forget_place(PLACE.id)
    bench.lifecycle.revoke_old(CONTOSO, token(1), issued)
    assert bench.api.held[token(1).authorization_id].revoked


def test_a_person_may_revoke_what_is_in_use() -> None:
    """A leaked token must go, whatever breaks."""
    bench = Bench()
    bench.ledger.save_place(PLACE)
    bench.lifecycle.revoke(CONTOSO, token(1))
    assert bench.api.held[token(1).authorization_id].revoked


def test_what_does_not_follow_is_told_by_name() -> None:
    """Each with why; nothing where all follow."""
    good = Followed(PLACE, Outcome(Verdict.WORKS))
    assert not_followed([good], token(1)) is None
    fault = not_followed(
        [
            good,
            Followed(PLACE, Outcome(Verdict.FORBIDDEN)),
            Followed(PLACE, fault=ClientFileChanged()),
        ],
        token(1),
    )
    assert fault is not None
    assert "npm: forbidden; npm: ClientFileChanged" in fault.facts.sentence
