"""Changes of the open case that are taken back, or can't be."""

import asyncio
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from app.desk import open_desk
from app.domain.case import Case
from app.domain.filing import Act
from app.domain.photo import Photo
from app.domain.words import Kind
from app.errors import AppError, CaseClosed, NotInStore, PhotoOnRecord, PhotoRefused
from app.store.store import Store
from tests.helpers import cases
from ui.inspection import left_cases
from ui.inspection.case_model import CaseModel
from ui.inspection.open_case import Change


def asking(question: str) -> Change:
    """Another question."""

    async def change(store: Store, case_id: str) -> Case:
        return await store.describe(case_id, cases.MEI, question=question)

    return change


def test_what_could_not_be_saved_is_not_what_is_undone(tmp_path: Path) -> None:
    """Neither is a change lost that could not be undone: both can be tried again."""
    failed: list[AppError] = []

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
    monkeypatch.setattr(left_cases, "MOST", 1)

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
            model.change(asking("Why?"), asking(""))
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
