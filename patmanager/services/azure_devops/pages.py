"""A list of tokens, page after page."""

from collections.abc import Iterator
from dataclasses import dataclass
from threading import Event

from patmanager.core.organizations import Organization
from patmanager.services.azure_devops.errors import unreadable
from patmanager.services.azure_devops.following import Following, pages
from patmanager.services.azure_devops.hosts import segment
from patmanager.services.azure_devops.outcomes import Attempt
from patmanager.services.azure_devops.questions import Question
from patmanager.services.azure_devops.records import Page, UnreadableError, read_page
from patmanager.services.azure_devops.versions import TokensResource

_PAGE = "100"
"""Tokens on a page, the most the API gives."""


def resource(organization: str) -> str:
    """Return the path of the tokens of an organization, the same for all four verbs."""
    return f"/{segment(organization)}/_apis/tokens/pats"


@dataclass(frozen=True, slots=True)
class Answered:
    """A page, and the try that brought it."""

    page: Page
    attempt: Attempt


class Pages:
    """Asks for the pages of a list; `shown` is `all`, `active`, `revoked` or `expired`."""

    def __init__(self, api: TokensResource) -> None:
        """Ask nothing yet."""
        self._api = api

    def of(
        self, organization: Organization, shown: str, cancelled: Event | None = None
    ) -> Iterator[Answered]:
        """Yield page after page; raises faults, and `AnswerUnreadable` for a list without end."""
        for following in pages(organization):
            answered = self._page(organization, shown, following, cancelled)
            yield answered
            following.token = answered.page.continuation

    def _page(
        self, organization: Organization, shown: str, following: Following, cancelled: Event | None
    ) -> Answered:
        question = Question(
            "GET",
            "vssps",
            resource(organization.name),
            (("displayFilterOption", shown), ("$top", _PAGE), *following.query),
            organization=organization.name,
        )
        reply = self._api.ask(organization, question, cancelled)
        try:
            page = read_page(reply.document, organization.name, revoked=shown == "revoked")
        except UnreadableError as error:
            raise unreadable(question, reply.attempt, str(error)) from error
        return Answered(page, reply.attempt)
