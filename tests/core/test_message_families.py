"""Messages as people write and tools print them: the cause is among the candidates, or none is."""

import pytest

from patmanager.core.explain import Certainty
from tests.core.rules import EXPLAINER

pytestmark = pytest.mark.fast

SAID = [
    ("our company switched off PATs", "restrict_creation"),
    ("who gives me permission to create a PAT here?", "restrict_creation"),
    ("PAT: acesso restrito pela organização", "restrict_creation"),
    ("the admins forbid tokens with full access", "restrict_full_scope"),
    ("only tokens for packages can be made", "packaging_only"),
    ("the portal shows only 'Packaging' scopes", "packaging_only"),
    ("max. 30 days for tokens", "max_lifespan"),
    (
        "I wanted 90 days and got only 30 instead: I asked for 90 days, it ends sooner",
        "max_lifespan",
    ),
    ("can't choose a date next year", "max_lifespan"),
    ("where is the token for all organizations?", "global_pat_retired"),
    ("they revoked all my old tokens", "revoked_pat"),
    ("my token vanished, or: the tokens are gone", "revoked_pat"),
    ("the PAT no longer works", "expired_pat"),
    ("Mein Token ist abgelaufen", "expired_pat"),
    ("the token is either wrong or expired", "invalid_credential"),
    (
        "git is asking for my password again and again: asks me for my password",
        "credential_missing",
    ),
    ("JSONDecodeError: Expecting value: line 1 column 1 (char 0)", "invalid_credential"),
    ("GET _apis/tokens/pats answered 401", "entra_token_required"),
    ("the identity needs to be added to the organization", "not_authorized_org"),
    ("guest users are blocked in this directory", "not_authorized_org"),
    ("my access level is Stakeholder", "resource_permission"),
    (
        "you do not have Add Package on this feed: do not have the add package right",
        "feed_permission",
    ),
    ("npm publish to the feed: user lacks permission", "feed_permission"),
    ("could not find artifact com.example:tool", "feed_upstream"),
    ("the feed 'tools' doesn't exist", "wrong_org_name"),
    ("couldn't find an organization of that name", "wrong_org_name"),
    ("AADSTS90002", "wrong_account_or_tenant"),
    ("AADSTS50105", "consent_required"),
    ("AADSTS50057", "signin_failed"),
    ("the device code is expired: code has expired", "signin_timeout"),
    ("You can't get there from here", "conditional_access"),
    ("gpg: decryption failed", "keychain_locked"),
    ("Cannot autolaunch D-Bus", "keychain_unavailable"),
    ("CredWrite failed with 0x6F7", "keychain_too_large"),
    ("git: 'credential-manager' is not a git command", "tool_missing"),
    ("the credential provider failed within 3 seconds", "tool_failure"),
    ("set credential.useHttpPath first", "client_config"),
    ("net::ERR_NAME_NOT_RESOLVED", "network"),
    ("TLS handshake eof", "network_tls"),
    ("something is wrong with my PAT: error", "invalid_credential"),
]

OF_SOMETHING_ELSE = [
    "The paper tray is empty.",
    "See you at lunch!",
    "Build succeeded. 0 Warning(s) 0 Error(s)",
    "Segmentation fault (core dumped)",
    "fatal: not a git repository",
    "CONFLICT (content): Merge conflict in setup.py",
    "No space left on device",
    "ModuleNotFoundError: No module named 'numpy'",
    "An update is ready: restart the computer.",
    "TF401179: there is a pull request already",
]


@pytest.mark.parametrize(("text", "cause"), SAID)
def test_the_cause_is_among_the_candidates(text: str, cause: str) -> None:
    """And what is said in passing words is never said to be sure."""
    explained = EXPLAINER.explain(text)
    assert cause in [each.id for each in explained.candidates]
    if explained.certainty is Certainty.SURE:
        assert explained.cause.id == cause


@pytest.mark.parametrize("text", OF_SOMETHING_ELSE)
def test_what_is_about_something_else_is_not_guessed_at(text: str) -> None:
    """Not even as one of several."""
    assert EXPLAINER.explain(text).certainty is Certainty.UNKNOWN
