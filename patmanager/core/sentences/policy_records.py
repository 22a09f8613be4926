"""What each policy means, as its administrators read it."""

_NAMES = {
    "global tokens": "No global tokens",
    "full access": "No tokens with full access",
    "lifespan": "A longest life of tokens",
    "revoke leaked": "Revoke leaked tokens by itself",
    "creation": "Restrict who makes tokens",
}
TITLES = {
    state: {policy: f"{name}: {state}" for policy, name in _NAMES.items()}
    for state in ("on", "off", "not known")
}
MEANINGS = {
    "global tokens": "People can make tokens for one organization only.",
    "full access": "Tokens have to name their scopes, new ones and renewed ones.",
    "lifespan": "New and renewed tokens end after {days} days at most.",
    "revoke leaked": "A token found in a public GitHub repository is revoked; its owner gets mail.",
    "creation": "Only people on the allowlist make and renew tokens; those that exist work on.",
}
OFF = {
    "global tokens": "It matters no more: no global token can be made since 15 March 2026.",
    "full access": "People can make tokens that do everything that they can do.",
    "lifespan": "Tokens can live for a year.",
    "revoke leaked": "A leaked token works on until somebody revokes it.",
    "creation": "Everybody can make tokens.",
}
PACKAGES = "Everybody else can make tokens for packages."
NO_PACKAGES = "Nobody else can, not even for packages."
LIST = "Allowlist: {names}."
NO_LIST = "Nobody is on its allowlist."
UNREAD = "It could not be read with your sign-in."
NO_DAYS = "How many days is not told."
BY_TENANT = "Set in Organization settings, Microsoft Entra, by an Azure DevOps Administrator."
BY_ORGANIZATION = "Set in Organization settings, Policies, by a Project Collection Administrator."
