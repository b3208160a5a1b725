"""A photo's barcodes read through the real child, against the least that could find them."""

import asyncio
import io
import statistics
import time
from collections.abc import Callable
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image

from app.photos.decoder import Decoder
from tests.benchmarks.judging import judge
from tests.helpers.barcodes import drawn
from tests.helpers.photos import photo_like, saved
from tests.helpers.readings import UPS

ROUNDS = 3


@pytest.mark.parametrize(
    ("held", "gate"), [(UPS, 1.5), ("", 3.0)], ids=["with a label", "without one"]
)
def test_a_photo_is_read(tmp_path: Path, held: str, gate: float) -> None:
    """A 12 Mpx JPEG: decoded, read, measured and told across a pipe, against decoding it in grey
    and looking once for all kinds. Without any bars it is looked at four more times, turned."""
    photo = photo_like(4000, 3000)
    if held:
        photo.paste(drawn(held), (1200, 900))
    path = tmp_path / "a.jpg"
    path.write_bytes(saved(photo, quality=88))
    decoder = Decoder(1)
    try:
        asyncio.run(decoder.warm())
        (told,) = {asyncio.run(decoder.read(path, "a.jpg"))}
        assert [code.text for code in told.reading.barcodes] == ([held] if held else [])
        rounds = [
            (_seconds(lambda: _floor(path)), _seconds(lambda: asyncio.run(_read(decoder, path))))
            for _ in range(ROUNDS)
        ]
    finally:
        decoder.close()
    floor, ours = (statistics.median(times) for times in zip(*rounds, strict=True))
    ratio = statistics.median(ours / floor for floor, ours in rounds)
    kind = "with a label" if held else "without bars"
    what = f"a 12 Mpx photo {kind} read, beside a grey decode and one look"
    judge(what, ratio, gate, f"{ours * 1000:.0f} and {floor * 1000:.0f} ms")


async def _read(decoder: Decoder, path: Path) -> None:
    await decoder.read(path, path.name)


def _floor(path: Path) -> None:
    with Image.open(io.BytesIO(path.read_bytes())) as image:
        image.draft("L", image.size)
        zxingcpp.read_barcodes(image.convert("L"))


def _seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start
