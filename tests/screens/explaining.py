"""Scenes of the page that explains messages."""

from collections.abc import Callable

from patmanager.core.letters import Request
from patmanager.ui.pages.explaining import ExplainPage
from patmanager.ui.remembered import InMemory
from patmanager.ui.state import State
from patmanager.ui.window import Window
from tests.core.rules import EXPLAINER
from tests.samples import NOW
from tests.screens.samples import state
from tests.screens.scene import Scene
from tests.ui.offers import CATALOGUE

ALLOWLIST = (
    "Your ability to create and regenerate personal access tokens (PATs) is restricted by your "
    "organization. Contact your administrator to be added to the allowlist."
)
NPM = (
    "npm error code E401\nnpm error Unable to authenticate, your authentication token seems to be "
    "invalid.\nnpm error To correct this please try logging in again with:\nnpm error   npm login\n"
    "npm error registry=https://pkgs.dev.azure.com/contoso/_packaging/web/npm/registry/\n"
    "npm error //pkgs.dev.azure.com/contoso/_packaging/web/npm/registry/:_password=c2VjcmV0c2VjcmV0"
)


def page(message: str = "", organization: str = "", person: str = "") -> ExplainPage:
    """Return the page with a message explained."""
    made = ExplainPage()
    if message:
        request = Request(organization=organization, person=person, at=NOW)
        made.show_explanation(EXPLAINER.explain(message), request)
    return made


def _ways_opened() -> ExplainPage:
    made = page(ALLOWLIST, organization="contoso")
    if made.answer.cause is not None and made.answer.cause.ways is not None:
        made.answer.cause.ways.open.click()
    return made


def _window(shown: State, make: Callable[[], ExplainPage]) -> Callable[[], Window]:
    def window() -> Window:
        made = Window(CATALOGUE, InMemory())
        made.show_state(shown)
        made.show_page(make())
        return made

    return window


EXPLAINING = (
    Scene("explain-empty", "Nothing was pasted yet", _window(state(), page)),
    Scene(
        "explain-allowlist",
        "A message that is surely known",
        _window(
            state(),
            lambda: page(ALLOWLIST, organization="contoso", person="ana@contoso.example"),
        ),
    ),
    Scene("explain-ways", "Other ways than a token, opened", _window(state(), _ways_opened)),
    Scene(
        "explain-npm",
        "A message with several causes, and a secret in it",
        _window(state(), lambda: page(NPM, organization="contoso")),
    ),
    Scene(
        "explain-unknown",
        "A message that nobody knows",
        _window(state(), lambda: page("The printer is out of paper.")),
    ),
)
