"""How a refusal to create, change or revoke a token is told."""

from enum import StrEnum

from flask import Response

from patmanager.emulator.devops.answers import exception, json_answer
from patmanager.emulator.manners import Shape

# The names that came with version 7.2, and what 7.1 has for them.
_SINCE_7_2 = {
    "disablePatCreationPolicyViolation": "accessDenied",
    "failedToReadOrgPolicy": "failedToReadTenantPolicy",
    "globalPATCreationBlocked": "globalPatPolicyViolation",
    "expiredPatCannotBeExtended": "invalidValidTo",
}

_MESSAGES = {
    "displayNameRequired": "A token needs a name.",
    "invalidDisplayName": "The name of the token cannot be used.",
    "invalidValidTo": "The end date is in the past or too far away.",
    "invalidScope": "At least one scope is not valid.",
    "authorizationNotFound": "There is no such token.",
    "failedToUpdateAccessToken": "The token cannot be changed.",
    "globalPatPolicyViolation": "Your tenant does not allow global tokens.",
    "fullScopePatPolicyViolation": "Your tenant does not allow tokens with full access.",
    "patLifespanPolicyViolation": "Your tenant does not allow a token to live that long.",
    "disablePatCreationPolicyViolation": "Your organization does not let you create tokens.",
    "globalPATCreationBlocked": "Global tokens are being retired and cannot be created.",
    "expiredPatCannotBeExtended": "A token that has expired cannot be extended.",
}


class PatError(StrEnum):
    """The names of `patTokenError` that this service gives; version 7.2 describes more."""

    NAME_REQUIRED = "displayNameRequired"
    BAD_NAME = "invalidDisplayName"
    BAD_END = "invalidValidTo"
    BAD_SCOPE = "invalidScope"
    NO_SUCH_TOKEN = "authorizationNotFound"  # noqa: S105 - an error, not a password
    NOT_CHANGED = "failedToUpdateAccessToken"
    TENANT_UNREADABLE = "failedToReadTenantPolicy"
    ORGANIZATION_UNREADABLE = "failedToReadOrgPolicy"
    NO_GLOBAL = "globalPatPolicyViolation"
    NO_FULL_SCOPE = "fullScopePatPolicyViolation"
    TOO_LONG = "patLifespanPolicyViolation"
    NO_CREATION = "disablePatCreationPolicyViolation"
    GLOBAL_RETIRED = "globalPATCreationBlocked"
    EXPIRED = "expiredPatCannotBeExtended"


class PatRefused(Exception):  # noqa: N818 - it is an answer, not an error of the emulator
    """A change to a token was refused; `error` is the name in `patTokenError`."""

    def __init__(self, error: str) -> None:
        """Carry the name."""
        super().__init__(error)
        self.error = error


def said_in(version: str, error: str) -> str:
    """Return the name a version has for an error."""
    return error if version != "7.1" else _SINCE_7_2.get(error, error)


def refusal(error: str, shape: Shape, version: str) -> Response:
    """Return the answer that says `error` in one of the three shapes."""
    if shape is Shape.INSIDE:
        body: dict[str, object] = {"patToken": None, "patTokenError": error}
        if version != "7.1":
            body["patTokenErrorMessage"] = _MESSAGES.get(error, f"The request failed: {error}.")
        return json_answer(body)
    name = error[:1].upper() + error[1:]
    return exception(int(shape), name, "SessionTokenCreateException")
