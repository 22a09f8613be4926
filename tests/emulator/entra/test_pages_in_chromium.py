"""The sign-in pages in a real browser: what their scripts do, and that none is blocked."""

import shutil
from collections.abc import Iterator
from datetime import timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from urllib.parse import parse_qsl

import pytest
from selenium import webdriver
from selenium.webdriver.chrome.webdriver import WebDriver
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.wait import WebDriverWait

from patmanager.emulator.entra import Entra
from patmanager.emulator.people import Person
from tests.emulator.conftest import SCOPES, Application

SWITCHES = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


class Receiver(ThreadingHTTPServer):
    """Takes the form that the last page posts, as an application does.

    One thread a connection: the browser opens some that it never says anything on.
    """

    block_on_close = False

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Taker)
        self.answer: dict[str, str] = {}


class Taker(BaseHTTPRequestHandler):
    """Takes one form."""

    server: Receiver

    def do_POST(self) -> None:
        """Keep the form's fields."""
        sent = self.rfile.read(int(self.headers["Content-Length"]))
        self.server.answer = dict(parse_qsl(sent.decode()))
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.end_headers()
        self.wfile.write(b'<title>Received</title><link rel="icon" href="data:,">')

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base's name
        """Keep quiet."""


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    """Return an application's loopback receiver."""
    with Receiver() as server:
        Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
        yield server
        server.shutdown()


@pytest.fixture
def browser() -> Iterator[WebDriver]:
    """Return Chromium, that logs what its pages complain of."""
    if not (shutil.which("chromium") and shutil.which("chromedriver")):
        pytest.skip("chromium and chromedriver are not installed")
    options = webdriver.ChromeOptions()
    options.binary_location = str(shutil.which("chromium"))
    for switch in SWITCHES:
        options.add_argument(switch)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    service = webdriver.ChromeService(str(shutil.which("chromedriver")))
    driver = webdriver.Chrome(options=options, service=service)
    yield driver
    driver.quit()


def appear(browser: WebDriver, field: str) -> None:
    """Wait for the page with a field or button."""
    WebDriverWait(browser, 10).until(lambda there: there.find_elements(By.ID, field))


def test_a_visitor_signs_in_with_what_the_pages_show(
    browser: WebDriver, receiver: Receiver, application: Application, entra: Entra, ana: Person
) -> None:
    """One presses a name, fills in password and code with a button, accepts, and is signed in."""
    client = application()
    address = f"http://localhost:{receiver.server_port}"
    flow = client.initiate_auth_code_flow(SCOPES, address, response_mode="form_post")
    # Two seconds before the next code: the page must fetch it by itself.
    now = entra.clock.now()
    entra.clock.advance(timedelta(seconds=28 - now.timestamp() % 30))

    browser.get(flow["auth_uri"])
    browser.find_element(By.CSS_SELECTOR, f'button[value="{ana.user}"]').click()
    appear(browser, "password")
    browser.find_element(By.ID, "fill").click()
    browser.find_element(By.ID, "password").send_keys(Keys.ENTER)
    appear(browser, "code")
    first = browser.find_element(By.ID, "shown-code").text
    WebDriverWait(browser, 10).until(
        lambda there: there.find_element(By.ID, "shown-code").text != first
    )
    browser.find_element(By.ID, "fill").click()
    browser.find_element(By.ID, "next").click()
    appear(browser, "accept")
    browser.find_element(By.ID, "accept").click()
    WebDriverWait(browser, 10).until(lambda there: there.title == "Received")

    result = client.acquire_token_by_auth_code_flow(flow, receiver.answer)
    assert result["id_token_claims"]["preferred_username"] == ana.user
    logged = browser.get_log("browser")  # type: ignore[no-untyped-call]
    assert [entry for entry in logged if entry["level"] == "SEVERE"] == []
