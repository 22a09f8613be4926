"""The benchmarks: what they print, how they measure, and that each of them runs."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QStringListModel
from PySide6.QtWidgets import QApplication, QTableView
from pytestqt.qtbot import QtBot

from benchmarks.parts.first_paint import PAINTED, FirstPaint
from benchmarks.parts.line import Line, medians, report
from benchmarks.parts.windows import Windows
from tests.conftest import ROOT

KEYS = ["name", "value", "floor", "ratio", "goal", "ok"]
NAMES = sorted(file.stem for file in (ROOT / "benchmarks").glob("[a-z]*.py"))


@pytest.mark.fast
@pytest.mark.parametrize(
    ("value", "goal", "ok"), [(3.0, 1.5, True), (3.1, 1.5, False), (9.0, None, None)]
)
def test_a_line_says_whether_its_goal_holds(
    value: float, goal: float | None, ok: bool | None
) -> None:
    """A ratio up to the goal is well, one above is not, and without a goal nothing is judged."""
    line = json.loads(Line("refresh", value, 2.0, goal).as_json())

    assert list(line) == KEYS
    assert line["ratio"] == round(value / 2, 2)
    assert line["ok"] is ok


@pytest.mark.fast
def test_a_goal_that_does_not_hold_is_the_exit_status(capsys: pytest.CaptureFixture[str]) -> None:
    """Every line is printed, and one that misses its goal makes the status 1."""
    good, free, bad = Line("a", 1, 1, 1.5), Line("b", 9, 1), Line("c", 2, 1, 1.5)

    assert report(good, free) == 0
    assert report(good, bad) == 1
    names = [json.loads(line)["name"] for line in capsys.readouterr().out.splitlines()]
    assert names == ["a", "b", "a", "c"]


@pytest.mark.fast
def test_measures_take_turns_and_the_first_round_does_not_count() -> None:
    """What is measured together is measured side by side; cold caches are left out."""
    order: list[str] = []

    def measure(name: str, *seconds: float) -> Callable[[], float]:
        left = iter(seconds)

        def take() -> float:
            order.append(name)
            return next(left)

        return take

    found = medians(3, [measure("a", 900, 1, 50, 2), measure("b", 900, 7, 8, 9)])

    assert found == [2, 8]
    assert "".join(order) == "abababab"


def test_a_table_counts_as_painted_once_its_rows_are(
    qtbot: QtBot, capfd: pytest.CaptureFixture[str]
) -> None:
    """A table painted while it is still empty is not what a person waits for."""
    model, table, first = QStringListModel(["one"]), QTableView(), FirstPaint(2)
    qtbot.addWidget(table)
    table.setModel(model)
    first.watch(table)
    with qtbot.waitExposed(table):
        table.show()
    table.viewport().repaint()
    QApplication.processEvents()
    assert capfd.readouterr().out == ""

    model.setStringList(["one", "two"])

    said: list[str] = []

    def is_said() -> bool:
        said.append(capfd.readouterr().out)
        return "".join(said) == PAINTED.decode()

    qtbot.waitUntil(is_said)


def test_the_floor_is_a_window_that_paints() -> None:
    """The bare window shows its table and tells what that took."""
    with Windows(5) as windows:
        floor = windows.floor()

    assert floor.seconds > 0
    assert floor.peak > 0 or sys.platform != "linux"


@pytest.mark.parametrize("name", NAMES)
def test_every_benchmark_prints_its_lines(name: str, tmp_path: Path) -> None:
    """Run for a single round, it tells a value and a floor; how fast it is, is not judged."""
    if name == "memory" and sys.platform != "linux":
        pytest.skip("only Linux tells the peak of a process")
    run = "import sys; from importlib import import_module as load; "
    command = f"{run}sys.exit(load('benchmarks.{name}').main(rounds=1))"
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}

    done = subprocess.run(
        [sys.executable, "-c", command],
        env=environment,
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode in {0, 1}, done.stderr
    lines = [json.loads(each) for each in done.stdout.splitlines()]
    assert lines
    for line in lines:
        assert list(line) == KEYS
        assert line["name"].startswith(name)
        assert line["value"] > 0
        assert line["floor"] > 0
