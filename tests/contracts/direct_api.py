"""The emulator's rules as a `TokenApi`: no HTTP, and still every answer as it goes over the wire.

Thousands of random cases need a call that takes no milliseconds; refusals are written in one of
the three shapes by the emulator and read by the program's own reader.
"""

from patmanager.core.faults import Fault
from patmanager.core.organizations import Listing, Organization
from patmanager.core.secret import Secret
from patmanager.core.token_changes import Snapshot, TokenChange, TokenDraft
from patmanager.core.tokens import Token
from patmanager.emulator.devops.issuing import Issuing
from patmanager.emulator.devops.pat_drafts import PatDraft
from patmanager.emulator.devops.refusals import PatRefused, refusal
from patmanager.emulator.devops.rendering import pat_json
from patmanager.emulator.moments import parsed
from patmanager.emulator.pat_store import Pat
from patmanager.emulator.world import World
from patmanager.services.azure_devops.errors import fault_of
from patmanager.services.azure_devops.moments import write_moment
from patmanager.services.azure_devops.outcomes import Attempt, judge
from patmanager.services.azure_devops.questions import Question
from patmanager.services.azure_devops.records import read_token

_VERSION = "7.2"


class DirectApi:
    """Makes and changes the tokens of one person in a world, as the port `TokenApi` promises."""

    def __init__(self, world: World, person: str) -> None:
        """Take the world and a sign-in name."""
        self._world = world
        self._person = world.person(person)

    def tokens(self, organization: Organization) -> Listing:
        """List what there is."""
        found = self._world.tokens.of(self._person.object_id, organization.id)
        return Listing(organization, tuple(self.read(organization, pat) for pat in found))

    def active(self, organization: Organization) -> Snapshot:
        """List what can be used."""
        now = self._world.clock.now()
        listing = self.tokens(organization)
        return Snapshot(tuple(token for token in listing.tokens if token.works(now)), now)

    def get(self, organization: Organization, authorization_id: str) -> Token:
        """Return one token."""
        return self.read(organization, self._pat(authorization_id))

    def create(self, organization: Organization, draft: TokenDraft) -> tuple[Token, Secret]:
        """Make a token."""
        asked = PatDraft(
            display_name=draft.name,
            scope=" ".join(draft.scopes),
            valid_to=parsed(write_moment(draft.valid_to)),
            all_orgs=False,
        )
        try:
            pat = self._issuing(organization).create(asked)
        except PatRefused as refused:
            raise self._fault(organization, "POST", refused) from refused
        return self.read(organization, pat), Secret(pat.secret)

    def update(self, organization: Organization, change: TokenChange) -> Token:
        """Change a token."""
        end = None if change.valid_to is None else parsed(write_moment(change.valid_to))
        asked = PatDraft(
            authorization_id=change.authorization_id,
            display_name=change.name,
            scope=None if change.scopes is None else " ".join(change.scopes),
            valid_to=end,
        )
        try:
            old = self._pat(change.authorization_id)
            pat = self._issuing(organization).update(old, asked)
        except PatRefused as refused:
            raise self._fault(organization, "PUT", refused) from refused
        return self.read(organization, pat)

    def revoke(self, organization: Organization, authorization_id: str) -> None:
        """Revoke a token."""
        self._issuing(organization).revoke(self._pat(authorization_id))

    def works(self, _organization: Organization, secret: Secret) -> bool:
        """Tell whether a secret opens anything."""
        pat = self._world.tokens.with_secret(secret.reveal())
        return pat is not None and pat.opens(self._world.clock.now())

    def read(self, organization: Organization, pat: Pat) -> Token:
        """Return a token as its record says."""
        record = pat_json(pat, self._world.manners)
        return read_token(record, organization.name, revoked=pat.revoked_at is not None)

    def _pat(self, authorization_id: str) -> Pat:
        found = self._world.tokens.get(authorization_id)
        if found is None:
            raise LookupError(authorization_id)
        return found

    def _issuing(self, organization: Organization) -> Issuing:
        where = self._world.organizations[organization.name.casefold()]
        return Issuing(self._world, where, self._person)

    def _fault(self, organization: Organization, method: str, refused: PatRefused) -> Fault:
        answer = refusal(refused.error, self._world.manners.refusals, _VERSION)
        headers = {name.lower(): value for name, value in answer.headers.items()}
        attempt = Attempt(True, answer.status_code, headers, answer.get_data())
        question = Question(method, "vssps", "/", organization=organization.name)
        return fault_of(question, attempt, judge(attempt), "localhost", self._world.clock.now())
