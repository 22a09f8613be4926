"""The audit logs of organizations."""

from datetime import UTC, datetime, timedelta

import pytest

from patmanager.emulator.audit_trail import AuditEvent, AuditTrail

pytestmark = pytest.mark.fast

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)


def test_the_newest_entry_comes_first() -> None:
    """By time, and within one moment the entry written last; each organization has its own."""
    trail = AuditTrail()
    for details, minutes in (("third", 5), ("fourth", 0), ("second", 5), ("first", 9)):
        at = NOON + timedelta(minutes=minutes)
        trail.add(AuditEvent("one", "Token.PatCreateEvent", at, "ana", details))
    trail.add(AuditEvent("two", "Token.PatCreateEvent", NOON, "ana", "elsewhere"))
    shown = [event.details for event in trail.of("one")]
    assert shown == ["first", "second", "third", "fourth"]
