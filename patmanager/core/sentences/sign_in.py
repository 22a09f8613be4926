"""Sentences about signing in."""

from patmanager.core import faults
from patmanager.core.sentences.wording import (
    ENTRA_ADMINISTRATOR,
    YOU,
    YOU_OR_HELP_DESK,
    Wording,
)

SIGN_IN: dict[type[faults.Fault], Wording] = {
    faults.SignInNeeded: Wording(
        "Sign in to go on",
        "There is no sign-in on this computer that Microsoft still accepts.",
        "Nobody has signed in here yet, or the session has ended: after some time, after a change "
        "of password, or because a rule of your company asks for a new check.",
        ("Sign in again.",),
        YOU,
    ),
    faults.GuestSignInNeeded: Wording(
        "{organization} needs a sign-in of its own",
        "{organization} belongs to another company's directory (tenant), and you have not signed "
        "in there with patmanager.",
        "Each directory asks you once whether a program may act for you there.",
        ("Sign in for {organization}, and accept what its page asks.",),
        "You, with the steps above; else an administrator of Microsoft Entra in that company.",
    ),
    faults.SignInCancelled: Wording(
        "You cancelled signing in",
        "Signing in was stopped before it was finished.",
        "It was cancelled here or on the sign-in page.",
        (
            "Sign in when you are ready.",
            "If the page showed a number that begins with AADSTS, send it to your help desk.",
        ),
        YOU_OR_HELP_DESK,
    ),
    faults.SignInTimedOut: Wording(
        "Nobody finished signing in",
        "The sign-in page was not finished in time.",
        "The browser was closed, its window is still open behind others, or the page stopped at "
        "something that it could not accept.",
        (
            "Sign in again.",
            "If no browser opens, copy the link and open it yourself.",
            "If the page shows a number that begins with AADSTS, send it to your help desk.",
        ),
        YOU_OR_HELP_DESK,
    ),
    faults.SignInRefused: Wording(
        "Microsoft did not sign you in",
        "Microsoft answered with {code}: {sentence}",
        "The code says why; your help desk can look it up with the details below.",
        ("Try once more.", "If it stays, send the details to your help desk."),
        ENTRA_ADMINISTRATOR,
    ),
    faults.ConsentNeeded: Wording(
        "Your company has not approved this program yet",
        "Microsoft did not let patmanager act for you ({code}).",
        "The application registration has no consent for the Azure DevOps permissions "
        "vso.pats, vso.pats_manage and vso.profile, or the consent was declined.",
        (
            "Ask an Entra administrator to grant consent for these three permissions.",
            "If you declined by mistake, sign in again and accept.",
        ),
        ENTRA_ADMINISTRATOR,
    ),
    faults.ApplicationUnknown: Wording(
        "The application id is not known",
        "Microsoft does not know the application id in the settings ({code}).",
        "The id is mistyped, belongs to another tenant, or lacks the Azure DevOps permissions.",
        (
            "Compare client_id and tenant in the settings with the registration in Entra.",
            "If your organization set them, tell the people who did.",
        ),
        ENTRA_ADMINISTRATOR,
    ),
    faults.ApplicationUnset: Wording(
        "Signing in needs an application id first",
        "No application id is set.",
        "Each company registers patmanager once in its own Microsoft Entra.",
        (
            "Ask which application id your company has for patmanager, and set it as client_id.",
            "If it has none, register one with the commands on the welcome page.",
            "Or use your Azure CLI sign-in, where it is installed and allowed.",
        ),
        ENTRA_ADMINISTRATOR,
    ),
    faults.PersonalAccount: Wording(
        "Personal Microsoft accounts cannot be used here",
        "{organization} is personal: it belongs to no company's Entra tenant.",
        "Azure DevOps lets programs look after tokens only with accounts of a Microsoft Entra "
        "tenant.",
        ("Look after these tokens on the portal's own page: {subject}",),
        "Nobody: the service does not offer it.",
    ),
    faults.WrongTenant: Wording(
        "Account and directory do not belong together",
        "Microsoft did not find this account in this directory, or not the directory ({code}).",
        "The directory (tenant) is misspelt or another company's, where you are not a guest.",
        (
            "Sign in with the account you use for this organization.",
            "Compare the tenant that was asked for with the one in Microsoft Entra.",
        ),
        "You, with the steps above; else an administrator of that directory, who can invite you.",
    ),
    faults.ConditionalAccess: Wording(
        "A rule of your company stopped the sign-in",
        "Conditional access refused ({code}).",
        "The rule may ask for a managed computer, a known network, or another second factor.",
        (
            "Try on the company's network or computer.",
            "Send the details to your help desk.",
        ),
        ENTRA_ADMINISTRATOR,
    ),
    faults.BrowserMissing: Wording(
        "No browser could be started",
        "The sign-in page could not be opened.",
        "No browser is installed, or this session has no screen.",
        ("Copy the link and open it in a browser.", "Or sign in with a code on another device."),
        YOU,
    ),
    faults.DeviceCodeForbidden: Wording(
        "Signing in with a code is not allowed here",
        "The device code was not offered or was refused ({code}).",
        "Many companies forbid it, since codes are used for phishing; and it works only where the "
        "application's registration allows public client flows.",
        ("Sign in with the browser on this computer.",),
        ENTRA_ADMINISTRATOR,
    ),
    faults.AzureCliMissing: Wording(
        "The Azure CLI is not installed",
        "The program az was not found.",
        "It is not installed, or not on the search path.",
        ("Install the Azure CLI, or sign in with the browser.",),
        YOU,
    ),
    faults.AzureCliSignedOut: Wording(
        "Nobody is signed in with the Azure CLI",
        "az gave no access token: {sentence}",
        "The sign-in of the Azure CLI is missing or has ended.",
        ("Run az login in a terminal, then try again.", "Or sign in with the browser."),
        YOU,
    ),
    faults.SignInCacheBroken: Wording(
        "You were signed out",
        "The kept sign-in could not be read. It was put aside.",
        "It was damaged, or made by another computer or user.",
        ("Sign in again.",),
        YOU,
    ),
}
"""By class."""
