"""The lists of many organizations, fetched side by side."""

from collections.abc import Callable, Iterable
from functools import partial
from threading import Event

from patmanager.core.facts import Facts
from patmanager.core.faults import AnswerUnreadable, Fault
from patmanager.core.organizations import Listing, Organization
from patmanager.core.ports import Clock
from patmanager.services.azure_devops.errors import unreadable
from patmanager.services.azure_devops.gathering import Gathering
from patmanager.services.azure_devops.http import PARALLEL
from patmanager.services.azure_devops.pats import resource
from patmanager.services.azure_devops.questions import Question
from patmanager.services.azure_devops.records import Page, UnreadableError, read_page
from patmanager.services.azure_devops.side_by_side import run_all
from patmanager.services.azure_devops.versions import TokensResource

_PAGE = "100"
"""Tokens on a page, the most the API gives."""
_MOST_PAGES = 2000
"""Pages after which a list is taken to have no end: 200,000 tokens."""


class Lists:
    """The port `Inventory`: two questions an organization, `all` and `revoked`, page by page.

    The long ones go first and the short ones fill up the threads, for one batch of organizations
    after another, so that the first lists are whole early.
    """

    def __init__(self, api: TokensResource, clock: Clock, parallel: int = PARALLEL) -> None:
        """Ask in up to `parallel` threads at a time."""
        self._api = api
        self._clock = clock
        self._parallel = parallel
        self._batch = max(1, parallel * 5 // 6)

    def refresh(
        self,
        organizations: Iterable[Organization],
        arrived: Callable[[Listing], None],
        cancelled: Event,
    ) -> None:
        """Fetch every list; each arrives as it fills, and a last time complete or with its fault.

        Returns when all are done or `cancelled` is set; then nothing arrives any more.
        """

        def hand_on(listing: Listing) -> None:
            if not cancelled.is_set():
                arrived(listing)

        wanted = {organization.key: organization for organization in organizations}
        gatherings = [Gathering(each, hand_on, self._clock) for each in wanted.values()]
        jobs = [
            partial(self._fetch, gathering, cancelled, revoked=revoked)
            for start in range(0, len(gatherings), self._batch)
            for revoked in (False, True)
            for gathering in gatherings[start : start + self._batch]
        ]
        run_all(jobs, self._parallel, cancelled)

    def _fetch(self, gathering: Gathering, cancelled: Event, *, revoked: bool) -> None:
        """Fetch one chain of pages."""
        try:
            continuation, seen = "", set[str]()
            while not (gathering.is_over or cancelled.is_set()):
                page = self._page(gathering.organization, continuation, cancelled, revoked=revoked)
                gathering.add(page, revoked=revoked)
                continuation = page.continuation
                if not continuation:
                    return
                if continuation in seen or len(seen) > _MOST_PAGES:
                    raise AnswerUnreadable(
                        Facts(
                            organization=gathering.organization.name,
                            sentence="The list does not end: its pages lead back to earlier ones.",
                        )
                    )
                seen.add(continuation)
        except Fault as fault:
            gathering.fail(fault)

    def _page(
        self, organization: Organization, continuation: str, cancelled: Event, *, revoked: bool
    ) -> Page:
        shown = ("displayFilterOption", "revoked" if revoked else "all")
        further = (("continuationToken", continuation),) if continuation else ()
        question = Question(
            "GET",
            "vssps",
            resource(organization.name),
            (shown, ("$top", _PAGE), *further),
            organization=organization.name,
        )
        reply = self._api.ask(organization, question, cancelled)
        try:
            return read_page(reply.document, organization.name, revoked=revoked)
        except UnreadableError as error:
            raise unreadable(question, reply.attempt, str(error)) from error
