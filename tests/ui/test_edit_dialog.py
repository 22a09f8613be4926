"""Editing: what a change gives and takes is said before it is sent."""

from dataclasses import replace
from datetime import timedelta

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from patmanager.core.policy import Creation, Noted, Policy, Source, Statement
from patmanager.core.tokens import FULL_ACCESS, Token
from patmanager.ui.dialogs.edit import EditDialog
from patmanager.ui.dialogs.frame import Frame
from patmanager.ui.widgets.scope_picker import ScopePicker
from tests.samples import CONTOSO, NOW, token
from tests.ui.offers import PRESETS, known, spoken

SOON = token(1, name="npm – LAPTOP-7", valid_to=NOW + timedelta(days=2))


def open_(qtbot: QtBot, dialog: Frame) -> None:
    """Show a dialog as the window does."""
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.waitExposed(dialog)


def editing(qtbot: QtBot, given: Token = SOON, **changes: object) -> EditDialog:
    """Return an open edit dialog."""
    dialog = EditDialog(given, known(**changes), PRESETS)
    open_(qtbot, dialog)
    return dialog


def test_editing_begins_with_what_is(qtbot: QtBot) -> None:
    """Nothing changed: nothing to send."""
    dialog = editing(qtbot)
    assert dialog.name.text() == SOON.name
    assert dialog.scopes.scopes() == SOON.scopes
    assert not dialog.deed.isEnabled()


def test_editing_sends_only_what_changed(qtbot: QtBot) -> None:
    """A new name goes out alone."""
    dialog = editing(qtbot)
    dialog.name.setText("renamed")
    with qtbot.waitSignal(dialog.submitted, timeout=1000) as sent:
        dialog.deed.click()
    assert sent.args[0].name == "renamed"
    assert sent.args[0].scopes is None


def test_editing_says_what_is_gained_and_lost(qtbot: QtBot) -> None:
    """The difference is in words before it is sent."""
    dialog = editing(qtbot)
    dialog.scopes.set_scopes(("vso.code",))
    said = dialog.difference.accessibleName()
    assert "Gains: Read code" in said
    assert "Loses: Install packages" in said


def test_unknown_scopes_survive_editing(qtbot: QtBot) -> None:
    """A scope that the catalogue does not know is kept as written."""
    dialog = editing(qtbot, token(scopes=("vso.code", "vso.brandnew")))
    assert set(dialog.scopes.scopes()) == {"vso.code", "vso.brandnew"}


def test_full_access_is_seen_and_can_be_taken_away(qtbot: QtBot) -> None:
    """A full-access token shows its tick; leaving it asks no reason."""
    dialog = editing(qtbot, token(scopes=(FULL_ACCESS,)))
    assert isinstance(dialog.scopes, ScopePicker)
    seen = dialog.scopes.everything.isChecked()
    dialog.scopes.everything.click()
    dialog.scopes.set_scopes(("vso.code",))
    assert seen
    assert dialog.change().scopes == ("vso.code",)


def test_an_edit_is_not_lost_by_escape(qtbot: QtBot) -> None:
    """A changed form closes without a question, and is there again at the next opening."""
    dialog = editing(qtbot)
    dialog.name.setText("renamed")
    dialog.scopes.set_scopes(("vso.wiki",))
    dialog.reject()
    assert not dialog.isVisible()
    typed = dialog.unfinished()
    assert typed is not None
    again = editing(qtbot)
    again.bring_back(typed)
    assert again.change() == typed
    assert again.back.isVisible()


def test_an_untouched_edit_leaves_nothing_to_bring_back(qtbot: QtBot) -> None:
    """Who changed nothing finds nothing."""
    assert editing(qtbot).unfinished() is None


PACKAGES = Statement(Policy.CREATION, Creation.PACKAGING_ONLY.value, Source.SEEN, NOW)


def packaging_only(qtbot: QtBot, given: Token) -> EditDialog:
    """Return the dialog where contoso is known to allow packages only."""
    noted = (Noted(*CONTOSO.key, "", PACKAGES),)
    return editing(qtbot, given, noted=noted, places={given.authorization_id: CONTOSO})


def test_packages_have_levels_in_plain_words(qtbot: QtBot) -> None:
    """Whoever may have packages only chooses between reading and adding, and meets no scope."""
    dialog = packaging_only(qtbot, SOON)
    assert dialog.scopes.scopes() == SOON.scopes
    assert not dialog.deed.isEnabled()
    dialog.scopes.set_scopes(("vso.packaging_write",))
    assert dialog.change().scopes == ("vso.packaging_write",)
    assert dialog.deed.isEnabled()
    assert "vso." not in spoken(dialog)


def test_what_a_token_has_beside_packages_can_stay(qtbot: QtBot) -> None:
    """A new name alone changes no scope, whatever is allowed today."""
    dialog = packaging_only(qtbot, replace(SOON, scopes=("vso.code", "vso.packaging")))
    assert "As it is now" in spoken(dialog)
    dialog.name.setText("renamed")
    assert dialog.deed.isEnabled()
    assert dialog.change().scopes is None


def test_whoever_only_ever_had_packages_meets_no_scope(qtbot: QtBot) -> None:
    """Nothing is known of the organization: every area is offered, in plain words."""
    dialog = editing(qtbot, SOON, plain=frozenset({SOON.authorization_id}))
    assert "Install packages that the feed already holds." in spoken(dialog)
    hidden = {each for each in dialog.findChildren(QWidget) if not each.isVisibleTo(dialog)}
    seen = [each for each in dialog.findChildren(QWidget) if each not in hidden]
    assert seen
    texts = [spoken(each) for each in seen if not each.findChildren(QWidget)]
    assert not any("vso." in text for text in texts)
