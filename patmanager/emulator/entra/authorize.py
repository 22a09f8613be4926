"""The authorization endpoint: a request is checked, then the person signs in.

What is wrong with the application itself (unknown id, address, tenant) is told to the person,
who cannot be sent back; everything else goes back to the application.
"""

from flask import Blueprint, Response, request
from werkzeug.datastructures import MultiDict

from patmanager.emulator.entra.asking import claims_asked, permissions_asked
from patmanager.emulator.entra.attempts import Asked
from patmanager.emulator.entra.directory import ANY_TENANT, PERSONAL_TENANTS, Entra
from patmanager.emulator.entra.pages import refusal_page
from patmanager.emulator.entra.refusals import Refusal, refuse
from patmanager.emulator.entra.replies import Reply, reply
from patmanager.emulator.entra.sign_in import begin

RESPONSE_MODES = frozenset({"query", "form_post"})


def routes(entra: Entra) -> Blueprint:
    """Return the authorization endpoint."""
    site = Blueprint("authorize", __name__)

    @site.route("/<tenant>/oauth2/v2.0/authorize", methods=["GET", "POST"])
    def authorize(tenant: str) -> Response:
        """Check the request and begin the sign-in."""
        try:
            back = _checked_application(entra, tenant, request.values)
        except Refusal as refusal:
            return refusal_page(entra, refusal)
        try:
            asked = _checked_request(entra, tenant, request.values)
        except Refusal as refusal:
            return reply(entra, back, refusal)
        return begin(entra, asked)

    return site


def _checked_application(entra: Entra, tenant: str, sent: MultiDict[str, str]) -> Reply:
    """Return where answers go; raises the `Refusal` to show to the person."""
    if tenant in PERSONAL_TENANTS:
        raise refuse(500200, user=sent.get("login_hint", ""))
    if tenant not in ANY_TENANT and entra.tenant(tenant) is None:
        raise refuse(90002, tenant=tenant)
    if "client_id" not in sent:
        raise refuse(900144, what="client_id")
    client_id = sent["client_id"]
    application = entra.applications.get(client_id)
    if application is None:
        known = entra.tenant(tenant)
        raise refuse(700016, client_id=client_id, tenant=known.name if known else tenant)
    address = sent.get("redirect_uri", "")
    if not application.check_redirect_uri(address):
        raise refuse(50011, client_id=client_id, what=address)
    mode = sent.get("response_mode", "query")
    return Reply(address, mode if mode in RESPONSE_MODES else "query", sent.get("state", ""))


def _checked_request(entra: Entra, tenant: str, sent: MultiDict[str, str]) -> Asked:
    """Return what is asked; raises the `Refusal` to send back."""
    application = entra.applications[sent["client_id"]]
    if sent.get("response_type") != "code":
        raise refuse(900144, what="response_type")
    if sent.get("response_mode", "query") not in RESPONSE_MODES:
        raise refuse(9002313)
    if not sent.get("code_challenge"):
        raise refuse(9002325)
    if sent.get("code_challenge_method") != "S256":
        raise refuse(9002313)
    scopes = tuple(sent.get("scope", "").split())
    if not scopes:
        raise refuse(900144, what="scope")
    return Asked(
        tenant=entra.tenant(tenant),
        application=application,
        scopes=scopes,
        permissions=permissions_asked(scopes, application),
        redirect_uri=sent["redirect_uri"],
        response_mode=sent.get("response_mode", "query"),
        state=sent.get("state", ""),
        nonce=sent.get("nonce", ""),
        challenge=sent["code_challenge"],
        login_hint=sent.get("login_hint", ""),
        prompt=sent.get("prompt", ""),
        claims=claims_asked(sent.get("claims", "")),
    )
