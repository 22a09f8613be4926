"""Which of the person's tokens a message most likely speaks of, by what is the matter with it."""

SUSPECTS = {
    "expired": "This is most likely {token}: it ended on {end}.",
    "revoked": "This may be {token} in {organization}: it was revoked.",
    "too narrow": "This may be {token}: it works, but not for packages.",
    "wrong organization": "This may be {token}: it works, but only in {organization}.",
}
