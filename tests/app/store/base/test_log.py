"""The log says who did what and when, can't be changed unseen, and holds no one's words."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.case import Details
from app.domain.words import Kind, Verdict
from app.store.base.entry import What
from tests.helpers import cases
from tests.helpers.cases import MEI
from tests.helpers.stores import broken_at, in_loop, lies, opened, tamper, with_run

SECRETS = ("Okafor", "B-TE", "shadow of", "Paid by", "Mei Lindqvist", "IMG_0001", "Left side")


async def _everything(folder: Path) -> None:
    async with opened(folder) as store:
        case = await with_run(store)
        inspection = case.inspections[0].id
        await store.save_run(case.id, cases.run(inspection_id=inspection))
        details = Details("A. Okafor", item="B-TE 551")
        await store.describe(case.id, MEI, details=details, question="Paid by whom?")
        await store.describe_photo(case.id, "photo-1", MEI, caption="Left side")
        edited = cases.review(Verdict.EDITED, value=cases.value(part="hood"), why="shadow of")
        await store.review(case.id, "finding-1", edited, MEI)
        await store.review(case.id, "finding-1", None, MEI)
        await store.decide(case.id, cases.decision(note="Paid by cheque"), MEI)
        await store.add_photo(case.id, cases.photo(2), MEI)
        await store.remove_photo(case.id, "photo-2", MEI)
        await store.issued(case.id, cases.sha("pdf"), MEI)


@in_loop
async def test_history_tells_every_change(tmp_path: Path) -> None:
    await _everything(tmp_path)
    async with opened(tmp_path) as store:
        (line,) = await store.cases()
        entries = await store.history(line.id)
    assert [entry.what for entry in entries] == [
        What.CASE_MADE,
        What.PHOTO_ADDED,
        What.RUN_STARTED,
        What.RUN_ENDED,
        What.CASE_DESCRIBED,
        What.PHOTO_DESCRIBED,
        What.FINDING_REVIEWED,
        What.REVIEW_UNDONE,
        What.DECISION_CHANGED,
        What.PHOTO_ADDED,
        What.PHOTO_REMOVED,
        What.REPORT_ISSUED,
    ]
    told = {entry.what: entry.data for entry in entries}
    assert told["case_described"] == {"fields": "insured item question"}
    assert told["photo_described"] == {"photo": "photo-1", "fields": "caption"}
    assert told["finding_reviewed"] == {
        "finding": "finding-1",
        "verdict": "edited",
        "severity": "moderate",
        "fields": "part",
    }
    assert told["run_ended"]["state"] == "done"
    assert told["report_issued"] == {"version": "1", "sha256": cases.sha("pdf")}
    assert all(entry.by == MEI for entry in entries)
    assert [entry.at for entry in entries] == sorted(entry.at for entry in entries)
    assert line.changed_at == entries[-1].at


@in_loop
async def test_the_log_holds_no_personal_words(tmp_path: Path) -> None:
    await _everything(tmp_path)
    told = json.dumps(lies(tmp_path, "SELECT * FROM log"))
    assert [word for word in SECRETS if word in told] == []


@in_loop
async def test_an_untouched_log_is_whole(tmp_path: Path) -> None:
    async with opened(tmp_path):
        pass
    assert broken_at(tmp_path) is None
    await _everything(tmp_path)
    assert broken_at(tmp_path) is None


@pytest.mark.parametrize(
    ("change", "row"),
    [
        ("UPDATE log SET data = replace(data, 'edited', 'accepted') WHERE seq = 7", 7),
        ("UPDATE log SET at = replace(at, '+', '-') WHERE seq = 1", 1),
        ("UPDATE log SET by = 2 WHERE seq = 3", 3),
        ("UPDATE log SET case_id = 'x' WHERE seq = 12", 12),
        ("UPDATE log SET hash = previous WHERE seq = 4", 4),
        ("DELETE FROM log WHERE seq = 5", 6),
        ("DELETE FROM log WHERE seq = 1", 2),
        ("UPDATE log SET seq = 100 WHERE seq = 2", 3),
    ],
)
@in_loop
async def test_a_changed_log_is_found(tmp_path: Path, change: str, row: int) -> None:
    await _everything(tmp_path)
    tamper(tmp_path, "DROP TRIGGER log_no_update", "DROP TRIGGER log_no_delete", change)
    assert broken_at(tmp_path) == row


@pytest.mark.parametrize("table", ["log", "reviews", "decisions", "reports"])
@pytest.mark.parametrize("change", ["UPDATE {} SET seq = 77", "DELETE FROM {}"])
@in_loop
async def test_what_is_on_record_can_only_be_added_to(
    tmp_path: Path, table: str, change: str
) -> None:
    await _everything(tmp_path)
    with pytest.raises(Exception, match="can only be added to"):
        tamper(tmp_path, change.format(table))


@in_loop
async def test_a_name_can_be_taken_out_without_touching_the_log(tmp_path: Path) -> None:
    await _everything(tmp_path)
    tamper(tmp_path, "UPDATE people SET name = '', system_user = ''")
    assert broken_at(tmp_path) is None


@in_loop
async def test_progress_is_not_logged(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        case = await with_run(store)
        for text in ("a", "ab", "abc"):
            run = cases.running(inspection_id=case.inspections[0].id)
            told = cases.assessment(raw=text)
            await store.save_run(case.id, replace(run, assessment=told))
        assert len(await store.history(case.id)) == 3
        other = await store.new_case(Kind.PARCEL, MEI)
        assert len(await store.history(other.id)) == 1
