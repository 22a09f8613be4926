"""What Microsoft Entra and the way to it say, as faults.

The AADSTS numbers are those of Microsoft's public list of Entra error codes.
"""

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from urllib.parse import urlsplit

from patmanager.core.facts import Facts
from patmanager.core.faults import (
    AnswerUnreadable,
    ApplicationUnknown,
    CertificateRefused,
    ConditionalAccess,
    ConsentNeeded,
    DeviceCodeForbidden,
    Fault,
    NetworkFault,
    PersonalAccount,
    ProxyRefused,
    ServiceBroken,
    SignInCancelled,
    SignInFault,
    SignInNeeded,
    SignInRefused,
    SignInTimedOut,
    TooSlow,
    Unreachable,
    WrongTenant,
)

PORTAL = "https://dev.azure.com"
"""Where a person with a personal account looks after tokens, in the settings of the user."""

SCOPES_UNKNOWN = frozenset({"AADSTS650053", "AADSTS70011", "AADSTS65005"})
"""The tenant does not know the single permissions; `.default` may still work."""

_BY_NUMBER: Mapping[int, type[SignInFault]] = {
    **dict.fromkeys((65001, 65004, 90093, 90094, 90095), ConsentNeeded),
    **dict.fromkeys((700016, 500011, 650052, 650053, 650056, 650057), ApplicationUnknown),
    **dict.fromkeys((70011, 65005, 50011, 500113, 700038, 7000112), ApplicationUnknown),
    **dict.fromkeys((7000218, 70002), DeviceCodeForbidden),
    **dict.fromkeys((50020, 90002, 50128, 50034, 500021, 90072, 51004), WrongTenant),
    **dict.fromkeys((53000, 53001, 53002, 53003, 53004, 53009, 53011), ConditionalAccess),
    **dict.fromkeys((50005, 50097, 50105, 530032, 530034, 530036), ConditionalAccess),
    **dict.fromkeys((500200, 500201, 50194), PersonalAccount),
    **dict.fromkeys((70019, 70020), SignInTimedOut),
}
_BY_NAME: Mapping[str, type[SignInFault]] = {
    "access_denied": SignInCancelled,
    "authorization_declined": SignInCancelled,
    "consent_required": ConsentNeeded,
    "unauthorized_client": ApplicationUnknown,
    "expired_token": SignInTimedOut,
}
_ONLY_THE_PERSON = frozenset(
    {"invalid_grant", "interaction_required", "login_required", "consent_required"}
)
_NUMBER = re.compile(r"AADSTS(\d{4,8})")
_CORRELATION = re.compile(r"Correlation ID: ([0-9a-fA-F-]{36})")
_TAIL = re.compile(r"\s*Trace ID: .*", re.DOTALL)
_LONGEST = 400
_PERSONAL_PROVIDER = "live.com"
_TUNNEL = re.compile(r"Tunnel connection failed: (\d{3})")
_BROKEN = "The connection broke before the answer was whole."


def refusal(answer: Mapping[str, object], subject: str = "") -> SignInFault:
    """Return the fault of an OAuth error answer.

    `answer` has `error`, mostly `error_description` with an AADSTS number, sometimes
    `error_subcode` (`cancel`: the person pressed Cancel on the page) and `correlation_id`.
    """
    number, facts = _facts(answer, subject)
    if answer.get("error_subcode") == "cancel":
        return SignInCancelled(facts)
    if number in _BY_NUMBER:
        kind = _BY_NUMBER[number]
        is_foreign = kind is WrongTenant and _PERSONAL_PROVIDER in facts.sentence
        if kind is PersonalAccount or is_foreign:
            return PersonalAccount(replace(facts, subject=PORTAL))
        return kind(facts)
    if number:
        return SignInRefused(facts)
    return _BY_NAME.get(str(answer.get("error")), SignInRefused)(facts)


def silent_refusal(answer: Mapping[str, object], subject: str = "") -> SignInFault:
    """Return the fault of a refused refresh: mostly that the person must sign in again.

    A missing consent counts so too: in a tenant that the person is a guest of, the sign-in page
    is where it is given.
    """
    fault = refusal(answer, subject)
    only_person = str(answer.get("error")) in _ONLY_THE_PERSON
    if isinstance(fault, ConsentNeeded) or (only_person and type(fault) is SignInRefused):
        return SignInNeeded(fault.facts)
    return fault


@contextmanager
def entra_faults(login: str) -> Iterator[None]:
    """Raise faults in place of what MSAL and requests raise; `login` is Entra's address."""
    from msal.exceptions import MsalError  # noqa: PLC0415 - slow to import
    from msal.oauth2cli.oidc import IdTokenError  # noqa: PLC0415 - as above
    from requests import RequestException  # noqa: PLC0415 - as above

    host = urlsplit(login).netloc
    try:
        yield
    except Fault:
        raise
    except RequestException as error:
        raise network_fault(error, host) from error
    except MsalError as error:
        raise ServiceBroken(Facts(subject=host, code=str(error)[:_LONGEST])) from error
    except IdTokenError as error:
        # Its words would quote the person's claims.
        raise SignInRefused(Facts(subject=host, code=type(error).__name__)) from error
    except ValueError as error:
        # MSAL finds no JSON, or not the members that it needs.
        raise AnswerUnreadable(Facts(subject=host, code=type(error).__name__)) from error


def network_fault(error: Exception, host: str) -> NetworkFault | AnswerUnreadable:
    """Return the fault of a connection that failed; `error` is one of requests'."""
    from requests import exceptions as wire  # noqa: PLC0415 - slow to import
    from urllib3.exceptions import ProtocolError  # noqa: PLC0415 - as above

    facts = Facts(subject=host, code=type(error).__name__)
    if isinstance(error, wire.ProxyError):
        refused = _TUNNEL.search(str(error))
        return ProxyRefused(replace(facts, code=refused[1] if refused else facts.code))
    if isinstance(error, wire.SSLError):
        return CertificateRefused(facts)
    if isinstance(error, wire.ReadTimeout):
        return TooSlow(facts)
    if any(isinstance(cause, ProtocolError) for cause in error.args):
        return AnswerUnreadable(replace(facts, sentence=_BROKEN))
    if isinstance(error, wire.ConnectionError | wire.Timeout):
        return Unreachable(facts)
    return AnswerUnreadable(facts)


def _facts(answer: Mapping[str, object], subject: str) -> tuple[int, Facts]:
    """Return the AADSTS number (0 without one) and what is known."""
    text = str(answer.get("error_description") or "")
    codes = answer.get("error_codes")
    found = _NUMBER.search(text)
    number = int(found[1]) if found else 0
    if not number and isinstance(codes, list) and codes and isinstance(codes[0], int):
        number = codes[0]
    correlation = _CORRELATION.search(text)
    sentence = _TAIL.sub("", text).removeprefix(f"AADSTS{number}:").strip()
    return number, Facts(
        subject=subject,
        code=f"AADSTS{number}" if number else str(answer.get("error", ""))[:_LONGEST],
        sentence=" ".join(sentence.split())[:_LONGEST],
        activity_id=str(answer.get("correlation_id") or (correlation[1] if correlation else "")),
    )
