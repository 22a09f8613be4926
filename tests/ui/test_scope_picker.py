"""What may it do: levels by area, tasks found by words, and pasted lists."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from patmanager.core.known_policies import Rules
from patmanager.core.presets import Preset
from patmanager.core.tokens import FULL_ACCESS
from patmanager.ui.dialogs.create import CreateDialog
from patmanager.ui.widgets.scope_picker import ScopePicker
from tests.ui.offers import CATALOGUE, PRESETS, nameless, offer, spoken


@pytest.fixture
def picker(qtbot: QtBot) -> ScopePicker:
    """Return a picker on the screen."""
    made = ScopePicker(CATALOGUE, PRESETS)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def custom(qtbot: QtBot) -> CreateDialog:
    """Return an open dialog in which the scopes are chosen by hand."""
    dialog = CreateDialog(offer(preset="custom"))
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.waitExposed(dialog)
    return dialog


def seen(picker: ScopePicker) -> list[str]:
    """Return the names of the task buttons that are seen."""
    return [button.accessibleName() for button in picker.tasks.buttons() if button.isVisible()]


def test_a_task_is_found_with_what_it_needs(picker: ScopePicker) -> None:
    """The best one first, in one sentence; the areas that match stay below."""
    QTest.keyClicks(picker.search, "push")
    assert seen(picker)[0] == "Choose: To push code: Code, read & write"
    assert "Code" in {row.area.name for row in picker.rows()}


def test_one_press_chooses_what_a_task_needs(picker: ScopePicker, qtbot: QtBot) -> None:
    """The levels are set, the button says so, and whoever listens is told."""
    QTest.keyClicks(picker.search, "npm publish")
    with qtbot.waitSignal(picker.changed):
        picker.tasks.buttons()[0].click()
    assert picker.scopes() == ("vso.packaging_write",)
    assert seen(picker)[0].startswith("Included: ")


def test_a_task_adds_and_never_lowers(picker: ScopePicker) -> None:
    """What is chosen already stays, and a higher level is not taken back."""
    picker.set_scopes(("vso.code_manage", "vso.wiki"))
    QTest.keyClicks(picker.search, "register agent")
    picker.tasks.buttons()[0].click()
    picker.search.setText("clone")
    assert seen(picker)[0].startswith("Included: ")
    picker.tasks.buttons()[0].click()
    assert set(picker.scopes()) == {"vso.code_manage", "vso.wiki", "vso.agentpools_manage"}


def test_the_order_of_a_tokens_scopes_does_not_matter(picker: ScopePicker) -> None:
    """A lower level that comes after a higher one of the same area changes nothing."""
    picker.set_scopes(("vso.code_write", "vso.code", "vso.brand_new"))
    assert set(picker.scopes()) == {"vso.code_write", "vso.brand_new"}


def test_a_task_of_two_areas_sets_both(picker: ScopePicker) -> None:
    """All that a program asks for is chosen together."""
    QTest.keyClicks(picker.search, "pr-metrics")
    picker.tasks.buttons()[0].click()
    assert set(picker.scopes()) == {"vso.code", "vso.threads_full"}


def test_the_keyboard_alone_finds_and_chooses(picker: ScopePicker) -> None:
    """Tab leads from the words to the first task, Space chooses it."""
    picker.search.setFocus()
    QTest.keyClicks(picker.search, "power bi")
    QTest.keyClick(picker.search, Qt.Key.Key_Tab)
    first = QApplication.focusWidget()
    assert first is picker.tasks.buttons()[0]
    QTest.keyClick(first, Qt.Key.Key_Space)
    assert picker.scopes() == ("vso.analytics",)


def test_enter_in_the_search_takes_the_first_task_and_creates_nothing(qtbot: QtBot) -> None:
    """The dialog's own button answers Enter only where nothing is looked for."""
    dialog = custom(qtbot)
    picker = dialog.form.scopes
    with qtbot.assertNotEmitted(dialog.submitted):
        QTest.keyClicks(picker.search, "audit log")
        QTest.keyClick(picker.search, Qt.Key.Key_Return)
    assert picker.scopes() == ("vso.auditlog",)
    picker.search.clear()
    with qtbot.waitSignal(dialog.submitted, timeout=1000):
        QTest.keyClick(picker.search, Qt.Key.Key_Return)


def test_a_screen_reader_hears_task_scopes_and_hint(picker: ScopePicker) -> None:
    """Each button says what it would choose, and what else there is to know."""
    QTest.keyClicks(picker.search, "vsce")
    text = spoken(picker.tasks)
    assert "Choose: To publish a Visual Studio Code extension: Marketplace, manage" in text
    assert "vsce needs a token for all organizations" in text
    interface = QAccessible.queryAccessibleInterface(picker.tasks.buttons()[0])
    assert interface.role() == QAccessible.Role.Button
    assert nameless(picker) == []


def test_words_that_mean_nothing_are_told(picker: ScopePicker) -> None:
    """No task, no area, and the way to all areas is one deletion away."""
    picker.search.setText("xyzzy")
    assert seen(picker) == []
    assert picker.none.isVisible()
    picker.search.clear()
    assert not picker.none.isVisible()


def test_full_access_needs_no_task(picker: ScopePicker) -> None:
    """With everything asked for, no single task is offered."""
    picker.search.setText("push")
    picker.everything.click()
    assert seen(picker) == []
    assert picker.scopes() == (FULL_ACCESS,)


def test_a_pasted_list_is_added(picker: ScopePicker) -> None:
    """Portal labels and names in any notation; Enter reads them."""
    picker.set_scopes(("vso.code_manage",))
    QTest.keyClicks(picker.paste.box, "Code (Read), Wiki: Read & write vso.brand_new")
    QTest.keyClick(picker.paste.box, Qt.Key.Key_Return)
    assert set(picker.scopes()) == {"vso.code_manage", "vso.wiki_write"}
    (question,) = picker.paste.questions()
    (as_written,) = [
        button for button in question.findChildren(QPushButton) if "written" in button.text()
    ]
    as_written.click()
    assert "vso.brand_new" in picker.scopes()
    assert picker.as_written.isVisible()


def test_a_misspelt_scope_is_asked_about(picker: ScopePicker) -> None:
    """The nearest one is taken at one press."""
    picker.paste.box.setText("vso.coed_write")
    picker.paste.add.click()
    (question,) = picker.paste.questions()
    assert "Did you mean" in spoken(question)
    question.findChildren(QPushButton)[0].click()
    assert picker.scopes() == ("vso.code_write",)
    assert picker.paste.questions() == ()


def test_enter_in_the_paste_box_creates_nothing(qtbot: QtBot) -> None:
    """Reading a list is not creating a token."""
    dialog = custom(qtbot)
    with qtbot.assertNotEmitted(dialog.submitted):
        QTest.keyClicks(dialog.form.scopes.paste.box, "vso.wiki")
        QTest.keyClick(dialog.form.scopes.paste.box, Qt.Key.Key_Return)
    assert dialog.draft().scopes == ("vso.wiki",)


def test_words_without_a_purpose_lead_to_the_task(qtbot: QtBot) -> None:
    """Three presses from the words to the scopes: the card, the task, and that is all."""
    dialog = CreateDialog(offer())
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.waitExposed(dialog)
    form = dialog.form
    QTest.keyClicks(form.purposes.search, "variable groups")
    (card,) = [
        button
        for button in form.purposes.group.buttons()
        if button.isVisible() and "I know" in button.accessibleName()
    ]
    card.click()
    assert seen(form.scopes)[0] == "Choose: To read variable groups: Variable groups, read"
    form.scopes.tasks.buttons()[0].click()
    assert dialog.draft().scopes == ("vso.variablegroups_read",)


def test_own_words_are_not_overwritten(picker: ScopePicker) -> None:
    """Whoever looks for something here keeps it, whatever is typed above."""
    picker.begin_with("wiki")
    assert picker.search.text() == "wiki"
    picker.search.clear()
    QTest.keyClicks(picker.search, "push")
    picker.begin_with("npm")
    assert picker.search.text() == "push"


def test_an_organizations_own_purpose_is_offered_first(qtbot: QtBot) -> None:
    """Its purposes stand before the built-in ones, with their scopes and days."""
    own = Preset("deploy", "Deploy our app", ("vso.release_execute",), 14)
    dialog = CreateDialog(offer(presets=(own, *PRESETS), rules=Rules()))
    qtbot.addWidget(dialog)
    preset = dialog.form.purposes.preset()
    assert preset == own
    assert dialog.draft().scopes == own.scopes
