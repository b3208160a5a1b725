"""The range for accepted findings beside them, from the office's table alone."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.details.price import PriceTable
from app.domain.words import Language
from app.office.prices import read_prices
from tests.app.office.test_prices import TABLE, put
from tests.helpers import cases
from tests.helpers.reports import template
from tests.helpers.settings_bench import no_crash
from tests.helpers.stores import in_loop
from tests.helpers.waiting import until
from ui.inspection.panel.deciding.prices_view import PricesView
from ui.inspection.panel.names import Names
from ui.inspection.price_model import PriceModel

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def test_it_appears_with_the_first_accepted_finding_and_goes_with_the_table(
    qtbot: QtBot, tmp_path: Path
) -> None:
    view, names = PricesView(), Names(template(), Language.ENGLISH)
    qtbot.addWidget(view)
    case = cases.case()
    held = replace(cases.finding(), review=cases.review())
    run = cases.run(assessment=cases.assessment(held))
    accepted = cases.case(inspections=(cases.inspection(runs=(run,)),))
    view.show_case(accepted, names)
    assert view.isHidden()
    view.table, _ = read_prices(put(tmp_path))
    view.show_case(case, names)
    assert view.isHidden()
    view.show_case(accepted, names)
    assert not view.isHidden()
    assert view.total.text() == "200.00\xa0–\xa0450.50\xa0EUR"
    assert view.lines[0] == "1 · Front bumper · Repair"
    assert f"version {view.table.version}, rows: 2" in view.source.text()
    view.table = None
    view.show_case(accepted, names)
    assert view.isHidden()


def test_sums_are_spelt_as_people_here_do(qtbot: QtBot, tmp_path: Path) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    try:
        view = PricesView()
        qtbot.addWidget(view)
        view.table, _ = read_prices(put(tmp_path, TABLE.replace("450.50", "1450.50")))
        held = replace(cases.finding(), review=cases.review())
        run = cases.run(assessment=cases.assessment(held))
        case = cases.case(inspections=(cases.inspection(runs=(run,)),))
        view.show_case(case, Names(template(), Language.GERMAN))
        assert view.total.text() == "200,00\xa0–\xa01.450,50\xa0EUR"
    finally:
        QLocale.setDefault(before)


def test_sums_end_below_each_other(qtbot: QtBot, tmp_path: Path) -> None:
    view = PricesView()
    qtbot.addWidget(view)
    view.table, _ = read_prices(put(tmp_path))
    held = [
        cases.finding(review=cases.review()),
        cases.finding(2, review=cases.review(value=cases.value(part="roof"))),
    ]
    run = cases.run(assessment=cases.assessment(*held))
    view.show_case(
        cases.case(inspections=(cases.inspection(runs=(run,)),)),
        Names(template(), Language.ENGLISH),
    )
    view.resize(400, view.heightForWidth(400))
    view.show()
    QApplication.processEvents()
    sums = [view._grid.itemAtPosition(row, 1) for row in range(2)]
    ends = {item.geometry().right() for item in sums if item is not None}
    wide = {item.geometry().width() for item in sums if item is not None}
    assert len(ends) == 1
    assert len(wide) == 2, "each as wide as its own words"


@in_loop
async def test_a_changed_table_is_read_again_and_a_broken_one_is_none(tmp_path: Path) -> None:
    model = PriceModel(no_crash)
    told, failed = list[PriceTable | None](), list[object]()
    model.changed.connect(told.append)
    model.failed.connect(failed.append)
    path = put(tmp_path)
    model.name(str(path))
    await until(lambda: told)
    assert told[-1] is not None
    put(tmp_path, TABLE.replace("200", "not a table at all")[:20])
    model.name("")
    await until(lambda: told[-1] is None)
    model.name(str(path))
    await until(lambda: failed)
    assert model.table is None
    await model.close()
