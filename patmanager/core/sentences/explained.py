"""What is said beside the texts of a cause."""

from patmanager.core.sentences.letters import WHO

WHO_AND_WHERE = {role: f"{who} Where: {{where}}." for role, who in WHO.items()}
"""By role, with the place of the switch."""

CHANGED = "Nothing was changed by this."
CHANGED_UNKNOWN = "It is not known whether anything was changed: look at the list of tokens."
