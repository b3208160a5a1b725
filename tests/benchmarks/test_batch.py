"""A batch is as fast as its server, and as many photos as one likes take no more memory than few.

By TESSERA_BATCH_PHOTOS as many as are wanted, 10,000 for what is promised.
"""

import asyncio
import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.benchmarks.judging import judge
from tests.helpers import behaviours as do
from tests.helpers.asking import TEXT
from tests.helpers.batching import Answering
from tests.helpers.commands import MAIN, environment
from tests.helpers.server import LoopbackServer, Talk

pytestmark = pytest.mark.skipif(
    sys.platform != "linux", reason="only Linux tells what a process took at most"
)
MANY = int(os.environ.get("TESSERA_BATCH_PHOTOS", "0"))
FIRST, EACH, TOKENS, AT_ONCE = 0.8, 1 / 20, 24, 10
ANSWER = FIRST + EACH * TOKENS  # seconds


class _Paced:
    """A server's pace: seconds to the first token, tokens a second; when it was asked first, and
    when its last answer ended."""

    def __init__(self) -> None:
        self.began, self.ended = 0.0, 0.0
        self._answer = do.streams(TEXT, piece=-(-len(TEXT) // TOKENS), pace=EACH)

    async def __call__(self, talk: Talk) -> None:
        self.began = self.began or time.monotonic()
        await asyncio.sleep(FIRST)
        await self._answer(talk)
        self.ended = time.monotonic()


def _worked(server: LoopbackServer, folder: Path, *counts: int) -> list[float]:
    command = ["-m", "tests.benchmarks.batch_worker", server.url, str(folder), *map(str, counts)]
    done = subprocess.run(
        [sys.executable, *command],
        capture_output=True,
        encoding="utf-8",
        timeout=3600,
        check=False,
        cwd=MAIN.parent,
        env=environment(),
    )
    assert done.returncode == 0, done.stderr
    told: list[float] = json.loads(done.stdout)
    return told


def test_the_server_is_kept_as_busy_as_it_can_be(tmp_path: Path) -> None:
    paced, count = _Paced(), max(60, MANY // 10)
    with LoopbackServer(paced) as server:
        _worked(server, tmp_path, count)
    ideal, took = count / AT_ONCE * ANSWER, paced.ended - paced.began
    figures = f"{took:.1f} s, ideal {ideal:.1f} s"
    judge(f"{count} photos through a paced server, beside the ideal", took / ideal, 1.11, figures)


@pytest.mark.sizes
def test_memory_is_flat(tmp_path: Path) -> None:
    few, many = (100, MANY - 100) if MANY > 200 else (25, 100)
    with LoopbackServer(Answering()) as server:
        before, after = _worked(server, tmp_path, few, many)
    figures = f"{before:.0f} MB, then {after:.0f} MB"
    judge(f"memory of {few + many} photos beside {few}", after / before, 1.1, figures)
