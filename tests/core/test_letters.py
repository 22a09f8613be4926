"""Letters: to the right role, with everything that is known, and nothing invented."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from patmanager.core.explain import Certainty, Explanation
from patmanager.core.explained import changed_sentence, message_of
from patmanager.core.letters import Request, first_line, letter_for, who_can_fix
from patmanager.core.reply import reply_for
from patmanager.core.sentence import Voice
from patmanager.core.sentences.letters import LETTERS
from tests.core.rules import EXPLAINER

pytestmark = pytest.mark.fast

KNOWN = Request(
    organization="contoso",
    person="Ben",
    purpose="npm install",
    scopes="Packages: read",
    days=90,
    group="npm people",
    tokens=("old npm, until 3 March 2027",),
    at=datetime(2026, 11, 23, 9, 30, tzinfo=UTC),
)


def explained(cause: str, text: str = "DisablePatCreationPolicyViolation") -> Explanation:
    """Return an explanation by its cause."""
    found = EXPLAINER.causes[cause]
    return Explanation(found, Certainty.SURE, (found,), text, ids=("activity id 1234",))


def test_the_request_for_the_allowlist_is_complete() -> None:
    """Organization, person, purpose, scopes, days, group, message, ids, time and living tokens."""
    letter = letter_for(explained("restrict_creation"), KNOWN)
    assert letter is not None
    assert "Project Collection Administrator of contoso" in letter.to
    for known in (
        "contoso",
        "Ben",
        "npm install",
        "Packages: read",
        "90 days",
        "npm people",
        "DisablePatCreationPolicyViolation",
        "activity id 1234",
        "2026-11-23 09:30 UTC",
        "old npm, until 3 March 2027",
    ):
        assert known in letter.body, known
    assert "npm people" in letter.short


def test_what_is_not_known_is_left_to_be_filled_in() -> None:
    """No field is left as braces, and nothing is invented."""
    letter = letter_for(explained("restrict_creation"), Request())
    assert letter is not None
    assert "{" not in letter.body + letter.subject + letter.short
    assert "(name of the group)" in letter.body
    assert "Tokens that serve until then" not in letter.body


@pytest.mark.parametrize(
    ("cause", "role"),
    [
        ("restrict_creation", "Project Collection Administrator"),
        ("packaging_only", "Project Collection Administrator"),
        ("restrict_global", "Azure DevOps Administrator"),
        ("restrict_full_scope", "Azure DevOps Administrator"),
        ("max_lifespan", "Azure DevOps Administrator"),
        ("feed_permission", "owner of the feed"),
        ("consent_required", "Microsoft Entra"),
        ("conditional_access", "Microsoft Entra"),
        ("app_registration", "registered the application"),
    ],
)
def test_each_goes_to_who_can_fix_it(cause: str, role: str) -> None:
    """Policies live with different roles."""
    letter = letter_for(explained(cause), KNOWN)
    assert letter is not None
    assert role in letter.to


def test_what_the_person_can_do_alone_needs_no_letter() -> None:
    """A token that has ended is rotated."""
    assert letter_for(explained("expired_pat"), KNOWN) is None


@pytest.mark.parametrize("cause", sorted(EXPLAINER.causes))
def test_every_cause_has_a_reply(cause: str) -> None:
    """What happened, why, the steps, who, and that nothing was changed."""
    found = explained(cause)
    reply = reply_for(found, KNOWN)
    assert found.cause.happened in reply
    assert f"1. {found.cause.steps[0]}" in reply
    assert who_can_fix(found.cause, KNOWN) in reply
    assert reply.endswith(changed_sentence(found.cause).text())


def test_a_message_with_braces_stays_as_it_is() -> None:
    """JSON is pasted often."""
    letter = letter_for(explained("restrict_creation", '{"message": "{0} is no"}'), KNOWN)
    assert letter is not None
    assert '{"message": "{0} is no"}' in letter.body


def test_a_long_message_is_quoted_in_part() -> None:
    """Its first line that says anything."""
    assert first_line("\n  \nfirst\nsecond") == "first"
    assert len(first_line("x" * 1000)) < 250


def test_every_letter_is_used() -> None:
    """By some cause."""
    assert {cause.letter for cause in EXPLAINER.causes.values()} - {""} == set(LETTERS)


def test_a_contact_of_the_settings_is_named() -> None:
    """In the letter, in the reply and in the blocks; other roles are not."""
    contacts = (("collection_administrator", "Dana, dana@contoso.example"),)
    request = replace(KNOWN, contacts=contacts)
    found = explained("restrict_creation")
    letter = letter_for(found, request)
    assert letter is not None
    assert "Dana, dana@contoso.example" in letter.to
    assert "Dana, dana@contoso.example" in reply_for(found, request)
    blocks = message_of(found.cause, found, request, str)
    assert "Dana, dana@contoso.example" in blocks.who_can_fix.text()
    assert "Dana" not in who_can_fix(explained("max_lifespan").cause, request)


def test_every_cause_has_its_blocks() -> None:
    """Whatever signs its texts hold; what may have been changed is not denied."""
    for cause in EXPLAINER.causes.values():
        found = explained(cause.id)
        blocks = message_of(cause, found, KNOWN, str)
        assert blocks.title.text() == cause.means
        assert [step.text() for step in blocks.what_to_do] == list(cause.steps)
        assert blocks.who_can_fix.text()
    lost = explained("signin_timeout")
    assert "not known" in message_of(lost.cause, lost, KNOWN, str).changed.text()


def test_letters_and_replies_are_in_the_person_s_language() -> None:
    """Every template and every text of the cause goes through it; what is filled in does not."""
    voice = Voice(lambda text: text.replace("Hello", "Hallo"), lambda text: f"<{text}>")
    found = explained("restrict_creation")
    reply = reply_for(found, Request(organization="contoso"), voice)
    assert reply.startswith("Hallo")
    assert f"<{found.cause.happened}>" in reply
    assert f"1. <{found.cause.steps[0]}>" in reply
    letter = letter_for(found, KNOWN, voice)
    assert letter is not None
    assert letter.body.startswith("Hallo")
    assert f"<{found.cause.where}>" in letter.to


def test_a_letter_about_the_application_asks_for_no_days() -> None:
    """What does not matter to who reads it is left out."""
    letter = letter_for(explained("consent_required", "AADSTS65001"), KNOWN)
    assert letter is not None
    assert "days" not in letter.body
    assert "Packages: read" not in letter.body
    assert "Requested by: Ben" in letter.body


def test_an_account_of_another_directory_is_not_asked_to_be_consented_to() -> None:
    """It has to be invited, or another one used."""
    letter = letter_for(explained("wrong_account_or_tenant", "AADSTS50020"), KNOWN)
    assert letter is not None
    assert "invite this one as a guest" in letter.body
