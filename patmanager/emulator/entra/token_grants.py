"""The grants of the token endpoint, on Authlib's: what Entra checks beyond the standards.

Authlib reads the request, knows the application and compares the code verifier; each grant here
finds what was given out before, and says what it is worth now.
"""

import json
from dataclasses import replace

from authlib.consts import default_json_headers
from authlib.oauth2.rfc6749 import ClientMixin, TokenMixin, grants
from authlib.oauth2.rfc8628 import DeviceCodeGrant
from flask import request as http

from patmanager.emulator.entra.asking import claims_asked, permissions_asked
from patmanager.emulator.entra.directory import ANY_TENANT, Entra
from patmanager.emulator.entra.grants import Code, DeviceCode, Grant, RefreshToken
from patmanager.emulator.entra.issue import answer_for, answer_for_application
from patmanager.emulator.entra.refusals import refuse
from patmanager.emulator.entra.standing import check_standing
from patmanager.emulator.people import Person

Answer = tuple[int, str, list[tuple[str, str]]]


def tenant_asked(entra: Entra) -> str:
    """Return the id of the tenant in the address, empty for any; raises `Refusal` (90002)."""
    name = str((http.view_args or {})["tenant"])
    if name in ANY_TENANT:
        return ""
    tenant = entra.tenant(name)
    if tenant is None:
        raise refuse(90002, tenant=name)
    return tenant.id


def code_grant(entra: Entra) -> type[grants.AuthorizationCodeGrant]:
    """Return the grant that redeems authorization codes of this Entra, each once."""

    class RedeemCode(grants.AuthorizationCodeGrant):
        TOKEN_ENDPOINT_AUTH_METHODS = ("none", "client_secret_post")
        code: Code

        def query_authorization_code(self, code: str, client: ClientMixin) -> Code:
            found = entra.code(code)
            if found is None:
                raise refuse(54005 if entra.was_spent(code) else 70000)
            if found.grant.application.client_id != client.get_client_id():
                raise refuse(70000)
            if entra.clock.now() > found.expires:
                raise refuse(70008)
            if tenant_asked(entra) not in {"", found.grant.tenant_id}:
                raise refuse(700005)
            self.code = found
            return found

        def create_token_response(self) -> Answer:
            grant = self.code.grant
            check_standing(entra, grant)
            if not entra.spend_code(self.code.value):
                raise refuse(54005)
            claims = claims_asked(http.form.get("claims", ""))
            return _answer(entra, replace(grant, cae=grant.cae or claims.cae))

    return RedeemCode


def refresh_grant(entra: Entra) -> type[grants.RefreshTokenGrant]:
    """Return the grant that redeems refresh tokens, in any tenant the person belongs to."""

    class Refresh(grants.RefreshTokenGrant):
        TOKEN_ENDPOINT_AUTH_METHODS = ("none", "client_secret_post")
        token: RefreshToken

        def authenticate_refresh_token(self, refresh_token: str) -> TokenMixin:
            found = entra.refresh_token(refresh_token)
            if found is None:
                raise refuse(70000)
            self.token = found
            return found

        def _validate_token_scope(self, token: TokenMixin) -> None:
            """Allow other scopes than before: consent decides, not the token."""

        def create_token_response(self) -> Answer:
            grant = _refreshed(entra, self.token)
            entra.used(self.token)
            return _answer(entra, grant)

    return Refresh


def _refreshed(entra: Entra, token: RefreshToken) -> Grant:
    """Return what a refresh token is worth in the tenant and for the scopes asked now."""
    old = token.grant
    tenant_id = tenant_asked(entra) or old.tenant_id
    claims = claims_asked(http.form.get("claims", ""))
    scopes = tuple(http.form.get("scope", "").split()) or old.scopes
    asked = permissions_asked(scopes, old.application)
    had = entra.consented(old.person, tenant_id, old.application)
    grant = replace(
        old,
        tenant_id=tenant_id,
        scopes=scopes,
        permissions=asked | had if asked else asked,
        cae=old.cae or claims.cae,
    )
    check_standing(entra, grant, refreshed=token, wanted=claims)
    if not asked <= had:
        names = {"client_id": old.application.client_id, "app": old.application.name}
        raise refuse(65001, error="invalid_grant", **names)
    return grant


def device_grant(entra: Entra) -> type[DeviceCodeGrant]:
    """Return the grant that a device polls with until its person has signed in."""

    class RedeemDeviceCode(DeviceCodeGrant):
        TOKEN_ENDPOINT_AUTH_METHODS = ("none",)
        code: DeviceCode
        grant: Grant

        def query_device_credential(self, device_code: str) -> DeviceCode:
            found = entra.device_code(device_code)
            if found is None or found.redeemed:
                raise refuse(7000014)
            self.code = found
            return found

        def validate_device_credential(self, credential: DeviceCode) -> Person:
            if entra.clock.now() > credential.expires:
                raise refuse(70020)
            if credential.denied:
                raise refuse(65004, error="authorization_declined")
            if credential.grant is None:
                raise refuse(70016)
            self.grant = credential.grant
            return credential.grant.person

        def create_token_response(self) -> Answer:
            check_standing(entra, self.grant)
            self.code.redeemed = True
            return _answer(entra, self.grant)

    return RedeemDeviceCode


def application_grant(entra: Entra) -> type[grants.ClientCredentialsGrant]:
    """Return the grant by which a confidential application gets a token of its own."""

    class ForItself(grants.ClientCredentialsGrant):
        TOKEN_ENDPOINT_AUTH_METHODS = ("client_secret_post",)

        def create_token_response(self) -> Answer:
            tenant_id = tenant_asked(entra)
            if not tenant_id:
                raise refuse(90124)
            given = answer_for_application(entra, http.form["client_id"], tenant_id)
            return 200, json.dumps(given), default_json_headers

    return ForItself


def _answer(entra: Entra, grant: Grant) -> Answer:
    """Return the tokens of a grant, with `client_info` when the client asks for it."""
    given = answer_for(entra, grant, client_info="client_info" in http.form)
    return 200, json.dumps(given), default_json_headers
