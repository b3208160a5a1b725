"""The open case, while several answers come in and end together."""

import asyncio
from dataclasses import replace
from pathlib import Path

import pytest

from app.desk import open_desk
from app.domain.case import Case
from app.domain.words import Kind, RunState
from app.store.store import Store
from tests.helpers import cases
from tests.helpers.waiting import until
from ui.inspection.case_model import CaseModel
from ui.inspection.open_case import OpenCase


def test_answers_that_end_together_are_read_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[str] = []
    whole = Store.answered

    async def counted(store: Store, case_id: str) -> Case:
        read.append(case_id)
        return await whole(store, case_id)

    monkeypatch.setattr(Store, "answered", counted)

    async def work() -> None:
        desk = await open_desk(tmp_path)
        model = CaseModel(lambda: cases.MEI, lambda error: pytest.fail(str(error)))
        try:
            case = await desk.store.new_case(Kind.VEHICLE, cases.MEI)
            for number in range(5):
                case = await desk.store.add_photo(case.id, cases.photo(number), cases.MEI)
            model.attach(desk)
            model.open = opened = OpenCase(case)
            for number, place in enumerate(case.inspections):
                run = cases.running(number, inspection_id=place.id)
                await desk.store.start_run(case.id, run)
                opened.live[place.id] = run
                await desk.store.save_run(case.id, replace(run, state=RunState.DONE))
            read.clear()
            await model.settle_runs(opened, [place.id for place in case.inspections])
            assert (len(read), opened.live) == (1, {})
            shown = [place.run.state for place in model.case.inspections if place.run]
            assert shown == [RunState.DONE, RunState.DONE]
        finally:
            await model.close()
            await desk.models.close()
            await desk.close()

    asyncio.run(work())


def test_an_answer_that_came_by_a_batch_is_shown_where_its_case_is_open(tmp_path: Path) -> None:
    told: list[Case] = []

    async def work() -> None:
        desk = await open_desk(tmp_path)
        model = CaseModel(lambda: cases.MEI, lambda error: pytest.fail(str(error)))
        model.case_changed.connect(told.append)
        try:
            case = await desk.store.new_case(Kind.VEHICLE, cases.MEI)
            case = await desk.store.add_photo(case.id, cases.photo(), cases.MEI)
            model.attach(desk)
            model.look_again()  # nothing is open
            model.open = opened = OpenCase(case)
            run = cases.running(1, inspection_id=case.inspections[0].id)
            await desk.store.start_run(case.id, run)
            await desk.store.save_run(case.id, replace(run, state=RunState.DONE))
            opened.live[case.inspections[0].id] = run
            model.look_again()  # what comes in here is told as it comes
            opened.live.clear()
            assert told == []
            model.look_again()
            await until(lambda: told)
            assert [place.run.state for place in told[0].inspections if place.run] == [
                RunState.DONE
            ]
            seen = list[str]()
            whole = desk.store.case

            async def noted(case_id: str) -> Case:
                told_again = await whole(case_id)
                asyncio.get_running_loop().call_later(0.05, seen.append, case_id)
                return told_again

            desk.store.case = noted  # type: ignore[method-assign]
            model.look_again()
            await until(lambda: seen)
            await model.close()
            assert len(told) == 1  # as it was shown already
        finally:
            await model.close()
            await desk.models.close()
            await desk.close()

    asyncio.run(work())
