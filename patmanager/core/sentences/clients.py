"""Sentences about the programs that use a token, and their files."""

from patmanager.core import client_faults as faults
from patmanager.core.faults import Fault
from patmanager.core.sentences.wording import YOU, YOU_OR_HELP_DESK, Wording

CLIENTS: dict[type[Fault], Wording] = {
    faults.FeedNotNamed: Wording(
        "The address names no feed",
        "{organization} is understood, but not which of its feeds is meant.",
        "The address of an organization or a project is not that of a feed.",
        (
            "In the browser open Artifacts, choose the feed, then Connect to feed.",
            "Copy the address that is shown there, or drop the project's folder here.",
        ),
        YOU,
    ),
    faults.ClientMissing: Wording(
        "{subject} is not installed",
        "{subject} was not found on this computer, so it could not be set up.",
        "It is not installed, or in a place that this program does not know.",
        ("Install {subject}, then try again.",),
        YOU_OR_HELP_DESK,
    ),
    faults.ClientFileRefused: Wording(
        "A file cannot be changed",
        "The settings stay as they are: {subject}",
        "{sentence}",
        ("Mend the file as said, then try again.",),
        YOU_OR_HELP_DESK,
    ),
    faults.ClientFileChanged: Wording(
        "The settings were changed in the meantime",
        "What patmanager wrote, or had looked at, is no longer there: {subject}",
        "Another program or person changed the file.",
        ("Set the program up again: what is there now is shown first.",),
        YOU,
    ),
    faults.PlacesLeft: Wording(
        "A program still uses the old token",
        "The new token is made and kept, and {subject} was not revoked.",
        "{sentence}",
        (
            "Mend what is said of the program, then set it up with the new token.",
            "Revoke the old token once nothing uses it.",
        ),
        YOU_OR_HELP_DESK,
    ),
    faults.ClientRefused: Wording(
        "{subject} did not take the token",
        "{subject} was asked to keep the secret, and did not.",
        "It says: {sentence}",
        ("Look whether {subject} works by itself, then try again.",),
        YOU_OR_HELP_DESK,
    ),
}
"""By class."""
