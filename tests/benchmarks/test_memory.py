"""What a photo of 48 Mpx costs in the decoding child, beyond what the child takes at rest."""

import asyncio
import os
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from app.domain.place.region import Region
from app.domain.place.tile_set import TileSet
from app.photos.cut import cut_of
from app.photos.decoder import Decoder
from app.photos.limits import MAX_FILE_BYTES, ChildLimits
from tests.benchmarks.judging import judge, say
from tests.helpers.photos import photo_like, saved

pytestmark = [
    pytest.mark.sizes,
    pytest.mark.skipif(
        sys.platform != "linux", reason="only Linux tells what a process took at most"
    ),
]
MEGABYTES = 250
SIZE = (8000, 6000)
KINDS: dict[str, tuple[str, dict[str, Any]]] = {
    "baseline JPEG": ("JPEG", {"quality": 88}),
    "progressive JPEG": ("JPEG", {"quality": 88, "progressive": True}),
    "JPEG in ink": ("JPEG", {"quality": 88, "mode": "CMYK"}),
    "PNG": ("PNG", {"compress_level": 1}),
    "PNG with transparency": ("PNG", {"compress_level": 1, "mode": "RGBA"}),
    "TIFF": ("TIFF", {"compression": "tiff_adobe_deflate", "tiffinfo": {317: 2}}),
    # What a progressive one is decoded from, all of it at once, is 2 bytes for each of 2 or 3
    # values a pixel; Pillow's decoder of WebP holds 4 bytes a pixel four times.
    "progressive JPEG, 4:2:2": ("JPEG", {"quality": 88, "progressive": True, "subsampling": 1}),
    "progressive JPEG, 4:4:4": ("JPEG", {"quality": 88, "progressive": True, "subsampling": 0}),
    "WebP": ("WEBP", {"quality": 70, "method": 0}),
}
# They are over the limit whoever decodes them: told only where TESSERA_BENCH_BEYOND asks for it.
BEYOND = ("progressive JPEG, 4:2:2", "progressive JPEG, 4:4:4", "WebP")
ASKED = [kind for kind in KINDS if kind not in BEYOND or os.environ.get("TESSERA_BENCH_BEYOND")]


@pytest.fixture(scope="module")
def photo() -> Image.Image:
    """Soft enough for every file of it to be small enough to be taken in."""
    return photo_like(800, 600).resize(SIZE, Image.Resampling.BICUBIC)


@pytest.mark.parametrize("kind", ASKED)
def test_what_48_megapixels_cost_the_child(tmp_path: Path, photo: Image.Image, kind: str) -> None:
    """Taken in, looked at closely, cut for a close-up, read: whichever takes most."""
    form, options = KINDS[kind]
    told = dict(options)
    path = tmp_path / "photo"
    path.write_bytes(saved(photo.convert(told.pop("mode", "RGB")), form, **told))
    assert path.stat().st_size <= MAX_FILE_BYTES
    taken = asyncio.run(_all_of(path))
    figures = ", ".join(f"{what} {most:.0f} MB" for what, most in taken.items())
    what = f"a 48 Mpx {kind} in the decoding child, beside 250 MB"
    ratio = max(taken.values()) / MEGABYTES
    if kind in BEYOND:
        say(f"{what}: {ratio:.2f}x (not held; {figures})")
    else:
        judge(what, ratio, 1.0, figures)


async def _all_of(path: Path) -> dict[str, float]:
    decoder = Decoder(1, ChildLimits(seconds=120.0))  # bytes are measured, however crowded it is
    middle = tuple((column, row) for row in range(3, 7) for column in range(4, 10))
    place = cut_of(SIZE, 1_300_000, Region(0.4, 0.4, 0.5, 0.5))
    uses: dict[str, Callable[[], Awaitable[object]]] = {
        "taken in": lambda: decoder.prepare(path, "a"),
        "looked at": lambda: decoder.tiles(path, "a", SIZE, TileSet(1, middle)),
        "with its edges": lambda: decoder.tiles(path, "a", SIZE, TileSet(1, middle, edges=True)),
        "close-up": lambda: decoder.cut(path, "a", [place]),
        "read": lambda: decoder.read(path, "a"),
    }
    try:
        return {what: await _most(decoder, use) for what, use in uses.items()}
    finally:
        await asyncio.to_thread(decoder.close)


async def _most(decoder: Decoder, use: Callable[[], Awaitable[object]]) -> float:
    """Megabytes beyond what a new child takes."""
    await decoder.rest()
    await decoder.warm()
    (pid,) = decoder.pids
    _forget(pid)
    before = _status(pid, "VmRSS")
    await use()
    return _status(pid, "VmHWM") - before


def _forget(pid: int) -> None:
    """What the process took at most until now."""
    Path(f"/proc/{pid}/clear_refs").write_text("5", encoding="ascii")


def _status(pid: int, name: str) -> float:
    lines = Path(f"/proc/{pid}/status").read_text(encoding="ascii").splitlines()
    (told,) = (line.split()[1] for line in lines if line.startswith(f"{name}:"))
    return int(told) * 1024 / 1e6
