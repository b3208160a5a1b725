"""Where the screen is too small, what does not fit can be scrolled to."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QScrollArea, QVBoxLayout
from pytestqt.qtbot import QtBot

from app.domain.words import Language
from app.settings.settings import Settings
from tests.helpers import cases
from tests.ui.test_window import Bench, bench
from ui import theme
from ui.cases.cases_model import CasesModel
from ui.cases.query_model import QueryModel
from ui.dock.setup_dialog import SetupDialog
from ui.first_paint import LEAST
from ui.fitting import fit, lead_to
from ui.language import speak
from ui.widgets.plain_label import PlainLabel
from ui.window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
__all__ = ["bench"]  # a fixture


def test_a_dialog_larger_than_the_screen_scrolls(qtbot: QtBot) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    column = QVBoxLayout(dialog)
    buttons = [QPushButton(str(number)) for number in range(80)]
    for button in buttons:
        column.addWidget(button)
    dialog.setMinimumWidth(4_000)
    dialog.show()
    fit(dialog)
    room = dialog.screen().availableSize()
    assert dialog.size().boundedTo(room) == dialog.size()
    (area,) = dialog.findChildren(QScrollArea)
    last = buttons[-1]
    assert last.visibleRegion().isEmpty()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    buttons[-2].setFocus()
    QTest.keyClick(buttons[-2], Qt.Key.Key_Tab)
    assert dialog.focusWidget() is last
    assert not last.visibleRegion().isEmpty()
    fit(dialog)  # once is enough
    assert dialog.findChildren(QScrollArea) == [area]


def test_what_had_the_focus_keeps_it_and_is_seen(qtbot: QtBot) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    column = QVBoxLayout(dialog)
    buttons = [QPushButton(str(number)) for number in range(80)]
    for button in buttons:
        column.addWidget(button)
    buttons[-1].setFocus()
    dialog.show()
    fit(dialog)
    assert dialog.focusWidget() is buttons[-1]
    qtbot.waitUntil(lambda: not buttons[-1].visibleRegion().isEmpty())
    lead_to(buttons[0])
    qtbot.waitUntil(lambda: not buttons[0].visibleRegion().isEmpty())
    assert dialog.focusWidget() is buttons[0]


def test_one_that_fits_stays_as_it_is(qtbot: QtBot) -> None:
    dialog = SetupDialog(Settings())
    qtbot.addWidget(dialog)
    dialog.show()
    before = dialog.size()
    fit(dialog)
    assert dialog.size() == before
    assert not dialog.findChildren(QScrollArea)


def test_one_whose_words_only_ask_for_more_stays_as_it_is(qtbot: QtBot) -> None:
    """Labels whose height follows from their width ask for room as if they were narrow."""
    dialog = QDialog()
    qtbot.addWidget(dialog)
    column = QVBoxLayout(dialog)
    column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
    for _ in range(9):
        column.addWidget(PlainLabel("What was saved is kept. " * 12))
    dialog.resize(780, 400)
    dialog.show()
    assert dialog.minimumSizeHint().height() > dialog.screen().availableSize().height()
    fit(dialog)
    assert not dialog.findChildren(QScrollArea)


def test_one_beside_the_window_fits_before_anybody_comes_to_it(qtbot: QtBot) -> None:
    window = MainWindow()
    window.show()
    dialog = QDialog(window)
    dialog.setMinimumSize(4_000, 4_000)
    QVBoxLayout(dialog).addWidget(QPushButton("Close"))
    dialog.show()
    qtbot.waitUntil(lambda: bool(dialog.findChildren(QScrollArea)))
    assert dialog.size().boundedTo(dialog.screen().availableSize()) == dialog.size()
    window.hide()
    window.deleteLater()


def test_the_window_scrolls_to_its_foot(qtbot: QtBot) -> None:
    window = MainWindow()
    window.setMinimumSize(0, 0)  # as on a screen of that size
    window.resize(640, 360)
    window.furnish(CasesModel(), QueryModel())
    window.show()
    area = window.centralWidget()
    assert isinstance(area, QScrollArea)
    whole = area.widget()
    assert whole is not None
    assert whole.size() == whole.minimumSizeHint()
    assert window.facts.visibleRegion().isEmpty()
    area.ensureWidgetVisible(window.facts)
    assert not window.facts.visibleRegion().isEmpty()
    window.resize(LEAST + QSize(100, 100))
    assert whole.size() == window.size()
    window.leave()
    window.deleteLater()


@pytest.fixture(params=Language)
def spoken(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[None]:
    """Everything that is made from now on is in that language, in the program's own look."""
    speak(qapp, request.param)
    style, palette, font = qapp.styleSheet(), qapp.palette(), qapp.font()
    theme.apply(qapp, dark=False)
    yield
    qapp.setFont(font)
    qapp.setStyleSheet(style)
    qapp.setPalette(palette)
    speak(qapp, "en")


def test_all_of_the_window_is_seen_on_a_small_screen_at_200_percent(
    spoken: None, bench: Bench, qtbot: QtBot
) -> None:
    """Of 1920 by 1080 pixels, less an edge: nothing is scrolled to, neither across nor down."""
    bench.window.setMinimumSize(0, 0)
    bench.window.resize(956, 534)
    bench.show(cases.case(number="SCHADEN-2026-HAMBURG-HAFEN-000000000012345678/A"))
    area = bench.window.centralWidget()
    assert isinstance(area, QScrollArea)
    qtbot.wait(50)
    assert (area.horizontalScrollBar().maximum(), area.verticalScrollBar().maximum()) == (0, 0)
    bench.window.full_screen.toggle()
    qtbot.wait(50)
    assert (area.horizontalScrollBar().maximum(), area.verticalScrollBar().maximum()) == (0, 0)
