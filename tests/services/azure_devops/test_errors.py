"""Which fault a refusal is."""

from datetime import UTC, datetime, timedelta

import pytest

from patmanager.core import faults
from patmanager.core.facts import Changed
from patmanager.core.faults import Fault
from patmanager.services.azure_devops.errors import fault_of
from patmanager.services.azure_devops.outcomes import Attempt, Trouble, judge
from patmanager.services.azure_devops.questions import Question

pytestmark = pytest.mark.fast

NOW = datetime(2026, 11, 22, 9, 12, tzinfo=UTC)
JSON = {"content-type": "application/json", "x-vss-e2eid": "ab-12"}
PAGE = {"content-type": "text/html"}
READ = Question("GET", "vssps", "/contoso/x", organization="contoso")
ONE = Question("GET", "vssps", "/contoso/x", organization="contoso", names_token=True)
POST = Question("POST", "vssps", "/contoso/x", body={}, organization="contoso", subject="npm")


def fault(question: Question, attempt: Attempt) -> Fault:
    """Return the fault of a try."""
    return fault_of(question, attempt, judge(attempt), "vssps.example", NOW)


def inside(name: str) -> Attempt:
    """Return a refusal inside a 200."""
    body = f'{{"patToken": null, "patTokenError": "{name}", "patTokenErrorMessage": "So."}}'
    return Attempt(True, 200, JSON, body.encode())


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("globalPatPolicyViolation", faults.PolicyRefused),
        ("fullScopePatPolicyViolation", faults.PolicyRefused),
        ("patLifespanPolicyViolation", faults.PolicyRefused),
        ("disablePatCreationPolicyViolation", faults.PolicyRefused),
        ("somePolicyOfTomorrow", faults.PolicyRefused),
        ("invalidScope", faults.DraftRefused),
        ("invalidDisplayName", faults.DraftRefused),
        ("displayNameRequired", faults.DraftRefused),
        ("invalidValidTo", faults.DraftRefused),
        ("expiredPatCannotBeExtended", faults.ExpiredCannotRenew),
        ("globalPATCreationBlocked", faults.GlobalRetired),
        ("tokenNotFound", faults.TokenGone),
        ("authorizationNotFound", faults.TokenGone),
        ("invalidAuthorizationId", faults.TokenGone),
        ("failedToIssueAccessToken", faults.ServiceBroken),
        ("failedToUpdateAccessToken", faults.ServiceBroken),
        ("failedToReadTenantPolicy", faults.ServiceBroken),
        ("failedToReadOrgPolicy", faults.ServiceBroken),
        ("accessDenied", faults.NotAllowed),
        ("invalidUserType", faults.NotAllowed),
        ("neverHeardOf", faults.NotAllowed),
    ],
)
def test_an_errors_name_decides(name: str, expected: type[Fault]) -> None:
    """The name in a result becomes a fault that keeps it, with the service's sentence."""
    found = fault(POST, inside(name))

    assert type(found) is expected
    assert (found.facts.code, found.facts.sentence) == (name, "So.")
    assert (found.facts.organization, found.facts.subject) == ("contoso", "npm")
    assert (found.facts.activity_id, found.facts.changed) == ("ab-12", Changed.NOTHING)


@pytest.mark.parametrize("status", [400, 403, 500])
def test_the_name_counts_whatever_the_status(status: int) -> None:
    """An exception's body with the name in another case is the same refusal."""
    body = b'{"message": "FullScopePatPolicyViolation", "typeKey": "SessionTokenCreateException"}'

    found = fault(POST, Attempt(True, status, JSON, body))

    assert type(found) is faults.PolicyRefused
    assert found.facts.code == "fullScopePatPolicyViolation"
    assert found.facts.changed is Changed.NOTHING


@pytest.mark.parametrize(
    ("question", "attempt", "expected"),
    [
        (READ, Attempt(True, 401, JSON, b'{"message": "TF400813: no."}'), faults.NotMember),
        (READ, Attempt(True, 403, JSON, b'{"message": "VS403463: no."}'), faults.ConditionalAccess),
        (READ, Attempt(True, 403, PAGE, b"<title>VS403463</title>"), faults.ConditionalAccess),
        (READ, Attempt(True, 401, {}), faults.NotAllowed),
        (READ, Attempt(True, 401, {"www-authenticate": 'Bearer error="invalid_token"'}),
         faults.SignInNeeded),
        (READ, Attempt(True, 203, PAGE, b"<html>"), faults.SignInNeeded),
        (READ, Attempt(True, 302, PAGE), faults.SignInNeeded),
        (READ, Attempt(True, 200, PAGE, b"<html>"), faults.SignInNeeded),
        (READ, Attempt(True, 200, JSON, b"{"), faults.AnswerUnreadable),
        (READ, Attempt(True, 400, {}), faults.NotAllowed),
        (POST, Attempt(True, 400, {}), faults.DraftRefused),
        (READ, Attempt(True, 403, {}), faults.NotAllowed),
        (READ, Attempt(True, 418, {}), faults.NotAllowed),
        (READ, Attempt(True, 404, {}), faults.OrganizationNotFound),
        (ONE, Attempt(True, 404, {}), faults.TokenGone),
        (ONE, Attempt(True, 404, JSON, b'{"message": "VS800075: no."}'),
         faults.OrganizationNotFound),
        (READ, Attempt(True, 429, {}), faults.Throttled),
        (READ, Attempt(True, 503, {"retry-after": "9"}), faults.Throttled),
        (READ, Attempt(True, 503, {}), faults.ServiceBroken),
        (READ, Attempt(True, 500, {}), faults.ServiceBroken),
        (POST, Attempt(True, 500, {}), faults.OutcomeUnknown),
        (POST, Attempt(True, 502, PAGE, b"<html>"), faults.OutcomeUnknown),
        (POST, Attempt(True, 200, PAGE, b"<html>"), faults.OutcomeUnknown),
        (POST, Attempt(True, 200, JSON, b"{"), faults.OutcomeUnknown),
        (POST, Attempt(True, 203, PAGE, b"<html>"), faults.SignInNeeded),
        (POST, Attempt(True, 302, PAGE), faults.SignInNeeded),
        (POST, Attempt(True, trouble=Trouble.BROKEN), faults.OutcomeUnknown),
        (POST, Attempt(True, trouble=Trouble.TOO_SLOW), faults.OutcomeUnknown),
        (POST, Attempt(True, 200, JSON, b"{", Trouble.TOO_LARGE), faults.OutcomeUnknown),
        (POST, Attempt(True, 403, JSON, b"{", Trouble.BROKEN), faults.NotAllowed),
        (READ, Attempt(True, trouble=Trouble.BROKEN), faults.AnswerUnreadable),
        (READ, Attempt(True, trouble=Trouble.TOO_SLOW), faults.TooSlow),
        (READ, Attempt(True, 200, JSON, b"", Trouble.TOO_LARGE), faults.AnswerUnreadable),
        (POST, Attempt(False, trouble=Trouble.UNREACHABLE), faults.Unreachable),
        (POST, Attempt(False, trouble=Trouble.CERTIFICATE), faults.CertificateRefused),
        (POST, Attempt(False, trouble=Trouble.PROXY, detail="407"), faults.ProxyRefused),
    ],
)  # fmt: skip
def test_a_try_becomes_a_fault(question: Question, attempt: Attempt, expected: type[Fault]) -> None:
    """By code, by status, by what went wrong on the way; and it says whether anything changed."""
    found = fault(question, attempt)

    assert type(found) is expected
    unknown = expected is faults.OutcomeUnknown
    assert found.facts.changed is (Changed.UNKNOWN if unknown else Changed.NOTHING)


def test_a_fault_of_the_network_is_about_the_host() -> None:
    """The message about a connection names the host, the one about a change names the token."""
    lost = fault(POST, Attempt(False, trouble=Trouble.UNREACHABLE))
    unknown = fault(POST, Attempt(True, trouble=Trouble.BROKEN))

    assert (lost.facts.subject, unknown.facts.subject) == ("vssps.example", "npm")


def test_a_wait_is_given_as_a_time() -> None:
    """What the service asks to wait becomes the time from which to try again."""
    found = fault(READ, Attempt(True, 429, {"retry-after": "90"}))

    assert found.facts.until == NOW + timedelta(seconds=90)
