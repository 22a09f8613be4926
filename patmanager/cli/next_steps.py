"""The command that helps after a fault, ready to be copied."""

from patmanager.core import faults
from patmanager.core.administration_faults import PermissionNeeded
from patmanager.core.faults import Fault

_LIST = "patmanager list"


def next_command(fault: Fault) -> str:
    """Return the command line that a fault calls for, empty when there is none to name."""
    if isinstance(fault, PermissionNeeded):
        return "patmanager sign-in --administration"
    if isinstance(fault, faults.GuestSignInNeeded):
        return f"patmanager sign-in --tenant {fault.facts.tenant}"
    if isinstance(fault, faults.SignInNeeded | faults.SignInTimedOut | faults.SignInCacheBroken):
        return "patmanager sign-in"
    if isinstance(fault, faults.OutcomeUnknown | faults.MakingPending | faults.OperationNotFound):
        return "patmanager pending"
    if isinstance(fault, faults.TokenAmbiguous | faults.TokenNotFound):
        organization = fault.facts.organization
        return (
            f"patmanager list --organization {organization}" if organization else "patmanager list"
        )
    return ""
