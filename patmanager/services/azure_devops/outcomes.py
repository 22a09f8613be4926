"""What one try over the wire came to: the one place that tells the four outcomes apart.

| outcome   | when                                                  | what may follow              |
|-----------|-------------------------------------------------------|------------------------------|
| OK        | 2xx with readable JSON and no error in it, or no body | go on                        |
| REFUSED   | an answer that says that nothing was done             | again, its cause once gone   |
| NOT_SENT  | no byte of the question left                          | again, freely                |
| AMBIGUOUS | anything else                                         | never a POST again           |
"""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from http import HTTPStatus

from patmanager.services.azure_devops.refusals import Refusal, read_refusal

_JSON = re.compile(r"application/(?:[\w.-]+\+)?json(?:\s*;.*)?", re.IGNORECASE)
_NO_ANSWER = 0


class Outcome(Enum):
    """What is known of a question after one try."""

    OK = "ok"
    REFUSED = "refused"
    NOT_SENT = "not sent"
    AMBIGUOUS = "ambiguous"


class Trouble(Enum):
    """What went wrong on the way."""

    UNREACHABLE = "no connection"
    TOO_SLOW = "no answer in time"
    CERTIFICATE = "certificate not trusted"
    PROXY = "proxy refused"
    BROKEN = "connection broke"
    TOO_LARGE = "answer too large"


@dataclass(frozen=True, slots=True)
class Attempt:
    """One try: whether the question left, and what came back.

    `status` is 0 without an answer; the keys of `headers` are lower case. `detail` is a short
    text without secrets (the proxy's status, a certificate file). The body may hold a secret.
    """

    sent: bool
    status: int = _NO_ANSWER
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = field(default=b"", repr=False)
    trouble: Trouble | None = None
    detail: str = ""

    @property
    def is_json(self) -> bool:
        """Whether the body says that it is JSON."""
        return _JSON.fullmatch(self.headers.get("content-type", "").strip()) is not None

    @property
    def is_page(self) -> bool:
        """Whether the body says that it is HTML."""
        return "html" in self.headers.get("content-type", "").lower()


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a try came to: the outcome, the JSON (`None` for none), what a refusal says."""

    outcome: Outcome
    document: object = field(default=None, repr=False)
    refusal: Refusal = field(default_factory=Refusal)


def judge(attempt: Attempt) -> Verdict:
    """Tell what a try came to; see the table above."""
    if not attempt.sent:
        return Verdict(Outcome.NOT_SENT)
    if attempt.status == _NO_ANSWER:
        return Verdict(Outcome.AMBIGUOUS)
    readable, document = _read(attempt)
    refusal = read_refusal(document, attempt.headers, attempt.body if attempt.is_page else b"")
    outcome = _outcome(attempt, refusal, readable=readable)
    return Verdict(outcome, document, refusal)


def _outcome(attempt: Attempt, refusal: Refusal, *, readable: bool) -> Outcome:
    status = attempt.status
    if status == HTTPStatus.NON_AUTHORITATIVE_INFORMATION:
        return Outcome.REFUSED  # a sign-in page
    if HTTPStatus.OK <= status < HTTPStatus.MULTIPLE_CHOICES:
        if not readable:
            return Outcome.AMBIGUOUS
        return Outcome.REFUSED if refusal.name else Outcome.OK
    if HTTPStatus.MULTIPLE_CHOICES <= status < HTTPStatus.INTERNAL_SERVER_ERROR:
        return Outcome.REFUSED
    if status == HTTPStatus.SERVICE_UNAVAILABLE and "retry-after" in attempt.headers:
        return Outcome.REFUSED  # throttled before the service saw it
    return Outcome.REFUSED if refusal.name else Outcome.AMBIGUOUS


def _read(attempt: Attempt) -> tuple[bool, object]:
    """Return whether the body can be read (an empty one can), and its JSON."""
    if attempt.trouble is not None:
        return False, None
    if not attempt.body.strip():
        return True, None
    if not attempt.is_json:
        return False, None
    try:
        return True, json.loads(attempt.body.decode("utf-8-sig"))
    except (ValueError, RecursionError):  # also bytes that are no text, numbers without end
        return False, None
