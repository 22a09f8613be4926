"""Instants as people read them: local time, weekday first."""

from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale

_SATURDAY = 6


def local_date(moment: datetime) -> QDate:
    """Return the local date of an aware datetime."""
    local = moment.astimezone()
    return QDate(local.year, local.month, local.day)


def long_day(moment: datetime) -> str:
    """Return weekday, day, month and year: "Tuesday 22 December 2026"."""
    pattern = QCoreApplication.translate("Dates", "dddd d MMMM yyyy")
    return QLocale().toString(local_date(moment), pattern)


def short_day(moment: datetime) -> str:
    """Return day, month and year in short: "22 Dec 2026"."""
    pattern = QCoreApplication.translate("Dates", "d MMM yyyy")
    return QLocale().toString(local_date(moment), pattern)


def brief_day(moment: datetime) -> str:
    """Return the day in short, with its weekday: "Tue 22 Dec 2026"."""
    pattern = QCoreApplication.translate("Dates", "ddd d MMM yyyy")
    return QLocale().toString(local_date(moment), pattern)


def is_weekend(moment: datetime) -> bool:
    """Tell whether the local date is a Saturday or a Sunday."""
    return local_date(moment).dayOfWeek() >= _SATURDAY


def end_of_day(date: QDate) -> datetime:
    """Return the last second of a local date, as aware UTC."""
    after = date.addDays(1)
    start = datetime(after.year(), after.month(), after.day()).astimezone()
    return (start - timedelta(seconds=1)).astimezone(UTC)


def days_between(start: datetime, end: datetime) -> int:
    """Return how many days lie between two instants, rounded to the nearest."""
    return round((end - start) / timedelta(days=1))
