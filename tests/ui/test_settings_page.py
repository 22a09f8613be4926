"""The settings page: the one table, with who set what."""

import pytest
from PySide6.QtWidgets import QLineEdit, QSpinBox
from pytestqt.qtbot import QtBot

from patmanager.core.facts import Facts
from patmanager.core.faults import SettingRefused
from patmanager.core.organizations import SignInKind
from patmanager.core.settings import TABLE, Origin, Settings
from patmanager.core.words import explain
from patmanager.ui.pages.settings import SettingsPage
from tests.ui.offers import nameless

pytestmark = pytest.mark.fast

CLIENT = "11111111-1111-4111-8111-111111111111"


def settings_page(qtbot: QtBot, settings: Settings | None = None) -> SettingsPage:
    """Return an open settings page."""
    page = SettingsPage(settings or Settings())
    qtbot.addWidget(page)
    page.show()
    return page


def test_every_setting_has_a_row(qtbot: QtBot) -> None:
    """The page is drawn from the one table."""
    assert list(settings_page(qtbot).rows) == list(TABLE)


def test_every_row_gives_back_what_it_shows(qtbot: QtBot) -> None:
    """No editor changes a value by showing it."""
    page = settings_page(
        qtbot,
        Settings(
            client_id=CLIENT,
            organizations=("contoso", "fabrikam"),
            contacts=(("help_desk", "help@contoso.example"),),
            sign_in_kinds=(SignInKind.BROWSER,),
            color_scheme="dark",
        ),
    )
    assert page.changes() == {}
    assert not page.save.isEnabled()


def test_saving_sends_the_changes_as_the_file_holds_them(qtbot: QtBot) -> None:
    """Only what changed, by name, in plain values."""
    page = settings_page(qtbot)
    number = page.rows["clipboard_seconds"].editor.controls()[0]
    names = page.rows["organizations"].editor.controls()[0]
    assert isinstance(number, QSpinBox)
    assert isinstance(names, QLineEdit)
    number.setValue(60)
    names.setText("contoso, fabrikam")
    with qtbot.waitSignal(page.saved, timeout=1000) as sent:
        page.save.click()
    assert sent.args == [{"clipboard_seconds": 60, "organizations": ["contoso", "fabrikam"]}]


def test_what_does_not_fit_is_said_and_not_saved(qtbot: QtBot) -> None:
    """A wrong id keeps *Save* off, with the reason under the field."""
    page = settings_page(qtbot)
    line = page.rows["client_id"].editor.controls()[0]
    assert isinstance(line, QLineEdit)
    line.setText("1234")
    assert page.rows["client_id"].complaint.isVisible()
    assert not page.save.isEnabled()


def test_undoing_brings_the_settled_values_back(qtbot: QtBot) -> None:
    """*Undo changes* drops what was typed."""
    page = settings_page(qtbot)
    line = page.rows["client_id"].editor.controls()[0]
    assert isinstance(line, QLineEdit)
    line.setText("1234")
    page.undo.click()
    assert line.text() == ""
    assert not page.undo.isEnabled()


def test_an_enforced_value_is_locked_and_says_by_whom(qtbot: QtBot) -> None:
    """A padlock, a disabled editor, and who set it."""
    enforced = Settings(
        client_id=CLIENT,
        origins={"client_id": Origin.ENFORCED},
        enforced={"client_id": CLIENT},
    )
    row = settings_page(qtbot, enforced).rows["client_id"]
    assert row.lock.isVisible()
    assert not row.editor.isEnabled()
    assert "Set by your organization" in row.meaning.text()


def test_a_limit_can_still_be_tightened(qtbot: QtBot) -> None:
    """A largest value leaves the editor on and names the limit."""
    limited = Settings(clipboard_seconds=20, enforced={"clipboard_seconds": 60})
    row = settings_page(qtbot, limited).rows["clipboard_seconds"]
    assert row.editor.isEnabled()
    assert "limit: 60" in row.meaning.text()


def test_each_row_says_who_set_it(qtbot: QtBot) -> None:
    """Built in, the organization, the person, the environment, the command line."""
    names = ["client_id", "tenant", "soon_days", "log_level", "language"]
    origins = dict(zip(names, Origin, strict=False))
    page = settings_page(qtbot, Settings(origins=origins))
    said = {page.rows[name].meaning.text().rsplit(". ", 1)[-1] for name in names}
    assert len(said) == len(names)


def test_a_refused_save_keeps_what_was_typed(qtbot: QtBot) -> None:
    """The reason stands beside the buttons."""
    page = settings_page(qtbot)
    number = page.rows["clipboard_seconds"].editor.controls()[0]
    assert isinstance(number, QSpinBox)
    number.setValue(60)
    page.show_fault(explain(SettingRefused(Facts(subject="clipboard_seconds"))))
    assert page.result.isVisible()
    assert number.value() == 60


def test_a_save_is_confirmed(qtbot: QtBot) -> None:
    """After saving, nothing is left to save, and that is said."""
    page = settings_page(qtbot)
    page.show_saved(Settings(clipboard_seconds=60))
    assert "Saved" in page.result.accessibleName()
    assert not page.save.isEnabled()


def test_every_setting_can_be_reached_and_has_a_name(qtbot: QtBot) -> None:
    """No nameless control, and each is named after its setting."""
    page = settings_page(qtbot)
    assert nameless(page) == []
    assert page.rows["tenant"].editor.controls()[0].accessibleName() == "Tenant"
