"""Reads pictures Tessera made, off the window's thread and at the size they are shown in."""

from collections import OrderedDict, deque
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from threading import Lock, Thread

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtGui import QImage, QImageReader

from ui.inspection.table.photo.lit_paint import edges_brought_out
from ui.inspection.table.photo.tile_pixels import TilePixels

# Four photos at full screen resolution and their fitted copies.
_BUDGET_BYTES = 128 * 1024 * 1024
_THREADS = 2

Key = tuple[str, int, int, bool]  # path, width, height, edges brought out


class PictureLoader(QObject):
    """ask() answers from memory or later by loaded(path, width). Threads live only while there
    is something to read, so nothing has to be stopped when the widget goes. tiles: squares of
    originals, which others read."""

    loaded = Signal(str, int)  # path, width asked for
    _read = Signal(object, QImage)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.tiles = TilePixels(self)
        self._kept: OrderedDict[Key, QImage] = OrderedDict()
        self._asked: set[Key] = set()
        self._shown: frozenset[str] = frozenset()
        self._waiting: deque[Key] = deque()
        self._lock = Lock()
        self._threads: list[Thread] = []
        self._working = 0
        self._read.connect(self._keep)

    def ask(self, path: Path, size: QSize, edges: bool = False) -> QImage | None:
        """The picture scaled to size (device pixels), its edges brought out if so wanted; None
        while it is being read. A null image means that it can't be read."""
        key = (str(path), size.width(), size.height(), edges)
        if key in self._kept:
            self._kept.move_to_end(key)
            return self._kept[key]
        if key not in self._asked:
            self._asked.add(key)
            self._start(key)
        return None

    def turn_to(self, paths: Iterable[Path]) -> None:
        """Another case is opened, with these pictures: those of it and of the one before are
        kept, in case somebody goes back; whoever opens many cases needs no memory for all."""
        shown = frozenset(map(str, paths))
        kept, self._shown = shown | self._shown, shown
        for key in [key for key in self._kept if key[0] not in kept]:
            del self._kept[key]

    def forget(self) -> None:
        """Drop what waits and what is kept; what is being read right now is not awaited."""
        with self._lock:
            self._waiting.clear()
        self._asked.clear()
        self._kept.clear()
        self.tiles.forget()

    def close(self) -> None:
        """Drop what waits and wait for what is being read: a tenth of a second at most."""
        self.forget()
        for thread in self._threads:
            thread.join()
        self._threads.clear()

    def _start(self, key: Key) -> None:
        with self._lock:
            self._waiting.append(key)
            if self._working >= _THREADS:
                return
            self._working += 1
        self._threads = [thread for thread in self._threads if thread.is_alive()]
        thread = Thread(target=self._work, name="pictures")
        self._threads.append(thread)
        thread.start()

    def _work(self) -> None:
        while True:
            with self._lock:
                if not self._waiting:
                    self._working -= 1
                    return
                key = self._waiting.pop()  # what was asked for last is what is on the screen
            image = read(key)
            with suppress(RuntimeError):  # the window may be gone
                self._read.emit(key, image)

    def _keep(self, key: Key, image: QImage) -> None:
        if key not in self._asked:  # forgotten meanwhile
            return
        self._asked.discard(key)
        self._kept[key] = image
        used = sum(each.sizeInBytes() for each in self._kept.values())
        while used > _BUDGET_BYTES and len(self._kept) > 1:
            used -= self._kept.popitem(last=False)[1].sizeInBytes()
        self.loaded.emit(key[0], key[1])


def read(key: Key) -> QImage:
    """Blocking: the file scaled down to the key's size, in the format that is quickest to draw.
    It is never scaled up: somebody who zooms in far is to see the pixels there are."""
    path, width, height, edges = key
    reader = QImageReader(path)
    if width < reader.size().width():
        reader.setScaledSize(QSize(width, height))
    image = reader.read()
    if image.isNull():
        return image
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    return edges_brought_out(image) if edges else image
