"""Whatever a model or a person writes comes back as it was, or cleaned at the door."""

import asyncio
import math
import tempfile
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy.exc import IntegrityError

from app.domain.asking import Told
from app.domain.assessment import Assessment
from app.domain.case import Decision, Details
from app.domain.events import Repair, Warned
from app.domain.field import FieldValue, Statement
from app.domain.finding import Finding, FindingValue, Review, Step, Summary
from app.domain.notice import Notice, NoticeKind
from app.domain.photo import ExifFacts
from app.domain.place.region import Region
from app.domain.product import TableLine
from app.domain.who import Who
from app.domain.words import Basis, Kind, RunState, Severity, Verdict
from app.store.base.columns import clean
from tests.app.domain.place.test_outline import outlines
from tests.helpers import cases
from tests.helpers.cases import MEI
from tests.helpers.stores import in_loop, opened, with_run

# What SQLite and UTF-8 can hold: all but NUL and lone surrogates.
TEXT = st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), max_size=60)
WORDS = st.lists(TEXT, max_size=3).map(tuple)
SEVERITY = st.sampled_from(Severity)
FRACTION = st.floats(0, 1)
WHOLE = st.none() | st.integers(-(2**63) + 1, 2**63 - 1)
NUMBER = st.floats(allow_nan=False, allow_infinity=False)
MOMENT = st.datetimes(
    datetime(1, 1, 3),  # noqa: DTZ001
    datetime(9999, 12, 29),  # noqa: DTZ001
    timezones=st.just(UTC),
)
WHO = st.builds(Who, TEXT, TEXT)


@st.composite
def regions(draw: st.DrawFn) -> Region:
    """Any box with an area, of any size a float can tell."""
    x1, x2 = draw(st.lists(FRACTION, min_size=2, max_size=2, unique=True).map(sorted))
    y1, y2 = draw(st.lists(FRACTION, min_size=2, max_size=2, unique=True).map(sorted))
    return Region(x1, y1, x2, y2)


REGION = st.none() | regions()
VALUE = st.builds(FindingValue, TEXT, TEXT, SEVERITY, REGION, TEXT, TEXT)
OUTLINED = st.builds(lambda value, outline: value.at(outline), VALUE, outlines())
REVIEW = st.builds(Review, st.sampled_from(Verdict), VALUE | OUTLINED, WHO, MOMENT, TEXT)
STEP = st.builds(Step, TEXT, st.none() | TEXT, REGION)
SUMMARY = st.builds(Summary, SEVERITY, TEXT, TEXT, WORDS, WORDS)
NOTICE = st.builds(Notice, st.sampled_from(NoticeKind), st.none() | TEXT, TEXT)
WARNED = st.builds(Warned, st.sampled_from(Repair), TEXT)
TOLD = st.builds(
    Told, TEXT, TEXT, WHOLE, WHOLE, st.none() | NUMBER, NUMBER, st.integers(0, 99), TEXT
)
FINDING = st.builds(
    Finding,
    id=st.uuids().map(str),
    photo_id=TEXT,
    run_id=st.just("run-1"),
    proposed=VALUE,
    confidence=st.none() | NUMBER,
    ruled_out=WORDS,
)
STATEMENT = st.builds(Statement, TEXT, st.none() | st.sampled_from(Basis))
FIELD = st.builds(FieldValue, TEXT, st.lists(STATEMENT, max_size=3).map(tuple))
ASSESSMENT = st.builds(
    Assessment,
    *(TEXT, TEXT, TEXT, TEXT),
    steps=st.lists(STEP, max_size=3).map(tuple),
    findings=st.lists(FINDING, max_size=3, unique_by=lambda f: f.id).map(tuple),
    summary=st.none() | SUMMARY,
    notices=st.lists(NOTICE, max_size=2).map(tuple),
    warnings=st.lists(WARNED, max_size=3).map(tuple),
    fields=st.lists(FIELD, max_size=3).map(tuple),
    table_line=st.none() | st.builds(TableLine, TEXT, st.integers(0, 2**40), *(TEXT,) * 5),
)
EXIF = st.builds(ExifFacts, TEXT, TEXT, st.none() | st.tuples(NUMBER, NUMBER), st.integers(1, 8))

quietly = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@quietly
@pytest.mark.slow
@given(ASSESSMENT, TOLD, WHO, st.dictionaries(TEXT, TEXT, max_size=3), REVIEW)
def test_a_run_comes_back_as_it_was(
    told: Assessment, server: Told, who: Who, error: dict[str, str], review: Review
) -> None:
    async def scenario(folder: Path) -> None:
        async with opened(folder) as store:
            case = await with_run(store, started_by=who)
            run = replace(
                case.inspections[0].runs[0],
                state=RunState.DONE,
                told=server,
                error_data=error,
                assessment=told,
            )
            case = await store.save_run(case.id, run)
            assert case.inspections[0].runs == (run,)
            for finding in told.findings:
                case = await store.review(case.id, finding.id, review, who)
            assert all(found.review == review for found in case.findings)

    _in_a_folder(scenario)


@quietly
@pytest.mark.slow
@given(st.builds(Details, TEXT, TEXT, TEXT, TEXT, TEXT), TEXT, EXIF, WHO, MOMENT, SEVERITY)
def test_a_case_comes_back_as_it_was(
    details: Details, text: str, exif: ExifFacts, who: Who, moment: datetime, severity: Severity
) -> None:
    async def scenario(folder: Path) -> None:
        async with opened(folder) as store:
            case = await store.new_case(Kind.PARCEL, who)
            photo = cases.photo(exif=exif, received_by=who, received_at=moment, name=text)
            await store.add_photo(case.id, photo, who)
            await store.describe(case.id, who, question=text, details=details)
            decision = Decision(severity, text, text, text, text, who, moment)
            case = await store.decide(case.id, decision, who)
            assert (case.question, case.details, case.decision) == (text, details, decision)
            assert case.photos == (photo,)
            assert all(entry.by == who for entry in await store.history(case.id))

    _in_a_folder(scenario)


@quietly
@pytest.mark.slow
@given(st.text(st.sampled_from(["a", "\0", "\ud800", "\udfff", "é", "😀", '"', "\\"]), max_size=20))
def test_what_no_file_can_hold_is_replaced(text: str) -> None:
    async def scenario(folder: Path) -> None:
        told = cases.assessment(
            cases.finding(photo_id=text, proposed=cases.value(text=text), ruled_out=(text,)),
            raw=text,
            thinking=text,
            steps=(Step(text, text),),
            summary=Summary(Severity.NONE, text, text, (text,)),
            warnings=(Warned(Repair.UNKNOWN_WORD, text),),
        )
        async with opened(folder) as store:
            case = await with_run(store, assessment=told, error_data={text: text})
            run = case.inspections[0].runs[0]
            assert repr(run.assessment) == repr(told).replace(repr(text), repr(clean(text)))
            assert run.error_data == {clean(text): clean(text)}

    _in_a_folder(scenario)


@pytest.mark.parametrize("number", [math.nan, math.inf, -math.inf])
@in_loop
async def test_what_is_no_number_is_kept_as_unknown(tmp_path: Path, number: float) -> None:
    async with opened(tmp_path) as store:
        case = await with_run(
            store,
            told=Told(tokens_in=2**63, tokens_out=-(10**40), first_byte_seconds=number),
            assessment=cases.assessment(cases.finding(confidence=number)),
        )
        run = case.inspections[0].runs[0]
        assert run.told == Told()
        assert run.assessment.findings[0].confidence is None
        exif = ExifFacts(place=(number, 13.4))
        case = await store.add_photo(case.id, cases.photo(2, exif=exif), MEI)
        assert case.photos[1].exif.place is None


@pytest.mark.parametrize(
    "changes", [{"width": 2**63}, {"quality": replace(cases.photo().quality, sharpness=math.nan)}]
)
@in_loop
async def test_a_photo_without_its_figures_is_a_mistake(
    tmp_path: Path, changes: dict[str, Any]
) -> None:
    async with opened(tmp_path) as store:
        case = await store.new_case(Kind.VEHICLE, MEI)
        with pytest.raises(IntegrityError):
            await store.add_photo(case.id, cases.photo(**changes), MEI)
        assert await store.case(case.id) == case


@in_loop
async def test_times_are_kept_in_utc_and_need_a_zone(tmp_path: Path) -> None:
    beijing = datetime(2026, 11, 18, 20, 0, tzinfo=timezone(timedelta(hours=8)))
    async with opened(tmp_path) as store:
        case = await store.new_case(Kind.VEHICLE, MEI)
        case = await store.add_photo(case.id, cases.photo(received_at=beijing), MEI)
        assert case.photos[0].received_at == beijing
        assert case.photos[0].received_at.tzinfo is UTC
        naive = beijing.replace(tzinfo=None)
        with pytest.raises(Exception, match="without a zone"):
            await store.add_photo(case.id, cases.photo(2, received_at=naive), MEI)


def _in_a_folder(scenario: Any) -> None:
    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(scenario(Path(folder)))
