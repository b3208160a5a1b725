"""Four photos prepared through the real children, against the least any program could do."""

import asyncio
import hashlib
import statistics
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from app.photos.decoder import Decoder
from tests.benchmarks.judging import judge
from tests.helpers.photos import photo_like, saved

simplejpeg = pytest.importorskip("simplejpeg")

ROUNDS = 5


@pytest.mark.parametrize(
    ("size", "gate"), [((4000, 3000), 3.0), ((8000, 6000), 1.6)], ids=["12 Mpx", "48 Mpx"]
)
def test_four_photos(tmp_path: Path, size: tuple[int, int], gate: float) -> None:
    """Sent picture, screen picture, thumbnail, fingerprint, quality, EXIF and SHA-256 of four
    JPEGs, against decoding them at 1/8 and hashing them one after the other."""
    paths = _four_photos(tmp_path, size)
    decoder = Decoder()
    try:
        asyncio.run(decoder.warm())
        asyncio.run(_prepare(decoder, paths))
        rounds = [
            (
                _seconds(lambda: _floor(paths)),
                _seconds(lambda: asyncio.run(_prepare(decoder, paths))),
            )
            for _ in range(ROUNDS)
        ]
    finally:
        decoder.close()
    floor, ours = (statistics.median(times) for times in zip(*rounds, strict=True))
    ratio = statistics.median(ours / floor for floor, ours in rounds)
    megapixels = size[0] * size[1] // 1_000_000
    what = f"four {megapixels} Mpx JPEGs prepared, beside turbo 1/8 decode and SHA-256"
    judge(what, ratio, gate, f"{ours * 1000:.0f} and {floor * 1000:.0f} ms")


def _four_photos(folder: Path, size: tuple[int, int]) -> list[Path]:
    data = [saved(photo_like(*size, seed), quality=88) for seed in range(2)]
    paths = [folder / f"{number}.jpg" for number in range(4)]
    for number, path in enumerate(paths):
        path.write_bytes(data[number % 2])
    return paths


async def _prepare(decoder: Decoder, paths: list[Path]) -> None:
    async def one(path: Path) -> None:
        await asyncio.gather(decoder.prepare(path, path.name), asyncio.to_thread(_hashed, path))

    await asyncio.gather(*map(one, paths))


def _hashed(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _floor(paths: list[Path]) -> None:
    for path in paths:
        data = path.read_bytes()
        height, width, *_ = simplejpeg.decode_jpeg_header(data)
        simplejpeg.decode_jpeg(data, min_height=height // 8, min_width=width // 8)
        hashlib.sha256(data).hexdigest()


def _seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start
