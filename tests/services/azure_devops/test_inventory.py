"""Lists whose pages are odd, and how many are fetched at a time."""

import ssl
from threading import Event, Lock, Thread

import pytest

from patmanager.core import faults
from patmanager.core.organizations import PERSONAL_TENANT, Listing, Organization
from patmanager.services.azure_devops.wire import Limits
from tests.samples import ANA, CONTOSO, NOW
from tests.services.azure_devops.conftest import MakeClient, Serve
from tests.services.azure_devops.dummy import answer
from tests.services.azure_devops.test_records import RECORD

EMPTY = answer({"continuationToken": "", "patTokens": []})


def record(number: int, **members: object) -> dict[str, object]:
    """Return a record with an id of its own."""
    return {**RECORD, "authorizationId": f"00000000-0000-4000-8000-{number:012}", **members}


def page(*records: object, more: str = "") -> bytes:
    """Return an answer with a page."""
    return answer({"continuationToken": more, "patTokens": list(records)})


def fetch(make_client: MakeClient, address: str, *organizations: Organization) -> list[Listing]:
    """Fetch lists one question after the other, all tokens first; return what arrived."""
    arrived: list[Listing] = []
    client = make_client(address, parallel=1)
    client.inventory.refresh(organizations or (CONTOSO,), arrived.append, Event())
    return arrived


def test_pages_are_asked_for_with_the_same_filter(serve: Serve, make_client: MakeClient) -> None:
    """Further pages repeat filter and size, and the continuation is quoted."""
    server = serve(page(record(1), more="a+/ &="), page(record(2)), EMPTY)

    (listing,) = fetch(make_client, server.address)

    first, second, revoked = (question.split(b"\r\n")[0] for question in server.questions)
    assert first == (
        b"GET /contoso/_apis/tokens/pats?displayFilterOption=all&%24top=100"
        b"&api-version=7.2-preview.1 HTTP/1.1"
    )
    assert b"displayFilterOption=all&%24top=100&continuationToken=a%2B%2F+%26%3D&" in second
    assert b"displayFilterOption=revoked&" in revoked
    assert [token.authorization_id[-1] for token in listing.tokens] == ["1", "2"]
    assert listing.listed_at == NOW


def test_a_token_on_two_pages_is_listed_once_and_revoked_if_any_says_so(
    serve: Serve, make_client: MakeClient
) -> None:
    """Tokens that move between pages while they are read are not doubled."""
    server = serve(page(record(1), record(2), more="x"), page(record(2)), page(record(1)))

    (listing,) = fetch(make_client, server.address)

    assert [(token.authorization_id[-1], token.revoked) for token in listing.tokens] == [
        ("1", True),
        ("2", False),
    ]


def test_records_that_make_no_sense_are_counted(serve: Serve, make_client: MakeClient) -> None:
    """The rest of the list is shown, with how many are missing."""
    server = serve(page(record(1), record(2, validTo="soon"), None), EMPTY)

    (listing,) = fetch(make_client, server.address)

    assert (len(listing.tokens), listing.unreadable, listing.complete) == (1, 2, True)


def test_pages_that_lead_in_a_circle_end(serve: Serve, make_client: MakeClient) -> None:
    """A continuation that came before is never followed again."""
    server = serve(*[page(record(1), more="a"), page(record(2), more="b")] * 10)

    (listing,) = fetch(make_client, server.address)

    assert isinstance(listing.fault, faults.AnswerUnreadable)
    assert len(server.questions) == 3


def test_a_page_of_the_wrong_shape_is_a_fault(serve: Serve, make_client: MakeClient) -> None:
    """JSON that is no page at all is not an empty list."""
    server = serve(answer({"value": []}), answer({"value": []}))

    (listing,) = fetch(make_client, server.address)

    assert isinstance(listing.fault, faults.AnswerUnreadable)
    assert (listing.tokens, listing.complete) == ((), True)


def test_nothing_arrives_before_the_revoked_ones_are_known(
    serve: Serve, make_client: MakeClient
) -> None:
    """No revoked token looks active for a moment."""
    server = serve(page(record(1), more="x"), page(record(2), more="y"), page(record(3)), EMPTY)

    assert [len(listing.tokens) for listing in fetch(make_client, server.address)] == [3]


def test_an_organization_of_personal_accounts_says_so_in_its_row(
    serve: Serve, make_client: MakeClient
) -> None:
    """It is not asked, and the others are."""
    server = serve(page(record(1)), EMPTY)
    personal = Organization("anas-garage", ANA, tenant=PERSONAL_TENANT)

    arrived = fetch(make_client, server.address, personal, CONTOSO)

    faulty, whole = sorted(arrived, key=lambda listing: listing.organization.name)
    assert isinstance(faulty.fault, faults.PersonalAccount)
    assert len(whole.tokens) == 1


@pytest.mark.parametrize("parallel", [1, 3])
def test_no_more_questions_are_under_way_than_allowed(
    serve: Serve, make_client: MakeClient, parallel: int
) -> None:
    """The setting bounds what the service sees at a time, and is made use of."""
    lock, under_way, most = Lock(), set[int](), [0]
    full = Event()

    def slow(connection: ssl.SSLSocket) -> None:
        with lock:
            under_way.add(id(connection))
            most[0] = max(most[0], len(under_way))
            if len(under_way) == parallel:
                full.set()
        full.wait(5)
        with lock:
            under_way.discard(id(connection))
        connection.sendall(EMPTY)

    server = serve(*[slow] * 12)
    organizations = [Organization(f"team-{number}", ANA) for number in range(6)]
    arrived: list[Listing] = []

    client = make_client(server.address, parallel=parallel, limits=Limits())
    client.inventory.refresh(organizations, arrived.append, Event())

    assert most == [parallel]
    assert [listing.fault for listing in arrived] == [None] * 6


def test_cancelling_returns_soon_and_nothing_arrives_any_more(
    serve: Serve, make_client: MakeClient
) -> None:
    """A list that nobody waits for any more does not hold anybody up."""
    reached, release, cancelled = Event(), Event(), Event()
    arrived: list[Listing] = []

    def held(connection: ssl.SSLSocket) -> None:
        reached.set()
        release.wait(5)
        connection.sendall(EMPTY)

    server = serve(held, held)
    client = make_client(server.address, limits=Limits())
    thread = Thread(target=client.inventory.refresh, args=((CONTOSO,), arrived.append, cancelled))
    thread.start()
    assert reached.wait(5)

    cancelled.set()
    thread.join(2)

    assert not thread.is_alive()
    release.set()
    assert arrived == []
