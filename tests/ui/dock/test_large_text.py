"""Text for two metres."""

import pytest
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.dock.large_text import LargeText, _baseline, line_height
from ui.dock.sizes import letters
from ui.language import speak


@pytest.fixture
def label(qtbot: QtBot) -> LargeText:
    label = LargeText((22, 16, 8), grows=True)
    qtbot.addWidget(label)
    label.resize(800, 200)
    return label


def test_it_is_as_large_as_fits(label: LargeText) -> None:
    sizes = [letters(arc, label.screen()) for arc in (22, 16, 8)]
    for text, size in (("Refuse", sizes[0]), ("word " * 13, sizes[1]), ("word " * 60, sizes[2])):
        label.show_text(text)
        font, lines = label.laid()
        assert font.pixelSize() == size, text
        assert "".join(lines).split() == text.split()


@pytest.mark.parametrize("text", ["word " * 400, "n" * 3000, "王" * 900, "a\nb\n" * 200])
def test_what_never_fits_is_cut_visibly_and_stays_inside(label: LargeText, text: str) -> None:
    label.show_text(text)
    font, lines = label.laid()
    metrics = QFontMetricsF(font)
    assert lines[-1].endswith("…")
    assert len(lines) * metrics.height() <= label.height()
    assert all(metrics.horizontalAdvance(line.strip()) <= label.width() for line in lines)
    label.grab()


def test_words_stay_whole(label: LargeText) -> None:
    label.show_text("Or a badge, or a command of the printed sheet, or the next parcel.")
    assert len(label.laid()[1]) > 1
    assert all(line.endswith((" ", ".")) for line in label.laid()[1])


def test_harmful_characters_are_shown_as_such(label: LargeText) -> None:
    label.show_text("<b>bold</b>\u202egnp.exe")
    assert label.text == "<b>bold</b>\ufffdgnp.exe"


def test_no_line_is_cut_across_where_there_is_little_room(label: LargeText) -> None:
    label.show_text("左前门腰线下方凹陷")
    least = QFontMetricsF(label._font(8)).height()
    label.resize(800, int(least) + 2)  # less than a line of the larger ones takes
    font, lines = label.laid()
    assert QFontMetricsF(font).height() <= label.height()
    assert lines == ["左前门腰线下方凹陷"]


def test_chinese_letters_stay_inside_lines_without_their_air(
    label: LargeText, qapp: QApplication
) -> None:
    speak(qapp, "zh-CN")  # its letters are loaded, whatever the system has
    font = label._font(22)
    font.setFamilies(qapp.font().families())
    speak(qapp, "en")
    ink = QFontMetricsF(font).tightBoundingRect("签收时注明异常（国）Ägpy,;")
    assert line_height(font) <= 1.25 * font.pixelSize()
    assert _baseline(font) + ink.top() >= 0
    assert _baseline(font) + ink.bottom() <= line_height(font)
