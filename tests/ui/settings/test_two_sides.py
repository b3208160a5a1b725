"""The list of a page and what is chosen in it, on a wide page and on a narrow one."""

from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ui.settings.two_sides import TwoSides


def test_one_is_below_the_other_where_the_page_is_narrow(qtbot: QtBot) -> None:
    entries, chosen = QPushButton("Connections"), QWidget()
    sides = TwoSides(entries, chosen)
    qtbot.addWidget(sides)
    sides.resize(900, 600)
    sides.show()
    assert entries.geometry().right() < chosen.geometry().left()
    sides.resize(440, 900)
    qtbot.waitUntil(lambda: entries.geometry().bottom() < chosen.geometry().top())
    assert chosen.width() == sides.width() == entries.width()
    assert chosen.height() >= 400, "a form can be filled in"
    sides.resize(900, 600)
    qtbot.waitUntil(lambda: entries.geometry().right() < chosen.geometry().left())
    assert chosen.minimumHeight() == 0
