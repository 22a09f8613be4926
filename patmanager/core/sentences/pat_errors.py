"""Sentences for each error that the token API names (`patTokenError`, 7.2 specification).

Where the specification gives a name and no meaning, the sentence says what the name says, and no
more.
"""

from patmanager.core.sentences.wording import (
    COLLECTION_ADMINISTRATOR,
    DEVOPS_ADMINISTRATOR,
    MICROSOFT,
    YOU,
    YOU_OR_HELP_DESK,
    Wording,
)

_STAYS = "What you typed is still there."
_DETAILS = "Send the details to your help desk: the activity id leads Microsoft to the cause."
_REFRESH = "Refresh the list and look at the token."
_SHOWN_BY_LIST = "It was revoked or removed elsewhere, or belongs to somebody else."
_IDENTITY = "Only people can have personal access tokens: no service principal, no group."
_CLIENT = "Azure DevOps did not accept patmanager's registration in Microsoft Entra for this."
_REGISTRATION = "The registration lacks a permission, was changed, or is not meant for this."
_NEW_CONSENT = "Ask the people who registered patmanager to check vso.pats and vso.pats_manage."
_SOURCE = "The service also looks at where a request comes from, by name or by network address."
_VALID_UNTIL = "Tokens you have stay valid until they end."
_SERVICE = "The reason lies with the service; nothing you typed is wrong."
_AGAIN = "Try again in a minute."


def _draft(title: str, what: str, why: str, *steps: str) -> Wording:
    return Wording(title, f"{what} {{sentence}}", why, (*steps, _STAYS), YOU)


def _gone(title: str, what: str) -> Wording:
    return Wording(title, f"{what} {{sentence}}", _SHOWN_BY_LIST, (_REFRESH,), YOU)


def _person(title: str, what: str) -> Wording:
    steps = ("Sign out and sign in with your own work account.", _DETAILS)
    return Wording(title, f"{what} {{sentence}}", _IDENTITY, steps, YOU_OR_HELP_DESK)


def _client(title: str, what: str) -> Wording:
    who = "The people who registered patmanager in Microsoft Entra."
    return Wording(title, f"{_CLIENT} {what} {{sentence}}", _REGISTRATION, (_NEW_CONSENT,), who)


def _source(title: str, what: str) -> Wording:
    steps = ("Try again from your company's network.", _DETAILS)
    return Wording(title, f"{what} {{sentence}}", _SOURCE, steps, YOU_OR_HELP_DESK)


def _service(title: str, what: str, *steps: str) -> Wording:
    return Wording(title, f"{what} {{sentence}}", _SERVICE, (*steps, _AGAIN, _DETAILS), MICROSOFT)


PAT_ERRORS: dict[str, Wording] = {
    "displayNameRequired": _draft(
        "The token needs a name",
        "Azure DevOps got no name for the token.",
        "Every token has a name, so that you know it again.",
        "Type a name.",
    ),
    "invalidDisplayName": _draft(
        "Azure DevOps does not take this name",
        "The name {subject} was refused.",
        "It may be too long or hold a sign that is not allowed; the rules are not published.",
        "Choose a shorter name of plain letters, digits and spaces.",
    ),
    "invalidValidTo": _draft(
        "Azure DevOps does not take this end date",
        "The end date of {subject} was refused.",
        "It lies in the past or too far away; a token lives one year at most.",
        "Choose an earlier date that is still to come.",
    ),
    "invalidScope": _draft(
        "Azure DevOps does not take these scopes",
        "At least one scope of {subject} was refused.",
        "A scope is misspelt, is not for tokens, or is not allowed in {organization}: perhaps "
        "only packages are.",
        "Choose scopes from the list.",
        "If you only need packages, try a packaging token.",
    ),
    "userIdRequired": _person(
        "Azure DevOps does not know whom the token is for", "No person was named with the request."
    ),
    "invalidUserId": _person(
        "Azure DevOps does not know this person", "The id of the person was refused."
    ),
    "invalidUserType": _person(
        "This account cannot have tokens", "The kind of account was refused."
    ),
    "accessDenied": Wording(
        "You may not do this in {organization}",
        "Azure DevOps denied the request. {sentence}",
        "Your access level may be below Basic, or a policy keeps you from it.",
        (
            "Open the organization once in a browser and sign in there.",
            "If you only need packages, try a packaging token.",
            "Ask for access, or to be put on the policy's allowlist.",
        ),
        COLLECTION_ADMINISTRATOR,
    ),
    "failedToIssueAccessToken": _service(
        "Azure DevOps could not make the token",
        "The service failed while it made {subject}.",
        "Refresh the list first: a token of that name may be there all the same.",
    ),
    "invalidClient": _client("Azure DevOps refused the application", "It was refused as such."),
    "invalidClientType": _client(
        "Azure DevOps refused this kind of application", "Its kind was refused."
    ),
    "invalidClientId": _client(
        "Azure DevOps does not know the application's id", "Its id was refused."
    ),
    "invalidTargetAccounts": _draft(
        "Azure DevOps does not take this organization",
        "The organization that {subject} is for was refused.",
        "It was renamed or removed, or you are no member of it any more.",
        "Refresh the list of organizations and choose one again.",
    ),
    "hostAuthorizationNotFound": _gone(
        "The organization's part of the token is not there",
        "Azure DevOps finds no authorization of {subject} in {organization}.",
    ),
    "authorizationNotFound": _gone(
        "This token is not there any more", "Azure DevOps finds no authorization for {subject}."
    ),
    "failedToUpdateAccessToken": _service(
        "Azure DevOps could not change the token",
        "The service failed while it changed {subject}.",
        "Refresh the list: a revoked token cannot be changed at all.",
    ),
    "sourceNotSupported": _source(
        "Azure DevOps does not take requests from this place",
        "The source of the request is not supported.",
    ),
    "invalidSourceIP": _source(
        "Azure DevOps does not take requests from this network",
        "The network address of the request was refused.",
    ),
    "invalidSource": _source(
        "Azure DevOps refused the source of the request", "The source was refused."
    ),
    "duplicateHash": _service(
        "Azure DevOps made a secret that was there already",
        "The secret made for {subject} was not unique.",
        "Ask for the token once more: a new secret is made.",
    ),
    "sshPolicyDisabled": Wording(
        "SSH is switched off in {organization}",
        "Azure DevOps answered that SSH keys are not allowed. {sentence}",
        "This error belongs to SSH keys and not to tokens.",
        ("Use a token or Git Credential Manager over HTTPS.", _DETAILS),
        COLLECTION_ADMINISTRATOR,
    ),
    "invalidToken": _gone(
        "Azure DevOps does not take this token", "The token {subject} was refused as not valid."
    ),
    "tokenNotFound": _gone(
        "Azure DevOps does not find this token", "There is no token {subject} in {organization}."
    ),
    "invalidAuthorizationId": _gone(
        "Azure DevOps does not take this token's id", "The id of {subject} was refused."
    ),
    "failedToReadTenantPolicy": _service(
        "Azure DevOps could not read your company's policies",
        "The service has to read the tenant's policies before it makes or changes a token.",
        "If it stays, tell an Azure DevOps Administrator of your company.",
    ),
    "globalPatPolicyViolation": Wording(
        "Your company does not allow tokens for every organization",
        "The tenant's policy on global tokens refused {subject}. {sentence}",
        "A token that is limited to one organization does less harm when it leaks. " + _VALID_UNTIL,
        ("Make one token for each organization.",),
        DEVOPS_ADMINISTRATOR,
    ),
    "fullScopePatPolicyViolation": Wording(
        "Your company does not allow tokens with full access",
        "The tenant's policy on full-scoped tokens refused {subject}. {sentence}",
        "A token that can do everything does the most harm when it leaks. " + _VALID_UNTIL,
        (
            "Choose what the token needs instead of full access.",
            "Make an existing token compliant before you renew it.",
        ),
        DEVOPS_ADMINISTRATOR,
    ),
    "patLifespanPolicyViolation": Wording(
        "Your company does not allow a token to live that long",
        "The tenant's policy on the maximum lifespan refused the end date of {subject}. {sentence}",
        "For a renewal the days count from when the token was made. " + _VALID_UNTIL,
        (
            "Choose an earlier end date.",
            "If renewing gains no time any more, rotate the token.",
        ),
        DEVOPS_ADMINISTRATOR,
    ),
    "invalidTokenType": _service(
        "Azure DevOps does not make this kind of token", "The kind of token was refused."
    ),
    "invalidAudience": _service(
        "The request was meant for another service", "The audience of the request was refused."
    ),
    "invalidSubject": _person(
        "Azure DevOps does not take the person as the token's owner",
        "The subject of the request was refused.",
    ),
    "deploymentHostNotSupported": _service(
        "Azure DevOps does not do this on this host",
        "The request reached a host that looks after no tokens.",
    ),
    "disablePatCreationPolicyViolation": Wording(
        "{organization} lets only some people create tokens",
        "The policy that restricts creating tokens refused {subject}. {sentence}",
        "It binds everybody who is not on its allowlist, for new and for renewed tokens. "
        + _VALID_UNTIL,
        (
            "If you only need packages, try a packaging token: it may be allowed.",
            "For Git you may not need a token: Git Credential Manager can sign you in.",
            "Ask to be put on the policy's allowlist.",
        ),
        COLLECTION_ADMINISTRATOR,
    ),
    "failedToReadOrgPolicy": _service(
        "Azure DevOps could not read the policies of {organization}",
        "The service has to read the organization's policies before it makes or changes a token.",
        "If it stays, tell a Project Collection Administrator.",
    ),
    "globalPATCreationBlocked": Wording(
        "Tokens for every organization are no longer made",
        "Azure DevOps refused {subject}, which would reach every organization. {sentence}",
        "Since 15 March 2026 none can be created or renewed; on 1 December 2026 all of them stop.",
        ("Make one token for each organization.",),
        "Nobody: Microsoft has retired them.",
    ),
    "expiredPatCannotBeExtended": Wording(
        "An ended token cannot be renewed",
        "{subject} has ended, and the service does not bring it back. {sentence}",
        "The service renews only tokens that still work.",
        ("Rotate it: a new token with the same name and scopes.",),
        YOU,
    ),
}
"""By name, in the order of the specification."""

UNKNOWN = Wording(
    "Azure DevOps refused for a reason that patmanager does not know",
    "The service named it {code}. {sentence}",
    "The name is newer than this patmanager. A policy of your organization may be behind it.",
    (
        "Read the service's own words above, and change what they name.",
        "Look for a newer patmanager.",
        _DETAILS,
    ),
    "Your help desk, or a Project Collection Administrator of {organization}.",
)
"""For a name that the specification does not have."""
