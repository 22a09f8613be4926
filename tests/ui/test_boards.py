"""Qt's clipboard: every mark goes along, and only our own text is recognized."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QClipboard, QGuiApplication

from patmanager.core.secret import Secret
from patmanager.ui.boards import MARKS, QtBoard
from patmanager.ui.clipboard import (
    Ending,
    ending_sentence,
    system_clipboard,
)

pytestmark = [pytest.mark.fast, pytest.mark.usefixtures("qapp")]


@pytest.fixture
def clipboard() -> Iterator[QClipboard]:
    """Return Qt's clipboard, empty before and after."""
    board = QGuiApplication.clipboard()
    board.clear()
    yield board
    board.clear()


def test_every_mark_goes_along(clipboard: QClipboard) -> None:
    """The marks of Windows and of Linux managers lie beside the text, byte for byte."""
    QtBoard(clipboard).write(Secret("s3cret"))
    mime = clipboard.mimeData()
    assert mime.text() == "s3cret"
    assert {name: bytes(mime.data(name).data()) for name in MARKS} == MARKS


def test_qts_board_knows_its_own_text(clipboard: QClipboard) -> None:
    """What was written is recognized, what others wrote is not."""
    board = QtBoard(clipboard)
    board.write(Secret("s3cret"))
    ours = board.holds_ours()
    clipboard.setText("their text")
    assert ours
    assert not board.holds_ours()


def test_the_board_keeps_no_copy_of_the_text(clipboard: QClipboard) -> None:
    """Only a keyed hash is remembered."""
    board = QtBoard(clipboard)
    board.write(Secret("s3cret"))
    assert "s3cret" not in repr(vars(board))


def test_two_boards_do_not_share_a_key(clipboard: QClipboard) -> None:
    """The hash tells nothing outside its own process."""
    first, second = QtBoard(clipboard), QtBoard(clipboard)
    first.write(Secret("s3cret"))
    assert not second.holds_ours()


def test_a_picture_on_the_clipboard_is_not_ours(clipboard: QClipboard) -> None:
    """Data without a text never counts as the secret."""
    board = QtBoard(clipboard)
    board.write(Secret("s3cret"))
    picture = QMimeData()
    picture.setData("image/png", b"\x89PNG")
    clipboard.setMimeData(picture)
    assert not board.holds_ours()


def test_the_system_clipboard_is_emptied(clipboard: QClipboard) -> None:
    """Through Qt, the secret is gone after *Clear now*."""
    service = system_clipboard(clipboard)
    service.copy(Secret("s3cret"))
    service.clear_now()
    assert clipboard.text() == ""


@pytest.mark.parametrize("ending", list(Ending))
def test_every_ending_but_one_has_a_sentence(ending: Ending) -> None:
    """Each ending is said in words; a replaced secret needs none."""
    assert bool(ending_sentence(ending)) == (ending is not Ending.REPLACED)
