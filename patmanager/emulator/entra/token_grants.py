"""The grants of the token endpoint, on Authlib's: what Entra checks beyond the standards."""

from dataclasses import replace

from authlib.oauth2.rfc6749 import grants
from authlib.oauth2.rfc8628 import DeviceCodeGrant
from flask import request as http

from patmanager.emulator.entra.applications import Application
from patmanager.emulator.entra.asking import claims_asked, permissions_asked
from patmanager.emulator.entra.directory import ANY_TENANT, Entra
from patmanager.emulator.entra.grants import Code, DeviceCode, Grant, RefreshToken
from patmanager.emulator.entra.issue import answer_for, application_token
from patmanager.emulator.entra.refusals import refuse
from patmanager.emulator.entra.standing import check_standing
from patmanager.emulator.people import Person

Answer = dict[str, object]


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

        def query_authorization_code(self, code: str, client: Application) -> Code:
            found = entra.code(code)
            if found is None:
                raise refuse(54005 if entra.was_spent(code) else 70000)
            if found.grant.application.client_id != client.client_id:
                raise refuse(70000)
            if entra.clock.now() > found.expires:
                raise refuse(70008)
            if tenant_asked(entra) not in {"", found.grant.tenant_id}:
                raise refuse(700005)
            return found

        def authenticate_user(self, authorization_code: Code) -> Person:
            return authorization_code.grant.person

        def generate_token(self, *_arguments: object, **_settings: object) -> Answer:
            code = self.request.authorization_code
            grant = code.grant
            check_standing(entra, grant)
            if not entra.spend_code(code.value):
                raise refuse(54005)
            claims = claims_asked(self.request.form.get("claims", ""))
            grant = replace(grant, cae=grant.cae or claims.cae)
            return answer_for(entra, grant, client_info="client_info" in self.request.form)

        def delete_authorization_code(self, authorization_code: Code) -> None:
            """Do nothing: the code was spent before anything was given for it."""

    return RedeemCode


def refresh_grant(entra: Entra) -> type[grants.RefreshTokenGrant]:
    """Return the grant that redeems refresh tokens, in any tenant the person belongs to."""

    class Refresh(grants.RefreshTokenGrant):
        TOKEN_ENDPOINT_AUTH_METHODS = ("none", "client_secret_post")
        INCLUDE_NEW_REFRESH_TOKEN = True

        def authenticate_refresh_token(self, refresh_token: str) -> RefreshToken:
            found = entra.refresh_token(refresh_token)
            if found is None:
                raise refuse(70000)
            return found

        def _validate_token_scope(self, token: RefreshToken) -> None:
            """Allow other scopes than before: consent decides, not the token."""

        def authenticate_user(self, refresh_token: RefreshToken) -> Person:
            return refresh_token.grant.person

        def issue_token(self, user: Person, refresh_token: RefreshToken) -> Answer:
            grant = refresh_token.grant
            tenant_id = tenant_asked(entra) or grant.tenant_id
            claims = claims_asked(self.request.form.get("claims", ""))
            scopes = tuple(str(self.request.payload.scope or "").split()) or grant.scopes
            asked = permissions_asked(scopes, grant.application)
            had = entra.consented(user, tenant_id, grant.application)
            grant = replace(
                grant,
                tenant_id=tenant_id,
                scopes=scopes,
                permissions=asked | had if asked else asked,
                cae=grant.cae or claims.cae,
            )
            check_standing(entra, grant, refreshed=refresh_token, wanted=claims)
            if not asked <= had:
                raise refuse(
                    65001,
                    error="invalid_grant",
                    client_id=grant.application.client_id,
                    app=grant.application.name,
                )
            return answer_for(entra, grant, client_info="client_info" in self.request.form)

        def revoke_old_credential(self, refresh_token: RefreshToken) -> None:
            entra.used(refresh_token)

    return Refresh


def device_grant(entra: Entra) -> type[DeviceCodeGrant]:
    """Return the grant that a device polls with until its person has signed in."""

    class RedeemDeviceCode(DeviceCodeGrant):
        TOKEN_ENDPOINT_AUTH_METHODS = ("none",)

        def query_device_credential(self, device_code: str) -> DeviceCode:
            found = entra.device_code(device_code)
            if found is None or found.redeemed:
                raise refuse(7000014)
            if entra.clock.now() > found.expires:
                raise refuse(70020)
            if found.denied:
                raise refuse(65004, error="authorization_declined")
            if found.grant is None:
                raise refuse(70016)
            return found

        def validate_device_credential(self, credential: DeviceCode) -> Person:
            grant: Grant | None = credential.grant
            if grant is None:
                raise refuse(70016)
            return grant.person

        def generate_token(self, *_arguments: object, **_settings: object) -> Answer:
            code = self.request.credential
            check_standing(entra, code.grant)
            code.redeemed = True
            return answer_for(entra, code.grant, client_info="client_info" in self.request.form)

    return RedeemDeviceCode


def application_grant(entra: Entra) -> type[grants.ClientCredentialsGrant]:
    """Return the grant by which a confidential application gets a token of its own."""

    class ForItself(grants.ClientCredentialsGrant):
        TOKEN_ENDPOINT_AUTH_METHODS = ("client_secret_post",)

        def generate_token(self, *_arguments: object, **_settings: object) -> Answer:
            tenant_id = tenant_asked(entra)
            if not tenant_id:
                raise refuse(90124)
            life = int(entra.conditions.access_token_life.total_seconds())
            return {
                "token_type": "Bearer",
                "expires_in": life,
                "ext_expires_in": life,
                "access_token": application_token(entra, self.request.client, tenant_id),
            }

    return ForItself
