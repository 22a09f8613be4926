"""Sentences of the report on all tokens of an organization."""

QUESTIONS = {
    "full or long": (
        "Full access, or made for more than 90 days",
        "A token with full access can do everything that its person can do.",
    ),
    "by person": (
        "What each person holds",
        "Counts are of tokens that work. The broadest scope is the one that can harm most.",
    ),
    "violations": (
        "Made in the last 30 days against a policy",
        "What was made is in the audit log; an allowlist may have let it through.",
    ),
    "candidates": (
        "Better served by a managed identity or a service principal",
        "Told by names and scopes: look before you act. What runs by itself needs no PAT.",
    ),
    "patterns": (
        "What tokens are made for",
        "Azure DevOps does not tell when a token was last used, so this report cannot either.",
    ),
}
"""By the value of `report_questions.Question`: a heading, and what it tells."""

HEADS = {
    "person": "Person",
    "address": "Address",
    "token": "Token",
    "why": "Why",
    "days": "Days",
    "ends": "Ends",
    "working": "Working",
    "full": "Full access",
    "global": "Global",
    "longest": "Longest, days",
    "broadest": "Broadest scope",
    "made": "Made",
    "purpose": "Can do",
    "tokens": "Tokens",
    "people": "People",
    "long": "Over 90 days",
    "what": "In 30 days",
}
"""The heads of columns."""

WHYS = {
    "full": "Full access",
    "long": "Made for {days} days",
    "global": "Works in every organization",
    "full policy": "Full access is not allowed",
    "long policy": "Made for {days} days, {longest} are allowed",
    "global policy": "Works in every organization, which is not allowed",
    "creation policy": "Only people on the allowlist may make tokens",
    "packages policy": "Only tokens for packages are allowed without the allowlist",
    "service person": "The person’s name is that of a program",
    "service token": "The token’s name is that of a program",
    "pipelines": "It runs pipelines, and lives for {days} days",
}
"""Why a token stands in a table."""

DEEDS = {
    "Token.PatCreateEvent": "Tokens made",
    "Token.PatUpdateEvent": "Tokens changed or renewed",
    "Token.PatRevokeEvent": "Tokens revoked",
    "Token.PatExpiredEvent": "Tokens ended",
    "Token.PatSystemRevokeEvent": "Tokens revoked by the service",
    "Token.PatPublicDiscoveryEvent": "Tokens found in a public repository",
    "Token.SshCreateEvent": "SSH keys made",
    "Token.SshUpdateEvent": "SSH keys changed",
    "Token.SshRevokeEvent": "SSH keys revoked",
    "OrganizationPolicy.PolicyValueUpdated": "Policies changed",
}
"""What the audit log tells of, by the service's name."""

NO_POLICIES = "No policy could be read, so nothing can be against one."
NO_LOG = "The audit log was not read: {reason}"
EMPTY_LOG = (
    "The audit log is empty: nothing happened, or it is switched off (Organization settings, "
    "Policies, Log audit events)."
)
NOTHING = "Nothing was found."

SUMMARY = "{tokens} tokens of {people} people work in {organization}, as of {day}."
PARTIAL = "Not complete: {done} of {of} people were looked at."
REFUSED = "Of {count} people nothing is known: Azure DevOps did not tell."
