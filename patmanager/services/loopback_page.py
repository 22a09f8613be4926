"""The browser's last page: what happened, and to close the tab; nothing in it is from outside."""

from enum import Enum


class Ending(Enum):
    """How signing in ended: the heading and the sentence of the page."""

    SIGNED_IN = ("You are signed in", "patmanager has what it needs.")
    REFUSED = ("You are not signed in", "patmanager shows what happened.")
    STRANGER = ("Nothing happened", "This is not the answer that patmanager waits for.")


HEADERS = {
    "Content-Type": "text/html; charset=utf-8",
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Connection": "close",
}

_PAGE = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>{heading} – patmanager</title>
<style>
body {{ font: 1.1rem/1.5 system-ui, sans-serif; max-width: 32rem }}
body {{ margin: 20vh auto 0; padding: 1rem }}
h1 {{ font-size: 1.6rem; font-weight: 600; margin: 0 0 .5rem }}
p {{ margin: .25rem 0 }}
</style>
</head>
<body>
<main>
<h1>{heading}</h1>
<p>{sentence}</p>
<p>You can close this tab and go back to patmanager.</p>
</main>
</body>
</html>
"""


def page(ending: Ending) -> bytes:
    """Return the page of an ending, UTF-8."""
    heading, sentence = ending.value
    return _PAGE.format(heading=heading, sentence=sentence).encode()
