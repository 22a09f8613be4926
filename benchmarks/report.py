"""How long the report over 2,000 people takes, in seconds, against what the throttle allows.

The emulator, in a process of its own, answers 300 calls, holds back the last 100 of them for 50 ms,
then refuses for 2 s. The floor is the same questions asked in the same run without a throttle and
without keeping anything, and the waits that the throttle imposes on so many calls. The second line
is what the report adds to the memory of its process at the most, in MiB, of 50 that it may; only
Linux tells it.
"""

import os
import sys
import tempfile
import time
from pathlib import Path
from threading import Event

from benchmarks.parts.box import Box
from benchmarks.parts.line import Line, medians, report
from benchmarks.parts.peak import peak
from patmanager.core.administration import PERMISSIONS, Member
from patmanager.core.organizations import Organization
from patmanager.core.report import WINDOW
from patmanager.core.reporting import Reporting
from patmanager.services.azure_devops.client import AzureDevOps
from patmanager.services.azure_devops.http import PARALLEL
from patmanager.services.clock import SystemClock
from patmanager.services.ledger import SqliteLedger

ROUNDS = 3
GOAL = 1.1
MOST_MEMORY = 50.0
QUOTA, SLOW_FROM, SLOW, WAIT = 300, 200, 0.05, 2.0
THROTTLE = {"quota": QUOTA, "slow_from": SLOW_FROM, "slow": SLOW, "retry_after": int(WAIT)}


def asked(service: AzureDevOps, organization: Organization) -> int:
    """Ask for everything that a report needs, keep nothing; return how many calls it took."""
    administration, now = service.administration, SystemClock().now()
    members: list[Member] = []
    pages = 0
    for page in administration.members(organization):
        members.extend(page)
        pages += 1
    administration.policies(organization)
    administration.all_tokens(organization, members, lambda *_: None, Event())
    batches = sum(1 for _ in administration.events(organization, now - WINDOW, now))
    return pages + len(members) + batches


def bare(box: Box, service: AzureDevOps, organization: Organization) -> float:
    """Return the floor, in seconds."""
    box.behave(quota=None, slow_from=None)
    begin = time.perf_counter()
    calls = asked(service, organization)
    spent = time.perf_counter() - begin
    windows = calls // QUOTA
    held_back = windows * (QUOTA - SLOW_FROM) * SLOW / PARALLEL
    return spent + windows * WAIT + held_back


def made(box: Box, service: AzureDevOps, organization: Organization) -> float:
    """Return how long a whole report takes, in seconds; raises when it is not complete."""
    box.behave(**THROTTLE)
    clock = SystemClock()
    with tempfile.TemporaryDirectory(prefix="benchmark-") as folder:
        ledger = SqliteLedger(Path(folder) / "ledger.sqlite3", clock)
        begin = time.perf_counter()
        found = Reporting(service.administration, ledger, clock).run(organization)
        spent = time.perf_counter() - begin
        ledger.close()
    if not found.is_complete or found.refused:
        message = f"not complete: {len(found.left)} left, {len(found.refused)} refused"
        raise RuntimeError(message)
    return spent


def main(rounds: int = ROUNDS) -> int:
    """Print two lines of JSON; return 1 when a goal does not hold."""
    with Box("company") as box:
        identity, account = box.sign_in("administrator", PERMISSIONS)
        service = AzureDevOps(identity, box.endpoints, SystemClock())
        (organization,) = service.organizations.of(account)
        service.administration.find(organization, "a")
        before = peak(os.getpid())
        value, floor = medians(
            rounds,
            [
                lambda: made(box, service, organization),
                lambda: bare(box, service, organization),
            ],
        )
        grown = peak(os.getpid()) - before
        service.close()
    lines = [Line("report", value, floor, GOAL)]
    if grown:
        lines.append(Line("report_memory", grown, MOST_MEMORY, 1.0))
    return report(*lines)


if __name__ == "__main__":
    sys.exit(main())
