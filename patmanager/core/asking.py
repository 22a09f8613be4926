"""What is known of somebody who asks for help, for the letters and the reply of both faces."""

from collections.abc import Sequence
from dataclasses import replace

from patmanager.core.addresses import organization_in
from patmanager.core.explain import Explanation
from patmanager.core.letters import Request
from patmanager.core.needs import covers, needed_scopes
from patmanager.core.organizations import Listing
from patmanager.core.program import Program
from patmanager.core.suspects import serving


def organization_of(typed: Request, explained: Explanation) -> str:
    """Return the organization that was typed, else that of the message, else nothing."""
    return typed.organization or organization_in(explained.text)


def filled_in(
    typed: Request,
    explained: Explanation,
    person: str,
    listings: Sequence[Listing],
    program: Program,
) -> Request:
    """Add to what was typed what the message, the person's own lists and the settings tell.

    `person` is who is signed in, empty where nobody is.
    """
    now, catalogue = program.clock.now(), program.catalogue
    organization = organization_of(typed, explained)
    wanted = needed_scopes(explained, typed, catalogue)
    return replace(
        typed,
        organization=organization,
        person=typed.person or person,
        tokens=serving(listings, organization, now, lambda each: covers(each, wanted, catalogue)),
        at=now,
        contacts=program.explainer.contacts_with(program.settings.contacts),
    )
