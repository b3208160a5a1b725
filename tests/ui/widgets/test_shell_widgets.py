"""Banner, facts line, busy button, keys and their sheet, elided text."""

from pathlib import Path

import pytest
from PySide6.QtCore import QDir, QPoint, QSize, QStandardPaths, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.helpers.own_look import own_look
from tests.helpers.stretching import settled_cut
from ui.language import speak
from ui.widgets.banner import Banner
from ui.widgets.busy_button import BusyButton
from ui.widgets.elided_label import ElidedLabel
from ui.widgets.facts_line import FactsLine
from ui.widgets.file_choice import choose_photos, file_name
from ui.widgets.key_button import KeyButton
from ui.widgets.key_groups import groups
from ui.widgets.keys_sheet import KeysSheet
from ui.widgets.waiting_button import WaitingButton

# Said by the platform without a screen whenever a window opens.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
__all__ = ["own_look"]  # a fixture


def test_a_banner_tells_acts_and_goes(qtbot: QtBot) -> None:
    banner = Banner()
    qtbot.addWidget(banner)
    chosen: list[str] = []
    banner.chosen.connect(chosen.append)
    assert banner.isHidden()
    banner.tell("<b>Broken</b>", "Kept.", (("again", "Try again"), ("off", "Leave")), "danger")
    assert banner.text == "<b>Broken</b>\nKept."
    labels = [b.text() for b in banner.findChildren(QPushButton) if not b.isHidden()]
    assert labels == ["Try again", "Leave"]
    banner.tell("News", actions=(("open", "Open"),))
    assert banner.text == "News"
    labels = [b.text() for b in banner.findChildren(QPushButton) if not b.isHidden()]
    assert labels == ["Open"]
    next(b for b in banner.findChildren(QPushButton) if b.text() == "Open").click()
    assert chosen == ["open"]
    assert banner.isHidden()


def test_the_way_to_a_banner_leads_to_what_can_be_done_about_it(qtbot: QtBot) -> None:
    around = QWidget()
    qtbot.addWidget(around)
    banner = Banner(around)
    around.show()
    banner.tell("Before.", actions=(("old", "Old"),))
    banner.tell("Broken.", "Kept.", (("again", "Try again"), ("off", "Leave")))
    banner.take_focus()
    focused = around.focusWidget()
    assert isinstance(focused, QPushButton)
    assert focused.text() == "Try again"
    banner.tell("News.")
    banner.take_focus()
    assert around.focusWidget() is banner._close


def test_a_banner_shows_a_servers_words_when_asked(qtbot: QtBot) -> None:
    banner = Banner()
    qtbot.addWidget(banner)
    banner.tell("Refused.", said="<b>no</b>")
    assert banner.said == ""
    ask = banner.findChildren(QPushButton, "banner-ask")[0]
    ask.click()
    assert banner.said == "«<b>no</b>»"
    assert ask.isHidden()
    banner.tell("Other.")
    assert banner.said == ""
    assert ask.isHidden()


def test_a_banner_says_when_its_notice_is_gone(qtbot: QtBot) -> None:
    banner = Banner()
    qtbot.addWidget(banner)
    banner.tell("Failed.")
    with qtbot.waitSignal(banner.gone):
        banner.tell("News.")
    with qtbot.waitSignal(banner.gone):
        banner.dismiss()


def test_a_banner_counts_the_seconds_until_its_button_may_be_pressed(qtbot: QtBot) -> None:
    now = [100.0]
    banner = Banner(clock=lambda: now[0])
    qtbot.addWidget(banner)
    chosen: list[str] = []
    banner.chosen.connect(chosen.append)
    banner.tell("Too much.", actions=(("again", "Ask again"), ("off", "Leave")), wait=1.4)
    again, off = (
        banner.findChildren(WaitingButton, f"banner-{code}")[0] for code in ("again", "off")
    )
    assert (again.text(), again.isEnabled(), off.isEnabled()) == ("Ask again in 2 s", False, True)
    now[0] += 0.5
    again.look()
    assert (again.text(), again.isEnabled()) == ("Ask again in 1 s", False)
    now[0] += 60  # held up for a minute, it doesn't go on from where it stood
    qtbot.waitUntil(again.isEnabled)
    assert again.text() == "Ask again"
    assert not any(timer.isActive() for timer in banner.findChildren(QTimer))
    again.click()
    assert chosen == ["again"]


@pytest.mark.parametrize("width", [240, 300, 380, 560, 900])
@pytest.mark.parametrize("offered", [0, 1, 2, 3])
def test_a_banner_s_words_are_whole_however_narrow_it_is(
    own_look: None, qtbot: QtBot, width: int, offered: int
) -> None:
    holder, table, banner = QWidget(), QWidget(), Banner()
    qtbot.addWidget(holder)
    column = QVBoxLayout(holder)
    column.setSpacing(0)
    column.addWidget(banner)
    column.addWidget(table, 1)
    holder.resize(width, 600)
    holder.show()
    files = "\n".join(f"notes {n}.txt: it is no JPEG, PNG, WebP or HEIC picture." for n in range(6))
    labels = ("Practise with these photos", "Set up a connection", "Open")[:offered]
    actions = tuple((str(n), label) for n, label in enumerate(labels))
    banner.tell("Case 2026-0001 is closed, and so it stays.", files, actions, said="no")
    assert not settled_cut(holder, qtbot)
    assert table.y() == banner.geometry().bottom() + 1, "nothing is left beside it"


def test_a_banner_that_goes_stops_counting(qtbot: QtBot) -> None:
    banner = Banner()
    qtbot.addWidget(banner)
    banner.tell("Too much.", actions=(("again", "Ask again"),), wait=60)
    assert [timer.isActive() for timer in banner.findChildren(QTimer)] == [True]
    banner.dismiss()
    qtbot.waitUntil(lambda: not banner.findChildren(QTimer))


def test_a_busy_button_is_its_own_stop(qtbot: QtBot) -> None:
    button = BusyButton("Test", "Stop")
    qtbot.addWidget(button)
    heard: list[str] = []
    button.started.connect(lambda: heard.append("started"))
    button.stopped.connect(lambda: heard.append("stopped"))
    button.click()
    button.set_busy(True)
    assert button.text() == "Stop"
    button.click()
    button.set_busy(False)
    assert (heard, button.text()) == (["started", "stopped"], "Test")


def test_facts_are_quiet_and_more_of_them_come_on_a_click(qtbot: QtBot) -> None:
    line = FactsLine()
    qtbot.addWidget(line)
    line.show_facts("Vehicle damage", ())
    assert line.more.isHidden()
    line.show_facts("Vehicle damage · 12 s", (("Model", "<i>x</i>"),))
    line.show()
    line.more.click()
    sheet = line.findChildren(QFrame, "facts-sheet")[0]
    assert [label.text() for label in sheet.findChildren(QLabel)] == ["Model", "<i>x</i>"]
    sheet.close()


def test_no_key_stands_for_two_things() -> None:
    keys = [key for group in groups() for key in group.keys]
    sequences = [s.toString() for key in keys for s in key.sequences]
    assert len(sequences) == len(set(sequences))
    assert all(key.action or key.gesture for key in keys)
    bound = {key.action: key.sequences for key in keys}
    assert QKeySequence("Ctrl+Return") in bound["analyse"]
    assert QKeySequence("?") in bound["keys"]


def test_the_sheet_shows_every_key_with_words(qtbot: QtBot) -> None:
    sheet = KeysSheet()
    qtbot.addWidget(sheet)
    texts = [label.text() for label in sheet.findChildren(QLabel)]
    assert {"Ctrl+N", "New case", "1 – 4", "Choose a photo", "Space + drag"} <= set(texts)


def test_words_on_the_sheet_of_keys_begin_below_each_other(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1280, 720)
    sheet = KeysSheet(window)
    sheet.show()
    words = {key.words for group in groups() for key in group.keys if key.words}
    labels = [each for each in sheet.findChildren(QLabel) if each.text() in words]
    begins = {label.mapTo(sheet, QPoint(0, 0)).x() for label in labels}
    assert len(begins) == 3, "one for each column"


def test_long_text_gives_way_and_is_not_read_as_markup(qtbot: QtBot) -> None:
    label = ElidedLabel("<img src='/x'>\nsecond " * 9)
    qtbot.addWidget(label)
    label.setText("<img src='/x'>\nsecond " * 9)
    assert "\n" not in label.text()
    label.resize(60, 20)
    label.grab()
    assert label.minimumSizeHint().width() == 0
    assert "&lt;img" in label.toolTip()
    label.resize(label.sizeHint() + QSize(10, 0))
    label.grab()
    assert label.toolTip() == ""


@pytest.mark.usefixtures("own_look")
@pytest.mark.parametrize("code", ["en", "zh-CN"])
def test_a_key_is_smaller_than_its_label_in_any_script(
    qtbot: QtBot, qapp: QApplication, code: str
) -> None:
    speak(qapp, code)
    button = KeyButton("分析", "Ctrl+回车")
    qtbot.addWidget(button)
    button.ensurePolished()
    assert button._small().pixelSize() == 10
    assert button.font().pixelSize() == 13


def test_a_button_has_room_for_its_key(qtbot: QtBot) -> None:
    plain, keyed = KeyButton("Analyse"), KeyButton("Analyse", "Ctrl ⏎")
    qtbot.addWidget(plain)
    qtbot.addWidget(keyed)
    assert keyed.sizeHint().width() > plain.sizeHint().width()
    assert not keyed.grab().isNull()
    assert not plain.grab().isNull()


def test_where_there_is_little_room_a_button_s_key_gives_way_to_its_words(qtbot: QtBot) -> None:
    keyed, other = KeyButton("Analyse again", "Ctrl ⏎"), KeyButton("Analyse again", "F1")
    for button in (keyed, other):
        qtbot.addWidget(button)
        button.resize(button.fontMetrics().horizontalAdvance(button.text()) + 14, 32)
    assert keyed.grab().toImage() == other.grab().toImage(), "no key is drawn"
    for button in (keyed, other):
        button.resize(button.width() // 2, 32)
    assert keyed.grab().toImage() == other.grab().toImage(), "its end is cut, not its key"


def test_a_folder_that_is_not_there_is_not_taken_for_a_file(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    where = {"there": str(tmp_path), "gone": str(tmp_path / "Pictures")}
    window = QWidget()
    qtbot.addWidget(window)
    for name, expected in (("there", tmp_path), ("gone", Path(QDir.homePath()))):
        monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _, name=name: where[name])
        dialog = choose_photos(window, lambda paths: None)
        assert Path(dialog.directory().absolutePath()) == expected
        dialog.reject()


def test_report_names_fit_every_system() -> None:
    assert file_name("CLM-2026/4: x") == "CLM-2026-4- x.pdf"
    assert file_name(" ..") == "Tessera.pdf"
    assert len(file_name("x" * 300)) == 84


def test_the_foot_offers_what_is_sent_while_there_is_something(qtbot: QtBot) -> None:
    line = FactsLine()
    qtbot.addWidget(line)
    assert line.sent.isHidden()
    line.offer_look(True)
    assert not line.sent.isHidden()
    with qtbot.waitSignal(line.look):
        line.sent.click()
    line.offer_look(False)
    assert line.sent.isHidden()


def test_the_sheet_of_keys_fits_a_small_window(qtbot: QtBot) -> None:
    sheet = KeysSheet()
    qtbot.addWidget(sheet)
    assert sheet.sizeHint().height() <= 672
    assert sheet.sizeHint().width() <= 1280


@pytest.mark.parametrize("width", [640, 956, 1280])
@pytest.mark.parametrize("language", ["en", "de", "zh-CN"])
def test_the_sheet_of_keys_is_scrolled_down_alone(
    own_look: None, qapp: QApplication, qtbot: QtBot, language: str, width: int
) -> None:
    """In fewer columns where there is little room, as there is at 200 %."""
    speak(qapp, language)
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(width, 536)
    sheet = KeysSheet(window)
    sheet.show()
    (area,) = sheet.findChildren(QScrollArea)
    assert sheet.width() <= width
    assert area.horizontalScrollBar().maximum() == 0
