"""The language the window speaks: its translations, its way of writing numbers and dates, fonts.

Loaded behind the first paint, which says nothing; a change holds from the next start on.
"""

import locale as of_process
import sys
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QFontDatabase, QFontInfo
from PySide6.QtWidgets import QApplication

from app.domain.words import Language
from app.paths import resources

# Each in its own words, so that whoever reads no other finds it.
NAMES = {Language.ENGLISH: "English", Language.CHINESE: "简体中文", Language.GERMAN: "Deutsch"}

# Of Windows and Linux, the first that is there; the last comes with Tessera.
_CHINESE = (
    "Microsoft YaHei UI",
    "Microsoft YaHei",
    "Noto Sans CJK SC",
    "Source Han Sans SC",
    "Source Han Sans CN",
    "Noto Sans SC",
)

_HAN = QFontDatabase.WritingSystem.SimplifiedChinese


def speak(app: QApplication, chosen: str = "") -> None:
    """Have the whole program speak a language by its code, or the system's where it is none of
    ours; called again, it speaks that one alone."""
    for spoken in app.findChildren(QTranslator):
        app.removeTranslator(spoken)
        spoken.deleteLater()
    system = QLocale.system()
    language = _language(chosen) or _of_system(system)
    locale = _locale(language, system)
    QLocale.setDefault(locale)
    _name_country(system)
    app.setLayoutDirection(locale.textDirection())
    name = language.value.replace("-", "_")
    _install(
        app, Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)), "qtbase", name
    )
    _install(app, resources() / "i18n", "tessera", name)
    _have_letters(app, language)


def _name_country(system: QLocale) -> None:
    """Started from a Mac's Finder, a program has no locale in its environment: the usual paper of
    the country could not be known."""
    if sys.platform == "darwin" and system.territory() != QLocale.Country.AnyCountry:
        with suppress(of_process.Error):
            of_process.setlocale(of_process.LC_CTYPE, f"{system.name()}.UTF-8")


def _language(code: str) -> Language | None:
    try:
        return Language(code)
    except ValueError:
        return None


def _of_system(system: QLocale) -> Language:
    """The first of the languages the person reads that the window speaks."""
    for tag in system.uiLanguages():
        for language in Language:
            if tag.partition("-")[0] == language.value.partition("-")[0]:
                return language
    return Language.ENGLISH


def _locale(language: Language, system: QLocale) -> QLocale:
    """The system's where it is in that language, as a person may have changed it; else that
    language as it is written in the system's country, or else at home."""
    home = QLocale(language.value)
    if system.language() == home.language():
        return system
    here = QLocale(home.language(), system.territory())
    return here if here.territory() == system.territory() else home


def _install(app: QApplication, folder: Path, part: str, language: str) -> None:
    """What has not been compiled is not there: then it is said in English."""
    translator = QTranslator(app)
    if translator.load(f"{part}_{language}", str(folder)):
        app.installTranslator(translator)
    else:
        translator.deleteLater()


def _have_letters(app: QApplication, language: Language) -> None:
    """Names may be Chinese whatever the window speaks: letters that the system's own font lacks
    come from one that has China's forms in both weights. Outside of China a system would take
    Japan's forms, or a font without bold; macOS goes by the languages that a person reads. Where
    the window speaks Chinese, all letters come from that font: fields go by the height of the
    first one, and Chinese in them would stand higher than all around."""
    if sys.platform == "darwin":
        return
    font = app.font()
    usual = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    own = QFontInfo(usual).family()  # «Sans Serif» and the like are found only where alone
    if not any(map(QFontDatabase.hasFamily, _CHINESE)):
        _load_font()
    chinese = next(filter(QFontDatabase.hasFamily, _CHINESE), own)
    lacks = _HAN not in QFontDatabase.writingSystems(own)
    first = (chinese, own) if lacks and language is Language.CHINESE else (own, chinese)
    font.setFamilies(list(dict.fromkeys(first)))
    app.setFont(font)


def _load_font() -> None:
    """The Chinese letters that reports are printed with."""
    for weight in ("Regular", "Bold"):
        font = resources() / "fonts" / f"NotoSansSC-{weight}.ttf"
        QFontDatabase.addApplicationFont(str(font))
