"""The tokens of a person in an organization: get, create, update, revoke, try out."""

from http import HTTPStatus
from threading import Event
from uuid import UUID

from patmanager.core.facts import Facts
from patmanager.core.faults import ConditionalAccess, TokenGone
from patmanager.core.organizations import Listing, Organization
from patmanager.core.ports import Clock, Inventory
from patmanager.core.secret import Secret
from patmanager.core.token_changes import Snapshot, TokenChange, TokenDraft
from patmanager.core.tokens import Token
from patmanager.services.azure_devops.credentials import TokenHolder
from patmanager.services.azure_devops.errors import unreadable
from patmanager.services.azure_devops.hosts import segment
from patmanager.services.azure_devops.http import Reply, Transport
from patmanager.services.azure_devops.moments import write_moment
from patmanager.services.azure_devops.outcomes import Outcome
from patmanager.services.azure_devops.pages import Pages, resource
from patmanager.services.azure_devops.questions import Question
from patmanager.services.azure_devops.records import UnreadableError, read_result, read_secret
from patmanager.services.azure_devops.versions import TokensResource
from patmanager.services.azure_devops.waiting import said_at

ANONYMOUS = "aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa"
"""Who nobody is: an organization with public projects answers a bad token so, with a 200."""

_NO_FEED = "1"
_FEEDS_VERSION = "6.1-preview.1"


class Pats:
    """The port `TokenApi` over the REST resource `tokens/pats` (7.1 and 7.2)."""

    def __init__(
        self,
        transport: Transport,
        resource_api: TokensResource,
        inventory: Inventory,
        clock: Clock,
    ) -> None:
        """Take the transport, the versioned resource, what fetches lists, and the time."""
        self._transport = transport
        self._api = resource_api
        self._inventory = inventory
        self._clock = clock

    def tokens(self, organization: Organization) -> Listing:
        """List every token, revoked and expired ones too; raises the fault of a failed list."""
        last = Listing(organization)

        def note(listing: Listing) -> None:
            nonlocal last
            last = listing

        self._inventory.refresh((organization,), note, Event())
        if last.fault is not None:
            raise last.fault
        return last

    def active(self, organization: Organization) -> Snapshot:
        """List the tokens that can be used now; the time is that of the first answer's `Date`.

        Without that header it is the time here.
        """
        answers = tuple(Pages(self._api).of(organization, "active"))
        tokens = tuple(token for each in answers for token in each.page.tokens)
        return Snapshot(tokens, said_at(answers[0].attempt.headers) or self._clock.now())

    def get(self, organization: Organization, authorization_id: str) -> Token:
        """Return one token; raises `TokenGone`."""
        question = self._about("GET", organization, authorization_id)
        return self._token(organization, question, self._api.ask(organization, question))

    def create(self, organization: Organization, draft: TokenDraft) -> tuple[Token, Secret]:
        """Create a token with one POST; raises `OutcomeUnknown` when no answer tells.

        `allOrgs` is always false: global tokens are retired.
        """
        question = Question(
            "POST",
            "vssps",
            resource(organization.name),
            body={
                "displayName": draft.name,
                "scope": " ".join(draft.scopes),
                "validTo": write_moment(draft.valid_to),
                "allOrgs": False,
            },
            organization=organization.name,
            subject=draft.name,
        )
        reply = self._api.ask(organization, question)
        token = self._token(organization, question, reply)
        try:
            return token, read_secret(reply.document)
        except UnreadableError as error:
            raise unreadable(question, reply.attempt, str(error)) from error

    def update(self, organization: Organization, change: TokenChange) -> Token:
        """Change a token by PUT and return it as it now is; its secret stays the same."""
        body: dict[str, object] = {"authorizationId": change.authorization_id}
        if change.name is not None:
            body["displayName"] = change.name
        if change.scopes is not None:
            body["scope"] = " ".join(change.scopes)
        if change.valid_to is not None:
            body["validTo"] = write_moment(change.valid_to)
        question = Question(
            "PUT",
            "vssps",
            resource(organization.name),
            body=body,
            organization=organization.name,
            subject=change.name or change.authorization_id,
            names_token=True,
        )
        return self._token(organization, question, self._api.ask(organization, question))

    def revoke(self, organization: Organization, authorization_id: str) -> None:
        """Revoke a token for good; raises `TokenGone`. The answer, 200 or 204, has no body."""
        self._api.ask(organization, self._about("DELETE", organization, authorization_id))

    def works(self, organization: Organization, secret: Secret) -> bool:
        """Tell whether the service accepts the secret, by who it says that we are.

        A token for packages alone may not ask that; it is tried on a feed that does not exist,
        which a good token is told with a 404. Raises `ConditionalAccess` and what kept the
        question from being answered.
        """
        name = segment(organization.name)
        who = Question(
            "GET", "dev", f"/{name}/_apis/connectionData", organization=organization.name
        )
        return self._accepts(who, secret) or self._accepts(
            Question(
                "GET",
                "feeds",
                f"/{name}/_apis/packaging/feeds/{_NO_FEED}",
                (("api-version", _FEEDS_VERSION),),
                organization=organization.name,
            ),
            secret,
        )

    def _accepts(self, question: Question, secret: Secret) -> bool:
        attempt, verdict = self._transport.try_out(question, TokenHolder(secret))
        if verdict.outcome is Outcome.OK:
            return not _is_nobody(verdict.document)
        if attempt.status == HTTPStatus.NOT_FOUND and attempt.is_json and question.role == "feeds":
            return True
        fault = self._transport.fault(question, attempt, verdict)
        refused = HTTPStatus.NON_AUTHORITATIVE_INFORMATION <= attempt.status < HTTPStatus.NOT_FOUND
        if isinstance(fault, ConditionalAccess) or not refused:
            raise fault
        return False

    @staticmethod
    def _about(method: str, organization: Organization, authorization_id: str) -> Question:
        """Return a question about one token; raises `TokenGone` for what is no id."""
        facts = Facts(organization=organization.name, subject=authorization_id)
        try:
            wanted = str(UUID(authorization_id))
        except ValueError as error:
            raise TokenGone(facts) from error
        return Question(
            method,
            "vssps",
            resource(organization.name),
            (("authorizationId", wanted),),
            organization=organization.name,
            subject=authorization_id,
            names_token=True,
        )

    @staticmethod
    def _token(organization: Organization, question: Question, reply: Reply) -> Token:
        try:
            return read_result(reply.document, organization.name)
        except UnreadableError as error:
            raise unreadable(question, reply.attempt, str(error)) from error


def _is_nobody(document: object) -> bool:
    """Tell whether `connectionData` names nobody in particular."""
    user = document.get("authenticatedUser") if isinstance(document, dict) else None
    who = user.get("id") if isinstance(user, dict) else None
    return not isinstance(who, str) or who.lower() == ANONYMOUS
