"""A command that is asked to end does so in good order, however it was started."""

import asyncio
import signal
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from app.settings.connection import Connection
from app.settings.settings import Settings
from app.settings.settings_file import save
from tests.helpers.batching import Answering, files
from tests.helpers.commands import started, tessera
from tests.helpers.server import LoopbackServer, Talk
from tests.helpers.stores import lies

pytestmark = [
    pytest.mark.server,
    pytest.mark.skipif(sys.platform == "win32", reason="no such signal for one process alone"),
]


class _Holding(Answering):
    """Gives the third question no answer before it is let go."""

    def __init__(self) -> None:
        super().__init__()
        self.let_go = threading.Event()

    async def __call__(self, talk: Talk) -> None:
        if len(self.seen) != 2 or self.let_go.is_set():
            await super().__call__(talk)
            return
        self.seen.append("held")
        await asyncio.to_thread(self.let_go.wait, 60)
        await talk.drop()


def test_asked_to_end_where_ctrl_c_is_ignored_as_behind_a_shell(tmp_path: Path) -> None:
    served, data = _Holding(), tmp_path / "data"
    with LoopbackServer(served) as server:
        data.mkdir()
        save(data / "settings.json", Settings(connection=Connection(base_url=f"{server.url}/v1")))
        files(tmp_path / "in", 6)
        how = ("--kind", "parcel", "--group", "none", "--concurrency", 1, "--data-dir", data)
        before = signal.signal(signal.SIGINT, signal.SIG_IGN)  # what is ignored, a child ignores
        running = started("batch", tmp_path / "in", *how)
        signal.signal(signal.SIGINT, before)
        _until(lambda: len(served.seen) > 2)
        running.send_signal(signal.SIGTERM)
        _, told = running.communicate(timeout=60)
        served.let_go.set()
        assert running.returncode == 143, told
        assert "Everything so far is kept; «resume» goes on." in told
        assert "Traceback" not in told
        assert not (data / "tessera.open").exists(), "the folder was freed"
        left = 6 - lies(data, "SELECT count(*) FROM runs WHERE state = 'done'")[0][0]
        asked = len(served.seen)
        done = tessera("resume", "--data-dir", data)
        assert done.code == 0, done.err
        assert len(served.seen) - asked == left > 0
    assert lies(data, "SELECT count(*) FROM jobs WHERE state = 'done'") == [(6,)]


def _until(done: Callable[[], bool], seconds: float = 60) -> None:
    end = time.monotonic() + seconds
    while not done():
        assert time.monotonic() < end
        time.sleep(0.01)
