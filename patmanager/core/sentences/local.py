"""Sentences about the ledger, the lock of an account, and the settings."""

from patmanager.core import faults
from patmanager.core.sentences.wording import YOU, YOU_OR_HELP_DESK, Wording

_COMPUTER_PEOPLE = "The people who look after this computer's settings."

LOCAL: dict[type[faults.Fault], Wording] = {
    faults.LedgerBroken: Wording(
        "The local record was damaged and is made anew",
        "The record could not be read and was kept aside: {subject}",
        "A disk problem or a program that was cut short.",
        ("Refresh: the tokens come back from Azure DevOps, the secrets from the keychain.",),
        YOU,
    ),
    faults.LedgerUnwritable: Wording(
        "The local record cannot be written",
        "The change was not begun, since it could not be written down first.",
        "The disk is full or the folder is read-only. {sentence}",
        ("Make room or mend the folder's rights, then try again.",),
        YOU_OR_HELP_DESK,
    ),
    faults.LedgerNewer: Wording(
        "A newer patmanager wrote the local record",
        "This version leaves it as it is and changes nothing.",
        "Two versions are installed on this computer.",
        ("Start the newer version.",),
        YOU,
    ),
    faults.ChangingElsewhere: Wording(
        "Another patmanager is changing tokens of this account",
        "The change was not begun, since it could get in the way of the other one.",
        "A window or a command line is in the middle of a change for {subject}.",
        ("Let the other one finish, or close it; then try again.",),
        YOU,
    ),
    faults.SettingsBroken: Wording(
        "Your settings could not be read",
        "The file was put aside and the built-in settings are used: {subject}",
        "The file is not valid TOML. {sentence}",
        ("Mend the file and put it back, or set the values again on the settings page.",),
        YOU,
    ),
    faults.PolicyFileBroken: Wording(
        "Your organization's settings cannot be read",
        "No token is created until the file can be read: {subject}",
        "A rule that cannot be read is not a rule that is absent. {sentence}",
        ("Tell the people who look after this computer.",),
        _COMPUTER_PEOPLE,
    ),
    faults.SettingRefused: Wording(
        "The setting {subject} does not take that value",
        "The value was left out. {sentence}",
        "It has the wrong form, is out of range, or your organization enforces another.",
        ("Choose a value that the settings page offers.",),
        YOU,
    ),
    faults.EndpointsRefused: Wording(
        "The endpoints file cannot be used",
        "Nothing was sent anywhere. {sentence}",
        "The file is broken, or it mixes Microsoft's sign-in with other hosts, which would "
        "send your sign-in to a stranger.",
        ("Use the file that the emulator wrote.",),
        YOU,
    ),
}
"""By class."""
