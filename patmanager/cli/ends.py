"""End dates as they are typed and shown."""

from datetime import UTC, date, datetime, time, timedelta

from patmanager.core.facts import Facts
from patmanager.core.faults import DraftForbidden
from patmanager.core.ports import Clock


def end_of(days: int | None, until: str, clock: Clock) -> datetime:
    """Return the end that was asked for, aware UTC.

    `days` count from now; `until` is an ISO date (its last second in UTC) or an ISO date and
    time (UTC when it names no zone). Raises `DraftForbidden` for anything else.
    """
    try:
        if days is not None:
            return clock.now() + timedelta(days=days)
        if "T" in until or " " in until:
            stated = datetime.fromisoformat(until)
            return stated.astimezone(UTC) if stated.tzinfo else stated.replace(tzinfo=UTC)
        return datetime.combine(date.fromisoformat(until), time(23, 59, 59), UTC)
    except (ValueError, OverflowError) as error:
        sentence = "An end date looks like 2026-12-24, or is a number of days from now."
        raise DraftForbidden(Facts(subject=until, sentence=sentence)) from error


def day(instant: datetime) -> str:
    """Return an instant as a day with its weekday, in UTC."""
    return f"{instant:%a %d %b %Y}"
