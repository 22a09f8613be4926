"""A person at a browser, as far as the sign-in pages need one: forms, cookies, no script."""

from html.parser import HTMLParser
from urllib.parse import parse_qsl, urljoin, urlsplit

import requests

from patmanager.emulator.entra import Entra, issue
from patmanager.emulator.entra.applications import DESKTOP_APP
from patmanager.emulator.entra.grants import Grant
from patmanager.emulator.people import Person

SECONDS = 10


class Page(HTMLParser):
    """What a page holds: its heading, the words of its alert, the fields of its first form."""

    def __init__(self, address: str, html: str) -> None:
        super().__init__()
        self.address = address
        self.html = html
        self.heading = ""
        self.error = ""
        self.target = ""
        self.fields: dict[str, str] = {}
        self.ids: set[str] = set()
        self._forms = 0
        self._inside = ""
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Take up forms, hidden fields and ids."""
        given = {name: value or "" for name, value in attrs}
        self.ids.add(given.get("id", ""))
        self._inside = "error" if given.get("id") == "error" else tag
        if tag == "form":
            self._forms += 1
            self.target = self.target or urljoin(self.address, given["action"])
        elif tag == "input" and self._forms == 1 and given.get("type") == "hidden":
            self.fields[given["name"]] = given.get("value", "")

    def handle_data(self, data: str) -> None:
        """Take up the heading and the alert."""
        if self._inside == "h1":
            self.heading += data
        elif self._inside == "error":
            self.error += data

    def handle_endtag(self, tag: str) -> None:
        """Leave an element."""
        self._inside = ""


class Visitor:
    """Opens pages and fills in their forms; `answer` is what came for the application."""

    def __init__(self, entra: Entra) -> None:
        self.entra = entra
        self.session = requests.Session()
        self.session.trust_env = False
        self.page = Page("", "")
        self.status = 0
        self.answer: dict[str, str] = {}

    def open(self, address: str) -> Page:
        """Open an address."""
        return self._arrived(self.session.get(address, allow_redirects=False, timeout=SECONDS))

    def submit(self, do: str = "next", **typed: str) -> Page:
        """Press a button of the page's first form, with what was typed."""
        sent = {**self.page.fields, **typed, "do": do}
        found = self.session.post(
            self.page.target, data=sent, allow_redirects=False, timeout=SECONDS
        )
        return self._arrived(found)

    def give_name(self, person: Person) -> Page:
        """Type the account."""
        return self.submit(user=person.user)

    def give_password(self, person: Person) -> Page:
        """Type the right password."""
        return self.submit(password=person.password)

    def give_code(self, person: Person) -> Page:
        """Type a code that was not used yet."""
        return self.submit(code=self.entra.accounts.next_code(person)[0])

    def sign_in(self, address: str, person: Person) -> dict[str, str]:
        """Go the whole way, consent included; returns what came for the application."""
        page = self.open(address)
        if page.heading == "Sign in":
            page = self.give_name(person)
        if page.heading == "Enter password":
            self.give_password(person)
            page = self.give_code(person)
        if page.heading == "Permissions requested":
            self.submit("accept")
        return self.answer

    def _arrived(self, found: requests.Response) -> Page:
        """Look at what came: a page, or an answer on its way to the application."""
        self.status = found.status_code
        if found.status_code == 302:
            self.answer = dict(parse_qsl(urlsplit(found.headers["Location"]).query))
            return self.page
        self.page = Page(found.url, found.text)
        if self.page.target.startswith("http://localhost"):
            self.answer = self.page.fields
        return self.page


USUAL = "vso.pats vso.pats_manage vso.profile"
"""The permissions that a sign-in asks for."""


def access_token(
    entra: Entra,
    person: Person,
    permissions: str = USUAL,
    tenant_id: str = "",
    *,
    cae: bool = False,
) -> str:
    """Return an access token as a sign-in would give it, without the sign-in."""
    grant = Grant(
        person=person,
        tenant_id=tenant_id or person.tenant_id,
        application=entra.applications[DESKTOP_APP],
        scopes=(),
        permissions=frozenset(permissions.split()),
        signed_in=entra.clock.now(),
        cae=cae,
    )
    return issue.access_token(entra, grant)
