"""Comparing what was named with what was read leaves the window's thread alone."""

import asyncio
import threading
from dataclasses import replace
from typing import Any

import pytest

from app.domain.inspection import Inspection
from app.domain.read.read_by_both import read_by_both
from app.domain.reading import Reading
from app.domain.run import Run
from tests.helpers import cases
from tests.helpers.readings import UPS, line
from tests.helpers.waiting import until
from ui.inspection import read_by_both_model
from ui.inspection.read_by_both_model import ReadByBothModel

pytestmark = pytest.mark.usefixtures("qapp")


def _inspection(answer: str = f"No. {UPS}") -> Inspection:
    run = cases.run(
        assessment=cases.assessment(answer=answer, steps=(), summary=None),
        asked=cases.asked("photo-1"),
    )
    photo = cases.photo(reading=Reading((), (line(UPS),)))
    return cases.inspection(photos=(photo,), runs=(run,))


def test_it_is_done_elsewhere_and_only_the_newest_of_an_inspection_counts(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    go, where = threading.Event(), list[int]()

    def slow(inspection: Inspection, run: Run) -> Any:
        where.append(threading.get_ident())
        go.wait(60)
        return read_by_both(inspection, run)

    monkeypatch.setattr(read_by_both_model, "read_by_both", slow)
    first, *newer = (_inspection(f"No. {UPS}, seen {n} times") for n in range(4))
    other = replace(_inspection(), id="inspection-9")

    async def work() -> list[Any]:
        told, troubles = list[Any](), list[Exception]()
        model = ReadByBothModel(troubles.append, troubles.append)
        model.compared.connect(lambda *what: told.append(what))
        model.compare(first)
        await until(lambda: where)
        for each in (*newer, other):
            model.compare(each)
        go.set()
        await until(lambda: len(told) == 3)
        await model.close()
        assert troubles == []
        return told

    told = asyncio.run(work())
    assert threading.get_ident() not in where
    assert told[0][0] is first
    assert {id(inspection) for inspection, _ in told[1:]} == {id(newer[-1]), id(other)}
    assert all([each.read for each in found] == [UPS] for _, found in told)


def test_closing_leaves_nothing_to_do() -> None:
    async def work() -> list[Any]:
        told = list[Any]()
        model = ReadByBothModel(told.append, told.append)
        model.compared.connect(lambda *what: told.append(what))
        model.compare(_inspection())
        await model.close()
        model.compare(_inspection())
        await model.close()
        return told

    assert asyncio.run(work()) == []
