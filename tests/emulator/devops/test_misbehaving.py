"""The switchboard makes calls go wrong, once or for ever."""

import json
from threading import Thread
from time import monotonic

import pytest

from patmanager.emulator.clock import WorldClock
from patmanager.emulator.switchboard import Answer, Drop, Switchboard
from patmanager.emulator.world import World
from tests.emulator.devops.caller import PATS, Caller


@pytest.fixture
def board(ana: Caller) -> Switchboard:
    """Return the demo's switchboard."""
    return ana.world.switchboard


def statuses(caller: Caller, count: int) -> list[int]:
    """Return the statuses of so many lists."""
    return [caller.pats().status_code for _ in range(count)]


def test_the_next_call_alone_goes_wrong(ana: Caller, board: Switchboard) -> None:
    """By default a misbehavior strikes once."""
    board.misbehave("pats.list", answer=Answer("status", status=503))
    assert statuses(ana, 3) == [503, 200, 200]


def test_the_third_call_goes_wrong(ana: Caller, board: Switchboard) -> None:
    """Calls can be let pass before it strikes, and it can strike more than once."""
    board.misbehave("pats.list", skip=2, times=2, answer=Answer("status", status=500))
    assert statuses(ana, 5) == [200, 200, 500, 500, 200]


def test_every_call_goes_wrong_until_it_is_taken_back(ana: Caller, board: Switchboard) -> None:
    """Without a number it strikes until somebody takes it back."""
    rule = board.misbehave("*", times=None, answer=Answer("status", status=500))
    assert statuses(ana, 2) == [500, 500]
    board.behave(rule.number)
    assert statuses(ana, 1) == [200]


def test_it_strikes_what_was_meant(ana: Caller, board: Switchboard) -> None:
    """Another operation, organization or person is left alone."""
    answer = Answer("status", status=500)
    board.misbehave("pats.create", times=None, answer=answer)
    board.misbehave("pats.list", organization="northwind", times=None, answer=answer)
    board.misbehave("pats.list", person="ben@contoso.com", times=None, answer=answer)
    assert ana.pats().status_code == 200
    assert ana.create().status_code == 500
    assert ana.pats("northwind").status_code == 500
    assert Caller(ana.world, "ben").pats().status_code == 500


def test_a_503_may_say_when_to_come_back(ana: Caller, board: Switchboard) -> None:
    """`Retry-After` is there when asked for."""
    board.misbehave("pats.list", answer=Answer("status", status=503, retry_after=7))
    board.misbehave("pats.list", answer=Answer("status", status=503))
    assert ana.pats().headers["Retry-After"] == "7"
    assert "Retry-After" not in ana.pats().headers


def test_a_refusal_can_be_made_up(ana: Caller, board: Switchboard) -> None:
    """Any error name in any shape."""
    error = "fullScopePatPolicyViolation"
    board.misbehave("pats.create", answer=Answer("refused", error=error))
    board.misbehave("pats.create", answer=Answer("refused", error=error, shape="403"))
    assert ana.create().get_json()["patTokenError"] == error
    second = ana.create()
    assert second.status_code == 403
    assert second.get_json()["message"] == "FullScopePatPolicyViolation"


@pytest.mark.parametrize("shape", ["inside", "400"])
def test_an_unknown_error_can_be_had(ana: Caller, board: Switchboard, shape: str) -> None:
    """A name that no version describes."""
    board.misbehave("pats.create", answer=Answer("unknown_error", shape=shape))
    assert "olicyFromTheFuture" in ana.create().get_data(as_text=True)


@pytest.mark.parametrize("status", [302, 203, 401])
def test_a_sign_in_page_can_be_had(ana: Caller, board: Switchboard, status: int) -> None:
    """The answer to a token that is not taken, though it is good."""
    board.misbehave("pats.list", answer=Answer("sign_in", status=status))
    assert statuses(ana, 2) == [status, 200]


def test_a_claims_challenge_can_be_had(ana: Caller, board: Switchboard) -> None:
    """A 401 that asks for claims."""
    claims = {"access_token": {"acrs": {"essential": True, "value": "c9"}}}
    board.misbehave("pats.list", answer=Answer("claims", claims=claims))
    board.misbehave("pats.list", answer=Answer("claims"))
    for _ in range(2):
        refused = ana.pats()
        assert refused.status_code == 401
        assert "insufficient_claims" in refused.headers["WWW-Authenticate"]


def test_throttling_can_be_had(ana: Caller, board: Switchboard) -> None:
    """A 429 with all its headers and TF400733."""
    board.misbehave("pats.list", answer=Answer("throttled", retry_after=3))
    refused = ana.pats()
    assert refused.status_code == 429
    assert refused.headers["Retry-After"] == "3"
    assert refused.headers["X-RateLimit-Remaining"] == "0"
    assert int(refused.headers["X-RateLimit-Reset"]) > 0
    assert "TF400733" in refused.get_data(as_text=True)


@pytest.mark.parametrize("kind", ["conditional_access", "conditional_access_page"])
def test_conditional_access_can_be_had(ana: Caller, board: Switchboard, kind: str) -> None:
    """VS403463 without setting up anything."""
    board.misbehave("pats.list", answer=Answer(kind))
    refused = ana.pats()
    assert refused.status_code == 403
    assert "VS403463" in refused.get_data(as_text=True)


def test_not_allowed_can_be_had(ana: Caller, board: Switchboard) -> None:
    """TF400813 for a member."""
    board.misbehave("pats.list", answer=Answer("not_allowed"))
    assert "TF400813" in ana.pats().get_data(as_text=True)


@pytest.mark.parametrize("kind", ["garbage", "html"])
def test_nonsense_can_be_had(ana: Caller, board: Switchboard, kind: str) -> None:
    """A 200 whose body is no JSON."""
    board.misbehave("pats.list", answer=Answer(kind))
    answer = ana.pats()
    assert answer.status_code == 200
    with pytest.raises(json.JSONDecodeError):
        json.loads(answer.get_data())


def test_a_huge_body_can_be_had(ana: Caller, board: Switchboard) -> None:
    """As many bytes as wanted."""
    board.misbehave("pats.list", answer=Answer("huge", size=5_000_000))
    assert len(ana.pats().get_data()) > 4_900_000


@pytest.mark.parametrize("for_all", [True, False])
def test_a_byte_order_mark_can_be_had(ana: Caller, board: Switchboard, *, for_all: bool) -> None:
    """The true answer behind U+FEFF, once or as a manner."""
    ana.world.manners.byte_order_mark = for_all
    if not for_all:
        board.misbehave("pats.list", answer=Answer("byte_order_mark"))
    sent = ana.pats().get_data()
    assert sent.startswith(b"\xef\xbb\xbf")
    assert json.loads(sent.decode("utf-8-sig"))["patTokens"]


@pytest.mark.parametrize("for_all", [True, False])
def test_unknown_fields_can_be_had(ana: Caller, board: Switchboard, *, for_all: bool) -> None:
    """The true answer with members nobody knows, in the list and in every token."""
    ana.world.manners.unknown_fields = for_all
    if not for_all:
        board.misbehave("pats.list", answer=Answer("unknown_fields"))
    said = ana.pats().get_json()
    assert "$future" in said
    assert all("$future" in pat for pat in said["patTokens"])


@pytest.mark.parametrize("for_all", [True, False])
def test_a_good_answer_may_ask_for_a_pause(
    ana: Caller, board: Switchboard, *, for_all: bool
) -> None:
    """`Retry-After` on a 200."""
    if for_all:
        ana.world.manners.retry_after_on_success = 4
    else:
        board.misbehave("pats.list", answer=Answer("slow_down", retry_after=4))
    answer = ana.pats()
    assert (answer.status_code, answer.headers["Retry-After"]) == (200, "4")


def test_a_failed_answer_may_have_taken_effect(ana: Caller, board: Switchboard) -> None:
    """A 500 after the token was made: it is in the list, its secret is nowhere."""
    answer = Answer("status", status=500)
    board.misbehave("pats.create", answer=answer, takes_effect=True)
    assert ana.create(displayName="ghost").status_code == 500
    assert "ghost" in {pat.display_name for pat in ana.world.tokens}


@pytest.mark.parametrize(("drop", "made"), [(Drop.BEFORE, False), (Drop.AFTER, True)])
def test_the_line_breaks_before_or_after(
    ana: Caller, board: Switchboard, drop: Drop, *, made: bool
) -> None:
    """A dropped call took effect or not; the journal has it without a status."""
    board.misbehave("pats.create", drop=drop)
    with pytest.raises(ConnectionAbortedError):
        ana.create(displayName="ghost")
    assert ("ghost" in {pat.display_name for pat in ana.world.tokens}) == made
    assert [asked.status for asked in board.journal.of("pats.create")] == [0]


def test_a_slow_call_waits(ana: Caller, board: Switchboard) -> None:
    """A delay holds the true answer back."""
    board.misbehave("pats.list", delay=0.2)
    start = monotonic()
    assert ana.pats().status_code == 200
    assert monotonic() - start >= 0.2


def test_a_held_call_can_be_let_go(ana: Caller, board: Switchboard) -> None:
    """Taking a delay back frees the calls that it holds."""
    board.misbehave("pats.list", delay=60, times=None)
    answers: list[int] = []
    ana.client("vssps")
    held = Thread(target=lambda: answers.extend(statuses(ana, 1)))
    held.start()
    while held.is_alive():
        board.behave()
        held.join(0.05)
    assert answers == [200]


def test_a_typing_error_is_no_misbehavior() -> None:
    """A kind of answer that does not exist is refused at once."""
    with pytest.raises(ValueError, match="sing_in"):
        Answer("sing_in")


def test_a_quota_ends_in_429(demo: World, clock: WorldClock) -> None:
    """Whoever calls too often waits; others do not; then the count starts again."""
    demo.manners.quota = 2
    ana = Caller(demo)
    assert statuses(ana, 4) == [200, 200, 429, 429]
    assert Caller(demo, "ben").pats().status_code == 200
    refused = ana.pats()
    assert refused.headers["Retry-After"] == str(demo.manners.retry_after)
    clock.set(clock.now().replace(minute=5))
    assert statuses(ana, 3) == [200, 200, 429]


def test_the_journal_says_what_was_asked(ana: Caller, board: Switchboard) -> None:
    """Method, path, operation, who, with what and how it ended; never a credential."""
    ana.create()
    ana.call("GET", f"nowhere/{PATS}", auth="")
    first, second = board.journal
    assert (first.method, first.path) == ("POST", f"/contoso/{PATS}")
    assert (first.operation, first.organization) == ("pats.create", "contoso")
    assert (first.person, first.auth, first.status) == ("ana@contoso.com", "bearer", 200)
    assert first.query == ("api-version",)
    assert (second.organization, second.auth, second.status) == ("", "", 404)
    assert "eyJ" not in json.dumps([asked.as_json() for asked in board.journal])


def test_a_continuation_token_is_not_in_the_journal(ana: Caller, board: Switchboard) -> None:
    """Values of the query stay out."""
    ana.pats(continuationToken="something")
    assert "something" not in str(list(board.journal))
