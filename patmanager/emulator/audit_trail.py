"""What the organizations' audit logs say happened to tokens."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from threading import Lock
from uuid import uuid4


@dataclass(frozen=True, slots=True)
class AuditEvent:
    """One entry: `action` such as `Token.PatCreateEvent`, done by `actor` (home object id)."""

    organization_id: str
    action: str
    at: datetime
    actor: str
    details: str
    values: Mapping[str, object] = field(default_factory=dict)
    client_id: str = ""
    user_agent: str = ""
    address: str | None = None
    id: str = field(default_factory=lambda: str(uuid4()))


class AuditTrail:
    """All entries; the newest come first when they are read."""

    def __init__(self) -> None:
        """Start empty."""
        self._lock = Lock()
        self._events: list[AuditEvent] = []

    def add(self, event: AuditEvent) -> None:
        """Write an entry."""
        with self._lock:
            self._events.append(event)

    def of(self, organization_id: str) -> list[AuditEvent]:
        """Return an organization's entries, the newest first, of one moment the last written."""
        with self._lock:
            newest = reversed(self._events)
            own = [event for event in newest if event.organization_id == organization_id]
        return sorted(own, key=lambda event: event.at, reverse=True)
