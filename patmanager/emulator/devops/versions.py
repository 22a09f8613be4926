"""Which version of the API a call asks for."""

import re

from flask import Request

from patmanager.emulator.devops.answers import Refused, exception
from patmanager.emulator.organizations import VERSIONS

_SHAPE = re.compile(r"(\d+)\.(\d+)(-preview(\.\d+)?)?", re.IGNORECASE)
_OLDEST = (5, 0)


def asked_version(request: Request) -> str:
    """Return the version as it was sent, in the query, a header or `Accept`; empty for none."""
    in_query = {key.lower(): value for key, value in request.args.items()}.get("api-version")
    in_accept = re.search(r"api-version=([^;,\s]+)", request.headers.get("Accept", ""))
    return (
        in_query or request.headers.get("api-version") or (in_accept.group(1) if in_accept else "")
    )


def agreed_version(
    request: Request,
    spoken: tuple[str, ...] = VERSIONS,
    *,
    preview: bool = False,
    required: bool = True,
) -> str:
    """Return `7.1` or `7.2`: in which of the two the call is answered; older ones get 7.1.

    `preview` resources want the word in the version. `spoken` are the versions the server has.

    Raises:
        Refused: no version, a malformed one, or one that is not spoken: 400.
    """
    asked = asked_version(request)
    if not asked:
        if not required:
            return spoken[-1]
        raise Refused(
            exception(400, "No api-version was supplied.", "VssVersionNotSpecifiedException")
        )
    shape = _SHAPE.fullmatch(asked)
    if shape is None:
        message = f'The api-version "{asked}" cannot be read.'
        raise Refused(exception(400, message, "VssInvalidApiResourceVersionException"))
    number = (int(shape[1]), int(shape[2]))
    newest = tuple(int(part) for part in spoken[-1].split("."))
    if not _OLDEST <= number <= newest:
        message = f"Version {asked} is out of range: this server speaks up to {spoken[-1]}."
        raise Refused(exception(400, message, "VssVersionOutOfRangeException"))
    if preview and not shape[3]:
        message = f'Version "{asked}" of the resource is under preview: supply "{asked}-preview".'
        raise Refused(exception(400, message, "VssInvalidPreviewVersionException"))
    return "7.2" if number >= (7, 2) else "7.1"
