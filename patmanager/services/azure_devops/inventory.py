"""The lists of many organizations, fetched side by side."""

from collections.abc import Callable, Iterable
from functools import partial
from threading import Event

from patmanager.core.faults import Fault
from patmanager.core.organizations import Listing, Organization
from patmanager.core.ports import Clock
from patmanager.services.azure_devops.gathering import Gathering
from patmanager.services.azure_devops.http import PARALLEL
from patmanager.services.azure_devops.pages import Pages
from patmanager.services.azure_devops.side_by_side import run_all
from patmanager.services.azure_devops.versions import TokensResource


class Lists:
    """The port `Inventory`: two questions an organization, `all` and `revoked`, page by page.

    The long ones go first and the short ones fill up the threads, for one batch of organizations
    after another, so that the first lists are whole early.
    """

    def __init__(self, api: TokensResource, clock: Clock, parallel: int = PARALLEL) -> None:
        """Ask in up to `parallel` threads at a time."""
        self._pages = Pages(api)
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
        if _is_enough(gathering, cancelled):
            return
        shown = "revoked" if revoked else "all"
        try:
            for answered in self._pages.of(gathering.organization, shown, cancelled):
                gathering.add(answered.page, revoked=revoked)
                if _is_enough(gathering, cancelled):
                    return
        except Fault as fault:
            gathering.fail(fault)


def _is_enough(gathering: Gathering, cancelled: Event) -> bool:
    return gathering.is_over or cancelled.is_set()
