"""Explained messages that somebody asked to be kept: what came up when, and in which words."""

from dataclasses import dataclass
from datetime import datetime

MOST = 200
"""As many are kept; the oldest give way."""


@dataclass(frozen=True, slots=True)
class KeptMessage:
    """An explained message; `line` is its first line with secrets and addresses masked.

    `at` is aware UTC, `cause` an id of `resources/causes.json`.
    """

    at: datetime
    cause: str
    organization: str
    line: str
