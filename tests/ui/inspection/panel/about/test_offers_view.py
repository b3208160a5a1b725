"""Numbers read off photos go into a field by one click, and never over what a person typed."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from app.domain.case import Details
from app.domain.reading import Reading
from app.domain.words import Kind
from tests.helpers import right_panel as given
from tests.helpers.readings import SF, UPS, UPS_WRONG, VIN, code, read_case
from ui.inspection.panel.about.details_panel import DetailsPanel

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
READ = Reading((code(SF), code(UPS), code(UPS_WRONG)))


@pytest.fixture
def form(qtbot: QtBot) -> DetailsPanel:
    made = DetailsPanel()
    qtbot.addWidget(made)
    made.resize(412, 500)
    made.set_names(given.names(Kind.PARCEL))
    made.show()
    return made


def test_a_click_puts_the_number_into_the_case(form: DetailsPanel, qtbot: QtBot) -> None:
    case = read_case(READ, Reading())
    form.show_case(case, True)
    assert form.offers.isVisible()
    assert [b.accessibleDescription() for b in form.offers.buttons] == [SF, UPS]
    assert form.offers.buttons[0].text() == "Use as tracking number"
    with qtbot.waitSignal(form.described) as told:
        form.offers.buttons[1].click()
    assert told.args == [{"number": UPS}]
    form.show_case(replace(case, number=UPS, number_made=False), False)
    assert form.offers.isHidden()
    assert form.lines["number"].text() == UPS


def test_what_is_being_typed_is_not_written_over(form: DetailsPanel, qtbot: QtBot) -> None:
    form.show_case(read_case(READ), True)
    form.lines["number"].setText("CL-7")
    with qtbot.assertNotEmitted(form.described, wait=50):
        form.offers.buttons[0].click()


def test_a_vehicle_is_named_by_its_vin(form: DetailsPanel, qtbot: QtBot) -> None:
    details = Details(insured="Bo Lind")
    case = read_case(Reading((code(VIN),)), kind=Kind.VEHICLE, details=details)
    form.show_case(case, True)
    (take,) = form.offers.buttons
    assert take.text() == "Use as VIN"
    with qtbot.waitSignal(form.described) as told:
        take.click()
    assert told.args == [{"details": details.with_facts(vin=VIN)}]


def test_nothing_to_offer_takes_no_room(form: DetailsPanel) -> None:
    form.show_case(read_case(None), True)
    assert form.offers.isHidden()
