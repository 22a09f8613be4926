"""Other ways than a token: whom they serve, and commands that can be run as they stand."""

import re
import shlex

import pytest

from patmanager.core.ways import Way, other_ways
from tests.core.rules import EXPLAINER

pytestmark = pytest.mark.fast

ALLOWLIST = (
    "Your ability to create and regenerate personal access tokens (PATs) is restricted by your "
    "organization."
)
GIT = (
    "fatal: Authentication failed for 'https://dev.azure.com/contoso/web/_git/web/': "
    "DisablePatCreationPolicyViolation"
)
ALL = EXPLAINER.explain("").ways


def ids(message: str) -> list[str]:
    """Return the ways that are offered for a message."""
    explained = EXPLAINER.explain(message)
    return [way.id for way in other_ways(explained.ways, explained.cause.id, "contoso")]


def test_who_may_create_no_tokens_has_other_ways() -> None:
    """For Git, for scripts, for automation, for pipelines and for packages."""
    assert {
        "gcm_oauth",
        "create_repository",
        "az_login",
        "entra_token",
        "service_principal",
        "pipeline",
        "artifacts_credential_provider",
    } <= set(ids(ALLOWLIST))


def test_what_the_message_is_about_goes_alone() -> None:
    """Who came with Git reads of Git."""
    assert set(ids(GIT)) == {"gcm_oauth", "ssh"}


def test_a_program_without_a_person_is_told_why_it_cannot_create_tokens() -> None:
    """A token belongs to a person."""
    offered = ids("Service principals cannot create personal access tokens")
    assert offered[0] == "service_principal"
    (way,) = [each for each in ALL if each.id == "service_principal"]
    assert "belong to people" in way.fits


def test_what_nothing_gets_round_has_no_other_way() -> None:
    """A network that is down is down for all."""
    assert ids("getaddrinfo ENOTFOUND dev.azure.com") == []


def test_the_organization_stands_in_the_commands() -> None:
    """Ready to be run."""
    commands = [
        command
        for way in other_ways(ALL, "restrict_creation", "contoso")
        for command in way.commands
    ]
    assert any("https://dev.azure.com/contoso" in command for command in commands)
    assert not any(re.search(r"\bORG\b", command) for command in commands)


@pytest.mark.parametrize("name", ["", "contoso; rm -rf ~", "$(reboot)", "a b", "a\nb", "`x`"])
def test_what_is_no_organization_gets_into_no_command(name: str) -> None:
    """It came from a message or was typed, and a command is run."""
    assert other_ways(ALL, "restrict_creation", name) == tuple(
        way for way in ALL if "restrict_creation" in way.causes
    )


@pytest.mark.parametrize("way", ALL, ids=lambda way: way.id)
def test_every_way_is_whole(way: Way) -> None:
    """Known causes, words to find it by, and commands that a shell can read and hold no secret."""
    assert way.causes <= set(EXPLAINER.causes)
    assert way.causes
    assert way.words
    assert way.title
    assert way.fits.endswith(".")
    assert all(shlex.split(command) for command in way.commands)
    assert not any(re.search(r"--password|\s-p\s|secret", each) for each in way.commands)
