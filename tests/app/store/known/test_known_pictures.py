"""Pictures and runs found by fingerprints."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app.domain.case import Case
from app.domain.known import Taken, Wanted
from app.domain.run import Run
from app.domain.seen import Pose, Seen
from app.domain.words import Kind, Language, RunState
from app.store.base.prints import parts, whole
from app.store.store import Store
from tests.helpers import cases
from tests.helpers.stores import broken_at, in_loop, of_schema, opened, tamper

_PRINT = cases.photo(1).fingerprint
WANTED = Wanted(
    dialect="openai",
    host="localhost:8080",
    model="qwen3-vl-8b",
    language=Language.ENGLISH,
    template_sha256="t",
    prompt_version="1",
    question="What is damaged?",
    text="",
)


async def _answered(store: Store, **changes: Any) -> tuple[Case, Run]:
    """A case with photos 1 and 2, and a run about both."""
    case = await store.new_case(Kind.VEHICLE, cases.MEI)
    asked = changes.pop("asked", {})
    for number in (1, 2):
        shown = cases.photo(number, id=f"{case.id}-{number}")
        case = await store.add_photo(case.id, shown, cases.MEI)
    told = cases.asked(*(photo.id for photo in case.photos), template_sha256="t", **asked)
    run_id = f"run-{case.id}"
    found = cases.finding(id=f"f-{case.id}", run_id=run_id)
    of_case: dict[str, Any] = {"id": run_id, "inspection_id": case.inspections[0].id, "asked": told}
    run = replace(cases.run(assessment=cases.assessment(found)), **of_case, **changes)
    await store.start_run(case.id, run)
    return await store.save_run(case.id, run), run


async def _about(store: Store, *, any_question: bool = False) -> list[str]:
    told = await store.known.runs_about([_PRINT], WANTED, any_question=any_question, limit=9)
    return [each.run.id for each in told]


@in_loop
async def test_a_run_comes_with_its_photos_and_findings_newest_first(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        _, first = await _answered(store)
        case, second = await _answered(store)
        told = await store.known.runs_about([_PRINT], WANTED, any_question=False, limit=9)
        assert [each.run for each in told] == [second, first]
        prints = tuple((photo.id, photo.fingerprint) for photo in case.photos)
        assert (told[0].case_id, told[0].number, told[0].photos) == (case.id, case.number, prints)
        assert (
            await store.known.runs_about([cases.sha("x")], WANTED, any_question=False, limit=9)
            == ()
        )


_OTHER: list[dict[str, Any]] = [
    {"asked": {"model": "qwen3-vl-32b"}},
    {"asked": {"host": "elsewhere"}},
    {"asked": {"language": Language.GERMAN}},
    {"asked": {"question": "What is it?"}},
    {"asked": {"text": "came with it"}},
    {"asked": {"practice": True}},
    {"asked": {"prompt_version": "2"}},
    {"state": RunState.STOPPED},
    {"error": "ContentRefused"},
    {"taken": Taken("c", "1", "r", cases.NOON, 0)},
]


@pytest.mark.parametrize("changes", _OTHER, ids=lambda told: "-".join(map(str, told)))
@in_loop
async def test_another_question_model_or_ending_is_not_the_same(
    tmp_path: Path, changes: dict[str, Any]
) -> None:
    async with opened(tmp_path) as store:
        _, run = await _answered(store, **changes)
        assert await _about(store) == []
        other_words = "question" in changes.get("asked", {})
        assert await _about(store, any_question=True) == ([run.id] if other_words else [])


@in_loop
async def test_a_photo_is_found_in_other_cases_that_are_no_practice(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        real, _ = await _answered(store)
        practised, _ = await _answered(store, asked={"practice": True})
        assert practised.practice
        (found,) = await store.known.photos_with([_PRINT], "another", 9)
        photo = real.photos[0]
        assert (found.case_id, found.photo_id, found.number) == (real.id, photo.id, real.number)
        assert (found.fingerprint, found.at) == (_PRINT, photo.received_at)
        assert await store.known.photos_with([_PRINT], real.id, 9) == ()


@in_loop
async def test_every_fingerprint_comes_once_and_what_came_since(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        await _answered(store)
        await _answered(store)
        first = await store.known.prints(None, 1)
        rest = await store.known.prints(first[0], 9)
        told = {cases.photo(n).fingerprint for n in (1, 2)}
        assert {whole(each) for each in (*first, *rest)} == told
        assert len(first + rest) == 2
        assert set(await store.known.arrived()) == told
        assert await store.known.arrived() == ()


@in_loop
async def test_where_it_was_seen_is_kept_and_not_logged(tmp_path: Path) -> None:
    seen = Seen("c", "2026-0007", "p", "aa", cases.NOON, 4, Pose.MIRRORED)
    async with opened(tmp_path) as store:
        case, _ = await _answered(store)
        before = await store.history(case.id)
        told = await store.known.keep_seen(case.id, case.photos[0].id, (seen,))
        assert [photo.seen for photo in told.photos] == [(seen,), ()]
        assert await store.case(case.id) == told
        assert await store.history(case.id) == before


@in_loop
async def test_a_taken_answer_is_a_run_that_says_so(tmp_path: Path) -> None:
    taken = Taken("other", "2026-0007", "r", cases.NOON, 4)
    async with opened(tmp_path) as store:
        case, run = await _answered(store, taken=taken)
        assert case.inspections[0].runs == (run,)
        logged = [entry for entry in await store.history(case.id) if entry.what == "answer_taken"]
        assert [entry.data["from_run"] for entry in logged] == ["r"]
        other = replace(run, id="asked", taken=None, assessment=cases.assessment(raw=""))
        assert other.taken is None
    assert broken_at(tmp_path) is None


_AT = "2026-11-18T12:00:00.000000+00:00"
_OLD = f"""INSERT INTO photos (seq, id, case_id, inspection_id, sha256, name, media_type,
    size_bytes, width, height, exif_taken, exif_device, exif_orientation, quality_sharpness,
    quality_brightness, quality_flags, blackouts, fingerprint, sent_sha256, sent_width,
    sent_height, sent_size_bytes, arrival, received_at, received_by, source, taken_by, caption)
    VALUES (%d, 'p%d', 'c', 'i', '%s', 'a.jpg', 'image/jpeg', 9, 4032, 3024, '', '', 1, 100.0,
    0.5, '[]', '[]', '%s', 'bb', 1316, 987, 210000, 'drop', '{_AT}', 1, '', '', '')"""


@in_loop
async def test_fingerprints_of_an_older_file_are_turned_into_columns(tmp_path: Path) -> None:
    folder = of_schema(11, tmp_path)
    known = [cases.sha(str(number)) for number in range(5)]
    told = [*known, "no fingerprint"]
    tamper(
        folder,
        "INSERT INTO people VALUES (1, 'Mei Lindqvist', 'mei')",
        f"""INSERT INTO cases (seq, id, number, kind, created_at, changed_at, template, question,
            text, insured, policy, date_of_loss, cause, item, status, thumbnail, needle, practice)
            VALUES (1, 'c', 'CL-7', 'vehicle', '{_AT}', '{_AT}', 'vehicle', '', '', '', '', '', '',
            '', 'open', '', '', 0)""",
        "INSERT INTO inspections VALUES (1, 'i', 'c')",
        *(_OLD % (n, n, f"{n}", each) for n, each in enumerate(told, 1)),
    )
    async with opened(folder) as store:
        case = await store.case("c")
        assert [photo.fingerprint for photo in case.photos] == [*known, "0" * 64]
        assert sorted(map(whole, await store.known.prints(None, 9))) == sorted(known)
        (found,) = await store.known.photos_with([known[3]], "", 9)
        assert found.photo_id == "p4"


def test_quarters_have_signs_and_come_back() -> None:
    for told in ("f" * 64, "0" * 64, "8" + "0" * 63, _PRINT):
        assert all(-(2**63) <= part < 2**63 for part in parts(told))
        assert whole(parts(told)) == told
