"""Making a token and putting it where a program looks, in one go."""

from dataclasses import dataclass
from datetime import datetime

from patmanager.core.clients import Plan, Tested
from patmanager.core.connecting import Connecting
from patmanager.core.faults import DraftForbidden, ExpiredCannotRenew, Fault, PolicyRefused
from patmanager.core.following import not_followed
from patmanager.core.lifecycle import Lifecycle
from patmanager.core.organizations import Organization
from patmanager.core.places import ClientName, Place
from patmanager.core.token_changes import TokenDraft
from patmanager.core.tokens import Token


@dataclass(frozen=True, slots=True)
class SetUp:
    """How far it came: a token is made in any case.

    `place` is `None` where the program could not be set up, for `fault`; the token is then kept
    all the same, unless its secret could not be: `is_kept` tells. `tested` is `None` where the
    test could not be made, again for `fault`.
    """

    token: Token
    place: Place | None = None
    tested: Tested | None = None
    fault: Fault | None = None
    is_kept: bool = True

    @property
    def is_good(self) -> bool:
        """Whether the program works."""
        return self.tested is not None and self.tested.is_good


class SettingUp:
    """Joins a token's life with the programs that use it. Every method blocks."""

    def __init__(self, lifecycle: Lifecycle, connecting: Connecting) -> None:
        """Work with both."""
        self._lifecycle = lifecycle
        self._connecting = connecting

    def begin(
        self, organization: Organization, draft: TokenDraft, plan: Plan, name: ClientName
    ) -> SetUp:
        """Make a token, keep it, set the program up and test it; raises as `create` does."""
        issued = self._lifecycle.create(organization, draft)
        if issued.unkept is not None:
            return SetUp(issued.token, fault=issued.unkept, is_kept=False)
        return self.go_on(organization, issued.token, plan, name)

    def keep_going(self, organization: Organization, token: Token, until: datetime) -> Token:
        """Give a token more time, `until` (aware UTC), or another one in its place.

        Where it cannot be renewed it is rotated, and every program that uses it is switched before
        the old one is revoked. Raises `PlacesLeft` where one does not work with the new token yet.
        """
        try:
            return self._lifecycle.renew(organization, token, until).token
        except (DraftForbidden, PolicyRefused, ExpiredCannotRenew):
            issued = self._lifecycle.rotate(organization, token, until)
        left = not_followed(self._connecting.follow(organization, token, issued.token), token)
        if left is not None:
            raise left
        self._lifecycle.revoke_old(organization, token, issued)
        return issued.token

    def go_on(
        self, organization: Organization, token: Token, plan: Plan, name: ClientName
    ) -> SetUp:
        """Set a program up with a token that is kept, and test it."""
        try:
            place = self._connecting.connect(organization, token, plan, name)
        except Fault as fault:
            return SetUp(token, fault=fault)
        try:
            return SetUp(token, place, self._connecting.test(organization, token, place))
        except Fault as fault:
            return SetUp(token, place, fault=fault)
