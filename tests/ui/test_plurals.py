"""English counts: one day, thirty days."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication

from patmanager.ui.plurals import EnglishPlurals

pytestmark = pytest.mark.fast


@pytest.fixture
def plurals(qapp: QCoreApplication) -> Iterator[EnglishPlurals]:
    """Install the endings for one test."""
    translator = EnglishPlurals()
    qapp.installTranslator(translator)
    yield translator
    qapp.removeTranslator(translator)


@pytest.mark.usefixtures("plurals")
@pytest.mark.parametrize(
    ("number", "said"), [(0, "0 days left"), (1, "1 day left"), (30, "30 days left")]
)
def test_the_ending_fits_the_number(number: int, said: str) -> None:
    """One is alone, none and many are not."""
    assert QCoreApplication.translate("Any", "%n day(s) left", "", number) == said


@pytest.mark.usefixtures("plurals")
def test_other_texts_stay_as_they_are() -> None:
    """A text without a number keeps its brackets, and no text is lost."""
    assert QCoreApplication.translate("Any", "Item(s)") == "Item(s)"
    assert QCoreApplication.translate("Any", "Keep them") == "Keep them"
