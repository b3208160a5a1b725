"""What is read off photos, joined to the window."""

import asyncio
from dataclasses import fields, replace
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from app.domain.inspection import Inspection
from app.domain.reading import Reading
from tests.helpers import cases
from tests.helpers import right_panel as given
from tests.helpers.readings import UPS, line
from tests.helpers.waiting import until
from tests.ui.test_window import Fake
from ui.cases.cases_model import CasesModel
from ui.cases.query_model import QueryModel
from ui.inspection.read_by_both_model import ReadByBothModel
from ui.models import Models
from ui.window import MainWindow
from ui.wiring.reading_wiring import ReadingWiring

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def _inspection() -> Inspection:
    told = cases.assessment(answer=f"Parcel {UPS}.", steps=(), summary=None)
    run = cases.run(assessment=told, asked=cases.asked("photo-1"))
    photo = cases.photo(reading=Reading((), (line(UPS),)))
    return cases.inspection(photos=(photo,), runs=(run,))


def test_what_both_read_comes_into_the_panel_once_it_is_compared(qtbot: QtBot) -> None:
    window, fake = MainWindow(), Fake([])
    window.furnish(CasesModel(), QueryModel())
    given_models: Any = {each.name: fake for each in fields(Models)}

    async def work() -> None:
        both = ReadByBothModel(_raise, _raise)
        ReadingWiring(window, Models(**given_models | {"both": both}))
        names = given.names()
        window.panel.set_template(names.template, names.language)
        window.panel.show_case(cases.case(inspections=(_inspection(),)))
        (section,) = window.panel.assessment.sections.values()
        assert section.both.rows == []
        await until(lambda: section.both.rows)
        assert [row.named.text() for row in section.both.rows] == [UPS]
        gone = replace(_inspection(), id="inspection-9")
        both.compared.emit(gone, ())  # of a case that is shown no more
        await both.close()

    asyncio.run(work())
    window.leave()
    window.deleteLater()


def _raise(error: Exception) -> None:
    raise error
