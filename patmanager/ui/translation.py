"""The window's language: the compiled translation that fits, where there is one.

English is the language of the source: it needs no file, only `ui/plurals.py`.
"""

from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from patmanager.resources import resource

_SOURCE_LANGUAGE = "en"


def speak(
    application: QCoreApplication,
    language: str,
    find: Callable[[str], Path] = resource,
    system: Iterable[str] | None = None,
) -> str:
    """Let `application` speak `language` ("de", "pt_BR"), or the system's where it is empty.

    Call it before the first widget is made. `find` is `resource`; `system` are the person's
    languages, best first ("de-DE"), if they are not those of the system. Returns the language
    found, `en` where there is none.
    """
    spoken = _first(application, _wanted(language, system), find)
    if _plain(language) == _plain(spoken):
        # Names of days and months follow a language that was asked for, clock times do not.
        QLocale.setDefault(_here(language))
    return spoken


def _wanted(language: str, system: Iterable[str] | None) -> Iterable[str]:
    """Return languages as files are named, best first; a system names the plain ones itself."""
    if language:
        return (language, _plain(language))
    tags = QLocale.system().uiLanguages() if system is None else system
    return [tag.replace("-", "_") for tag in tags]


def _plain(language: str) -> str:
    """Return `de` for de_AT."""
    return language.partition("_")[0]


def _first(
    application: QCoreApplication, wanted: Iterable[str], find: Callable[[str], Path]
) -> str:
    """Install the first language there is a file for, before one that the person likes less."""
    for name in wanted:
        if _plain(name) == _SOURCE_LANGUAGE:
            break
        try:
            file = find(f"translations/patmanager_{name}.qm")
        except FileNotFoundError:
            continue
        translator = QTranslator(application)
        if translator.load(str(file)):
            _install_qts_own(application, name)
            application.installTranslator(translator)
            return name
    return _SOURCE_LANGUAGE


def _install_qts_own(application: QCoreApplication, name: str) -> None:
    """Translate the texts of Qt itself too, such as the menu of a line of text."""
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    for each in (name, _plain(name)):
        translator = QTranslator(application)
        if translator.load(str(folder / f"qtbase_{each}.qm")):
            application.installTranslator(translator)
            return


def _here(language: str) -> QLocale:
    """Return the locale of a language as it is written where the person lives, if it says none."""
    locale = QLocale(language)
    if "_" in language:
        return locale
    return QLocale(locale.language(), QLocale.system().territory())
