"""The device code: a sign-in on another device, for where no browser can be opened."""

from flask import Blueprint, Response, jsonify, request

from patmanager.emulator.entra.answers import refusal_as_json, unstored
from patmanager.emulator.entra.asking import permissions_asked
from patmanager.emulator.entra.attempts import Asked
from patmanager.emulator.entra.directory import ANY_TENANT, Entra
from patmanager.emulator.entra.grants import DeviceCode
from patmanager.emulator.entra.pages import page
from patmanager.emulator.entra.refusals import Refusal, refuse
from patmanager.emulator.entra.sign_in import begin


def routes(entra: Entra) -> Blueprint:
    """Return the device authorization endpoint of the login host."""
    site = Blueprint("device", __name__)

    @site.post("/<tenant>/oauth2/v2.0/devicecode")
    def device_code(tenant: str) -> Response:
        """Give out a device code and the code that the person types."""
        try:
            code = _new_code(entra, tenant)
        except Refusal as refusal:
            return refusal_as_json(entra, refusal)
        address = f"{entra.addresses.pages}/devicelogin"
        answer = jsonify(
            {
                "user_code": code.user_code,
                "device_code": code.value,
                "verification_uri": address,
                "expires_in": int((code.expires - entra.clock.now()).total_seconds()),
                "interval": entra.conditions.poll_seconds,
                "message": f"To sign in, use a web browser to open the page {address} and enter "
                f"the code {code.user_code} to authenticate.",
            }
        )
        return unstored(answer)

    return site


def pages(entra: Entra) -> Blueprint:
    """Return the page on which a person types the code."""
    site = Blueprint("device_pages", __name__)

    @site.get("/devicelogin")
    def ask() -> Response:
        """Ask for the code."""
        return _page()

    @site.post("/devicelogin")
    def take() -> Response:
        """Take the code and begin the sign-in."""
        typed = request.form.get("user_code", "")
        code = entra.device_code_typed(typed)
        if code is None or code.grant is not None or code.denied:
            return _page(typed, "That code didn't work. Check the code and try again.")
        if entra.clock.now() > code.expires:
            return _page(typed, "That code has expired. Start again in the application.")
        asked = Asked(
            tenant=entra.tenant(code.tenant),
            application=code.application,
            scopes=code.scopes,
            permissions=code.permissions,
            device=code,
        )
        return begin(entra, asked)

    return site


def _new_code(entra: Entra, tenant: str) -> DeviceCode:
    """Check a device's request; raises `Refusal`."""
    if tenant not in ANY_TENANT and entra.tenant(tenant) is None:
        raise refuse(90002, tenant=tenant)
    client_id = request.form.get("client_id", "")
    application = entra.applications.get(client_id)
    if application is None:
        raise refuse(700016, client_id=client_id, tenant=tenant)
    if not application.public_flows:
        raise refuse(7000218)
    scopes = tuple(request.form.get("scope", "").split())
    return entra.new_device_code(
        tenant, application, scopes, permissions_asked(scopes, application)
    )


def _page(typed: str = "", message: str = "") -> Response:
    return page("device", "Enter code", {"user_code": typed, "message": message})
