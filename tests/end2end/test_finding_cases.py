"""Somebody finds a case by what was read off its photo, and closes several at once."""

import asyncio
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.domain.filing import Act
from app.domain.place.region import Region
from app.domain.reading import Barcode, Reading, Symbology
from app.domain.search.case_query import CaseQuery
from app.domain.search.hit import Where
from app.domain.words import Kind, Status
from tests.helpers import cases
from tests.helpers.cases import MEI
from tests.helpers.main_job import banner_button
from tests.helpers.sitting import Steps, opened, sit_down
from tests.helpers.stores import opened as opened_store
from ui.window import MainWindow

READ = Reading((Barcode("1Z999AA10123456784", Symbology.CODE_128, Region(0, 0, 1, 1)),))


async def _make(folder: Path) -> None:
    async with opened_store(folder) as store:
        for number in range(1, 7):
            case = await store.new_case(Kind.PARCEL, MEI, f"P-{number}")
            await store.add_photo(case.id, cases.photo(number), MEI)
            if number == 3:
                await store.keep_reading(case.id, f"photo-{number}", READ)
        await store.new_case(Kind.VEHICLE, MEI, "V-1")


async def _closed(folder: Path) -> int:
    async with opened_store(folder) as store:
        return await store.count(CaseQuery(status=Status.CLOSED), 10)


def _numbers(window: MainWindow) -> list[str]:
    model = window.case_list._model
    lines = [model.line(place) for place in range(model.rowCount())]
    return [line.number for line in lines if line]


def _work(window: MainWindow) -> Steps:
    left = window.case_list
    yield lambda: opened(window) and len(_numbers(window)) == 7
    QTest.keyClicks(left.search, "aa10123")
    yield lambda: _numbers(window) == ["P-3"]
    line = left._model.line(0)
    assert line
    assert line.hit
    assert line.hit.where is Where.READ
    left.view.choose(left._model.index(0))
    yield lambda: window.header.number.text() == "P-3"
    window.key_pressed.emit("waiting")
    yield lambda: _numbers(window) == [f"P-{number}" for number in (6, 5, 4, 3, 2, 1)]
    yield lambda: left.filters.waiting.text() == "Waiting 6"
    left.view.choose(left._model.index(0))
    for _ in range(2):
        QTest.keyClick(left.view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert left.bulk.told.text().startswith("3 ")
    left.bulk.close_button.click()
    yield lambda: _numbers(window) == ["P-3", "P-2", "P-1"]
    banner_button(window, "undo_filing").click()
    yield lambda: len(_numbers(window)) == 6
    left.view.choose(left._model.index(0))
    QTest.keyClick(left.view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    left.bulk.act.emit(Act.CLOSE)
    yield lambda: len(_numbers(window)) == 4
    window.key_pressed.emit("waiting")
    yield lambda: len(_numbers(window)) == 7


@pytest.mark.window
def test_found_and_closed(qapp: QApplication, tmp_path: Path) -> None:
    folder = tmp_path / "data"
    asyncio.run(_make(folder))
    sit_down(qapp, folder, _work)
    assert asyncio.run(_closed(folder)) == 2
