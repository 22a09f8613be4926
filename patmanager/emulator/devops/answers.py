"""Bodies and headers as the service writes them."""

import json
from base64 import b64encode
from collections.abc import Mapping
from urllib.parse import quote

from flask import Response

from patmanager.emulator.addresses import REAL_HOSTS
from patmanager.emulator.organizations import Organization
from patmanager.emulator.world import World

Json = Mapping[str, object]

_JSON = "application/json; charset=utf-8"
_MARK = b"\xef\xbb\xbf"
_ASSEMBLY = "Microsoft.VisualStudio.Services.WebApi"


class Refused(Exception):  # noqa: N818 - it is an answer, not an error of the emulator
    """Ends the work on a call: `response` is the answer."""

    def __init__(self, response: Response) -> None:
        """Carry the answer."""
        super().__init__(response.status)
        self.response = response


def host(world: World, role: str) -> str:
    """Return the base address of a role: where it is served, or what it is called in life."""
    return world.addresses.hosts.get(role) or f"https://{REAL_HOSTS[role]}"


def json_answer(body: object, status: int = 200) -> Response:
    """Return an answer in JSON."""
    text = json.dumps(body, ensure_ascii=False, separators=(",", ":"))
    return Response(text.encode(), status, content_type=_JSON)


def listed(values: list[Json], status: int = 200) -> Response:
    """Return a list in the wrapper that most lists of the service have."""
    return json_answer({"count": len(values), "value": values}, status)


def exception(status: int, message: str, type_key: str, event_id: int = 3000) -> Response:
    """Return the common body of an error; clients go by `typeKey` and codes in `message`."""
    body = {
        "$id": "1",
        "innerException": None,
        "message": message,
        "typeName": f"{_ASSEMBLY}.{type_key}, {_ASSEMBLY}",
        "typeKey": type_key,
        "errorCode": 0,
        "eventId": event_id,
    }
    response = json_answer(body, status)
    response.headers["X-TFS-ServiceError"] = quote(message)
    return response


def sign_in_wanted(world: World, organization: Organization | None, status: int) -> Response:
    """Return the way to the sign-in page: a 302, a 203 with the page, or a bare 401."""
    if status == 401:  # noqa: PLR2004 - an HTTP status says itself
        return unauthorized(world, organization)
    where = host(world, "app.vssps")
    address = f"{where}/_signin?realm={REAL_HOSTS['vssps']}&protocol=javascriptnotify"
    if status == 302:  # noqa: PLR2004
        body = f'<html><head><title>Object moved</title></head><body><a href="{address}">here</a>'
        response = Response(body + "</body></html>", 302, content_type="text/html; charset=utf-8")
        response.headers["Location"] = address
        return response
    return sign_in_page(status)


def sign_in_page(status: int = 200) -> Response:
    """Return the page on which a person would sign in."""
    body = (
        "<!DOCTYPE html><html><head><title>Azure DevOps Services | Sign In</title></head>"
        "<body><h1>Sign in</h1><form><input name='login'></form></body></html>"
    )
    return Response(body, status, content_type="text/html; charset=utf-8")


def unauthorized(
    world: World,
    organization: Organization | None,
    body: Response | None = None,
    claims: Json | None = None,
) -> Response:
    """Return a 401 that names the ways to sign in; `claims` makes it a claims challenge.

    `body` is an answer whose body and type are used; without one the 401 is bare.
    """
    response = body or Response(b"", 401)
    response.status_code = 401
    tenant = organization.tenant_id if organization else "common"
    authority = f"{host(world, 'login')}/{tenant}"
    bearer = f"Bearer authorization_uri={authority}"
    if claims is not None:
        packed = b64encode(json.dumps(claims).encode()).decode()
        bearer = (
            f'Bearer realm="", authorization_uri="{authority}/oauth2/authorize", '
            f'error="insufficient_claims", claims="{packed}"'
        )
    response.headers.add("WWW-Authenticate", bearer)
    response.headers.add("WWW-Authenticate", f'Basic realm="{host(world, "dev")}/"')
    response.headers.add("WWW-Authenticate", "TFS-Federated")
    return response


def not_allowed(world: World, organization: Organization | None, who: str) -> Response:
    """Return what somebody gets who does not belong to the organization."""
    message = f"TF400813: The user '{who}' may not use this resource."
    body = exception(401, message, "UnauthorizedRequestException")
    return unauthorized(world, organization, body)


def conditional_access(*, page: bool) -> Response:
    """Return the refusal of a Conditional Access policy: JSON, or 40 kB of HTML."""
    message = "VS403463: The Conditional Access policy set by your Microsoft Entra admin failed."
    if not page:
        return exception(403, message, "VssServiceException")
    style = "<style>" + ".uh-oh { margin: 0 auto; }\n" * 1700 + "</style>"
    body = f"<!DOCTYPE html><html><head><title>{message}</title>{style}</head><body><h1>403</h1>"
    return Response(body + "</body></html>", 403, content_type="text/html; charset=utf-8")


def throttled(now: float, retry_after: int | None) -> Response:
    """Return a 429; `now` is in Unix seconds, `retry_after` in seconds."""
    message = "TF400733: The request has been canceled: a resource was used beyond its limit."
    response = exception(429, message, "RequestBlockedException")
    wait = retry_after or 0
    if retry_after is not None:
        response.headers["Retry-After"] = str(retry_after)
    rate_limit(response, now, remaining=0, reset=wait)
    return response


def rate_limit(response: Response, now: float, *, remaining: int, reset: int) -> None:
    """Add the headers that tell how much is left until the count starts again in `reset` s."""
    response.headers["X-RateLimit-Resource"] = "tokens"
    response.headers["X-RateLimit-Delay"] = "0"
    response.headers["X-RateLimit-Limit"] = "200"
    response.headers["X-RateLimit-Remaining"] = str(remaining)
    response.headers["X-RateLimit-Reset"] = str(int(now) + reset)


def with_mark(response: Response) -> Response:
    """Put a byte order mark before the body."""
    response.set_data(_MARK + response.get_data())
    return response


def with_unknown_fields(response: Response) -> Response:
    """Add members that no description has to a JSON object and to the objects in it."""
    if response.mimetype == "application/json" and response.get_data():
        body = _strange(json.loads(response.get_data()))
        response.set_data(json.dumps(body, ensure_ascii=False).encode())
    return response


def _strange(value: object) -> object:
    """Return a JSON value with a new member in every object."""
    if isinstance(value, dict):
        known = {key: _strange(member) for key, member in value.items()}
        return {"$future": {"kind": "quantum", "of": [1, None, "two"]}, **known}
    return [_strange(member) for member in value] if isinstance(value, list) else value
