"""Sentences about the policies themselves: what each restricts, and what is known of it."""

from patmanager.core.policy import OFF, ON, Creation, Policy

TITLES = {
    Policy.CREATION: "Creating and renewing tokens",
    Policy.FULL_SCOPE: "Tokens with full access",
    Policy.LIFESPAN: "How long tokens may live",
    Policy.GLOBAL: "Tokens for every organization",
    Policy.LEAKED: "Tokens found in public",
    Policy.OTHER: "Another refusal",
}
"""By policy, in the order in which people ask."""

VALUES = {
    (Policy.CREATION, Creation.OPEN.value): "Everybody may.",
    (Policy.CREATION, Creation.PACKAGING_ONLY.value): "For packages only.",
    (Policy.CREATION, Creation.LIMITED.value): (
        "Restricted; tokens for packages may be allowed or not."
    ),
    (Policy.CREATION, Creation.RESTRICTED.value): "Only people on the allowlist may.",
    (Policy.FULL_SCOPE, ON): "Not allowed.",
    (Policy.FULL_SCOPE, OFF): "Allowed.",
    (Policy.LIFESPAN, OFF): "One year at most.",
    (Policy.GLOBAL, ON): "Not allowed; nobody can make new ones since 15 March 2026.",
    (Policy.GLOBAL, OFF): "No policy, but nobody can make new ones since 15 March 2026.",
    (Policy.LEAKED, ON): "Revoked by the service.",
    (Policy.LEAKED, OFF): "Reported by mail, not revoked.",
}
"""By policy and value."""

EXACT_DAYS = "{days} days at most."
FEWER_DAYS = "Fewer than {days} days."
OTHER_NAME = "The service said {name}. {sentence}"
NOT_KNOWN = "Not known yet: the first answer of Azure DevOps will show it."
NOT_SURE = "{value} An allowlist may except you."
