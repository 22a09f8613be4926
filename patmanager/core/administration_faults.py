"""What can go wrong when somebody looks after other people's tokens."""

from patmanager.core.faults import ServiceFault, SignInNeeded


class PermissionNeeded(SignInNeeded):
    """The sign-in lacks the permissions `sentence`; the next one asks for them."""


class NotAdministrator(ServiceFault):
    """Only administrators may do this; `code` names the permission that the call needs."""
