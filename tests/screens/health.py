"""Scenes of the health of tokens: the page, and a token that leaked."""

from collections.abc import Callable

from patmanager.core.known_policies import Rules
from patmanager.core.policy import ON, Noted, Policy, Source, Statement
from patmanager.ui.command import Command
from patmanager.ui.dialogs.known import Known
from patmanager.ui.dialogs.leaked import LeakedDialog
from patmanager.ui.pages.health import HealthPage
from patmanager.ui.remembered import InMemory
from patmanager.ui.state import State
from patmanager.ui.window import Window
from tests.samples import NOW, FixedClock
from tests.screens import samples
from tests.screens.samples import state
from tests.screens.scene import Scene
from tests.ui.offers import CATALOGUE

LEAKED_ON = Statement(Policy.LEAKED, ON, Source.READ, NOW)


def _page(shown: State) -> Callable[[], Window]:
    def window() -> Window:
        made = Window(CATALOGUE, InMemory())
        made.show_state(shown)
        page = HealthPage()
        findings = shown.checkup(CATALOGUE).of_listings(shown.listings)
        page.show_findings(findings, lambda _finding: "")
        made.show_page(page)
        return made

    return window


HEALTH = (
    Scene("health", "What to look at among the tokens", _page(state())),
    Scene("health-well", "Nothing to look at", _page(state(listings=()))),
)


def _leaked() -> LeakedDialog:
    token = samples.BY_NAME["Release bot"]
    noted = Noted(samples.ANA.id, samples.CONTOSO.key[1], "", LEAKED_ON)
    known = Known(
        CATALOGUE,
        Rules(),
        FixedClock(),
        samples.KEYCHAIN,
        samples.KEPT,
        noted=(noted,),
        places={token.authorization_id: samples.CONTOSO},
    )
    off = {Command.ROTATE: "It reaches every organization, and no such token can be made any more."}
    return LeakedDialog(samples.CONTOSO, token, known, off)


LEAKED = (Scene("leaked", "A token whose secret leaked", _leaked),)
