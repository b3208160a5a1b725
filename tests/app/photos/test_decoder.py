"""Children that are lost refuse one file and disturb no other."""

import asyncio
import os
import signal
import sys
import time
from multiprocessing.process import BaseProcess
from pathlib import Path

import psutil
import pytest
from PIL import Image

from app.errors import PhotoRefused, Refusal
from app.photos.decoder import Decoder
from app.photos.limits import ChildLimits
from tests.helpers.photos import photo_file, saved
from tests.helpers.shared import needs_shared, shared

BOMB = "bomb_jpeg_progressive_400_scans.jpg"
LARGE = "bomb_webp_9000x9000_under_limit.webp"
posix = pytest.mark.skipif(sys.platform == "win32", reason="no such signal")


def _refusal(decoder: Decoder, path: Path) -> Refusal:
    with pytest.raises(PhotoRefused) as refused:
        asyncio.run(decoder.prepare(path, "shown.jpg"))
    assert refused.value.name == "shown.jpg"
    return refused.value.refusal


def test_children_are_used_again(decoder: Decoder, tmp_path: Path) -> None:
    before = decoder.pids
    path = photo_file(tmp_path)
    first = asyncio.run(decoder.prepare(path, "a"))
    assert asyncio.run(decoder.prepare(path, "b")) == first  # another loop
    assert decoder.pids == before
    assert len(before) == 2


def test_a_file_that_is_none_is_refused_by_the_child(decoder: Decoder, tmp_path: Path) -> None:
    path = tmp_path / "a.jpg"
    path.write_bytes(b"just text")
    before = decoder.pids
    assert _refusal(decoder, path) is Refusal.UNKNOWN_FORMAT
    assert _refusal(decoder, tmp_path / "gone.jpg") is Refusal.BROKEN
    assert decoder.pids == before


@needs_shared
def test_what_takes_too_long_is_stopped_and_the_other_goes_on(tmp_path: Path) -> None:
    decoder = Decoder(limits=ChildLimits(seconds=1.0))
    path = photo_file(tmp_path)

    async def both() -> None:
        stuck = asyncio.create_task(decoder.prepare(shared("hostile", BOMB), "bomb"))
        for _ in range(5):
            await decoder.prepare(path, "a")
        with pytest.raises(PhotoRefused) as refused:
            await stuck
        assert refused.value.refusal is Refusal.TOOK_TOO_LONG
        await asyncio.gather(*(decoder.prepare(path, "a") for _ in range(4)))

    try:
        asyncio.run(both())
    finally:
        decoder.close()


@pytest.mark.skipif(sys.platform != "linux", reason="the limit of the system holds on Linux only")
def test_the_system_holds_the_memory_limit(tmp_path: Path) -> None:
    decoder = Decoder(children=1, limits=ChildLimits(memory=100_000_000))
    large = tmp_path / "large.png"
    large.write_bytes(saved(Image.new("RGB", (6000, 6000)), "PNG", compress_level=1))
    try:
        assert _refusal(decoder, large) is Refusal.TOO_MUCH_MEMORY
        asyncio.run(decoder.prepare(photo_file(tmp_path), "a"))
    finally:
        decoder.close()


@needs_shared
def test_where_the_system_does_not_the_parent_watches(tmp_path: Path) -> None:
    decoder = Decoder(children=1, limits=ChildLimits(memory=500_000_000, by_system=False))
    try:
        assert _refusal(decoder, shared("hostile", LARGE)) is Refusal.TOO_MUCH_MEMORY
        asyncio.run(decoder.prepare(photo_file(tmp_path), "a"))
    finally:
        decoder.close()


@posix
@needs_shared
def test_a_child_killed_in_the_middle_costs_one_file(tmp_path: Path) -> None:
    decoder = Decoder(children=1)

    async def killed() -> None:
        await decoder.warm()
        stuck = asyncio.create_task(decoder.prepare(shared("hostile", BOMB), "bomb"))
        await asyncio.sleep(0.3)
        os.kill(decoder.pids[0], signal.SIGKILL)
        with pytest.raises(PhotoRefused) as refused:
            await stuck
        assert refused.value.refusal is Refusal.DECODER_DIED
        await decoder.prepare(photo_file(tmp_path), "a")

    try:
        asyncio.run(killed())
    finally:
        decoder.close()


@posix
def test_a_child_killed_while_idle_is_replaced_unnoticed(tmp_path: Path) -> None:
    decoder = Decoder(children=1)
    try:
        asyncio.run(decoder.warm())
        child = psutil.Process(decoder.pids[0])
        child.kill()
        psutil.wait_procs([child], timeout=5)
        asyncio.run(decoder.prepare(photo_file(tmp_path), "a"))
        assert decoder.pids != (child.pid,)
    finally:
        decoder.close()


def test_where_no_child_can_be_had_the_file_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(self: BaseProcess) -> None:
        raise BlockingIOError("Resource temporarily unavailable")

    decoder = Decoder(children=1)
    try:
        with monkeypatch.context() as patched:
            patched.setattr(BaseProcess, "start", refused)
            asyncio.run(decoder.warm())
            assert _refusal(decoder, photo_file(tmp_path)) is Refusal.DECODER_DIED
        asyncio.run(decoder.prepare(photo_file(tmp_path), "a"))
    finally:
        decoder.close()


def test_a_child_that_speaks_in_no_known_form_is_ended(tmp_path: Path) -> None:
    decoder = Decoder(children=1)
    try:
        asyncio.run(decoder.warm())
        before = decoder.pids
        decoder._children[0]._talk = lambda asked: b"\x80\x04pickle"  # type: ignore[method-assign]
        assert _refusal(decoder, photo_file(tmp_path)) is Refusal.DECODER_DIED
        assert not any(pid in decoder.pids for pid in before)
    finally:
        decoder.close()


@needs_shared
def test_closing_in_the_middle_is_quick_and_leaves_nothing() -> None:
    decoder = Decoder()

    async def closed() -> float:
        await decoder.warm()
        pids = decoder.pids
        work = [
            asyncio.create_task(decoder.prepare(shared("hostile", BOMB), "bomb")) for _ in range(4)
        ]
        await asyncio.sleep(0.2)
        start = time.monotonic()
        await asyncio.to_thread(decoder.close)
        await asyncio.gather(*work, return_exceptions=True)
        assert not any(psutil.pid_exists(pid) for pid in pids)
        return time.monotonic() - start

    assert asyncio.run(closed()) < 5  # the files would take 10 seconds each
    decoder.close()
    with pytest.raises(RuntimeError):
        asyncio.run(decoder.prepare(Path("a.jpg"), "a"))
