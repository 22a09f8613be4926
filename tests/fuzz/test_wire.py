"""Spoiled bytes on a real socket: status lines, headers, lengths, chunks and bodies."""

import random
import time

import pytest

from patmanager.core.faults import Fault, OutcomeUnknown
from patmanager.services.azure_devops.wire import Limits
from tests.fuzz.client import CALLS
from tests.services.azure_devops.conftest import MakeClient, Serve
from tests.services.azure_devops.dummy import answer, raw

CASES = 110
LIMITS = Limits(connect=2.0, read=0.4, whole=1.0)
SECONDS = 10
GOOD = {
    "authorizationId": "00000000-0000-4000-8000-000000000001",
    "displayName": "npm",
    "scope": "vso.packaging",
    "targetAccounts": [],
    "validFrom": "2026-11-01T00:00:00Z",
    "validTo": "2026-12-01T00:00:00Z",
    "token": "s" * 84,
}
PLAIN = (
    answer({"patToken": GOOD, "patTokenError": "none"}),
    raw("200 OK", b"<html>", Content_Type="text/html"),
    (
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Type: application/json\r\n\r\n"
        b'5\r\n{"a":\r\n2\r\n1}\r\n0\r\n\r\n'
    ),
    b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 9\r\n\r\nnot gzip!",
)


def spoiled(seed: int) -> bytes:
    """Return the bytes of an answer, changed here and there."""
    chance = random.Random(seed)  # noqa: S311 - to choose how to spoil
    said = bytearray(chance.choice(PLAIN))
    for _ in range(chance.randint(1, 5)):
        place = chance.randrange(len(said) + 1)
        deed = chance.randrange(4)
        if deed == 0 and place < len(said):
            said[place] ^= 1 << chance.randrange(8)
        elif deed == 1:
            del said[place : place + chance.randint(1, 30)]
        elif deed == 2:
            said[place:place] = chance.choice((b"\r\n", b"\x00", b": ", b"9" * 30, b"\xff\xfe"))
        else:
            said[place:place] = bytes(said[: chance.randint(0, 60)])
    return bytes(said)


@pytest.mark.timeout(300)
@pytest.mark.parametrize("name", ["get", "create"])
def test_spoiled_bytes_surprise_nobody(serve: Serve, make_client: MakeClient, name: str) -> None:
    """Only our own faults come out, in time; a creation is never taken for refused unheard."""
    wrong = []
    for seed in range(CASES):
        server = serve(*[spoiled(seed)] * 3)
        client = make_client(server.address, limits=LIMITS)
        started = time.perf_counter()
        try:
            CALLS[name](client)
        except OutcomeUnknown:
            continue
        except Fault as fault:
            if "s" * 84 in f"{fault!r}{fault.facts}":
                wrong.append(f"{seed}: a secret stands in the fault")
        except Exception as error:  # noqa: BLE001 - that is what is looked for
            wrong.append(f"{seed}: {type(error).__name__}: {error}")
        if time.perf_counter() - started > SECONDS:
            wrong.append(f"{seed}: took too long")
    assert wrong == []
