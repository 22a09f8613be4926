"""What is known of a fault, and whether anything was changed: plain values."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum


class Changed(Enum):
    """Whether anything was changed: with tokens this is the question."""

    NOTHING = "nothing was changed"
    SOMETHING = "something was changed"
    UNKNOWN = "it is not known whether anything was changed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What is known of a fault; every field may be empty. Shown under *Details to copy*.

    `code` is the service's own error name or number (`patLifespanPolicyViolation`, `TF400813`,
    `AADSTS65001`); `error` the name alone, where the token API gave one; `sentence` the service's
    own words, already free of secrets; `activity_id` the id support asks for (`X-VSS-E2EID`, a
    correlation id); `until` when trying again makes sense, aware UTC; `subject` what the fault is
    about, in the person's words (a token's name, a file, a setting, an address); `tenant` the
    directory to sign in to, a GUID.
    """

    organization: str = ""
    subject: str = ""
    code: str = ""
    error: str = ""
    sentence: str = ""
    activity_id: str = ""
    status: int = 0
    until: datetime | None = None
    tenant: str = ""
    changed: Changed = Changed.NOTHING
