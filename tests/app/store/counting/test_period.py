"""The figures of small stores, worked out by hand, and of many cases in pieces."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from app.domain.case import Case
from app.domain.figures.period import Period
from app.domain.figures.period_figures import FigureQuery, PeriodFigures, Seen, total
from app.domain.run import Run
from app.domain.words import Kind, RunState, Severity, Verdict
from app.store.counting.period import Place, agreement, part
from app.store.store import Store
from tests.helpers import cases
from tests.helpers.many_cases import write_cases
from tests.helpers.stores import in_loop, opened, tamper

DAY = date(2026, 10, 14)
NOON = datetime(2026, 10, 14, 12, tzinfo=UTC)
THAT_DAY = FigureQuery(Period(DAY, DAY))


async def _figures(store: Store, query: FigureQuery = THAT_DAY) -> PeriodFigures:
    parts: list[PeriodFigures] = []
    after: Place | None = None
    while True:
        told = await store.do(part, query, after)
        parts += [told.figures, await store.do(agreement, told.pairs)]
        if (after := told.last) is None:
            return total(parts)


def _run(number: int, case: Case, count: int, **changes: Any) -> Run:
    found = (
        cases.finding(10 * number + n, run_id=f"run-{number}", photo_id=case.photos[0].id)
        for n in range(count)
    )
    told = cases.run(number, assessment=cases.assessment(*found))
    return replace(told, **{"inspection_id": case.inspections[0].id, **changes})


async def _ask(store: Store, case: Case, run: Run) -> None:
    await store.start_run(case.id, replace(run, state=RunState.RUNNING, finished_at=None))
    await store.save_run(case.id, run)


async def _case(store: Store, number: int, kind: Kind = Kind.VEHICLE) -> Case:
    case = await store.new_case(kind, cases.MEI)
    photo = cases.photo(number, received_at=NOON + timedelta(minutes=number))
    return await store.add_photo(case.id, photo, cases.MEI)


def _opened_at(folder: Path, at: Sequence[str]) -> None:
    """The cases in order, as if they had been opened then."""
    changes = (f"UPDATE cases SET created_at = '{when}' WHERE seq = {n}"
               for n, when in enumerate(at, 1))  # fmt: skip
    tamper(folder, *changes)


@in_loop
async def test_only_cases_of_the_period_are_counted(tmp_path: Path) -> None:
    begin, end = (moment.astimezone(UTC) for moment in THAT_DAY.period.moments)
    told = (begin, end - timedelta(microseconds=1), end, begin - timedelta(microseconds=1))
    at = [moment.isoformat(timespec="microseconds") for moment in (*told, begin, begin)]
    async with opened(tmp_path) as store:
        made = [await store.new_case(kind, cases.MEI) for kind in (*Kind,)[:6]]
    _opened_at(tmp_path, at)
    gone, practice = made[4].id, made[5].id
    tamper(
        tmp_path,
        f"UPDATE cases SET deleted_at = '{at[0]}' WHERE id = '{gone}'",
        f"UPDATE cases SET practice = 1 WHERE id = '{practice}'",
    )
    async with opened(tmp_path) as store:
        figures = await _figures(store)
        assert figures.days == {DAY: 2}
        assert figures.kinds == {Kind.VEHICLE: 1, Kind.PARCEL: 1}
        alone = await _figures(store, replace(THAT_DAY, kind=Kind.PARCEL))
        assert (alone.cases, alone.kinds) == (1, {Kind.PARCEL: 1})
        practised = await _figures(store, replace(THAT_DAY, practice=True))
        assert practised.kinds == {Kind.VEHICLE: 1, Kind.PARCEL: 1, made[5].kind: 1}


@in_loop
async def test_times_go_from_the_first_photo_to_the_first_decision(tmp_path: Path) -> None:
    def decided(hours: int, **changes: Any) -> Any:
        return cases.decision(at=NOON + timedelta(hours=hours), **changes)

    async with opened(tmp_path) as store:
        one, undecided, twice, reopened = [await _case(store, n) for n in range(1, 5)]
        without_photo = await store.new_case(Kind.VEHICLE, cases.MEI)
        late = cases.photo(9, received_at=NOON + timedelta(hours=90))
        await store.add_photo(one.id, late, cases.MEI)
        await store.decide(one.id, decided(2), cases.MEI)
        await store.decide(undecided.id, decided(3, action=""), cases.MEI)
        for hours in (5, 50):
            await store.decide(twice.id, decided(hours), cases.MEI)
        await store.decide(reopened.id, decided(4), cases.MEI)
        await store.decide(reopened.id, decided(6, severity=None), cases.MEI)
        await store.decide(without_photo.id, decided(1), cases.MEI)
    _opened_at(tmp_path, [NOON.isoformat(timespec="microseconds")] * 5)
    async with opened(tmp_path) as store:
        figures = await _figures(store)
    assert sorted(figures.seconds) == [2 * 3600 - 60, 5 * 3600 - 180]
    assert figures.severities[Severity.MODERATE] == 4


@in_loop
async def test_findings_count_as_the_case_shows_them(tmp_path: Path) -> None:
    """Whatever Inspection.findings has, by verdict."""
    async with opened(tmp_path) as store:
        case = await _case(store, 1)
        await _ask(store, case, _run(1, case, 3))
        await _ask(store, case, _run(2, case, 4))
        await _ask(store, case, _run(3, case, 2, second=True))
        failed = _run(4, case, 0, state=RunState.FAILED, assessment=cases.run().assessment)
        await _ask(store, case, replace(failed, assessment=replace(failed.assessment, findings=(),
                   summary=None)))  # fmt: skip
        said = ((10, Verdict.REJECTED), (20, Verdict.ACCEPTED), (21, Verdict.EDITED),
                (22, Verdict.REJECTED), (30, Verdict.ACCEPTED))  # fmt: skip
        for number, verdict in said:
            await store.review(case.id, f"finding-{number}", cases.review(verdict), cases.MEI)
        await store.review(case.id, "finding-22", None, cases.MEI)
        added = replace(cases.finding(99, photo_id="photo-1"), run_id="", proposed=None)
        added = replace(added, review=cases.review(Verdict.ADDED), confidence=None, ruled_out=())
        case = await store.add_finding(case.id, added, cases.MEI)
    _opened_at(tmp_path, [NOON.isoformat(timespec="microseconds")])
    async with opened(tmp_path) as store:
        figures = await _figures(store)
    shown = [finding.verdict for finding in case.findings]
    assert figures.verdicts == {each: shown.count(each) for each in set(shown)}
    assert figures.verdicts == {
        Verdict.REJECTED: 1,
        Verdict.ACCEPTED: 2,
        Verdict.EDITED: 1,
        None: 2,
        Verdict.ADDED: 1,
    }
    assert figures.by_models == 6
    # Four against two in one place each: two are matched, and two are seen by one alone.
    assert (figures.opinions, figures.seen[Seen.AGREED], figures.seen[Seen.BY_ONE]) == (1, 2, 2)


@in_loop
async def test_many_cases_are_counted_in_pieces_once_each(tmp_path: Path) -> None:
    write_cases(tmp_path, 700)
    query = FigureQuery(Period(date(2023, 12, 1), date(2024, 2, 1)), practice=True)
    async with opened(tmp_path) as store:
        first = await store.do(part, query, None)
        assert first.figures.cases < 700
        figures = await _figures(store, query)
        assert figures.cases == sum(figures.days.values()) == 700
        assert sum(figures.severities.values()) == 700
        assert figures.verdicts == {Verdict.ADDED: 1400}
        kinds = [await _figures(store, replace(query, kind=kind)) for kind in Kind]
    assert total(kinds) == replace(figures, seconds=total(kinds).seconds)
    assert sorted(total(kinds).seconds) == sorted(figures.seconds)
