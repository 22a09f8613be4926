"""Two ways for a person to sign in: the browser on this computer, a code on another device."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import timedelta

import msal

from patmanager.core.faults import SignInCancelled, SignInTimedOut
from patmanager.core.ports import Clock
from patmanager.core.prompts import DeviceCode, SignInPrompt
from patmanager.services.loopback import Loopback, Wait
from patmanager.services.loopback_page import Ending
from patmanager.services.sign_in_faults import refusal

_SLOWER_SECONDS = 5
_POLL_SECONDS = 5


@dataclass(frozen=True, slots=True)
class Request:
    """What is asked of Entra: scopes, the JSON of a claims challenge, whose account is meant."""

    scopes: tuple[str, ...]
    claims: str = ""
    hint: str = ""


Result = dict[str, object]


def by_browser(
    application: msal.PublicClientApplication,
    request: Request,
    prompt: SignInPrompt,
    seconds: float,
    check: Callable[[Result], None],
) -> Result:
    """Let the person sign in on Entra's page in the browser; returns MSAL's result.

    `check` looks at the result and may raise a fault, before the browser is told that it went
    well. A browser that does not start ends nothing: the link can be copied.
    """
    with Loopback() as loopback:
        flow = application.initiate_auth_code_flow(
            list(request.scopes),
            redirect_uri=loopback.address,
            login_hint=request.hint or None,
            prompt=None if request.hint else "select_account",
            claims_challenge=request.claims or None,
            response_mode="form_post",
        )
        prompt.open_page(flow["auth_uri"])
        answer = loopback.wait(flow["state"], Wait(seconds, prompt.cancelled))
        if "error" in answer:
            raise refusal(answer, subject=request.hint)
        result = _good(application.acquire_token_by_auth_code_flow(flow, answer), request)
        check(result)
        loopback.conclude(Ending.SIGNED_IN)
    return result


def by_code(
    application: msal.PublicClientApplication,
    request: Request,
    prompt: SignInPrompt,
    clock: Clock,
) -> Result:
    """Let the person type a code on another device; returns MSAL's result."""
    flow = application.initiate_device_flow(
        list(request.scopes), claims_challenge=request.claims or None
    )
    if "user_code" not in flow:
        raise refusal(flow, subject=request.hint)
    expires = clock.now() + timedelta(seconds=int(flow["expires_in"]))
    prompt.show_code(DeviceCode(flow["user_code"], flow["verification_uri"], expires))
    pause = int(flow.get("interval", _POLL_SECONDS))
    while not prompt.cancelled.wait(pause):
        if clock.now() >= expires:
            raise SignInTimedOut
        result = application.acquire_token_by_device_flow(
            flow, claims_challenge=request.claims or None, exit_condition=_once
        )
        error = result.get("error")
        if error == "slow_down":
            pause += _SLOWER_SECONDS
        elif error != "authorization_pending":
            return _good(result, request)
    raise SignInCancelled


def _once(_flow: Mapping[str, object]) -> bool:
    """Let MSAL ask once; its own waiting takes up to a second to notice a cancel."""
    return True


def _good(result: Result, request: Request) -> Result:
    if "access_token" not in result:
        raise refusal(result, subject=request.hint)
    return result
