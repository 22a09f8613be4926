"""What messages mean: whole families of them, however they were pasted."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import TypedDict

import pytest

from patmanager.core.explain import Certainty, Explainer
from patmanager.core.sentences.letters import LETTERS, WHO
from tests.core.rules import EXPLAINER

pytestmark = pytest.mark.fast

ENOUGH = 0.95
"""The share of messages whose cause is first or among the candidates."""

ALLOWLIST = (
    "Your ability to create and regenerate personal access tokens (PATs) is restricted by your "
    "organization… You must be on the organization’s allowlist"
)


class Pasted(TypedDict):
    """A line of the corpus."""

    text: str
    source: str
    cause: str


@pytest.fixture(scope="module")
def explain() -> Explainer:
    """Return the rules that come with the program."""
    return EXPLAINER


@pytest.fixture(scope="module")
def corpus(checkout: Path) -> list[Pasted]:
    """Return real messages with their causes."""
    path = checkout.parent / "shared" / "corpus" / "error-messages.jsonl"
    if not path.exists():
        pytest.skip("the corpus is not beside this checkout")
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def test_nothing_sure_is_wrong(explain: Explainer, corpus: list[Pasted]) -> None:
    """Over the whole corpus."""
    wrong = [
        (each["cause"], found.cause.id, each["text"][:80])
        for each in corpus
        if (found := explain.explain(each["text"])).certainty is Certainty.SURE
        and found.cause.id != each["cause"]
    ]
    assert wrong == []


def test_nearly_every_cause_is_among_the_candidates(
    explain: Explainer, corpus: list[Pasted]
) -> None:
    """First, or among three at most."""
    covered = [
        each["cause"] in {cause.id for cause in explain.explain(each["text"]).candidates}
        for each in corpus
    ]
    assert sum(covered) >= ENOUGH * len(corpus)


def test_every_cause_of_the_corpus_has_words(explain: Explainer, corpus: list[Pasted]) -> None:
    """And no other name is used."""
    assert {each["cause"] for each in corpus} <= set(explain.causes)


FAMILIES = (
    ("restrict_creation", ALLOWLIST),
    ("restrict_creation", "fatal: Failed to create PAT: DisablePatCreationPolicyViolation"),
    ("restrict_creation", '{"patTokenError":"disablePatCreationPolicyViolation","patToken":null}'),
    ("restrict_full_scope", "FULLSCOPEPATPOLICYVIOLATION"),
    ("max_lifespan", "400: PatLifespanPolicyViolation"),
    ("policy_read_failed", "FailedToReadTenantPolicy"),
    ("global_pat_retired", '"patTokenError": "globalPATCreationBlocked"'),
    ("conditional_access", "AADSTS53003: Access has been blocked by Conditional Access policies."),
    ("conditional_access", "VS403463: The conditional access policy has failed."),
    ("mfa_required", "AADSTS50079: Due to a configuration change, you must enroll"),
    ("signin_expired", "AADSTS700082: The refresh token has expired due to inactivity."),
    ("consent_required", "AADSTS65001: The user or administrator has not consented"),
    ("app_registration", "AADSTS700016: Application with identifier 'x' was not found"),
    ("wrong_account_or_tenant", "AADSTS50020: User account from identity provider 'live.com'"),
    ("resource_permission", "TF401019: The Git repository with name or identifier x"),
    ("throttled", "TF400733: The request has been canceled"),
    ("first_signin_required", "Identity 1234 has not been materialized"),
    ("npm_e401", "npm ERR! code E401"),
    ("feed_permission", "403 Forbidden - You need to have 'AddPackage'."),
    ("network_tls", "SSL certificate problem: unable to get local issuer certificate"),
    ("network", "curl: (6) Could not resolve host: dev.azure.com"),
    ("keychain_too_large", "OSError: [WinError 1783] The stub received bad data"),
    ("keychain_unavailable", "keyring.errors.NoKeyringError: No recommended backend was available"),
)


@pytest.mark.parametrize(("cause", "text"), FAMILIES)
def test_what_has_a_name_or_number_is_sure(explain: Explainer, cause: str, text: str) -> None:
    """In any letter case."""
    for shape in (text, text.upper(), text.lower()):
        found = explain.explain(shape)
        assert (found.cause.id, found.certainty) == (cause, Certainty.SURE)


def pasted(text: str) -> Iterator[str]:
    """Yield a message as terminals, mails, browsers and programs change it."""
    yield text.replace("…", "...").replace("’", "'")
    yield text.replace(" ", "\n> ", 3)
    yield f"\x1b[31m{text}\x1b[0m"
    yield f"<html><body><p>{text.replace(' ', '&nbsp;', 2)}</p></body></html>"
    yield json.dumps({"$id": "1", "message": text, "typeKey": "VssServiceException"})
    yield text.replace(" ", "\u00a0")
    yield f"Hello,\r\n\r\nit says: “{text}”\r\n\r\nBest wishes"


def test_the_way_of_pasting_does_not_matter(explain: Explainer) -> None:
    """Colors, line ends, quotes, HTML and JSON around it are taken off."""
    for shape in pasted(ALLOWLIST):
        found = explain.explain(shape)
        assert (found.cause.id, found.certainty) == ("restrict_creation", Certainty.SURE), shape


def test_yarn_classic_says_of_a_refusal_that_there_is_no_package(explain: Explainer) -> None:
    """So the token is asked about first, and the registry after it."""
    found = explain.explain('error Couldn\'t find package "@contoso/web" on the "npm" registry.')
    assert found.certainty is Certainty.ONE_OF
    assert [cause.id for cause in found.candidates] == ["npm_e401", "client_config"]


def test_a_bare_401_is_one_of_several(explain: Explainer) -> None:
    """It does not tell, so that is said, with the questions that would."""
    found = explain.explain("error: The requested URL returned error: 401")
    assert found.certainty is Certainty.ONE_OF
    assert 1 < len(found.candidates) <= 3
    assert any(cause.question for cause in found.candidates)


@pytest.mark.parametrize("text", ["Lorem ipsum dolor sit amet.", "fatal: not a git repository"])
def test_what_is_not_known_is_said_to_be_unknown(explain: Explainer, text: str) -> None:
    """Never a guess."""
    found = explain.explain(text)
    assert (found.cause.id, found.certainty) == ("unknown", Certainty.UNKNOWN)


def test_codes_are_recognized_in_what_is_not_known(explain: Explainer) -> None:
    """They are what support asks for."""
    assert explain.explain("strange TF999999 happened").recognized == ("TF999999",)


def test_secrets_and_addresses_do_not_come_out(explain: Explainer) -> None:
    """Whatever was pasted."""
    secret = "a" * 52
    found = explain.explain(f"{ALLOWLIST} for bob.smith@contoso.com with token {secret}")
    assert secret not in found.text
    assert "bob.smith" not in found.text


def test_a_picture_is_no_text(explain: Explainer) -> None:
    """It is not read as one."""
    found = explain.explain("\x89PNG\r\n\x1a\n" + "\x00\x01\x02\x03" * 400)
    assert (found.certainty, found.text) == (Certainty.UNKNOWN, "")


def test_a_long_log_is_read_where_it_tells_something(explain: Explainer) -> None:
    """Ten megabytes of chatter and one line that matters."""
    chatter = "2026-11-23 10:00:00 info everything is as it should be\n" * 20_000
    found = explain.explain(chatter + "VS403463: the policy has failed\n" + chatter)
    assert found.cause.id == "conditional_access"


def test_every_cause_says_everything(explain: Explainer) -> None:
    """A defining sentence of its own, what happened, why, steps, a role, and a letter there is."""
    causes = explain.causes.values()
    assert len({cause.means for cause in causes}) == len(causes)
    for cause in causes:
        assert all((cause.means, cause.happened, cause.why, cause.steps)), cause.id
        assert cause.who in WHO
        assert cause.letter in {"", *LETTERS}
        assert all(link.startswith("https://learn.microsoft.com/") for link in cause.links)
