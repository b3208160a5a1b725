"""Two fields with their names, beside each other while a term in them is whole."""

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from tests.helpers.own_look import own_look
from ui.widgets.field_pair import FieldPair
from ui.widgets.term_box import TermBox

pytestmark = pytest.mark.usefixtures("own_look")
__all__ = ["own_look"]

_PART, _LONG = "Tür vorn links", "Eingedellt, Lack beschädigt"


def pair(qtbot: QtBot, part: str, kind: str) -> tuple[FieldPair, TermBox, TermBox]:
    one, other = TermBox((_PART, "Dach"), part), TermBox((_LONG, "Zerkratzt"), kind)
    made = FieldPair((("Teil", one), ("Schadenart", other)))
    qtbot.addWidget(made)
    made.resize(380, 120)
    made.show()
    return made, one, other


def whole(box: TermBox) -> bool:
    line = box.lineEdit()
    assert line is not None
    return line.fontMetrics().horizontalAdvance(box.currentText()) <= line.width() - 4


def test_short_terms_stand_beside_each_other(qtbot: QtBot) -> None:
    _, one, other = pair(qtbot, _PART, "Zerkratzt")
    assert one.y() == other.y()
    assert abs(one.width() - other.width()) <= 1
    assert whole(one)
    assert whole(other)


def test_a_long_one_has_a_line_of_its_own(qtbot: QtBot) -> None:
    made, one, other = pair(qtbot, _PART, _LONG)
    qtbot.waitUntil(lambda: other.y() > one.y())
    assert whole(other)
    other.setCurrentText("Zerkratzt")
    assert other.y() > one.y(), "what is typed moves nothing"
    other.setCurrentIndex(1)
    qtbot.waitUntil(lambda: other.y() == one.y())
    made.resize(900, 120)
    other.setCurrentIndex(0)
    assert other.y() == one.y()


def test_a_field_of_no_terms_goes_with_it(qtbot: QtBot) -> None:
    action, why = TermBox((_LONG,), _LONG), QLineEdit()
    made = FieldPair((("Maßnahme", action), ("Grund", why)))
    qtbot.addWidget(made)
    made.resize(380, 120)
    made.show()
    qtbot.waitUntil(lambda: why.y() > action.y())
    assert why.accessibleName() == "Grund"
