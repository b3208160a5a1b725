"""Findings a person draws: with a run and without one, taken back and there again."""

from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.link import Link
from app.domain.words import Kind, RunState, Severity, Verdict
from app.errors import NotInStore
from tests.app.store.test_old_files import old_file
from tests.helpers import cases
from tests.helpers.cases import MEI, NOON
from tests.helpers.stores import broken_at, in_loop, lies, opened, tamper, with_run

BY_HAND = cases.finding(
    9,
    run_id="",
    proposed=None,
    confidence=None,
    ruled_out=(),
    review=cases.review(Verdict.ADDED, value=cases.value(severity=Severity.SEVERE)),
)


@in_loop
async def test_drawn_before_any_model_was_asked(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        case = await store.new_case(Kind.VEHICLE, MEI)
        await store.add_photo(case.id, cases.photo(), MEI)
        case = await store.add_finding(case.id, BY_HAND, MEI)
        assert case.findings == (BY_HAND,)
        assert case.findings[0].by_hand
        assert not case.practice
        assert (await store.cases())[0].severity is Severity.SEVERE
        assert (await store.case(case.id)).inspections == case.inspections
    assert broken_at(tmp_path) is None


@in_loop
async def test_taken_back_and_there_again(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        case = await with_run(store, assessment=cases.assessment(), state=RunState.DONE)
        drawn = await store.add_finding(case.id, BY_HAND, MEI)
        assert [f.id for f in drawn.findings] == ["finding-1", "finding-9"]
        gone = await store.review(case.id, "finding-9", None, MEI)
        assert [f.id for f in gone.findings] == ["finding-1"]
        again = await store.add_finding(case.id, BY_HAND, MEI)
        assert again.findings == drawn.findings
        moved = replace(BY_HAND.review, value=cases.value(part="hood"))  # type: ignore[type-var]
        case = await store.review(case.id, "finding-9", moved, MEI)
        assert case.findings[1].value.part == "hood"
        pair = ("finding-1", "finding-9")
        case = await store.link(case.id, pair, Link(pair, True, MEI, NOON), MEI)
        assert [link.findings for link in case.links] == [pair]
    kept = lies(tmp_path, "SELECT verdict FROM reviews ORDER BY seq")
    assert kept == [("added",), (None,), ("added",), ("added",)]


@in_loop
async def test_goes_with_its_photo(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        case = await store.new_case(Kind.VEHICLE, MEI)
        await store.add_photo(case.id, cases.photo(), MEI)
        await store.add_finding(case.id, BY_HAND, MEI)
        case = await store.remove_photo(case.id, "photo-1", MEI)
        assert case.findings == ()
        with pytest.raises(NotInStore):
            await store.add_finding(case.id, BY_HAND, MEI)
        case = await store.add_photo(case.id, cases.photo(2), MEI)
        assert [len(i.photos) for i in case.inspections] == [1]


@in_loop
async def test_an_older_file_keeps_its_findings_and_reviews(tmp_path: Path) -> None:
    old_file(tmp_path, "vehicle")
    folder = tmp_path / "data"
    tamper(
        folder,
        "INSERT INTO findings VALUES (7, 'f', 'run-1', 'p', 'hood', 'dented', 'minor', NULL, "
        "'repair', 'A dent.', 0.5, '[]')",
        "INSERT INTO reviews VALUES (1, 'f', 'rejected', 'hood', 'dented', 'minor', NULL, '', '', "
        "1, '2026-11-18T12:00:00.000000+00:00', 'a shadow')",
    )
    async with opened(folder) as store:
        (found,) = (await store.case("case-1")).findings
        assert (found.run_id, found.confidence) == ("run-1", 0.5)
        assert found.proposed is not None
        assert found.proposed.severity is Severity.MINOR
        assert found.review is not None
        assert (found.review.verdict, found.review.why) == (Verdict.REJECTED, "a shadow")
