"""What else is known of a case: the usual fields and those that are filled; the rest folded."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.case import Details
from app.domain.words import Kind
from tests.helpers import right_panel as given
from tests.helpers.cases import NOON
from tests.helpers.readings import UPS, UPS_WRONG, VIN
from ui.inspection.panel.about.details_panel import DetailsPanel

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
PARCEL: dict[str, Any] = {"kind": Kind.PARCEL, "template": "parcel"}


@pytest.fixture
def form(qtbot: QtBot) -> DetailsPanel:
    made = DetailsPanel()
    qtbot.addWidget(made)
    made.resize(412, 900)
    made.set_names(given.names())
    made.show()
    made.show_case(given.case(), True)
    return made


def _seen(form: DetailsPanel) -> list[str]:
    return [code for code, line in form.facts.lines.items() if line.isVisible()]


def test_few_fields_show_until_more_are_wanted_or_known(form: DetailsPanel) -> None:
    assert _seen(form) == ["vin", "plate"]
    form.facts.fold.line.click()
    assert "odometer" in _seen(form)
    assert form.facts.lines["reserve"].line.placeholderText() == "Never printed"
    form.facts.fold.line.click()
    known = Details(insured="A").with_facts(odometer="120 000 km")
    form.show_case(given.case(details=known, id="another"), True)
    assert sorted(_seen(form)) == ["odometer", "plate", "vin"]
    assert form.facts.lines["odometer"].line.text() == "120 000 km"
    form.show_case(given.case(id="third", **PARCEL), True)
    assert _seen(form) == ["carrier", "delivered_on"]
    form.show_case(given.case(id="fourth", kind=Kind.TAGGING), True)
    assert not form.facts.isVisible()


def test_what_is_typed_is_saved_and_its_neighbours_stay(form: DetailsPanel, qtbot: QtBot) -> None:
    case = given.case(details=Details(insured="A", cause="hail").with_facts(driver="Bo"))
    form.show_case(case, True)
    line = form.facts.lines["vin"].line
    QTest.keyClicks(line, "1m8gdm9a xkp042788")
    with qtbot.waitSignal(form.described) as told:
        QTest.keyClick(line, Qt.Key.Key_Return)
    assert told.args[0]["details"].insured == "A"
    assert dict(told.args[0]["details"].facts) == {"driver": "Bo", "vin": VIN}
    # The insured is typed before the store has answered: nothing of what was typed is lost.
    QTest.keyClicks(form.lines["insured"], "x")
    with qtbot.waitSignal(form.described) as told:
        form.flush()
    assert dict(told.args[0]["details"].facts) == {"driver": "Bo", "vin": VIN}


def test_in_the_open_fold_a_field_stays_where_it_is(form: DetailsPanel, qtbot: QtBot) -> None:
    form.facts.fold.line.click()
    line = form.facts.lines["owner"]
    QTest.keyClicks(line.line, "Ann")
    with qtbot.waitSignal(form.described) as told:
        form.flush()
    place = line.pos()
    form.show_case(given.case(details=told.args[0]["details"]), False)
    assert line.pos() == place
    assert line.isVisible()


def test_what_is_filed_can_be_read_and_not_changed(form: DetailsPanel) -> None:
    form.show_case(given.case(closed_at=NOON, id="b"), True)
    form.facts.fold.line.click()
    shown = (*form.lines.values(), *(line.line for line in form.facts.lines.values()))
    assert all(line.isReadOnly() for line in shown)
    assert form.question.isReadOnly()
    assert not form.templates.isEnabled()
    form.show_case(given.case(id="b"), False)
    assert not any(line.isReadOnly() for line in shown)
    assert form.templates.isEnabled()


def test_what_is_odd_stands_behind_the_name(form: DetailsPanel) -> None:
    odd = Details().with_facts(vin="1M8GDM9A1KP042788")
    form.show_case(given.case(details=odd, id="b"), True)
    assert form.facts.lines["vin"].label.text() == "VIN · check digit wrong"
    form.show_case(given.case(details=Details().with_facts(vin=VIN), id="c"), True)
    assert form.facts.lines["vin"].label.text() == "VIN"
    form.show_case(given.case(id="d", number=UPS, **PARCEL), True)
    assert form._labels["number"].text() == "Tracking number · UPS"
    form.show_case(given.case(id="e", number=UPS_WRONG, **PARCEL), True)
    assert form._labels["number"].text() == "Tracking number · UPS · check digit wrong"
