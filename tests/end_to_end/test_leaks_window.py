"""No credential is found about the window: not in its tree, its files, or another's selection."""

import ast
import shutil
import sys
from collections.abc import Iterator

import pytest

from patmanager.emulator.server import Emulator
from patmanager.emulator.switchboard import Answer
from tests.end_to_end.processes import Watch
from tests.end_to_end.screen_reader import ScreenReader
from tests.end_to_end.stage import Stage, until
from tests.end_to_end.suspect import Suspect

pytestmark = [
    pytest.mark.timeout(300),
    pytest.mark.skipif(shutil.which("secret-tool") is None, reason="not installed: secret-tool"),
]

NAME = "made in the window"

BOARDS = """
from PySide6.QtGui import QClipboard, QGuiApplication
application = QGuiApplication([])
board = application.clipboard()
print(repr([board.text(mode) for mode in (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection)]))
"""


class Seen:
    """The window as a screen reader and another program see it."""

    def __init__(self, suspect: Suspect, reader: ScreenReader) -> None:
        """Look with `reader`."""
        self.suspect = suspect
        self.reader = reader

    @property
    def secret(self) -> str:
        """The secret of the token that the test makes."""
        (pat,) = (each for each in self.suspect.emulator.world.tokens if each.display_name == NAME)
        return pat.secret

    def tree(self) -> set[str]:
        """Return what of all credentials is in the accessibility tree, shown parts or not."""
        self.suspect.learn()
        return self.suspect.canaries.hits(self.reader.everything().encode())

    def boards(self) -> list[str]:
        """Return clipboard and primary selection as another program reads them."""
        done = self.suspect.stage.run(sys.executable, "-c", BOARDS)
        found: list[str] = ast.literal_eval(done.stdout)
        return found


@pytest.fixture
def seen(stage: Stage, emulator: Emulator, request: pytest.FixtureRequest) -> Iterator[Seen]:
    """The window, the developer signed in, all processes watched; a parameter is its mistake."""
    with Watch() as watch:
        suspect = Suspect(stage, emulator, watch)
        suspect.sign_in()
        mistake = getattr(request, "param", "nothing")
        with suspect.window(mistake), ScreenReader(stage) as reader:
            reader.says("Updated just now")
            yield Seen(suspect, reader)
        assert suspect.leaks() == {}


def create(seen: Seen) -> None:
    """Make a token, up to the sheet with its secret."""
    window = seen.reader
    window.press("push button", "+ New token")
    window.press("radio button", "Install packages")
    window.write("text", "Name", NAME)
    window.press("push button", "Create token")
    window.says("Your token is ready")
    window.says("Kept in GNOME Keyring")


def test_a_secret_is_where_the_person_wants_it_and_nowhere_else(seen: Seen) -> None:
    """Hidden, then shown to those who look, then copied; never selected, and soon gone."""
    window = seen.reader
    create(seen)
    assert seen.tree() == set()
    assert seen.boards() == ["", ""]

    window.press("push button", "Show")
    window.says("Secret, shown")
    assert seen.tree() != set(), "the reader looks in the wrong place"
    assert seen.secret not in seen.boards()
    window.press("push button", "Hide")
    window.says("Secret, hidden")
    assert seen.tree() == set()

    window.press("push button", "Copy")
    window.find("push button", "Clear now")
    assert seen.boards() == [seen.secret, ""]
    assert seen.tree() == set()
    window.press("push button", "Clear now")
    until(lambda: seen.boards() == ["", ""], "an empty clipboard")

    window.press("push button", "Test it")
    window.says("accepted it just now")
    window.press("push button", "Done")
    assert seen.tree() == set()


def test_the_locked_screen_takes_everything_back(seen: Seen) -> None:
    """A shown secret is hidden, a copied one gone; what the keychain has can be shown again."""
    window = seen.reader
    create(seen)
    window.press("push button", "Copy")
    until(lambda: seen.boards() == [seen.secret, ""], "a copied secret")
    window.press("push button", "Show")
    window.says("Secret, shown")
    lock = "org.freedesktop.ScreenSaver.ActiveChanged"
    seen.suspect.stage.run(
        *("dbus-send", "--session", "--type=signal", "/org/freedesktop/ScreenSaver", lock),
        "boolean:true",
    )
    window.says("Secret, hidden")
    until(lambda: seen.boards() == ["", ""], "an empty clipboard")
    window.says("Secrets held in memory were dropped.")
    assert seen.tree() == set()
    window.press("push button", "Show")
    window.says("Secret, shown")
    assert seen.tree() != set()


def test_a_copied_secret_goes_with_its_token(seen: Seen) -> None:
    """Copied from the table, it leaves the clipboard when the token is revoked."""
    window = seen.reader
    create(seen)
    window.press("push button", "Done")
    window.write("text", "Find tokens", NAME)
    window.says("1 token · soonest end first")
    window.select_row("Tokens", 0)
    window.press("push button", "Copy")
    until(lambda: seen.boards() == [seen.secret, ""], "a copied secret")
    assert seen.tree() == set()
    window.press("push button", "Revoke")
    window.press("push button", "Revoke token")
    window.says("1 token revoked")
    assert seen.boards() == ["", ""]
    window.press("push button", "Done")


def test_a_lost_answer_and_a_rotation_leak_nothing(seen: Seen) -> None:
    """The token exists and its secret never came; another one is rotated, its secret shown."""
    window, board = seen.reader, seen.suspect.emulator.world.switchboard
    create(seen)
    window.press("push button", "Done")
    window.write("text", "Find tokens", NAME)
    window.says("1 token · soonest end first")
    window.select_row("Tokens", 0)
    board.misbehave("pats.create", takes_effect=True, answer=Answer("half"))
    window.press("push button", "Rotate")
    window.press("push button", "Make the new token")
    window.says("The answer with its secret was lost on the way")
    assert seen.tree() == set()
    window.press("push button", "Change what I asked for")
    window.press("push button", "Make the new token")
    window.says("Kept in GNOME Keyring")
    window.press("push button", "Show")
    window.says("Secret, shown")
    window.press("push button", "Hide")
    window.says("Secret, hidden")
    assert seen.tree() == set()
    window.press("push button", "Revoke the old token")
    window.says("The old token is revoked.")
    assert seen.boards() == ["", ""]


@pytest.mark.parametrize("seen", ["bug"], indirect=True)
def test_the_report_of_a_bug_leaks_nothing(seen: Seen) -> None:
    """It quotes the secret: masked in the report that is shown, and on standard error."""
    window = seen.reader
    window.press("push button", "+ New token")
    window.press("radio button", "Install packages")
    window.write("text", "Name", NAME)
    window.press("push button", "Create token")
    window.says("RuntimeError: cannot keep ***")
    assert seen.tree() == set()
    assert "RuntimeError: cannot keep ***" in seen.suspect.stage.log("window")
    assert len(seen.secret) == 84
