"""Case details: saved as they are typed, read as people write."""

from dataclasses import replace

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.domain.case import Details
from app.domain.details.typed_date import iso_date
from app.domain.words import Kind, Language
from tests.helpers import right_panel as given
from tests.helpers.templates import builtin
from ui.inspection.panel.about.details_panel import DetailsPanel
from ui.inspection.panel.names import Names

# The screenless platform says that it has no use for a window's least size.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def form(qtbot: QtBot) -> DetailsPanel:
    made = DetailsPanel()
    qtbot.addWidget(made)
    made.resize(412, 500)
    made.offer([builtin()[kind] for kind in (Kind.VEHICLE, Kind.PARCEL)], Language.ENGLISH)
    made.set_names(given.names())
    made.show()
    made.show_case(given.case(), True)
    return made


def test_a_template_is_told_and_words_follow(form: DetailsPanel, qtbot: QtBot) -> None:
    tiles = form.templates.buttons
    assert [tile.text() for tile in tiles.values()] == ["Vehicle", "Parcel"]
    assert tiles["vehicle"].isChecked()
    with qtbot.waitSignal(form.described) as told:
        tiles["parcel"].click()
    assert told.args == [{"template": "parcel", "kind": Kind.PARCEL}]
    assert isinstance(told.args[0]["kind"], Kind), "Qt makes plain text of it in a dict of its own"
    form.show_case(given.case(kind=Kind.PARCEL, template="parcel"), False)
    assert form._labels["number"].text() == "Tracking number"
    assert form.lines["item"].placeholderText() == "Contents"
    assert form.lines["cause"].placeholderText() == "Dropped, crushed…"


def test_other_templates_take_their_place_and_what_is_taken_stays(
    form: DetailsPanel, qtbot: QtBot
) -> None:
    form.offer([builtin()[kind] for kind in Kind], Language.GERMAN)
    tiles = form.templates.buttons
    assert [code for code, tile in tiles.items() if tile.isChecked()] == ["vehicle"]
    assert tiles["moderation"].text() == "Inhaltsprüfung"
    qtbot.waitUntil(lambda: tiles["vehicle"].width() > 150)
    for tile in tiles.values():
        assert tile.fontMetrics().horizontalAdvance(tile.text()) < tile.width() - 16
    form.offer([builtin()[Kind.PARCEL]], Language.GERMAN)
    assert list(form.templates.buttons) == ["parcel"]
    assert tiles["moderation"].isHidden()


def test_many_templates_of_an_office_can_all_be_taken(form: DetailsPanel, qtbot: QtBot) -> None:
    many = [replace(builtin()[Kind.PARCEL], id=f"p-{n}") for n in range(40)]
    form.offer(many, Language.ENGLISH)
    with qtbot.waitSignal(form.described) as told:
        form.templates.buttons["p-39"].click()
    assert told.args == [{"template": "p-39", "kind": Kind.PARCEL}]


def test_tab_goes_through_the_tiles_first(form: DetailsPanel) -> None:
    form.offer([builtin()[kind] for kind in Kind], Language.ENGLISH)
    chain: list[QWidget] = [form]
    while (widget := chain[-1].nextInFocusChain()) is not None and widget is not form:
        chain.append(widget)
    tiles = form.templates.buttons.values()
    places = [chain.index(each) for each in (*tiles, form.lines["number"], form.question)]
    assert places == sorted(places)


def test_where_nothing_is_judged_nobody_is_insured(form: DetailsPanel) -> None:
    form.set_names(Names(builtin()[Kind.MODERATION], Language.ENGLISH))
    form.show_case(given.case(kind=Kind.MODERATION, template="moderation"), False)
    for name in ("insured", "policy", "date_of_loss", "cause", "item"):
        assert form.lines[name].isHidden(), name
    assert form._labels["number"].text() == "Number"
    assert not form.text.isHidden()
    form.set_names(given.names())
    form.show_case(given.case(), False)
    assert not form.lines["insured"].isHidden()
    assert form.text.isHidden()


def test_text_that_came_with_the_photos_is_saved(form: DetailsPanel, qtbot: QtBot) -> None:
    form.set_names(Names(builtin()[Kind.MODERATION], Language.ENGLISH))
    with qtbot.waitSignal(form.described) as told:
        form.text.setPlainText("Add me <b>now</b>")
        form.flush()
    assert told.args == [{"text": "Add me <b>now</b>"}]
    form.show_case(given.case(id="other", text=""), True)
    assert form.text.toPlainText() == ""


def test_what_is_too_long_begins_at_its_beginning(form: DetailsPanel) -> None:
    details = Details(insured="Northern Freight and Forwarding Company " * 4)
    form.show_case(given.case(number="CLM-2026-004217-REOPENED-2", details=details), True)
    assert [form.lines[name].cursorPosition() for name in ("number", "insured")] == [0, 0]


def test_only_what_changed_is_told(form: DetailsPanel, qtbot: QtBot) -> None:
    form.lines["number"].end(False)
    with qtbot.waitSignal(form.described) as told:
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
