"""Sentences about changes that were cut off: what is pending, and what became of the others."""

from patmanager.core.operations import Kind, Outcome
from patmanager.core.pending import Action, Standing

TITLES = {
    Standing.UNSEEN: "A change of “{name}” was cut off",
    Standing.WAITING: "It is not known whether “{name}” was made",
    Standing.UNCERTAIN: "“{name}” may have been made",
    Standing.UNKEPT: "The secret of “{name}” was not kept",
    Standing.OLD_ACTIVE: "“{name}” was rotated, and the old token is still active",
    Standing.UNSAFE: "The new secret of “{name}” cannot be found",
    Standing.OUTDATED: "A revocation of “{name}” was cut off over 30 days ago",
    Standing.UNREADABLE: "The keychain does not tell how a change of “{name}” ended",
    Standing.UNREACHABLE: "How a change of “{name}” ended cannot be told yet",
    Standing.SIGNED_OUT: "A change of “{name}” waits for its own account",
}

TEXTS = {
    Standing.UNSEEN: "It was begun in {organization} on {day}, and is looked at once you are "
    "signed in and connected.",
    Standing.WAITING: "No answer came from {organization} on {day}, and no such token is there so "
    "far. If one appears within a day, it is revoked, since nobody has its secret.",
    Standing.UNCERTAIN: "No answer came from {organization} on {day}. A token of that name "
    "appeared since, but it is not surely the one that was asked for here. Revoke it unless "
    "somebody uses it.",
    Standing.UNKEPT: "The token is active in {organization}. If you copied its secret, say so; "
    "else revoke the token, since nobody can use it.",
    Standing.OLD_ACTIVE: "The new secret is safe. Revoke the old token in {organization} once "
    "nothing uses it any more.",
    Standing.UNSAFE: "It is no longer in the keychain, so the old token in {organization} was not "
    "revoked. Revoke the new one, which nobody can use, or keep both.",
    Standing.OUTDATED: "The token is still active in {organization}. Revoke it if you still want "
    "that.",
    Standing.UNREADABLE: "Nothing is changed until the keychain can be read. Unlock it, then look "
    "again.",
    Standing.UNREACHABLE: "{organization} does not answer. Nothing is changed until it does.",
    Standing.SIGNED_OUT: "It was begun in {organization} on {day}. Sign in with the account that "
    "began it.",
}

ACTIONS = {
    Action.LOOK: "Look again",
    Action.SIGN_IN: "Sign in",
    Action.SHOW: "Show them",
    Action.REVOKE: "Revoke it",
}

REVOKING = {
    Standing.OLD_ACTIVE: "Revoke the old one",
    Standing.UNSAFE: "Revoke the new one",
}
"""Where there are two tokens, which one."""

STAYING = {
    Standing.UNCERTAIN: "Leave it",
    Standing.UNKEPT: "I have its secret",
    Standing.OLD_ACTIVE: "Keep both",
    Standing.UNSAFE: "Keep both",
    Standing.OUTDATED: "Leave it",
}

OVER = {
    (Kind.CREATE, Outcome.UNDONE): "“{name}” was made in {organization}, but its secret was lost "
    "on the way. The token is revoked: nothing is left of it.",
    (Kind.CREATE, Outcome.DONE): "“{name}” was made in {organization}, and its secret is kept.",
    (Kind.CREATE, Outcome.REFUSED): "“{name}” was not made in {organization}.",
    (Kind.REVOKE, Outcome.DONE): "“{name}” is revoked in {organization}, as you wanted.",
    (Kind.REVOKE, Outcome.LEFT): "“{name}” stays in {organization}: the token made in its place is "
    "not active any more.",
    (Kind.CHANGE, Outcome.DONE): "“{name}” was changed in {organization}, as you wanted.",
    (Kind.CHANGE, Outcome.REFUSED): "“{name}” was not changed in {organization}.",
    (Kind.RENEW, Outcome.DONE): "“{name}” was renewed in {organization}.",
    (Kind.RENEW, Outcome.REFUSED): "“{name}” was not renewed in {organization}.",
}
"""By kind and outcome; what concerns the keychain alone needs no sentence."""

ENDED_ELSEWHERE = "“{name}”, whose secret was not kept, is not active any more in {organization}."
