"""The four outcomes of a try."""

import pytest

from patmanager.services.azure_devops.outcomes import Attempt, Outcome, Trouble, judge

pytestmark = pytest.mark.fast

JSON = {"content-type": "application/json; charset=utf-8; api-version=7.2-preview.1"}
PAGE = {"content-type": "text/html; charset=utf-8"}
GOOD = b'{"patToken": {}, "patTokenError": "none"}'
POLICY = b'{"patToken": null, "patTokenError": "patLifespanPolicyViolation"}'
THROWN = b'{"message": "FullScopePatPolicyViolation", "typeKey": "SessionTokenCreateException"}'


@pytest.mark.parametrize("trouble", Trouble)
def test_what_never_left_was_not_sent(trouble: Trouble) -> None:
    """Whatever went wrong before the first byte, the service did nothing."""
    assert judge(Attempt(sent=False, trouble=trouble)).outcome is Outcome.NOT_SENT


@pytest.mark.parametrize("trouble", [Trouble.BROKEN, Trouble.TOO_SLOW, Trouble.TOO_LARGE])
def test_without_an_answer_nobody_knows(trouble: Trouble) -> None:
    """A question that left and was not answered may have been acted on."""
    assert judge(Attempt(sent=True, trouble=trouble)).outcome is Outcome.AMBIGUOUS


@pytest.mark.parametrize(
    ("status", "headers", "body", "expected"),
    [
        (200, JSON, GOOD, Outcome.OK),
        (201, JSON, GOOD, Outcome.OK),
        (200, JSON, b"\xef\xbb\xbf" + GOOD, Outcome.OK),
        (200, {"content-type": "application/vnd.x+json"}, GOOD, Outcome.OK),
        (204, {}, b"", Outcome.OK),
        (200, {}, b"", Outcome.OK),
        (200, JSON, POLICY, Outcome.REFUSED),
        (200, JSON, b'{"PatTokenError": "FromTheFuture"}', Outcome.REFUSED),
        (200, JSON, b"{", Outcome.AMBIGUOUS),
        (200, JSON, b"\xff\xfe\x00", Outcome.AMBIGUOUS),
        (200, JSON, b"[" * 100_000, Outcome.AMBIGUOUS),
        (200, JSON, b"9" * 5000, Outcome.AMBIGUOUS),
        (200, PAGE, b"<html></html>", Outcome.AMBIGUOUS),
        (200, {}, GOOD, Outcome.AMBIGUOUS),
        (203, PAGE, b"<html>sign in</html>", Outcome.REFUSED),
        (301, PAGE, b"", Outcome.REFUSED),
        (302, PAGE, b"", Outcome.REFUSED),
        (400, JSON, THROWN, Outcome.REFUSED),
        (400, PAGE, b"<html>", Outcome.REFUSED),
        (401, {}, b"", Outcome.REFUSED),
        (403, JSON, b"{", Outcome.REFUSED),
        (404, {}, b"", Outcome.REFUSED),
        (429, {}, b"", Outcome.REFUSED),
        (500, JSON, b'{"message": "TF400898: boom"}', Outcome.AMBIGUOUS),
        (500, JSON, b'{"message": "FailedToIssueAccessToken"}', Outcome.REFUSED),
        (502, PAGE, b"<html>", Outcome.AMBIGUOUS),
        (503, {}, b"", Outcome.AMBIGUOUS),
        (503, {"retry-after": "5"}, b"", Outcome.REFUSED),
        (504, {}, b"", Outcome.AMBIGUOUS),
        (101, {}, b"", Outcome.AMBIGUOUS),
        (999, {}, b"", Outcome.AMBIGUOUS),
    ],
)
def test_an_answer_is_judged(
    status: int, headers: dict[str, str], body: bytes, expected: Outcome
) -> None:
    """Status, type and body together tell the outcome."""
    assert judge(Attempt(True, status, headers, body)).outcome is expected


def test_half_a_good_answer_is_ambiguous_and_half_a_refusal_is_a_refusal() -> None:
    """A broken body leaves a success open; a 4xx has said enough."""
    good = Attempt(True, 200, JSON, GOOD[:9], Trouble.BROKEN)
    refused = Attempt(True, 403, JSON, THROWN[:9], Trouble.BROKEN)

    assert judge(good).outcome is Outcome.AMBIGUOUS
    assert judge(refused).outcome is Outcome.REFUSED


def test_nothing_about_a_try_shows_its_body() -> None:
    """The answer to a POST holds a secret: no representation shows it."""
    attempt = Attempt(True, 200, JSON, b'{"patToken": {"token": "s3cret"}}')

    assert "s3cret" not in repr(attempt) + repr(judge(attempt))
