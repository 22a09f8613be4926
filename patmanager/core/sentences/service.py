"""Sentences about what Azure DevOps answered."""

from patmanager.core import faults
from patmanager.core.sentences.wording import (
    COLLECTION_ADMINISTRATOR,
    DEVOPS_ADMINISTRATOR,
    MICROSOFT,
    YOU,
    YOU_OR_HELP_DESK,
    Wording,
)

SERVICE: dict[type[faults.Fault], Wording] = {
    faults.PolicyRefused: Wording(
        "A policy of {organization} does not allow this",
        "Azure DevOps refused ({code}). {sentence}",
        "Policies restrict who may create tokens, which scopes they have and how long they "
        "live. Tokens you have already stay valid until they end.",
        (
            "Ask for fewer scopes or a shorter life.",
            "If you only need packages, try a packaging token.",
            "Ask to be put on the policy's allowlist.",
        ),
        "For creation: "
        + COLLECTION_ADMINISTRATOR
        + " For scope, lifespan and global tokens: "
        + DEVOPS_ADMINISTRATOR,
    ),
    faults.DraftRefused: Wording(
        "Azure DevOps did not accept what was asked for",
        "The answer was {code}. {sentence}",
        "The name, a scope or the end date does not fit the service's rules.",
        ("Change what the message names and try again. What you typed is still there.",),
        YOU,
    ),
    faults.NotAllowed: Wording(
        "Azure DevOps did not allow this in {organization}",
        "The service knows you but refused ({code}). {sentence}",
        "The application registration may lack vso.pats or vso.pats_manage, your access level "
        "may be below Basic, or you never opened this organization in a browser.",
        (
            "Open the organization once in a browser and sign in there.",
            "Send the details to your help desk.",
        ),
        COLLECTION_ADMINISTRATOR,
    ),
    faults.NotMember: Wording(
        "You are not a member of {organization}",
        "Azure DevOps knows your account, but not in this organization ({code}).",
        "The account was never added, was removed, or belongs to another tenant.",
        ("Sign in with the account you use there.", "Ask to be added to the organization."),
        COLLECTION_ADMINISTRATOR,
    ),
    faults.TokenGone: Wording(
        "This token is not there any more",
        "Azure DevOps does not find {subject} in {organization}.",
        "It was revoked elsewhere, by you, an administrator or the service.",
        ("Refresh the list.",),
        YOU,
    ),
    faults.TokenChangedElsewhere: Wording(
        "This token was changed elsewhere",
        "{subject} is no longer as the list shows it: it now ends at {until}.",
        "It was renewed or changed meanwhile, on another computer or in the portal.",
        ("Refresh the list and look at the token.", "Then decide whether to change it again."),
        YOU,
    ),
    faults.Throttled: Wording(
        "Azure DevOps asks to wait",
        "There were too many requests from your account.",
        "The service limits how much each person may ask within five minutes.",
        ("Try again at {until}.",),
        "Nobody: it passes by itself.",
    ),
    faults.ServiceBroken: Wording(
        "Azure DevOps has a problem of its own",
        "The service failed while answering ({code}). {sentence}",
        "This is usually short.",
        ("Try again in a minute.", "If it stays, look at status.dev.azure.com."),
        MICROSOFT,
    ),
    faults.AnswerUnreadable: Wording(
        "The answer could not be used",
        "The answer was cut short, or something else answered in place of Microsoft. {sentence}",
        "A proxy or a network's sign-in page may be in between.",
        ("Open dev.azure.com in a browser and see whether it works there.", "Try again."),
        YOU_OR_HELP_DESK,
    ),
    faults.OutcomeUnknown: Wording(
        "It is not known whether this happened",
        "The request was sent, but no answer came from {organization} that can be relied on.",
        "The connection broke at the wrong moment, or something else answered. The service may or "
        "may not have acted.",
        (
            "patmanager looks again by itself, and at its next start: see what is pending.",
            "Until then, look at {subject} in the list: is it as you wanted it?",
        ),
        YOU,
    ),
    faults.AnswerLost: Wording(
        "{subject} was not created",
        "The answer with its secret was lost on the way. The token had been made all the same, "
        "so it was revoked: nothing is left of it.",
        "The connection broke at the wrong moment, or something else answered.",
        ("Try again.",),
        YOU,
    ),
    faults.OrganizationNotFound: Wording(
        "There is no organization {organization}",
        "Azure DevOps does not know that name.",
        "It is misspelt, was renamed, or you cannot see it.",
        ("Copy the organization's address from your browser and paste it.",),
        YOU,
    ),
    faults.ExpiredCannotRenew: Wording(
        "An expired token cannot be renewed",
        "{subject} has ended, and the service does not bring it back.",
        "The service renews only tokens that still work.",
        ("Rotate it: a new token with the same name and scopes.",),
        YOU,
    ),
    faults.GlobalRetired: Wording(
        "Global tokens are no longer made",
        "Azure DevOps refused a token for all organizations ({code}).",
        "Since 15 March 2026 none can be created; on 1 December 2026 all of them stop.",
        ("Create one token for each organization.",),
        "Nobody: Microsoft has retired them.",
    ),
}
"""By class."""
