"""Sentences for errors of the token API that mean something else to a token that exists."""

from dataclasses import replace

from patmanager.core.sentences.pat_errors import PAT_ERRORS

_WORKS_ON = "Until it ends it works as before."

RENEWING = {
    "disablePatCreationPolicyViolation": replace(
        PAT_ERRORS["disablePatCreationPolicyViolation"],
        title="{organization} lets only some people renew tokens",
        what_happened=(
            "The policy that restricts creating and renewing tokens refused {subject}. {sentence}"
        ),
        what_to_do=(
            "Where it may do more than packages, make it compliant: packages may be allowed.",
            _WORKS_ON,
            "Ask to be put on the policy's allowlist.",
        ),
    ),
    "fullScopePatPolicyViolation": replace(
        PAT_ERRORS["fullScopePatPolicyViolation"],
        what_to_do=(
            "Make it compliant: choose what it needs instead of full access.",
            _WORKS_ON,
        ),
    ),
    "invalidScope": replace(
        PAT_ERRORS["invalidScope"],
        what_to_do=("Change what the token may do, then renew it.", _WORKS_ON),
    ),
    "globalPATCreationBlocked": replace(
        PAT_ERRORS["globalPATCreationBlocked"],
        title="Tokens for every organization are no longer renewed",
    ),
}
"""By name; an error that is not here says the same as for a new token."""
