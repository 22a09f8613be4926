"""The letters: English templates with named fields, one whole text each.

`{organization}`, `{person}`, `{purpose}`, `{scopes}`, `{days}`, `{error}`, `{group}`, `{details}`
and `{tokens}` are filled in; lines whose field is empty are left out.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LetterWording:
    """Subject, body and the short form for a chat."""

    subject: str
    body: str
    short: str


_END = (
    "\n\nNeeded for: {purpose}\nAccess asked for: {scopes}\nFor: {days} days\nRequested by: "
    "{person}\nTokens that serve until then: {tokens}\nDetails: {details}\n\nThank you."
)

_SHORT_END = "\n\nNeeded for: {purpose}\nRequested by: {person}\nDetails: {details}\n\nThank you."
"""Where neither scopes nor days matter."""

LETTERS = {
    "creation": LetterWording(
        "Permission to create personal access tokens in {organization}",
        "Hello,\n\nwhen {person} creates or regenerates a personal access token in {organization}, "
        "Azure DevOps answers: “{error}”.\n\nThis comes from the policy “Restrict personal access "
        "token (PAT) creation”. A Project Collection Administrator can change it under "
        "Organization settings, Policies.\n\nPlease choose one:\n(a) add the group {group} to the "
        "policy's allowlist; a group is better than single people;\n(b) if it is about packages "
        "only, switch on “Allow creation of PAT with packaging scope only”." + _END,
        "Could you put the group {group} on the allowlist of “Restrict PAT creation” in "
        "{organization} (Organization settings, Policies)? {person} needs it for: {purpose}.",
    ),
    "packaging": LetterWording(
        "Tokens for more than packages in {organization}",
        "Hello,\n\n{organization} allows personal access tokens for packages only. {person} needs "
        "one for more: {scopes}.\n\nA Project Collection Administrator can add the group {group} "
        "to the allowlist of the policy “Restrict personal access token (PAT) creation” under "
        "Organization settings, Policies." + _END,
        "{organization} allows tokens for packages only; {person} needs {scopes}. Could you put "
        "the group {group} on the allowlist of “Restrict PAT creation”?",
    ),
    "global": LetterWording(
        "Tokens for all organizations",
        "Hello,\n\nAzure DevOps refuses a token for all organizations: “{error}”.\n\nNew ones "
        "cannot be made by anybody since 15 March 2026, and all of them stop working on 1 December "
        "2026. No change of the policy “Restrict global personal access token (PAT) creation” "
        "would help: one token for each organization is needed instead. This is for your "
        "information." + _END,
        "For your information: tokens for all organizations are retired; {person} will use one "
        "for each organization.",
    ),
    "full_scope": LetterWording(
        "Policy on tokens with full access",
        "Hello,\n\nAzure DevOps refuses a token with full access: “{error}”.\n\nThis comes from "
        "the policy “Restrict full-scoped personal access token (PAT) creation”. An Azure DevOps "
        "Administrator can change it under Organization settings, Microsoft Entra.\n\nA token with "
        "the scopes that the task needs is better. Only if none of them serves: please add the "
        "group {group} to the policy's allowlist." + _END,
        "{person} needs a token that the scopes do not cover ({purpose}). Could you add the group "
        "{group} to the allowlist of “Restrict full-scoped PAT creation”?",
    ),
    "lifespan": LetterWording(
        "Longest life of personal access tokens",
        "Hello,\n\nAzure DevOps refuses or shortens the life of a token: “{error}”.\n\nThis comes "
        "from the policy “Enforce maximum personal access token (PAT) lifespan”. An Azure DevOps "
        "Administrator can change it under Organization settings, Microsoft Entra.\n\nRenewing in "
        "time is better than a longer life. Only where that cannot be: please add the group "
        "{group} to the policy's allowlist." + _END,
        "{person} needs a token for {days} days ({purpose}). Could you add the group {group} to "
        "the allowlist of the maximum PAT lifespan?",
    ),
    "feed": LetterWording(
        "Role on a feed of {organization}",
        "Hello,\n\nAzure Artifacts answers: “{error}”.\n\nThe account lacks a role on the feed; "
        "another token would not help. Please give {person} (or the group {group}) one of these "
        "under the feed's settings, Permissions: Feed Reader to install; Feed and Upstream Reader "
        "(Collaborator) to save packages from upstream; Feed Publisher (Contributor) to publish."
        + _END,
        "Could you give {person} a role on the feed (Reader to install, Collaborator for upstream, "
        "Contributor to publish)?",
    ),
    "right": LetterWording(
        "Right on a project of {organization}",
        "Hello,\n\nAzure DevOps answers: “{error}”.\n\nThe account lacks the right that the "
        "message names; another token would not help. Please give it to {person} (or the group "
        "{group}) under Project settings." + _SHORT_END,
        "{person} lacks a right in {organization}: “{error}”. Could you give it?",
    ),
    "member": LetterWording(
        "Access to {organization}",
        "Hello,\n\nAzure DevOps does not let {person} into {organization}: “{error}”.\n\nPlease "
        "add the account (or the group {group}) under Organization settings, Users." + _SHORT_END,
        "Could you add {person} to {organization} (Organization settings, Users)?",
    ),
    "guest": LetterWording(
        "Access of an account from another directory",
        "Hello,\n\n{person} cannot sign in to {organization}: “{error}”.\n\nThe account seems to "
        "belong to another directory (tenant). Please tell which account is right for "
        "{organization}, or invite this one as a guest, and then add it under Organization "
        "settings, Users." + _SHORT_END,
        "{person} cannot sign in to {organization} (“{error}”). Which account is right, or could "
        "you invite this one as a guest?",
    ),
    "consent": LetterWording(
        "Consent for an application in Microsoft Entra",
        "Hello,\n\nsigning in to Azure DevOps ends with: “{error}”.\n\nPlease look at the "
        "application under Microsoft Entra, Enterprise applications: it needs consent for the "
        "permissions vso.pats, vso.pats_manage and vso.profile of Azure DevOps, and a registration "
        "that fits a desktop program (redirect http://localhost)." + _SHORT_END,
        "Signing in ends with “{error}”. Could you consent to the application for everybody?",
    ),
    "conditional_access": LetterWording(
        "Conditional access blocks Azure DevOps",
        "Hello,\n\nsigning in to Azure DevOps, or using it, ends with: “{error}”.\n\nA conditional "
        "access policy seems to apply. The sign-in log of Microsoft Entra names it under the ids "
        "below. Please tell {person} what is to be fulfilled, or adjust the policy." + _SHORT_END,
        "Conditional access blocks {person}: “{error}”. Could you look into the sign-in log?",
    ),
    "manager": LetterWording(
        "How a program should sign in to Azure DevOps",
        "Hello,\n\na program needs Azure DevOps without a person: {purpose}. The message was: "
        "“{error}”.\n\nThere are two ways:\n(a) an application registration or managed identity "
        "with rights of its own, which uses Microsoft Entra tokens: recommended;\n(b) an account "
        "that multi-factor authentication does not apply to: advised against, since whoever has "
        "its password has everything.\n\nPlease decide which one." + _SHORT_END,
        "A program needs Azure DevOps without a person ({purpose}): may it have an application "
        "registration or managed identity of its own?",
    ),
}
"""By kind, as the causes name them."""

STAND_INS = {
    "organization": "our organization",
    "person": "(your name)",
    "error": "(paste the message here)",
    "group": "(name of the group)",
    "purpose": "(what it is for)",
    "scopes": "(which scopes)",
    "days": "(how many)",
}
"""What stands in a letter where nothing is known."""

REPLY = (
    "Hello,\n\n{happened} {why}\n\nWhat you can do:\n{steps}\n\nWho can fix it: {who}\n\n{changed}"
)
"""The answer to the person who asked."""

WHO = {
    "you": "You, with the steps above.",
    "help_desk": "Your help desk.",
    "collection_administrator": "A Project Collection Administrator of {organization}.",
    "devops_administrator": "An Azure DevOps Administrator of your company (a role in Microsoft "
    "Entra).",
    "entra_administrator": "An administrator of Microsoft Entra in your company.",
    "feed_owner": "The owner of the feed.",
    "project_administrator": "Somebody who administers the project.",
    "registration": "The people who registered the application in Microsoft Entra.",
}
"""By role, as the causes name them."""
