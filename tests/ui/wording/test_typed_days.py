"""Days in fields are shown and read as people write them where the window is in German."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.case import Details
from app.domain.details.case_fields import CaseField, Form
from app.domain.figures.period import Period
from tests.helpers import right_panel as given
from tests.helpers.cases import case
from ui.cases.day_fields import DayFields
from ui.figures.period_fields import PeriodFields
from ui.inspection.header.header_bar import HeaderBar
from ui.inspection.panel.about.details_panel import DetailsPanel
from ui.inspection.panel.about.fact_line import FactLine
from ui.language import speak
from ui.wording import typed_day_words


@pytest.fixture(autouse=True)
def german(qapp: QApplication) -> Iterator[None]:
    speak(qapp, "de")
    yield
    speak(qapp, "en")


def test_only_a_day_is_written_otherwise() -> None:
    assert typed_day_words("2026-02-17") == "17.02.2026"
    assert typed_day_words("Anfang März") == "Anfang März"
    assert typed_day_words("") == ""


def test_a_cases_day_is_shown_and_read_that_way_and_kept_in_one_form(qtbot: QtBot) -> None:
    form = DetailsPanel()
    qtbot.addWidget(form)
    form.set_names(given.names())
    form.show()
    form.show_case(given.case(details=Details(date_of_loss="2026-02-17")), True)
    line = form.lines["date_of_loss"]
    assert line.text() == "17.02.2026"
    assert line.placeholderText() == "z. B. 23.11.2026"
    line.selectAll()
    with qtbot.waitSignal(form.described) as told:
        QTest.keyClicks(line, "3.3.2026")
        line.editingFinished.emit()
    assert told.args[0]["details"].date_of_loss == "2026-03-03"
    assert line.text() == "03.03.2026"
    form.show_case(given.case(details=Details(date_of_loss="2026-03-03")), False)
    assert line.text() == "03.03.2026"


def test_a_field_of_the_kind_has_its_day_that_way(qtbot: QtBot) -> None:
    field = FactLine(CaseField("delivered_on", Form.DATE))
    qtbot.addWidget(field)
    field.show_stored("2026-02-17", True)
    assert field.line.text() == "17.02.2026"
    assert field.value == "2026-02-17"
    assert not field.dirty
    assert "·" not in field.label.text(), "nothing is odd about it"


def test_the_list_and_the_figures_understand_it(qtbot: QtBot) -> None:
    days, period = DayFields(), PeriodFields()
    for each in (days, period):
        qtbot.addWidget(each)
    days.show_days(0, "2026-02-01", "")
    assert days.since.text() == "01.02.2026"
    days.until.setText("28.2.2026")
    with qtbot.waitSignal(days.chosen) as told:
        days.until.editingFinished.emit()
    assert told.args == [{"days": 0, "since": "2026-02-01", "until": "2026-02-28"}]
    period.box.setCurrentIndex(period.box.count() - 1)
    period._choose()
    period.since.setText("1.2.2026")
    period.until.setText("28.2.2026")
    period.until.editingFinished.emit()
    assert period.period == Period(date(2026, 2, 1), date(2026, 2, 28))


def test_the_head_of_the_window_says_it_so(qtbot: QtBot) -> None:
    header = HeaderBar()
    qtbot.addWidget(header)
    header.show_case(replace(case(), details=Details(date_of_loss="2026-02-17")))
    assert "Schadentag 17.02.2026" in header.about.text()
