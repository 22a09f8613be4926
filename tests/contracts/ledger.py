"""What every ledger must do."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest

from patmanager.core.faults import Unreachable
from patmanager.core.kept_messages import MOST, KeptMessage
from patmanager.core.operations import Kind, Operation, Outcome
from patmanager.core.organizations import Account, Listing, Organization, SignInKind
from patmanager.core.places import (
    ClientName,
    Entry,
    Form,
    Piece,
    Place,
    Standing,
    Target,
    Written,
)
from patmanager.core.policy import ON, Creation, Noted, Policy, Source, Statement
from patmanager.core.storage_ports import Ledger, Made, Slot
from tests.samples import ANA, CONTOSO, NOW, token

BEN = Account("ben.fabrikam", "ben@fabrikam.example", "t2", SignInKind.DEVICE_CODE)
FABRIKAM = Organization("Fabrikam", ANA, id="f0")
CREATE = Operation(
    "00000000-0000-4000-8000-0000000000aa",
    Kind.CREATE,
    ANA.id,
    "contoso",
    "npm – LAPTOP-7",
    NOW,
    scopes=("vso.packaging", "vso.code"),
    asked=NOW + timedelta(days=30),
    slot=3,
)
STRANGE_NAMES = (
    "",
    " ",
    "a" * 1000,
    "\u202eevil",
    "<b>x</b>",
    "x\ny\0z",
    "🦊 – ü",
    "'; DROP TABLE token",
)


def reserved(ledger: Ledger, account: Account) -> Slot:
    """Begin an operation that keeps a secret, and return the slot it got."""
    keep = replace(CREATE, id=str(uuid4()), kind=Kind.KEEP, account_id=account.id, slot=0)
    return Slot(account.id, ledger.begin(keep, with_slot=True).slot)


def only(ledger: Ledger) -> Listing:
    """Return the one listing of a ledger."""
    (listing,) = ledger.listings()
    return listing


class LedgerContract:
    """Inherit it and give a fixture `ledger` that is empty."""

    def test_a_new_ledger_is_empty(self, ledger: Ledger) -> None:
        """Nothing is known before anything was noted."""
        assert ledger.listings() == ()
        assert ledger.history() == ()
        assert ledger.kept() == frozenset()
        assert ledger.notes() == {}

    def test_a_place_comes_back_as_it_was(self, ledger: Ledger) -> None:
        """Every field; the same id takes its place; one that is forgotten twice is gone."""
        place = Place(
            "p1",
            ClientName.NPM,
            ANA.id,
            token(1).authorization_id,
            Target("contoso", "https://pkgs.example/contoso/_packaging/web", "web", "x", True),
            NOW,
            Standing.CONNECTING,
            Written(
                (Piece("/home/a/.npmrc", "x={secret}\n", Form.BASE64, "old\n"),),
                ("/home/a/.npmrc",),
                (Entry("service", "any"),),
                "cargo login",
            ),
        )
        ledger.save_place(place)
        other = replace(place, id="p2", client=ClientName.GIT, written=Written())
        ledger.save_place(other)
        assert ledger.places() == (place, other)
        changed = replace(
            place,
            authorization_id=token(2).authorization_id,
            standing=Standing.CONNECTED,
            refused_at=NOW,
        )
        ledger.save_place(changed)
        assert ledger.places() == (changed, other)
        ledger.forget_place("p1")
        ledger.forget_place("p1")
        assert ledger.places() == (other,)

    def test_a_listing_comes_back_as_it_was(self, ledger: Ledger) -> None:
        """Every field of tokens, organization and account survives, and so does their order."""
        tokens = (
            token(3, valid_to=datetime(2027, 1, 1, 0, 0, 0, 123456, tzinfo=UTC)),
            token(1, target_accounts=None, scopes=("app_token",)),
            token(2, revoked=True, target_accounts=(), scopes=()),
            token(4, target_accounts=("o1", "o2"), scopes=("vso.code", "vso.brand_new")),
        )
        listing = Listing(CONTOSO, tokens, NOW, unreadable=2)
        ledger.save_listing(listing)
        assert ledger.listings() == (listing,)

    @pytest.mark.parametrize("name", STRANGE_NAMES)
    def test_strange_names_survive(self, ledger: Ledger, name: str) -> None:
        """A name is text like any other, whatever stands in it."""
        ledger.save_listing(Listing(CONTOSO, (token(1, name=name),), NOW))
        assert only(ledger).tokens[0].name == name

    def test_a_later_listing_replaces_the_former(self, ledger: Ledger) -> None:
        """What the service no longer lists is gone."""
        ledger.save_listing(Listing(CONTOSO, (token(1), token(2)), NOW))
        later = Listing(CONTOSO, (token(2),), NOW + timedelta(hours=1))
        ledger.save_listing(later)
        assert ledger.listings() == (later,)

    def test_organizations_without_a_list_are_known(self, ledger: Ledger) -> None:
        """An organization stands in the inventory before its tokens were ever listed."""
        ledger.save_organizations(ANA, [CONTOSO, FABRIKAM])
        assert {listing.organization for listing in ledger.listings()} == {CONTOSO, FABRIKAM}
        assert all(listing.listed_at is None for listing in ledger.listings())

    def test_vanished_organizations_go_and_typed_ones_stay(self, ledger: Ledger) -> None:
        """What the service no longer names goes with its tokens, but for what a person typed."""
        typed = Organization("typed-here", ANA, typed=True)
        ledger.save_listing(Listing(CONTOSO, (token(1),), NOW))
        ledger.save_listing(Listing(typed, (token(2, organization="typed-here"),), NOW))
        ledger.save_organizations(ANA, [FABRIKAM])
        left = {listing.organization.name: listing.tokens for listing in ledger.listings()}
        assert set(left) == {"Fabrikam", "typed-here"}
        assert len(left["typed-here"]) == 1

    def test_finding_an_organization_again_keeps_its_tokens(self, ledger: Ledger) -> None:
        """Noting the organizations anew does not empty their lists."""
        ledger.save_listing(Listing(CONTOSO, (token(1),), NOW))
        ledger.save_organizations(ANA, [CONTOSO])
        assert only(ledger) == Listing(CONTOSO, (token(1),), NOW)

    def test_accounts_do_not_mix(self, ledger: Ledger) -> None:
        """Two people of one organization have a list each, and one can be forgotten."""
        bens = Organization("contoso", BEN)
        ledger.save_listing(Listing(CONTOSO, (token(1),), NOW))
        ledger.save_listing(Listing(bens, (token(2),), NOW))
        assert len(ledger.listings()) == 2
        ledger.save_organizations(ANA, [])
        assert only(ledger).organization == bens
        ledger.forget_account(BEN)
        assert ledger.listings() == ()

    def test_an_organization_can_be_dropped(self, ledger: Ledger) -> None:
        """What the person no longer wants to see is gone, and dropping twice is no trouble."""
        ledger.save_listing(Listing(CONTOSO, (token(1),), NOW))
        ledger.forget_organization(CONTOSO)
        ledger.forget_organization(CONTOSO)
        assert ledger.listings() == ()

    def test_each_slot_is_given_out_once(self, ledger: Ledger) -> None:
        """Numbers count from 1 for each account; two reservations are never the same."""
        first = [reserved(ledger, ANA).number for _ in range(3)]
        assert first == [1, 2, 3]
        assert reserved(ledger, BEN).number == 1

    def test_a_bound_slot_is_found(self, ledger: Ledger) -> None:
        """A secret is found by account and token, and by nobody else's account."""
        slot = reserved(ledger, ANA)
        ledger.bind_slot(slot, token(7).authorization_id)
        assert ledger.slot_of(ANA, token(7).authorization_id) == slot
        assert ledger.slot_of(BEN, token(7).authorization_id) is None
        assert ledger.slot_of(ANA, token(8).authorization_id) is None
        assert ledger.kept() == {token(7).authorization_id}

    def test_the_latest_slot_of_a_token_counts(self, ledger: Ledger) -> None:
        """A secret that is kept anew is found in its new place."""
        older, newer = reserved(ledger, ANA), reserved(ledger, ANA)
        ledger.bind_slot(older, token(7).authorization_id)
        ledger.bind_slot(newer, token(7).authorization_id)
        assert ledger.slot_of(ANA, token(7).authorization_id) == newer

    def test_a_released_slot_holds_nothing(self, ledger: Ledger) -> None:
        """After its secret was deleted a token counts as not kept; releasing twice is well."""
        slot = reserved(ledger, ANA)
        ledger.bind_slot(slot, token(7).authorization_id)
        ledger.release_slot(slot)
        ledger.release_slot(slot)
        assert ledger.slot_of(ANA, token(7).authorization_id) is None
        assert ledger.kept() == frozenset()

    def test_slots_and_history_outlive_the_account(self, ledger: Ledger) -> None:
        """Signing out forgets the lists, not what lies in the keychain nor what was done."""
        slot = reserved(ledger, ANA)
        ledger.bind_slot(slot, token(7).authorization_id)
        ledger.begin(CREATE)
        ledger.forget_account(ANA)
        assert ledger.slot_of(ANA, token(7).authorization_id) == slot
        assert ledger.history()[0] == CREATE

    def test_an_operation_is_open_until_it_is_finished(self, ledger: Ledger) -> None:
        """The intent comes back as it was written, then with its outcome."""
        ledger.begin(CREATE)
        assert ledger.history() == (CREATE,)
        ledger.finish(CREATE.id, Outcome.REFUSED, "The lifespan policy of contoso forbids it.")
        assert ledger.history() == (
            replace(
                CREATE,
                outcome=Outcome.REFUSED,
                sentence="The lifespan policy of contoso forbids it.",
            ),
        )

    def test_what_recognizes_a_lost_token_comes_back(self, ledger: Ledger) -> None:
        """The tokens before the call, the service's clock, the old end and the counterpart."""
        rotation = replace(
            CREATE,
            kind=Kind.ROTATE,
            before=frozenset({token(1).authorization_id, token(2).authorization_id}),
            service_time=NOW,
            ended=NOW + timedelta(days=2),
            counterpart=token(1).authorization_id,
        )
        ledger.begin(rotation)
        assert ledger.pending() == (rotation,)

    def test_an_intent_gets_an_empty_slot_of_its_own(self, ledger: Ledger) -> None:
        """The operation as it was written tells its slot."""
        begun = ledger.begin(replace(CREATE, slot=0), with_slot=True)
        assert begun == replace(CREATE, slot=1)
        assert ledger.pending() == (begun,)

    def test_what_is_made_is_noted_in_one_go(self, ledger: Ledger) -> None:
        """Where the secret lies, that it is done, and what is to be revoked next."""
        begun = ledger.begin(replace(CREATE, slot=0), with_slot=True)
        slot, new = Slot(ANA.id, begun.slot), token(7).authorization_id
        old = token(6).authorization_id
        plan = replace(
            CREATE,
            id=str(uuid4()),
            kind=Kind.REVOKE,
            authorization_id=old,
            counterpart=new,
            outcome=Outcome.PLANNED,
        )
        ledger.made(begun.id, Made(new, Outcome.DONE, slot, plan))
        assert ledger.slot_of(ANA, new) == slot
        assert ledger.pending() == (plan,)
        assert (ledger.history()[1].outcome, ledger.history()[1].authorization_id) == (
            Outcome.DONE,
            new,
        )

    @pytest.mark.parametrize("outcome", list(Outcome))
    def test_what_is_over_is_not_pending(self, ledger: Ledger, outcome: Outcome) -> None:
        """Pending is what was asked, planned, lost its answer, or left a secret unkept."""
        ledger.begin(CREATE)
        ledger.finish(CREATE.id, outcome)
        open_ones = {Outcome.OPEN, Outcome.UNKNOWN, Outcome.UNKEPT, Outcome.PLANNED}
        assert bool(ledger.pending()) is (outcome in open_ones)

    def test_the_history_is_newest_first_and_bounded(self, ledger: Ledger) -> None:
        """Only as many operations come as are asked for, the latest ones."""
        for number in range(5):
            kind = list(Kind)[number]
            ledger.begin(replace(CREATE, id=f"op {number}", kind=kind, asked=None))
        assert [operation.id for operation in ledger.history(3)] == ["op 4", "op 3", "op 2"]

    def test_a_note_is_kept_changed_and_removed(self, ledger: Ledger) -> None:
        """A note stays with its token until it is emptied."""
        ledger.save_note("id 1", "used by the build box 🦊")
        ledger.save_note("id 2", "second")
        ledger.save_note("id 1", "used by nobody")
        assert ledger.notes() == {"id 1": "used by nobody", "id 2": "second"}
        ledger.save_note("id 1", "")
        ledger.save_note("id 1", "")
        assert ledger.notes() == {"id 2": "second"}

    def test_the_last_use_is_kept(self, ledger: Ledger) -> None:
        """One time a token, the latest that was noted."""
        assert ledger.uses() == {}
        ledger.save_use("id 1", NOW - timedelta(days=3))
        ledger.save_use("id 2", NOW)
        ledger.save_use("id 1", NOW)
        assert ledger.uses() == {"id 1": NOW, "id 2": NOW}

    def test_messages_are_kept_newest_first_and_forgotten(self, ledger: Ledger) -> None:
        """As many as there is room for."""
        assert ledger.messages() == ()
        kept = [
            KeptMessage(
                NOW + timedelta(minutes=number), "expired_pat", "contoso", f"line {number} 🦊"
            )
            for number in range(MOST + 3)
        ]
        for each in kept:
            ledger.save_message(each)
        assert ledger.messages() == tuple(reversed(kept[3:]))
        ledger.forget_messages()
        assert ledger.messages() == ()

    def test_many_threads_may_call(self, ledger: Ledger) -> None:
        """Workers reserve and write side by side, and nothing is lost or given out twice."""

        def work(number: int) -> int:
            ledger.save_listing(Listing(Organization(f"org{number}", ANA), (token(number),), NOW))
            ledger.save_note(f"id {number}", "x")
            ledger.listings()
            return number

        with ThreadPoolExecutor(8) as pool:
            done = list(pool.map(work, range(40)))
        assert len(ledger.listings()) == len(ledger.notes()) == len(done) == 40

    def test_what_was_learned_of_policies_comes_back(self, ledger: Ledger) -> None:
        """Every field survives, with the organization it was learned in."""
        said = "The policy says “no” 🚫"
        statement = Statement(Policy.LIFESPAN, "<90", Source.SEEN, NOW, sure=False, said=said)
        ledger.save_statement(CONTOSO, statement)
        account_id, key = CONTOSO.key
        assert ledger.statements() == (Noted(account_id, key, CONTOSO.tenant, statement),)

    def test_a_later_statement_replaces_its_like(self, ledger: Ledger) -> None:
        """One for each policy and source; unknown refusals stand side by side by their name."""
        for value, source in (("30", Source.SEEN), ("60", Source.SEEN), ("90", Source.READ)):
            ledger.save_statement(CONTOSO, Statement(Policy.LIFESPAN, value, source, NOW))
        for name in ("firstError", "secondError", "firstError"):
            ledger.save_statement(CONTOSO, Statement(Policy.OTHER, name, Source.SEEN, NOW))
        values = sorted(each.statement.value for each in ledger.statements())
        assert values == ["60", "90", "firstError", "secondError"]

    def test_a_tenants_policy_goes_in_all_its_organizations(self, ledger: Ledger) -> None:
        """What proved wrong of a tenant is wrong in its other organizations; theirs stays."""
        here = replace(CONTOSO, tenant="t1")
        sibling = replace(CONTOSO, name="sibling", tenant="t1")
        elsewhere = replace(CONTOSO, name="elsewhere", tenant="t2")
        full = Statement(Policy.FULL_SCOPE, ON, Source.SEEN, NOW)
        creation = Statement(Policy.CREATION, Creation.RESTRICTED.value, Source.SEEN, NOW)
        for where in (sibling, elsewhere):
            ledger.save_statement(where, full)
            ledger.save_statement(where, creation)
        ledger.drop_statement(here, full)
        left = {(each.key, each.statement.policy) for each in ledger.statements()}
        assert left == {
            ("sibling", Policy.CREATION),
            ("elsewhere", Policy.FULL_SCOPE),
            ("elsewhere", Policy.CREATION),
        }
        ledger.forget_statements(elsewhere)
        assert {each.key for each in ledger.statements()} == {"sibling"}

    def test_an_account_takes_what_was_learned_with_it(self, ledger: Ledger) -> None:
        """Nothing is known of an organization for an account that is gone."""
        ledger.save_statement(CONTOSO, Statement(Policy.FULL_SCOPE, ON, Source.SEEN, NOW))
        ledger.forget_account(CONTOSO.account)
        assert ledger.statements() == ()


FAILED = Listing(CONTOSO, fault=Unreachable(), listed_at=None)
"""A list that could not be fetched."""
