"""The switchboard over HTTP."""

import pytest
from flask import Flask
from flask.testing import FlaskClient

from patmanager.emulator.devops import control
from patmanager.emulator.manners import Shape
from patmanager.emulator.switchboard import Drop
from tests.emulator.devops.caller import Caller

pytestmark = pytest.mark.fast

BOARD = "/_switchboard"


@pytest.fixture
def board(ana: Caller) -> FlaskClient:
    """Return a client of the demo's switchboard."""
    application = Flask("control")
    application.testing = True
    application.register_blueprint(control.routes(ana.world))
    return application.test_client()


def test_a_call_can_be_made_to_go_wrong(board: FlaskClient, ana: Caller) -> None:
    """What is posted strikes, as if it had been said in Python."""
    wanted = {"operation": "pats.list", "skip": 1, "answer": {"kind": "status", "status": 503}}
    posted = board.post(f"{BOARD}/misbehaviors", json=wanted)
    assert (posted.status_code, posted.get_json()) == (201, {"number": 1})
    waiting = board.get(f"{BOARD}/misbehaviors").get_json()
    assert waiting[0]["answer"]["status"] == 503
    assert [ana.pats().status_code for _ in range(3)] == [200, 503, 200]
    assert board.get(f"{BOARD}/misbehaviors").get_json() == []


@pytest.mark.parametrize("address", ["misbehaviors", "misbehaviors/1"])
def test_it_can_be_taken_back(board: FlaskClient, ana: Caller, address: str) -> None:
    """One or all."""
    wanted = {"operation": "*", "times": None, "answer": {"kind": "throttled"}}
    board.post(f"{BOARD}/misbehaviors", json=wanted)
    assert board.delete(f"{BOARD}/{address}").status_code == 204
    assert ana.pats().status_code == 200


def test_a_drop_can_be_ordered(board: FlaskClient, ana: Caller) -> None:
    """The two kinds of drop have names."""
    board.post(f"{BOARD}/misbehaviors", json={"operation": "pats.create", "drop": "after"})
    assert ana.world.switchboard.waiting[0].drop is Drop.AFTER


@pytest.mark.parametrize(
    "wanted",
    [
        None,
        [],
        {},
        {"operation": 7},
        {"operation": "*", "drop": "sideways"},
        {"operation": "*", "answer": {"kind": "surprise"}},
        {"operation": "*", "answer": {"what": 1}},
        {"operation": "*", "color": "red"},
    ],
)
def test_an_odd_order_is_refused(board: FlaskClient, ana: Caller, wanted: object) -> None:
    """What cannot be understood is a 400 and changes nothing."""
    assert board.post(f"{BOARD}/misbehaviors", json=wanted).status_code == 400
    assert ana.world.switchboard.waiting == ()


def test_what_was_asked_can_be_read_and_forgotten(board: FlaskClient, ana: Caller) -> None:
    """The journal, whole or of one operation."""
    ana.pats()
    ana.create()
    assert len(board.get(f"{BOARD}/requests").get_json()) == 2
    (made,) = board.get(f"{BOARD}/requests?operation=pats.create").get_json()
    assert (made["person"], made["status"]) == ("ana@contoso.com", 200)
    board.delete(f"{BOARD}/requests")
    assert board.get(f"{BOARD}/requests").get_json() == []


def test_the_clock_can_be_turned(board: FlaskClient, ana: Caller) -> None:
    """Set, frozen, moved on, and wrong by so many seconds."""
    said = board.put(f"{BOARD}/clock", json={"set": "2026-12-02T00:00:00Z"}).get_json()
    assert said["now"].startswith("2026-12-02T00:00:00")
    said = board.put(f"{BOARD}/clock", json={"advance": 3600, "skew": -60}).get_json()
    assert said["now"].startswith("2026-12-02T00:59:00")
    said = board.put(f"{BOARD}/clock", json={"freeze": "2027-01-01T00:00:00Z"}).get_json()
    assert said == {"now": "2026-12-31T23:59:00.000000Z", "skew": -60.0}
    assert ana.world.clock.now().year == 2026


@pytest.mark.parametrize("wanted", [{"set": "soon"}, {"advance": "1"}, {"wind": 1}, []])
def test_the_clock_refuses_nonsense(board: FlaskClient, wanted: object) -> None:
    """A 400 for what is no time."""
    assert board.put(f"{BOARD}/clock", json=wanted).status_code == 400


def test_manners_can_be_changed(board: FlaskClient, ana: Caller) -> None:
    """Members by name, those with choices by their words."""
    wanted = {"refusals": "403", "quota": 3, "null_at_end": True, "required_contexts": ["c1"]}
    said = board.put(f"{BOARD}/manners", json=wanted).get_json()
    assert said["refusals"] == "403"
    manners = ana.world.manners
    assert (manners.refusals, manners.quota, manners.null_at_end) == (Shape.FORBIDDEN, 3, True)
    assert manners.required_contexts == {"c1"}
    board.put(f"{BOARD}/manners", json={"quota": None})
    assert manners.quota is None


@pytest.mark.parametrize(
    "wanted",
    [
        {"refusals": "teapot"},
        {"quota": "three"},
        {"null_at_end": 1},
        {"delete_status": None},
        {"delete_status": True},
        {"sign_in_status": 203, "tact": 1},
        [],
    ],
)
def test_odd_manners_are_refused(board: FlaskClient, ana: Caller, wanted: object) -> None:
    """All or nothing: one wrong member leaves the others as they were."""
    assert board.put(f"{BOARD}/manners", json=wanted).status_code == 400
    assert ana.world.manners.sign_in_status == 302


def test_an_organization_can_be_changed(board: FlaskClient, ana: Caller) -> None:
    """Its versions, and its policy with its allowlist."""
    wanted = {"versions": ["7.1"], "policies": {"no_creation": {"on": True, "allowed": []}}}
    said = board.put(f"{BOARD}/organizations/contoso", json=wanted).get_json()
    assert said["policies"]["no_creation"]["allowed"] == []
    assert said["policies"]["packaging_only"] is True
    contoso = ana.world.organizations["contoso"]
    assert contoso.versions == ("7.1",)
    assert contoso.policies.restricts(ana.world.person("ana").object_id)


def test_a_wrong_member_leaves_the_policies_alone(board: FlaskClient, ana: Caller) -> None:
    """A change of several members that fails at one changes none."""
    wanted = {"policies": {"no_creation": {"on": False}}, "versions": 7}
    assert board.put(f"{BOARD}/organizations/contoso", json=wanted).status_code == 400
    assert ana.world.organizations["contoso"].policies.no_creation.on


def test_a_tenants_policies_can_be_changed(board: FlaskClient, ana: Caller) -> None:
    """The longest life, for instance."""
    tenant = ana.world.organizations["contoso"].tenant_id
    wanted = {"lifespan": {"on": True}, "lifespan_days": 7}
    assert board.put(f"{BOARD}/tenants/{tenant}/policies", json=wanted).status_code == 200
    policies = ana.world.policies_of(ana.world.organizations["contoso"])
    assert (policies.lifespan.on, policies.lifespan_days) == (True, 7)


@pytest.mark.parametrize("address", ["organizations/nowhere", "tenants/none/policies"])
def test_what_is_not_there_is_not_found(board: FlaskClient, address: str) -> None:
    """A 404 for an unknown organization or tenant."""
    assert board.get(f"{BOARD}/{address}").status_code == 404


def test_tokens_are_shown_without_their_secrets(board: FlaskClient, ana: Caller) -> None:
    """For tests that want to know what there is."""
    ana.create(displayName="seen")
    shown = board.get(f"{BOARD}/tokens?person=ana").get_json()
    assert {"active", "expired", "revoked"} == {pat["state"] for pat in shown}
    assert {pat["token"] for pat in shown} == {None}
    assert "seen" in {pat["displayName"] for pat in shown}
