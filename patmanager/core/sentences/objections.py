"""The one sentence of each objection."""

from patmanager.core.policies import Reason

OBJECTIONS = {
    Reason.NAME_EMPTY: "Give the token a name, so that you know it again in a mail.",
    Reason.NAME_TOO_LONG: "Shorten the name: {subject} characters at most.",
    Reason.NAME_UNPRINTABLE: "Take line breaks and invisible characters out of the name.",
    Reason.ORGANIZATION_MISSING: "Choose the organization the token is for.",
    Reason.SCOPES_EMPTY: "Choose what the token may do.",
    Reason.SCOPE_FORBIDDEN: "Your organization's settings do not allow {subject} here.",
    Reason.FULL_ACCESS_FORBIDDEN: (
        "Your organization's settings do not allow full access: choose what the token needs."
    ),
    Reason.END_PAST: "Choose an end date that is still to come.",
    Reason.END_BEYOND_YEAR: "A token can live one year at most, until {limit}.",
    Reason.LIFETIME_TOO_LONG: "Your organization's settings allow an end on {limit} at the latest.",
    Reason.POLICY_FILE_BROKEN: (
        "Your organization's settings file cannot be read, so no token is made until it can. "
        "Ask the people who look after this computer to mend it."
    ),
}
"""By reason; fields are `{subject}` and `{limit}`."""
