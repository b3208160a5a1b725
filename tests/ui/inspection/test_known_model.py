"""Known answers are offered before anything is sent, and taken by themselves where that is set."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path

import pytest

from app.desk import Desk
from app.domain.case import Case
from app.domain.known import Known
from app.domain.many.batch import Planned
from app.domain.words import Kind, Language
from app.fallbacks import Fallbacks
from app.inspector import Order
from app.network import Network
from app.settings.connection import Connection
from app.settings.settings import Settings
from tests.helpers import behaviours as does
from tests.helpers import cases
from tests.helpers.answers import found, summary, written
from tests.helpers.asking import connection
from tests.helpers.batching import batch
from tests.helpers.desks import case_of, desk_in, inspected
from tests.helpers.photos import photo_like, saved
from tests.helpers.server import LoopbackServer
from tests.helpers.waiting import until
from ui.inspection.analysis_model import AnalysisModel
from ui.inspection.case_model import CaseModel
from ui.inspection.known_model import KnownModel

pytestmark = [pytest.mark.usefixtures("qapp"), pytest.mark.server]
ANSWER = written(findings=[found()], summary=summary(), answer="The bumper is dented.")
PRODUCT = written(brand="Acme", product="Phone 13", certainty="certain", answer="A phone.")
OTHER = saved(photo_like(900, 700, 2))
FIRST, COPY = saved(photo_like(900, 700, 1)), saved(photo_like(900, 700, 1), quality=70)


class _Bench:
    """The open case's models over a desk that has answered a question about FIRST."""

    def __init__(self, desk: Desk, settings: Settings) -> None:
        self.desk, self.settings = desk, settings
        self.troubles: list[object] = []
        self.case = CaseModel(lambda: cases.MEI, self.troubles.append)
        self.case.failed.connect(self.troubles.append)
        self.known = KnownModel(self.case, lambda: self.settings, self._order)
        self.held_back: list[bool] = []
        self.known.held_back.connect(lambda: self.held_back.append(True))
        self.network = Network()
        fallbacks = Fallbacks(lambda: self.settings)
        self.analysis = AnalysisModel(self.case, self.network, self._order, fallbacks, self.known)
        self.case.attach(desk)

    async def _order(self, _: Connection | None = None) -> Order:
        return Order(self.settings.connection, "sk-secret-0123", Language.ENGLISH, cases.MEI)

    async def open(self, case: Case) -> None:
        self.case.open_case(case.id)
        await until(lambda: self.case.case.id == case.id)

    async def analyse(self) -> None:
        self.analysis.analyse()
        await until(lambda: not self.analysis.asks_now())

    async def close(self) -> None:
        for model in (self.analysis, self.known, self.case):
            await model.close()
        await asyncio.wrap_future(self.network.submit(self.desk.models.close()).result)
        await asyncio.to_thread(self.network.close)
        assert self.troubles == []


def _calls(
    folder: Path,
    work: Callable[[_Bench], Awaitable[None]],
    *answers: str,
    kind: Kind = Kind.VEHICLE,
    takes: bool = False,
) -> int:
    """How often a model was asked, the first case included."""

    async def whole(server: LoopbackServer) -> None:
        async with desk_in(folder / "data") as desk:
            to = connection(server)
            await inspected(desk, await case_of(desk, FIRST, kind=kind), to)
            bench = _Bench(desk, Settings(connection=to, takes_known=takes))
            await work(bench)
            await bench.close()

    with LoopbackServer(*(does.streams(answer) for answer in answers)) as server:
        asyncio.run(whole(server))
        return len(server.seen)


def test_an_offer_comes_by_itself_and_one_word_takes_it(tmp_path: Path) -> None:
    async def work(bench: _Bench) -> None:
        told: list[tuple[Known, ...]] = []
        bench.known.offered.connect(told.append)
        await bench.open(await case_of(bench.desk, COPY))
        await until(lambda: bench.known.offers)
        await until(lambda: bench.case.case.photos[0].seen)
        bench.known.take()
        await until(lambda: bench.case.case.inspections[0].run)
        run = bench.case.case.inspections[0].run
        assert run is not None
        assert run.taken is not None
        assert len(bench.case.case.findings) == 1
        await until(lambda: not bench.known.offers)
        assert told[-1] == ()
        await bench.analyse()  # asked for once more, it is asked
        assert bench.case.case.inspections[0].runs[-1].taken is None

    assert _calls(tmp_path, work, ANSWER, ANSWER) == 2


def test_who_presses_before_the_offer_is_in_sight_is_offered_it_and_nothing_is_sent(
    tmp_path: Path,
) -> None:
    async def work(bench: _Bench) -> None:
        await bench.desk.pictures.load()
        await bench.open(await case_of(bench.desk, COPY))
        await until(lambda: bench.known.offers)
        await bench.analyse()
        assert bench.held_back == [True]
        bench.known.saw()
        assert bench.known.offers
        assert not bench.case.case.inspections[0].runs
        await bench.analyse()  # seen, and asked all the same
        assert [run.taken for run in bench.case.case.inspections[0].runs] == [None]

    assert _calls(tmp_path, work, ANSWER, ANSWER) == 2


@pytest.mark.parametrize(("kind", "calls"), [(Kind.PRODUCT, 1), (Kind.PARCEL, 2)])
def test_only_what_no_claim_rests_on_is_taken_by_itself(
    tmp_path: Path, kind: Kind, calls: int
) -> None:
    async def work(bench: _Bench) -> None:
        await bench.open(await case_of(bench.desk, COPY, kind=kind))
        await until(lambda: bench.known.offers)
        bench.known.saw()
        await bench.analyse()
        (run,) = bench.case.case.inspections[0].runs
        assert (run.taken is not None) == (kind is Kind.PRODUCT)

    answer = PRODUCT if kind is Kind.PRODUCT else ANSWER
    assert _calls(tmp_path, work, answer, answer, kind=kind, takes=True) == calls


def test_what_is_being_asked_already_is_not_offered(tmp_path: Path) -> None:
    async def work(bench: _Bench) -> None:
        await bench.open(await case_of(bench.desk, COPY))
        await until(lambda: bench.known.offers)
        opened, (first,) = bench.case.open, bench.case.case.inspections
        run = cases.running(inspection_id=first.id)
        opened.live[first.id] = run
        bench.case.case_changed.emit(opened.shown)
        await until(lambda: not bench.known._tasks.running("look"))
        assert not bench.known.offers

    assert _calls(tmp_path, work, ANSWER) == 1


def test_another_connection_knows_nothing(tmp_path: Path) -> None:
    async def work(bench: _Bench) -> None:
        await bench.open(await case_of(bench.desk, COPY))
        await until(lambda: bench.known.offers)
        other = replace(bench.settings.connection, model="another")
        bench.settings = replace(bench.settings, connection=other)
        bench.known.look_again()
        await until(lambda: not bench.known.offers)

    assert _calls(tmp_path, work, ANSWER) == 1


def test_what_a_provider_has_for_a_day_is_asked_only_when_it_is_wanted_twice(
    tmp_path: Path,
) -> None:
    async def work(bench: _Bench) -> None:
        told: list[str] = []
        bench.analysis.held_back.connect(told.append)
        case = await case_of(bench.desk, OTHER)
        planned = [Planned("a", case_id=case.id)]
        await bench.desk.batches.add(batch(id="usual"), planned)
        await bench.desk.batches.add(batch(later=True, name="For less"), planned)
        for each in ("usual", "batch-1"):
            await bench.desk.batches.claim(each, cases.NOON, 1)
        await bench.open(case)
        await bench.analyse()
        assert (told, bench.case.case.inspections[0].runs) == (["For less"], ())
        await bench.analyse()
        assert (len(told), len(bench.case.case.inspections[0].runs)) == (1, 1)
        await bench.analyse()
        assert len(told) == 2, "each time"

    assert _calls(tmp_path, work, ANSWER, ANSWER) == 2
