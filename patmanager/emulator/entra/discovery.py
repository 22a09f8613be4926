"""OpenID discovery: where the endpoints of a tenant are, and the keys that sign its tokens."""

from flask import Blueprint, Response, jsonify, request

from patmanager.emulator.addresses import REAL_HOSTS
from patmanager.emulator.entra.answers import refusal_as_json
from patmanager.emulator.entra.directory import ANY_TENANT, PERSONAL_TENANTS, Entra
from patmanager.emulator.entra.refusals import refuse


def routes(entra: Entra) -> Blueprint:
    """Return the discovery endpoints of the login host."""
    site = Blueprint("discovery", __name__)

    def configuration(tenant: str) -> Response:
        if tenant in ANY_TENANT | PERSONAL_TENANTS:
            issuer, name = f"{_login(entra)}/{{tenantid}}/v2.0", tenant
        else:
            known = entra.tenant(tenant)
            if known is None:
                return refusal_as_json(entra, refuse(90002, tenant=tenant))
            issuer, name = f"{_login(entra)}/{known.id}/v2.0", known.id
        return jsonify(_configuration(entra, issuer, name))

    site.add_url_rule("/<tenant>/v2.0/.well-known/openid-configuration", "v2", configuration)
    site.add_url_rule("/<tenant>/.well-known/openid-configuration", "v1", configuration)

    @site.get("/<tenant>/discovery/v2.0/keys")
    def keys(tenant: str) -> Response:
        """Publish the signing key; it is the same for every tenant."""
        if tenant not in ANY_TENANT | PERSONAL_TENANTS and entra.tenant(tenant) is None:
            return refusal_as_json(entra, refuse(90002, tenant=tenant))
        return jsonify(entra.keys.published())

    @site.get("/common/discovery/instance")
    def instance() -> Response:
        """Tell that this host is a known instance of Entra, as clients ask before all else."""
        asked = request.args.get("authorization_endpoint", "")
        host, tenant = _host_and_tenant(asked)
        return jsonify(
            {
                "tenant_discovery_endpoint": f"{_login(entra)}/{tenant}/v2.0/.well-known/"
                "openid-configuration",
                "api-version": "1.1",
                "metadata": [
                    {"preferred_network": host, "preferred_cache": host, "aliases": [host]}
                ],
            }
        )

    return site


def _login(entra: Entra) -> str:
    """Return where Entra is: by its real name for a client that came by that."""
    by_real_name = request.host.partition(":")[0] == REAL_HOSTS["login"]
    return f"https://{request.host}" if by_real_name else entra.addresses.login


def _host_and_tenant(authorization_endpoint: str) -> tuple[str, str]:
    """Take host and tenant out of `https://HOST/TENANT/oauth2/v2.0/authorize`."""
    host, _, path = authorization_endpoint.partition("://")[2].partition("/")
    return host, path.partition("/")[0] or "organizations"


def _configuration(entra: Entra, issuer: str, tenant: str) -> dict[str, object]:
    """Return the discovery document; the pages for people are on the plain http port."""
    login = f"{_login(entra)}/{tenant}"
    pages = f"{entra.addresses.pages}/{tenant}"
    return {
        "issuer": issuer,
        "authorization_endpoint": f"{pages}/oauth2/v2.0/authorize",
        "token_endpoint": f"{login}/oauth2/v2.0/token",
        "device_authorization_endpoint": f"{login}/oauth2/v2.0/devicecode",
        "end_session_endpoint": f"{pages}/oauth2/v2.0/logout",
        "jwks_uri": f"{login}/discovery/v2.0/keys",
        "token_endpoint_auth_methods_supported": ["client_secret_post"],
        "response_modes_supported": ["query", "form_post"],
        "response_types_supported": ["code"],
        "code_challenge_methods_supported": ["S256"],
        "scopes_supported": ["openid", "profile", "email", "offline_access"],
        "subject_types_supported": ["pairwise"],
        "id_token_signing_alg_values_supported": ["RS256"],
        "request_uri_parameter_supported": False,
        "tenant_region_scope": None,
    }
