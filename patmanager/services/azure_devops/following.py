"""From one page of a list to the next, where a continuation token leads."""

from collections.abc import Iterator
from dataclasses import dataclass

from patmanager.core.facts import Facts
from patmanager.core.faults import AnswerUnreadable
from patmanager.core.organizations import Organization

_MOST = 10_000
"""Pages after which a list is taken to have no end."""


@dataclass(slots=True)
class Following:
    """What leads to a page; whoever read it notes the `token` of the next, empty for none."""

    token: str = ""

    @property
    def query(self) -> tuple[tuple[str, str], ...]:
        """Return what goes into the question."""
        return (("continuationToken", self.token),) if self.token else ()


def pages(organization: Organization) -> Iterator[Following]:
    """Yield once for each page; raises `AnswerUnreadable` when the pages lead in a circle."""
    following, seen = Following(), set[str]()
    while True:
        yield following
        if not following.token:
            return
        if following.token in seen or len(seen) > _MOST:
            sentence = "The list does not end: its pages lead back to earlier ones."
            raise AnswerUnreadable(Facts(organization=organization.name, sentence=sentence))
        seen.add(following.token)
