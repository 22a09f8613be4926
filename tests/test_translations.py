"""The texts for translators: all of them, where the window asks for them, and up to date."""

from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

import translations
from core_texts import core_texts
from window_texts import SourceText, UnseenError, window_texts

needs_lupdate = pytest.mark.skipif(
    translations.tool("lupdate") is None, reason="pyside6-lupdate is not installed"
)


def source_file(folder: Path, text: str) -> Path:
    """Write a window of one file."""
    package = folder / "patmanager" / "ui"
    package.mkdir(parents=True)
    (package / "page.py").write_text(text, encoding="utf-8")
    return package


@pytest.mark.fast
def test_the_committed_texts_are_those_of_the_source(checkout: Path) -> None:
    """After a change of a text the chore has to be run."""
    file = checkout / "resources" / "translations" / "patmanager_en.ts"
    committed = {
        (
            context.findtext("name"),
            message.findtext("source"),
            message.findtext("comment") or "",
            message.get("numerus") == "yes",
        )
        for context in ET.parse(file).iter("context")  # noqa: S314 - it is this checkout's own
        for message in context.iter("message")
    }
    texts = {(each.context, each.text, each.comment, each.counted) for each in source_texts()}
    stale = sorted(texts ^ committed)
    assert stale == [], "python3 dev.py translations brings them up to date"


def source_texts() -> list[SourceText]:
    """Return the texts of this checkout."""
    return translations.source_texts()


@needs_lupdate
def test_the_committed_file_is_what_the_chore_writes(checkout: Path, tmp_path: Path) -> None:
    """Byte for byte, so that nobody commits noise."""
    written = tmp_path / "patmanager_en.ts"
    translations.write(source_texts(), [written])
    committed = checkout / "resources" / "translations" / "patmanager_en.ts"
    assert written.read_text("utf-8") == committed.read_text("utf-8")


@needs_lupdate
def test_every_text_that_lupdate_sees_in_the_window_is_among_them(
    checkout: Path, tmp_path: Path
) -> None:
    """Qt's own reader finds nothing that ours passes over."""
    files = [str(file) for file in sorted((checkout / "patmanager" / "ui").rglob("*.py"))]
    seen = tmp_path / "seen.ts"
    translations.run_tool("lupdate", "-silent", *files, "-ts", str(seen))
    found = {each.text for each in ET.parse(seen).iter("source") if each.text}  # noqa: S314 - ours
    assert len(found) > 400
    texts = source_texts()
    misread = {each.context for each in texts}  # where `translate` has a short name
    assert sorted(found - {each.text for each in texts} - misread) == []


@pytest.mark.fast
def test_each_manner_of_asking_is_read(tmp_path: Path) -> None:
    """A method, a function of the file, a call that names its context, with and without number."""
    package = source_file(
        tmp_path,
        "def tr(text, number=-1):\n"
        "    return QCoreApplication.translate('Page', text, '', number)\n"
        "class Box(Frame):\n"
        "    def f(self):\n"
        "        self.tr('One ' 'line')\n"
        "        self.tr('Edit', 'menu')\n"
        "        self.tr('%n day(s)', '', 3)\n"
        "tr('Alone')\n"
        "tr('%n hour(s)', 4)\n"
        "QCoreApplication.translate('Dates', 'd MMM')\n"
        "QCoreApplication.translate('settings', meaning)\n"
        "say, day = QCoreApplication.translate, 1\n"
        "say('Other', '%n left', '', day)\n",
    )
    place = "patmanager/ui/page.py"
    found = {
        (each.context, each.text, each.comment, each.counted) for each in window_texts(package)
    }
    assert found == {
        ("Box", "One line", "", False),
        ("Box", "Edit", "menu", False),
        ("Box", "%n day(s)", "", True),
        ("Page", "Alone", "", False),
        ("Page", "%n hour(s)", "", True),
        ("Dates", "d MMM", "", False),
        ("Other", "%n left", "", True),
    }
    assert {each.place for each in window_texts(package)} == {place}


@pytest.mark.fast
@pytest.mark.parametrize(
    "text",
    [
        "class Box:\n    def f(self):\n        self.tr(f'{name}')",
        "class Box:\n    def f(self):\n        self.tr(name)",
        "edit.tr('Month')",
        "tr('Whose?')",
        "QCoreApplication.translate(context, 'Whose?')",
        "class A:\n    def f(self):\n        self.tr('%n day(s)', '', 1)\nclass B(A):\n    pass",
    ],
)
def test_a_text_that_no_translation_could_reach_is_an_error(tmp_path: Path, text: str) -> None:
    """It says the file, so that it is put right where it stands."""
    package = source_file(tmp_path, text)
    with pytest.raises(UnseenError, match=r"patmanager/ui/page\.py"):
        window_texts(package)


@pytest.mark.fast
@pytest.mark.parametrize(
    ("context", "text"),
    [
        ("words", "Nothing was changed."),
        ("words", "Choose an end date that is still to come."),
        ("words", "The service gave no reason."),
        ("scopes", "{phrases} and {number} more"),
        ("scopes", "Changes things"),
        ("scopes", "Install packages"),
        ("settings", "Soon days"),
        ("settings", "Window"),
        ("settings", "Dark"),
        ("settings", "Help desk"),
        ("settings", "takes a whole number, 10 to 120"),
    ],
)
def test_texts_of_core_are_there_in_their_context(checkout: Path, context: str, text: str) -> None:
    """Sentences, scopes, presets, and what the page of settings says."""
    found = core_texts(checkout / "resources")
    assert SourceText(context, text) in found


@needs_lupdate
def test_a_language_keeps_what_was_translated(tmp_path: Path) -> None:
    """A new text comes along; the old one stays as the translator left it."""
    file = tmp_path / "patmanager_de.ts"
    first, second = SourceText("Page", "Edit"), SourceText("Page", "Remove")
    translations.write([first], [file])
    text = file.read_text("utf-8")
    empty = '<translation type="unfinished"></translation>'
    file.write_text(text.replace(empty, "<translation>Bearbeiten</translation>"), "utf-8")
    translations.write([first, second], [file])
    messages = ET.parse(file).iter("message")  # noqa: S314 - it was written here
    found = {each.findtext("source"): each.findtext("translation") for each in messages}
    assert found == {"Edit": "Bearbeiten", "Remove": ""}


@pytest.mark.fast
def test_what_is_no_language_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    """Before any file is written."""
    assert translations.main(["klingon!"]) == 2
    assert "no language such as de or pt_BR: klingon!" in capsys.readouterr().err
