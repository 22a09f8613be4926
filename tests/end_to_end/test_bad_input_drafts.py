"""Names, end dates and organizations that cannot be: said before anything is asked for."""

import pytest

from tests.end_to_end.terminal import Terminal

PACKAGES = ("--preset", "packages")


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        pytest.param("", "Give the token a name", id="empty"),
        pytest.param(" \t", "Give the token a name", id="blank"),
        pytest.param("\u200b\u2060", "Give the token a name", id="invisible"),
        pytest.param("x" * 1000, "255 characters at most", id="1,000 characters"),
        pytest.param("two\nlines", "Take line breaks", id="newline"),
        pytest.param("two\u2028lines", "Take line breaks", id="line separator"),
        pytest.param("\x1b[2Jgone", "Take line breaks", id="escape"),
        pytest.param("a\x9b31mred", "Take line breaks", id="escape in one byte"),
        pytest.param("half \udcff", "Take line breaks", id="no text at all"),
    ],
)
def test_a_name_that_cannot_be(signed_in: Terminal, name: str, sentence: str) -> None:
    """The person reads what to change; the service is not asked."""
    said = signed_in("create", "-o", "contoso", "--name", name, *PACKAGES)
    said.tells("DraftForbidden", sentence, status=4)
    assert signed_in.asked("pats.create") == 0


@pytest.mark.parametrize("name", ["שלום", "\u202eevil", "<b>&amp;</b>", "🚀 'x' \"y\" \\"])
def test_a_strange_name_is_a_name(signed_in: Terminal, name: str) -> None:
    """Other scripts, directions and markup arrive as typed, and steer no terminal."""
    said = signed_in("create", "-o", "contoso", f"--name={name}", *PACKAGES)
    assert said.status == 0
    assert "\u202e" not in said.out
    (made,) = signed_in.tokens(name)
    assert signed_in("revoke", name, "-o", "contoso", "--yes").status == 0
    assert made.authorization_id in signed_in("list", "-o", "contoso", "--json").out


@pytest.mark.parametrize(
    ("end", "sentence"),
    [
        (["--days", "0"], "Choose an end date that is still to come"),
        (["--days=-5"], "Choose an end date that is still to come"),
        (["--until", "2020-01-01"], "Choose an end date that is still to come"),
        (["--days", "400"], "one year at most"),
        (["--until", "2999-12-31"], "one year at most"),
        (["--days", "99999999999"], "An end date looks like 2026-12-24"),
        (["--until", "tomorrow"], "An end date looks like 2026-12-24"),
        (["--until", "0001-01-01T00:00:00+14:00"], "An end date looks like 2026-12-24"),
    ],
)
@pytest.mark.parametrize("command", [("create", "--name", "npm", *PACKAGES), ("renew", "npm")])
def test_an_end_that_cannot_be(
    signed_in: Terminal, command: tuple[str, ...], end: list[str], sentence: str
) -> None:
    """In the past, beyond a year or no date: the token, if there is one, keeps its end."""
    assert signed_in("create", "-o", "contoso", "--name", "npm", *PACKAGES).status == 0
    before = signed_in.tokens("npm")
    said = signed_in(*command, "-o", "contoso", *end)
    said.tells("DraftForbidden", sentence, status=4)
    assert signed_in.tokens("npm") == before


@pytest.mark.parametrize(
    ("organization", "fault", "words", "status"),
    [
        ("contosso", "OrganizationNotFound", ("no organization contosso", "misspelt"), 1),
        ("../x", "AddressNotUnderstood", ("no name and no address", "About: ../x"), 1),
        ("a@b", "AddressNotUnderstood", ("no name and no address",), 1),
        ("🚀", "AddressNotUnderstood", ("no name and no address",), 1),
        (" ", "AddressNotUnderstood", ("no name and no address",), 1),
        ("x" * 70, "AddressNotUnderstood", ("no name and no address",), 1),
        ("half \udcff", "AddressNotUnderstood", ("no name and no address",), 1),
        ("https://evil.example/contoso", "AddressNotUnderstood", ("no name and no address",), 1),
        ("https://tfs.example.com/tfs/x", "NotHosted", ("own token page: https://tfs.",), 1),
        (
            "anas-garage",
            "PersonalAccount",
            ("own page: https://dev.azure.com/anas-garage/_usersSettings/tokens",),
            3,
        ),
        ("woodgrove", "NotMember", ("not a member of woodgrove", "Administrator of woodgrove"), 4),
    ],
)
def test_an_organization_that_cannot_be(
    signed_in: Terminal, organization: str, fault: str, words: tuple[str, ...], status: int
) -> None:
    """Misspelt, hostile, somebody else's: no token is made anywhere."""
    said = signed_in("create", "-o", organization, "--name", "npm", *PACKAGES)
    said.tells(fault, *words, status=status)
    assert signed_in.tokens("npm") == []


def test_what_cannot_be_shown_is_said_in_any_terminal(signed_in: Terminal) -> None:
    """A name of broken bytes is quoted by numbers, in text and in JSON."""
    signed_in("revoke", "half \udcff", "-o", "contoso", "--yes").tells(
        "TokenNotFound", "half \\udcff", status=1
    )
    said = signed_in("revoke", "half \udcff", "-o", "contoso", "--yes", "--json")
    assert "half \\udcff" in said.out
