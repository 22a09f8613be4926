"""Pages for the person's browser."""

from collections.abc import Mapping
from secrets import token_urlsafe

from flask import Response
from jinja2 import DictLoader, Environment, StrictUndefined

from patmanager.emulator.entra.answers import correlation_id, unstored
from patmanager.emulator.entra.directory import Entra
from patmanager.emulator.entra.refusals import Refusal
from patmanager.emulator.templates import TEMPLATES

_TEMPLATES = Environment(
    loader=DictLoader(TEMPLATES), autoescape=True, undefined=StrictUndefined, trim_blocks=True
)


def page(name: str, title: str, values: Mapping[str, object], status: int = 200) -> Response:
    """Return a page; only its own script may run, and nothing is loaded from elsewhere."""
    nonce = token_urlsafe(16)
    html = _TEMPLATES.get_template(name).render({**values, "title": title, "script_nonce": nonce})
    answer = Response(html, status=status, content_type="text/html; charset=utf-8")
    answer.headers["Content-Security-Policy"] = (
        f"default-src 'none'; style-src 'unsafe-inline'; script-src 'nonce-{nonce}'; "
        "connect-src 'self'; img-src data:; frame-ancestors 'none'; base-uri 'none'"
    )
    answer.headers["Referrer-Policy"] = "no-referrer"
    return unstored(answer)


def refusal_page(entra: Entra, refusal: Refusal, attempt: str = "") -> Response:
    """Return the page for an error; with an `attempt` the person can go back with it."""
    described = refusal.described(entra.clock.now(), correlation_id())
    values = {
        "words": str(described["error_description"]).partition(" Trace ID:")[0],
        "trace_id": described["trace_id"],
        "correlation_id": described["correlation_id"],
        "timestamp": described["timestamp"],
        "attempt": attempt,
    }
    title = "Sorry, but we're having trouble signing you in"
    return page("refused", title, values, status=200 if attempt else 400)


def last_page(title: str, words: str, status: int = 200) -> Response:
    """Return a page after which there is nothing left to do in the browser."""
    return page("done", title, {"words": words}, status)
