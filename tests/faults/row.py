"""One line of the table of faults."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """Fault F`number`: what goes wrong, what must come of it, and the tests that show it.

    A test is named from `tests/` on, without its parameters. Each fault concerns this program.
    """

    number: int
    fault: str
    outcome: str
    tests: tuple[str, ...]
