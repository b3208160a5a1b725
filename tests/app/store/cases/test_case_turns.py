"""Conversations are kept as they grow, with what people made of what was proposed."""

import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.conversation import Reply, TurnKind
from app.domain.reply import Change, ChangeVerdict, Judged, Pointer
from app.domain.words import RunState, Severity, Verdict
from app.errors import NotInStore
from app.store.backups.backup import BACKUPS
from app.store.base.values import CHANGES, POINTERS
from tests.app.store.base.test_values import REGION, TEXT
from tests.helpers import cases
from tests.helpers.cases import MEI, NOON
from tests.helpers.conversations import asking, change, looked, reply, turn
from tests.helpers.old_files import written_by_schema
from tests.helpers.stores import broken_at, in_loop, lies, opened, tamper, with_run, with_turn

TAKEN, REFUSED = (Judged(verdict, MEI, NOON) for verdict in ChangeVerdict)


@in_loop
async def test_a_turn_that_grows_is_kept(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        case = await with_turn(store, asking())
        grown = asking(reply=reply(raw="half"))
        await store.grow_turn(case.id, grown)
        assert (await store.case(case.id)).inspections[0].turns == (grown,)
        done = await store.save_turn(case.id, turn())
        assert done.inspections[0].turns == (turn(),)
        assert await store.save_turn(case.id, turn()) == done
        told = [e.what for e in await store.history(case.id)]
        assert told[-2:] == ["turn_started", "turn_ended"]
    async with opened(tmp_path) as store:
        assert await store.case(case.id) == done


@in_loop
async def test_every_kind_of_turn_comes_back_whole(tmp_path: Path) -> None:
    summary = turn(3, kind=TurnKind.SUMMARY, covers=("turn-1", "turn-2"))
    anew = turn(4, replaces="turn-2", follows="turn-1", error="TimedOut", error_data={"a": "b"})
    anew = replace(anew, cost="0.0000012", currency="¥")
    every = turn(1), looked(2), summary, anew
    async with opened(tmp_path) as store:
        case = await with_turn(store, every[0])
        for each in every[1:]:
            await store.start_turn(case.id, each)
        case = await store.case(case.id)
        assert case.inspections[0].turns == every
        started = (await store.history(case.id))[-3].data
        assert started["closeup"] == "1200 × 900"
        assert started["closeup_sha256"] == cases.sha("close-up")


@in_loop
async def test_turns_of_several_runs_are_told_apart(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        case = await with_turn(store, turn())
        inspection = case.inspections[0].id
        second = cases.run(2, inspection_id=inspection)
        await store.start_run(case.id, second)
        await store.start_turn(case.id, turn(2, run_id="run-2", follows=""))
        told = (await store.case(case.id)).inspections[0]
        assert [t.id for t in told.turns_of("run-1")] == ["turn-1"]
        assert [t.id for t in told.turns_of("run-2")] == ["turn-2"]


@in_loop
async def test_a_turn_of_another_case_is_refused(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        case = await with_run(store)
        with pytest.raises(NotInStore):
            await store.start_turn(case.id, turn(run_id="run-9"))
        with pytest.raises(NotInStore):
            await store.save_turn(case.id, turn())
        with pytest.raises(NotInStore):
            await store.judge_change(case.id, ("turn-1", 0), TAKEN, None, MEI)


@in_loop
async def test_turns_of_a_dead_program_are_interrupted(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        case = await with_turn(store, asking(reply=reply(raw="half an ans")))
    async with opened(tmp_path) as store:
        (kept,) = (await store.case(case.id)).inspections[0].turns
        assert (kept.state, kept.finished_at) == (RunState.INTERRUPTED, None)
        assert kept.reply == reply(raw="half an ans")
        ended = (await store.history(case.id))[-1]
        assert (ended.what, ended.data["state"], ended.by.name) == ("turn_ended", "interrupted", "")


@in_loop
async def test_a_taken_change_and_its_review_are_one(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        case = await with_turn(store, turn())
        (change,) = turn().reply.changes
        value = change.applied_to(case.findings[0].value)
        edited = cases.review(Verdict.EDITED, value=value)
        of, to = ("turn-1", 0), ("finding-1", edited)
        case = await store.judge_change(case.id, of, TAKEN, to, MEI)
        assert case.findings[0].review == edited
        assert case.inspections[0].turns[0].reply.changes[0].judged == TAKEN
        case = await store.judge_change(case.id, of, None, ("finding-1", None), MEI)
        assert case.findings[0].review is None
        assert case.inspections[0].turns[0].reply.changes[0].judged is None
        case = await store.judge_change(case.id, of, REFUSED, None, MEI)
        assert case.inspections[0].turns[0].reply.changes[0].judged == REFUSED
        told = [e.what for e in await store.history(case.id)][-5:]
        assert told[:2] == ["finding_reviewed", "change_judged"]
        assert told[2:] == ["review_undone", "change_judged", "change_judged"]
        broken = cases.review(Verdict.EDITED, value=value)
        with pytest.raises(NotInStore):  # then nothing of it is kept
            await store.judge_change(case.id, ("turn-9", 0), TAKEN, ("finding-1", broken), MEI)
        assert (await store.case(case.id)).findings[0].review is None
    assert broken_at(tmp_path) is None
    kept = lies(tmp_path, "SELECT verdict FROM judgements ORDER BY seq")
    assert kept == [("taken",), (None,), ("refused",)]
    with pytest.raises(sqlite3.IntegrityError):
        tamper(tmp_path, "DELETE FROM judgements")


@in_loop
async def test_what_was_sent_and_said_is_sealed(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        case = await with_turn(store, asking())
        await store.save_turn(case.id, turn())
        started, ended = (await store.history(case.id))[-2:]
        assert started.data["sent_sha256"] == cases.sha(turn().sent.text)
        assert ended.data["raw_sha256"] == cases.sha(turn().reply.raw)
        assert turn().question not in str((started.data, ended.data))


CHANGE = st.builds(
    Change,
    TEXT,
    *(st.none() | TEXT for _ in range(2)),
    st.none() | st.sampled_from(Severity),
    *(st.none() | TEXT for _ in range(2)),
    TEXT,
)


@given(st.lists(CHANGE, max_size=3).map(tuple), st.lists(st.builds(Pointer, TEXT, TEXT, REGION)))
@settings(deadline=None)
def test_changes_and_places_come_back(changes: tuple[Change, ...], places: list[Pointer]) -> None:
    assert CHANGES.take(CHANGES.put(changes)) == changes
    assert POINTERS.take(POINTERS.put(tuple(places))) == tuple(places)
    assert CHANGES.put((change(judged=TAKEN),)) == CHANGES.put((change(),))


@in_loop
async def test_long_replies_come_back_whole(tmp_path: Path) -> None:
    whole = replace(turn(), reply=Reply(raw="ä" * 200_000, thinking="x" * 200_000))
    async with opened(tmp_path) as store:
        case = await with_turn(store, whole)
        assert case.inspections[0].turns == (whole,)


_AT = "2026-11-18T12:00:00.000000+00:00"
_FIRST_VERSION = f"""
INSERT INTO people VALUES (1, 'Mei Lindqvist', 'mei');
INSERT INTO cases VALUES (1, 'c', '2026-0001', 'vehicle', '{_AT}', '{_AT}', '', '', '', '', '', '',
    2026, 1, 'open', NULL, '', '2026-0001', 0);
INSERT INTO inspections VALUES (1, 'i', 'c');
INSERT INTO runs VALUES (1, 'run-1', 'i', 'openai', 'h:1', 'm', 0, 'q', 'en', 0.2, 0.9, 2048, '1',
    'p', 's', '[]', '{_AT}', 1, 'done', '{_AT}', 'm', 'stop', 1, 2, 0.5, 1.5, 0, 'json_schema', '',
    '{{}}', 'Dented.', '', '[]', '[]', 'minor', 'repair', 'One dent.', '[]', '[]', '', '{{}}');
"""


@in_loop
async def test_a_file_of_the_first_version_gets_conversations(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    written_by_schema(1, folder, _FIRST_VERSION)
    async with opened(folder) as store:
        case = await store.case("c")
        assert case.inspections[0].turns == ()
        await store.start_turn("c", turn())
        assert (await store.case("c")).inspections[0].turns == (turn(),)
    assert len(list((folder / BACKUPS).glob("tessera-schema1-*.db"))) == 1
