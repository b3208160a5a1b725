"""What comes from outside goes wrong in any way, for a while: it is read, or refused with a reason.

TESSERA_FUZZ_SECONDS says for how long each (2 s), TESSERA_FUZZ_SEED with which accidents. Bytes
that once did harm are kept in tests/corpora, and come first.
"""

import asyncio
import json
import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest

from app.carrying import archive
from app.domain.words import Language
from app.errors import CaseFileRefused, PhotoRefused, Refusal, SetUnusable
from app.evaluation.sets.reading import read_set
from app.paths import resources
from app.photos.decoder import Decoder
from app.rules.reading import read
from tests.helpers.answers import parser, written
from tests.helpers.mutating import fuzzed
from tests.helpers.photos import photo_like, saved
from tests.helpers.shared import SHARED

pytestmark = pytest.mark.slow
SECONDS = float(os.environ.get("TESSERA_FUZZ_SECONDS", "2"))
SEED = int(os.environ.get("TESSERA_FUZZ_SEED", "1"))
CORPORA = Path(__file__).parents[1] / "corpora"


def _fuzzed(kind: str, seeds: list[bytes], take: Callable[[bytes], object]) -> None:
    kept = [path.read_bytes() for path in sorted((CORPORA / kind).glob("*")) if path.is_file()]
    count = fuzzed([*kept, *seeds], SECONDS, SEED, take)
    print(f"\n{kind}: {count} in {SECONDS:g} s")
    assert count > len(seeds)


def test_answers() -> None:
    def take(data: bytes) -> None:
        text, reading = data.decode("utf-8", "replace"), parser()
        for start in range(0, len(text), 37):
            reading.feed(text[start : start + 37])
        reading.finish("stop")

    seeds = [
        written().encode(),
        b"```json\n" + written().encode() + b"\n```",
        b"<think>no</think>{}",
    ]
    _fuzzed("answers", seeds, take)


def test_rules() -> None:
    intents = {"refund": {Language.ENGLISH: "Refund"}}
    seeds = [path.read_bytes() for path in sorted((resources() / "rules").glob("*.toml"))]
    _fuzzed("rules", seeds, lambda data: read("rule", data.decode("utf-8", "replace"), intents))


def test_case_files(tmp_path: Path) -> None:
    path, photo = tmp_path / "case.tessera", tmp_path / "photo.jpg"
    photo.write_bytes(saved(photo_like(64, 48)))
    sha256 = "a" * 64
    archive.write(
        path, {"form": 1, "case": {"id": "x"}}, [(archive.name_of(sha256, "image/jpeg"), photo)]
    )
    seeds = [path.read_bytes()]

    def take(data: bytes) -> None:
        path.write_bytes(data)
        try:
            with archive.opened(path) as found:
                found.document()
                for name in found.names:
                    for _ in found.blocks(name):
                        pass
        except CaseFileRefused:
            pass

    _fuzzed("case files", seeds, take)


def test_labelled_sets(tmp_path: Path) -> None:
    photo = tmp_path / "1.jpg"
    photo.write_bytes(saved(photo_like(64, 48)))
    image = {"id": 1, "file_name": "1.jpg", "width": 64, "height": 48}
    label = {"id": 1, "image_id": 1, "category_id": 1, "bbox": [1, 2, 30, 20]}
    coco = {"images": [image], "annotations": [label], "categories": [{"id": 1, "name": "dent"}]}
    path = tmp_path / "labels.json"

    def take(data: bytes) -> None:
        path.write_bytes(data)
        with suppress(SetUnusable):
            read_set(path)

    _fuzzed("labelled sets", [json.dumps(coco).encode()], take)


def test_photos(tmp_path: Path) -> None:
    path = tmp_path / "photo.jpg"
    small = photo_like(64, 48)
    seeds = [saved(small), saved(small, "PNG"), saved(small, "WEBP"), saved(small, "TIFF")]
    if SHARED is not None:
        files = sorted(SHARED.joinpath("broken").iterdir())
        seeds += [each.read_bytes() for each in files if each.stat().st_size < 20_000][:20]

    async def work() -> None:
        decoder, loop = Decoder(1), asyncio.get_running_loop()

        def take(data: bytes) -> None:
            path.write_bytes(data)
            asked = asyncio.run_coroutine_threadsafe(decoder.prepare(path, path.name), loop)
            try:
                asked.result()
            except PhotoRefused as refused:
                if refused.refusal is Refusal.DECODER_DIED:  # killed by a photo
                    raise

        try:
            await asyncio.to_thread(_fuzzed, "photos", seeds, take)
        finally:
            await asyncio.to_thread(decoder.close)

    asyncio.run(work())
