"""The tokens of a person, asked of the emulator over real connections."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from patmanager.core import faults
from patmanager.core.facts import Changed
from patmanager.core.faults import Fault
from patmanager.core.organizations import Organization
from patmanager.core.ports import TokenApi
from patmanager.core.secret import Secret
from patmanager.core.token_changes import TokenChange, TokenDraft
from patmanager.emulator.manners import Shape, TooLong
from patmanager.emulator.switchboard import Answer, Drop
from tests.contracts.token_api import UNKNOWN, TokenApiContract
from tests.services.azure_devops.emulated import Box


@pytest.fixture
def box() -> Iterator[Box]:
    """Return the developer in a world without tokens and policies."""
    with Box() as running:
        yield running


@pytest.fixture
def ben() -> Iterator[Box]:
    """Return somebody who may make tokens for packages alone."""
    with Box("demo", "ben") as running:
        yield running


def draft(*scopes: str, days: int = 9) -> TokenDraft:
    """Return a draft for so many days."""
    end = datetime.now(UTC) + timedelta(days=days)
    return TokenDraft("contoso", "npm", scopes or ("vso.packaging",), end)


class TestAzureDevOps(TokenApiContract):
    """The client does what the port promises, with the usual manners of the service."""

    @pytest.fixture
    def api(self, box: Box) -> TokenApi:
        """Return the client."""
        return box.client.tokens

    @pytest.fixture
    def organization(self, box: Box) -> Organization:
        """Return an organization that forbids nothing."""
        return box.organization()

    @pytest.fixture
    def now(self) -> datetime:
        """Return the emulator's time."""
        return datetime.now(UTC)


class TestOlderAndStrangerAzureDevOps(TestAzureDevOps):
    """So it does where the service speaks 7.1 only and has every odd manner that is on record."""

    @pytest.fixture
    def box(self, box: Box) -> Box:
        """Return a box whose service has them."""
        manners = box.world.manners
        manners.refusals = Shape.BAD_REQUEST
        manners.unknown_id = Shape.INSIDE
        manners.delete_status = 200
        manners.null_at_end = True
        manners.page_size = 2
        manners.date_digits = 7
        manners.old_secrets = True
        manners.byte_order_mark = True
        manners.unknown_fields = True
        for organization in box.world.organizations.values():
            organization.versions = ("7.1",)
        return box


def test_the_older_version_is_tried_out_once(box: Box) -> None:
    """An organization that does not speak 7.2 is asked for it a single time."""
    box.world.organizations["contoso"].versions = ("7.1",)

    for _ in range(3):
        with pytest.raises(faults.TokenGone):
            box.client.tokens.get(box.organization(), UNKNOWN)

    assert box.asked_for("pats.get") == 4


@pytest.mark.parametrize("shape", Shape)
def test_a_policy_is_told_in_every_shape(box: Box, shape: Shape) -> None:
    """Inside a 200, as a 400 or a 403: the policy's name arrives."""
    box.world.manners.refusals = shape
    policies = box.world.policies_of(box.world.organizations["contoso"])
    policies.no_full_scope.on = True

    with pytest.raises(faults.PolicyRefused) as caught:
        box.client.tokens.create(box.organization(), draft("app_token"))

    facts = caught.value.facts
    assert facts.code == "fullScopePatPolicyViolation"
    assert (facts.organization, facts.changed) == ("contoso", Changed.NOTHING)
    assert facts.activity_id
    assert len(box.world.tokens) == 0


def test_a_shortened_life_is_returned_as_granted(box: Box) -> None:
    """The end that comes back is the service's, not the one asked for."""
    policies = box.world.policies_of(box.world.organizations["contoso"])
    policies.lifespan.on, policies.lifespan_days = True, 5

    token, _ = box.client.tokens.create(box.organization(), draft(days=30))

    assert token.valid_to - token.valid_from < timedelta(days=6)


@pytest.mark.parametrize(
    ("name", "scope", "days", "expected"),
    [
        ("npm", "vso.nonsense", 9, faults.DraftRefused),
        ("x" * 1000, "vso.code", 9, faults.DraftRefused),
        ("npm", "vso.code", -2, faults.DraftRefused),
        ("npm", "vso.code", 900, faults.DraftRefused),
    ],
)
def test_a_draft_that_does_not_fit_is_refused(
    box: Box, name: str, scope: str, days: int, expected: type[Fault]
) -> None:
    """Name, scopes and end have rules of the service's own."""
    box.world.manners.over_a_year = TooLong.REFUSE
    end = datetime.now(UTC) + timedelta(days=days)

    with pytest.raises(expected) as caught:
        box.client.tokens.create(box.organization(), TokenDraft("contoso", name, (scope,), end))

    assert caught.value.facts.code.startswith("invalid")


def test_an_expired_token_cannot_be_renewed(box: Box) -> None:
    """The service's refusal becomes the fault that offers to rotate."""
    token, _ = box.client.tokens.create(box.organization(), draft(days=2))
    box.world.clock.advance(timedelta(days=3))
    later = token.valid_to + timedelta(days=30)

    with pytest.raises(faults.ExpiredCannotRenew):
        box.client.tokens.update(
            box.organization(), TokenChange(token.authorization_id, valid_to=later)
        )


def test_a_creation_whose_answer_is_lost_is_unknown_and_not_repeated(box: Box) -> None:
    """The connection breaks after the POST took effect: one token is there, its secret lost."""
    box.world.switchboard.misbehave("pats.create", drop=Drop.AFTER)

    with pytest.raises(faults.OutcomeUnknown) as caught:
        box.client.tokens.create(box.organization(), draft())

    assert (caught.value.facts.subject, caught.value.facts.changed) == ("npm", Changed.UNKNOWN)
    assert box.asked_for("pats.create") == 1
    assert len(box.world.tokens) == 1


def test_a_revocation_whose_answer_is_lost_is_finished(box: Box) -> None:
    """Revoking again finds the token gone, and that is what was wanted."""
    token, _ = box.client.tokens.create(box.organization(), draft())
    box.world.switchboard.misbehave("pats.revoke", drop=Drop.AFTER)

    box.client.tokens.revoke(box.organization(), token.authorization_id)

    assert box.asked_for("pats.revoke") == 2


def test_a_renewal_whose_answer_is_lost_is_finished(box: Box) -> None:
    """Changing twice does the same as changing once."""
    token, _ = box.client.tokens.create(box.organization(), draft())
    box.world.switchboard.misbehave("pats.update", drop=Drop.AFTER)

    changed = box.client.tokens.update(
        box.organization(), TokenChange(token.authorization_id, name="other")
    )

    assert changed.name == "other"


@pytest.mark.parametrize(
    ("instead", "expected"),
    [
        (Answer("status", status=503), faults.OutcomeUnknown),
        (Answer("status", status=503, retry_after=2), faults.Throttled),
        (Answer("status", status=504), faults.OutcomeUnknown),
        (Answer("throttled", retry_after=2), faults.Throttled),
        (Answer("garbage"), faults.OutcomeUnknown),
        (Answer("half"), faults.OutcomeUnknown),
        (Answer("html"), faults.OutcomeUnknown),
        (Answer("huge", size=9_000_000), faults.OutcomeUnknown),
        (Answer("sign_in", status=302), faults.SignInNeeded),
        (Answer("sign_in", status=203), faults.SignInNeeded),
        (Answer("conditional_access"), faults.ConditionalAccess),
        (Answer("conditional_access_page"), faults.ConditionalAccess),
        (Answer("not_allowed"), faults.NotMember),
        (Answer("unknown_error"), faults.PolicyRefused),
        (Answer("refused", error="failedToReadTenantPolicy"), faults.ServiceBroken),
        (Answer("refused", error="disablePatCreationPolicyViolation", shape="403"),
         faults.PolicyRefused),
    ],
)  # fmt: skip
def test_a_creation_that_meets_something_else_says_what(
    box: Box, instead: Answer, expected: type[Fault]
) -> None:
    """Whatever comes in its place, the POST goes out once and the fault is the right one."""
    box.world.switchboard.misbehave("pats.create", answer=instead, times=None)

    with pytest.raises(expected):
        box.client.tokens.create(box.organization(), draft())

    assert box.asked_for("pats.create") == 1


def test_claims_in_the_middle_are_answered(box: Box) -> None:
    """A challenge asks for a new bearer and the creation goes on."""
    box.world.switchboard.misbehave("pats.create", answer=Answer("claims"))

    box.client.tokens.create(box.organization(), draft())

    assert [bool(claims) for _, claims in box.asked] == [False, True]
    assert len(box.world.tokens) == 1


def test_an_application_without_the_permissions_is_told_from_an_ended_sign_in(box: Box) -> None:
    """Both are a bare 401: who may still read their own profile is signed in."""
    box.permissions = "vso.profile"
    with pytest.raises(faults.NotAllowed):
        box.client.tokens.get(box.organization(), UNKNOWN)

    box.permissions = "vso.code"
    with pytest.raises(faults.SignInNeeded):
        box.client.tokens.get(box.organization(), UNKNOWN)


def test_an_organization_of_personal_accounts_is_not_asked(box: Box) -> None:
    """Its tokens cannot be looked after by programs; that is known beforehand."""
    with pytest.raises(faults.PersonalAccount):
        box.client.tokens.tokens(box.organization("anas-garage"))

    assert box.asked_for("pats.list") == 0


def test_nothing_is_sent_once_the_service_is_away(box: Box) -> None:
    """A stopped service is unreachable: nothing was changed, not unknown."""
    box.client.tokens.tokens(box.organization())
    box.emulator.stop()

    with pytest.raises(faults.Unreachable):
        box.client.tokens.create(box.organization(), draft())


def test_a_token_for_packages_alone_is_tried_on_a_feed(ben: Box) -> None:
    """Where connectionData does not accept it, the feeds tell that it works."""
    _, secret = ben.client.tokens.create(ben.organization(), draft("vso.packaging"))
    refused = Answer("status", status=401)
    ben.world.switchboard.misbehave("connection.get", answer=refused, times=None)

    assert ben.client.tokens.works(ben.organization(), secret)
    assert not ben.client.tokens.works(ben.organization(), Secret("a" * 84))


def test_nobody_in_particular_is_no_proof(box: Box) -> None:
    """An organization with public projects answers a bad secret with a 200."""
    box.world.organizations["contoso"].public = True

    assert not box.client.tokens.works(box.organization(), Secret("a" * 84))


@pytest.mark.parametrize(
    ("instead", "expected"),
    [
        (Answer("conditional_access"), faults.ConditionalAccess),
        (Answer("throttled", retry_after=3000), faults.Throttled),
        (Answer("status", status=500), faults.ServiceBroken),
    ],
)
def test_what_does_not_answer_is_no_verdict_on_a_secret(
    box: Box, instead: Answer, expected: type[Fault]
) -> None:
    """A secret is called bad only when the service says so."""
    box.world.switchboard.misbehave("connection.get", answer=instead, times=None)

    with pytest.raises(expected):
        box.client.tokens.works(box.organization(), Secret("a" * 84))


@pytest.mark.parametrize("wrong", ["", "../x", "00000000-0000-4000-8000-00000000000g"])
def test_what_is_no_id_is_gone_without_a_question(box: Box, wrong: str) -> None:
    """An id that no token can have is not sent anywhere."""
    with pytest.raises(faults.TokenGone):
        box.client.tokens.revoke(box.organization(), wrong)

    assert box.asked_for("pats.revoke") == 0
