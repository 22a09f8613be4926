"""Secrets out of any text."""

import json
import textwrap
import time
from base64 import b64encode, encodebytes, urlsafe_b64encode
from html import escape
from urllib.parse import quote, quote_plus

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from patmanager.core.redact import MASK, LiveSecrets, redact
from patmanager.core.secret import Secret

pytestmark = pytest.mark.fast

OLD_PAT = "abcdefghijklmnopqrstuvwxyz234567abcdefghijklmnopqrst"
NEW_PAT = "A1b2" * 13 + "JQQJ99" + "BKACAAAAAAAAAAAAAAAAAA"[:18] + "AZDO" + "0fAk"
JWT = "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.c2lnbmF0dXJlLW9mLW5vYm9keQ"


def test_the_samples_have_the_shapes_of_tokens() -> None:
    """The invented tokens of this file are as long as real ones, with the mark in its place."""
    assert len(OLD_PAT) == 52
    assert len(NEW_PAT) == 84
    assert NEW_PAT[76:80] == "AZDO"


@pytest.mark.parametrize(
    ("text", "secret"),
    [
        (f"made {OLD_PAT} today", OLD_PAT),
        (f"made {NEW_PAT}", NEW_PAT),
        (f"'{NEW_PAT}'", NEW_PAT),
        (f"Authorization: Bearer {JWT}", JWT),
        (f"got {JWT}.", JWT),
        ("Authorization: Basic OnNlY3JldHNlY3JldA==", "OnNlY3JldHNlY3JldA=="),
        ("GET https://ana:hunter22@dev.azure.com/contoso", "hunter22"),
        ("GET https://:hunter22@dev.azure.com/contoso", "hunter22"),
        ("grant_type=refresh_token&refresh_token=0.AXoAb-cd&scope=x", "0.AXoAb-cd"),
        ("{'refresh_token': '0.AXoA,b-cd', 'expires_in': 1}", "0.AXoA,b-cd"),
        ('{"password": "two words", "user": "ana"}', "two words"),
        (
            "Got auth response: {'code': '0.AXoAbcdefghijklmnopqrstuvwxyz', 'state': 'x'}",
            "0.AXoAbc",
        ),
        ("GET /?code=0.AXoAbcdefghijklmnopqrstuvwxyz&state=1", "0.AXoAbc"),
        ("code_verifier=abcDEF123-_~abcDEF123", "abcDEF123"),
        ("Set-Cookie: FedAuth=77u/PD94bWw; path=/", "77u/PD94bWw"),
        ("{'Cookie': 'UserAuthentication=eyJ0'}", "eyJ0"),
        ("_authToken=abcdef123456", "abcdef123456"),
    ],
)
def test_what_looks_like_a_secret_is_masked(text: str, secret: str) -> None:
    """Tokens, headers, addresses, fields and cookies lose what is secret in them."""
    clean = redact(text)
    assert secret not in clean
    assert MASK in clean


@pytest.mark.parametrize(
    "text",
    [
        "patLifespanPolicyViolation: code=AADSTS65001 for contoso",
        "{'code': 'patLifespanPolicyViolation'}",
        "PUT https://vssps.dev.azure.com/contoso/_apis/tokens/pats?api-version=7.2-preview.1",
        "authorizationId 00000000-0000-4000-8000-000000000001",
        "see https://dev.azure.com/contoso: all is well",
        "the token npm – LAPTOP-7 ends on 22 December 2026",
        "sha256 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
    ],
)
def test_what_helps_to_understand_stays(text: str) -> None:
    """Error names, addresses, ids and dates are readable in a log."""
    assert redact(text) == text


@pytest.mark.parametrize("secret", ["hunter-22/+ß", NEW_PAT, "short but live"])
@pytest.mark.parametrize(
    "shape",
    [
        lambda secret: secret,
        lambda secret: f"x{secret}y",
        lambda secret: quote(secret, safe=""),
        lambda secret: b64encode(secret.encode()).decode(),
        lambda secret: b64encode(f":{secret}".encode()).decode(),
        lambda secret: b64encode(f"pat:{secret}".encode()).decode(),
        lambda secret: b64encode(f"ana@contoso.example:{secret}".encode()).decode(),
        lambda secret: urlsafe_b64encode(f"a:{secret}".encode()).decode(),
        lambda secret: json.dumps({"x": [secret]}, ensure_ascii=False),
        lambda secret: json.dumps({"x": [secret]}).replace("/", "\\/"),
        lambda secret: json.dumps(json.dumps({"x": [secret]})),
        quote_plus,
        lambda secret: quote(secret, safe="").lower() if "%" in quote(secret) else secret,
        lambda secret: repr(secret.encode()),
        lambda secret: escape(f"<{secret}>"),
        lambda secret: f"{secret}/{secret}".encode().hex(),
        lambda secret: secret.encode().hex().upper(),
        lambda secret: encodebytes(f"ana@contoso.example:{secret * 3}".encode()).decode(),
        lambda secret: repr(encodebytes(f"user:{secret * 2}".encode())),
        lambda secret: _wrapped(b64encode(f":{secret * 3}".encode()).decode(), 64, "\n"),
        lambda secret: _wrapped(f"{'=' * 70}{secret}", 76, "\r\n"),
        lambda secret: _wrapped(f"{'=' * 60}{secret}", 64, "\n    "),
        lambda secret: _wrapped(f"{'.' * 70}{secret}", 75, "=\n"),
    ],
)
def test_a_live_secret_is_masked_in_every_shape(secret: str, shape: object) -> None:
    """Plain, percent-encoded and base64 behind any user name: nothing readable is left."""
    assert callable(shape)
    live = LiveSecrets()
    live.add(Secret(secret))
    clean = live.redact(f"before {shape(secret)} after")
    assert MASK in clean
    assert secret not in clean
    assert shape(secret) not in clean
    assert clean.startswith("before ")
    assert clean.endswith(" after")


def _wrapped(text: str, columns: int, by: str) -> str:
    return by.join(textwrap.wrap(text, columns, drop_whitespace=False, break_on_hyphens=False))


@given(st.text(st.characters(codec="ascii", categories=["L", "N"]), min_size=8), st.data())
def test_no_break_hides_a_live_secret(secret: str, data: st.DataObject) -> None:
    """Wherever lines break in it, nothing of the secret is left."""
    cut = data.draw(st.integers(1, len(secret) - 1))
    live = LiveSecrets()
    live.add(Secret(secret))
    assert live.redact(f"[{secret[:cut]}\n\t{secret[cut:]}]") == f"[{MASK}]"


@given(st.text(min_size=8), st.text())
def test_no_live_secret_survives_anywhere(secret: str, around: str) -> None:
    """Whatever the secret and the text around it, the plain secret is gone afterwards."""
    assume("*" not in secret)
    live = LiveSecrets()
    live.add(Secret(secret))
    assert secret not in live.redact(around + secret + around)


def test_the_oldest_gives_way_and_one_can_be_forgotten() -> None:
    """The collection is bounded, and lets go on request."""
    live = LiveSecrets(most=2)
    secrets = [Secret(f"live-secret-{number}") for number in range(3)]
    for secret in secrets:
        live.add(secret)
    assert (
        live.redact("live-secret-0 live-secret-1 live-secret-2") == f"live-secret-0 {MASK} {MASK}"
    )
    live.forget(secrets[1])
    assert live.redact("live-secret-1") == "live-secret-1"
    assert repr(live) == "LiveSecrets(1)"


@given(st.text())
def test_any_text_passes(text: str) -> None:
    """Redacting never raises, and doing it twice changes nothing more."""
    assert redact(redact(text)) == redact(text)


def test_a_megabyte_takes_no_time() -> None:
    """Redacting is quick enough for every line of a log, hostile ones too."""
    hostile = ("a" * 51 + "=" + "code=" + "token:" + "://") * 15_000
    begun = time.perf_counter()
    redact(hostile)
    assert time.perf_counter() - begun < 2
