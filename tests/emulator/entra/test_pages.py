"""What a person sees when signing in does not go smoothly."""

from datetime import timedelta

import pytest

from patmanager.emulator.entra import Entra
from patmanager.emulator.entra.accounts import ATTEMPTS
from patmanager.emulator.people import FABRIKAM, Person
from patmanager.emulator.server import Emulator
from tests.emulator.entra.conftest import Address
from tests.emulator.entra.endpoint import number
from tests.emulator.visitor import Visitor


def test_a_wrong_password_can_be_typed_again(
    visitor: Visitor, address: Address, ana: Person
) -> None:
    """The page says so and stays; the right password goes on."""
    visitor.open(address())
    visitor.give_name(ana)

    page = visitor.submit(password="wrong")
    assert page.error == "Your account or password is incorrect. Try again."

    assert visitor.give_password(ana).heading == "Verify your identity"


def test_five_wrong_passwords_lock_the_account_for_a_while(
    visitor: Visitor, address: Address, ana: Person, entra: Entra
) -> None:
    """A locked account refuses the right password too, until its time is over."""
    visitor.open(address())
    visitor.give_name(ana)
    for _ in range(ATTEMPTS):
        visitor.submit(password="wrong")

    page = visitor.give_password(ana)
    assert "temporarily locked" in page.error

    entra.clock.advance(timedelta(minutes=1, seconds=1))
    assert visitor.give_password(ana).heading == "Verify your identity"


def test_a_wrong_code_can_be_typed_again(visitor: Visitor, address: Address, ana: Person) -> None:
    """The page says so and stays."""
    visitor.open(address())
    visitor.give_name(ana)
    visitor.give_password(ana)

    page = visitor.submit(code="0")

    assert page.heading == "Verify your identity"
    assert "expected verification code" in page.error


def test_a_code_works_once(visitor: Visitor, address: Address, ana: Person, entra: Entra) -> None:
    """Whoever saw the code over a shoulder cannot use it again."""
    used = entra.accounts.next_code(ana)[0]
    visitor.open(address())
    visitor.give_name(ana)
    visitor.give_password(ana)
    visitor.submit(code=used)

    visitor.session.cookies.clear()
    visitor.open(address())
    visitor.give_name(ana)
    visitor.give_password(ana)
    page = visitor.submit(code=used)

    assert "expected verification code" in page.error


def test_the_code_that_is_shown_works(visitor: Visitor, address: Address, ana: Person) -> None:
    """A visitor of the demo finds password and code on the pages."""
    visitor.open(address())
    page = visitor.give_name(ana)
    assert ana.password in page.html
    page = visitor.give_password(ana)
    shown = page.html.partition('id="shown-code">')[2].partition("<")[0]

    assert visitor.submit(code=shown).heading == "Permissions requested"


def test_the_shown_code_can_be_asked_for_anew(
    visitor: Visitor, address: Address, emulator: Emulator, ana: Person, entra: Entra
) -> None:
    """The page's countdown fetches the next code when the old one has run out."""
    visitor.open(address())
    visitor.give_name(ana)
    page = visitor.give_password(ana)
    flow = page.fields["flow"]

    found = visitor.session.get(f"{emulator.addresses.pages}/authenticator?flow={flow}", timeout=9)

    assert found.json()["code"] == entra.accounts.next_code(ana)[0]
    assert 0 < found.json()["seconds"] <= 30


@pytest.mark.parametrize("user", ["nobody@contoso.com", "not an address"])
def test_an_unknown_account_stays_on_the_page(
    visitor: Visitor, address: Address, user: str
) -> None:
    """The page doubts the spelling."""
    visitor.open(address())

    assert "may be incorrect" in visitor.submit(user=user).error


def test_a_personal_account_is_turned_away(visitor: Visitor, address: Address) -> None:
    """Only work and school accounts can be used."""
    visitor.open(address())

    assert "personal account" in visitor.submit(user="ana@outlook.com").error


def test_a_stranger_to_the_tenant_is_refused(
    visitor: Visitor, address: Address, emulator: Emulator
) -> None:
    """Who was not invited to a tenant gets AADSTS50020; returning tells the application."""
    visitor.open(address(FABRIKAM.domain))
    ben = emulator.world.person("ben")
    visitor.give_name(ben)
    visitor.give_password(ben)

    page = visitor.give_code(ben)
    assert number(page.error) == 50020
    assert "Fabrikam" in page.error

    visitor.submit("return")
    assert visitor.answer["error"] == "access_denied"


@pytest.mark.parametrize("at", ["account", "password", "code"])
def test_cancel_goes_back_to_the_application(
    visitor: Visitor, address: Address, ana: Person, at: str
) -> None:
    """Cancel works on each page, and Entra says that it was the person's wish."""
    visitor.open(address())
    if at != "account":
        visitor.give_name(ana)
    if at == "code":
        visitor.give_password(ana)

    visitor.submit("cancel")

    assert visitor.answer["error"] == "access_denied"
    assert visitor.answer["error_subcode"] == "cancel"
    assert visitor.answer["state"] == "the-state"


def test_conditional_access_can_block(
    visitor: Visitor, address: Address, ana: Person, entra: Entra
) -> None:
    """A blocked person gets AADSTS53003 after password and code."""
    entra.conditions.access_blocked.add(ana.user)

    visitor.sign_in(address(), ana)

    assert number(visitor.page.error) == 53003


def test_a_disabled_account_cannot_go_on(
    visitor: Visitor, address: Address, ana: Person, entra: Entra
) -> None:
    """The right password does not help where the account was switched off."""
    entra.conditions.disabled.add(ana.user)
    visitor.open(address())
    visitor.give_name(ana)

    assert "locked" in visitor.give_password(ana).error


def test_what_is_typed_is_not_taken_for_html(visitor: Visitor, address: Address) -> None:
    """A hostile name is shown as it is."""
    visitor.open(address())

    page = visitor.submit(user='"><script>alert(1)</script>@x')

    assert "<script>alert" not in page.html
    assert "&lt;script&gt;alert" in page.html


def test_a_personal_account_is_a_stranger_to_a_tenant(visitor: Visitor, address: Address) -> None:
    """Where the tenant is named, a personal account is AADSTS50020."""
    visitor.open(address(FABRIKAM.domain))

    assert number(visitor.submit(user="ana@outlook.com").error) == 50020
