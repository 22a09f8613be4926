"""How long the lists of 20 known organizations take, in seconds, against the longest of them.

Each list is three pages of 100 tokens and one page of revoked ones; the emulator, in a process of
its own, answers each call after 100 ms. The floor is one organization's list fetched alone, by the
same code in the same run: its three pages cannot overlap, since each names the next. Both begin
with open connections and a signed-in person, as any refresh but the first. The second line is the
same work done one organization after another, against doing it side by side.
"""

import sys
import time
from collections.abc import Sequence
from functools import partial
from itertools import cycle
from threading import Event

from benchmarks.parts.box import Box
from benchmarks.parts.line import Line, medians, report
from patmanager.core.organizations import Listing, Organization
from patmanager.core.ports import Inventory
from patmanager.services.azure_devops.client import AzureDevOps
from patmanager.services.clock import SystemClock

ROUNDS = 9
GOAL = 1.2
LATENCY = 0.1
TOKENS = 250


def seconds(inventory: Inventory, organizations: Sequence[Organization]) -> float:
    """Return how long the lists take; raises what kept one from being whole."""
    last: dict[str, Listing] = {}

    def arrived(listing: Listing) -> None:
        last[listing.organization.name] = listing

    begin = time.perf_counter()
    inventory.refresh(organizations, arrived, Event())
    spent = time.perf_counter() - begin
    for organization in organizations:
        listing = last[organization.name]
        if listing.fault is not None:
            raise listing.fault
        if not listing.complete or len(listing.tokens) != TOKENS:
            message = f"{organization.name} is not whole: {len(listing.tokens)} tokens"
            raise RuntimeError(message)
    return spent


def main(rounds: int = ROUNDS) -> int:
    """Print two lines of JSON; return 1 when the goal does not hold."""
    with Box("twenty") as box:
        identity, account = box.sign_in("developer")
        service = AzureDevOps(identity, box.endpoints, SystemClock())
        organizations = service.organizations.of(account)
        box.answer_after(LATENCY)
        everything = partial(seconds, service.inventory, organizations)
        one = cycle([organization] for organization in organizations)
        value, floor = medians(rounds, [everything, lambda: seconds(service.inventory, next(one))])
        peer = sum(seconds(service.inventory, [organization]) for organization in organizations)
        service.close()
    return report(Line("refresh", value, floor, GOAL), Line("refresh_peer", peer, value))


if __name__ == "__main__":
    sys.exit(main())
