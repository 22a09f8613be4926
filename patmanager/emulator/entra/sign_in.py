"""Signing in, page by page: account, password, code, consent, and back to the application.

Every page posts to `/login` with the hidden field `flow` and the pressed button as `do` (`next`,
`cancel`, `accept`, `deny`, `return`).
"""

from flask import Blueprint, Response, jsonify, request

from patmanager.emulator.entra.answers import unstored
from patmanager.emulator.entra.attempts import Asked, Attempt, Step
from patmanager.emulator.entra.directory import Entra
from patmanager.emulator.entra.ending import finish, give_up
from patmanager.emulator.entra.pages import last_page
from patmanager.emulator.entra.refusals import refuse
from patmanager.emulator.entra.showing import show
from patmanager.emulator.entra.steps import STEPS, must_sign_in_again, signed_in

COOKIE = "emulator_sign_in"


def routes(entra: Entra) -> Blueprint:
    """Return the pages of a sign-in under way."""
    site = Blueprint("sign_in", __name__)

    @site.post("/login")
    def login() -> Response:
        """Take one step of a sign-in."""
        attempt = _attempt(entra)
        if attempt is None:
            return _lost()
        done = request.form.get("do", "")
        if done in {"cancel", "deny", "return"}:
            return give_up(entra, attempt, done)
        return STEPS[attempt.step](entra, attempt) or show(entra, attempt)

    @site.get("/authenticator")
    def authenticator() -> Response:
        """Return what the authenticator app of the person at the code page shows."""
        attempt = _attempt(entra)
        if attempt is None or attempt.person is None or attempt.step is not Step.CODE:
            return Response(status=404)
        code, seconds = entra.accounts.next_code(attempt.person)
        return unstored(jsonify({"code": code, "seconds": seconds}))

    @site.get("/<tenant>/oauth2/v2.0/logout")
    def logout(tenant: str) -> Response:  # noqa: ARG001 - part of the address only
        """Sign everybody out of this browser."""
        entra.browsers.sign_out(request.cookies.get(COOKIE, ""))
        return last_page("Signed out", "You signed out. Close this page.")

    return site


def begin(entra: Entra, asked: Asked) -> Response:
    """Begin a sign-in, at the first page that is needed for who is signed in already."""
    attempt = entra.browsers.begin(asked, request.cookies.get(COOKIE, ""))
    answer = _first(entra, attempt) or show(entra, attempt)
    answer.set_cookie(COOKIE, attempt.browser, httponly=True, samesite="Lax")
    return answer


def _first(entra: Entra, attempt: Attempt) -> Response | None:
    """Choose the first step; an answer when nothing needs to be asked."""
    asked = attempt.asked
    if entra.conditions.refuse_next_sign_in:
        number, entra.conditions.refuse_next_sign_in = entra.conditions.refuse_next_sign_in, 0
        return finish(entra, attempt, refuse(number))
    known = entra.browsers.signed_in(attempt.browser)
    attempt.user = asked.login_hint
    hinted = entra.person(asked.login_hint)
    only = known[0] if len(known) == 1 and not asked.login_hint else hinted
    again = asked.prompt in {"login", "select_account"}
    if only is not None and not again and not must_sign_in_again(entra, attempt, only):
        attempt.person = only
        return signed_in(entra, attempt)
    if asked.prompt == "none":
        return finish(entra, attempt, refuse(50058))
    choose = asked.prompt == "select_account" or (len(known) > 1 and not asked.login_hint)
    if known and choose and asked.prompt != "login":
        attempt.step = Step.PICK
    elif hinted is not None:
        attempt.person, attempt.step = hinted, Step.PASSWORD
    return None


def _attempt(entra: Entra) -> Attempt | None:
    return entra.browsers.attempt(request.values.get("flow", ""), request.cookies.get(COOKIE, ""))


def _lost() -> Response:
    """Answer for a page that was left open too long, or opened in another browser."""
    words = "Start signing in again in the application."
    return last_page("This sign-in is over", words, status=400)
