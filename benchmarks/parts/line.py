"""What every benchmark prints, and how it measures: in turns, by the median."""

import json
import statistics
from collections.abc import Callable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Line:
    """One result: `value` and `floor` in the same unit, both measured in this run.

    `goal` is the highest ratio that is allowed, `None` where a figure is only reported.
    """

    name: str
    value: float
    floor: float
    goal: float | None = None

    @property
    def ratio(self) -> float:
        """How many times the floor the value is."""
        return self.value / self.floor

    @property
    def ok(self) -> bool | None:
        """Whether the goal holds; `None` without one."""
        return None if self.goal is None else self.ratio <= self.goal

    def as_json(self) -> str:
        """Return the line."""
        line = {
            "name": self.name,
            "value": round(self.value, 4),
            "floor": round(self.floor, 4),
            "ratio": round(self.ratio, 2),
            "goal": self.goal,
            "ok": self.ok,
        }
        return json.dumps(line)


def report(*lines: Line) -> int:
    """Print the lines; return the exit status: 1 when a goal does not hold."""
    for line in lines:
        print(line.as_json(), flush=True)
    return int(any(line.ok is False for line in lines))


def medians(rounds: int, measures: Sequence[Callable[[], float]]) -> list[float]:
    """Take each measure once a round and return the median of each.

    They take turns, so that a busy moment of the computer hits all of them. A round before the
    first is not counted: it finds caches cold that are warm afterwards.
    """
    for measure in measures:
        measure()
    taken = [[measure() for measure in measures] for _ in range(rounds)]
    return [statistics.median(column) for column in zip(*taken, strict=True)]
