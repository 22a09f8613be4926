"""Ways to spoil an answer, the same for the same seed."""

import gzip
import json
import random
from collections.abc import Callable
from dataclasses import replace

from patmanager.services.azure_devops.outcomes import Attempt, Trouble

Chance = random.Random

STRANGE: tuple[object, ...] = (
    *(None, True, False, 0, -1, 1e308, float("nan"), float("inf"), 10**30, "", " ", "\x00"),
    *("\ud800", "\u202eevil\u202c", "<b>x</b>", "x" * 5000, "🦊" * 50, "null", "[]", "{}"),
    *([], {}, [[]], [None] * 50, {"": ""}, {"a": {"a": {"a": {}}}}),
    *("0001-01-01T00:00:00Z", "9999-12-31T23:59:59.9999999Z", "2016-12-31T23:59:60Z", "tomorrow"),
    *("00000000-0000-0000-0000-000000000000", "not-a-guid", "../../etc/passwd", "%2e%2e"),
    *("none", "NONE", "patLifespanPolicyViolation", "PATLIFESPANPOLICYVIOLATION", "inventedError"),
)
HEADERS: dict[str, tuple[str, ...]] = {
    "content-type": ("", "text/html", "application/json", "application/problem+json", "x/y;" * 50),
    "retry-after": ("0", "-1", "soon", "1e9", "99999999999", "\x00", "0" * 400),
    "date": ("", "yesterday", "Thu, 32 Foo 2026 99:99:99 GMT", "\ud800"),
    "www-authenticate": (
        "Bearer",
        'Bearer claims="',
        'Bearer error="insufficient_claims", claims="!!!"',
        'Bearer authorization_uri="https://evil.example/x"',
        "Basic realm=" + '"' * 300,
        ", ".join(["Bearer a=b"] * 200),
    ),
    "x-vss-e2eid": ("", "x" * 5000, "\r\nx: y"),
    "x-tfs-serviceerror": ("TF400813", "%", "%00%ff", "x" * 9000),
    "x-vss-resourcetenant": ("", "x", "00000000-0000-0000-0000-000000000000"),
    "x-ms-continuationtoken": ("", "x" * 2000, "\x00"),
    "x-ratelimit-remaining": ("-1", "none"),
}


def structure(answer: Attempt, chance: Chance) -> Attempt:
    """Change, drop, add or repeat members somewhere in the JSON."""
    try:
        document = json.loads(answer.body or b"null")
    except ValueError:
        return octets(answer, chance)
    for _ in range(chance.randint(1, 4)):
        document = _changed(document, chance)
    text = json.dumps(document)
    if chance.random() < 0.1:
        text = text.replace("}", ', "patTokenError": "none", "value": 1}', 1)
    return replace(answer, body=text.encode())


def octets(answer: Attempt, chance: Chance) -> Attempt:
    """Turn bits, cut, insert, double; or another encoding, a mark in front, a compressed body."""
    body = bytearray(answer.body)
    deed = chance.randrange(8)
    if deed == 0 and body:
        for _ in range(chance.randint(1, 9)):
            body[chance.randrange(len(body))] ^= 1 << chance.randrange(8)
    elif deed == 1:
        del body[chance.randint(0, len(body)) :]
    elif deed == 2:
        place = chance.randint(0, len(body))
        body[place:place] = chance.randbytes(chance.randint(1, 40))
    elif deed == 3:
        body += bytes(body)
    elif deed == 4:
        body = bytearray(answer.body.decode(errors="replace").encode("utf-16"))
    elif deed == 5:
        body[:0] = b"\xef\xbb\xbf" * chance.randint(1, 3)
    elif deed == 6:
        body = bytearray(gzip.compress(bytes(body)))
    else:
        body = bytearray(chance.randbytes(chance.randint(0, 400)))
    return replace(answer, body=bytes(body))


def monsters(answer: Attempt, chance: Chance) -> Attempt:
    """Nest deeply, count endlessly, or be long."""
    size = chance.choice((1_000, 50_000, 400_000))
    body = chance.choice(
        (
            b"[" * size,
            b'{"a":' * min(size, 100_000) + b"1" + b"}" * min(size, 100_000),
            b"1" * size,
            b'{"continuationToken": "x", "patTokens": [' + b"{}," * (size // 4) + b"{}]}",
            b'"' + b"\\u0041" * (size // 6) + b'"',
            b'{"value": [' + b"1," * (size // 2) + b"1]}",
        )
    )
    return replace(answer, body=body)


def status(answer: Attempt, chance: Chance) -> Attempt:
    """Say another status, with the body or without."""
    said = chance.choice((*range(100, 600, 7), 200, 203, 204, 302, 401, 403, 404, 429, 500, 503))
    body = answer.body if chance.random() < 0.6 else b""
    return replace(answer, status=said, body=body)


def headers(answer: Attempt, chance: Chance) -> Attempt:
    """Say strange things in the headers that are read."""
    said = dict(answer.headers)
    for name in chance.sample(sorted(HEADERS), chance.randint(1, 4)):
        said[name] = chance.choice(HEADERS[name])
    return replace(answer, headers=said)


def wire(answer: Attempt, chance: Chance) -> Attempt:
    """Break off, or never arrive."""
    trouble = chance.choice(tuple(Trouble))
    sent = trouble in {Trouble.BROKEN, Trouble.TOO_LARGE, Trouble.TOO_SLOW}
    body = answer.body[: chance.randint(0, len(answer.body))]
    return Attempt(sent, answer.status if sent else 0, answer.headers, body, trouble, "x" * 40)


WAYS: tuple[Callable[[Attempt, Chance], Attempt], ...] = (
    *(structure, structure, structure, structure),
    *(octets, octets, status, status, headers, headers, wire),
)
RARE = monsters


def spoiled(answer: Attempt, chance: Chance) -> Attempt:
    """Spoil an answer in one way, or in several."""
    if chance.random() < 0.02:
        return RARE(answer, chance)
    for _ in range(chance.choice((1, 1, 1, 2, 3))):
        answer = chance.choice(WAYS)(answer, chance)
    return answer


def spoiled_text(text: str, chance: Chance) -> str:
    """Spoil a text: turn, cut, insert, repeat."""
    signs = list(text)
    for _ in range(chance.randint(1, 6)):
        place = chance.randint(0, len(signs))
        deed = chance.randrange(4)
        if deed == 0:
            signs[place:place] = chance.choice(('"', "\\", "\x00", "=", "'", "\n", "\ud800", "é"))
        elif deed == 1:
            del signs[place : place + chance.randint(1, 9)]
        elif deed == 2:
            signs[place:place] = str(chance.choice(STRANGE))[:200]
        else:
            signs[place:place] = signs[: chance.randint(0, 60)]
    return "".join(signs)


def _changed(value: object, chance: Chance) -> object:
    """Return a document with one place in it changed."""
    if isinstance(value, dict) and value and chance.random() < 0.9:
        changed = dict(value)
        name = chance.choice(list(changed))
        deed = chance.random()
        if deed < 0.15:
            del changed[name]
        elif deed < 0.25:
            changed[f"{name}x"] = changed[name]
        elif deed < 0.3:
            changed[name.swapcase()] = changed.pop(name)
        else:
            changed[name] = _changed(changed[name], chance)
        return changed
    if isinstance(value, list) and value and chance.random() < 0.9:
        items = list(value)
        place = chance.randrange(len(items))
        if chance.random() < 0.2:
            items[place:place] = [items[place]] * chance.randint(1, 30)
        else:
            items[place] = _changed(items[place], chance)
        return items
    return chance.choice(STRANGE)
