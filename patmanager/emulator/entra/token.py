"""The token endpoint: Authlib's authorization server with Entra's words."""

from typing import cast

from authlib.integrations.flask_oauth2 import AuthorizationServer
from authlib.oauth2 import OAuth2Error
from authlib.oauth2.rfc6749.errors import (
    InvalidClientError,
    InvalidGrantError,
    InvalidRequestError,
    UnauthorizedClientError,
    UnsupportedGrantTypeError,
)
from authlib.oauth2.rfc6749.requests import OAuth2Request
from authlib.oauth2.rfc7636 import CodeChallenge
from flask import Blueprint, Response
from flask import request as http

from patmanager.emulator.entra.answers import refusal_as_json, unstored
from patmanager.emulator.entra.applications import Application
from patmanager.emulator.entra.directory import Entra
from patmanager.emulator.entra.refusals import Refusal, refuse
from patmanager.emulator.entra.token_grants import (
    application_grant,
    code_grant,
    device_grant,
    refresh_grant,
    tenant_asked,
)


class TokenServer(AuthorizationServer):
    """Authlib's server; every error leaves it with an AADSTS number."""

    def __init__(self, entra: Entra) -> None:
        """Serve the four grants of an Entra."""
        super().__init__(query_client=self._client, save_token=_nothing_to_save)
        self._entra = entra
        self.register_grant(code_grant(entra), [CodeChallenge(required=True)])
        self.register_grant(refresh_grant(entra))
        self.register_grant(device_grant(entra))
        self.register_grant(application_grant(entra))

    def handle_error_response(self, request: OAuth2Request, error: OAuth2Error) -> Response:
        """Answer with the error, in Entra's form."""
        refusal = error if isinstance(error, Refusal) else _translated(request, error)
        return refusal_as_json(self._entra, refusal)

    def _client(self, client_id: str) -> Application:
        """Find an application; raises `Refusal` (700016)."""
        application = self._entra.applications.get(client_id)
        if application is None:
            tenant = str((http.view_args or {}).get("tenant", ""))
            raise refuse(700016, client_id=client_id, tenant=tenant)
        return application


def routes(entra: Entra) -> Blueprint:
    """Return the token endpoint of the login host."""
    site = Blueprint("token", __name__)
    server = TokenServer(entra)

    @site.post("/<tenant>/oauth2/v2.0/token")
    def token(tenant: str) -> Response:  # noqa: ARG001 - `tenant_asked` reads it, for the grants too
        """Exchange a code, a refresh token, a device code or a secret for tokens."""
        try:
            tenant_asked(entra)
        except Refusal as refusal:
            return refusal_as_json(entra, refusal)
        for needed in ("grant_type", "client_id"):
            if needed not in http.form:
                return refusal_as_json(entra, refuse(900144, what=needed))
        return unstored(cast("Response", server.create_token_response()))

    return site


def _nothing_to_save(_token: object, _request: object) -> None:
    """Keep nothing: access tokens are signed, refresh tokens are kept when they are made."""


def _translated(request: OAuth2Request, error: OAuth2Error) -> Refusal:
    """Give one of Authlib's own errors its AADSTS number."""
    said = str(error.description or "")
    form = request.form
    match error:
        case UnsupportedGrantTypeError():
            return refuse(70003, what=form.get("grant_type", ""))
        case InvalidClientError() if "client_secret" in form:
            return refuse(7000215)
        case InvalidClientError() | UnauthorizedClientError():
            return refuse(7000218)
        case InvalidGrantError() if "redirect_uri" in said:
            sent = {"what": form.get("redirect_uri", ""), "client_id": form.get("client_id", "")}
            refusal = refuse(50011, error="invalid_grant", **sent)
        case InvalidGrantError():
            refusal = refuse(501481 if "challenge" in said else 70000)
        case InvalidRequestError() if "code_verifier" in said:
            refusal = refuse(501481)
        case InvalidRequestError() if said.startswith("Missing '"):
            refusal = refuse(900144, what=said.split("'")[1])
        case _:
            refusal = refuse(9002313)
    return refusal
