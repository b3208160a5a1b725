"""Tab goes as a window is read, whenever its parts were made."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.helpers.showing import in_front
from ui.reading_order import go_on


class _Window(QWidget):
    """Two columns; what stands first on the left is made last, the right one has no layout."""

    def __init__(self) -> None:
        super().__init__()
        columns = QSplitter()
        left, right = QWidget(), QWidget()
        columns.addWidget(left)
        columns.addWidget(right)
        QHBoxLayout(self).addWidget(columns)
        column = QVBoxLayout(left)
        self.below = QPushButton("below")
        self.off, self.hidden = QPushButton("off"), QPushButton("hidden")
        self.right_below, self.right_above = QPushButton(right), QLineEdit(right)
        self.right_below.move(0, 80)
        self.first, self.ground = QPushButton("first"), QWidget()
        self.ground.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        for widget in (self.first, self.off, self.ground, self.hidden, self.below):
            column.addWidget(widget)
        self.off.setEnabled(False)
        self.hidden.hide()
        self.order = (self.first, self.below, self.right_above, self.right_below)


@pytest.fixture
def window(qtbot: QtBot) -> _Window:
    made = _Window()
    in_front(qtbot, made)
    return made


@pytest.mark.parametrize("forward", [True, False])
def test_every_stop_comes_in_the_order_in_which_it_is_read(window: _Window, forward: bool) -> None:
    order = window.order if forward else window.order[::-1]
    order[0].setFocus()
    for following in (*order[1:], order[0]):
        assert go_on(window, forward)
        assert window.focusWidget() is following


def test_it_goes_on_from_what_is_no_stop_itself(window: _Window) -> None:
    for forward, following in ((True, window.below), (False, window.first)):
        window.ground.setFocus()
        assert go_on(window, forward)
        assert window.focusWidget() is following


def test_nothing_to_stop_at(qtbot: QtBot) -> None:
    empty = QWidget()
    qtbot.addWidget(empty)
    empty.show()
    assert not go_on(empty, forward=True)


def test_what_tab_comes_to_in_a_scrolled_area_is_brought_into_sight(qtbot: QtBot) -> None:
    window, inside, area = QWidget(), QWidget(), QScrollArea()
    qtbot.addWidget(window)
    before, within = QPushButton("Tabs"), QPushButton("Copy")
    inside.setFixedSize(200, 2000)
    within.setParent(inside)
    area.setWidget(inside)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    column = QVBoxLayout(window)
    column.addWidget(before)
    column.addWidget(area)
    window.resize(240, 300)
    window.show()
    before.setFocus()
    area.verticalScrollBar().setValue(1500)
    assert within.visibleRegion().isEmpty()
    assert go_on(window, forward=True)
    assert window.focusWidget() is within
    assert not within.visibleRegion().isEmpty()
