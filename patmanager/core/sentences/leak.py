"""What to do about a token whose secret somebody else may have."""

from patmanager.core.policy import OFF, ON

HARM = "Until it is revoked, or ends on {end}, whoever has its secret can do this: {what}."
OVER = "It works no more: whoever has its secret can do nothing with it from now on."

FIRST = (
    "Revoke it now where nothing needs it. Where something does, rotate it: a new secret is made "
    "first, then the old one is revoked. Do not wait for its end."
)

WHERE_IT_WENT = (
    "Find where it went: a repository and its history, a log, a chat, a ticket, a picture. To "
    "delete it there is not enough; only revoking helps."
)
WHAT_WAS_DONE = (
    "Look at what was done with it since {created}: in the audit log under Organization settings, "
    "Auditing, or ask a Project Collection Administrator of {organization}."
)
CODE = "It could push code: look at recent pushes, branches and pull requests."
PACKAGES = "It could publish packages: look at the versions in your feeds since then."
PIPELINES = "It could run or change pipelines: look at their runs, and at who may approve them."
SECRETS = (
    "It could reach secrets: change those of service connections, variable groups and secure files."
)
RIGHTS = "It could give rights: look at the members of groups, and at who may do what."
TELL = "Tell your security team or your help desk, even where nothing seems to have happened."

AUTOMATIC = {
    ON: (
        "A secret in a public repository on GitHub is reported to Azure DevOps: you get a mail, "
        "and {organization} revokes the token by itself. What uses it stops then."
    ),
    OFF: (
        "A secret in a public repository on GitHub is reported to Azure DevOps: you get a mail, "
        "and nothing else happens. {organization} does not revoke it by itself."
    ),
    "": (
        "A secret in a public repository on GitHub is reported to Azure DevOps: you get a mail "
        "either way. Whether {organization} revokes the token by itself is not known here."
    ),
}
"""By what is known of the policy on leaked tokens."""

NOT_ALL = "Private repositories, logs, chats and pictures are never searched for it."
