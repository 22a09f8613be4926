"""The answers that the switchboard can put in the place of the true one."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from flask import Response

from patmanager.emulator.devops import answers
from patmanager.emulator.devops.connections import cut
from patmanager.emulator.devops.refusals import refusal
from patmanager.emulator.manners import Shape
from patmanager.emulator.organizations import Organization
from patmanager.emulator.switchboard import Answer
from patmanager.emulator.world import World

_CHUNK = 65_536


@dataclass(frozen=True, slots=True)
class Setting:
    """Where an answer is given: the organization and version of the call, and what is wanted."""

    world: World
    organization: Organization | None
    version: str
    answer: Answer


def replaces(answer: Answer) -> bool:
    """Tell whether the true answer is not wanted at all."""
    return answer.kind in _IN_PLACE


def canned(setting: Setting) -> Response:
    """Return the answer that takes the place of the true one."""
    return _IN_PLACE[setting.answer.kind](setting)


def dress(response: Response, answer: Answer) -> Response:
    """Change the true answer as asked."""
    return _DRESSES[answer.kind](response, answer)


def _plain(setting: Setting) -> Response:
    """Return a bare status with the body that was given, if any."""
    answer = setting.answer
    response = Response(answer.body, answer.status or 500, content_type=answer.content_type)
    if answer.retry_after is not None:
        response.headers["Retry-After"] = str(answer.retry_after)
    return response


def _refused(setting: Setting) -> Response:
    """Return a patTokenError; one that no version knows for the kind `unknown_error`."""
    unknown = setting.answer.kind == "unknown_error"
    error = "policyFromTheFuture" if unknown else setting.answer.error
    return refusal(error, Shape(setting.answer.shape), setting.version)


def _sign_in(setting: Setting) -> Response:
    """Send the client to the sign-in page."""
    status = setting.answer.status or 302
    return answers.sign_in_wanted(setting.world, setting.organization, status)


def _claims(setting: Setting) -> Response:
    """Ask for other claims: by default for a token made from now on."""
    now = str(int(setting.world.clock.now().timestamp()))
    fresh = {"access_token": {"nbf": {"essential": True, "value": now}}}
    claims = setting.answer.claims or fresh
    return answers.unauthorized(setting.world, setting.organization, claims=claims)


def _throttled(setting: Setting) -> Response:
    """Return a 429."""
    return answers.throttled(setting.world.clock.now().timestamp(), setting.answer.retry_after)


def _not_allowed(setting: Setting) -> Response:
    """Say that the person does not belong here."""
    return answers.not_allowed(setting.world, setting.organization, "somebody")


def _garbage(setting: Setting) -> Response:
    """Return a text that calls itself JSON."""
    body = '{"patTokens": [{"displayName": "half a'
    return Response(body, setting.answer.status or 200, content_type="application/json")


def _huge(setting: Setting) -> Response:
    """Return a JSON text of about `size` bytes, made as it is sent."""
    size = setting.answer.size

    def body() -> Iterator[bytes]:
        yield b'{"continuationToken":"","patTokens":[],"padding":"'
        for _ in range(size // _CHUNK):
            yield b"x" * _CHUNK
        yield b'"}'

    return Response(body(), 200, content_type="application/json; charset=utf-8")


def _slowed(response: Response, answer: Answer) -> Response:
    """Ask for a pause after an answer that is otherwise good."""
    response.headers["Retry-After"] = str(answer.retry_after or 1)
    return response


_IN_PLACE: Mapping[str, Callable[[Setting], Response]] = {
    "status": _plain,
    "refused": _refused,
    "unknown_error": _refused,
    "sign_in": _sign_in,
    "claims": _claims,
    "throttled": _throttled,
    "conditional_access": lambda _: answers.conditional_access(page=False),
    "conditional_access_page": lambda _: answers.conditional_access(page=True),
    "not_allowed": _not_allowed,
    "garbage": _garbage,
    "huge": _huge,
    "html": lambda setting: answers.sign_in_page(setting.answer.status or 200),
}
_DRESSES: Mapping[str, Callable[[Response, Answer], Response]] = {
    "half": lambda response, _: cut(response),
    "slow_down": _slowed,
    "byte_order_mark": lambda response, _: answers.with_mark(response),
    "unknown_fields": lambda response, _: answers.with_unknown_fields(response),
}
