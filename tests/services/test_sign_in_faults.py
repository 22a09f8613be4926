"""Entra's numbers and names, told by their class."""

import pytest
from msal.exceptions import MsalServiceError
from msal.oauth2cli.oidc import IdTokenNonceError
from requests import exceptions as wire

from patmanager.core.faults import (
    AnswerUnreadable,
    ApplicationUnknown,
    CertificateRefused,
    ConditionalAccess,
    ConsentNeeded,
    DeviceCodeForbidden,
    Fault,
    PersonalAccount,
    ProxyRefused,
    ServiceBroken,
    SignInCancelled,
    SignInNeeded,
    SignInRefused,
    SignInTimedOut,
    TooSlow,
    Unreachable,
    WrongTenant,
)
from patmanager.services.sign_in_faults import PORTAL, entra_faults, refusal, silent_refusal

pytestmark = pytest.mark.fast

CORRELATION = "22222222-3333-4444-8555-666666666666"
LOGIN = "https://login.example"

NUMBERS: list[tuple[int, str, type[Fault]]] = [
    (700016, "unauthorized_client", ApplicationUnknown),
    (500011, "invalid_resource", ApplicationUnknown),
    (650053, "invalid_client", ApplicationUnknown),
    (70011, "invalid_scope", ApplicationUnknown),
    (50011, "invalid_request", ApplicationUnknown),
    (65001, "invalid_grant", ConsentNeeded),
    (65004, "access_denied", ConsentNeeded),
    (90093, "access_denied", ConsentNeeded),
    (90094, "access_denied", ConsentNeeded),
    (50020, "invalid_grant", WrongTenant),
    (90002, "invalid_request", WrongTenant),
    (50128, "invalid_request", WrongTenant),
    (53003, "access_denied", ConditionalAccess),
    (53000, "invalid_grant", ConditionalAccess),
    (50097, "interaction_required", ConditionalAccess),
    (50005, "invalid_grant", ConditionalAccess),
    (500200, "invalid_request", PersonalAccount),
    (7000218, "invalid_client", DeviceCodeForbidden),
    (70020, "expired_token", SignInTimedOut),
    (50057, "invalid_grant", SignInRefused),
    (999999, "server_error", SignInRefused),
]


def answer(number: int, name: str, words: str = "Words.") -> dict[str, object]:
    """Return an error answer as Entra's token endpoint gives it."""
    text = f"AADSTS{number}: {words} Trace ID: x Correlation ID: {CORRELATION} Timestamp: now"
    return {"error": name, "error_description": text, "error_codes": [number]}


@pytest.mark.parametrize(("number", "name", "fault"), NUMBERS, ids=[str(row[0]) for row in NUMBERS])
def test_a_number_has_its_fault(number: int, name: str, fault: type[Fault]) -> None:
    """The number decides, not the name of the OAuth error."""
    found = refusal(answer(number, name), subject="ana")

    assert type(found) is fault
    assert found.facts.code == f"AADSTS{number}"
    assert found.facts.sentence == "Words."
    assert found.facts.activity_id == CORRELATION
    assert found.facts.subject == ("ana" if fault is not PersonalAccount else PORTAL)


NAMES: list[tuple[dict[str, object], type[Fault]]] = [
    ({"error": "access_denied"}, SignInCancelled),
    ({"error": "authorization_declined"}, SignInCancelled),
    ({"error": "expired_token"}, SignInTimedOut),
    ({"error": "consent_required"}, ConsentNeeded),
    ({"error": "unauthorized_client"}, ApplicationUnknown),
    ({"error": "temporarily_unavailable"}, SignInRefused),
    ({**answer(65004, "access_denied"), "error_subcode": "cancel"}, SignInCancelled),
    ({}, SignInRefused),
]


@pytest.mark.parametrize(("said", "fault"), NAMES, ids=[str(row[0])[:60] for row in NAMES])
def test_without_a_number_the_name_decides(said: dict[str, object], fault: type[Fault]) -> None:
    """And pressing Cancel is cancelling, whatever the number."""
    assert type(refusal(said)) is fault


def test_a_personal_account_is_told_from_a_foreign_one() -> None:
    """Both are AADSTS50020; the words name the provider."""
    words = "User account 'x' from identity provider 'live.com' does not exist in tenant 'y'."

    assert type(refusal(answer(50020, "invalid_grant", words))) is PersonalAccount


def test_a_number_may_stand_beside_the_words() -> None:
    """Some answers carry it in a list only."""
    assert type(refusal({"error": "invalid_grant", "error_codes": [53003]})) is ConditionalAccess


SILENT: list[tuple[int, str, type[Fault]]] = [
    (700082, "invalid_grant", SignInNeeded),
    (50076, "interaction_required", SignInNeeded),
    (50173, "invalid_grant", SignInNeeded),
    (65001, "invalid_grant", SignInNeeded),
    (53003, "access_denied", ConditionalAccess),
    (50020, "invalid_grant", WrongTenant),
    (700016, "unauthorized_client", ApplicationUnknown),
    (999999, "server_error", SignInRefused),
]


@pytest.mark.parametrize(("number", "name", "fault"), SILENT, ids=[str(row[0]) for row in SILENT])
def test_a_refused_refresh_mostly_needs_the_person(
    number: int, name: str, fault: type[Fault]
) -> None:
    """What a new sign-in would not change keeps its own class."""
    assert type(silent_refusal(answer(number, name))) is fault


ERRORS: list[tuple[Exception, type[Fault]]] = [
    (wire.ProxyError("407"), ProxyRefused),
    (wire.SSLError("unknown authority"), CertificateRefused),
    (wire.ReadTimeout(), TooSlow),
    (wire.ConnectTimeout(), Unreachable),
    (wire.ConnectionError("refused"), Unreachable),
    (wire.InvalidSchema("http"), AnswerUnreadable),
    (MsalServiceError("HTTP Error: 503", error="", error_description=""), ServiceBroken),
    (IdTokenNonceError("nonce", 1, {"preferred_username": "ana"}), SignInRefused),
    (ValueError("state mismatch"), AnswerUnreadable),
]


@pytest.mark.parametrize(("error", "fault"), ERRORS, ids=[type(row[0]).__name__ for row in ERRORS])
def test_what_the_libraries_raise_is_a_fault(error: Exception, fault: type[Fault]) -> None:
    """It names the host and quotes nothing."""
    with pytest.raises(fault) as raised, entra_faults(LOGIN):
        raise error

    assert type(raised.value) is fault
    assert raised.value.facts.subject == "login.example"
    assert "ana" not in str(raised.value.facts)


def test_a_bug_is_no_fault() -> None:
    """An error that nobody expects comes through as it is."""
    with pytest.raises(ZeroDivisionError), entra_faults(LOGIN):
        raise ZeroDivisionError
