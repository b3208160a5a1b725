"""Run by test_table: a light table of 1440 by 900 over one photo with 30 boxes, which is zoomed and
moved as a person would. Arguments: the photo, its width and height, a picture of it such as Tessera
makes. Prints JSON: first, milliseconds until the photo is seen; rounds, milliseconds of each frame;
lit, the same of the photo turned, in another light and with its edges brought out;
sharp, milliseconds until every pixel seen is the original's; megabytes, what looking costs at most,
here and in the decoding child.
"""

import asyncio
import json
import sys
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import psutil
from PySide6.QtCore import QObject, QPointF, Signal
from PySide6.QtWidgets import QApplication

from app.domain.case import Case
from app.domain.light import Light
from app.domain.photo import Photo
from app.domain.place.region import Region
from app.domain.place.tile_set import TileSet
from app.photos.decoder import Decoder
from tests.helpers import cases, table
from ui.application import make_application
from ui.inspection.table.light_table import LightTable
from ui.inspection.table.photo.photo_view import PhotoView
from ui.inspection.table.photo.way import Way

_ZOOMS, _MOVES, _ROUNDS = 40, 60, 3
_LOOK_SECONDS = 0.005


class Reader(QObject):
    """Brings squares of the original, as the window's model does."""

    came = Signal(str, object, object)

    def __init__(self, path: Path, decoder: Decoder) -> None:
        super().__init__()
        self._path, self._decoder = path, decoder
        self._thread = ThreadPoolExecutor(1)

    def read(self, photo: Photo, asked: TileSet) -> None:
        self._thread.submit(self._bring, photo, asked)

    def _bring(self, photo: Photo, asked: TileSet) -> None:
        size = photo.width, photo.height
        pixels = asyncio.run(self._decoder.tiles(self._path, photo.name, size, asked))
        self.came.emit(photo.sha256, asked, pixels)

    def close(self) -> None:
        self._thread.shutdown()


class Memory:
    """The most that these processes took more than at first, in megabytes."""

    def __init__(self, *pids: int) -> None:
        self._processes = [psutil.Process(pid) for pid in pids]
        self._first, self.most = self._now(), 0
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._watch)
        self._thread.start()

    def close(self) -> float:
        self._over.set()
        self._thread.join()
        return (self.most - self._first) / 1e6

    def _watch(self) -> None:
        while not self._over.wait(_LOOK_SECONDS):
            self.most = max(self.most, self._now())

    def _now(self) -> int:
        taken = 0
        for process in self._processes:
            with suppress(psutil.NoSuchProcess):  # it has ended: it takes nothing any more
                taken += process.memory_info().rss
        return taken


def _boxes() -> list[Region]:
    places = [(0.03 + n % 6 * 0.16, 0.03 + n // 6 * 0.19) for n in range(30)]
    return [Region(x, y, x + 0.13, y + 0.16) for x, y in places]


def _case(photo: Photo) -> Case:
    found = [table.finding(n, photo, box) for n, box in enumerate(_boxes(), 1)]
    run = cases.run(assessment=cases.assessment(*found))
    inspection = replace(cases.inspection(), photos=(photo,), runs=(run,))
    return cases.case(id=photo.id, inspections=(inspection,))


def _shown(photo: Photo, pictures: Callable[[Photo], Path]) -> LightTable:
    """At work already, with another photo on it."""
    made = LightTable()
    made.set_pictures(pictures)
    made.resize(1440, 900)
    made.show()
    made.show_case(_case(photo))
    _until(lambda: table.view_of(made).picture.image is not None)
    QApplication.processEvents()
    return made


def _path(view: PhotoView) -> Iterator[Callable[[], None]]:
    """In to 1,600 % in three goes, each time across the photo and back; then out."""
    at = QPointF(900, 350)
    for _ in range(3):
        for _ in range(_ZOOMS):
            yield lambda: view.zoom_by(1.03, at)
        for step in (-9.0, 9.0):
            for _ in range(_MOVES // 2):
                yield lambda step=step: view._look(view.geometry_now.moved(step, step / 3))  # type: ignore[misc]
    for _ in range(_ZOOMS):
        yield lambda: view.zoom_by(1 / 1.09, at)


def _round(view: PhotoView) -> list[float]:
    """Every frame's time; squares of the original come anew."""
    view.fit()
    view.picture._loader.tiles.forget()
    return [_milliseconds(lambda step=step: _frame(step)) for step in _path(view)]  # type: ignore[misc]


def _lit_rounds(view: PhotoView) -> list[list[float]]:
    """In every way but as the photo is."""
    view.look_in(Way(1, Light(30, 30, edges=True)))
    return [_round(view) for _ in range(_ROUNDS)]


def _frame(step: Callable[[], None]) -> None:
    step()
    QApplication.processEvents()


def _milliseconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return 1000 * (time.perf_counter() - start)


def _until(done: Callable[[], object]) -> None:
    limit = time.monotonic() + 30
    while not done():
        QApplication.processEvents()
        if time.monotonic() > limit:
            raise TimeoutError(done)


def main(original: Path, size: tuple[int, int], picture: Path) -> None:
    """One sitting."""
    app = make_application()  # kept: without it there is no window
    decoder = Decoder(1)
    asyncio.run(decoder.warm())
    memory = Memory(psutil.Process().pid, *decoder.pids)
    reader = Reader(original, decoder)
    photo = cases.photo(1, width=size[0], height=size[1])
    other = picture.with_stem("other")
    other.write_bytes(picture.read_bytes())
    shown = _shown(cases.photo(2), lambda each: picture if each.id == photo.id else other)
    start = time.perf_counter()
    shown.show_case(_case(photo))
    view = table.view_of(shown)
    _until(lambda: view.picture.image is not None)
    QApplication.processEvents()
    first = 1000 * (time.perf_counter() - start)
    shown.loader.tiles.wanted.connect(reader.read)
    reader.came.connect(shown.loader.tiles.come)
    rounds = [_round(view) for _ in range(_ROUNDS)]
    view.zoom_by(1 / view.geometry_now.scale)
    sharp = _milliseconds(lambda: _until(lambda: not view.picture.lacking))
    told = {"first": first, "rounds": rounds, "sharp": sharp, "megabytes": memory.close()}
    told["lit"] = _lit_rounds(view)
    reader.close()
    shown.close()
    app.processEvents()
    decoder.close()
    sys.stdout.write(json.dumps(told) + "\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]), (int(sys.argv[2]), int(sys.argv[3])), Path(sys.argv[4]))
