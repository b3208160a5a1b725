"""Every word of a case is found, by whatever somebody types of it; lists are filtered and cut."""

from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from app.domain.case import Case, Details
from app.domain.filing import Act
from app.domain.place.region import Region
from app.domain.reading import Barcode, Reading, Symbology, TextLine
from app.domain.search.case_query import CaseQuery
from app.domain.search.hit import Where
from app.domain.words import Kind, RunState, Severity, Status, Verdict
from app.store.finding.search_words import apart, together
from app.store.list_store import ListStore
from app.store.store import Store
from tests.helpers import cases
from tests.helpers.cases import MEI
from tests.helpers.stores import in_loop, lies, opened, tamper, with_run

HERE = Region(0.1, 0.1, 0.9, 0.9)
READ = Reading(
    (Barcode("1Z999AA10123456784", Symbology.CODE_128, HERE),),
    (TextLine("Vorsicht Glas, 京A·12345", HERE, 0.9),),
)


async def _full(store: Store) -> Case:
    """A case with something in every field."""
    found = cases.finding(proposed=cases.value(text="Delle am Kotflügel"))
    case = await with_run(store, assessment=cases.assessment(found), state=RunState.DONE)
    details = Details("A. Okafor", "P-77/1201", item="Passat WVWZZZ3CZWE123456, B-TE 551")
    await store.describe(case.id, MEI, number="CLM-2026-0042178", details=details)
    await store.describe(case.id, MEI, question="Ist der Rahmen verzogen?", text="汽车保险杠")
    await store.describe_photo(case.id, "photo-1", MEI, caption="from the tow truck")
    await store.keep_reading(case.id, "photo-1", READ)
    await store.review(
        case.id, "finding-1", cases.review(why="seen on site", value=found.value), MEI
    )
    return await store.decide(case.id, cases.decision(note='Pays 50%_off "net" - see *'), MEI)


SEARCHES = [
    ("0042178", Where.NUMBER),
    ("421", Where.NUMBER),
    ("-2026-", Where.NUMBER),
    ("2026004", Where.NUMBER),
    ("clm", Where.NUMBER),
    ("3czwe", Where.ABOUT),
    ("ZWE12", Where.ABOUT),
    ("bte551", Where.ABOUT),
    ("b-te", Where.ABOUT),
    ("55", Where.ABOUT),
    ("771201", Where.ABOUT),
    ("okaf", Where.ABOUT),
    ("rahmen ver", Where.ASKED),
    ("险", Where.ASKED),
    ("车保", Where.ASKED),
    ("kotflugel", Where.FINDINGS),
    ("front bump", Where.FINDINGS),
    ("tow", Where.NOTES),
    ("site", Where.NOTES),
    ("50%", Where.NOTES),
    ("%_off", Where.NOTES),
    ('"net"', Where.NOTES),
    ("*", Where.NOTES),
    ("lindq", Where.NOTES),
    ("img_0001", Where.NOTES),
    ("straight", Where.ANSWER),
    ("hidden dam", Where.ANSWER),
    ("bumper dented", Where.FINDINGS),
    ("0123456784", Where.READ),
    ("glas", Where.READ),
    ("京a", Where.READ),
    ("okafor rahmen glas 421", Where.NUMBER),
    ("p", Where.ABOUT),
]


@in_loop
async def test_any_text_of_a_case_is_found_and_marked(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        await _full(store)
        await store.new_case(Kind.PARCEL, MEI, "other")
        for typed, where in SEARCHES:
            seqs, _ = await store.found(CaseQuery(typed), 10)
            assert len(seqs) == 1, typed
            hit = (await store.lines(seqs, typed))[seqs[0]].hit
            assert hit, typed
            assert hit.where is where, (typed, hit)
            first, last = hit.marks[0]
            assert hit.text[first:last], (typed, hit)


@pytest.mark.parametrize(
    "typed",
    ["0042179", "50_off", "okafor trabant", "险保", "mper", "AND", "NEAR", "rahmen NEAR verzogen",
     "number:0042178", "kindvehicle", "undecided", "^clm", "okafor*", "real"],
)  # fmt: skip
@in_loop
async def test_what_stands_nowhere_is_not_found(tmp_path: Path, typed: str) -> None:
    async with opened(tmp_path) as store:
        await _full(store)
        assert await store.found(CaseQuery(typed), 10) == ([], 0)


@settings(max_examples=60)
@given(st.text(max_size=30))
@example('" OR "')
@example("a*b (c) NEAR/2 {d} : ^e + -f")
def test_words_come_apart_and_together(text: str) -> None:
    whole = together(apart(text))
    assert apart(whole) == apart(text)
    assert together(apart(whole)) == whole


@in_loop
async def test_whatever_is_typed_is_only_searched_for(tmp_path: Path) -> None:
    odd = ['"', '""', "'", "(", "a OR", "NEAR(a b)", "{x}:y", "-", "\0", "\ud800", "\U000f0001",
           "a" * 5000, " ".join("ab" for _ in range(500)), "\u200b", "\u0301"]  # fmt: skip
    async with opened(tmp_path) as store:
        await _full(store)
        for typed in odd:
            await store.found(CaseQuery(typed), 10)
        seqs, _ = await store.found(CaseQuery("００４２１"), 10)
        assert len(seqs) == 1


@in_loop
async def test_what_changed_is_found_as_it_is_now(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        case = await _full(store)
        assert await _finds(store, "kotflugel")
        await store.review(case.id, "finding-1", cases.review(Verdict.REJECTED), MEI)
        assert not await _finds(store, "kotflugel")
        await store.describe(case.id, MEI, question="anders")
        assert await _finds(store, "anders")
        assert not await _finds(store, "verzogen")
        assert not await _finds(store, "verzo")
    async with opened(tmp_path) as store:
        assert await _finds(store, "anders")


@in_loop
async def test_filters_hold_together(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        case = await _full(store)
        parcel = await store.new_case(Kind.PARCEL, MEI, "1Z")
        await store.add_photo(parcel.id, cases.photo(2), MEI)
        decided, waiting = [case.number], [parcel.number]
        for query, numbers in {
            CaseQuery(kind=Kind.PARCEL): waiting,
            CaseQuery(kind=Kind.PARCEL, text="okafor"): [],
            CaseQuery(status=Status.DECIDED, severity=Severity.MODERATE): decided,
            CaseQuery(status=Status.DECIDED, kind=Kind.PARCEL): [],
            CaseQuery(decided=True): decided,
            CaseQuery(decided=False): waiting,
            CaseQuery(adjuster="mei  lindqvist"): decided,
            CaseQuery(adjuster="mei"): [],
            CaseQuery(needs_photos=True): decided,
            CaseQuery(practice=False, kind=Kind.VEHICLE): decided,
            CaseQuery(practice=True): [],
            CaseQuery(waiting=True): waiting,
            CaseQuery(days=1): waiting + decided,
            CaseQuery(since="2001-01-01", until="2001-12-31"): [],
            CaseQuery(since="2001-01-01", text="rahmen"): decided,
            CaseQuery(until="2001-12-31"): [],
            CaseQuery(since="0001-01-01", until="9999-12-31"): waiting + decided,
            CaseQuery(since="never", until="-"): waiting + decided,
        }.items():
            assert await _numbers(store, query) == numbers, query
            assert await store.count(query, 1000) == len(numbers)
        assert await store.adjusters() == ("Mei Lindqvist",)


@pytest.mark.parametrize(("state", "waits"), [(RunState.DONE, 0), (RunState.FAILED, 1)])
@in_loop
async def test_what_failed_waits(tmp_path: Path, state: RunState, waits: int) -> None:
    async with opened(tmp_path) as store:
        nothing = cases.assessment(findings=(), summary=None)
        case = await with_run(store, assessment=nothing, state=state)
        await store.decide(case.id, cases.decision(), MEI)
        assert await store.count(CaseQuery(waiting=True), 9) == waits


@in_loop
async def test_a_long_list_is_told_in_parts(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        ids = [(await store.new_case(Kind.VEHICLE, MEI, f"N{n}")).id for n in range(25)]
        await store.describe(ids[3], MEI, question="later")
        whole = await _numbers(store, CaseQuery())
        assert whole[:2] == ["N3", "N24"]
        for query in (CaseQuery(), CaseQuery(kind=Kind.VEHICLE), CaseQuery("n")):
            assert await _in_parts(store, query, 4) == whole
        assert await store.count(CaseQuery(), 10) == 10


@in_loop
async def test_a_case_moves_up_when_a_model_is_asked(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        case = await _full(store)
        await store.new_case(Kind.VEHICLE, MEI, "N")
        fresh = cases.running(2, inspection_id=case.inspections[0].id)
        await store.start_run(case.id, fresh)
        assert await _numbers(store, CaseQuery(kind=Kind.VEHICLE)) == [case.number, "N"]
        assert await _finds(store, "kotflugel")


@in_loop
async def test_cases_from_before_the_index_come_into_it(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        await _full(store)
        for n in range(6):
            await store.new_case(Kind.VEHICLE, MEI, f"N{n}")
    tamper(
        tmp_path,
        "DELETE FROM search",
        "UPDATE search_rest SET place = (SELECT max(place) FROM places)",
    )
    async with opened(tmp_path) as store:
        (changed, *_) = [row for row in await store.cases() if row.number == "N2"]
        await store.describe(changed.id, MEI, question="meanwhile")
        first = await store.new_case(Kind.VEHICLE, MEI, "N6")
        left = [await store.fill_search(3) for _ in range(3)]
        assert left[0] > 0
        assert left[-1] == 0
        assert await store.fill_search(3) == 0
        whole = await _numbers(store, CaseQuery())
        assert whole[:2] == ["N6", "N2"]
        assert await _numbers(store, CaseQuery(kind=Kind.VEHICLE)) == whole
        assert await _finds(store, "kotflugel")
        assert await _finds(store, "meanwhile")
        assert first.number == "N6"
    assert lies(tmp_path, "SELECT count(*) FROM search") == [(8,)]


@in_loop
async def test_filed_cases_are_where_they_belong(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        case = await _full(store)
        other = await store.new_case(Kind.VEHICLE, MEI, "other")
        await store.assign({case.id: "Ana"}, MEI)
        await store.act([case.id], Act.CLOSE, MEI)
        closed = CaseQuery(adjuster="ana", status=Status.CLOSED, text="okafor")
        assert await _numbers(store, closed) == [case.number]
        await store.act([case.id], Act.DELETE, MEI)
        assert await _numbers(store, closed) == []
        assert await _numbers(store, CaseQuery()) == [other.number]
        assert await _numbers(store, CaseQuery("o")) == [other.number]
        assert await _numbers(store, CaseQuery(deleted=True)) == [case.number]
        assert await _numbers(store, CaseQuery("okafor", deleted=True)) == [case.number]
        await store.act([case.id], Act.RESTORE, MEI)
        assert await _numbers(store, closed) == [case.number]
        await store.act([case.id], Act.DELETE, MEI)
        assert await store.clear([case.id])
        assert await _numbers(store, CaseQuery(deleted=True)) == []
    assert lies(tmp_path, "SELECT count(*) FROM search") == [(1,)]
    assert lies(tmp_path, "SELECT count(*) FROM places") == [(1,)]
    # Not even the words are left of it, one by one.
    assert lies(tmp_path, "SELECT * FROM words") == [("other",)]


async def _finds(store: ListStore, typed: str) -> bool:
    return await store.count(CaseQuery(typed), 1) == 1


async def _numbers(store: ListStore, query: CaseQuery) -> list[str]:
    seqs, _ = await store.found(query, 100)
    lines = await store.lines(seqs, query.text)
    return [lines[seq].number for seq in seqs]


async def _in_parts(store: ListStore, query: CaseQuery, size: int) -> list[str]:
    told, below = list[int](), 0
    while True:
        seqs, below = await store.found(query, size, below)
        told += seqs
        if len(seqs) < size:
            lines = await store.lines(told)
            return [lines[seq].number for seq in told]
