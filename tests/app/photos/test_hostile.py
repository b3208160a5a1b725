"""Every hostile and broken file is accepted or refused with a reason, and disturbs nothing."""

import asyncio
import os
import sys
import time
from collections import Counter
from pathlib import Path

import pytest

from app.domain.who import Who
from app.domain.words import Arrival
from app.errors import PhotoRefused, Refusal
from app.photos.decoder import Decoder
from app.photos.files import PhotoFiles
from app.photos.intake import Incoming, receive
from tests.helpers.photos import photo_file
from tests.helpers.shared import SHARED, needs_shared

MOST_SECONDS = 12.0
WHO = Who("", "tester")


async def _outcome(path: Path, files: PhotoFiles, decoder: Decoder) -> tuple[str, float]:
    """What became of the file, and the time from its turn to that."""
    start = time.monotonic()
    try:
        photo = await receive(Incoming(path.name, Arrival.DROP, path), files, decoder, WHO)
    except PhotoRefused as no:
        return no.refusal.value, time.monotonic() - start
    files.settle(photo.sha256)
    return "accepted", time.monotonic() - start


async def _all_of(paths: list[Path], good: Path, root: Path) -> dict[Path, tuple[str, float]]:
    files, decoder = PhotoFiles(root), Decoder()
    turn = asyncio.Semaphore(2)
    told: dict[Path, tuple[str, float]] = {}

    async def one(path: Path) -> None:
        async with turn:
            told[path] = await _outcome(path, files, decoder)
            assert (await _outcome(good, files, decoder))[0] == "accepted"

    try:
        await decoder.warm()
        await asyncio.gather(*map(one, paths))
    finally:
        await asyncio.to_thread(decoder.close)
    assert files.pending() == []
    return told


@needs_shared
@pytest.mark.slow
def test_hostile_and_broken_files(tmp_path: Path) -> None:
    assert SHARED is not None
    paths = [
        p for folder in ("hostile", "broken") for p in sorted(SHARED.joinpath(folder).iterdir())
    ]
    good = photo_file(tmp_path)
    told = asyncio.run(_all_of(paths, good, tmp_path / "photos"))
    counts = Counter(outcome for outcome, _ in told.values())
    slow = ", ".join(f"{path.name} {took:.1f} s" for path, (_, took) in told.items() if took > 2)
    print(f"\n{len(told)} files: {dict(counts)}; longer than 2 s: {slow or 'none'}")
    assert len(told) == len(paths)
    assert {path.name for path, (_, took) in told.items() if took > MOST_SECONDS} == set()
    assert counts[Refusal.DECODER_DIED.value] == 0
    left = [path for path in (tmp_path / "photos").rglob("*") if path.is_file()]
    assert not [path for path in left if "incoming" in path.parts]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows allows few of these names")
def test_hostile_names(tmp_path: Path) -> None:
    names = [
        b"=cmd|' calc'!A0.jpg",
        b"..\\..\\evil.jpg",
        b"CON.jpg",
        "a\u202egpj.exe".encode(),
        b"n" * 246 + b".jpg",
        b"two\nlines.jpg",
        "u\u0308ber.jpg".encode(),
        b"\xff\xfe.jpg",
        b"-rf.jpg",
        b"%s%n.jpg",
    ]
    data = photo_file(tmp_path).read_bytes()
    folder = tmp_path / "drop"
    folder.mkdir()
    for name in names:
        (folder / os.fsdecode(name)).write_bytes(data)

    async def all_of() -> list[str]:
        decoder = Decoder()
        files = PhotoFiles(tmp_path / "photos")
        try:
            return [
                (await receive(Incoming(path.name, Arrival.DROP, path), files, decoder, WHO)).name
                for path in folder.iterdir()
            ]
        finally:
            decoder.close()

    shown = asyncio.run(all_of())
    assert len(shown) == len(names)
    assert all(name.isprintable() and len(name) <= 120 for name in shown)
    assert not any("/" in name or "\\" in name for name in shown)
