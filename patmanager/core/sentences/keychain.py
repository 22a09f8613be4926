"""Sentences about the keychain."""

from patmanager.core import faults
from patmanager.core.sentences.wording import YOU, YOU_OR_HELP_DESK, Wording

KEYCHAIN: dict[type[faults.Fault], Wording] = {
    faults.KeychainMissing: Wording(
        "This computer has no safe place for secrets",
        "No keychain was found, so neither a token's secret nor your sign-in can be kept.",
        "On Linux a Secret Service must run: GNOME Keyring, KWallet or KeePassXC.",
        (
            "Install and unlock one of these, then start patmanager again.",
            "Until then, copy a new token at once: it is not shown again.",
        ),
        YOU_OR_HELP_DESK,
    ),
    faults.KeychainLocked: Wording(
        "The keychain is locked",
        "The keychain could not be opened.",
        "It opens with your login password, or asks for one of its own.",
        ("Unlock the keychain, then try again.",),
        YOU,
    ),
    faults.KeychainDismissed: Wording(
        "The keychain's question was closed",
        "The keychain asked for its password and got none.",
        "Its window was closed or cancelled.",
        ("Try again and answer the keychain.",),
        YOU,
    ),
    faults.KeychainTooSlow: Wording(
        "The keychain does not answer",
        "The keychain was asked but gave no answer in time.",
        "It may be waiting behind another window, or hang.",
        ("Look for a question of the keychain behind other windows.", "Try again."),
        YOU_OR_HELP_DESK,
    ),
    faults.KeychainRefused: Wording(
        "The keychain refused",
        "The keychain did not do what was asked. {sentence}",
        "It may be full, read-only, or protect the entry from other programs.",
        ("Try again.", "Open your keychain's own program and look there."),
        YOU_OR_HELP_DESK,
    ),
    faults.KeychainMismatch: Wording(
        "The keychain gave back something else",
        "What was written could not be read back the same, so it does not count as kept.",
        "The keychain is damaged or another program answers in its place.",
        ("Copy the token now.", "Look at the keychain's own program."),
        YOU_OR_HELP_DESK,
    ),
}
"""By class."""
