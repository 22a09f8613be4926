"""How Entra answers: JSON that is never stored, with the ids support asks for."""

from uuid import uuid4

from flask import Response, jsonify, request

from patmanager.emulator.entra.directory import Entra
from patmanager.emulator.entra.refusals import Refusal


def correlation_id() -> str:
    """Return the request's correlation id: the client's own when it sent one."""
    own = request.headers.get("client-request-id") or request.args.get("client-request-id")
    return own or str(uuid4())


def refusal_as_json(entra: Entra, refusal: Refusal) -> Response:
    """Answer with a refusal, as the token and discovery endpoints do."""
    answer = jsonify(refusal.described(entra.clock.now(), correlation_id()))
    answer.status_code = refusal.status
    return unstored(answer)


def unstored(answer: Response) -> Response:
    """Add the headers every answer of Entra carries."""
    answer.headers["Cache-Control"] = "no-store, no-cache"
    answer.headers["Pragma"] = "no-cache"
    answer.headers["x-ms-request-id"] = str(uuid4())
    if "client-request-id" in request.headers:
        answer.headers["client-request-id"] = request.headers["client-request-id"]
    return answer
