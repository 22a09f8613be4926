"""Which page belongs to which step of a sign-in."""

from flask import Response

from patmanager.emulator.entra.attempts import Attempt, Step
from patmanager.emulator.entra.directory import Entra
from patmanager.emulator.entra.ending import refusal_of
from patmanager.emulator.entra.pages import page, refusal_page

TITLES = {
    Step.PICK: "Pick an account",
    Step.USER: "Sign in",
    Step.PASSWORD: "Enter password",
    Step.CODE: "Verify your identity",
    Step.CONFIRM: "Are you trying to sign in?",
    Step.CONSENT: "Permissions requested",
}

# What a permission lets the application do, in the words of the consent page.
WORDS = {
    "user_impersonation": "Do everything in Azure DevOps that you can do",
    "vso.pats": "See your personal access tokens",
    "vso.pats_manage": "Create, change and revoke your personal access tokens",
    "vso.profile": "Read your profile and the list of your organizations",
    "vso.tokenadministration": "See and revoke the tokens of others, as an administrator",
    "vso.graph": "Look up people and groups",
    "vso.auditlog": "Read the audit log",
}


def show(entra: Entra, attempt: Attempt) -> Response:
    """Return the page of the attempt's step."""
    if attempt.step is Step.REFUSED:
        return refusal_page(entra, refusal_of(entra, attempt), attempt.id)
    person, asked = attempt.person, attempt.asked
    values: dict[str, object] = {
        "flow": attempt.id,
        "message": attempt.message,
        "application": asked.application.name,
        "user": attempt.user,
        "deed": "Next",
    }
    if attempt.step is Step.PICK:
        values["people"] = entra.browsers.signed_in(attempt.browser)
    elif attempt.step is Step.USER:
        values["people"] = [each for each in entra.people.values() if each.role]
    elif attempt.step is Step.PASSWORD and person:
        values |= {"password": person.password, "deed": "Sign in"}
    elif attempt.step is Step.CODE and person:
        code, seconds = entra.accounts.next_code(person)
        values |= {"code": code, "seconds": seconds, "deed": "Verify"}
        values["authenticator"] = f"/authenticator?flow={attempt.id}"
    elif attempt.step is Step.CONFIRM:
        values["deed"] = "Continue"
    elif attempt.step is Step.CONSENT:
        asks = sorted(asked.permissions)
        values["permissions"] = [(name, WORDS.get(name, "Use Azure DevOps")) for name in asks]
    return page(attempt.step.value, TITLES[attempt.step], values)
