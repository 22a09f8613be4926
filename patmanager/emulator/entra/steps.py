"""What each page of the sign-in does with what was typed.

Each step takes the attempt further; it returns the answer when the sign-in came to its end, or
`None`: then the page of the attempt's step is shown.
"""

from collections.abc import Callable, Mapping

from flask import Response, request

from patmanager.emulator.entra.accounts import Verdict
from patmanager.emulator.entra.attempts import Attempt, Step
from patmanager.emulator.entra.directory import PERSONAL_DOMAINS, Entra
from patmanager.emulator.entra.ending import finish, grant_for
from patmanager.emulator.entra.refusals import refuse
from patmanager.emulator.people import Person

UNKNOWN_ACCOUNT = (
    "This username may be incorrect. Make sure you typed it correctly. Otherwise, contact your "
    "admin."
)
PERSONAL_ACCOUNT = (
    "You can't sign in here with a personal account. Use your work or school account instead."
)
WRONG_PASSWORD = "Your account or password is incorrect. Try again."  # noqa: S105 - a sentence
WRONG_CODE = "You didn't enter the expected verification code. Please try again."
LOCKED = (
    "Your account is temporarily locked to prevent unauthorized use. Try again later, and if you "
    "still have trouble, contact your admin."
)
DISABLED = "Your account has been locked. Contact your support person to unlock it."


def type_user(entra: Entra, attempt: Attempt) -> Response | None:
    """Take the account's name."""
    attempt.user = request.form.get("user", "").strip()
    attempt.person = entra.person(attempt.user)
    attempt.message = ""
    if attempt.user.rpartition("@")[2].lower() in PERSONAL_DOMAINS:
        if attempt.asked.tenant is not None:
            _refuse(attempt, 50020)
        else:
            attempt.message = PERSONAL_ACCOUNT
    elif attempt.person is None:
        attempt.message = UNKNOWN_ACCOUNT
    else:
        attempt.step = Step.PASSWORD
    return None


def type_password(entra: Entra, attempt: Attempt) -> Response | None:
    """Take the password."""
    person = _person(attempt)
    verdict = entra.accounts.check_password(person, request.form.get("password", ""))
    attempt.message = {Verdict.WRONG: WRONG_PASSWORD, Verdict.LOCKED: LOCKED}.get(verdict, "")
    if verdict is not Verdict.GOOD:
        return None
    if person.user in entra.conditions.disabled:
        attempt.message = DISABLED
    else:
        attempt.step = Step.CODE
    return None


def type_code(entra: Entra, attempt: Attempt) -> Response | None:
    """Take the second factor."""
    person = _person(attempt)
    verdict = entra.accounts.check_code(person, request.form.get("code", ""))
    attempt.message = {Verdict.WRONG: WRONG_CODE, Verdict.LOCKED: LOCKED}.get(verdict, "")
    if verdict is not Verdict.GOOD:
        return None
    attempt.fresh = True
    entra.conditions.step_up.discard(person.user)
    entra.browsers.remember(attempt.browser, person, entra.clock.now())
    return signed_in(entra, attempt)


def pick(entra: Entra, attempt: Attempt) -> Response | None:
    """Take one of the accounts that are signed in, or go on to another."""
    user = request.form.get("pick", "")
    known = {person.user: person for person in entra.browsers.signed_in(attempt.browser)}
    if user not in known:
        attempt.user, attempt.step = "", Step.USER
        return None
    attempt.person, attempt.user = known[user], user
    if must_sign_in_again(entra, attempt, known[user]):
        attempt.step = Step.PASSWORD
        return None
    return signed_in(entra, attempt)


def confirm(entra: Entra, attempt: Attempt) -> Response | None:
    """Take the word that the person started the other device's sign-in."""
    return _consent(entra, attempt)


def accept(entra: Entra, attempt: Attempt) -> Response | None:
    """Take the person's consent."""
    if request.form.get("do") != "accept":
        return None
    grant = grant_for(entra, attempt)
    entra.consent(grant.person, grant.tenant_id, grant.application, attempt.asked.permissions)
    return finish(entra, attempt, grant_for(entra, attempt))


def stay(_entra: Entra, _attempt: Attempt) -> Response | None:
    """Leave a refusal where it is: only its own button goes on."""
    return None


STEPS: Mapping[Step, Callable[[Entra, Attempt], Response | None]] = {
    Step.PICK: pick,
    Step.USER: type_user,
    Step.PASSWORD: type_password,
    Step.CODE: type_code,
    Step.CONFIRM: confirm,
    Step.CONSENT: accept,
    Step.REFUSED: stay,
}


def must_sign_in_again(entra: Entra, attempt: Attempt, person: Person) -> bool:
    """Tell whether it is not enough that the browser knows the person.

    A second factor is wanted anew, or the last sign-in is older than the tenant allows.
    """
    since = entra.browsers.since(attempt.browser, person)
    frequency = entra.conditions.sign_in_frequency
    old = frequency and since and entra.clock.now() - since > frequency
    contexts, step_up = attempt.asked.claims.acrs, person.user in entra.conditions.step_up
    return bool(since is None or old or contexts or step_up)


def signed_in(entra: Entra, attempt: Attempt) -> Response | None:
    """Go on once it is known who it is: tenant, Conditional Access, then consent."""
    person, asked = _person(attempt), attempt.asked
    tenant_id = asked.tenant.id if asked.tenant else person.tenant_id
    blocked = person.user in entra.conditions.access_blocked
    if tenant_id not in person.tenants:
        _refuse(attempt, 50020)
    elif blocked or (asked.device and entra.conditions.device_code_blocked):
        _refuse(attempt, 53003)
    elif asked.device is not None:
        attempt.step = Step.CONFIRM
    else:
        return _consent(entra, attempt)
    return finish(entra, attempt, refuse(attempt.number)) if asked.prompt == "none" else None


def _consent(entra: Entra, attempt: Attempt) -> Response | None:
    """Ask for consent where it is missing."""
    grant, asked = grant_for(entra, attempt), attempt.asked
    missing = asked.permissions - entra.consented(grant.person, grant.tenant_id, grant.application)
    if not missing and asked.prompt != "consent":
        return finish(entra, attempt, grant)
    if asked.prompt == "none":
        names = {"client_id": grant.application.client_id, "app": grant.application.name}
        return finish(entra, attempt, refuse(65001, **names))
    if entra.conditions.consent_by_administrators and grant.person.role != "administrator":
        _refuse(attempt, 90094)
        return None
    attempt.step = Step.CONSENT
    return None


def _refuse(attempt: Attempt, number: int) -> None:
    attempt.step, attempt.number = Step.REFUSED, number


def _person(attempt: Attempt) -> Person:
    """Return who it is; the pages after the first are reached only when that is known."""
    if attempt.person is None:
        message = "a page after the account's was reached without an account"
        raise LookupError(message)
    return attempt.person
