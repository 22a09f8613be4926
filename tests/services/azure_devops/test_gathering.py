"""A list that fills: when it is handed on."""

from datetime import timedelta

import pytest

from patmanager.core.faults import ServiceBroken
from patmanager.core.organizations import Listing
from patmanager.services.azure_devops.gathering import Gathering
from patmanager.services.azure_devops.records import Page
from tests.samples import CONTOSO, FixedClock, token

pytestmark = pytest.mark.fast


class Desk:
    """A gathering, what arrived from it, and a clock of seconds."""

    def __init__(self) -> None:
        """Begin."""
        self.arrived: list[Listing] = []
        self.seconds = 1000.0
        self.clock = FixedClock()
        self.gathering = Gathering(CONTOSO, self.arrived.append, self.clock, lambda: self.seconds)

    def add(self, number: int, *, revoked: bool = False, more: str = "") -> None:
        """Let a page with one token come in."""
        self.gathering.add(Page((token(number, revoked=revoked),), more, 0), revoked=revoked)

    @property
    def sizes(self) -> list[int]:
        """Return how many tokens each arrival held."""
        return [len(listing.tokens) for listing in self.arrived]


def test_a_list_arrives_at_most_ten_times_a_second() -> None:
    """Pages that come fast arrive together, the last one always."""
    desk = Desk()
    desk.add(1, revoked=True)
    desk.add(2, more="a")
    desk.add(3, more="b")
    desk.seconds += 0.09
    desk.add(4, more="c")
    assert desk.sizes == [2]

    desk.seconds += 0.02
    desk.add(5, more="d")
    desk.add(6)

    assert desk.sizes == [2, 5, 6]
    assert [listing.complete for listing in desk.arrived] == [False, False, True]


def test_revoked_tokens_alone_do_not_arrive() -> None:
    """What looks like a list of nothing but revoked tokens is not one yet."""
    desk = Desk()
    desk.add(1, revoked=True)
    assert desk.sizes == []

    desk.seconds += 9
    desk.add(2)

    assert desk.sizes == [2]


def test_a_list_is_dated_when_it_is_whole() -> None:
    """The time of the list is that of its last page."""
    desk = Desk()
    desk.add(1)
    desk.clock.advance(timedelta(seconds=9))
    desk.add(2, revoked=True)

    assert [listing.listed_at for listing in desk.arrived] == [desk.clock.now()]


def test_nothing_follows_the_end() -> None:
    """Once whole or failed, a list is over, whatever comes in late."""
    failed, whole = Desk(), Desk()
    failed.gathering.fail(ServiceBroken())
    whole.add(1)
    whole.add(2, revoked=True)

    for desk in (failed, whole):
        desk.seconds += 9
        desk.add(3, more="x")
        desk.add(4)
        desk.gathering.fail(ServiceBroken())

        assert desk.gathering.is_over
        assert len(desk.arrived) == 1
