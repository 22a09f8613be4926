"""Breaking the line to a client, by way of the `Wire` that the server puts in the environ."""

from flask import Response, request

from patmanager.emulator.wire import Wire

_WIRE = "emulator.wire"


def hang_up() -> Response:
    """Close the connection without an answer; the response returned goes nowhere.

    Raises:
        ConnectionAbortedError: there is no connection, as with Flask's test client.
    """
    _wire().drop = True
    return Response(b"")


def cut(response: Response) -> Response:
    """Let the answer break off in the middle of its body.

    Raises:
        ConnectionAbortedError: there is no connection, as with Flask's test client.
    """
    _wire().cut = len(response.get_data()) // 2
    return response


def _wire() -> Wire:
    """Return the line of the current request."""
    wire = request.environ.get(_WIRE)
    if not isinstance(wire, Wire):
        raise ConnectionAbortedError
    return wire
