"""Collect every text of the window for translators, and compile what they translated.

`python3 dev.py translations` brings resources/translations up to date: patmanager_en.ts holds
the English texts alone; every other .ts there gets new texts, keeps what is translated, and is
compiled to a .qm beside it. `python3 dev.py translations de` begins a language. Qt's own lupdate
and lrelease do the writing; both come with PySide6.
"""

import json
import re
import shutil
import subprocess
import sys
import sysconfig
import tempfile
from collections.abc import Iterable
from pathlib import Path

from core_texts import core_texts
from window_texts import SourceText, UnseenError, window_texts

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "resources" / "translations"
SOURCE_LANGUAGE = "en"
_LANGUAGE = r"[a-z]{2,3}(?:_[A-Z]{2})?"


def tool(name: str) -> str | None:
    """Return the path of one of Qt's programs, of this Python's own first; `None` if absent."""
    own = shutil.which(f"pyside6-{name}", path=sysconfig.get_path("scripts"))
    return own or shutil.which(f"pyside6-{name}")


def source_texts(root: Path = ROOT) -> list[SourceText]:
    """Return every text of the checkout at `root`, sorted, each once in its context.

    `place` names every file that has it, with `, ` between. Raises `UnseenError`.
    """
    texts = [*window_texts(root / "patmanager" / "ui"), *core_texts(root / "resources")]
    places: dict[SourceText, set[str]] = {}
    counted: set[SourceText] = set()
    for each in texts:
        places.setdefault(each, set()).add(each.place)
        if each.counted:
            counted.add(each)
    return [
        SourceText(
            each.context,
            each.text,
            each.comment,
            counted=each in counted,
            place=", ".join(sorted(places[each])),
        )
        for each in sorted(places)
    ]


def write(texts: Iterable[SourceText], files: Iterable[Path]) -> None:
    """Make each .ts of `files` hold `texts`; what was translated in it is kept."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, "texts.py")
        source.write_text("".join(map(_call, texts)), encoding="utf-8")
        for file in files:
            language = file.stem.partition("_")[2]
            options = ["-silent", "-sort-messages", "-locations", "none"]
            options += ["-source-language", SOURCE_LANGUAGE, "-target-language", language]
            if language == SOURCE_LANGUAGE:
                options.append("-no-obsolete")
            run_tool("lupdate", *options, str(source), "-ts", str(file))


def compile_(file: Path) -> Path:
    """Compile a .ts to the .qm beside it, and return that."""
    compiled = file.with_suffix(".qm")
    run_tool("lrelease", "-silent", str(file), "-qm", str(compiled))
    return compiled


def main(arguments: list[str]) -> int:
    """Bring all files up to date; `arguments` are languages to begin."""
    wrong = [each for each in arguments if not re.fullmatch(_LANGUAGE, each)]
    if wrong:
        print(f"no language such as de or pt_BR: {' '.join(wrong)}", file=sys.stderr)
        return 2
    there = {file.stem.partition("_")[2] for file in FOLDER.glob("patmanager_*.ts")}
    languages = sorted({SOURCE_LANGUAGE, *there, *arguments})
    files = [FOLDER / f"patmanager_{language}.ts" for language in languages]
    FOLDER.mkdir(exist_ok=True)
    try:
        texts = source_texts()
    except UnseenError as error:
        print(error, file=sys.stderr)
        return 1
    write(texts, files)
    for file in files:
        if file.stem != f"patmanager_{SOURCE_LANGUAGE}":
            compile_(file)
    print(f"{len(texts)} texts in {', '.join(languages)}")
    return 0


def _call(each: SourceText) -> str:
    """Write a text as the call that lupdate reads, with a remark for translators."""
    arguments = [each.context, each.text, each.comment]
    written = ", ".join(json.dumps(one, ensure_ascii=False) for one in arguments)
    counted = ", 1" if each.counted else ""
    return f"#: {each.place}\nQCoreApplication.translate({written}{counted})\n"


def run_tool(name: str, *arguments: str) -> None:
    """Run one of Qt's programs; raises `FileNotFoundError` if it is not installed."""
    program = tool(name)
    if program is None:
        message = f"pyside6-{name} is missing; it comes with PySide6-Essentials"
        raise FileNotFoundError(message)
    subprocess.run([program, *arguments], check=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
