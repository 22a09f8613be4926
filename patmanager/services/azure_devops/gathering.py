"""One organization's list while it comes in, page by page, from two questions."""

import time
from collections.abc import Callable
from threading import Lock

from patmanager.core.faults import Fault
from patmanager.core.organizations import Listing, Organization
from patmanager.core.ports import Clock
from patmanager.core.tokens import Token
from patmanager.services.azure_devops.records import Page

BETWEEN = 0.1
"""Seconds between two deliveries of an unfinished list."""


class Gathering:
    """Merges pages by authorization id and hands the list on as it grows.

    The record of a token does not say that it is revoked; the second question does. So nothing is
    handed on before that is answered: no revoked token ever looks active. Nor do revoked ones
    alone arrive: that would look like a list of nothing else.
    """

    def __init__(
        self,
        organization: Organization,
        arrived: Callable[[Listing], None],
        clock: Clock,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        """Begin with nothing; `arrived` gets the listings, in order, from any thread."""
        self.organization = organization
        self._arrived = arrived
        self._clock = clock
        self._monotonic = monotonic
        self._lock = Lock()
        self._tokens: dict[str, Token] = {}
        self._unreadable = 0
        self._has_begun = False
        self._open = {True, False}  # the question about revoked tokens, and the one about all
        self._is_over = False
        self._handed_on = 0.0

    @property
    def is_over(self) -> bool:
        """Whether the last listing was handed on: no page is wanted any more."""
        return self._is_over

    def add(self, page: Page, *, revoked: bool) -> None:
        """Take a page of revoked tokens, or of all."""
        with self._lock:
            for token in page.tokens:
                known = self._tokens.get(token.authorization_id)
                if known is None or not known.revoked:
                    self._tokens[token.authorization_id] = token
            self._has_begun |= not revoked
            # A record among the revoked ones stands among all of them too: counted once.
            self._unreadable += 0 if revoked else page.unreadable
            if page.continuation or self._is_over:
                self._maybe_hand_on()
                return
            self._open.discard(revoked)
            if self._open:
                self._maybe_hand_on()
            else:
                self._hand_on(complete=True)

    def fail(self, fault: Fault) -> None:
        """End with a fault; what came in so far is dropped, since it is not the list."""
        with self._lock:
            if not self._is_over:
                self._is_over = True
                self._arrived(Listing(self.organization, fault=fault))

    def _maybe_hand_on(self) -> None:
        due = self._monotonic() - self._handed_on >= BETWEEN
        if due and self._has_begun and True not in self._open and not self._is_over:
            self._hand_on(complete=False)

    def _hand_on(self, *, complete: bool) -> None:
        self._handed_on = self._monotonic()
        self._is_over = complete
        self._arrived(
            Listing(
                self.organization,
                tuple(self._tokens.values()),
                self._clock.now(),
                complete=complete,
                unreadable=self._unreadable,
            )
        )
