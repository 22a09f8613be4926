"""A person at a browser, as far as the emulator's sign-in pages need one."""

from html.parser import HTMLParser
from urllib.parse import urljoin

import pyotp
import requests

_SECONDS = 10
_MOST_PAGES = 10


class Form(HTMLParser):
    """The first form of a page: where it goes, its fields, and whether it asks for consent."""

    def __init__(self, page: requests.Response) -> None:
        """Read the page."""
        super().__init__()
        self._address = page.url
        self._forms = 0
        self.target = ""
        self.fields: dict[str, str] = {}
        self.asks_consent = False
        self.feed(page.text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Take up the fields of the first form."""
        given = {name: value or "" for name, value in attrs}
        if tag == "form":
            self._forms += 1
            self.target = self.target or urljoin(self._address, given["action"])
        elif tag == "input" and self._forms == 1:
            self.fields[given["name"]] = given.get("value", "")
        elif given.get("id") == "accept":
            self.asks_consent = True


class Visitor:
    """Signs in with name, password and code, accepts what is asked, and carries the answer on."""

    def __init__(self, user: str, password: str, totp: str) -> None:
        """Know what to type; `totp` is the base32 secret of the second factor."""
        self._typed = {"user": user, "password": password}
        self._codes = pyotp.TOTP(totp)

    def open_page(self, address: str) -> bool:
        """Go the whole way from the sign-in page to the program; raises `RuntimeError` if lost."""
        with requests.Session() as browser:
            browser.trust_env = False
            page = browser.get(address, timeout=_SECONDS)
            for _ in range(_MOST_PAGES):
                form = Form(page)
                if not form.target:
                    return page.ok
                page = browser.post(form.target, data=self._filled(form), timeout=_SECONDS)
        message = f"the sign-in pages do not end: {page.url}"
        raise RuntimeError(message)

    def _filled(self, form: Form) -> dict[str, str]:
        if "state" in form.fields:  # the answer on its way to the program
            return form.fields
        person = {**self._typed, "code": self._codes.now()}
        typed = {name: person.get(name, value) for name, value in form.fields.items()}
        return {**typed, "do": "accept" if form.asks_consent else "next"}
