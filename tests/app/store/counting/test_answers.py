"""What became of answers, worked out by hand, in pieces, and beside what was never asked."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from app.domain.assessment import Assessment
from app.domain.case import Case
from app.domain.figures.drift import Counted, Figure, Series, summed
from app.domain.figures.period import Period, day_of
from app.domain.known import Taken
from app.domain.run import Run
from app.domain.words import RunState, Verdict
from app.store.counting import answers
from app.store.counting.answers import After, answers_part
from app.store.store import Store
from tests.app.store.counting.test_period import DAY, NOON, _ask, _case, _opened_at, _run
from tests.helpers import cases
from tests.helpers.stores import in_loop, opened

PERIOD = Period(DAY, DAY)
SERIES = Series("localhost:8080", "qwen3-vl-8b", "qwen3-vl-8b-q4", "vehicle", "4", "1")


async def _counted(store: Store) -> dict[Series, Counted]:
    parts: list[tuple[tuple[Series, date], Counted]] = []
    after: After | None = None
    while True:
        told = await store.do(answers_part, PERIOD, after)
        parts += told.counts
        if (after := told.last) is None:
            return summed((series, each) for (series, _), each in parts)


def _silent(number: int, case: Case, **changes: Any) -> Run:
    return _run(number, case, 0, **{"assessment": Assessment(), **changes})


@in_loop
async def test_verdicts_count_with_the_answer_they_are_about(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        case = await _case(store, 1)
        await _ask(store, case, _run(1, case, 4))
        await _ask(store, case, _run(2, case, 2, second=True))
        said = ((10, Verdict.REJECTED), (11, Verdict.ACCEPTED), (12, Verdict.EDITED),
                (20, Verdict.REJECTED))  # fmt: skip
        for number, verdict in said:
            await store.review(case.id, f"finding-{number}", cases.review(verdict), cases.MEI)
        together = cases.review(Verdict.ACCEPTED, act="together")
        await store.review(case.id, "finding-13", together, cases.MEI)
        added = replace(cases.finding(99, photo_id="photo-1"), run_id="", proposed=None)
        added = replace(added, review=cases.review(Verdict.ADDED), confidence=None, ruled_out=())
        await store.add_finding(case.id, added, cases.MEI)
        await store.decide(
            case.id, cases.decision(at=cases.NOON + timedelta(minutes=31)), cases.MEI
        )
    _opened_at(tmp_path, [NOON.isoformat(timespec="microseconds")])
    async with opened(tmp_path) as store:
        ((series, told),) = (await _counted(store)).items()
    assert (series.host, series.named) == ("localhost:8080", "qwen3-vl-8b-q4")
    assert (told.answers, told.accepted, told.judged) == (2, 1, 4)
    shares = {figure: (share.x, share.n) for figure, share in told.shares.items()}
    assert shares == {
        Figure.EDITED: (1, 4),
        Figure.REJECTED: (2, 4),
        Figure.ADDED: (1, 3),
        Figure.UNUSABLE: (0, 2),
    }
    assert all(share.cases == 1 for share in told.shares.values())
    assert told.seconds == (29 * 60 + 51,)


@in_loop
async def test_only_answers_that_came_can_be_unusable(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        case = await _case(store, 1)
        for run in (
            _silent(1, case),
            _silent(2, case, assessment=replace(cases.assessment(), findings=())),
            _silent(3, case, state=RunState.FAILED, error="BadAnswer"),
            _silent(4, case, state=RunState.FAILED, error="ConnectionLost"),
            _silent(5, case, state=RunState.STOPPED),
        ):
            await _ask(store, case, run)
        known = _silent(6, case, taken=Taken("run-2", case.id, case.number, NOON, 0))
        await _ask(store, case, known)
        case = await _case(store, 2)
        practised = _silent(7, case)
        await _ask(store, case, replace(practised, asked=replace(practised.asked, practice=True)))
    _opened_at(tmp_path, [NOON.isoformat(timespec="microseconds")] * 2)
    async with opened(tmp_path) as store:
        (told,) = (await _counted(store)).values()
    assert (told.answers, told.share(Figure.UNUSABLE).x) == (3, 2)


@in_loop
async def test_pieces_count_what_the_whole_does(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with opened(tmp_path) as store:
        for number in range(1, 4):
            case = await _case(store, number)
            await _ask(store, case, _run(number, case, 2, inspection_id=case.inspections[0].id))
            verdict = Verdict.REJECTED if number % 2 else Verdict.ACCEPTED
            await store.review(case.id, f"finding-{number}0", cases.review(verdict), cases.MEI)
    _opened_at(tmp_path, [NOON.isoformat(timespec="microseconds")] * 3)
    async with opened(tmp_path) as store:
        (whole,) = (await _counted(store)).values()
        monkeypatch.setattr(answers, "_AT_ONCE", 2)
        assert list((await _counted(store)).values()) == [whole]
        ((_, day), _) = (await store.do(answers_part, PERIOD, None)).counts[0]
        assert day == day_of(cases.NOON)
    assert (whole.answers, whole.judged, whole.share(Figure.REJECTED).x) == (3, 3, 2)
