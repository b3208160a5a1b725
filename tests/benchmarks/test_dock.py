"""How long the dock keeps somebody waiting, besides the model."""

import hashlib
import json
import os
import sqlite3
import subprocess
from pathlib import Path
from statistics import median
from time import perf_counter

import pytest
from PIL import Image

from app.settings.connection import Connection
from app.settings.settings import Settings
from app.settings.settings_file import save
from tests.benchmarks.judging import aim
from tests.benchmarks.processes import beside, started
from tests.helpers.photos import photo_like, saved
from ui.places import SETTINGS

PARCELS = 12
A_PARCEL, A_LOOP = 2.0, 0.2  # seconds of Tessera's own
WIDE, HIGH = 1920, 1080  # as the cameras at a dock have them


@pytest.fixture(scope="module")
def shares(tmp_path_factory: pytest.TempPathFactory) -> list[tuple[float, float]]:
    """Seconds that were not the model's, for each of a dozen parcels scanned, shot, answered, noted
    and claimed: of all that, and of the loop from photo to reply."""
    folder = tmp_path_factory.mktemp("dock")
    photos = [_photo(folder / f"{number}.jpg", number) for number in range(PARCELS)]
    with beside("dock_server") as server:
        assert server.stdout
        address, data = server.stdout.readline().strip(), folder / "data"
        data.mkdir()
        connection = Connection(base_url=f"{address}/v1")
        save(data / SETTINGS, Settings(connection=connection, dock_photos=1))
        window = started("dock_window", str(data), *map(str, photos))
        out, _ = window.communicate(timeout=180)
        assert window.returncode == 0
        moments = json.loads(out.splitlines()[-1])
        assert len(moments) == PARCELS
        models = [_models(server) for _ in moments]
    return [
        (at["claimed"] - at["scanned"] - model, at["answered"] - at["shot"] - model)
        for at, model in zip(moments, models, strict=True)
    ]


def test_a_parcel_by_scanner_alone(shares: list[tuple[float, float]]) -> None:
    """The slowest of a dozen."""
    each = [whole for whole, _ in shares]
    more = f"slowest {max(each):.2f} s, half under {median(each):.2f} s"
    aim(f"a parcel at the dock, beside {A_PARCEL:g} s", max(each) / A_PARCEL, more)


def test_from_photo_to_reply(shares: list[tuple[float, float]], tmp_path: Path) -> None:
    """Photo and question in, reply out and on record, beside 0.2 s; the bare work in that is
    printed. The first loads what is needed for it."""
    each, bare = [loop for _, loop in shares[1:]], _bare(tmp_path)
    more = f"half under {1000 * median(each):.0f} ms of {1000 * A_LOOP:.0f}, bare {1000 * bare:.0f}"
    more += f" ms, slowest {1000 * max(each):.0f} ms; the first {1000 * shares[0][1]:.0f} ms; "
    more += f"{WIDE} × {HIGH} pixels"
    more += f"; {median(each) / bare:.2f}x the bare work"
    aim(f"from photo to reply, beside {A_LOOP:g} s", median(each) / A_LOOP, more)


def _bare(folder: Path) -> float:
    """Seconds for what nobody can leave out, by plain Pillow, hashlib and sqlite3: the photo kept,
    its three pictures made, and five commits that reach the disk (photo, run, answer, its end, the
    line in the list)."""
    store, taken = sqlite3.connect(folder / "bare.db", isolation_level=None), []
    store.execute("PRAGMA journal_mode=WAL")
    store.execute("PRAGMA synchronous=FULL")
    store.execute("CREATE TABLE kept (told TEXT)")
    for number in range(PARCELS):
        original = _photo(folder / f"{number}.jpg", number)
        began = perf_counter()
        _keep(folder / f"{number}.kept", original.read_bytes())
        with Image.open(original) as photo:
            photo.load()
            for size in ((1520, 855), photo.size, (256, 144)):
                made = photo.resize(size, Image.Resampling.LANCZOS)
                made.save(folder / f"{number}-{size[0]}.jpg", quality=85)
        for _ in range(5):
            store.execute("INSERT INTO kept VALUES (?)", ("told" * 500,))
        taken.append(perf_counter() - began)
    store.close()
    return median(taken)


def _keep(path: Path, data: bytes) -> None:
    with path.open("wb") as kept:
        kept.write(data)
        kept.flush()
        os.fsync(kept.fileno())
    hashlib.sha256(data).hexdigest()


def _photo(path: Path, number: int) -> Path:
    path.write_bytes(saved(photo_like(WIDE, HIGH, number), quality=88))
    return path


def _models(server: subprocess.Popen[str]) -> float:
    """The model's own time for the next question."""
    assert server.stdout
    came, ended = map(float, server.stdout.readline().split())
    return ended - came
