"""The window in another language: a made-up one, with the plural forms of Polish."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import translations
from patmanager.core.facts import Facts
from patmanager.core.faults import NotMember
from patmanager.core.words import explain
from patmanager.resources import resource
from patmanager.ui import texts
from patmanager.ui.rows import Column
from patmanager.ui.translation import speak
from patmanager.ui.wording import said
from tests.fakes_program import FakeProgram, variety
from tests.samples import NOW, token
from tests.screens import samples
from tests.screens.dialogs import DIALOGS
from tests.screens.policies import POLICIES
from tests.screens.scene import Scene
from tests.screens.windows import WINDOWS
from tests.ui.offers import spoken
from tests.ui.stage import Stage
from window_texts import SourceText

pytestmark = pytest.mark.skipif(
    translations.tool("lrelease") is None or translations.tool("lupdate") is None,
    reason="pyside6-lrelease and pyside6-lupdate are not installed",
)

Find = Callable[[str], Path]
SCENES = [each for each in (*WINDOWS, *DIALOGS, *POLICIES) if "1000" not in each.name]

START = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from patmanager.ui.app import main
from patmanager.ui.window import Window

def look():
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, Window):
            print(widget.toolbar.new.text())
    application.quit()

application = QApplication([])
QTimer.singleShot(0, look)
sys.exit(main(sys.argv[1:]))
"""
"""Starts the program, says what its first button says, and ends."""


@pytest.fixture(scope="module")
def source() -> list[SourceText]:
    """Every text for translators, read before any of them is translated."""
    return translations.source_texts()


@pytest.fixture(scope="module")
def find(source: list[SourceText], tmp_path_factory: pytest.TempPathFactory) -> Find:
    """Return how to find resources with Polish among them: every text, between guillemets."""
    file = tmp_path_factory.mktemp("translations") / "patmanager_pl.ts"
    translations.write(source, [file])
    tree = ET.parse(file)  # noqa: S314 - it was written here
    for message in tree.iter("message"):
        text = message.findtext("source")
        (translation,) = message.iter("translation")
        del translation.attrib["type"]
        forms = list(translation.iter("numerusform"))
        for number, form in enumerate(forms, 1):
            form.text = f"«{text}, form {number}»"
        if not forms:
            translation.text = f"«{text}»"
    tree.write(file, encoding="utf-8")
    compiled = translations.compile_(file)

    def find_(name: str) -> Path:
        return compiled if name == f"translations/{compiled.name}" else resource(name)

    return find_


@pytest.fixture
def application(qapp: QApplication) -> Iterator[QApplication]:
    """An application that forgets its language after the test."""
    before, locale = qapp.findChildren(QTranslator), QLocale()
    yield qapp
    for translator in qapp.findChildren(QTranslator):
        if translator not in before:
            qapp.removeTranslator(translator)
            shiboken6.delete(translator)
    QLocale.setDefault(locale)


@pytest.fixture
def polish(application: QApplication, find: Find) -> QApplication:
    """An application whose person set `language = "pl"`."""
    assert speak(application, "pl", find) == "pl"
    return application


@pytest.mark.usefixtures("polish")
def test_the_window_speaks_the_language(qtbot: QtBot) -> None:
    """Toolbar, what a token can do, when it ends."""
    program = FakeProgram(*variety())
    stage = Stage(qtbot, program).begin()
    window = stage.window
    model = window.tokens.model
    cells = [str(model.index(0, column).data()) for column in (Column.CAN_DO, Column.ENDS)]
    assert window.toolbar.new.text().startswith("+ «New")
    assert window.toolbar.search.placeholderText() == "«Find by name, scope or note»"
    assert cells == ["«Install packages»", "«in 2 day(s), form 2»"]


def test_the_program_starts_in_the_language_that_is_set(
    checkout: Path, find: Find, tmp_path: Path
) -> None:
    """The whole way: setting, file among the resources, first window."""
    for name in ("patmanager", "resources"):
        shutil.copytree(checkout / name, tmp_path / name)
    shutil.copy(find("translations/patmanager_pl.qm"), tmp_path / "resources" / "translations")
    command = [sys.executable, "-P", "-c", START, "--demo", "--set", "language=pl"]
    environment = {**os.environ, "PYTHONPATH": str(tmp_path)}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    assert done.stdout == "+ «New token»\n"


@pytest.mark.usefixtures("polish")
def test_a_fault_is_told_in_the_language() -> None:
    """The template is translated before its fields are filled in; stand-ins are as well."""
    named = explain(NotMember(Facts(organization="contoso"))).who_can_fix
    unnamed = explain(NotMember()).who_can_fix
    assert said(named).startswith("«")
    assert "contoso" in said(named)
    assert "«the organization»" in said(unnamed)


@pytest.mark.usefixtures("polish")
@pytest.mark.parametrize(("days", "form"), [(22, 2), (25, 3)])
def test_plurals_are_those_of_the_language(days: int, form: int) -> None:
    """Polish has three forms: 22 takes the second, 25 the third; English is not asked."""
    ends = texts.ends_text(token(valid_to=NOW + timedelta(days=days)), NOW)
    one = QCoreApplication.translate("TokensPage", "%n token(s)", "", 1)
    assert ends == f"«in {days} day(s), form {form}»"
    assert one == "«1 token(s), form 1»"


@pytest.mark.usefixtures("polish")
@pytest.mark.parametrize("scene", SCENES, ids=lambda scene: scene.name)
def test_no_text_stays_english(scene: Scene, source: list[SourceText]) -> None:
    """Nothing that is among the texts for translators is seen or heard as it is written there."""
    widget = scene.make()
    lines = set(spoken(widget).splitlines())
    shiboken6.delete(widget)
    english = {each.text for each in source} - set(samples.BY_NAME)
    assert any("«" in line for line in lines)
    assert sorted(lines & english) == []


@pytest.mark.parametrize(
    ("system", "spoken_"),
    [
        (["pl-Latn-PL", "pl-PL", "pl-Latn", "pl"], "pl"),
        (["sv-SE", "sv", "pl-PL", "pl", "en"], "pl"),
        (["en-US", "en", "pl-PL", "pl"], "en"),
        (["sv-SE", "sv"], "en"),
        (["C"], "en"),
        ([], "en"),
    ],
)
def test_without_a_setting_the_system_is_asked(
    application: QApplication, find: Find, system: list[str], spoken_: str
) -> None:
    """The first language there is counts, English where the person likes it better."""
    locale = QLocale()
    assert speak(application, "", find, system) == spoken_
    assert QLocale() == locale


@pytest.mark.parametrize(("language", "spoken_"), [("en", "en"), ("de", "en"), ("pl_PL", "pl")])
def test_the_setting_comes_before_the_system(
    application: QApplication, find: Find, language: str, spoken_: str
) -> None:
    """Also when it names a language there is no file for, or one with its country."""
    assert speak(application, language, find, ["pl-PL", "pl"]) == spoken_


def test_days_and_months_follow_the_setting(application: QApplication, find: Find) -> None:
    """They would else be those of the system; a language that is not there changes nothing."""
    locale = QLocale()
    speak(application, "de", find, [])
    unchanged = QLocale() == locale
    speak(application, "pl", find, [])
    assert unchanged
    assert QLocale().dayName(1) == "poniedziałek"


def test_a_damaged_file_leaves_english(application: QApplication, tmp_path: Path) -> None:
    """As if it were not there."""
    damaged = tmp_path / "patmanager_pl.qm"
    damaged.write_bytes(b"no translation")
    assert speak(application, "pl", lambda _name: damaged) == "en"
    assert texts.tr("%n day(s)", 1) == "1 day"


@pytest.mark.fast
def test_english_costs_nothing(qapp: QApplication) -> None:
    """No file is looked for, nothing is installed, for a person who reads English."""
    before = qapp.findChildren(QTranslator)
    asked: list[str] = []

    def find(name: str) -> Path:
        asked.append(name)
        raise FileNotFoundError(name)

    assert speak(qapp, "", find, ["en-GB", "en"]) == "en"
    assert (asked, qapp.findChildren(QTranslator)) == ([], before)
