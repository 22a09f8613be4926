"""Readers of foreign text, each on its own: what goes in, and what may come out."""

import json
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from patmanager.core.addresses import organization_in, parse_address
from patmanager.core.faults import Fault
from patmanager.core.own_rules import own_rules
from patmanager.core.redact import redact
from patmanager.core.secret import Secret
from patmanager.core.storage_ports import KeptSecret, Slot
from patmanager.services import keychain_slots
from patmanager.services.azure_devops.challenges import asks_to_sign_in, claims_of, tenant_of
from patmanager.services.azure_devops.waiting import asked_wait, said_at
from patmanager.services.clock import SystemClock
from patmanager.services.endpoints import read_endpoints
from patmanager.services.files import Files
from patmanager.services.sign_in_faults import refusal, silent_refusal
from tests.core.rules import EXPLAINER

NOW = datetime(2026, 11, 23, tzinfo=UTC)
SLOT = Slot("ana.fuzz", 1)


@dataclass(frozen=True)
class Reader:
    """A text that is well, and what reads it; `Fault`s may come out, and nothing else."""

    text: str
    read: Callable[[str], object]


def _settings(text: str) -> object:
    with tempfile.TemporaryDirectory() as folder:
        files = Files.in_folder(Path(folder), SystemClock())
        files.settings_file.write_text(text, encoding="utf-8", errors="surrogatepass")
        return files.settings({}, {})


def _endpoints(text: str) -> object:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "endpoints.json")
        path.write_text(text, encoding="utf-8", errors="surrogatepass")
        return read_endpoints(path)


def _oauth(text: str) -> object:
    try:
        answer = json.loads(text)
    except (ValueError, RecursionError):
        return None
    return (refusal(answer), silent_refusal(answer)) if isinstance(answer, dict) else None


READERS: dict[str, Reader] = {
    "claims": Reader(
        'Bearer error="insufficient_claims", claims="eyJhY2Nlc3NfdG9rZW4iOnt9fQ=="', claims_of
    ),
    "challenge": Reader(
        'Bearer authorization_uri=https://login.microsoftonline.com/x, Basic realm="y"',
        lambda text: (asks_to_sign_in(text), tenant_of(text, text, "https://x")),
    ),
    "retry-after": Reader(
        "Fri, 31 Dec 1999 23:59:59 GMT",
        lambda text: (
            asked_wait({"retry-after": text, "date": text}, NOW),
            said_at({"date": text}),
        ),
    ),
    "oauth": Reader(
        json.dumps({"error": "invalid_grant", "error_description": "AADSTS50076: x", "a": 1}),
        _oauth,
    ),
    "own rules": Reader(
        '[[cause]]\nid = "own_vpn"\nmeans = "a"\nhappened = "b"\nwhy = "c"\nsteps = ["d"]\n'
        '[[rule]]\ncontains = ["closed by * gateway"]\ncauses = ["own_vpn"]\n',
        lambda text: own_rules(text, "own.toml", EXPLAINER.causes.values()),
    ),
    "settings": Reader(
        'client_id = "00000000-0000-4000-8000-000000000001"\nsoon_days = 7\n'
        'organizations = ["contoso"]\n[contacts]\nhelp_desk = "x"\n',
        _settings,
    ),
    "endpoints": Reader(
        json.dumps(
            {"authority": "https://127.0.0.1:1/x", "hosts": {"login": "https://127.0.0.1:1"}}
        ),
        _endpoints,
    ),
    "address": Reader("https://dev.azure.com/contoso/_git/x", parse_address),
    "slot": Reader(
        keychain_slots.written(KeptSecret("contoso", "id", Secret("s3cret"))),
        lambda text: keychain_slots.read(text, SLOT),
    ),
    "redaction": Reader("Authorization: Basic OnMzY3JldA== https://u:p@x token=abcdefgh", redact),
    "message": Reader(
        "TF400813: Resource not available for anonymous access at https://dev.azure.com/contoso",
        lambda text: organization_in(EXPLAINER.explain(text).text),
    ),
}


def breaks(reader: Reader, text: str) -> str:
    """Return the error that came out and should not have, by name; empty for none."""
    try:
        reader.read(text)
    except Fault:
        return ""
    except Exception as error:  # noqa: BLE001 - that is what is looked for
        return f"{type(error).__name__}: {error}"
    return ""
