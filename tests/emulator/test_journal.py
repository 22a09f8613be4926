"""The record of what was asked."""

from datetime import UTC, datetime
from threading import Thread

import pytest

from patmanager.emulator.journal import Asked, Journal

pytestmark = pytest.mark.fast

ASKED = Asked(
    at=datetime(2026, 11, 23, tzinfo=UTC),
    host="vssps",
    method="GET",
    path="/contoso/_apis/tokens/pats",
    query=("api-version",),
    operation="pats.list",
    organization="contoso",
    person="ana@contoso.com",
    auth="bearer",
    status=200,
)


def test_it_can_be_waited_for() -> None:
    """Whoever waits for a call goes on as soon as another thread has written it down."""
    journal = Journal()
    writer = Thread(target=lambda: journal.add(ASKED))
    writer.start()
    assert journal.wait_for("pats.list", timeout=10)
    writer.join()


def test_waiting_ends_in_vain() -> None:
    """A call that does not come is told after the time."""
    assert not Journal().wait_for("pats.list", timeout=0.01)


def test_it_keeps_order_and_forgets_all() -> None:
    """The oldest first, until it is cleared."""
    journal = Journal()
    journal.add(ASKED)
    assert list(journal) == journal.of("pats.list") == [ASKED]
    journal.clear()
    assert len(journal) == 0
