"""What is computed of a list of tokens, kept until another list takes its place."""

from collections.abc import Callable
from typing import Generic, TypeVar

from patmanager.core.organizations import Listing
from patmanager.core.tokens import Token
from patmanager.ui.state import Place

Found = TypeVar("Found")


class PerList(Generic[Found]):
    """Computes something of each list once: states come often, other lists seldom."""

    def __init__(self, compute: Callable[[tuple[Token, ...]], Found]) -> None:
        """Ask `compute`, which sees the tokens alone."""
        self._compute = compute
        self._known: dict[Place, tuple[tuple[Token, ...], Found]] = {}

    def of(self, listing: Listing) -> Found:
        """Return what was found of a list."""
        known = self._known.get(listing.organization.key)
        if known is None or known[0] is not listing.tokens:
            known = listing.tokens, self._compute(listing.tokens)
            self._known[listing.organization.key] = known
        return known[1]
