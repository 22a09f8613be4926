"""Feeds of packages, asked as npm, pip and the others begin."""

from http import HTTPStatus

from patmanager.core.clients import Answer
from patmanager.core.facts import Facts
from patmanager.core.faults import HostRefused
from patmanager.core.secret import Secret
from patmanager.services.azure_devops.credentials import TokenHolder
from patmanager.services.azure_devops.http import Transport
from patmanager.services.azure_devops.outcomes import Trouble
from patmanager.services.azure_devops.questions import Question

_ROLE = "pkgs"


class FeedReader:
    """The `Feeds` port."""

    def __init__(self, transport: Transport, host: str, git_host: str) -> None:
        """Ask `host` only; git and its like are served by `git_host`."""
        self._transport = transport
        self.host = host
        self.git_host = git_host

    def ask(self, address: str, organization: str, secret: Secret) -> Answer:
        """Ask for an address of a feed; raises `NetworkFault`s and what kept it from an answer."""
        if not address.startswith(f"{self.host}/"):
            raise HostRefused(Facts(subject=address.partition("//")[2].partition("/")[0]))
        path = address.removeprefix(self.host)
        question = Question("GET", _ROLE, path, organization=organization)
        attempt, verdict = self._transport.try_out(question, TokenHolder(secret))
        broke = attempt.trouble not in {None, Trouble.TOO_LARGE}
        if broke or attempt.status >= HTTPStatus.INTERNAL_SERVER_ERROR:
            raise self._transport.fault(question, attempt, verdict)
        return Answer(attempt.status, verdict.refusal.kind, verdict.refusal.sentence)
