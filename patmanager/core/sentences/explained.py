"""What is said beside the texts of a cause."""

from patmanager.core.sentences.letters import WHO

WHERE, CONTACT = "Where: {where}.", "Whom to ask: {contact}."

WHO_AND_WHERE = {role: f"{who} {WHERE}" for role, who in WHO.items()}
NAMED = {role: f"{who} {CONTACT}" for role, who in WHO.items()}
NAMED_AND_WHERE = {role: f"{who} {WHERE} {CONTACT}" for role, who in WHO.items()}
"""By role: with the place of the switch, with a name, with both."""

CHANGED = "Nothing was changed by this."
CHANGED_UNKNOWN = "It is not known whether anything was changed: look at the list of tokens."
