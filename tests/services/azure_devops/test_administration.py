"""Other people's tokens, asked of the emulator as an administrator."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from threading import Event

import pytest

from patmanager.core.administration import Member
from patmanager.core.administration_faults import NotAdministrator
from patmanager.core.faults import Fault, ServiceFault
from patmanager.core.policy import Policy
from patmanager.core.tokens import Token, TokenStatus
from tests.services.azure_devops.emulated import Box


@pytest.fixture
def box() -> Iterator[Box]:
    """The demo, looked at by its administrator."""
    with Box("demo", "dae") as box:
        yield box


def member(box: Box, name: str, organization: str = "contoso") -> Member:
    """Find a person by name."""
    (found,) = box.client.administration.find(box.organization(organization), name)
    return found


def test_people_are_found_by_the_beginning_of_their_name(box: Box) -> None:
    """Each with what names them to the service and to people."""
    found = member(box, "ben")
    assert (found.name, found.user) == ("Ben Okafor", "ben@contoso.com")
    assert box.client.administration.find(box.organization(), "nobody") == ()


def test_everybody_comes_page_by_page(box: Box) -> None:
    """The pages together are the organization."""
    box.world.manners.page_size = 2
    pages = list(box.client.administration.members(box.organization()))
    names = [each.name for page in pages for each in page]
    assert names == ["Ana Souza", "Ben Okafor", "Dae Kim"]
    assert len(pages) == 2


def test_tokens_are_those_that_the_person_holds(box: Box) -> None:
    """All pages of them, also behind an empty one, with what has become of each."""
    where = box.organization("northwind")
    found = box.client.administration.tokens(where, member(box, "ana", "northwind"))
    ana = box.world.person("ana").object_id
    held = {pat.authorization_id: pat for pat in box.world.tokens.of(ana, where.id)}
    now = box.world.clock.now()
    assert {token.authorization_id for token in found} == set(held)
    for token in found:
        pat = held[token.authorization_id]
        assert token.scopes == tuple(pat.scope.split())
        ended = token.status(now) in {TokenStatus.EXPIRED, TokenStatus.REVOKED}
        assert ended == (pat.state(now).value != "active")
    assert box.client.administration.keys(where, member(box, "ana", "northwind")) == 0


def test_many_people_are_asked_side_by_side(box: Box) -> None:
    """Somebody who is gone spoils nobody else's answer."""
    where, arrived = box.organization(), dict[str, object]()
    (page,) = box.client.administration.members(where)
    gone = Member("aad.bm9ib2R5", "Gone", "gone@contoso.com")

    def note(who: Member, answer: tuple[Token, ...] | Fault) -> None:
        arrived[who.name] = answer

    box.client.administration.all_tokens(where, (*page, gone), note, Event())
    assert isinstance(arrived.pop("Gone"), ServiceFault)
    assert set(arrived) == {"Ana Souza", "Ben Okafor", "Dae Kim"}
    assert all(isinstance(each, tuple) for each in arrived.values())


def test_very_many_tokens_of_one_person_come_whole() -> None:
    """Page by page, each once."""
    with Box("company", "dae") as box:
        person = box.world.people[7]
        where = box.organization()
        (who,) = box.client.administration.find(where, person.user)
        found = box.client.administration.tokens(where, who)
        held = box.world.tokens.owned(person.object_id)
        assert len(found) == len(held) >= 1000
        assert {each.authorization_id for each in found} == {pat.authorization_id for pat in held}


def test_who_is_gone_and_what_is_no_descriptor_is_a_fault(box: Box) -> None:
    """Not somebody without tokens."""
    for descriptor in ("aad.bm9ib2R5", "nonsense"):
        with pytest.raises(ServiceFault):
            box.client.administration.tokens(box.organization(), Member(descriptor, "x", "x"))


def test_tokens_of_others_are_revoked_and_the_log_tells(box: Box) -> None:
    """What the service did stands in the log with token and owner, in both wrappings."""
    where, administration = box.organization(), box.client.administration
    who = member(box, "ben")
    now = box.world.clock.now()
    first = next(token for token in administration.tokens(where, who) if token.works(now))
    administration.revoke(where, [first.authorization_id])
    after = {each.authorization_id: each for each in administration.tokens(where, who)}
    assert not after[first.authorization_id].works(box.world.clock.now())
    for wrapped in (False, True):
        box.world.manners.audit_in_value = wrapped
        start, end = now - timedelta(days=30), now + timedelta(days=1)
        (entry, *_), *_ = administration.events(where, start, end)
        assert entry.action == "Token.PatRevokeEvent"
        assert (entry.token, entry.owner) == (first.name, "Ben Okafor")
        assert entry.user == "dae@contoso.com"
        assert entry.authorization_id == first.authorization_id


def test_a_rule_is_set_against_tokens_that_no_list_has(box: Box) -> None:
    """For a scope, up to a date or to now."""
    where, before = box.organization(), datetime(2026, 11, 1, tzinfo=UTC)
    box.client.administration.add_rule(where, ("vso.code", "vso.packaging"), before)
    box.client.administration.add_rule(where, ("vso.work",))
    first, second = box.world.organizations["contoso"].revocation_rules
    assert first == ("vso.code vso.packaging", before)
    assert second[0] == "vso.work"


def test_the_policies_come_with_their_allowlists(box: Box) -> None:
    """Every policy that can be read, also those that are off."""
    records = {each.policy: each for each in box.client.administration.policies(box.organization())}
    assert set(records) == {
        Policy.GLOBAL,
        Policy.FULL_SCOPE,
        Policy.LIFESPAN,
        Policy.LEAKED,
        Policy.CREATION,
    }
    creation = records[Policy.CREATION]
    assert creation.on
    assert creation.packages
    assert len(creation.allowed) == 2
    assert records[Policy.FULL_SCOPE].on
    assert not records[Policy.LIFESPAN].on


@pytest.mark.parametrize("what", ["tokens", "events"])
def test_who_is_no_administrator_is_told_so(what: str) -> None:
    """With the permission that the call needs."""
    with Box("demo", "ana") as box:
        where, administration = box.organization(), box.client.administration
        now, ben = box.world.clock.now(), member(box, "ben")
        calls: dict[str, Callable[[], object]] = {
            "tokens": lambda: administration.tokens(where, ben),
            "events": lambda: list(administration.events(where, now - timedelta(days=1), now)),
        }
        with pytest.raises(NotAdministrator) as caught:
            calls[what]()
        assert caught.value.facts.code.startswith("vso.")
        assert caught.value.facts.organization == "contoso"
