"""One window a person."""

import socket
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from patmanager.ui.single_instance import SingleInstance
from tests.services.ordinary import needs_permissions, run_ordinary

CLAIM = """
from patmanager.ui.single_instance import SingleInstance
folder = Path(sys.argv[1])
claimed = SingleInstance(folder).claim()
print(json.dumps([claimed, [path.name for path in folder.iterdir()]]))
"""

pytestmark = pytest.mark.usefixtures("qapp")


def test_the_first_start_is_the_one_window(tmp_path: Path) -> None:
    """Nobody else is there, and the folder is made."""
    first = SingleInstance(tmp_path / "new")
    assert first.claim()
    first.release()


def test_a_second_start_brings_the_first_to_the_front(qtbot: QtBot, tmp_path: Path) -> None:
    """The second one learns that it is not alone, the first one that it was asked."""
    first, second = SingleInstance(tmp_path), SingleInstance(tmp_path)
    first.claim()
    first.listen()
    with qtbot.waitSignal(first.asked):
        assert not second.claim()
    first.release()


def test_after_the_first_ended_another_can_start(tmp_path: Path) -> None:
    """Neither lock nor socket is left in the way."""
    first, second = SingleInstance(tmp_path), SingleInstance(tmp_path)
    first.claim()
    first.listen()
    first.release()
    assert second.claim()
    second.release()


def test_what_a_killed_program_left_is_no_obstacle(tmp_path: Path) -> None:
    """A socket without anybody behind it is cleared away."""
    (tmp_path / "window.socket").write_bytes(b"")
    gone = f"999999999\npatmanager\n{socket.gethostname()}\n"
    (tmp_path / "window.lock").write_text(gone, encoding="utf-8")
    after = SingleInstance(tmp_path)
    assert after.claim()
    after.listen()
    after.release()


def test_without_a_place_for_the_lock_there_is_a_window(tmp_path: Path) -> None:
    """A disk that takes nothing is said in a window; it does not keep the program from starting."""
    (tmp_path / "file").write_text("", encoding="utf-8")
    alone = SingleInstance(tmp_path / "file" / "data")
    assert alone.claim()
    alone.listen()
    alone.release()


@needs_permissions
def test_a_read_only_folder_does_not_hide_the_window(tmp_path: Path) -> None:
    """As above, where the folder is there and the person may not write in it."""
    tmp_path.chmod(0o500)
    claimed = run_ordinary(CLAIM, tmp_path)
    tmp_path.chmod(0o700)
    assert claimed == [True, []]
