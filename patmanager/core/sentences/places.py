"""Sentences about programs that use a token: what to know before, and what a test came to."""

from patmanager.core.clients import Note, Verdict

NOTES: dict[Note, str] = {
    Note.SECRET_IN_FILE: (
        "This program can only read the secret from a file: it will stand there, readable for "
        "you alone."
    ),
    Note.REPLACES: "An older entry for the same place is there already and will be removed.",
    Note.OTHER_DEFAULT: (
        "This program installs from somewhere else by default and goes on doing so: name the "
        "feed in your project."
    ),
    Note.NEEDS_NAME: "Your project must call the feed by the name that is shown.",
    Note.NEEDS_USER: (
        "Your project must name the feed with a user, any@ before the host: the keychain is not "
        "asked otherwise."
    ),
    Note.NO_TOKEN_NEEDED: (
        "Git Credential Manager signs you in without a token. If you go on, patmanager answers "
        "git in its place."
    ),
    Note.OTHER_BACKEND: (
        "artifacts-keyring is installed and is asked before the keychain: it signs you in by "
        "itself, and this token is used only where it does not answer."
    ),
    Note.SHADOWED: (
        "An entry in .netrc for the same host is asked first: remove it if installing fails."
    ),
}

VERDICTS: dict[Verdict, str] = {
    Verdict.WORKS: "{program} works with {address}.",
    Verdict.REFUSED: (
        "{program} is refused: the token is ended, revoked, or not for this organization or "
        "purpose. Rotate it."
    ),
    Verdict.FORBIDDEN: (
        "The token is accepted, but you lack rights on the feed: ask an owner of the feed to add "
        "you."
    ),
    Verdict.NO_FEED: (
        "There is no such feed in {organization}, or you may not see it: look at its address."
    ),
    Verdict.MISSING: (
        "{program} finds no secret: what was written is no longer there. Set it up again."
    ),
    Verdict.OTHER: (
        "{program} would use another secret than this token's: something else wrote there. Set it "
        "up again."
    ),
}
