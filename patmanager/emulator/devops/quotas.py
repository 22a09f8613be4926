"""How often a person may call before one is refused with 429."""

from datetime import timedelta
from threading import Lock

from patmanager.emulator.devops.answers import Refused, throttled
from patmanager.emulator.world import World


class Quotas:
    """Counts calls by person while the manner `quota` is set; else it forgets them."""

    def __init__(self, world: World) -> None:
        """Count for this world."""
        self._world = world
        self._lock = Lock()
        self._counts: dict[str, int] = {}
        self._blocked: dict[str, float] = {}

    def count(self, person: str) -> float:
        """Count a call; return for how many seconds it is to be held back.

        Raises:
            Refused: there were too many; after `retry_after` seconds the count starts again.
        """
        manners = self._world.manners
        if manners.quota is None:
            with self._lock:
                self._counts.clear()
                self._blocked.clear()
            return 0.0
        now = self._world.clock.now()
        with self._lock:
            until = self._blocked.get(person)
            if until is not None and now.timestamp() >= until:
                del self._blocked[person]
                self._counts[person] = 0
                until = None
            self._counts[person] = self._counts.get(person, 0) + 1
            if until is None and self._counts[person] <= manners.quota:
                is_slow = manners.slow_from is not None and (
                    self._counts[person] >= manners.slow_from
                )
                return manners.slow if is_slow else 0.0
            if until is None:
                until = (now + timedelta(seconds=manners.retry_after)).timestamp()
                self._blocked[person] = until
        wait = max(1, round(until - now.timestamp()))
        raise Refused(throttled(now.timestamp(), wait))
