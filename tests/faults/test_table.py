"""The table of faults is whole, and names tests that there are."""

import subprocess
import sys
from itertools import chain
from pathlib import Path

import pytest

from tests.faults.of_changes import CHANGES
from tests.faults.of_neighbors import NEIGHBORS
from tests.faults.of_the_computer import COMPUTER
from tests.faults.row import Row

ROWS = (*CHANGES, *NEIGHBORS, *COMPUTER)
ROOT = Path(__file__).parents[2]
LAST = 52


@pytest.mark.fast
def test_no_fault_is_missing() -> None:
    """F1 to F52, each once."""
    assert sorted(row.number for row in ROWS) == list(range(1, LAST + 1))


@pytest.mark.fast
@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"F{row.number}")
def test_each_fault_has_an_outcome_and_a_test(row: Row) -> None:
    """Both are said in words of their own, and no test is named twice."""
    assert row.fault.strip()
    assert row.outcome.strip()
    assert row.fault != row.outcome
    assert row.tests
    assert len(set(row.tests)) == len(row.tests)


def test_each_test_of_the_table_is_run() -> None:
    """It is among those that pytest finds, in the normal run or in the long one."""
    named = sorted(set(chain.from_iterable(row.tests for row in ROWS)))
    files = sorted({f"tests/{test.partition('::')[0]}" for test in named})
    found = subprocess.run(
        [sys.executable, "-m", "pytest", "--collect-only", "-q", "-m", "", *files],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=110,
        check=False,
    )
    there = {line.partition("[")[0] for line in found.stdout.splitlines() if "::" in line}
    missing = [test for test in named if f"tests/{test}" not in there]
    assert not missing, found.stdout[-500:] + found.stderr[-500:]
    assert len(there) > len(named)
