"""The report, killed for real three times: in the end it is what an uninterrupted one is."""

import os
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from patmanager.core.administration import PERMISSIONS
from patmanager.emulator.scenarios import scenario
from tests.kill.scene import Scene
from tests.signed_in import sign_in_by_file

_PATIENCE = 60.0
_KILLED = -9
_DEATHS = (200, 800, 1500)
"""How many people were looked at when the program dies."""


@pytest.fixture
def scene(tmp_path: Path) -> Iterator[Scene]:
    """A company of 2,000 people, and its administrator."""
    with Scene(tmp_path, world=scenario("company"), person="dae") as raised:
        raised.begin()
        rights = ("vso.pats", "vso.pats_manage", "vso.profile", *PERMISSIONS)
        who = raised.folder / "who.json"
        sign_in_by_file(who, raised.world.entra, raised.person, permissions=" ".join(rights))
        yield raised


def started(scene: Scene, now: str, *more: str) -> subprocess.Popen[bytes]:
    """Start the program; every run judges tokens by the same time."""
    words = (str(scene.folder), now, "report", "-o", "contoso", *more)
    return subprocess.Popen(
        [sys.executable, "-m", "tests.kill.report_program", *words],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "HOME": str(scene.folder.parent)},
    )


def looked_at(scene: Scene) -> int:
    """Return how many people the ledger knows of."""
    files = list(scene.folder.rglob("ledger.sqlite*"))
    if not files:
        return 0
    try:
        with closing(sqlite3.connect(f"file:{min(files)}?mode=ro", uri=True)) as connection:
            row = connection.execute("SELECT count(*) FROM member WHERE tokens IS NOT NULL")
            return int(row.fetchone()[0])
    except sqlite3.OperationalError:
        return 0


def test_three_deaths_change_nothing_of_the_result(scene: Scene, tmp_path: Path) -> None:
    """Byte for byte in the CSV, and nobody is asked for twice but those under way."""
    now = scene.world.clock.now().isoformat()
    for wanted in _DEATHS:
        running = started(scene, now)
        until = time.monotonic() + _PATIENCE
        while looked_at(scene) < wanted and running.poll() is None:
            assert time.monotonic() < until
            time.sleep(0.01)
        running.kill()
        assert running.wait() == _KILLED
        assert wanted <= looked_at(scene) < len(scene.world.people)
    cut_off, whole = tmp_path / "cut off.csv", tmp_path / "whole.csv"
    assert started(scene, now, "--csv", str(cut_off)).wait(_PATIENCE) == 0
    asked = len(scene.world.switchboard.journal.of("tokenadmin.list"))
    assert asked < len(scene.world.people) + 3 * 100
    assert started(scene, now, "--fresh", "--csv", str(whole)).wait(_PATIENCE) == 0
    assert cut_off.read_bytes() == whole.read_bytes()
    assert len(whole.read_text(encoding="utf-8").splitlines()) == len(scene.world.tokens) + 1
    assert whole.stat().st_mode & 0o777 == 0o600
