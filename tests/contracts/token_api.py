"""What every `TokenApi` must do; each make gives fixtures `api`, `organization` and `now`."""

from datetime import datetime, timedelta

import pytest

from patmanager.core.faults import TokenGone
from patmanager.core.organizations import Organization
from patmanager.core.ports import TokenApi
from patmanager.core.secret import Secret
from patmanager.core.token_changes import TokenChange, TokenDraft
from patmanager.core.tokens import SAME_INSTANT, Token

UNKNOWN = "00000000-0000-4000-8000-00000000dead"
NAMES = ("npm – LAPTOP-7", "🚀 <b>x</b>", "\u202eRTL", "עברית", "a" * 200)


class TokenApiContract:
    """What every service of tokens must do."""

    @pytest.fixture
    def draft(self, organization: Organization, now: datetime) -> TokenDraft:
        """Return a draft that is allowed."""
        end = now + timedelta(days=9)
        return TokenDraft(organization.name, "npm", ("vso.packaging", "vso.code"), end)

    def test_a_created_token_is_as_asked_for(
        self, api: TokenApi, organization: Organization, draft: TokenDraft
    ) -> None:
        """Name, scopes, organization and end come back as they were asked for."""
        token, _ = api.create(organization, draft)

        assert (token.name, token.scopes) == (draft.name, draft.scopes)
        assert (token.organization, token.is_global) == (organization.name, False)
        assert abs(token.valid_to - draft.valid_to) < SAME_INSTANT

    def test_a_created_token_is_listed_and_found(
        self, api: TokenApi, organization: Organization, draft: TokenDraft
    ) -> None:
        """The list and the question for one token tell the same as the creation."""
        token, _ = api.create(organization, draft)

        assert api.get(organization, token.authorization_id) == token
        assert _listed(api, organization, token) == token

    def test_what_is_active_is_listed_at_the_service_s_time(
        self, api: TokenApi, organization: Organization, draft: TokenDraft, now: datetime
    ) -> None:
        """A token that was revoked is not among them; the time is the service's own."""
        gone, _ = api.create(organization, draft)
        there, _ = api.create(organization, draft)
        api.revoke(organization, gone.authorization_id)
        found = api.active(organization)
        ids = {token.authorization_id for token in found.tokens}
        assert there.authorization_id in ids
        assert gone.authorization_id not in ids
        assert abs(found.at - now) < timedelta(minutes=2)

    def test_the_same_draft_twice_makes_two_tokens(
        self, api: TokenApi, organization: Organization, draft: TokenDraft
    ) -> None:
        """Names need not be unique, and each token has a secret of its own."""
        first, first_secret = api.create(organization, draft)
        second, second_secret = api.create(organization, draft)

        assert first.authorization_id != second.authorization_id
        assert first_secret != second_secret

    @pytest.mark.parametrize("name", NAMES)
    def test_a_name_survives(
        self, api: TokenApi, organization: Organization, draft: TokenDraft, name: str
    ) -> None:
        """Emoji, markup and right-to-left text come back as they were sent."""
        token, _ = api.create(
            organization, TokenDraft(organization.name, name, draft.scopes, draft.valid_to)
        )

        assert _listed(api, organization, token).name == name

    def test_renewing_changes_the_end_alone(
        self, api: TokenApi, organization: Organization, draft: TokenDraft
    ) -> None:
        """What a change does not name stays, and the secret goes on working."""
        token, secret = api.create(organization, draft)
        later = draft.valid_to + timedelta(days=9)

        renewed = api.update(organization, TokenChange(token.authorization_id, valid_to=later))

        assert abs(renewed.valid_to - later) < SAME_INSTANT
        assert (renewed.name, renewed.scopes) == (token.name, token.scopes)
        assert renewed.valid_from == token.valid_from
        assert api.works(organization, secret)

    def test_changing_name_and_scopes_leaves_the_end(
        self, api: TokenApi, organization: Organization, draft: TokenDraft
    ) -> None:
        """A renamed token with fewer scopes is the same token."""
        token, _ = api.create(organization, draft)
        change = TokenChange(token.authorization_id, name="other", scopes=("vso.packaging",))

        changed = api.update(organization, change)

        assert (changed.authorization_id, changed.name) == (token.authorization_id, "other")
        assert (changed.scopes, changed.valid_to) == (("vso.packaging",), token.valid_to)

    def test_a_revoked_token_is_listed_as_revoked_and_works_no_more(
        self, api: TokenApi, organization: Organization, draft: TokenDraft
    ) -> None:
        """Revoking ends the secret at once; the token stays in the list."""
        token, secret = api.create(organization, draft)
        assert api.works(organization, secret)

        api.revoke(organization, token.authorization_id)

        assert not api.works(organization, secret)
        assert _listed(api, organization, token).revoked

    def test_a_secret_of_nobody_does_not_work(
        self, api: TokenApi, organization: Organization
    ) -> None:
        """What merely looks like a secret opens nothing."""
        assert not api.works(organization, Secret("a" * 52))

    def test_a_token_that_is_not_there_is_gone(
        self, api: TokenApi, organization: Organization
    ) -> None:
        """Asking for, changing and revoking an unknown token say so."""
        for call in (
            lambda: api.get(organization, UNKNOWN),
            lambda: api.update(organization, TokenChange(UNKNOWN, name="x")),
            lambda: api.revoke(organization, UNKNOWN),
        ):
            with pytest.raises(TokenGone):
                call()


def _listed(api: TokenApi, organization: Organization, token: Token) -> Token:
    """Return the token as the list has it; it is there once."""
    listing = api.tokens(organization)
    assert listing.complete
    assert listing.fault is None
    (found,) = [each for each in listing.tokens if each.authorization_id == token.authorization_id]
    return found
