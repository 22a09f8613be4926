"""The first page: signing in, waiting for it, and what is missing before one can."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from patmanager.core.facts import Facts
from patmanager.core.faults import ConsentNeeded
from patmanager.core.organizations import SignInKind
from patmanager.core.prompts import DeviceCode
from patmanager.core.words import explain
from patmanager.ui.pages.registration import COMMANDS
from patmanager.ui.pages.welcome import Welcome, WelcomePage
from tests.samples import NOW
from tests.ui.offers import nameless, spoken

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
