"""Sentences about looking after other people's tokens."""

from patmanager.core import administration_faults as faults
from patmanager.core.faults import Fault
from patmanager.core.sentences.wording import YOU, Wording

ADMINISTRATION: dict[type[Fault], Wording] = {
    faults.PermissionNeeded: Wording(
        "Looking after others needs a sign-in of its own",
        "Your sign-in does not include {sentence}.",
        "This program asks for these permissions only once somebody looks after the tokens of "
        "others: vso.tokenadministration, vso.graph and vso.auditlog.",
        (
            "Sign in again, and accept what the page asks.",
            "If an administrator has to agree, ask one of Microsoft Entra to grant all three.",
        ),
        "You; else an administrator of Microsoft Entra in your company.",
    ),
    faults.NotAdministrator: Wording(
        "Only administrators of {organization} may do this",
        "Azure DevOps knows you, and refused what needs {code}. {sentence}",
        "The tokens of others are shown to Project Collection Administrators, the audit log to "
        "people with the permission View audit log.",
        (
            "Ask a Project Collection Administrator of {organization} to add you, or to look.",
            "If you were added just now, sign in again.",
        ),
        "A Project Collection Administrator of {organization}: Organization settings, Permissions.",
    ),
    faults.OrganizationNotNamed: Wording(
        "Which organization is meant?",
        "It was not said which one this is about.",
        "{sentence}",
        ("Name one organization.",),
        YOU,
    ),
    faults.PersonNotFound: Wording(
        "Nobody is meant by {subject}",
        "In {organization}, {subject} is the beginning of no name and no address, or of several.",
        "{sentence}",
        ("Type the beginning of a name, or the whole address.",),
        YOU,
    ),
    faults.FileUnwritable: Wording(
        "The file could not be written",
        "Nothing was written to {subject}. {sentence}",
        "The disk is full, the folder is not there, or you may not write in it.",
        ("Choose another place, then try again: the report itself is kept.",),
        YOU,
    ),
}
