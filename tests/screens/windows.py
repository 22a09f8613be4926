"""Scenes in the window: the token page in its situations, the first page, the settings."""

from collections.abc import Callable
from datetime import timedelta
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from patmanager.core.facts import Facts
from patmanager.core.faults import ConsentNeeded, NotMember
from patmanager.core.operations import Kind, Operation, Outcome
from patmanager.core.organizations import Listing, SignInKind
from patmanager.core.pending import Pending, Standing
from patmanager.core.policy import Creation, Noted, Policy, Source, Statement
from patmanager.core.prompts import DeviceCode
from patmanager.core.settings import Origin, Settings
from patmanager.core.words import explain
from patmanager.ui.pages.settings import SettingsPage
from patmanager.ui.pages.welcome import Welcome, WelcomePage
from patmanager.ui.remembered import InMemory
from patmanager.ui.state import Filter, Problem, Refreshing, State
from patmanager.ui.window import Window
from tests.samples import NOW
from tests.screens import samples
from tests.screens.administration import ADMINISTRATION
from tests.screens.explaining import EXPLAINING
from tests.screens.health import HEALTH
from tests.screens.packages import PACKAGES
from tests.screens.samples import state
from tests.screens.scene import Scene
from tests.ui.offers import CATALOGUE

CLIENT = "7c1d5a52-9a1e-4a53-8f0e-5d1f6b3c2a10"
LINK = "https://login.microsoftonline.com/organizations/oauth2/v2.0/authorize?client_id=7c1d5a52"

SIGNED_OUT = state(accounts=(), listings=(), kept=frozenset(), notes={}, selected=())


def _window(shown: State, page: Callable[[], QWidget] | None = None) -> Callable[[], Window]:
    def make() -> Window:
        window = Window(CATALOGUE, InMemory())
        window.show_state(shown)
        if page is not None:
            window.show_page(page())
        return window

    return make


def _welcome(
    act: Callable[[WelcomePage], None] = lambda _page: None, **changes: object
) -> Callable[[], Window]:
    values: dict[str, object] = {"kinds": tuple(SignInKind), "registered": True, **changes}

    def page() -> WelcomePage:
        made = WelcomePage(Welcome(**values))  # type: ignore[arg-type]  # real fields
        act(made)
        return made

    return _window(SIGNED_OUT, page)


def _wait_for_browser(page: WelcomePage) -> None:
    page.show_waiting(SignInKind.BROWSER)
    page.show_link(LINK, opened=True)


def _wait_for_code(page: WelcomePage) -> None:
    page.show_waiting(SignInKind.DEVICE_CODE)
    until = NOW + timedelta(minutes=15)
    page.show_code(DeviceCode("F7KJ-Q2XM", "https://microsoft.com/devicelogin", until))


def _refused(page: WelcomePage) -> None:
    facts = Facts(
        code="AADSTS65001",
        sentence="The user or administrator has not consented to use the application.",
        activity_id="5b1f0a52-0000-4000-8000-5d1f6b3c2a10",
    )
    page.show_fault(explain(ConsentNeeded(facts)))


def _settings() -> SettingsPage:
    return SettingsPage(
        Settings(
            client_id=CLIENT,
            organizations=("contoso", "fabrikam"),
            longest_lifetime_days=90,
            allowed_scopes=("vso.packaging", "vso.packaging_write", "vso.code"),
            contacts=(("help_desk", "help@contoso.com"),),
            origins=MappingProxyType(
                {
                    "client_id": Origin.ENFORCED,
                    "allowed_scopes": Origin.ENFORCED,
                    "longest_lifetime_days": Origin.ORGANIZATION,
                    "organizations": Origin.PERSON,
                    "contacts": Origin.ORGANIZATION,
                }
            ),
            enforced=MappingProxyType(
                {
                    "client_id": CLIENT,
                    "allowed_scopes": ("vso.packaging", "vso.packaging_write", "vso.code"),
                }
            ),
        )
    )


def _unkept() -> Operation:
    token = samples.BY_NAME["git – LAPTOP-7"]
    return Operation(
        "1",
        Kind.CREATE,
        samples.ANA.id,
        token.organization,
        token.name,
        NOW - timedelta(minutes=4),
        token.authorization_id,
        outcome=Outcome.UNKEPT,
    )


_FAILING = (
    *samples.listings(),
    Listing(samples.NORTHWIND, fault=NotMember(Facts(organization="northwind", status=401))),
)
_OFFLINE = tuple(
    Listing(each.organization, each.tokens, NOW - timedelta(days=1, hours=3))
    for each in samples.listings()
)
_EMPTY = tuple(Listing(each.organization, (), samples.LISTED) for each in samples.listings())
_FILLING = (samples.listings()[0], Listing(samples.FABRIKAM, complete=False))


def _creation(value: Creation) -> tuple[Noted, ...]:
    seen = Statement(Policy.CREATION, value.value, Source.SEEN, NOW - timedelta(days=3))
    return (Noted(*samples.CONTOSO.key, "", seen),)


_PACKAGES, _RESTRICTED = _creation(Creation.PACKAGING_ONLY), _creation(Creation.RESTRICTED)

TOKENS = Scene("tokens", "Tokens", _window(state()))
DEMO = Scene("tokens-demo", "Tokens: demo", _window(state(is_demo=True, filter=Filter.ACTIVE)))


def _copied() -> Window:
    window = Window(CATALOGUE, InMemory())
    window.show_state(state())
    window.status.offer_clearing()
    said = QCoreApplication.translate("Secrets", "Secret copied: %n second(s) left.", "", 29)
    window.status.count(said)
    return window


WINDOWS = (
    TOKENS,
    DEMO,
    Scene("tokens-copied", "Tokens: a secret on the clipboard", _copied),
    Scene(
        "tokens-many-chosen",
        "Tokens: several chosen",
        _window(state(selected=tuple(map(samples.key_of, ("Wiki sync", "Nightly tests"))))),
    ),
    Scene(
        "tokens-global-refused",
        "Tokens: a global one that is refused",
        _window(state(noted=_RESTRICTED, selected=(samples.key_of("Release bot"),))),
    ),
    Scene("tokens-packages", "Tokens: packages only", _window(state(noted=_PACKAGES))),
    Scene("tokens-none", "Tokens: none yet", _window(state(listings=_EMPTY, selected=()))),
    Scene(
        "tokens-no-organization",
        "Tokens: no organization",
        _window(state(listings=(), selected=())),
    ),
    Scene("tokens-no-match", "Tokens: no match", _window(state(search="kubernetes", selected=()))),
    Scene(
        "tokens-1000",
        "Tokens: a thousand",
        _window(state(listings=samples.many(1000), filter=Filter.ACTIVE, selected=())),
    ),
    Scene(
        "tokens-one-failing",
        "Tokens: one organization fails",
        _window(state(listings=_FAILING, filter=Filter.ACTIVE)),
    ),
    Scene(
        "tokens-filling",
        "Tokens: lists are coming in",
        _window(state(listings=_FILLING, refreshing=Refreshing(1, 2), selected=())),
    ),
    Scene("tokens-offline", "Tokens: offline", _window(state(listings=_OFFLINE, is_online=False))),
    Scene(
        "tokens-no-keychain",
        "Tokens: no keychain",
        _window(state(keychain="", kept=frozenset(), session_kept=False)),
    ),
    Scene(
        "tokens-unkept",
        "Tokens: a secret was not kept, signing in is needed",
        _window(
            state(
                pending=(Pending(_unkept(), Standing.UNKEPT),),
                problems=(Problem("consent", ConsentNeeded(Facts(code="AADSTS65001"))),),
            )
        ),
    ),
    Scene("signed-out", "Signed out", _window(SIGNED_OUT)),
    Scene("welcome", "First page", _welcome()),
    Scene("welcome-unregistered", "First page: not registered", _welcome(registered=False)),
    Scene("welcome-waiting", "First page: waiting for the browser", _welcome(_wait_for_browser)),
    Scene("welcome-code", "First page: device code", _welcome(_wait_for_code)),
    Scene("welcome-refused", "First page: refused", _welcome(_refused)),
    Scene("welcome-demo", "First page: demo, no keychain", _welcome(is_demo=True, is_kept=False)),
    Scene("settings", "Settings", _window(state(), _settings)),
    *EXPLAINING,
    *HEALTH,
    *PACKAGES,
    *ADMINISTRATION,
)
