"""An office's own deadlines: added, changed, taken out; nothing said, nothing kept."""

from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.details.deadline_rule import DeadlineRule
from app.settings.settings import Settings
from ui.settings.deadlines_page import DeadlinesPage

OWN = DeadlineRule("House", ("P-77", "DHL"), 14, True, ("shipped_on", "delivered_on"))


def test_what_is_there_comes_back_as_it_was(qtbot: QtBot) -> None:
    page = DeadlinesPage(Settings(deadlines=(OWN,)))
    qtbot.addWidget(page)
    assert page.chosen(Settings()).deadlines == (OWN,)
    page.rows[0].remove.click()
    assert page.chosen(Settings()).deadlines == ()


def test_a_new_one_needs_a_name_or_what_it_applies_to(qtbot: QtBot) -> None:
    page = DeadlinesPage(Settings())
    qtbot.addWidget(page)
    page.add.click()
    assert page.chosen(Settings()).deadlines == ()
    row = page.rows[0]
    QTest.keyClicks(row.applies, " Allianz , P-9,, ")
    row.days.setValue(21)
    row.business.setCurrentIndex(1)
    row.start.setCurrentIndex(row.start.findData("date_of_loss"))
    (made,) = page.chosen(Settings()).deadlines
    assert made == DeadlineRule("Allianz, P-9", ("Allianz", "P-9"), 21, True, ("date_of_loss",))
