"""What Qt says."""

import logging
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMessageLogger, qInstallMessageHandler

from patmanager.core.redact import redact
from patmanager.ui.qt_messages import hear_qt

pytestmark = pytest.mark.fast

PAT = "abcdefghijklmnopqrstuvwxyz234567abcdefghijklmnopqrst"


@pytest.fixture(autouse=True)
def _heard() -> Iterator[None]:
    """Hear Qt, then give its messages back to whom they went before."""
    before = qInstallMessageHandler(None)
    hear_qt(redact)
    yield
    qInstallMessageHandler(before)


def test_a_warning_of_qt_is_said_without_secrets(
    capsys: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    """It reaches standard error and the log, masked on the way."""
    with caplog.at_level(logging.DEBUG, "qt"):
        QMessageLogger().warning(f"cannot draw {PAT}")
    assert capsys.readouterr().err == "cannot draw ***\n"
    assert [(each.name, each.levelname) for each in caplog.records] == [("qt", "WARNING")]


def test_details_of_qt_go_to_the_log_alone(
    capsys: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    """Nobody at the terminal wants them."""
    with caplog.at_level(logging.DEBUG, "qt"):
        QMessageLogger().debug("a detail")
    assert capsys.readouterr().err == ""
    assert [each.getMessage() for each in caplog.records] == ["a detail"]
