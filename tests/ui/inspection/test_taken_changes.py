"""A proposed change that is taken is an edit of the finding, and can be undone."""

import asyncio
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

from app.desk import Desk, open_desk
from app.domain.reply import Change, ChangeVerdict
from app.domain.words import Kind, RunState, Severity, Verdict
from tests.helpers import cases
from tests.helpers.conversations import change, reply, turn
from tests.helpers.waiting import until
from ui.inspection.case_model import CaseModel
from ui.inspection.review_model import ReviewModel

Work = Callable[[CaseModel, ReviewModel], Coroutine[Any, Any, None]]


async def _stored(desk: Desk, *changes: Change) -> str:
    """A case with finding-1 and a turn that proposes the changes."""
    case = await desk.store.new_case(Kind.VEHICLE, cases.MEI)
    case = await desk.store.add_photo(case.id, cases.photo(), cases.MEI)
    inspection = case.inspections[0].id
    run = cases.run(inspection_id=inspection, state=RunState.DONE)
    await desk.store.start_run(case.id, run)
    await desk.store.start_turn(case.id, turn(reply=reply(*changes)))
    return case.id


def with_case(folder: Path, work: Work, *changes: Change) -> None:
    """Open such a case and do the work."""

    async def whole() -> None:
        desk, crashed = await open_desk(folder), list[Exception]()
        model = CaseModel(lambda: cases.MEI, crashed.append)
        try:
            case_id = await _stored(desk, *changes)
            model.attach(desk)
            model.open_case(case_id)
            await until(lambda: model.case.id == case_id)
            await work(model, ReviewModel(model))
        finally:
            await model.close()
            await desk.models.close()
            await desk.close()
        assert crashed == []

    asyncio.run(whole())


def verdict(model: CaseModel, place: int = 0) -> ChangeVerdict | None:
    judged = model.case.inspections[0].turns[0].reply.changes[place].judged
    return judged.verdict if judged else None


def test_taken_undone_and_taken_again(tmp_path: Path) -> None:
    async def work(model: CaseModel, review: ReviewModel) -> None:
        review.judge_change("turn-1", 0, ChangeVerdict.TAKEN)
        await until(lambda: verdict(model) is ChangeVerdict.TAKEN)
        found = model.case.findings[0]
        assert (found.verdict, found.value.severity) == (Verdict.EDITED, Severity.SEVERE)
        assert found.value.action == "repair"
        model.undo()
        await until(lambda: verdict(model) is None)
        assert model.case.findings[0].review is None
        model.redo()
        await until(lambda: verdict(model) is ChangeVerdict.TAKEN)
        assert model.case.findings[0].value.severity is Severity.SEVERE

    with_case(tmp_path, work, change())


def test_left_and_reconsidered_the_finding_stays_as_it_is(tmp_path: Path) -> None:
    async def work(model: CaseModel, review: ReviewModel) -> None:
        review.judge_change("turn-1", 0, ChangeVerdict.REFUSED)
        await until(lambda: verdict(model) is ChangeVerdict.REFUSED)
        review.judge_change("turn-1", 0, None)
        await until(lambda: verdict(model) is None)
        assert model.case.findings[0].review is None

    with_case(tmp_path, work, change())


def test_one_taken_on_top_of_another_keeps_what_was_said_before(tmp_path: Path) -> None:
    async def work(model: CaseModel, review: ReviewModel) -> None:
        value = cases.value(text="Seen on site.")
        review.edit("finding-1", value, "seen on site")
        review.judge_change("turn-1", 0, ChangeVerdict.TAKEN)
        await until(lambda: verdict(model) is ChangeVerdict.TAKEN)
        review.judge_change("turn-1", 1, ChangeVerdict.TAKEN)
        await until(lambda: verdict(model, 1) is ChangeVerdict.TAKEN)
        held = model.case.findings[0]
        assert (held.value.severity, held.value.action) == (Severity.SEVERE, "replace")
        assert held.review
        assert held.review.why == "seen on site"
        model.undo()
        await until(lambda: verdict(model, 1) is None)
        assert model.case.findings[0].value.action == "repair"

    with_case(tmp_path, work, change(), change(severity=None, action="replace"))


def test_what_is_not_there_changes_nothing(tmp_path: Path) -> None:
    async def work(model: CaseModel, review: ReviewModel) -> None:
        for turn_id, place in (("turn-9", 0), ("turn-1", 9), ("turn-1", 1)):
            review.judge_change(turn_id, place, ChangeVerdict.TAKEN)
        assert model.open.done == []

    with_case(tmp_path, work, change(), change(finding_id="finding-9"))
