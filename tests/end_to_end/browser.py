"""A real browser in the place of the system's: Debian's chromium, driven by selenium.

The window opens pages with `xdg-open`, the command line through `$BROWSER`: a small script in
the place of both writes the address to a file, and the test's browser goes where it says.
"""

import os
import tempfile
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Self

from selenium import webdriver
from selenium.common.exceptions import StaleElementReferenceException
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By
from selenium.webdriver.remote.webelement import WebElement

from tests.end_to_end.stage import Stage, need, until

_SWITCHES = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


class Browser:
    """Chromium, and the mailbox through which the program asks it to open a page."""

    def __init__(self, stage: Stage) -> None:
        """Install the script that stands for the system's browser on the stage."""
        need("chromium", "chromedriver")
        self._stage = stage
        self._mailbox = stage.folder / "asked-page"
        programs = stage.folder / "bin"
        programs.mkdir()
        script = programs / "xdg-open"
        script.write_text(f'#!/bin/sh\nprintf %s "$1" > "{self._mailbox}"\n', encoding="utf-8")
        script.chmod(0o755)
        stage.environment["PATH"] = f"{programs}{os.pathsep}{stage.environment['PATH']}"
        stage.environment["BROWSER"] = str(script)
        self._profile = tempfile.TemporaryDirectory(prefix="profile", dir=stage.folder)

    def __enter__(self) -> Self:
        """Start the browser."""
        options = Options()
        options.binary_location = "/usr/bin/chromium"
        for switch in (*_SWITCHES, f"--user-data-dir={self._profile.name}"):
            options.add_argument(switch)
        service = Service("/usr/bin/chromedriver", env=self._stage.environment)
        self.driver = webdriver.Chrome(options=options, service=service)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close the browser."""
        self.driver.quit()
        self._profile.cleanup()

    @property
    def is_the_systems(self) -> bool:
        """Whether programs that start now on the stage open their pages here."""
        return "xdg-open" in self._stage.environment["BROWSER"]

    def asked_page(self) -> str:
        """Wait for the program to open a page and return its address, once."""
        address = until(self._read_mailbox, "the program to open the browser")
        self._mailbox.unlink()
        return address

    def go(self, address: str) -> None:
        """Open a page."""
        self.driver.get(address)

    def part(self, name: str) -> WebElement:
        """Wait for a field or button of the page by its id."""

        def look() -> WebElement | None:
            # The page may be replaced by the next one between the two questions.
            with suppress(StaleElementReferenceException):
                found = self.driver.find_elements(By.ID, name)
                return found[0] if found and found[0].is_displayed() else None
            return None

        return until(look, f"{name!r} on the page: {self.driver.current_url}")

    def fill(self, name: str, text: str) -> None:
        """Type into a field and go on to the next page."""
        self.part(name).send_keys(text)
        self.part("next").click()

    def says(self, text: str) -> None:
        """Wait until the page says `text`."""
        until(lambda: text in self.text(), f"{text!r} on the page")

    def text(self) -> str:
        """Return what the page says."""
        said = self.driver.execute_script("return document.body ? document.body.innerText : ''")
        return str(said)

    def _read_mailbox(self) -> str:
        path = Path(self._mailbox)
        return path.read_text(encoding="utf-8") if path.exists() else ""
