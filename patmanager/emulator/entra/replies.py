"""The answer to the application: by a redirect, or by a form that posts itself."""

from dataclasses import dataclass
from urllib.parse import urlencode

from flask import Response

from patmanager.emulator.entra.answers import correlation_id, unstored
from patmanager.emulator.entra.attempts import Asked
from patmanager.emulator.entra.directory import Entra
from patmanager.emulator.entra.pages import page
from patmanager.emulator.entra.refusals import Refusal


@dataclass(frozen=True, slots=True)
class Reply:
    """Where an answer goes, in which response mode (`query`, `form_post`), with which state."""

    address: str
    mode: str
    state: str

    @classmethod
    def to(cls, asked: Asked) -> "Reply":
        """Return where the answer to a request goes."""
        return cls(asked.redirect_uri, asked.response_mode, asked.state)


def reply(entra: Entra, to: Reply, answer: Refusal | str) -> Response:
    """Send a refusal, or an authorization code, to the application."""
    if isinstance(answer, Refusal):
        fields = answer.on_redirect(entra.clock.now(), correlation_id())
    else:
        fields = {"code": answer}
    if to.state:
        fields["state"] = to.state
    fields["session_state"] = correlation_id()
    if to.mode == "form_post":
        return page("form_post", "Working…", {"address": to.address, "fields": fields})
    mark = "&" if "?" in to.address else "?"
    return unstored(
        Response(status=302, headers={"Location": f"{to.address}{mark}{urlencode(fields)}"})
    )
