"""The case list: newest first, one line per case, searched as people type."""

from pathlib import Path
from typing import Any

import pytest

from app.domain.case import Details
from app.domain.filing import Act
from app.domain.search.case_query import CaseQuery, Pictured
from app.domain.words import Kind, RunState, Severity, Status, Verdict
from tests.helpers import cases
from tests.helpers.cases import MEI
from tests.helpers.stores import in_loop, opened, with_run


@in_loop
async def test_newest_changed_first(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        ids = [(await store.new_case(Kind.VEHICLE, MEI)).id for _ in range(5)]
        await store.describe(ids[1], MEI, question="?")
        assert [row.id for row in await store.cases()] == [ids[n] for n in (1, 4, 3, 2, 0)]
        assert [row.id for row in await store.cases(limit=2)] == [ids[1], ids[4]]


@in_loop
async def test_a_line_follows_its_case(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        case = await store.new_case(Kind.PARCEL, MEI)
        (row,) = await store.cases()
        assert (row.kind, row.status, row.severity, row.thumbnail) == (
            Kind.PARCEL,
            Status.OPEN,
            None,
            "",
        )
        case = await store.add_photo(case.id, cases.photo(), MEI)
        case = await store.describe(case.id, MEI, number="N", details=Details(item="Box"))
        case = await store.decide(case.id, cases.decision(), MEI)
        (row,) = await store.cases()
        assert (row.number, row.item, row.status) == ("N", "Box", Status.DECIDED)
        assert (row.severity, row.changed_at) == (Severity.MODERATE, case.changed_at)
        assert row.thumbnail == cases.photo().sha256


@in_loop
async def test_severity_is_the_worst_that_stands(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        found = (
            cases.finding(1, proposed=cases.value(severity=Severity.SEVERE)),
            cases.finding(2, proposed=cases.value(severity=Severity.MINOR)),
            cases.finding(3, proposed=cases.value(severity=Severity.UNDETERMINED)),
        )
        case = await with_run(store, assessment=cases.assessment(*found), state=RunState.DONE)
        assert (await store.cases())[0].severity is Severity.SEVERE
        await store.review(case.id, "finding-1", cases.review(Verdict.REJECTED), MEI)
        assert (await store.cases())[0].severity is Severity.MINOR


@in_loop
async def test_where_nothing_was_found_the_summary_counts(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        nothing = cases.assessment(findings=(), summary=None)
        case = await with_run(store, assessment=nothing, state=RunState.DONE)
        assert (await store.cases())[0].severity is None
        summed = cases.assessment(findings=())
        more = cases.run(2, inspection_id=case.inspections[0].id, assessment=summed)
        await store.start_run(case.id, more)
        await store.save_run(case.id, more)
        assert (await store.cases())[0].severity is Severity.MODERATE


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", True),
        ("golf", True),
        ("GOLF b-te", True),
        ("müller", True),
        ("MU\u0308LLER", True),  # u and a combining diaeresis
        ("hauptstrasse", True),
        ("HAUPTSTRAß", True),
        ("strasse", False),  # no word begins so
        ("车", True),
        ("100%", True),
        ("100_", False),
        ("p-77", True),
        ("golf polo", True),
        ("golf polo trabant", False),
        ("%", True),
        ("'; DROP TABLE cases; --", False),
        ("\0", False),
        ("\ud800", False),
    ],
)
@in_loop
async def test_search(tmp_path: Path, text: str, found: bool) -> None:
    details = Details(
        "Müller, Hauptstraße", "P-77-1201", item="VW Golf B-TE 551 汽车 100% ok", cause="polo"
    )
    async with opened(tmp_path) as store:
        case = await store.new_case(Kind.VEHICLE, MEI, "CL-9")
        await store.describe(case.id, MEI, details=details)
        assert [row.number for row in await store.cases(text=text)] == ["CL-9"] * found


@in_loop
async def test_cases_with_one_of_these_pictures_and_whatever_else_is_asked(tmp_path: Path) -> None:
    prints = [f"{n:064x}" for n in range(1, 4)]
    async with opened(tmp_path) as store:
        made = []
        for n, print_ in enumerate((*prints, prints[0]), 1):
            case = await store.new_case(Kind.PARCEL if n % 2 else Kind.VEHICLE, MEI)
            photo = cases.photo(n, fingerprint=print_)
            await store.add_photo(case.id, photo, MEI)
            await store.describe(case.id, MEI, number=f"N{n}")
            made.append(case)
        await store.act([made[2].id], Act.DELETE, MEI)

        async def listed(**asked: Any) -> list[str]:
            wanted = CaseQuery(picture=Pictured("N1", 1, (prints[0], prints[2])), **asked)
            seqs, _ = await store.found(wanted, 9)
            assert await store.count(wanted, 9) == len(seqs)
            lines = await store.lines(seqs)
            return [lines[seq].number for seq in seqs]

        assert await listed() == ["N4", "N1"]
        assert await listed(kind=Kind.PARCEL) == ["N1"]
        assert await listed(text="n4") == ["N4"]
        assert await listed(deleted=True) == ["N3"]
        assert await listed(until="2001-01-01") == []
        first, last = await store.found(CaseQuery(picture=Pictured(prints=tuple(prints))), 2)
        assert len(first) == 2
        rest, _ = await store.found(CaseQuery(picture=Pictured(prints=tuple(prints))), 2, last)
        assert len(rest) == 1, "the place of the last is where it goes on"
