"""How a sign-in ends: with a code for the application, a device that may go on, or an error."""

from flask import Response

from patmanager.emulator.entra.attempts import Attempt, Step
from patmanager.emulator.entra.directory import Entra
from patmanager.emulator.entra.grants import Grant
from patmanager.emulator.entra.pages import last_page
from patmanager.emulator.entra.refusals import Refusal, cancelled, refuse
from patmanager.emulator.entra.replies import Reply, reply


def grant_for(entra: Entra, attempt: Attempt) -> Grant:
    """Return what the sign-in is worth, with all that the person ever consented to."""
    asked, person = attempt.asked, attempt.person
    if person is None:
        message = "nobody has signed in yet"
        raise LookupError(message)
    tenant_id = asked.tenant.id if asked.tenant else person.tenant_id
    had = entra.consented(person, tenant_id, asked.application)
    return Grant(
        person=person,
        tenant_id=tenant_id,
        application=asked.application,
        scopes=asked.scopes,
        permissions=asked.permissions | had if asked.permissions else frozenset(),
        signed_in=entra.browsers.since(attempt.browser, person) or entra.clock.now(),
        nonce=asked.nonce,
        cae=asked.claims.cae,
        acrs=asked.claims.acrs if attempt.fresh else frozenset(),
    )


def give_up(entra: Entra, attempt: Attempt, done: str) -> Response:
    """End a sign-in at the person's wish: `cancel`, `deny` of the consent, `return`."""
    if done == "deny":
        return finish(entra, attempt, refuse(65004))
    if done == "return" and attempt.step is Step.REFUSED:
        return finish(entra, attempt, refusal_of(entra, attempt))
    return finish(entra, attempt, cancelled())


def refusal_of(entra: Entra, attempt: Attempt) -> Refusal:
    """Return the refusal of an attempt that stands at the page `REFUSED`."""
    asked = attempt.asked
    home = entra.tenants[attempt.person.tenant_id] if attempt.person else None
    tenant = asked.tenant or home
    return refuse(
        attempt.number,
        error="access_denied",
        user=attempt.user,
        tenant=tenant.name if tenant else "",
        client_id=asked.application.client_id,
        app=asked.application.name,
    )


def finish(entra: Entra, attempt: Attempt, outcome: Grant | Refusal) -> Response:
    """End a sign-in: tell the application, or the device that waits."""
    entra.browsers.end(attempt)
    asked = attempt.asked
    if asked.device is not None:
        if isinstance(outcome, Refusal):
            asked.device.denied = True
            return last_page("Not signed in", "You can close this page.")
        asked.device.grant = outcome
        words = f"You are signed in to {asked.application.name} on the other device. "
        return last_page("Signed in", words + "You can close this page.")
    if isinstance(outcome, Refusal):
        return reply(entra, Reply.to(asked), outcome)
    code = entra.new_code(outcome, asked.redirect_uri, asked.challenge)
    return reply(entra, Reply.to(asked), code.value)
