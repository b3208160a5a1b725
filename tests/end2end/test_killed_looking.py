"""Killed in the middle of several looks: what was answered is not asked again."""

import asyncio
import subprocess
import sys
from pathlib import Path

import pytest

from app.domain.case import Case
from app.domain.words import RunState
from tests.helpers import behaviours as does
from tests.helpers.answers import found, summary, written
from tests.helpers.commands import environment
from tests.helpers.desks import desk_in
from tests.helpers.looking_worker import order
from tests.helpers.server import LoopbackServer, Talk
from tests.helpers.sessions import left_of

ROOT = Path(__file__).resolve().parents[2]
WORKER = "from tests.helpers import looking_worker; looking_worker.main()"
SAYS = does.streams(written(findings=[found()], summary=summary()), piece=200)


@pytest.mark.server
@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
def test_looks_that_were_answered_are_not_asked_again(tmp_path: Path) -> None:
    processes: list[subprocess.Popen[bytes]] = []

    async def killed(talk: Talk) -> None:
        """In the middle of the third look's answer."""
        await talk.start(kind="text/event-stream")
        await talk.send(does.sse(does.chunk(content="{")))
        processes[0].kill()
        await does.hangs()(talk)

    with LoopbackServer(SAYS, SAYS, killed, SAYS) as server:
        command = [sys.executable, "-c", WORKER, str(tmp_path), server.url]
        with subprocess.Popen(
            command, cwd=ROOT, env=environment(), start_new_session=True
        ) as process:
            processes.append(process)
            process.wait(60)
        assert left_of(process.pid) == []
        assert len(server.seen) == 3
        case = asyncio.run(_looked(tmp_path, server.url))
    assert len(server.seen) == 4, "only the third look was asked for again"
    (inspection,) = case.inspections
    run = inspection.run
    assert run is not None
    assert run.merged is not None
    assert (run.state, run.merged.lost, len(run.merged.looks)) == (RunState.DONE, 0, 3)
    assert [look.state for look in inspection.looks if look.id in run.merged.looks] == [
        RunState.DONE
    ] * 3
    assert [(seen.looks, seen.of) for seen in run.merged.seen] == [(3, 3)]


async def _looked(folder: Path, url: str) -> Case:
    """What the next start makes of it."""
    async with desk_in(folder) as desk:
        (row,) = await desk.store.cases()
        case = await desk.store.case(row.id)
        run = case.inspections[0].run
        assert run is not None
        assert run.state is RunState.INTERRUPTED
        await desk.inspector.inspect(case, case.inspections[0].id, order(url), lambda _: None)
        return await desk.store.case(case.id)
