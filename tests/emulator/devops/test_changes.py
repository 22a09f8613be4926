"""Creating, changing and revoking tokens."""

from datetime import datetime, timedelta

import pytest

from patmanager.emulator.manners import Shape, TooLong
from patmanager.emulator.moments import parsed
from patmanager.emulator.world import World
from tests.emulator.devops.caller import PATS, Caller
from tests.emulator.devops.conftest import NOON

pytestmark = pytest.mark.fast


def error(response_json: object) -> object:
    """Return the name of a refusal."""
    assert isinstance(response_json, dict)
    assert response_json["patToken"] is None
    return response_json["patTokenError"]


def end(day: float) -> str:
    """Return an end date so many days after noon."""
    return (NOON + timedelta(days=day)).isoformat()


def granted(response_json: object) -> datetime | None:
    """Return the end date that was given."""
    assert isinstance(response_json, dict)
    return parsed(response_json["patToken"]["validTo"])


def id_of(caller: Caller, name: str, organization: str = "contoso") -> str:
    """Return the id of a token by name."""
    for pat in caller.pats(organization, displayFilterOption="all").get_json()["patTokens"]:
        if pat["displayName"] == name:
            return str(pat["authorizationId"])
    raise KeyError(name)


def test_the_secret_is_given_once(ana: Caller) -> None:
    """The answer to a POST has the secret; get, update and list have null."""
    created = ana.create().get_json()["patToken"]
    known = created["authorizationId"]
    assert len(created["token"]) == 84
    assert ana.pats(authorizationId=known).get_json()["patToken"]["token"] is None
    changed = ana.update(authorizationId=known, displayName="other").get_json()["patToken"]
    assert (changed["token"], changed["displayName"]) == (None, "other")


def test_a_new_token_is_for_one_organization(ana: Caller) -> None:
    """The token names the organization it was made in, and starts now."""
    created = ana.create("northwind").get_json()["patToken"]
    assert created["targetAccounts"] == [ana.world.organizations["northwind"].id]
    assert parsed(created["validFrom"]) == NOON


def test_success_says_none(ana: Caller) -> None:
    """Success is the word none, with an empty message that only 7.2 has."""
    old = Caller(ana.world, version="7.1-preview.1")
    assert ana.create().get_json()["patTokenErrorMessage"] is None
    assert old.create().get_json().keys() == {"patToken", "patTokenError"}


@pytest.mark.parametrize(
    ("draft", "name"),
    [
        ({"displayName": ""}, "displayNameRequired"),
        ({"displayName": None}, "displayNameRequired"),
        ({"displayName": "x" * 1000}, "invalidDisplayName"),
        ({"displayName": "two\nlines"}, "invalidDisplayName"),
        ({"scope": ""}, "invalidScope"),
        ({"scope": "vso.nonsense"}, "invalidScope"),
        ({"scope": "vso.pats_manage"}, "invalidScope"),
        ({"validTo": "2026-11-23T11:59:59Z"}, "invalidValidTo"),
        ({"validTo": "2028-01-01T00:00:00Z"}, "invalidValidTo"),
        ({"allOrgs": True}, "globalPATCreationBlocked"),
    ],
)
def test_a_bad_draft_is_refused_by_name(free: Caller, draft: dict[str, object], name: str) -> None:
    """Each fault has its name in a 200, and nothing is made."""
    response = free.create_from(draft)
    assert (response.status_code, error(response.get_json())) == (200, name)
    assert len(free.world.tokens) == 0


@pytest.mark.parametrize("name", ["🚀 deploy", "ייצוא", "\u202egnp.exe", "<b>x</b>", "x" * 256])
def test_strange_names_are_kept(free: Caller, name: str) -> None:
    """A name comes back as it was sent."""
    assert free.create(displayName=name).get_json()["patToken"]["displayName"] == name


def test_two_tokens_may_have_one_name(free: Caller) -> None:
    """Names need not differ."""
    ids = {free.create().get_json()["patToken"]["authorizationId"] for _ in range(2)}
    assert len(ids) == 2


def test_scopes_may_end_in_a_space(free: Caller) -> None:
    """Spaces around scopes are passed over."""
    assert free.create(scope=" vso.code  vso.work ").get_json()["patToken"]["scope"] == (
        "vso.code vso.work"
    )


def test_without_an_end_the_service_chooses(free: Caller) -> None:
    """A draft without an end date gets the default."""
    assert granted(free.create(validTo=None).get_json()) == NOON + timedelta(days=30)


@pytest.mark.parametrize(
    ("asked", "written"),
    [
        ("2026-12-01T23:46:23.319Z", "2026-12-01T23:46:23.32Z"),
        ("2026-12-01T23:46:23.5233333Z", "2026-12-01T23:46:23.5233333Z"),
        ("2026-12-01T23:46:23Z", "2026-12-01T23:46:23Z"),
        ("2026-12-02T00:46:23+01:00", "2026-12-01T23:46:23Z"),
    ],
)
def test_end_dates_are_rounded(free: Caller, asked: str, written: str) -> None:
    """Ends come back on steps of 3 1/3 ms, without trailing zeros."""
    assert free.create(validTo=asked).get_json()["patToken"]["validTo"] == written


def test_a_life_beyond_a_year_can_be_shortened(free: Caller) -> None:
    """By switch, an end beyond a year becomes a year."""
    free.world.manners.over_a_year = TooLong.SHORTEN
    assert granted(free.create(validTo=end(800)).get_json()) == NOON + timedelta(days=365)


def test_a_partial_change_leaves_the_rest(ana: Caller) -> None:
    """A PUT of a new end alone changes the end alone; the secret goes on working."""
    known = id_of(ana, "laptop git")
    before = ana.pats(authorizationId=known).get_json()["patToken"]
    after = ana.update(authorizationId=known, validTo=end(80)).get_json()["patToken"]
    assert parsed(after.pop("validTo")) == NOON + timedelta(days=80)
    assert after == {key: value for key, value in before.items() if key != "validTo"}


def test_a_changed_token_keeps_its_secret(ana: Caller) -> None:
    """No PUT makes a new secret."""
    created = ana.create().get_json()["patToken"]
    ana.update(authorizationId=created["authorizationId"], scope="vso.work", validTo=end(40))
    pat = ana.world.tokens.with_secret(created["token"])
    assert pat is not None
    assert pat.scope == "vso.work"


def test_an_expired_token_cannot_be_extended(ana: Caller) -> None:
    """Who let it expire has to make a new one."""
    refused = ana.update(authorizationId=id_of(ana, "old laptop"), validTo=end(9))
    assert error(refused.get_json()) == "expiredPatCannotBeExtended"


def test_an_expired_token_can_be_extended_by_switch(ana: Caller) -> None:
    """The other reading of the documentation can be had."""
    ana.world.manners.expired_can_be_extended = True
    revived = ana.update(authorizationId=id_of(ana, "old laptop"), validTo=end(9))
    assert granted(revived.get_json()) == NOON + timedelta(days=9)


def test_a_revoked_token_cannot_be_changed(ana: Caller) -> None:
    """Revoked is for ever."""
    refused = ana.update(authorizationId=id_of(ana, "leaked in a gist"), displayName="x")
    assert error(refused.get_json()) == "failedToUpdateAccessToken"


def test_revoking_takes_a_token_out_of_use(ana: Caller) -> None:
    """A revoked token is in the other list, and its secret is dead."""
    created = ana.create().get_json()["patToken"]
    response = ana.revoke(created["authorizationId"])
    assert (response.status_code, response.get_data()) == (204, b"")
    pat = ana.world.tokens.with_secret(created["token"])
    assert pat is not None
    assert not pat.opens(NOON)
    revoked = ana.pats(displayFilterOption="revoked").get_json()["patTokens"]
    assert created["authorizationId"] in {one["authorizationId"] for one in revoked}


def test_revoking_can_answer_200(ana: Caller) -> None:
    """The status of the specification's table can be had."""
    ana.world.manners.delete_status = 200
    assert ana.revoke(id_of(ana, "laptop git")).status_code == 200


@pytest.mark.parametrize(("manner", "status"), [(404, 404), (204, 204), (200, 200), (0, 200)])
def test_revoking_twice_is_a_matter_of_manners(ana: Caller, manner: int, status: int) -> None:
    """The second DELETE gives what the switch says."""
    ana.world.manners.second_delete = manner
    known = id_of(ana, "laptop git")
    ana.revoke(known)
    assert ana.revoke(known).status_code == status


@pytest.mark.parametrize(
    ("shape", "status"),
    [(None, 404), (Shape.INSIDE, 200), (Shape.BAD_REQUEST, 400), (Shape.FORBIDDEN, 403)],
)
def test_an_unknown_id_is_told_in_every_shape(
    ana: Caller, shape: Shape | None, status: int
) -> None:
    """Get, update and revoke of an unknown id agree."""
    ana.world.manners.unknown_id = shape
    nobody = "00000000-0000-0000-0000-000000000001"
    for response in (
        ana.pats(authorizationId=nobody),
        ana.update(authorizationId=nobody, displayName="x"),
        ana.revoke(nobody),
    ):
        assert response.status_code == status


def test_the_tokens_of_others_are_unknown(demo: World, ana: Caller) -> None:
    """Nobody can touch another's token by its id."""
    bens = id_of(Caller(demo, "ben"), "publish")
    assert ana.revoke(bens).status_code == 404
    assert ana.pats(authorizationId=bens).status_code == 404


def test_a_token_is_unknown_in_another_organization(ana: Caller) -> None:
    """A token is found where it belongs."""
    assert ana.pats("northwind", authorizationId=id_of(ana, "npm publish")).status_code == 404


@pytest.mark.parametrize(
    "body",
    ["", "{", "[]", '{"validTo": "soon"}', '{"displayName": 7}', '{"allOrgs": "yes"}'],
)
def test_an_unreadable_body_is_a_400(ana: Caller, body: str) -> None:
    """What is no draft is refused before all rules."""
    response = ana.client("vssps").post(
        f"/contoso/{PATS}?api-version=7.2-preview.1",
        data=body,
        headers={"Authorization": ana.bearer(), "Content-Type": "application/json"},
    )
    assert response.status_code == 400


@pytest.mark.parametrize("known", [None, "", "7", "no-guid"])
def test_a_change_needs_an_id(ana: Caller, known: object) -> None:
    """A PUT without a proper id is refused."""
    assert ana.update(authorizationId=known, displayName="x").status_code == 400


def test_a_revocation_needs_an_id(ana: Caller) -> None:
    """A DELETE without an id is refused."""
    assert ana.call("DELETE", f"contoso/{PATS}").status_code == 400


def test_old_secrets_can_be_had(free: Caller) -> None:
    """By switch, new tokens are of the old kind."""
    free.world.manners.old_secrets = True
    assert len(free.create().get_json()["patToken"]["token"]) == 52


def test_every_change_is_in_the_audit_log(free: Caller) -> None:
    """Creating, changing and revoking each leave an entry."""
    known = free.create().get_json()["patToken"]["authorizationId"]
    free.update(authorizationId=known, displayName="x")
    free.revoke(known)
    events = free.world.audit.of(free.world.organizations["contoso"].id)
    assert sorted(event.action for event in events) == [
        "Token.PatCreateEvent",
        "Token.PatRevokeEvent",
        "Token.PatUpdateEvent",
    ]
