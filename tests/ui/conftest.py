"""What every test of the window gets."""

import pytest
from PySide6.QtWidgets import QApplication

from patmanager.ui.plurals import EnglishPlurals


@pytest.fixture(scope="session", autouse=True)
def english(qapp: QApplication) -> EnglishPlurals:
    """Plural forms, as the program installs them at its start."""
    translator = EnglishPlurals(qapp)
    qapp.installTranslator(translator)
    return translator
