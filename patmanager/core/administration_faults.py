"""What can go wrong when somebody looks after other people's tokens."""

from patmanager.core.faults import InputFault, ServiceFault, SignInNeeded


class PermissionNeeded(SignInNeeded):
    """The sign-in lacks the permissions `sentence`; the next one asks for them."""


class NotAdministrator(ServiceFault):
    """Only administrators may do this; `code` names the permission that the call needs."""


class PersonNotFound(InputFault):
    """Nobody, or more than one, has the name `subject`."""


class FileUnwritable(InputFault):
    """A file that was named cannot be written; `subject` is its path."""


class OrganizationNotNamed(InputFault):
    """There are several organizations, and it has to be said which is meant."""
