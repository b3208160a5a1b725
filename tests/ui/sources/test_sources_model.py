"""From what a person named to a batch in the queue."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from app.desk import Desk
from app.domain.many.batch import Limits
from app.domain.many.grouping import Arriving, Group, Grouping
from app.domain.search.case_query import CaseQuery
from app.domain.words import Kind
from app.errors import AppError, SourceUnusable
from app.settings.settings import Settings
from app.sources.mapping import NUMBER, PHOTOS, SKIP
from app.watched.groups import Group as Waited
from app.watched.watch import Waiting
from tests.helpers.cases import MEI
from tests.helpers.desks import desk_in
from tests.helpers.stores import in_loop
from tests.helpers.waiting import until as until_true
from ui.sources.sources_model import SourcesModel
from ui.sources.terms import Terms

pytestmark = pytest.mark.usefixtures("qapp")
until = partial(until_true, seconds=60)  # a crowded machine takes long to start a child
_TERMS = Terms("Monday", "parcel", "practice", "Is it wet?", Limits(calls=7))


@asynccontextmanager
async def _model(desk: Desk) -> AsyncIterator[tuple[SourcesModel, dict[str, list[Any]]]]:
    """With what it told; done where nothing is being looked at."""
    crashes: list[Exception] = []
    model = SourcesModel(desk, lambda: MEI, Settings, crashes.append)
    told: dict[str, list[Any]] = {"busy": [], "failed": [], "made": [], "table": []}
    model.busy.connect(told["busy"].append)
    model.failed.connect(told["failed"].append)
    model.made.connect(told["made"].append)
    model.table_read.connect(lambda *table: told["table"].append(table))
    yield model, told
    await model.close()
    assert not crashes


def _make(folder: Path, *names: str) -> None:
    folder.mkdir(exist_ok=True)
    for name in names:
        (folder / name).write_bytes(b"x")


@in_loop
async def test_folders_and_tables_become_batches_as_planned(tmp_path: Path) -> None:
    photos = tmp_path / "in"
    _make(photos, "P1_1.jpg", "P1_2.jpg", "P2_1.jpg", "notes.txt")
    table = tmp_path / "list.csv"
    table.write_text("Nr;Bild;Frage\n7;P1_1.jpg;Nass?\n8;gone.jpg;\n", encoding="utf-8")
    async with desk_in(tmp_path / "data") as desk, _model(desk) as (model, told):
        model.name([photos])
        model.group(Grouping(Group.NAME))  # before the folder was gone through
        await until(lambda: told["busy"][-1:] == [False])
        assert [len(case.paths) for case in model.plan.cases] == [2, 1]
        model.make(_TERMS)
        model.make(_TERMS)  # pressed twice
        await until(lambda: told["made"])
        (batch,) = await desk.batches.listed()
        assert told["made"] == [batch.id]
        assert (batch.name, batch.template, batch.question) == ("Monday", "parcel", "Is it wet?")
        assert (batch.limits.calls, batch.by) == (7, MEI)
        jobs = await desk.batches.jobs(batch.id)
        assert tuple(job.planned for job in jobs) == model.plan.cases

        model.begin()
        model.name([table, photos])
        await until(lambda: not told["busy"][-1] and model.plan.cases)
        assert [case.question for case in model.plan.cases] == ["Nass?"]
        assert [left.row for left in model.plan.left] == [3]
        assert told["table"][-1][1:] == ([NUMBER, PHOTOS, "question"], str(photos))
        model.map([NUMBER, PHOTOS, SKIP])
        await until(lambda: not told["busy"][-1])
        assert [case.question for case in model.plan.cases] == [""]
        model.make(_TERMS)
        await until(lambda: len(told["made"]) == 2)
        model.begin()
        model.name([table])
        await until(lambda: not told["busy"][-1])
        assert model.columns == (NUMBER, PHOTOS, SKIP)
        other = tmp_path / "second.csv"
        model.name([table, photos / "P2_1.jpg", other, photos / "P1_1.jpg"])
        await until(lambda: not told["busy"][-1])
        assert (model.sources, model.others) == ((table,), (other,))
        assert [case.paths for case in model.plan.cases] == [(str(photos / "P1_1.jpg"),)]
        assert len(model.plan.cases) == 1  # the photo lies below the table, and is found by name


@in_loop
async def test_a_folder_that_is_gone_on_with_makes_its_cases_as_they_are_complete(
    tmp_path: Path,
) -> None:
    (tmp_path / "a.jpg").write_bytes(b"ab")
    async with desk_in(tmp_path / "data") as desk, _model(desk) as (model, told):
        model.name([tmp_path / "a.jpg"])
        await until(lambda: told["busy"][-1:] == [False])
        assert not model.folder
        model.name([tmp_path])
        await until(lambda: told["busy"][-1:] == [False])
        assert model.folder == tmp_path
        arriving = Arriving(str(tmp_path), Grouping(Group.NONE))
        model.make(replace(_TERMS, arriving=arriving))
        await until(lambda: told["made"])
        (batch,) = await desk.batches.awaiting()
        assert batch.arriving == arriving
        assert not await desk.batches.jobs(batch.id)


@in_loop
async def test_what_waits_in_the_watched_folder_is_a_case_for_each_group(tmp_path: Path) -> None:
    waiting = [Waiting(tmp_path / f"{n}.jpg", n * 60.0) for n in range(3)]
    groups = (Waited(tuple(waiting[:2]), "1Z9"), Waited((waiting[2],)))
    async with desk_in(tmp_path / "data") as desk, _model(desk) as (model, told):
        model.take_groups(groups)
        assert [case.number for case in model.plan.cases] == ["1Z9", ""]
        assert model.waiting == tuple(each.path for each in waiting)
        model.make(_TERMS)
        await until(lambda: told["made"])
        model.begin()
        assert not model.waiting


@in_loop
async def test_cases_are_asked_again_and_what_fails_is_told(tmp_path: Path) -> None:
    async with desk_in(tmp_path / "data") as desk, _model(desk) as (model, told):
        made = [await desk.store.new_case(Kind.PARCEL, MEI, number) for number in "AB"]
        seqs, _ = await desk.store.found(CaseQuery(), 10)
        model.take_cases(list(reversed(seqs)))
        await until(lambda: told["busy"][-1:] == [False])
        assert [case.name for case in model.plan.cases] == ["A", "B"]
        assert [case.case_id for case in model.plan.cases] == [case.id for case in made]
        model.begin()
        (tmp_path / "broken.xlsx").write_bytes(b"PK\x03\x04")
        model.name([tmp_path / "broken.xlsx"])
        await until(lambda: told["failed"])
        error: AppError = told["failed"][0]
        assert isinstance(error, SourceUnusable)
        model.make(_TERMS)
        assert not told["made"]
