"""Sentences about looking after other people's tokens."""

from patmanager.core import administration_faults as faults
from patmanager.core.faults import Fault
from patmanager.core.sentences.wording import Wording

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
}
