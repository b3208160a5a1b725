"""The card of a known answer: what, where, when, and plain text."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.domain.known import Known, Taken
from tests.helpers import cases
from ui.inspection.panel.known_card import KnownCard

pytestmark = pytest.mark.usefixtures("qapp")
SOURCE = Taken("c", "2026-0007", "r", cases.NOON, 4)


def _known(answer: str = "The bumper is dented.", facts_only: bool = False) -> Known:
    source = Taken("c", "2026-0007", "r", cases.NOON, 4, facts_only)
    told = cases.assessment(answer=answer)
    return Known("inspection-1", source, "What is it?", told, "m", (("theirs", "photo-1"),))


def test_it_says_what_was_answered_where_and_when() -> None:
    card = KnownCard()
    card.show_offers((_known(),), cases.case())
    assert card.title.text() == "Known answer"
    assert card.lines.text() == "The bumper is dented."
    assert card.where.text() == "Case 2026-0007, 18 November 2026 · 4 of 256 bits differ"
    heard: list[str] = []
    card.taken.connect(lambda: heard.append("taken"))
    card.anew.connect(lambda: heard.append("anew"))
    QTest.mouseClick(card.take, Qt.MouseButton.LeftButton)
    QTest.mouseClick(card.ask, Qt.MouseButton.LeftButton)
    assert heard == ["taken", "anew"]
    card.show_offers((), cases.case())
    assert card.isHidden()


def test_a_long_hostile_answer_stays_short_and_plain() -> None:
    card = KnownCard()
    card.show_offers((_known("<b>bold</b>\n" + "word " * 900),), cases.case())
    assert card.lines.textFormat() is Qt.TextFormat.PlainText
    assert card.lines.text().startswith("<b>bold</b> word")
    assert len(card.lines.text()) < 300


def test_facts_of_a_product_say_what_was_asked_there() -> None:
    card = KnownCard()
    card.show_offers((_known(facts_only=True),), cases.case())
    assert card.title.text() == "Known of this product"
    assert "asked there: “What is it?”" in card.where.text()
