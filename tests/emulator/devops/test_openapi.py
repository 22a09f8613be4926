"""Answers hold against Microsoft's description of the endpoints, in both versions."""

from pathlib import Path

import pytest
from werkzeug.test import TestResponse

from patmanager.emulator.devops.identities import descriptor, storage_key
from patmanager.emulator.manners import Manners, Shape
from patmanager.emulator.world import World
from tests.emulator.devops.caller import PATS, Caller
from tests.emulator.devops.openapi import Description, description

_PATS = "/{organization}/_apis/tokens/pats"
_ADMINISTRATOR = "vso.tokenadministration vso.graph vso.auditlog"


@pytest.fixture(scope="session")
def folder(checkout: Path) -> Path:
    """Return where the descriptions are."""
    folder = checkout.parent / "shared" / "openapi"
    if not folder.is_dir():
        pytest.skip("Microsoft's description of the endpoints is not beside the checkout")
    return folder


@pytest.fixture(params=["7.1", "7.2"])
def version(request: pytest.FixtureRequest) -> str:
    """Return each version in turn."""
    return str(request.param)


@pytest.fixture
def tokens(folder: Path, version: str) -> Description:
    """Return the description of the PAT API."""
    return description(folder, "tokens", version)


@pytest.fixture
def speaker(demo: World, version: str) -> Caller:
    """Return the developer, who speaks that version."""
    return Caller(demo, version=f"{version}-preview.1")


def body(response: TestResponse) -> object:
    """Return the JSON of an answer, nothing of an empty one."""
    return response.get_json() if response.get_data() else None


def wrong(told: Description, method: str, path: str, response: TestResponse) -> list[str]:
    """Return what is wrong with an answer."""
    return told.errors(method, path, response.status_code, body(response))


@pytest.mark.parametrize("shown", ["active", "expired", "revoked", "all"])
@pytest.mark.parametrize("sort", ["displayName", "displayDate", "status"])
def test_a_list_is_as_described(
    tokens: Description, speaker: Caller, shown: str, sort: str
) -> None:
    """Every filter in every order gives a list of the described tokens."""
    response = speaker.pats(displayFilterOption=shown, sortByOption=sort, **{"$top": "7"})
    assert wrong(tokens, "get", _PATS + "?", response) == []
    assert response.get_json()["patTokens"]


def test_the_life_of_a_token_is_as_described(tokens: Description, speaker: Caller) -> None:
    """Creating, getting, changing and revoking give the described answers."""
    created = speaker.create(displayName="described")
    known = created.get_json()["patToken"]["authorizationId"]
    assert wrong(tokens, "post", _PATS, created) == []
    assert wrong(tokens, "get", _PATS, speaker.pats(authorizationId=known)) == []
    assert (
        wrong(tokens, "put", _PATS, speaker.update(authorizationId=known, scope="vso.work")) == []
    )
    assert wrong(tokens, "delete", _PATS, speaker.revoke(known)) == []


@pytest.mark.parametrize(
    "draft",
    [
        {"displayName": ""},
        {"displayName": "x" * 1000},
        {"scope": "vso.nonsense"},
        {"scope": "app_token"},
        {"validTo": "2020-01-01T00:00:00Z"},
        {"allOrgs": True},
    ],
)
def test_a_refused_draft_is_as_described(
    tokens: Description, speaker: Caller, draft: dict[str, object]
) -> None:
    """A refusal inside a 200 has a name that the version describes."""
    response = speaker.create_from(draft)
    assert wrong(tokens, "post", _PATS, response) == []
    assert response.get_json()["patTokenError"] != "none"


@pytest.mark.parametrize("unreadable", ["tenant", "organization"])
def test_unreadable_policies_are_as_described(
    tokens: Description, speaker: Caller, unreadable: str
) -> None:
    """A policy that cannot be read is a described error."""
    speaker.world.manners.unreadable_policies = unreadable
    assert wrong(tokens, "post", _PATS, speaker.create()) == []


def test_renewing_the_expired_is_refused_as_described(tokens: Description, speaker: Caller) -> None:
    """The refusal to extend an expired token is a described error."""
    listed = speaker.pats(displayFilterOption="expired").get_json()["patTokens"]
    response = speaker.update(
        authorizationId=listed[0]["authorizationId"], validTo="2026-12-24T00:00:00Z"
    )
    assert wrong(tokens, "put", _PATS, response) == []
    assert response.get_json()["patToken"] is None


def test_a_blocked_person_is_refused_as_described(
    tokens: Description, demo: World, version: str
) -> None:
    """Who may not create tokens is told so by a described error."""
    chiara = Caller(demo, "chiara", f"{version}-preview.1")
    response = chiara.create("woodgrove")
    assert wrong(tokens, "post", _PATS, response) == []
    assert response.get_json()["patToken"] is None


@pytest.mark.parametrize(
    "manners",
    [
        Manners(date_digits=0),
        Manners(date_digits=7),
        Manners(null_at_end=True),
        Manners(unknown_id=Shape.INSIDE, delete_status=200),
        Manners(old_secrets=True),
    ],
)
def test_other_manners_are_as_described(
    tokens: Description, speaker: Caller, manners: Manners
) -> None:
    """The harmless switches stay within the description."""
    speaker.world.manners = manners
    created = speaker.create()
    known = created.get_json()["patToken"]["authorizationId"]
    nobody = "00000000-0000-0000-0000-000000000001"
    assert wrong(tokens, "post", _PATS, created) == []
    assert wrong(tokens, "get", _PATS + "?", speaker.pats()) == []
    assert wrong(tokens, "delete", _PATS, speaker.revoke(known)) == []
    if manners.unknown_id:
        assert wrong(tokens, "get", _PATS, speaker.pats(authorizationId=nobody)) == []


def test_profile_and_accounts_are_as_described(folder: Path, version: str, demo: World) -> None:
    """Who one is and where one belongs come as described."""
    ana = Caller(demo, version=version)
    me = ana.call("GET", "_apis/profile/profiles/me", role="app.vssps")
    told = description(folder, "profile", version)
    assert wrong(told, "get", "/_apis/profile/profiles/{id}", me) == []
    own = ana.call("GET", "_apis/accounts", role="app.vssps", memberId=me.get_json()["id"])
    told = description(folder, "account", version)
    assert wrong(told, "get", "/_apis/accounts", own) == []
    assert own.get_json()["count"] == 3


def test_token_administration_is_as_described(folder: Path, version: str, demo: World) -> None:
    """An administrator's list and revocations come as described."""
    dae = Caller(demo, "dae", version)
    auth = dae.bearer(_ADMINISTRATOR)
    told = description(folder, "tokenAdmin", version)
    stem = "/{organization}/_apis/tokenadmin"
    who = descriptor(demo.person("ana"))
    listed = dae.call("GET", f"contoso/_apis/tokenadmin/personalaccesstokens/{who}", auth=auth)
    path = f"{stem}/personalaccesstokens/{{subjectDescriptor}}"
    assert wrong(told, "get", path, listed) == []
    one = [{"authorizationId": listed.get_json()["value"][0]["authorizationId"]}]
    gone = dae.call("POST", "contoso/_apis/tokenadmin/revocations", auth=auth, json=one)
    assert wrong(told, "post", f"{stem}/revocations", gone) == []
    rule = {"scopes": "vso.code"}
    ruled = dae.call("POST", "contoso/_apis/tokenadmin/revocationrules", auth=auth, json=rule)
    assert wrong(told, "post", f"{stem}/revocationrules", ruled) == []


@pytest.mark.parametrize("batch", ["3", "200"])
def test_the_audit_log_is_as_described(folder: Path, version: str, demo: World, batch: str) -> None:
    """Entries and actions come as described, a part of them or all."""
    dae = Caller(demo, "dae", f"{version}-preview.1")
    auth = dae.bearer(_ADMINISTRATOR)
    told = description(folder, "audit", version)
    for name in ("auditlog", "actions"):
        path = f"contoso/_apis/audit/{name}"
        response = dae.call("GET", path, role="auditservice", auth=auth, batchSize=batch)
        assert wrong(told, "get", f"/{{organization}}/_apis/audit/{name}", response) == []


def test_the_graph_is_as_described(folder: Path, demo: World) -> None:
    """People are looked up as 7.2 describes, the one version there is a description of."""
    ana = Caller(demo)
    auth = ana.bearer("vso.graph")
    told = description(folder, "graph", "7.2")
    who, key = descriptor(demo.person("ben")), storage_key(demo.person("ben"))
    stem = "contoso/_apis/graph"
    query = {"query": "ben", "subjectKind": ["User"]}
    lookup = {"lookupKeys": [{"descriptor": who}]}
    for method, path, real, sent in (
        ("POST", "subjectquery", "subjectquery", query),
        ("POST", "subjectlookup", "subjectlookup", lookup),
        ("GET", "users", "users", None),
        ("GET", "users/{userDescriptor}", f"users/{who}", None),
        ("GET", "descriptors/{storageKey}", f"descriptors/{key}", None),
        ("GET", "storagekeys/{subjectDescriptor}", f"storagekeys/{who}", None),
    ):
        response = ana.call(method, f"{stem}/{real}", auth=auth, json=sent)
        assert wrong(told, method, f"/{{organization}}/_apis/graph/{path}", response) == []


@pytest.mark.parametrize(
    "spoiled", [{"validTo": "soon"}, {"authorizationID": "?"}, {"targetAccounts": "all"}]
)
def test_a_wrong_answer_would_be_seen(
    tokens: Description, speaker: Caller, spoiled: dict[str, str]
) -> None:
    """The description is not so patient that it takes everything."""
    said = speaker.call("GET", f"contoso/{PATS}").get_json()
    said["patTokens"][0].update(spoiled)
    assert tokens.errors("get", _PATS + "?", 200, said)
