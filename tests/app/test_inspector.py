"""A run is on record before anything is sent, and never stays there as one that goes on."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import Any

import pytest

from app.desk import Desk
from app.domain.run import Run
from app.domain.who import Who
from app.domain.words import Language, RunState
from app.errors import ModelError, StoreUnwritable
from app.looks import one
from app.order import Order
from app.settings.connection import PRACTICE
from tests.helpers import behaviours as does
from tests.helpers.answers import written
from tests.helpers.asking import connection
from tests.helpers.desks import case_of, desk_in, inspected
from tests.helpers.held import Held
from tests.helpers.questions import drawn
from tests.helpers.server import LoopbackServer, Talk
from tests.helpers.stores import in_loop, lies


@in_loop
async def test_stopped_while_it_is_put_on_record_it_is_no_run_for_ever(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with desk_in(tmp_path) as desk:
        case, begin = await case_of(desk, drawn()), desk.store.start_run

        async def stopped(case_id: str, run: Run) -> None:
            task, started = asyncio.current_task(), asyncio.ensure_future(begin(case_id, run))
            assert task is not None
            await asyncio.sleep(0)  # it is asked for by now
            task.cancel()
            await started

        monkeypatch.setattr(desk.store, "start_run", stopped)
        running = asyncio.create_task(inspected(desk, case, PRACTICE))
        await asyncio.wait([running])
        assert running.cancelled()
        (run,) = (await desk.store.case(case.id)).inspections[0].runs
        assert run.state is RunState.STOPPED
        assert run.finished_at is not None
        ended = (await desk.store.history(case.id))[-1]
        assert (ended.what, ended.data["state"]) == ("run_ended", "stopped")


def test_a_run_and_what_is_sent_are_on_record_before_the_first_byte(tmp_path: Path) -> None:
    seen: list[object] = []

    async def looked_up(talk: Talk) -> None:
        seen.extend(lies(tmp_path, "SELECT state, length(asked_sent) > 64 FROM runs"))
        seen.extend(lies(tmp_path, "SELECT what FROM log ORDER BY seq DESC LIMIT 1"))
        await does.streams(written())(talk)

    async def whole(server: LoopbackServer) -> None:
        async with desk_in(tmp_path) as desk:
            case = await case_of(desk, drawn())
            await inspected(desk, case, connection(server))

    with LoopbackServer(looked_up) as server:
        asyncio.run(whole(server))
    assert seen == [("running", 1), ("run_started",)]


def test_nothing_is_sent_that_can_not_be_put_on_record(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def full(case_id: str, run: Run) -> None:
        raise StoreUnwritable(place=case_id, said=run.id)

    async def whole(server: LoopbackServer) -> None:
        async with desk_in(tmp_path) as desk:
            case = await case_of(desk, drawn())
            monkeypatch.setattr(desk.store, "start_run", full)
            with pytest.raises(StoreUnwritable):
                await inspected(desk, case, connection(server))

    with LoopbackServer(does.streams(written())) as server:
        asyncio.run(whole(server))
        assert server.seen == []


@pytest.mark.parametrize("well", [True, False])
@in_loop
async def test_a_place_is_taken_for_what_is_ready_and_given_back_once_the_answer_is_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, well: bool
) -> None:
    """Where it fails, not before whoever holds the place has heard of that."""
    order = list[str]()

    @asynccontextmanager
    async def place() -> AsyncIterator[None]:
        order.append("taken")
        try:
            yield
        finally:
            order.append("given back")

    def noted(of: Any, name: str) -> None:
        done = getattr(of, name)

        def do(*given: Any, **more: Any) -> Any:
            order.append(name)
            return done(*given, **more)

        monkeypatch.setattr(of, name, do)

    answer = does.streams(written()) if well else does.refuses(401, {"error": {"message": "no"}})
    with LoopbackServer(answer) as server:
        async with desk_in(tmp_path) as desk:
            case = await case_of(desk, drawn())
            noted(desk.packing, "pack")
            noted(desk.store, "start_run")
            noted(desk.store, "save_run")
            with suppress(ModelError):
                await inspected(desk, case, connection(server), place())
    last = ["given back", "save_run"] if well else ["save_run", "given back"]
    assert order == ["pack", "taken", "start_run", *last]


@in_loop
async def test_a_finding_is_stored_before_it_is_told_while_the_answer_goes_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    held = Held(written(), '"answer"')
    with LoopbackServer(held) as server:
        async with desk_in(tmp_path) as desk:
            case = await case_of(desk, drawn())
            grown = _counted(desk, monkeypatch)
            told = list[Run]()

            def tell(run: Run) -> None:
                told.append(run)
                if run.assessment.findings and not held.go.is_set():
                    assert lies(tmp_path, "SELECT count(*) FROM findings") == [(1,)]
                    held.go.set()

            order = Order(connection(server), "", Language.ENGLISH, Who("", ""))
            await desk.inspector.inspect(case, case.inspections[0].id, order, tell)
    assert len(grown) >= 1
    assert told[-1].state is RunState.DONE


@in_loop
async def test_what_the_end_follows_at_once_is_stored_with_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(one, "_TOGETHER_SECONDS", 60.0)
    with LoopbackServer(does.streams(written())) as server:
        async with desk_in(tmp_path) as desk:
            case = await case_of(desk, drawn())
            grown = _counted(desk, monkeypatch)
            await inspected(desk, case, connection(server))
    assert grown == []
    assert lies(tmp_path, "SELECT count(*) FROM findings") == [(1,)]


def _counted(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> list[Run]:
    """What is stored of answers that go on."""
    grown, grow = list[Run](), desk.store.grow_run

    async def grow_run(case_id: str, run: Run) -> None:
        grown.append(run)
        await grow(case_id, run)

    monkeypatch.setattr(desk.store, "grow_run", grow_run)
    return grown
