"""Copies of photos in measurements go when the office's own go; figures and comparisons stay."""

import asyncio
import json
from collections.abc import Awaitable, Callable
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from app.desk import Desk
from app.domain.case import Details
from app.domain.filing import Act
from app.domain.keeping.keep_time import KeepTime
from app.domain.words import Kind, Language
from app.errors import MeasuringNow, NoSuchName
from app.evaluation import forgetting
from app.evaluation.apart import desk_apart
from app.evaluation.comparing import compared_runs
from app.evaluation.figures import evaluated
from app.evaluation.forgetting import erase_person, forget_copies, standing_everywhere
from app.evaluation.kept_run import KeptRun, kept_run
from app.evaluation.material import photos_in
from app.evaluation.sheet import sheet
from app.evaluation.shown import shown
from app.evaluation.summary import as_json
from app.measured import FOLDER, runs_in
from app.proving.erase import standing
from app.proving.verify import verify_all
from app.retention import keep_to
from app.settings.connection import Connection
from app.settings.settings import Settings
from app.store.base.entry import What
from app.wire.surroundings import Surroundings
from tests.helpers import behaviours as do
from tests.helpers.answers import found, written
from tests.helpers.cases import MEI
from tests.helpers.closed import closed_case, gone_on, lines, measured_on_closed
from tests.helpers.desks import desk_in
from tests.helpers.server import LoopbackServer
from tests.helpers.stores import broken_at, lies
from tests.helpers.templates import builtin

pytestmark = pytest.mark.server
NAME = "B. Okafor"
SAID = written(findings=[found(text=f"The van of {NAME} is dented.")])
SHORT = Settings(keep_times=(KeepTime(Kind.VEHICLE, photos_days=30),))
TABLES = ("cases", "jobs", "photos", "runs", "findings")
STEPS = ("forget_seen", "settle_photos", "clear_all", "put_on_record", "leave_out", "write_whole")
Work = Callable[[Desk, Connection], Awaitable[None]]


def at_desk(folder: Path, work: Work, said: str = SAID) -> None:
    """With four closed cases, the second of a person who is named in it."""

    async def whole(url: str) -> None:
        async with desk_in(folder) as office:
            for number in range(1, 5):
                named = Details(insured=NAME) if number == 2 else None
                await closed_case(office, number, named)
            await work(office, Connection(base_url=url))

    with LoopbackServer(do.streams(said, piece=400)) as server:
        asyncio.run(whole(server.url))


async def _case_id(office: Desk, number: int) -> str:
    rows = sorted(await office.store.cases(), key=lambda row: row.number)
    return rows[number - 1].id


async def _age(office: Desk, case_id: str) -> None:
    """It was closed long ago."""
    at = (datetime.now(UTC) - timedelta(days=40)).isoformat()
    told = "UPDATE cases SET closed_at = ? WHERE id = ?", (at, case_id)
    await office.store._ask(lambda records: records._database.driver.execute(*told))


def _rows(office: Desk) -> dict[str, int]:
    apart = office.folder / FOLDER
    return {name: lies(apart, f"SELECT count(*) FROM {name}")[0][0] for name in TABLES}


def _files(office: Desk) -> list[Path]:
    folder = office.folder / FOLDER / "photos"
    return sorted(path for path in folder.rglob("*") if path.is_file())


def _kept(office: Desk, run: KeptRun) -> KeptRun:
    return kept_run(runs_in(office.folder), run.id)


async def _dropped(office: Desk, case_id: str) -> int:
    told = [entry.what for entry in await office.store.history(case_id)]
    return told.count(What.COPIES_DROPPED)


async def _sound(office: Desk) -> None:
    assert [p async for looked in verify_all(office) for p in looked.problems] == []
    assert broken_at(office.folder / FOLDER) is None
    assert lies(office.folder / FOLDER, "PRAGMA foreign_key_check") == []


def test_retention_takes_copies_and_leaves_figures(tmp_path: Path) -> None:
    async def work(office: Desk, to: Connection) -> None:
        one = await measured_on_closed(office, to)
        other = await measured_on_closed(office, Connection(base_url=to.base_url, model="other"))
        template = builtin()[Kind.VEHICLE]
        figures = evaluated(one.photos, one.answers)
        before, files = compared_runs(one, other), len(_files(office))
        gone = await _case_id(office, 1)
        number = (await office.store.case(gone)).number
        sha256 = one.pictures[f"{number}/1"]
        await _age(office, gone)
        assert await keep_to(office, SHORT) == 1
        assert _rows(office)["cases"] == _rows(office)["photos"] == _rows(office)["jobs"] == 6
        assert len(_files(office)) == files * 3 // 4
        assert sha256 not in "".join(path.name for path in _files(office))
        assert [e.what for e in await office.store.history(gone)][-2:] == [
            What.PHOTOS_DROPPED, What.COPIES_DROPPED,
        ]  # fmt: skip
        left = _kept(office, one)
        assert left.erased == {f"{gone}/1"}
        assert sha256 not in left.pictures.values()
        for run in (one, other):
            text = (runs_in(office.folder) / f"{run.id}.jsonl").read_text("utf-8")
            assert number not in text
            assert sha256 not in text
        assert evaluated(left.photos, left.answers) == figures
        again = compared_runs(left, _kept(office, other))
        assert again.differences == before.differences
        told = shown(f"{gone}/1", (left, _kept(office, other)))
        assert (told.erased, told.sha256) == (True, "")
        assert told.marked[0].labels
        assert as_json(left, figures)["erased"] == 1
        facts = dict(sheet(left, figures, template, language=Language.ENGLISH).facts)
        assert facts["Erased since"].startswith("1, ")
        assert await keep_to(office, SHORT) == 0
        assert await forget_copies(office)
        assert await _dropped(office, gone) == 1
        await _sound(office)

    at_desk(tmp_path, work)


def test_what_is_gone_is_not_asked_again(tmp_path: Path) -> None:
    async def work(office: Desk, to: Connection) -> None:
        whole = await measured_on_closed(office, to)
        small = Connection(base_url=to.base_url, model="m")
        begun = await measured_on_closed(office, small, calls=1)
        assert not begun.done
        assert len(begun.answers) == 1
        asked = begun.answers[0].case
        others = [await _case_id(office, number) for number in range(1, 5)]
        others.remove(asked)
        gone, deleted, stays = others
        await _age(office, gone)
        await keep_to(office, SHORT)
        await office.store.act([deleted], Act.DELETE, MEI)
        await closed_case(office, 5)  # in no set that was measured
        assert await forget_copies(office)
        assert await _dropped(office, deleted) == 1
        run = await gone_on(office, begun, small)
        assert run.id == begun.id
        assert run.done
        assert {answer.case for answer in run.answers} == {asked, stays}
        fresh = await gone_on(office, whole, to)
        assert fresh.id != whole.id
        assert {answer.case for answer in fresh.answers} == {asked, stays}
        assert fresh.head["set"]["photos"] == 2
        compared = compared_runs(_kept(office, whole), fresh)
        assert compared.cases == 2
        assert {photo.case for photo in fresh.photos} == {asked, stays}
        drawn = await measured_on_closed(office, Connection(base_url=to.base_url, model="n"))
        assert {answer.case for answer in drawn.answers} >= {asked, stays}
        assert {answer.case for answer in drawn.answers} & {gone, deleted} == set()
        assert len(lines(office)) == 4

    at_desk(tmp_path, work)


def test_a_person_is_erased_from_measurements_too(tmp_path: Path) -> None:
    async def work(office: Desk, to: Connection) -> None:
        run = await measured_on_closed(office, to)
        theirs = await _case_id(office, 2)
        async with desk_apart(office.folder, Surroundings()) as apart:
            assert len((await standing(apart, NAME)).cases) == 4, "the model names them"
            with pytest.raises(MeasuringNow):
                await erase_person(office, NAME, MEI)
            assert not await forget_copies(office)
            now = await standing_everywhere(office, NAME)
            assert (now.measured, now.measuring) == (0, True), "it can't be looked at"
        assert (await office.store.case(theirs)).details.insured == NAME, "nothing was erased"
        there = await standing_everywhere(office, NAME)
        assert (there.cases, there.measured, there.colleague) == ((theirs,), 4, False)
        with pytest.raises(NoSuchName):
            await erase_person(office, "B", MEI)
        told = await erase_person(office, NAME, MEI)
        assert told.cases == 1
        assert await standing_everywhere(office, NAME) == await standing(office, NAME)
        async with desk_apart(office.folder, Surroundings()) as apart:
            assert (await standing(apart, NAME)).cases == ()
        assert _rows(office)["photos"] == 3
        assert len(_files(office)) == 12
        last = (await office.store.history(theirs))[-1]
        assert last.what == What.COPIES_DROPPED
        assert len(_kept(office, run).erased) == 1
        assert (await office.store.case(theirs)).photos, "the case's own stays"
        await erase_person(office, MEI.name, MEI)
        people = lies(office.folder / FOLDER, "SELECT name FROM people")
        assert MEI.name not in {name for (name,) in people}
        assert not (await standing(office, MEI.name)).colleague
        assert _rows(office)["photos"] == 3, "a colleague is in no photo"
        await _sound(office)

    at_desk(tmp_path, work)


@pytest.mark.parametrize("step", STEPS)
def test_what_broke_off_is_taken_up_the_next_time(
    tmp_path: Path, step: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Killed(Exception):
        """As if the program had ended here."""

    def dies(*_: Any) -> None:
        raise Killed

    place = {
        "settle_photos": "app.evaluation.removing",
        "clear_all": "app.evaluation.removing",
        "write_whole": "app.evaluation.erasing",
    }.get(step, forgetting.__name__)

    async def work(office: Desk, to: Connection) -> None:
        run = await measured_on_closed(office, to, looks=2)
        gone = await _case_id(office, 3)
        await _age(office, gone)
        with monkeypatch.context() as patched:
            patched.setattr(f"{place}.{step}", dies)
            with suppress(Killed):
                await keep_to(office, SHORT)
                pytest.fail("it did not come that far")
        assert not _kept(office, run).erased, "the name of what is gone tells that it is"
        assert await forget_copies(office)
        assert _rows(office)["photos"] == 6
        assert len(_files(office)) == 12
        assert await _dropped(office, gone) == 1
        assert _kept(office, run).erased == {f"{gone}/1"}
        for line in (runs_in(office.folder) / f"{run.id}.jsonl").read_text("utf-8").splitlines():
            assert json.loads(line)
        await _sound(office)

    at_desk(tmp_path, work)


def test_photos_that_another_case_keeps_stay_and_old_ones_are_found(tmp_path: Path) -> None:
    async def work(office: Desk, to: Connection) -> None:
        await office.store.act([await _case_id(office, 4)], Act.DELETE, MEI)
        run = await measured_on_closed(office, to)
        assert len(run.answers) == 3
        first = await office.store.case(await _case_id(office, 1))
        await closed_case(office, 6, picture=1)  # the same picture once more
        await office.store.act([first.id], Act.DELETE, MEI)
        await office.store.do(_clear_now, first.id)
        assert await forget_copies(office)
        left = _kept(office, run)
        assert left.erased == {f"{first.id}/1"}
        assert photos_in(office.folder).pending() == []
        assert _rows(office)["photos"] == 2

    def _clear_now(connection: Any, case_id: str) -> None:
        from app.store.cases.clearing import clear

        assert clear(connection, case_id)

    at_desk(tmp_path, work)
