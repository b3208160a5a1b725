"""Filters, views kept under a name, counts, what waits."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.domain.case import Case
from app.domain.filing import Act
from app.domain.search.case_query import CaseQuery, Pictured
from app.domain.words import Kind, Status
from app.errors import AppError, ReportNotWritten
from app.settings.settings import SavedView, Settings
from app.settings.settings_file import load, save
from app.several import AT_ONCE
from tests.helpers import cases
from tests.helpers.waiting import until
from ui.cases.bulk_bar import BulkBar
from ui.cases.bulk_model import BulkModel, Exported
from ui.cases.counts_model import MOST, CountsModel
from ui.cases.filter_bar import FilterBar
from ui.cases.query_model import QueryModel


@pytest.fixture
def bar(qtbot: QtBot) -> FilterBar:
    made = FilterBar(QueryModel())
    qtbot.addWidget(made)
    return made


def choose(bar: FilterBar, field: str, place: int) -> None:
    box = bar.panel._boxes[field]
    box.setCurrentIndex(place)
    box.activated.emit(place)


def test_boxes_set_fields_that_hold_together(bar: FilterBar) -> None:
    model = bar._model
    choose(bar, "kind", 2)
    choose(bar, "status", 1)
    choose(bar, "practice", 1)
    model.type("golf")
    wanted = CaseQuery("golf", Kind.PARCEL, Status.OPEN, practice=False)
    assert model.query == wanted
    assert bar.views.text().startswith("Filtered")
    choose(bar, "kind", 0)
    assert model.query.kind is None
    bar.clear_button.click()
    assert model.query == CaseQuery()
    assert [box.currentIndex() for box in bar.panel._boxes.values()] == [0] * 8


def test_days_are_the_last_so_many_or_from_one_to_another(bar: FilterBar) -> None:
    days, model = bar.panel.days, bar._model
    days.box.setCurrentIndex(2)
    days.box.activated.emit(2)
    assert model.query == CaseQuery(days=7)
    days.box.setCurrentIndex(days.box.count() - 1)
    days.box.activated.emit(days.box.count() - 1)
    assert model.query.days == 0
    assert model.query.since < model.query.until
    assert not days.between.isHidden()
    days.until.setText("<b>no day</b>")
    days.until.editingFinished.emit()
    assert model.query.until == ""
    days.since.setText(" 2026-02-01 ")
    days.since.editingFinished.emit()
    assert model.query == CaseQuery(since="2026-02-01")
    bar.clear_button.click()
    assert days.between.isHidden()


def test_views_are_kept_under_a_name_and_forgotten(bar: FilterBar, tmp_path: Path) -> None:
    model, kept = bar._model, list[tuple[SavedView, ...]]()
    model.keep_views.connect(kept.append)
    choose(bar, "kind", 2)
    bar.panel.name.setText("  My  parcels ")
    bar.panel.name.returnPressed.emit()
    assert kept[-1] == (SavedView("My parcels", CaseQuery(kind=Kind.PARCEL)),)
    assert bar.views.text().startswith("My parcels")
    save(tmp_path / "settings.json", Settings(views=kept[-1]))
    told, problems = load(tmp_path / "settings.json")
    assert (told.views, problems) == (kept[-1], ())
    model.show(CaseQuery())
    menu = bar.menu_of_now()
    names = [action.text() for action in menu.actions()]
    assert "My parcels" in names
    menu.actions()[names.index("My parcels")].trigger()
    assert model.query == CaseQuery(kind=Kind.PARCEL)
    bar.menu_of_now().actions()[-1].trigger()
    assert bar._model.view is None
    back = bar.menu_of_now().actions()[-1]
    assert back.text() == "Put the view «My parcels» back"
    back.trigger()
    assert [view.name for view in kept[-1]] == ["My parcels"]


def test_a_view_that_was_replaced_comes_back_in_its_place(bar: FilterBar) -> None:
    model, lost = bar._model, list[tuple[str, bool]]()
    model.lost.connect(lambda *told: lost.append(told))
    for name, kind in (("One", Kind.PARCEL), ("Two", Kind.VEHICLE)):
        model.show(CaseQuery(kind=kind))
        model.keep(name)
    before = model.views
    model.keep("Two")  # as it is
    assert (lost, model.forgotten) == ([], None)
    model.keep("One")
    assert lost == [("One", True)]
    assert model.views != before
    back = bar.menu_of_now().actions()[-1]
    assert back.text() == "Put the view «One» back"
    back.trigger()
    assert model.views == before
    model.forget("One")
    assert lost[1:] == [("One", False)]
    model.put_back()
    model.put_back()  # there is nothing more
    assert model.views == before


def test_what_waits_is_one_key_and_back(bar: FilterBar) -> None:
    bar.show_waiting(12)
    assert bar.waiting.text() == "Waiting 12"
    bar.waiting.click()
    assert bar._model.query == CaseQuery(waiting=True)
    assert bar.waiting.isChecked()
    bar._model.wait()
    assert bar._model.query == CaseQuery()
    assert not bar.waiting.isChecked()


def test_choices_carry_how_many_stand_behind_them(bar: FilterBar, qtbot: QtBot) -> None:
    wanted: list[tuple[CaseQuery, ...]] = []
    bar.panel.counts_wanted.connect(wanted.append)
    bar.filters.setChecked(True)
    bar.show()
    assert wanted
    bar.panel.show_count(CaseQuery(kind=Kind.PARCEL), 7)
    bar.panel.show_count(CaseQuery(status=Status.OPEN), MOST + 1)
    assert bar.panel._boxes["kind"].itemText(2) == "Parcel  (7)"
    assert bar.panel._boxes["status"].itemText(1) == "Open  (1000+)"
    bar.panel.offer_names("adjuster", ["<b>Mei</b>", "Ana"])
    choose(bar, "adjuster", 1)
    assert bar._model.query.adjuster == "<b>Mei</b>"
    assert bar.panel._boxes["kind"].itemText(2) == "Parcel"


def test_a_photo_is_asked_for_by_a_chip_that_can_be_taken_off(qtbot: QtBot, bar: FilterBar) -> None:
    assert bar.picture.isHidden()
    bar._model.show(CaseQuery(picture=Pictured("2026-<b>7", 2, ("0" * 64,))))
    assert bar.picture.told.text() == "Photo 2 · 2026-<b>7"
    choose(bar, "kind", 2)  # filters combine
    bar._model.keep("Parcels")
    assert bar._model.views == (SavedView("Parcels", CaseQuery(kind=Kind.PARCEL)),)
    bar.picture.remove_button.click()
    assert bar._model.query == CaseQuery(kind=Kind.PARCEL)
    assert bar.picture.isHidden()


def test_only_what_was_wanted_last_is_counted(qtbot: QtBot) -> None:
    asked, told = list[CaseQuery](), list[CaseQuery]()

    async def count(query: CaseQuery, most: int) -> int:
        asked.append(query)
        await asyncio.sleep(0)
        return most

    async def main() -> None:
        model = CountsModel(count, _no_crash)
        model.counted.connect(lambda query, _: told.append(query))
        model.want("choices", [CaseQuery("a"), CaseQuery("b")])
        model.want("choices", [CaseQuery("c"), CaseQuery("d")])
        await until(lambda: len(told) == 2)
        await model.close()

    asyncio.run(main())
    assert told == [CaseQuery("c"), CaseQuery("d")]


def test_reports_of_several_cases(qtbot: QtBot, tmp_path: Path) -> None:
    """None over another file, whatever is written meanwhile; what can't be is told at the end."""
    (tmp_path / "N.pdf").write_bytes(b"there before")
    known = {
        "a": cases.case(id="a", number="N"),
        "b": cases.case(id="b", number="N"),
        "c": cases.case(id="c", number="C", inspections=()),
        "d": cases.case(id="d", number="broken"),
    }
    told, steps = list[Exported](), list[tuple[int, int]]()

    async def ids(seqs: object) -> tuple[str, ...]:
        return tuple(known)

    async def case(case_id: str) -> Case:
        return known[case_id]

    async def report(case_id: str, path: Path) -> None:
        if known[case_id].number == "broken":
            raise ReportNotWritten(str(path))
        await asyncio.to_thread(path.write_bytes, b"report")

    @asynccontextmanager
    async def pressing(count: int) -> AsyncIterator[Callable[[str, Path], Awaitable[None]]]:
        assert count == len(known)
        yield report

    async def main() -> None:
        model = BulkModel(ids, case, pressing, _no_crash, _no_crash)
        model.exported.connect(told.append)
        model.progress.connect(lambda done, of: steps.append((done, of)))
        model.export([1, 2, 3, 4], tmp_path, lambda number: f"{number}.pdf")
        await until(lambda: told)
        await model.close()

    asyncio.run(main())
    assert (told[0].written, told[0].empty, len(told[0].left)) == (2, 1, 1)
    assert steps == [(0, 4), (1, 4), (2, 4), (3, 4), (0, 0)]
    assert (tmp_path / "N.pdf").read_bytes() == b"there before"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["N (2).pdf", "N (3).pdf", "N.pdf"]


def test_stopped_what_is_begun_is_finished(qtbot: QtBot, tmp_path: Path) -> None:
    known, told, models = [f"case-{n}" for n in range(9)], list[Exported](), list[BulkModel]()

    async def ids(seqs: object) -> tuple[str, ...]:
        return tuple(known)

    async def case(case_id: str) -> Case:
        return cases.case(id=case_id, number="n")

    async def report(case_id: str, path: Path) -> None:
        models[0].stop()
        await asyncio.to_thread(path.write_bytes, b"report")

    @asynccontextmanager
    async def pressing(count: int) -> AsyncIterator[Callable[[str, Path], Awaitable[None]]]:
        yield report

    async def main() -> None:
        model = BulkModel(ids, case, pressing, _no_crash, _no_crash)
        models.append(model)
        model.exported.connect(told.append)
        model.export([1], tmp_path, lambda number: f"{number.upper()}.pdf")
        await until(lambda: told)
        await model.close()

    asyncio.run(main())
    assert told[0].written == len(list(tmp_path.iterdir())) == AT_ONCE


def test_the_bar_offers_what_can_be_done(qtbot: QtBot) -> None:
    bar = BulkBar()
    qtbot.addWidget(bar)
    asked: list[object] = []
    bar.act.connect(asked.append)
    bar.given.connect(asked.append)
    bar.show_count(3, deleted=False)
    bar.offer(["A & B"])
    bar.close_button.click()
    menu = bar.people()
    assert menu.actions()[0].text() == "A && B"
    menu.actions()[0].trigger()
    menu.actions()[-1].trigger()
    menu.deleteLater()
    bar.show_count(3, deleted=True)
    assert bar.delete_button.isHidden()
    bar.restore_button.click()
    assert asked == [Act.CLOSE, "A & B", "", Act.RESTORE]
    bar.show_progress(1, 3)
    assert bar.told.text() == "Report 2 of 3"
    assert not bar.stop_button.isHidden()


def test_what_goes_on_at_once_has_a_line_each(qtbot: QtBot) -> None:
    bar = BulkBar()
    qtbot.addWidget(bar)
    bar.show_progress(1, 3)
    bar.show_cases(50, 900)
    bar.show_examples(0, 7)
    lines = ["Case 51 of 900", "Training data: case 1 of 7", "Report 2 of 3"]
    assert bar.told.text().split("\n") == lines
    assert bar.stop_button.text() == "Stop all"
    bar.show_cases(100, 900)
    assert bar.told.text().split("\n") == ["Case 101 of 900", *lines[1:]], "lines keep their places"
    bar.show_cases(0, 0)
    bar.show_examples(0, 0)
    assert (bar.told.text(), bar.stop_button.text()) == ("Report 2 of 3", "Stop")
    bar.show_progress(0, 0)
    assert bar.isHidden()


def _no_crash(error: AppError | Exception) -> None:
    raise error
