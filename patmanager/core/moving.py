"""Moving a global token: one new token in each chosen organization, then the old one goes.

Global tokens stop on 1 December 2026 and cannot be renewed (Azure DevOps blog, December 2025).
Nothing here asks anybody: both faces of the program plan by it, then call `Lifecycle`.
"""

import unicodedata
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from patmanager.core.faults import Fault, NotMember, SignInFault
from patmanager.core.keeping import may_have_happened
from patmanager.core.known_policies import KnownPolicies
from patmanager.core.objections import Objection, blocking
from patmanager.core.organizations import Account, Listing, Organization
from patmanager.core.policies import LONGEST_NAME, check, compliant
from patmanager.core.token_changes import TokenDraft
from patmanager.core.tokens import SAME_INSTANT, Token

_JOINED = "{name} – {organization}"
_ANOTHER = "{name} ({number})"


@dataclass(frozen=True, slots=True)
class Move:
    """One new token in the place of a global one; `asked` is the end asked for, aware UTC.

    `draft` is what the organization's policies leave of it. Where they leave no scope, it has all
    of the global one's, and the objections say why that is not to be had.
    """

    organization: Organization
    draft: TokenDraft
    asked: datetime
    objections: tuple[Objection, ...] = ()

    @property
    def is_allowed(self) -> bool:
        """Whether nothing that is surely known forbids it."""
        return not blocking(self.objections)

    @property
    def is_shorter(self) -> bool:
        """Whether it ends earlier than asked, because no more is allowed there."""
        return self.asked - self.draft.valid_to > SAME_INSTANT


class Step(Enum):
    """How a move stands.

    `SAFE`: made, and its secret is kept or in the person's hands. `UNSAFE`: made, but nobody has
    the secret. `UNDONE`: nothing was made. `UNKNOWN`: no answer tells. `SPARED`: not begun,
    because the person stopped.
    """

    SAFE = "safe"
    UNSAFE = "unsafe"
    UNDONE = "undone"
    UNKNOWN = "unknown"
    SPARED = "spared"


def is_movable(token: Token) -> bool:
    """Tell whether a token can be moved: a global one that was not revoked, stopped or not."""
    return token.is_global and not token.revoked


def places_of(account: Account, organizations: Iterable[Organization]) -> tuple[Organization, ...]:
    """Return the organizations of an account, by name: a global token reaches no others."""
    own = (each for each in organizations if each.account.id == account.id)
    return tuple(sorted(own, key=lambda each: each.name.casefold()))


def out_of_reach(listing: Listing) -> Fault | None:
    """Return why nothing can be made in an organization, as its last list told, `None` if it can.

    One of another tenant wants a sign-in of its own. A network that fails may be well by then.
    """
    return listing.fault if isinstance(listing.fault, SignInFault | NotMember) else None


def plan(  # noqa: PLR0913 - a move is about that many things
    token: Token,
    places: Iterable[Organization],
    end: datetime,
    *,
    known_in: Callable[[Organization], KnownPolicies],
    now: datetime,
    taken: Collection[str] = (),
) -> tuple[Move, ...]:
    """Return what would be made of `token` in each of `places`, ended by `end` at the latest.

    `end` and `now` are aware UTC; `taken` are names in use.
    """
    used, moves = set(taken), []
    for place in places:
        known = known_in(place)
        name = new_name(token.name, place.name, used)
        used.add(name)
        scopes = compliant(token.scopes, known) or token.scopes
        allowed = end if end <= known.latest_end(now, now) else known.usual_end(now, now)
        draft = TokenDraft(place.name, name, scopes, allowed)
        moves.append(Move(place, draft, end, check(draft, known, now)))
    return tuple(moves)


def new_name(name: str, organization: str, taken: Collection[str]) -> str:
    """Return a name that tells both tokens apart, is allowed, and is not in use yet."""
    base = " ".join("".join(_plain(character) for character in name).split())
    if not base:
        base = organization
    elif organization.casefold() not in base.casefold():
        # The end stays whole when both are too long together.
        room = LONGEST_NAME - len(_JOINED.format(name="", organization=organization))
        base = _JOINED.format(name=base[:room].rstrip(), organization=organization)
    found, number = base[:LONGEST_NAME], 2
    while found in taken:
        ending = _ANOTHER.format(name="", number=number)
        found, number = f"{base[: LONGEST_NAME - len(ending)]}{ending}", number + 1
    return found


def step_after(fault: Fault) -> Step:
    """Return how a move stands that met a fault."""
    return Step.UNKNOWN if may_have_happened(fault) else Step.UNDONE


def may_revoke(steps: Iterable[Step]) -> bool:
    """Tell whether the global token may go: every chosen new one is made and its secret safe."""
    every = tuple(steps)
    return bool(every) and all(step is Step.SAFE for step in every)


def _plain(character: str) -> str:
    """Return a character as it may stand in a name; what steers or ends a line becomes a space."""
    return " " if unicodedata.category(character) in {"Cc", "Cs", "Zl", "Zp"} else character
