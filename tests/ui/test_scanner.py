"""A scanner that types: its bursts are scans, a person's typing stays typing."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QShortcut, QWindow
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.helpers.scanning import Typist
from tests.helpers.showing import in_front
from ui.scanner import BURST_MS, Scanner

UPS = "1Z999AA10123456784"


class Bench(QWidget):
    """A field, a button and a shortcut for a letter."""

    def __init__(self) -> None:
        super().__init__()
        self.field, self.button = QLineEdit(), QPushButton("Default")
        self.pressed: list[str] = []
        self.button.setDefault(True)
        self.button.clicked.connect(lambda: self.pressed.append("button"))
        self.field.returnPressed.connect(lambda: self.pressed.append("enter"))
        for key in ("A", "1", "?"):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.activated.connect(lambda key=key: self.pressed.append(key))
        column = QVBoxLayout(self)
        column.addWidget(self.field)
        column.addWidget(self.button)


@pytest.fixture
def bench(qtbot: QtBot) -> Bench:
    bench = Bench()
    in_front(qtbot, bench)
    return bench


@pytest.fixture
def heard(qapp: QApplication) -> Iterator[list[str]]:
    scanner, heard = Scanner(qapp), list[str]()
    scanner.scanned.connect(heard.append)
    yield heard
    scanner.close()


def test_a_burst_is_a_scan_and_leaves_nothing_in_a_field(bench: Bench, heard: list[str]) -> None:
    bench.field.setFocus()
    bench.field.setText("as it was")
    Typist(bench.field).scan(UPS)
    assert heard == [UPS]
    assert (bench.field.text(), bench.pressed) == ("as it was", [])


def test_a_burst_sets_off_no_shortcut_and_presses_no_button(
    bench: Bench, heard: list[str], qtbot: QtBot
) -> None:
    bench.button.setFocus()
    Typist(bench.button).scan("A1?A1? A1?A1?")
    qtbot.wait(3 * BURST_MS)
    assert heard == ["A1?A1? A1?A1?"]
    assert bench.pressed == []


def test_while_a_dialog_asks_a_scan_is_typed_there_and_opens_nothing_behind_it(
    bench: Bench, heard: list[str], qtbot: QtBot
) -> None:
    dialog = QDialog(bench)
    field, button = QLineEdit("as proposed"), QPushButton("Save")
    column = QVBoxLayout(dialog)
    column.addWidget(field)
    column.addWidget(button)
    button.setDefault(True)
    button.clicked.connect(lambda: bench.pressed.append("saved"))
    dialog.open()
    qtbot.waitUntil(lambda: dialog.isActiveWindow() and field.hasFocus())
    field.selectAll()
    Typist(field).scan(UPS)
    assert (heard, bench.pressed) == ([], [])
    assert field.text() == UPS
    Typist(bench).scan(UPS)  # the window behind may still have the keys
    assert (heard, bench.field.text()) == ([], "")
    dialog.close()
    bench.activateWindow()
    qtbot.waitUntil(bench.isActiveWindow)
    Typist(bench).scan(UPS)
    assert heard == [UPS]


def test_typing_stays_typing(bench: Bench, heard: list[str], qtbot: QtBot) -> None:
    bench.field.setFocus()
    Typist(bench.field, pace=80).scan("claim 4711")
    assert bench.field.text() == "claim 4711"
    assert (heard, bench.pressed) == ([], ["enter"])


def test_keys_hit_together_stay_typing(bench: Bench, heard: list[str], qtbot: QtBot) -> None:
    bench.field.setFocus()
    Typist(bench.field).type("asdf")
    qtbot.waitUntil(lambda: bench.field.text() == "asdf")
    Typist(bench.field, since=10_000).scan("ab12")
    assert bench.field.text() == "asdfab12"
    assert (heard, bench.pressed) == ([], ["enter"])


def test_a_fast_row_without_enter_is_typing(bench: Bench, heard: list[str], qtbot: QtBot) -> None:
    bench.field.setFocus()
    Typist(bench.field).type("something pasted by a macro")
    qtbot.waitUntil(lambda: bench.field.text() == "something pasted by a macro")
    assert heard == []


@pytest.mark.parametrize("key", ["A", "1", "?"])
def test_a_single_key_still_is_a_shortcut(
    bench: Bench, heard: list[str], qtbot: QtBot, key: str
) -> None:
    bench.button.setFocus()
    Typist(bench.button).type(key.lower())
    qtbot.waitUntil(lambda: bench.pressed == [key])
    assert heard == []


def test_a_shortcut_of_a_letter_is_a_letter_in_a_field(
    bench: Bench, heard: list[str], qtbot: QtBot
) -> None:
    bench.field.setFocus()
    Typist(bench.field).type("A")
    qtbot.waitUntil(lambda: bench.field.text() == "A")
    assert bench.pressed == []


def test_other_keys_pass_behind_what_was_typed_before(bench: Bench, heard: list[str]) -> None:
    bench.field.setFocus()
    typist = Typist(bench.field)
    typist.type("ab")
    typist.press(Qt.Key.Key_Backspace, "\b")
    assert bench.field.text() == "a"


def test_two_scans_one_behind_the_other(bench: Bench, heard: list[str]) -> None:
    typist = Typist(bench.field)
    typist.scan(UPS)
    typist.wait(BURST_MS + 1)
    typist.scan("TESSERA NEXT")
    assert heard == [UPS, "TESSERA NEXT"]


def test_typing_just_before_a_scan_is_no_part_of_it(bench: Bench, heard: list[str]) -> None:
    bench.field.setFocus()
    typist = Typist(bench.field)
    typist.type("x")
    typist.wait(BURST_MS + 1)
    typist.scan(UPS)
    assert heard == [UPS]
    assert bench.field.text() == "x"


def test_keys_that_programs_make_are_left_alone(bench: Bench, heard: list[str]) -> None:
    bench.field.setFocus()
    for letter in UPS:
        key = QKeyEvent(QEvent.Type.KeyPress, ord(letter), Qt.KeyboardModifier.NoModifier, letter)
        QCoreApplication.sendEvent(bench.windowHandle(), key)
    assert bench.field.text() == UPS


def test_a_busy_window_hears_the_whole_burst(bench: Bench, heard: list[str], qtbot: QtBot) -> None:
    """The times are the device's: that the keys were handed over late says nothing."""
    typist = Typist(bench.field)
    typist.type(UPS[:9])
    QGuiApplication.processEvents()
    typist.scan(UPS[9:])
    assert heard == [UPS]


def test_who_vanished_meanwhile_gets_nothing(bench: Bench, heard: list[str], qtbot: QtBot) -> None:
    gone = QLineEdit()
    gone.show()
    gone.activateWindow()
    qtbot.waitUntil(gone.isActiveWindow)
    Typist(gone).type("abc")
    gone.deleteLater()
    QCoreApplication.sendPostedEvents(gone, QEvent.Type.DeferredDelete)
    qtbot.wait(3 * BURST_MS)
    assert heard == []


def test_a_dialog_in_front_hears_scans_too(bench: Bench, heard: list[str], qtbot: QtBot) -> None:
    dialog = QLineEdit()
    in_front(qtbot, dialog)
    Typist(dialog).scan(UPS)
    assert (heard, dialog.text()) == ([UPS], "")


def test_proposals_that_pop_up_below_a_field_mix_up_no_letters(
    bench: Bench, heard: list[str], qapp: QApplication
) -> None:
    """Some keys go past a window that just came or went: none is held back behind them."""
    proposals = QWindow()
    proposals.setFlags(Qt.WindowType.Popup)
    bench.field.setFocus()
    for letter in ("m", "a"):
        Typist(bench.field).press(ord(letter.upper()), letter)
        qapp.focusWindowChanged.emit(proposals)
        assert bench.field.text().endswith(letter)
        qapp.focusWindowChanged.emit(bench.windowHandle())
    assert (bench.field.text(), heard) == ("ma", [])
