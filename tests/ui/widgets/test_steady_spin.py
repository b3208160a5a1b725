"""Numbers begin where the words of other fields do."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.helpers.mirroring import ink
from ui import theme
from ui.widgets.steady_spin import SteadySpin

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> Iterator[None]:
    theme.apply(qapp, dark=False)
    yield
    qapp.setStyleSheet("")
    qapp.setPalette(qapp.style().standardPalette())


def begins(qtbot: QtBot, field: QWidget) -> int:
    """The first column of its words."""
    qtbot.addWidget(field)
    field.resize(160, 32)
    picture = field.grab().toImage().copy(4, 8, 100, 16)
    return ink(picture, picture.pixelColor(0, 0).name())[0]


def test_its_words_begin_as_far_in_as_a_field_s(qtbot: QtBot) -> None:
    spin = SteadySpin()
    spin.setSpecialValueText("Number")
    assert begins(qtbot, spin) == begins(qtbot, QLineEdit("Number"))
