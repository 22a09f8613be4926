"""Explaining a message in the window: pasted, typed or dropped, before and after signing in."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QObject, QPointF, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from patmanager.core.own_rules import Problem
from patmanager.core.sentence import Sentence
from patmanager.ui.command import Command
from patmanager.ui.pages.explaining import ExplainPage
from patmanager.ui.widgets.letter_view import draft_of
from tests.fakes_program import FakeProgram, variety
from tests.samples import NOW, token
from tests.screens.explaining import ALLOWLIST, NPM
from tests.ui.stage import Stage

UNCLEAR = "TF400813: The user is not authorized to access this resource."
SECRET = "k7" * 26


@pytest.fixture
def stage(qtbot: QtBot) -> Stage:
    """A window with its lists in."""
    return Stage(qtbot, FakeProgram(*variety())).begin()


def page_of(stage: Stage) -> ExplainPage:
    """Open the page."""
    stage.router.give(Command.EXPLAIN_MESSAGE)
    page = stage.window.pages.currentWidget()
    assert isinstance(page, ExplainPage)
    return page


def pasted(text: str = "", file: Path | None = None) -> QMimeData:
    """Return what lies on a clipboard."""
    mime = QMimeData()
    if file is not None:
        mime.setUrls([QUrl.fromLocalFile(str(file))])
    if text:
        mime.setText(text)
    return mime


def answered(stage: Stage, text: str) -> ExplainPage:
    """Paste a message and wait for what it means."""
    page = page_of(stage)
    page.paste.insertFromMimeData(pasted(text))
    stage.until(page.answer.isVisible)
    return page


def test_a_pasted_message_is_explained(stage: Stage) -> None:
    """How sure, the blocks, and whom to ask."""
    page = answered(stage, ALLOWLIST)
    assert page.answer.certainty.sentence.text() == "Sure"
    assert page.answer.cause is not None
    assert "allowlist" in page.answer.cause.view.title.text()


def test_a_secret_is_never_seen(stage: Stage) -> None:
    """It is masked in the box and in what is copied, and the person is told to rotate it."""
    page = answered(stage, f"{NPM}\nAuthorization: Basic {SECRET} {SECRET}")
    assert SECRET not in page.paste.toPlainText()
    assert not page.answer.secret.isHidden()
    assert page.answer.cause is not None
    page.answer.cause.view.copy.click()
    assert SECRET not in QGuiApplication.clipboard().text()
    assert not page.paste.document().isUndoAvailable()


def test_a_typed_message_is_explained_after_a_pause(stage: Stage) -> None:
    """What was typed stays, and the place in it."""
    page = page_of(stage)
    QTest.keyClicks(page.paste, "aadsts65001")
    stage.until(page.answer.isVisible)
    assert page.paste.toPlainText() == "aadsts65001"


def test_the_request_is_filled_in_and_copied(stage: Stage) -> None:
    """With the organization, the person and the group that were typed."""
    page = answered(stage, ALLOWLIST)
    page.organization.setText("fabrikam")
    page.group.setText("pat-people")
    page.scopes.setText("Packages, read")
    page.days.setText("90")
    assert page.answer.cause is not None
    assert page.answer.cause.letter is not None
    page.answer.cause.letter.copy.click()
    text = QGuiApplication.clipboard().text()
    assert "fabrikam" in text
    assert "pat-people" in text
    assert "Access asked for: Packages, read\nFor: 90 days" in text
    assert "ana@contoso.example" in text
    page.answer.cause.reply.click()
    assert "Who can fix it" in QGuiApplication.clipboard().text()


def test_where_several_causes_fit_the_person_chooses(stage: Stage) -> None:
    """Each has its own blocks; filling in a field keeps the choice."""
    page = answered(stage, UNCLEAR)
    choices = page.answer.choices
    assert len(choices) > 1
    choices[1].setChecked(True)
    assert page.answer.cause is not None
    chosen = page.answer.cause.view.title.text()
    page.organization.setText("fabrikam")
    assert page.answer.cause.view.title.text() == chosen


def test_a_dropped_log_is_read(stage: Stage, tmp_path: Path) -> None:
    """Anywhere on the window; the page opens by itself."""
    log = tmp_path / "npm.log"
    log.write_text("verbose\n" * 1000 + NPM)
    mime = pasted(file=log)  # the event does not own it
    point, action = QPointF(5, 5), Qt.DropAction.CopyAction
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    event = QDropEvent(point, action, mime, buttons, keys)
    stage.window.dropEvent(event)
    page = stage.window.pages.currentWidget()
    assert isinstance(page, ExplainPage)
    stage.until(page.answer.isVisible)
    assert "E401" in page.answer.certainty.more.text()


def test_a_file_that_is_gone_says_so(stage: Stage, tmp_path: Path) -> None:
    """What was explained before stays."""
    page = answered(stage, ALLOWLIST)
    page.paste.insertFromMimeData(pasted(file=tmp_path / "gone.log"))
    stage.until(page.refusal.isVisible)
    assert "gone.log" in page.refusal.sentence.text()
    assert page.answer.isVisible()


def test_a_picture_is_refused_with_a_way_on(stage: Stage) -> None:
    """Its first line is to be typed."""
    page = page_of(stage)
    mime = QMimeData()
    mime.setImageData(QImage(4, 4, QImage.Format.Format_RGB32))
    page.paste.insertFromMimeData(mime)
    assert "Type its first line" in page.refusal.sentence.text()


def test_a_program_is_no_text(stage: Stage, tmp_path: Path) -> None:
    """Nothing of it is shown."""
    file = tmp_path / "picture.png"
    file.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 10)
    page = page_of(stage)
    page.paste.insertFromMimeData(pasted(file=file))
    stage.until(page.answer.isVisible)
    assert page.answer.certainty.sentence.text().startswith("This is no text")
    assert page.paste.toPlainText() == ""


def test_what_the_program_can_do_is_a_button(stage: Stage) -> None:
    """It leaves the page and does it."""
    page = answered(stage, "Global PATs are restricted: GlobalPatPolicyViolation")
    assert page.answer.cause is not None
    assert page.answer.cause.deed is not None
    given: list[Command] = []
    stage.router.explaining.commanded.connect(given.append)
    page.answer.cause.deed.click()
    assert given == [Command.MOVE_GLOBAL]
    assert stage.window.pages.currentWidget() is not page


def test_the_button_works_where_the_message_comes_from(stage: Stage) -> None:
    """The organization of the message is chosen at the side; another's stays as it is."""
    page = answered(stage, f"{ALLOWLIST} https://dev.azure.com/Contoso/web")
    assert page.answer.cause is not None
    assert page.answer.cause.deed is not None
    page.answer.cause.deed.click()
    (place,) = [each.key for each in stage.state.organizations if each.name == "contoso"]
    assert stage.state.place == place
    stage.presenter.go_to(None)
    page = answered(stage, "GlobalPatPolicyViolation https://dev.azure.com/elsewhere")
    before = page.answer.cause
    stage.until(lambda: page.answer.cause is not before)
    after = page.answer.cause
    assert after is not None
    assert after.deed is not None
    after.deed.click()
    assert stage.state.place is None


def test_what_cannot_be_done_now_is_no_button(stage: Stage) -> None:
    """Nobody is signed in and no organization known: there is nothing to look up."""
    stage.presenter.change(accounts=(), listings=())
    page = answered(stage, ALLOWLIST)
    assert page.answer.cause is not None
    assert page.answer.cause.deed is None
    assert page.answer.cause.letter is not None


def test_escape_leaves_the_page_and_clear_forgets(stage: Stage) -> None:
    """Nothing is remembered."""
    page = answered(stage, ALLOWLIST)
    page.clear.click()
    assert page.paste.toPlainText() == ""
    assert page.answer.isHidden()
    stage.window.escaped.emit()
    assert stage.window.pages.currentWidget() is stage.window.tokens


def test_a_long_request_becomes_a_draft_that_fits(stage: Stage) -> None:
    """Mail programs take addresses of some length only."""
    page = answered(stage, ALLOWLIST)
    page.purpose.setText("packages " * 400)
    assert page.answer.cause is not None
    assert page.answer.cause.letter is not None
    address = bytes(draft_of(page.answer.cause.letter._letter).toEncoded().data())  # noqa: SLF001
    assert address.startswith(b"mailto:?subject=Permission%20to%20create")
    assert len(address) <= 1800


def test_a_draft_goes_to_the_contact_of_the_settings(stage: Stage) -> None:
    """Where that is a mail address; a page is opened instead, with the request on the clipboard."""
    stage.program.settings = replace(
        stage.program.settings,
        contacts=(
            ("collection_administrator", "pat-desk@contoso.example"),
            ("entra_administrator", "https://tickets.contoso.example/new"),
        ),
    )
    cause = answered(stage, ALLOWLIST).answer.cause
    assert cause is not None
    assert cause.letter is not None
    assert cause.letter.form is None
    address = draft_of(cause.letter._letter).toEncoded().data()  # noqa: SLF001
    assert bytes(address).startswith(b"mailto:pat-desk@contoso.example?subject=")
    page = page_of(stage)
    page.paste.insertFromMimeData(pasted("AADSTS65001: has not consented"))
    stage.until(lambda: page.answer.cause is not cause)
    assert page.answer.cause is not None
    letter = page.answer.cause.letter
    assert letter is not None
    assert letter.form is not None
    opened: list[QUrl] = []
    receiver = _Receiver(opened)
    # PySide takes the name as text, other than its stubs say.
    QDesktopServices.setUrlHandler("https", receiver, "take")  # type: ignore[arg-type]
    letter.form.click()
    QDesktopServices.unsetUrlHandler("https")
    assert [each.toString() for each in opened] == ["https://tickets.contoso.example/new"]
    assert "consent" in QGuiApplication.clipboard().text()


def test_other_ways_are_behind_a_button_and_stay_open(stage: Stage) -> None:
    """Each with its commands, for the organization that was typed."""
    page = answered(stage, ALLOWLIST)
    assert page.answer.cause is not None
    assert page.answer.cause.ways is not None
    assert not page.answer.cause.ways.boxes
    page.answer.cause.ways.open.click()
    page.organization.setText("fabrikam")
    boxes = page.answer.cause.ways.boxes
    assert len(boxes) > 4
    assert any("https://dev.azure.com/fabrikam" in each.box.toPlainText() for each in boxes)
    boxes[0].copy.click()
    assert "credential.azreposCredentialType oauth" in QGuiApplication.clipboard().text()


def test_nothing_is_kept_unless_it_is_asked_for(stage: Stage) -> None:
    """Then day, cause and the masked first line; all of it can be deleted."""
    message = f"{ALLOWLIST} https://dev.azure.com/contoso ben@contoso.example"
    page = answered(stage, message)
    page.clear.click()
    assert not page.kept.isVisible()
    page = answered(stage, message)
    assert page.answer.cause is not None
    page.answer.cause.keep.click()
    stage.until(lambda: bool(stage.program.ledger.said))
    (kept,) = stage.program.ledger.said
    assert (kept.cause, kept.organization) == ("restrict_creation", "contoso")
    assert "ben@" not in kept.line
    stage.until(lambda: bool(page.kept.lines))
    page.clear.click()
    assert page.kept.isVisible()
    assert "allowlist" in page.kept.lines[0].sentence.text()
    page.kept.forget.click()
    stage.until(lambda: not stage.program.ledger.said)
    stage.until(lambda: not page.kept.lines)


class _Receiver(QObject):
    """Takes addresses in the place of the browser."""

    def __init__(self, opened: list[QUrl]) -> None:
        super().__init__()
        self._opened = opened

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        """Keep the address."""
        self._opened.append(url)


def test_the_person_s_own_token_is_named_and_rotated(qtbot: QtBot) -> None:
    """Signed in, a message about a token that ended leads to that token."""
    ended = token(5, name="npm – LAPTOP-7", valid_to=NOW - timedelta(hours=9))
    stage = Stage(qtbot, FakeProgram(*variety(), ended)).begin()
    page = answered(stage, NPM)
    assert page.answer.suspects is not None
    names = [each.accessibleName() for each in page.answer.suspects.buttons]
    assert "LAPTOP-7" in names[0]
    given: list[Command] = []
    stage.router.explaining.commanded.connect(given.append)
    page.answer.suspects.buttons[0].click()
    assert given == [Command.ROTATE]
    assert [each.name for _, each in stage.state.chosen()] == ["npm – LAPTOP-7"]


def test_what_is_wrong_in_own_rules_is_named_on_the_page(qtbot: QtBot) -> None:
    """A few of the problems, and that the other rules go on."""
    program = FakeProgram(*variety())
    program.rule_problems = (Problem("own.toml", 3, Sentence("Something.")),)
    page = answered(Stage(qtbot, program).begin(), ALLOWLIST)
    assert page.rules.isVisible()
    assert "Line 3 of own.toml: Something." in page.rules.more.text()
