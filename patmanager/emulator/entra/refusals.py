"""What Entra says when it refuses: an OAuth error with an AADSTS number."""

from dataclasses import dataclass
from datetime import datetime
from urllib.parse import urlencode
from uuid import uuid4

from authlib.oauth2 import OAuth2Error

from patmanager.emulator.entra.aadsts import SUBERRORS, TEXTS


@dataclass(eq=False, kw_only=True)
class Refusal(OAuth2Error):  # noqa: N818 - Entra refuses
    """An error with an AADSTS number.

    `error` is the OAuth name; `claims` a claims challenge that an interactive sign-in must
    carry; `subcode` Entra's `error_subcode` on redirects (`cancel`).
    """

    number: int
    error: str
    text: str
    claims: str = ""
    subcode: str = ""
    suberror: str = ""

    def __post_init__(self) -> None:
        """Let Authlib know the name only: it allows no quotation marks in descriptions."""
        super().__init__(error=self.error)

    @property
    def status(self) -> int:
        """Return the HTTP status at the token endpoint."""
        return 401 if self.error == "invalid_client" else 400

    def described(self, now: datetime, correlation_id: str) -> dict[str, object]:
        """Return the error as the token endpoint's JSON; `now` is aware UTC."""
        trace = str(uuid4())
        stamp = f"{now:%Y-%m-%d %H:%M:%SZ}"
        body: dict[str, object] = {
            "error": self.error,
            "error_description": f"AADSTS{self.number}: {self.text} Trace ID: {trace} "
            f"Correlation ID: {correlation_id} Timestamp: {stamp}",
            "error_codes": [self.number],
            "timestamp": stamp,
            "trace_id": trace,
            "correlation_id": correlation_id,
        }
        if self.suberror:
            body["suberror"] = self.suberror
        if self.claims:
            body["claims"] = self.claims
        return body

    def on_redirect(self, now: datetime, correlation_id: str) -> dict[str, str]:
        """Return what is sent to the application's redirect address."""
        described = self.described(now, correlation_id)
        answer = {
            "error": self.error,
            "error_description": str(described["error_description"]),
            "error_uri": "https://login.microsoftonline.com/error?"
            + urlencode({"code": self.number}),
        }
        if self.subcode:
            answer["error_subcode"] = self.subcode
        if self.claims:
            answer["claims"] = self.claims
        return answer


def refuse(number: int, *, error: str = "", claims: str = "", **names: str) -> Refusal:
    """Make the refusal with an AADSTS number; `names` fill its words."""
    usual, words = TEXTS[number]
    named = {"user": "", "app": "", "client_id": "", "tenant": "", "what": ""} | names
    return Refusal(
        number=number,
        error=error or usual,
        text=words.format(**named),
        claims=claims,
        suberror=SUBERRORS.get(number, ""),
    )


def cancelled() -> Refusal:
    """Make the refusal of a person who pressed Cancel on the sign-in page."""
    words = "The user canceled the authentication."
    return Refusal(number=65004, error="access_denied", text=words, subcode="cancel")
