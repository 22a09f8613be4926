"""What became of the programs that used a token which was rotated."""

from collections.abc import Iterable
from dataclasses import dataclass

from patmanager.core.client_faults import PlacesLeft
from patmanager.core.clients import Tested
from patmanager.core.facts import Changed, Facts
from patmanager.core.faults import Fault
from patmanager.core.places import Place
from patmanager.core.tokens import Token


@dataclass(frozen=True, slots=True)
class Followed:
    """One place after a rotation: what the test with the new secret came to, or what failed.

    `place` still names the old token where the new secret could not be put in.
    """

    place: Place
    tested: Tested | None = None
    fault: Fault | None = None

    @property
    def is_good(self) -> bool:
        """Whether the program works with the new token."""
        return self.fault is None and self.tested is not None and self.tested.is_good


def not_followed(followed: Iterable[Followed], old: Token) -> PlacesLeft | None:
    """Return why a token that was rotated must stay: the programs that do not work yet."""
    left = [each for each in followed if not each.is_good]
    if not left:
        return None
    reasons = (
        f"{each.place.client}: {each.fault or (each.tested and each.tested.verdict.value)}"
        for each in left
    )
    facts = Facts(
        organization=old.organization,
        subject=old.name,
        sentence=f"It does not work with the new one yet: {'; '.join(reasons)}.",
        changed=Changed.SOMETHING,
    )
    return PlacesLeft(facts)
