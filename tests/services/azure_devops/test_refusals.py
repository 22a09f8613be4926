"""What the service says when it refuses."""

import pytest

from patmanager.core.pat_errors import PAT_ERRORS
from patmanager.services.azure_devops.refusals import clean, read_refusal, whole

pytestmark = pytest.mark.fast


@pytest.mark.parametrize("name", PAT_ERRORS)
def test_an_error_is_known_by_name_inside_a_result_and_inside_an_exception(name: str) -> None:
    """Both shapes and both letter cases give the specification's spelling."""
    inside = {"patToken": None, "patTokenError": name.upper()}
    thrown = {"message": name[:1].upper() + name[1:], "typeKey": "SessionTokenCreateException"}

    assert read_refusal(inside, {}, b"").name == name
    assert read_refusal(thrown, {}, b"").name == name


def test_success_is_no_error() -> None:
    """The word for success, in any case, names no error."""
    assert read_refusal({"patTokenError": "None"}, {}, b"").name == ""


def test_an_error_from_the_future_is_kept_with_its_sentence() -> None:
    """A name that no version knows stays as it is, and so does what the service says of it."""
    body = {"patTokenError": "moonPhaseViolation", "patTokenErrorMessage": "Not at full moon."}

    refusal = read_refusal(body, {}, b"")

    assert (refusal.name, refusal.sentence) == ("moonPhaseViolation", "Not at full moon.")


def test_a_name_inside_a_word_or_a_sentence_apart_is_none() -> None:
    """Names are matched whole: words of a sentence that resemble one mean nothing."""
    assert read_refusal({"message": "Access denied: reinvalidScopes"}, {}, b"").name == ""


@pytest.mark.parametrize(
    ("document", "headers", "page"),
    [
        ({"message": "VS403463: The conditional access policy has failed."}, {}, b""),
        (None, {"x-tfs-serviceerror": "VS403463%3A%20The%20policy%20has%20failed."}, b""),
        (None, {}, b"<html><head><title>\nVS403463: no\n</title></head>" + b"x" * 40_000),
    ],
)
def test_a_code_is_found_in_body_header_and_title(
    document: object, headers: dict[str, str], page: bytes
) -> None:
    """Wherever the service puts a code, it is found."""
    assert read_refusal(document, headers, page).code == "VS403463"


def test_what_is_shown_has_no_markup_no_secret_and_no_hidden_signs() -> None:
    """A sentence of the service becomes one plain line."""
    said = "<b>Hi</b>&lt;i&gt;\u202e there\n\x1b[31m " + "a" * 52 + " Bearer " + "x" * 30

    assert clean(said) == "Hi there [31m *** ***"


def test_a_new_token_and_a_bearer_are_never_shown() -> None:
    """Tokens of the new kind and bearers are starred out too."""
    token = "A" * 76 + "AZDO" + "b" * 4
    bearer = "eyJhbGciOiJub25l.eyJzdWIiOiJhbmEi.c2ln"

    assert clean(f"{token} {bearer}") == "*** ***"


def test_a_long_sentence_is_cut() -> None:
    """Forty kilobytes of text are not shown."""
    assert len(clean("ab " * 20_000)) == 300


def test_lone_surrogates_are_replaced() -> None:
    """Text from JSON can be written as UTF-8 afterwards."""
    assert whole("a\ud800b😀") == "a\ufffdb😀"
