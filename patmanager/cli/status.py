"""Exit statuses, and which fault leads to which."""

from enum import IntEnum

from patmanager.core import faults
from patmanager.core.administration_faults import NotAdministrator


class Status(IntEnum):
    """What the exit status says."""

    DONE = 0
    FAILED = 1
    USAGE = 2
    SIGN_IN = 3
    NOT_ALLOWED = 4
    UNKEPT = 5
    UNKNOWN = 6
    INTERRUPTED = 130


_BY_FAULT: tuple[tuple[type[faults.Fault], Status], ...] = (
    (faults.OutcomeUnknown, Status.UNKNOWN),
    (faults.SignInFault, Status.SIGN_IN),
    (faults.PolicyRefused, Status.NOT_ALLOWED),
    (faults.NotAllowed, Status.NOT_ALLOWED),
    (NotAdministrator, Status.NOT_ALLOWED),
    (faults.NotMember, Status.NOT_ALLOWED),
    (faults.GlobalRetired, Status.NOT_ALLOWED),
    (faults.DraftForbidden, Status.NOT_ALLOWED),
    (faults.PolicyFileBroken, Status.NOT_ALLOWED),
)


def status_of(fault: faults.Fault) -> Status:
    """Return the exit status of a fault."""
    return next((status for kind, status in _BY_FAULT if isinstance(fault, kind)), Status.FAILED)
