"""What comes of a measurement's questions goes into its file in whichever order it comes."""

from dataclasses import replace
from pathlib import Path

import pytest

from app.batch.judging import failure_of
from app.domain.filing import Act
from app.domain.many.batch import Job, JobState, Limits, Planned
from app.domain.words import Kind, Language
from app.errors import PhotoRefused, Refusal
from app.evaluation.apart import desk_apart
from app.evaluation.forgetting import forget_gone
from app.evaluation.keeping import Keeping
from app.evaluation.kept_run import kept_run
from app.evaluation.preparing import ordered, prepared
from app.evaluation.run_file import RunFile
from app.evaluation.running import Evaluator
from app.inspector import Order
from app.measured import runs_in
from app.settings.connection import Connection
from app.wire.surroundings import Surroundings
from tests.helpers import behaviours as do
from tests.helpers.answers import found, written
from tests.helpers.cases import MEI
from tests.helpers.closed import closed_case
from tests.helpers.desks import desk_in
from tests.helpers.server import LoopbackServer
from tests.helpers.stores import in_loop

pytestmark = pytest.mark.server
GONE = failure_of(PhotoRefused("", Refusal.PUT_AWAY))


@pytest.mark.parametrize("first", [1, 2])
@in_loop
async def test_a_case_that_went_between_two_looks_is_kept_alike_whichever_is_heard_of_first(
    tmp_path: Path, first: int
) -> None:
    with LoopbackServer(do.streams(written(findings=[found()]))) as server:
        async with desk_in(tmp_path) as office:
            case, runs = await closed_case(office, 1), runs_in(office.folder)
            order = Order(Connection(base_url=server.url), "", Language.ENGLISH, MEI)
            told = await prepared(office, None, office.templates.named(Kind.VEHICLE), 0)
            wanted = await ordered(office, told, order, 1, 0, Limits())
            async with desk_apart(office.folder, Surroundings()) as apart:
                await Evaluator(apart, runs, wanted, lambda _: None, office=office).run()
                (batch,) = await apart.batches.listed()
                (done,) = await apart.batches.jobs(batch.id)
                gone = _gone(done, case.id)
                keeping = Keeping(apart.store, replace(wanted, looks=2), lambda _: None)
                file = RunFile.begun(runs, wanted.head() | {"batch": batch.id})
                keeping.into(file)
                for job in (done, gone) if first == 1 else (gone, done):
                    await keeping.keep(job)
                await keeping.rest()
                answered = kept_run(runs, file.id)
                await office.store.act([case.id], Act.DELETE, MEI)
                await forget_gone(apart, office)
            left = kept_run(runs, file.id)
    assert [photo.case for photo in answered.photos] == [case.id], "what was answered counts"
    assert [claim.photo for claim in answered.answers[0].claims] == [answered.photos[0].path]
    assert answered.refused == (), "only what never counted is"
    assert left.refused == ()
    assert left.erased == {f"{case.id}/1"}
    assert [claim.photo for claim in left.answers[0].claims] == [f"{case.id}/1"]
    assert left.pictures == {}


@in_loop
async def test_a_case_that_went_unasked_is_named_once_however_often_the_run_is_gone_on_with(
    tmp_path: Path,
) -> None:
    async with desk_in(tmp_path) as office:
        case, runs = await closed_case(office, 1), runs_in(office.folder)
        order = Order(Connection(base_url="http://localhost"), "", Language.ENGLISH, MEI)
        told = await prepared(office, None, office.templates.named(Kind.VEHICLE), 0)
        wanted = await ordered(office, told, order, 1, 0, Limits())
        gone = _gone(Job("first", "batch", 1, Planned("")), case.id)
        file = RunFile.begun(runs, wanted.head())
        for _ in range(2):
            keeping = Keeping(office.store, wanted, lambda _: None)
            keeping.go_on(kept_run(runs, file.id))
            keeping.into(file)
            await keeping.keep(gone)
            await keeping.rest()
    assert kept_run(runs, file.id).refused == (f"{case.id}/1",)


def _gone(done: Job, case_id: str) -> Job:
    """The second look at it, which was not sent any more."""
    planned = Planned(f"2 {case_id}", paths=done.planned.paths)
    second = replace(done, id="second", place=2, planned=planned, case_id="")
    return replace(second, state=JobState.FAILED, failed=GONE)
