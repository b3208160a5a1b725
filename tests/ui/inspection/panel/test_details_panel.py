"""Case details: saved as they are typed, read as people write."""

from dataclasses import replace

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.case import Details
from app.domain.words import Kind
from tests.helpers import right_panel as given
from ui.inspection.panel.details_panel import DetailsPanel
from ui.inspection.panel.loss_date import iso_date

# The screenless platform says that it has no use for a window's least size.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def form(qtbot: QtBot) -> DetailsPanel:
    made = DetailsPanel()
    qtbot.addWidget(made)
    made.resize(412, 500)
    made.set_names(given.names())
    made.show()
    made.show_case(given.case(), True)
    return made


def test_a_kind_is_told_and_words_follow(form: DetailsPanel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(form.described) as told:
        form.kind.buttons[Kind.PARCEL].click()
    assert told.args == [{"kind": Kind.PARCEL}]
    form.show_case(given.case(kind=Kind.PARCEL), False)
    assert form._labels["number"].text() == "Tracking number"
    assert form.lines["item"].placeholderText() == "Contents"


def test_what_is_too_long_begins_at_its_beginning(form: DetailsPanel) -> None:
    details = Details(insured="Northern Freight and Forwarding Company " * 4)
    form.show_case(given.case(number="CLM-2026-004217-REOPENED-2", details=details), True)
    assert [form.lines[name].cursorPosition() for name in ("number", "insured")] == [0, 0]


def test_only_what_changed_is_told(form: DetailsPanel, qtbot: QtBot) -> None:
    form.lines["number"].end(False)
    with qtbot.waitSignal(form.described, timeout=3000) as told:
        QTest.keyClicks(form.lines["number"], "7")
    assert told.args == [{"number": "2026-00017"}]
    form.lines["policy"].clear()
    QTest.keyClicks(form.lines["policy"], "P-1")
    with qtbot.waitSignal(form.described) as told:
        form.flush()
    details = Details("A. Okafor", "P-1", "2026-11-17", "collision", "VW Golf, B-TE 551")
    assert told.args == [{"details": details}]
    with qtbot.assertNotEmitted(form.described):
        form.flush()


def test_a_field_being_typed_in_is_left_alone(form: DetailsPanel, qtbot: QtBot) -> None:
    QTest.keyClicks(form.question, " And why?")
    form.show_case(given.case(question="Another question"), False)
    assert "And why?" in form.question.toPlainText()
    form.show_case(replace(given.case(), number="N-2"), False)
    assert form.lines["number"].text() == "N-2"


def test_the_models_question_is_offered(form: DetailsPanel) -> None:
    assert form.question.placeholderText().startswith("Describe every visible damage")


def test_a_date_is_put_in_order_when_it_is_left(form: DetailsPanel, qtbot: QtBot) -> None:
    line = form.lines["date_of_loss"]
    line.clear()
    QTest.keyClicks(line, "18.11.2026")
    with qtbot.waitSignal(form.described):
        line.editingFinished.emit()
    assert line.text() == "2026-11-18"


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("2026-11-18", "2026-11-18"),
        (" 2026/1/8 ", "2026-01-08"),
        ("20261118", "2026-11-18"),
        ("2026年11月18日", "2026-11-18"),
        ("8.1.2026", "2026-01-08"),
        ("18/11/2026", "2026-11-18"),
        ("11/18/2026", "2026-11-18"),
        ("05/06/2026", "05/06/2026"),
        ("5/5/2026", "2026-05-05"),
        ("31.02.2026", "31.02.2026"),
        ("last Tuesday", "last Tuesday"),
        ("", ""),
    ],
)
def test_dates_as_people_write_them(typed: str, read: str) -> None:
    assert iso_date(typed) == read
