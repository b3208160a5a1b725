"""A child's own limits, and its end when its parent ends."""

import asyncio
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest

from app.errors import Refusal
from app.photos.child import request
from app.photos.child_process import ChildProcess
from app.photos.decoder import Decoder
from app.photos.limits import ChildLimits
from tests.helpers.photos import photo_file
from tests.helpers.shared import SHARED, needs_shared, shared

BOMB = "bomb_jpeg_progressive_400_scans.jpg"
posix = pytest.mark.skipif(sys.platform == "win32", reason="no such signal")


@posix
@needs_shared
def test_the_system_stops_a_child_whose_parent_cannot() -> None:
    child = ChildProcess(ChildLimits(seconds=1.0))
    child.start()
    try:
        # As if the parent were suspended: nothing but the child's own limit is left.
        assert child._pipe is not None
        assert child._process is not None
        child._pipe.send_bytes(request(shared("hostile", BOMB)))
        child._process.join(60)
        assert child._process.exitcode == -signal.SIGXCPU
        assert child._why_lost() is Refusal.TOOK_TOO_LONG
    finally:
        child.end()


def test_children_can_be_started_anew_as_on_windows(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    decoder = Decoder(children=1, limits=ChildLimits(by_system=False))
    monkeypatch.undo()
    try:
        assert asyncio.run(decoder.prepare(photo_file(tmp_path), "a")).width == 400
    finally:
        decoder.close()


_PARENT = """
import asyncio, sys, time
from pathlib import Path
from app.photos.decoder import Decoder

async def main():
    decoder = Decoder()
    await decoder.warm()
    print(*decoder.pids, flush=True)
    await decoder.prepare(Path(sys.argv[1]), "a")

if __name__ == "__main__":
    asyncio.run(main())
    time.sleep(60)
"""


@posix
@pytest.mark.parametrize("busy", [False, True])
def test_children_die_with_a_parent_that_is_killed(tmp_path: Path, busy: bool) -> None:
    if busy and SHARED is None:
        pytest.skip("no ../shared beside the repository")
    script = tmp_path / "parent.py"
    script.write_text(_PARENT)
    path = shared("hostile", BOMB) if busy else photo_file(tmp_path)
    root = Path(__file__).resolve().parents[3]
    with subprocess.Popen(
        [sys.executable, script, path],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(root)},
        cwd=tmp_path,
    ) as parent:
        assert parent.stdout is not None
        assert parent.stderr is not None
        pids = [int(pid) for pid in parent.stdout.readline().split()]
        children = psutil.Process(parent.pid).children(recursive=True)
        time.sleep(0.3)
        parent.kill()
        parent.wait()
        _, alive = psutil.wait_procs(children, timeout=10)
        assert len(pids) == 2
        assert {child.pid for child in children} >= set(pids)
        # Dead, though nobody may have fetched its exit code: not every container has an init.
        assert [c for c in alive if c.status() != psutil.STATUS_ZOMBIE] == []
        assert parent.stderr.read() == ""
