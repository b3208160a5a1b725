"""A case that is deleted while it is measured is sent no more, and the run says so."""

import asyncio
import base64
from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path

import pytest

from app.desk import Desk
from app.domain.case import Case
from app.domain.filing import Act
from app.domain.many.batch import Limits
from app.domain.strategy import Strategy, Way
from app.domain.words import Kind, Language
from app.errors import Refusal
from app.evaluation import running
from app.evaluation.apart import desk_apart
from app.evaluation.figures import evaluated
from app.evaluation.forgetting import forget_gone
from app.evaluation.kept_run import KeptRun, kept_run
from app.evaluation.preparing import ordered, prepared
from app.evaluation.progress import Progress
from app.evaluation.running import Evaluator
from app.evaluation.sheet import sheet
from app.inspector import Order
from app.measured import FOLDER, runs_in
from app.settings.connection import Connection
from app.wire.surroundings import Surroundings
from tests.helpers import behaviours as do
from tests.helpers.answers import found, written
from tests.helpers.cases import MEI
from tests.helpers.closed import closed_case
from tests.helpers.desks import desk_in, pictures_in
from tests.helpers.server import LoopbackServer, Talk
from tests.helpers.stores import lies

pytestmark = pytest.mark.server
MANY = 5  # cases
SAID = do.streams(written(findings=[found()]), piece=400)
OFTEN = Strategy(Way.SEVERAL, looks=3, agree=2)


class _Model:
    """Answers, and lets a case go while one is asked about: from that question on, counted from 1,
    the first there is that was asked about so many times; not the one just asked about, unless it
    is alone."""

    def __init__(self, at: int, times: int) -> None:
        self._at, self._times, self.asked = at, times, list[str]()
        self.cases: dict[str, Case] = {}  # by their pictures
        self.delete: Callable[[Case], Awaitable[None]]
        self.gone: Case | None = None

    async def __call__(self, talk: Talk) -> None:
        self.asked += pictures_in(talk.seen.json)
        others = [each for each in self.cases if each != self.asked[-1]] or list(self.cases)
        fitting = [each for each in others if self.asked.count(each) == self._times]
        if self.gone is None and fitting and len(self.asked) >= self._at:
            self.gone = self.cases[fitting[0]]
            await self.delete(self.gone)
        await SAID(talk)


class _Measured:
    """A measurement of so many closed cases, one question at a time, during which one of them is
    deleted."""

    def __init__(
        self, folder: Path, at: int = 1, times: int = 0, looks: int = 1, many: int = MANY
    ) -> None:
        self._folder, self._looks, self._many = folder, looks, many
        self.model, self.told = _Model(at, times), list[Progress]()
        self._kept = asyncio.Event()  # an answer is
        self.run: KeptRun  # as it is kept behind it

    @property
    def gone(self) -> Case:
        """The one that was deleted."""
        assert self.model.gone is not None
        return self.model.gone

    def through(self, way: Strategy | None = None) -> "_Measured":
        with LoopbackServer(self.model) as server, pytest.MonkeyPatch.context() as patch:
            patch.setattr(running, "AT_ONCE", 1)
            asyncio.run(self._through(server.url, way))
        return self

    async def _through(self, url: str, way: Strategy | None) -> None:
        async with desk_in(self._folder) as office:
            for number in range(1, self._many + 1):
                await closed_case(office, number)
            template = office.templates.named(Kind.VEHICLE)
            told = await prepared(office, None, template, 0)
            order = Order(Connection(base_url=url), "", Language.ENGLISH, MEI)
            order = replace(order, strategy=way)
            wanted = await ordered(office, told, order, self._looks, 0, Limits())
            for case in [await office.store.case(each) for each in wanted.cases]:
                picture = office.files.prepared(case.photos[0].sha256).read_bytes()
                self.model.cases[base64.b64encode(picture).decode()] = case
            self._delete_when_asked(office)
            runs = runs_in(office.folder)
            async with desk_apart(office.folder, Surroundings()) as apart:
                done = await Evaluator(apart, runs, wanted, self._tell, office=office).run()
                await forget_gone(apart, office)
            self.run = kept_run(runs, done.id)
            self.template = template

    def _delete_when_asked(self, office: Desk) -> None:
        """On the office's own loop: the server has another."""
        loop = asyncio.get_running_loop()

        async def on_its_loop(case: Case) -> None:
            if self._looks > 1:
                await self._kept.wait()
            await office.store.act([case.id], Act.DELETE, MEI)

        async def delete(case: Case) -> None:
            await asyncio.wrap_future(asyncio.run_coroutine_threadsafe(on_its_loop(case), loop))

        self.model.delete = delete

    def _tell(self, progress: Progress) -> None:
        self.told.append(progress)
        if progress.asked:
            self._kept.set()

    def held(self) -> set[str]:
        """The originals of which measurements have copies."""
        return {row[0] for row in lies(self._folder / FOLDER, "SELECT sha256 FROM photos")}


def test_a_case_that_is_deleted_before_its_turn_is_not_sent(tmp_path: Path) -> None:
    measured = _Measured(tmp_path).through()
    run, gone = measured.run, measured.gone
    assert len(measured.model.asked) == MANY - 1
    assert gone.id not in {answer.case for answer in run.answers}
    assert run.done
    assert run.refused == (f"{gone.id}/1",), "its number leads nobody to it"
    said = [each.refused for each in measured.told if each.refused]
    assert [each.refusal for each in said] == [Refusal.PUT_AWAY]
    assert (measured.told[-1].asked, measured.told[-1].of) == (MANY - 1, MANY - 1)
    found = evaluated(run.photos, run.answers)
    facts = dict(sheet(run, found, measured.template).facts)
    assert "1 could not be used" in facts["Photos"]
    assert gone.photos[0].sha256 not in measured.held()
    assert len(measured.held()) == MANY - 1


def test_a_case_that_is_deleted_between_two_turns_is_not_sent_again(tmp_path: Path) -> None:
    measured = _Measured(tmp_path, at=2, times=1, looks=2).through()
    run, gone = measured.run, measured.gone
    assert len(measured.model.asked) == 2 * MANY - 1
    assert len([answer for answer in run.answers if answer.case == gone.id]) == 1
    assert run.done
    assert run.refused == ()
    assert run.erased == {f"{gone.id}/1"}
    assert [each.refused.refusal for each in measured.told if each.refused] == [Refusal.PUT_AWAY]
    assert gone.photos[0].sha256 not in measured.held()


def test_a_case_that_is_deleted_in_the_middle_of_its_looks_is_looked_at_no_more(
    tmp_path: Path,
) -> None:
    measured = _Measured(tmp_path, times=1, many=1).through(OFTEN)
    assert len(measured.model.asked) == 1
    assert measured.run.erased == {f"{measured.gone.id}/1"}
    assert measured.held() == set()
