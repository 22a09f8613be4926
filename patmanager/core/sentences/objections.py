"""The sentences of each objection: what, by whom it was set, and how that is known."""

from patmanager.core.objections import Reason
from patmanager.core.policy import Level, Source
from patmanager.core.sentences.wording import COLLECTION_ADMINISTRATOR, DEVOPS_ADMINISTRATOR

OBJECTIONS = {
    Reason.NAME_EMPTY: "Give the token a name, so that you know it again in a mail.",
    Reason.NAME_TOO_LONG: "Shorten the name: {subject} characters at most.",
    Reason.NAME_UNPRINTABLE: "Take line breaks and invisible characters out of the name.",
    Reason.ORGANIZATION_MISSING: "Choose the organization the token is for.",
    Reason.SCOPES_EMPTY: "Choose what the token may do.",
    Reason.SCOPE_FORBIDDEN: "Your organization's settings do not allow {subject} here.",
    Reason.PACKAGING_SETTINGS: "Your organization's settings allow tokens for packages only.",
    Reason.PACKAGING_LEVEL: "Your organization's settings allow less than this for packages.",
    Reason.FULL_ACCESS_FORBIDDEN: (
        "Your organization's settings do not allow full access: choose what the token needs."
    ),
    Reason.FULL_ACCESS_NOT_ALONE: (
        "Full access includes everything else: choose it alone, or what the token needs."
    ),
    Reason.FULL_SCOPE_POLICY: (
        "Your company does not allow tokens with full access: choose what the token needs."
    ),
    Reason.END_PAST: "Choose an end date that is still to come.",
    Reason.END_BEYOND_YEAR: "A token can live one year at most, until {limit}.",
    Reason.LIFETIME_TOO_LONG: "Your organization's settings allow an end on {limit} at the latest.",
    Reason.LIFESPAN_POLICY: "Your company limits how long a token may live: until {limit} here.",
    Reason.LIFESPAN_USED_UP: (
        "This token has lived as long as your company allows, which was until {limit}. "
        "Rotate it: a new token takes its place."
    ),
    Reason.CREATION_RESTRICTED: (
        "{organization} lets only people on its allowlist create and renew tokens. Tokens you "
        "have stay valid until they end."
    ),
    Reason.CREATION_LIMITED: (
        "{organization} restricts who may create and renew tokens. It may refuse you."
    ),
    Reason.PACKAGING_ONLY: ("{organization} lets you have tokens for packages only."),
    Reason.PACKAGING_AT_MOST: (
        "{organization} restricts who may create and renew tokens. Tokens for packages may still "
        "be allowed."
    ),
    Reason.GLOBAL_RETIRED: (
        "Tokens for every organization cannot be renewed since 15 March 2026 and stop on "
        "1 December 2026. Make one token for each organization instead."
    ),
    Reason.GLOBAL_POLICY: (
        "Your company does not allow tokens for every organization. "
        "Make one token for each organization instead."
    ),
    Reason.GLOBAL_BLOCKED: (
        "{organization} restricts tokens, and then refuses tokens for every organization too: "
        "this one may not work there."
    ),
    Reason.EXPIRED: "An ended token cannot be renewed. Rotate it: a new token takes its place.",
    Reason.REVOKED: "A revoked token cannot come back. Make a new token instead.",
    Reason.POLICY_FILE_BROKEN: (
        "Your organization's settings file cannot be read, so no token is made or renewed until "
        "it can. Ask the people who look after this computer to mend it."
    ),
}
"""By reason; fields are `{subject}`, `{limit}` and `{organization}`."""

LIFESPAN_BOUND = (
    "Your company allows a token to live fewer than {days} days; how many is not known."
)
"""Where a refusal told no more."""

WHO = {
    Level.TENANT: f"Who can change it: {DEVOPS_ADMINISTRATOR}",
    Level.ORGANIZATION: f"Who can change it: {COLLECTION_ADMINISTRATOR}",
    Level.SETTINGS: "Who can change it: the people who look after this computer's settings.",
}
"""By level; the field is `{organization}`."""

SOURCES = {
    Source.SET: "Your organization's settings say so.",
    Source.READ: "Read from the policies of {organization} on {day}.",
    Source.SEEN: "Seen on {day}, from what Azure DevOps answered.",
}
"""By source; fields are `{organization}` and `{day}`."""
