"""What the window speaks, and how it writes numbers and dates."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QRawFont, QTextLayout
from PySide6.QtWidgets import QApplication

from app.domain.words import Language
from app.errors import ReportNotWritten
from app.settings.settings import Settings
from app.settings.settings_file import save
from ui import language
from ui.language import speak
from ui.places import SETTINGS
from ui.shell import Shell
from ui.window import MainWindow
from ui.wording import program_language, sentence, system_words

_HAN = QFontDatabase.WritingSystem.SimplifiedChinese


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    """Speaks English again afterwards."""
    yield qapp
    speak(qapp, "en")


@pytest.mark.parametrize(
    ("code", "figures", "word"),
    [("de", "1.234,5", "Speichern"), ("zh-CN", "1,234.5", "保存"), ("en", "1,234.5", "Save")],
)
def test_a_chosen_language_has_its_figures_and_qts_own_words(
    app: QApplication, code: str, figures: str, word: str
) -> None:
    speak(app, code)
    assert QLocale().toString(1234.5, "f", 1) == figures
    said = QCoreApplication.translate("QPlatformTheme", "Save")
    assert said.replace("&", "").partition("(")[0] == word
    assert app.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert all(QLocale(each.value).name() != "C" for each in Language)


@pytest.mark.skipif(sys.platform == "darwin", reason="macOS goes by what a person reads")
@pytest.mark.parametrize("code", ["en", "de", "zh-CN"])
def test_chinese_letters_have_chinas_forms_and_are_bold_where_their_neighbours_are(
    app: QApplication, code: str
) -> None:
    latin = QFontInfo(app.font()).family()
    speak(app, code)
    lent = code == "zh-CN" and _HAN not in QFontDatabase.writingSystems(latin)
    assert (QFontInfo(app.font()).family() == latin) is not lent
    for weight in (QFont.Weight.Normal, QFont.Weight.DemiBold, QFont.Weight.Bold):
        font = app.font()
        font.setWeight(weight)
        (written,) = _written_in("直骨门案", font)
        assert written.familyName() in language._CHINESE
        assert ("Bold" in written.styleName()) is (weight > QFont.Weight.Normal)


@pytest.mark.skipif(sys.platform == "darwin", reason="macOS goes by what a person reads")
def test_where_the_window_speaks_chinese_a_line_is_as_high_with_its_letters_as_without(
    app: QApplication,
) -> None:
    speak(app, "zh-CN")
    latin, chinese = (_line("Any number", app.font()), _line("不限次数", app.font()))
    assert latin == chinese, "fields put the text where a line of the first font would stand"


def test_where_the_system_has_no_such_letters_those_of_reports_are_taken(
    app: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    wanted = list[bool]()  # a font that is loaded would stay for all tests after this one
    monkeypatch.setattr(language, "_load_font", lambda: wanted.append(True))
    monkeypatch.setattr(QFontDatabase, "hasFamily", lambda _name: False)
    monkeypatch.setattr("sys.platform", "linux")
    speak(app, "en")
    assert wanted == [True]


def _written_in(text: str, font: QFont) -> list[QRawFont]:
    layout = _laid(text, font)
    return [run.rawFont() for run in layout.glyphRuns()]


def _line(text: str, font: QFont) -> tuple[float, float]:
    layout = _laid(text, font)  # a line is gone with its layout
    line = layout.lineAt(0)
    return line.ascent(), line.descent()


def _laid(text: str, font: QFont) -> QTextLayout:
    layout = QTextLayout(text, font)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return layout


def test_what_the_system_says_is_said_in_the_windows_language(app: QApplication) -> None:
    speak(app, "de")
    refused = sentence(ReportNotWritten("/x.pdf", "Permission denied")).what
    assert "Keine Berechtigung" in refused
    assert system_words("No such file or directory") == "Datei oder Ordner nicht gefunden"
    assert system_words("something else") == "something else"
    speak(app, "en")
    assert system_words("Permission denied") == "Permission denied"


def test_english_has_its_plural_forms_and_one_language_is_spoken_at_a_time(
    app: QApplication,
) -> None:
    for code in ("de", "en", "en"):
        speak(app, code)
    told = [QCoreApplication.translate("Sources", "%Ln photos", "", n) for n in (1, 2, 1000)]
    assert told == ["1 photo", "2 photos", "1,000 photos"]
    QCoreApplication.sendPostedEvents(None, 52)  # DeferredDelete: those of before
    assert len(app.findChildren(QTranslator)) == 2


def test_reports_first_speak_as_the_window(app: QApplication, tmp_path: Path) -> None:
    for given, spoken in ((None, Language.GERMAN), (Language.CHINESE, Language.CHINESE)):
        kept = Settings(language=given, window_language=Language.GERMAN)
        save(tmp_path / SETTINGS, kept)  # as a command writes them
        window = MainWindow()
        shell = Shell(app, window, tmp_path)
        assert shell.settings.reports_in is spoken
        assert program_language() is Language.GERMAN
        shell.close()
        window.leave()
        window.deleteLater()
    app.setStyleSheet("")  # other tests want it plain
    app.setPalette(app.style().standardPalette())


@pytest.mark.parametrize(
    ("reads", "spoken"),
    [
        (["de-AT", "de", "en"], Language.GERMAN),
        (["fr-FR", "zh-Hans-SG", "de"], Language.CHINESE),
        (["fr-FR", "fr"], Language.ENGLISH),
        ([], Language.ENGLISH),
    ],
)
def test_without_a_choice_it_is_the_first_the_person_reads(
    reads: list[str], spoken: Language, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QLocale, "uiLanguages", lambda _system, *_: reads)
    assert language._of_system(QLocale("fr_FR")) is spoken


def test_numbers_are_written_as_in_the_persons_country() -> None:
    austria, germany = QLocale("de_AT"), QLocale("de_DE")
    assert language._locale(Language.GERMAN, austria) == austria
    assert language._locale(Language.ENGLISH, germany).name() == "en_DE"
    assert language._locale(Language.CHINESE, germany) == QLocale("zh_CN")


def test_a_mac_whose_environment_names_no_country_is_told_the_systems(
    app: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr("sys.platform", "darwin")
    monkeypatch.setattr("locale.setlocale", lambda _, name: told.append(name))
    monkeypatch.setattr(QLocale, "system", lambda: QLocale("en_US"))
    speak(app, "en")
    assert told == ["en_US.UTF-8"]
