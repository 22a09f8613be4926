"""One row of the table of settings: what it is, who may set it, and what enforcing it does."""

from dataclasses import dataclass
from enum import Enum

from patmanager.core.setting_kinds import Kind


class Origin(Enum):
    """Who set a value; later ones win."""

    BUILT_IN = "built in"
    ORGANIZATION = "your organization"
    PERSON = "you"
    ENVIRONMENT = "the environment"
    COMMAND_LINE = "the command line"
    ENFORCED = "enforced by your organization"


class Tighten(Enum):
    """What an organization's enforced value does, which is never to loosen."""

    FIXED = "fixes it"
    SMALLER = "sets the largest"
    SUBSET = "narrows the list"
    ADDED = "adds to the list"
    ON = "can turn it on for good"
    NEVER = "cannot enforce it"


@dataclass(frozen=True, slots=True)
class Setting:
    """One row of the table, but for its default; `page` is its heading on the settings page."""

    kind: Kind
    meaning: str
    tighten: Tighten
    page: str = ""
