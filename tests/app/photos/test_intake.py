"""From what was dropped to a photo that is kept."""

import asyncio
import hashlib
import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.domain.who import Who
from app.domain.words import Arrival
from app.errors import PhotoRefused, Refusal
from app.photos.decoder import Decoder
from app.photos.files import PhotoFiles
from app.photos.intake import Incoming, expand, receive
from app.photos.prepared import Prepared
from tests.helpers.photos import photo_file

MEI = Who("Mei Lindqvist", "mei")


def _all(root: Path) -> set[str]:
    return {path.name for path in root.rglob("*") if path.is_file()}


def test_a_file_becomes_a_photo(tmp_path: Path, decoder: Decoder) -> None:
    source = photo_file(tmp_path, "Front left\u202e.jpg")
    data = source.read_bytes()
    files = PhotoFiles(tmp_path / "photos")
    incoming = Incoming(source.name, Arrival.DROP, source, source="from the tow truck")
    photo = asyncio.run(receive(incoming, files, decoder, MEI, "A. Okafor"))
    assert photo.sha256 == hashlib.sha256(data).hexdigest()
    assert (photo.name, photo.source, photo.taken_by) == (
        "Front left.jpg",
        "from the tow truck",
        "A. Okafor",
    )
    assert (photo.arrival, photo.received_by, photo.size_bytes) == (Arrival.DROP, MEI, len(data))
    assert abs((datetime.now(UTC) - photo.received_at).total_seconds()) < 60
    assert files.original(photo.sha256, photo.media_type).read_bytes() == data
    sent = files.prepared(photo.sha256).read_bytes()
    assert hashlib.sha256(sent).hexdigest() == photo.sent.sha256
    assert files.pending() == [photo.sha256]
    assert not list((tmp_path / "photos" / "incoming").glob("*.part"))
    assert source.read_bytes() == data


def test_pasted_bytes_become_a_photo(tmp_path: Path, decoder: Decoder) -> None:
    data = photo_file(tmp_path).read_bytes()
    files = PhotoFiles(tmp_path / "photos")
    photo = asyncio.run(receive(Incoming("", Arrival.PASTE, data=data), files, decoder, MEI))
    assert photo.name == "photo"
    assert files.thumb(photo.sha256).is_file()


@pytest.mark.parametrize(
    ("data", "refusal"),
    [
        (b"", Refusal.EMPTY),
        (b"not a picture", Refusal.UNKNOWN_FORMAT),
        (b"\xff\xd8\xff\xe0 cut", Refusal.BROKEN),
    ],
)
def test_what_is_refused_leaves_nothing(
    tmp_path: Path, decoder: Decoder, data: bytes, refusal: Refusal
) -> None:
    files = PhotoFiles(tmp_path / "photos")
    with pytest.raises(PhotoRefused) as refused:
        asyncio.run(receive(Incoming("a.jpg", Arrival.PASTE, data=data), files, decoder, MEI))
    assert refused.value.refusal is refusal
    assert _all(tmp_path / "photos") == set()


@pytest.mark.parametrize("turns", [1, 2, 3, 4, 6])
def test_stopping_an_intake_leaves_nothing(tmp_path: Path, decoder: Decoder, turns: int) -> None:
    source = photo_file(tmp_path)
    files = PhotoFiles(tmp_path / "photos")

    async def stopped() -> None:
        incoming = Incoming("a.jpg", Arrival.DROP, source)
        task = asyncio.create_task(receive(incoming, files, decoder, MEI))
        for _ in range(turns):
            await asyncio.sleep(0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    asyncio.run(stopped())
    for sha256 in files.pending():
        files.drop(sha256)
    assert _all(tmp_path / "photos") == set()


def test_a_copy_goes_also_when_nobody_waits_and_all_threads_are_busy(
    tmp_path: Path, decoder: Decoder, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As when the first of many dropped photos found the disk full."""
    source, files, free = photo_file(tmp_path), PhotoFiles(tmp_path / "photos"), threading.Event()

    async def stopped() -> None:
        loop, refused = asyncio.get_running_loop(), asyncio.Event()
        loop.set_default_executor(ThreadPoolExecutor(1))

        async def refuse(_path: Path, name: str) -> Prepared:
            loop.run_in_executor(None, free.wait, 60)
            refused.set()
            raise PhotoRefused(name, Refusal.BROKEN)

        monkeypatch.setattr(decoder, "prepare", refuse)
        incoming = Incoming("a.jpg", Arrival.DROP, source)
        task = asyncio.create_task(receive(incoming, files, decoder, MEI))
        await refused.wait()
        for _ in range(5):
            await asyncio.sleep(0)
        task.cancel()
        await asyncio.sleep(0)
        free.set()
        with pytest.raises(asyncio.CancelledError):
            await task

    asyncio.run(stopped())
    assert _all(tmp_path / "photos") == set()


def test_folders_are_opened_one_level_down(tmp_path: Path) -> None:
    for name in (
        "IMG_10.jpg",
        "img_2.jpg",
        "IMG_1.heic",
        "notes.txt",
        ".hidden.jpg",
        "Thumbs.db",
        "b/9.jpg",
        "b/10.jpg",
        "b/deep/1.jpg",
        "a/x.png",
        ".git/y.png",
    ):
        path = tmp_path / "drop" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    single = tmp_path / ".chosen.jpg"
    got = expand([tmp_path / "drop", single, tmp_path / "missing.jpg", single])
    names = [path.relative_to(tmp_path).as_posix() for path in got]
    assert names == [
        "drop/IMG_1.heic",
        "drop/img_2.jpg",
        "drop/IMG_10.jpg",
        "drop/notes.txt",
        "drop/a/x.png",
        "drop/b/9.jpg",
        "drop/b/10.jpg",
        ".chosen.jpg",
        "missing.jpg",
    ]


def test_odd_paths_are_left_for_refusal(tmp_path: Path) -> None:
    odd = [Path("nul\0.jpg"), Path("x" * 5000), tmp_path / "none"]
    assert expand(odd) == odd
