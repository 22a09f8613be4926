"""What was typed into a form that was closed half-way, to be found again at the next opening."""

from dataclasses import dataclass

from PySide6.QtCore import QDate


@dataclass(frozen=True, slots=True)
class Typed:
    """The fields of the form of a new token as they stood.

    `days` is the chosen life, 0 for a date; `name` is empty where it was only suggested;
    `organization` the key of the chosen one.
    """

    preset: str
    scopes: tuple[str, ...]
    reason: str
    name: str
    organization: tuple[str, str] | None
    days: int
    date: QDate
