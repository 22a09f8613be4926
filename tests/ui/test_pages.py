"""Welcome, settings, about and history."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QSpinBox
from pytestqt.qtbot import QtBot

from patmanager.core.faults import ConsentNeeded, Facts, SettingRefused
from patmanager.core.operations import Kind, Operation, Outcome
from patmanager.core.organizations import SignInKind
from patmanager.core.ports import DeviceCode
from patmanager.core.settings import TABLE, Origin, Settings
from patmanager.core.words import explain
from patmanager.ui.pages.about import AboutDialog
from patmanager.ui.pages.about import Facts as AboutFacts
from patmanager.ui.pages.history import HistoryDialog
from patmanager.ui.pages.registration import COMMANDS
from patmanager.ui.pages.settings import SettingsPage
from patmanager.ui.pages.welcome import Welcome, WelcomePage
from tests.samples import NOW
from tests.ui.offers import HOSTILE, nameless, spoken

pytestmark = pytest.mark.fast

CLIENT = "11111111-1111-4111-8111-111111111111"


def welcome(qtbot: QtBot, **changes: object) -> WelcomePage:
    """Return an open first page, registered and with every way of signing in."""
    values = {"kinds": tuple(SignInKind), "registered": True, **changes}
    page = WelcomePage(Welcome(**values))  # type: ignore[arg-type]  # the caller names real fields
    qtbot.addWidget(page)
    page.show()
    return page


def test_signing_in_is_one_button(qtbot: QtBot) -> None:
    """The browser's way is asked for by the deed."""
    page = welcome(qtbot)
    with qtbot.waitSignal(page.sign_in_requested, timeout=1000) as sent:
        page.browser.click()
    assert sent.args == [SignInKind.BROWSER]


def test_the_device_code_is_under_trouble(qtbot: QtBot) -> None:
    """A code on another device is offered only to those who ask for help."""
    page = welcome(qtbot)
    before = page.device_code.isVisible()
    page.trouble.click()
    with qtbot.waitSignal(page.sign_in_requested, timeout=1000) as sent:
        page.device_code.click()
    assert not before
    assert sent.args == [SignInKind.DEVICE_CODE]


def test_a_forbidden_way_is_not_shown(qtbot: QtBot) -> None:
    """What the settings forbid disappears, the folded help with it."""
    page = welcome(qtbot, kinds=(SignInKind.BROWSER,))
    assert not page.trouble.isVisible()
    assert not page.azure_cli.isVisible()


def test_without_an_application_it_explains_the_registration(qtbot: QtBot) -> None:
    """The commands are there to copy, signing in by browser is not; the Azure CLI still is."""
    page = welcome(qtbot, registered=False)
    page.registration.commands.copy.click()
    assert QGuiApplication.clipboard().text() == COMMANDS
    assert not page.browser.isVisible()
    assert page.azure_cli.isVisible()


def test_with_an_application_the_registration_is_skipped(qtbot: QtBot) -> None:
    """An organization's settings that bring the id along spare the page."""
    assert not welcome(qtbot).registration.isVisible()


def test_an_application_is_entered(qtbot: QtBot) -> None:
    """Id and directory go out together."""
    page = welcome(qtbot, registered=False)
    page.registration.client_id.setText(f" {CLIENT} ")
    page.registration.tenant.setText("contoso.onmicrosoft.com")
    with qtbot.waitSignal(page.registered, timeout=1000) as sent:
        QTest.keyClick(page.registration.tenant, Qt.Key.Key_Return)
    assert sent.args == [CLIENT, "contoso.onmicrosoft.com"]


@pytest.mark.parametrize(("client", "tenant"), [("1234", ""), (CLIENT, "not a domain"), ("", "")])
def test_what_is_no_application_is_not_taken(qtbot: QtBot, client: str, tenant: str) -> None:
    """A misspelt id or directory is said at once."""
    page = welcome(qtbot, registered=False)
    page.registration.client_id.setText(client)
    page.registration.tenant.setText(tenant)
    assert not page.registration.use.isEnabled()
    assert page.registration.complaint.isVisible() is bool(client)


def test_waiting_has_a_way_out(qtbot: QtBot) -> None:
    """While the browser is open: *Cancel*, and the link to copy once it is known."""
    page = welcome(qtbot)
    page.show_waiting(SignInKind.BROWSER)
    before = page.waiting.copy_link.isVisible()
    page.show_link("https://login.example/authorize?x", opened=True)
    page.waiting.copy_link.click()
    with qtbot.waitSignal(page.cancelled, timeout=1000):
        page.waiting.cancel.click()
    assert not before
    assert QGuiApplication.clipboard().text() == "https://login.example/authorize?x"


def test_no_browser_is_said(qtbot: QtBot) -> None:
    """Where none starts, the person is told to open the link."""
    page = welcome(qtbot)
    page.show_waiting(SignInKind.BROWSER)
    page.show_link("https://login.example", opened=False)
    assert "open it yourself" in page.waiting.sentence.text()


def test_a_device_code_is_shown_with_its_address(qtbot: QtBot) -> None:
    """Code, address and until when."""
    page = welcome(qtbot)
    page.show_waiting(SignInKind.DEVICE_CODE)
    page.show_code(DeviceCode("ABCD-EFGH", "https://login.example/device", NOW))
    assert page.waiting.code.text() == "ABCD-EFGH"
    assert "https://login.example/device" in page.waiting.sentence.text()


def test_a_refused_sign_in_is_explained_and_can_be_tried_again(qtbot: QtBot) -> None:
    """The message stands above the buttons; trying again takes it away."""
    page = welcome(qtbot)
    page.show_waiting(SignInKind.BROWSER)
    page.show_fault(explain(ConsentNeeded(Facts(code="AADSTS65001"))))
    told = "AADSTS65001" in spoken(page)
    again = page.browser.isVisible()
    page.show_waiting(SignInKind.BROWSER)
    assert told
    assert again
    assert not page.browser.isVisible()


def test_the_demo_says_so(qtbot: QtBot) -> None:
    """In the demo nobody looks for a real account."""
    page = welcome(qtbot, is_demo=True, registered=False)
    assert "demo" in page.lead.text()
    assert not page.registration.isVisible()


def test_a_session_that_is_not_kept_is_said(qtbot: QtBot) -> None:
    """Without a keychain the person knows that each start asks again."""
    assert welcome(qtbot, is_kept=False).unkept.isVisible()


def test_every_control_of_the_first_page_has_a_name(qtbot: QtBot) -> None:
    """In each of its states."""
    page = welcome(qtbot, registered=False)
    page.show_fault(explain(ConsentNeeded(Facts(code="x"))))
    page.show_waiting(SignInKind.DEVICE_CODE)
    page.show_code(DeviceCode("A", "https://login.example", NOW))
    assert nameless(page) == []


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


def test_about_names_hosts_keychain_and_telemetry(qtbot: QtBot) -> None:
    """Everything a careful person asks."""
    dialog = AboutDialog(AboutFacts("1.2.3", "Test Keychain", ("dev.azure.com", "a.example")))
    qtbot.addWidget(dialog)
    dialog.open()
    said = spoken(dialog)
    for expected in ("1.2.3", "Test Keychain", "dev.azure.com\na.example", "Nothing is counted"):
        assert expected in said
    assert nameless(dialog) == []


def test_about_says_when_nothing_is_kept(qtbot: QtBot) -> None:
    """No keychain: said in words."""
    dialog = AboutDialog(AboutFacts("1.2.3", "", ()))
    qtbot.addWidget(dialog)
    assert "shown once and not kept" in spoken(dialog)


def operation(number: int, **changes: object) -> Operation:
    """Return an operation of the ledger; `changes` override."""
    values: dict[str, object] = {
        "id": str(number),
        "kind": Kind.CREATE,
        "account_id": "ana",
        "organization": "contoso",
        "name": "npm",
        "started": NOW - timedelta(hours=number),
        "outcome": Outcome.DONE,
    }
    return Operation(**{**values, **changes})  # type: ignore[arg-type]  # real fields


def history(qtbot: QtBot, *operations: Operation) -> HistoryDialog:
    """Return an open history."""
    dialog = HistoryDialog(operations)
    qtbot.addWidget(dialog)
    dialog.open()
    return dialog


def cells(dialog: HistoryDialog, row: int) -> list[str]:
    """Return the texts of a row."""
    items = [dialog.table.item(row, column) for column in range(dialog.table.columnCount())]
    return [item.text() for item in items if item is not None]


@pytest.mark.parametrize("kind", list(Kind))
@pytest.mark.parametrize("outcome", list(Outcome))
def test_every_deed_and_outcome_has_words(qtbot: QtBot, kind: Kind, outcome: Outcome) -> None:
    """The history knows all of them."""
    row = cells(history(qtbot, operation(1, kind=kind, outcome=outcome)), 0)
    assert all(row)
    assert row[2] == "npm in contoso"


def test_a_refusal_tells_its_reason(qtbot: QtBot) -> None:
    """The ledger's sentence stands beside the outcome."""
    refused = operation(1, outcome=Outcome.REFUSED, sentence="30 days at most")
    assert cells(history(qtbot, refused), 0)[3] == "Refused: 30 days at most"


def test_an_empty_history_says_so(qtbot: QtBot) -> None:
    """No empty table."""
    dialog = history(qtbot)
    assert not dialog.table.isVisible()
    assert "Nothing was done" in spoken(dialog)


def test_the_history_has_no_nameless_control(qtbot: QtBot) -> None:
    """The table is named, and tabbing leaves it."""
    dialog = history(qtbot, operation(1))
    assert nameless(dialog) == []
    assert not dialog.table.tabKeyNavigation()


@pytest.mark.parametrize("name", HOSTILE.values(), ids=HOSTILE.keys())
def test_hostile_names_are_shown_as_they_are_written(qtbot: QtBot, name: str) -> None:
    """One line, no override, and no markup in any label."""
    dialog = history(qtbot, operation(1, name=name))
    assert not set("\n\r\u202e") & set(cells(dialog, 0)[2])
    labels = dialog.findChildren(QLabel)
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in labels)
