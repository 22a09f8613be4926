"""Scenes of the page that sets programs up with packages."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from patmanager.core.client_faults import FeedNotNamed
from patmanager.core.clients import Change, Found, Note, Plan
from patmanager.core.facts import Facts
from patmanager.core.places import ClientName, Entry, Place, Standing, Target, Written
from patmanager.core.words import explain
from patmanager.ui.pages.giving import GivingPage
from patmanager.ui.pages.packages import PackagesPage
from patmanager.ui.remembered import InMemory
from patmanager.ui.widgets.mark import Sign
from patmanager.ui.window import Window
from patmanager.ui.wording import said
from tests.samples import NOW
from tests.screens import samples
from tests.screens.samples import state
from tests.screens.scene import Scene
from tests.ui.offers import CATALOGUE

FEED = "https://pkgs.dev.azure.com/contoso/_packaging/web"
TARGET = Target("contoso", FEED, "web", everywhere=True)
PROGRAMS = (
    Found(ClientName.NPM, "npm", "/usr/bin/npm", "/home/ana/.npmrc"),
    Found(ClientName.PIP, "pip", "/usr/bin/pip", "/home/ana/.config/pip/pip.conf"),
    Found(ClientName.UV, "uv", "/usr/bin/uv"),
    Found(ClientName.MAVEN, "Maven", "/usr/bin/mvn"),
    Found(ClientName.NUGET, "NuGet, dotnet", ""),
    Found(ClientName.CARGO, "Cargo", ""),
)
STEM = FEED.removeprefix("https:")
PLAN = Plan(
    TARGET,
    Written(),
    (
        Change(
            "/home/ana/.npmrc",
            (f"{STEM}/npm/registry/:_authToken=••••••••",),
            (
                f"registry={FEED}/npm/registry/",
                f"{STEM}/npm/registry/:username=any",
                f"{STEM}/npm/registry/:_password=••••••••",
            ),
        ),
    ),
    (Note.REPLACES, Note.SECRET_IN_FILE),
)
PLACES = (
    Place("p1", ClientName.NPM, samples.ANA.id, "t1", TARGET, NOW),
    Place(
        "p2",
        ClientName.GIT,
        samples.ANA.id,
        "t2",
        Target("contoso", "https://dev.azure.com/contoso"),
        NOW,
        written=Written(entries=(Entry("x", "y"),)),
        refused_at=NOW - timedelta(hours=2),
    ),
    Place("p3", ClientName.PIP, samples.ANA.id, "t1", TARGET, NOW, Standing.CONNECTING),
)
NAMES = {"t1": "npm – LAPTOP-7", "t2": "git"}


def _page(dress: Callable[[PackagesPage], None]) -> Callable[[], Window]:
    def window() -> Window:
        made = Window(CATALOGUE, InMemory())
        made.show_state(state())
        page = PackagesPage(CATALOGUE)
        page.programs.show_programs(PROGRAMS)
        dress(page)
        made.show_page(page)
        return made

    return window


def _begin(_page: PackagesPage) -> None:
    """Nothing is chosen yet."""


def _ready(page: PackagesPage) -> None:
    page.programs.choose(ClientName.NPM)
    page.source.show_address(f"{FEED}/npm/registry/")
    page.source.show_feed("web", "contoso")
    page.show_plan(PLAN)
    page.plan.toggle.setChecked(True)
    page.show_step(
        "&Create and set up",
        sentence="A token that can only install packages in contoso, until 20 February 2027. It is "
        "kept in GNOME Keyring, and npm is set up to use it.",
    )


def _done(page: PackagesPage) -> None:
    _ready(page)
    page.show_plan(None)
    page.show_step("")
    page.show_result(Sign.DONE, "npm works with web.")
    page.show_other_tokens(["npm – OLD-LAPTOP – 2026-08"])
    page.used.show_places(PLACES, lambda place: NAMES[place.authorization_id])


def _refused(page: PackagesPage) -> None:
    page.programs.choose(ClientName.PIP)
    page.source.show_address("https://dev.azure.com/contoso")
    message = explain(FeedNotNamed(Facts(organization="contoso")))
    steps = " ".join(said(step) for step in message.what_to_do)
    page.source.show_refusal(said(message.what_happened), steps)


def _barred(page: PackagesPage) -> None:
    _ready(page)
    page.show_plan(replace(PLAN, notes=()))
    page.plan.toggle.setChecked(False)
    page.show_step(
        "&Create and set up", "woodgrove does not let you make tokens: ask to be allowed."
    )


def _giving() -> Window:
    made = Window(CATALOGUE, InMemory())
    made.show_state(state())
    page = GivingPage(CATALOGUE)
    page.show_token("git on LAPTOP-7", "contoso")
    page.programs.show_programs(GIVEN)
    page.programs.choose(ClientName.GIT)
    page.show_source(on=False)
    page.show_plan(GIT_PLAN)
    page.plan.toggle.setChecked(True)
    page.show_step("Set &up", sentence="git is set up to use git on LAPTOP-7.")
    made.show_page(page)
    return made


GIVEN = (
    Found(ClientName.GIT, "git", "/usr/bin/git"),
    Found(ClientName.AZ, "az devops", ""),
)
GIT_PLAN = Plan(
    Target("contoso", "https://dev.azure.com/contoso"),
    Written(),
    (
        Change(
            "/home/ana/.gitconfig",
            (),
            (
                '[credential "https://dev.azure.com"]',
                "    helper = ",
                "    helper = /usr/bin/git-credential-patmanager",
                "    useHttpPath = true",
            ),
        ),
    ),
    (Note.NO_TOKEN_NEEDED,),
)

PACKAGES = (
    Scene("packages", "Setting programs up: the first questions", _page(_begin)),
    Scene(
        "packages-ready", "Setting programs up: one sentence, and what is written", _page(_ready)
    ),
    Scene("packages-done", "Setting programs up: it works, and what is set up", _page(_done)),
    Scene("packages-refused", "Setting programs up: the address names no feed", _page(_refused)),
    Scene("giving", "Giving a token to a program", _giving),
    Scene("packages-barred", "Setting programs up: no token may be made", _page(_barred)),
)
