"""Which tokens a list holds, in which order, and where its next page starts."""

import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256

from patmanager.emulator.pat_store import Pat, PatState

_LONGEST_PAGE = 100
_FILTERS = ("active", "revoked", "expired", "all")
_RANKS = {PatState.ACTIVE: 0, PatState.EXPIRED: 1, PatState.REVOKED: 2}
Key = tuple[str, str]
_KEYS: Mapping[str, Callable[[Pat, datetime], str]] = {
    "displayName": lambda pat, _now: pat.display_name.casefold(),
    "displayDate": lambda pat, _now: pat.valid_to.isoformat(),
    "status": lambda pat, now: str(_RANKS[pat.state(now)]),
}


class BadListing(ValueError):  # noqa: N818 - read as a sentence where it is raised
    """The query of a list cannot be answered; the text says why."""


@dataclass(frozen=True, slots=True)
class Listing:
    """What a list shall hold: `shown` is the filter, `top` the most on one page.

    `after` is the place behind which the page starts. A page is found by place and not by number,
    so tokens that come or go between two pages shift nothing.
    """

    shown: str = "active"
    sort: str = "displayDate"
    ascending: bool = False
    top: int = _LONGEST_PAGE
    after: Key | None = None

    def page(self, pats: Iterable[Pat], now: datetime) -> tuple[list[Pat], Key | None]:
        """Return one page, and the place of its last token if there is more behind it."""
        key = _KEYS[self.sort]
        rows = [
            ((key(pat, now), pat.authorization_id), pat)
            for pat in pats
            if self.shown == "all" or pat.state(now) == self.shown
        ]
        rows.sort(key=lambda row: row[0], reverse=not self.ascending)
        if self.after is not None:
            rows = [row for row in rows if self._is_behind(row[0], self.after)]
        page = rows[: self.top]
        last = page[-1][0] if len(rows) > len(page) else None
        return [pat for _key, pat in page], last

    def _is_behind(self, key: Key, place: Key) -> bool:
        return key > place if self.ascending else key < place


def listing_of(query: Mapping[str, str], page_size: int, whose: str) -> Listing:
    """Return what a query asks for; its member names may be in any letter case.

    `whose` names the list (organization and person): a continuation token works for one list and
    one filter alone.

    Raises:
        BadListing: an unknown filter or order, a `$top` below 1, a foreign continuation token.
    """
    asked = {name.lower(): value for name, value in query.items()}
    shown = _one_of(_FILTERS, asked.get("displayfilteroption", ""), "active")
    sort = _one_of(tuple(_KEYS), asked.get("sortbyoption", ""), "displayDate")
    ascending = asked.get("issortascending", "false").lower()
    if ascending not in {"true", "false"}:
        msg = "isSortAscending is neither true nor false"
        raise BadListing(msg)
    top = asked.get("$top", "")
    if top and (not top.isdecimal() or int(top) < 1):
        msg = "$top is no number above zero"
        raise BadListing(msg)
    most = min(page_size, _LONGEST_PAGE)
    listing = Listing(shown, sort, ascending == "true", min(int(top or most), most))
    token = asked.get("continuationtoken", "")
    if not token:
        return listing
    place = _place_in(token, _stamp(listing, whose))
    return Listing(listing.shown, listing.sort, listing.ascending, listing.top, place)


def continuation(listing: Listing, place: Key, whose: str) -> str:
    """Return the text that asks for the page behind a place."""
    packed = json.dumps([_stamp(listing, whose), *place])
    return urlsafe_b64encode(packed.encode()).decode().rstrip("=")


def _place_in(token: str, stamp: str) -> Key:
    """Return the place a continuation token names."""
    try:
        packed = urlsafe_b64decode(token + "=" * (-len(token) % 4))
        stamped, primary, authorization_id = json.loads(packed)
    except ValueError as error:
        msg = "the continuationToken cannot be read"
        raise BadListing(msg) from error
    if stamped != stamp:
        msg = "the continuationToken belongs to another list or filter"
        raise BadListing(msg)
    return str(primary), str(authorization_id)


def _stamp(listing: Listing, whose: str) -> str:
    """Return a short mark of the list and its filter."""
    marks = (whose, listing.shown, listing.sort, str(listing.ascending))
    return sha256("\n".join(marks).encode()).hexdigest()[:16]


def _one_of(choices: tuple[str, ...], asked: str, default: str) -> str:
    """Return the choice that was asked for, in any letter case."""
    if not asked:
        return default
    for choice in choices:
        if choice.lower() == asked.lower():
            return choice
    msg = f"{asked} is none of {', '.join(choices)}"
    raise BadListing(msg)
