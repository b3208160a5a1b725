"""The open case, while several answers come in and end together."""

import asyncio
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from app.desk import open_desk
from app.domain.case import Case
from app.domain.filing import Act
from app.domain.photo import Photo
from app.domain.words import Kind, RunState
from app.errors import AppError, CaseClosed, NotInStore, PhotoOnRecord, PhotoRefused
from app.store.store import Store
from tests.helpers import cases
from tests.helpers.waiting import until
from ui.inspection import case_model
from ui.inspection.case_model import CaseModel
from ui.inspection.open_case import Change, OpenCase


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


def test_what_could_not_be_saved_is_not_what_is_undone(tmp_path: Path) -> None:
    """Neither is a change lost that could not be undone: both can be tried again."""
    failed: list[AppError] = []

    def asking(question: str) -> Change:
        async def change(store: Store, case_id: str) -> Case:
            return await store.describe(case_id, cases.MEI, question=question)

        return change

    async def work() -> None:
        desk = await open_desk(tmp_path)
        model = CaseModel(lambda: cases.MEI, lambda error: pytest.fail(str(error)))
        model.failed.connect(failed.append)
        model.attach(desk)

        async def closed_for(step: Callable[[], None]) -> None:
            """As at another screen."""
            await desk.store.act([case_id], Act.CLOSE, cases.MEI)
            step()
            await model.settled()
            await desk.store.act([case_id], Act.REOPEN, cases.MEI)

        try:
            model.change(asking("first"), asking(""))
            await model.settled()
            case_id = model.case.id
            await closed_for(lambda: model.change(asking("second"), asking("first")))
            model.undo()
            await model.settled()
            assert model.case.question == ""
            await closed_for(model.redo)
            model.redo()
            await model.settled()
            assert model.case.question == "first"
            await closed_for(model.undo)
            model.undo()
            await model.settled()
            assert model.case.question == ""
            assert [type(error) for error in failed] == [CaseClosed] * 3
        finally:
            await model.close()
            await desk.models.close()
            await desk.close()

    asyncio.run(work())


def test_what_was_done_can_be_undone_after_another_case_was_looked_at(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(case_model, "_REMEMBERED", 1)

    def asking(question: str) -> Change:
        async def change(store: Store, case_id: str) -> Case:
            return await store.describe(case_id, cases.MEI, question=question)

        return change

    async def work() -> None:
        desk = await open_desk(tmp_path)
        model = CaseModel(lambda: cases.MEI, lambda error: pytest.fail(str(error)))
        model.attach(desk)
        try:
            ids = [(await desk.store.new_case(Kind.VEHICLE, cases.MEI)).id for _ in range(3)]
            for case_id in ids:
                await model._open(case_id)
                model.change(asking("Why?"), asking(""))
            await model._open(ids[0])
            assert model.open.done == [], "only so many are remembered"
            await model._open(ids[2])
            model.undo()
            await model.settled()
            assert model.case.question == ""
            await model._open(ids[0])
            await model._open(ids[2])
            model.redo()
            await model.settled()
            assert model.case.question == "Why?"
            await model._open(ids[0])
            await desk.store.describe(ids[2], cases.MEI, question="Where?")
            await model._open(ids[2])
            assert model.open.done == [], "it was changed elsewhere"
        finally:
            await model.close()
            await desk.models.close()
            await desk.close()

    asyncio.run(work())


def test_a_photo_a_model_was_asked_about_is_not_undone_and_stands_before_nothing(
    tmp_path: Path,
) -> None:
    failed: list[AppError] = []

    def photo_changes(photo: Photo) -> tuple[Change, Change]:
        return (
            lambda store, case_id: store.add_photo(case_id, photo, cases.MEI),
            lambda store, case_id: store.remove_photo(case_id, photo.id, cases.MEI),
        )

    async def work() -> None:
        desk = await open_desk(tmp_path)
        model = CaseModel(lambda: cases.MEI, lambda error: pytest.fail(str(error)))
        model.failed.connect(failed.append)
        model.attach(desk)
        try:
            model.change(
                lambda store, case_id: store.describe(case_id, cases.MEI, question="Why?"),
                lambda store, case_id: store.describe(case_id, cases.MEI, question=""),
            )
            first = replace(cases.photo(), id="photo-0")
            for photo in (first, cases.photo()):  # of the same file
                model.change(*photo_changes(photo))
                if photo is first:
                    model.change(*reversed(photo_changes(photo)))
            await model.settled()
            run = cases.running(inspection_id=model.case.inspections[0].id)
            await desk.store.start_run(model.case.id, run)
            model.undo()
            await model.settled()
            assert [type(error) for error in failed] == [PhotoOnRecord]
            assert (len(model.case.photos), model.case.question) == (1, "Why?")
            for _ in range(3):
                model.undo()
                await model.settled()
            assert [type(error) for error in failed[1:]] == [PhotoRefused, NotInStore]
            assert (len(model.case.photos), model.case.question) == (1, "")
            model.redo()
            await model.settled()
            assert model.case.question == "Why?"
            assert len(failed) == 3
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
