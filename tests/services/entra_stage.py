"""The emulator, a program that uses it, and what somebody at the browser may do."""

import shutil
from dataclasses import dataclass, field, replace
from pathlib import Path

from patmanager.core.organizations import Account, SignInKind
from patmanager.emulator.entra.applications import DESKTOP_APP
from patmanager.emulator.server import Emulator
from patmanager.services.azure_cli import AzureCli
from patmanager.services.clock import SystemClock
from patmanager.services.endpoints import Endpoints
from patmanager.services.entra import Entra
from patmanager.services.entra_registration import Registration
from patmanager.services.session_places import place_for
from tests.services.signing_in import PersonAtBrowser, Texts

NO_PROGRAMS = "/nonexistent"


@dataclass
class Stage:
    """The emulator, the places of the session, and new programs that use both."""

    emulator: Emulator
    folder: Path
    texts: Texts = field(default_factory=Texts)

    def __post_init__(self) -> None:
        """Note where the emulator is, also for when it is not there any more."""
        authority = shutil.copy(self.emulator.ca_file, self.folder / "ca.pem")
        addresses = self.emulator.addresses
        self.endpoints = Endpoints(addresses.authority(), addresses.hosts, Path(authority))

    def program(self, **changes: object) -> Entra:
        """Return the port of a program that was just started."""
        registration = Registration(DESKTOP_APP, endpoints=self.endpoints, seconds=20)
        return Entra(
            replace(registration, **changes),  # type: ignore[arg-type]  # the caller names fields
            SystemClock(),
            AzureCli(SystemClock(), path=NO_PROGRAMS),
            lambda: place_for("patmanager", self.folder, self.texts.open, "linux"),
        )


def sign_in(entra: Entra, person: PersonAtBrowser, *, tenant: str = "", hint: str = "") -> Account:
    """Sign a person in with the browser."""
    return entra.sign_in(SignInKind.BROWSER, person.prompt, tenant=tenant, hint=hint)


def claims_of(stage: Stage, token: str) -> dict[str, object]:
    """Return what the emulator finds in an access token."""
    claims = stage.emulator.world.entra.keys.claims_of(token)
    assert claims is not None
    return dict(claims)


def give_up_when_refused(person: PersonAtBrowser) -> None:
    """Sign in; where Entra's page refuses, go back to the program."""
    person.visitor.answer = {}
    page = person.visitor.open(person.addresses[-1])
    if page.heading == "Sign in":
        page = person.visitor.give_name(person.person)
    if page.heading == "Enter password":
        person.visitor.give_password(person.person)
        page = person.visitor.give_code(person.person)
    if page.heading == "Permissions requested":
        person.visitor.submit("accept")
    if not person.visitor.answer:
        person.visitor.submit("return")
    person.deliver()
