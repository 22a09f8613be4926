"""JSON of the tokens API, read with suspicion."""

import json
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from patmanager.core.secret import Secret
from patmanager.services.azure_devops.records import (
    UnreadableError,
    read_page,
    read_result,
    read_secret,
    read_token,
)

pytestmark = pytest.mark.fast

RECORD: dict[str, object] = {
    "displayName": "npm – LAPTOP-7",
    "validTo": "2026-12-22T09:12:00.32Z",
    "scope": "vso.packaging  vso.code ",
    "targetAccounts": ["C0C0C0C0-0000-4000-8000-000000000001"],
    "validFrom": "2026-11-02T22:56:52.1033333Z",
    "authorizationId": "8AD6E6B5-7A6F-4A5E-9B8C-3D0C6A2B1F10",
    "token": None,
    "fromTheFuture": {"kind": "quantum"},
}


def test_a_record_becomes_a_token() -> None:
    """Ids are lower case, scopes split, dates UTC; unknown members are ignored."""
    token = read_token(RECORD, "contoso", revoked=True)

    assert token.authorization_id == "8ad6e6b5-7a6f-4a5e-9b8c-3d0c6a2b1f10"
    assert token.scopes == ("vso.packaging", "vso.code")
    assert token.target_accounts == ("c0c0c0c0-0000-4000-8000-000000000001",)
    assert token.valid_to == datetime(2026, 12, 22, 9, 12, 0, 320000, tzinfo=UTC)
    assert (token.organization, token.revoked) == ("contoso", True)


def test_null_targets_mean_every_organization_and_absent_ones_do_not() -> None:
    """Only an explicit null makes a token global."""
    absent = {key: value for key, value in RECORD.items() if key != "targetAccounts"}

    assert read_token({**RECORD, "targetAccounts": None}, "contoso", revoked=False).is_global
    assert not read_token(absent, "contoso", revoked=False).is_global


@pytest.mark.parametrize("name", ["", "\u202eRTL", "<b>x</b>", "a\nb\x00", "x" * 5000, "👩‍👩‍👧"])
def test_any_name_is_kept_as_it_is(name: str) -> None:
    """Names belong to the person: no name makes a record unreadable."""
    assert read_token({**RECORD, "displayName": name}, "contoso", revoked=False).name == name


def test_a_lone_surrogate_in_a_name_is_replaced() -> None:
    """What JSON lets in can be written and shown afterwards."""
    record = json.loads(json.dumps({**RECORD, "displayName": "a\ud800"}))

    assert read_token(record, "contoso", revoked=False).name == "a\ufffd"


@pytest.mark.parametrize(
    ("member", "value"),
    [
        ("authorizationId", None),
        ("authorizationId", "../x"),
        ("authorizationId", 7),
        ("displayName", None),
        ("displayName", ["x"]),
        ("scope", 3),
        ("validTo", "soon"),
        ("validTo", 1700000000),
        ("validFrom", None),
        ("targetAccounts", "all"),
        ("targetAccounts", [1]),
    ],
)
def test_a_record_of_wrong_types_is_left_out_and_counted(member: str, value: object) -> None:
    """One bad record spoils no other."""
    page = read_page(
        {"continuationToken": "", "patTokens": [{**RECORD, member: value}, RECORD, None, 5]},
        "contoso",
        revoked=False,
    )

    assert (len(page.tokens), page.unreadable) == (1, 3)


@pytest.mark.parametrize(("end", "expected"), [("", ""), (None, ""), ("abc", "abc")])
def test_the_end_of_a_list_is_empty_or_null(end: str | None, expected: str) -> None:
    """Both manners of saying that there is no more are known."""
    page = read_page({"continuationToken": end, "patTokens": []}, "contoso", revoked=False)

    assert page.continuation == expected


@pytest.mark.parametrize(
    "document",
    [None, [], 3, {}, {"patTokens": None}, {"patTokens": {}},
     {"patTokens": [], "continuationToken": 5}],
)  # fmt: skip
def test_what_is_no_page_is_refused(document: object) -> None:
    """A page is an object with a list and perhaps a continuation."""
    with pytest.raises(UnreadableError):
        read_page(document, "contoso", revoked=False)


def test_the_secret_is_wrapped_at_once() -> None:
    """The answer to a POST gives a secret that no representation shows."""
    document = {"patToken": {**RECORD, "token": "s3cret"}, "patTokenError": "none"}

    assert read_secret(document) == Secret("s3cret")
    assert read_result(document, "contoso").name == RECORD["displayName"]


@pytest.mark.parametrize("secret", [None, "", 5, "geheimnis\n", "gehäuse"])
def test_an_answer_without_a_sound_secret_is_refused(secret: object) -> None:
    """A secret is printable ASCII; anything else would break where it is used."""
    with pytest.raises(UnreadableError):
        read_secret({"patToken": {**RECORD, "token": secret}})


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=9),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=9), inner),
    max_leaves=8,
)


@given(st.dictionaries(st.sampled_from(sorted(RECORD)), json_values))
def test_any_record_is_read_or_counted(changes: dict[str, object]) -> None:
    """No JSON value in any member makes the reader fail."""
    page = read_page({"patTokens": [{**RECORD, **changes}]}, "contoso", revoked=False)

    assert len(page.tokens) + page.unreadable == 1


def test_a_continuation_that_cannot_be_sent_is_no_page() -> None:
    """Half a sign cannot go into an address (found by spoiling answers at random)."""
    with pytest.raises(UnreadableError):
        read_page({"patTokens": [], "continuationToken": "\ud800"}, "contoso", revoked=False)
