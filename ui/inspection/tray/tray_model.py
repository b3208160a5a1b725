"""What waits in the watched folder: nothing of it is in a case before a person has looked.

Longer than other files, as whatever happens to a file that waits happens to one list.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Collection, Sequence
from functools import partial
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.words import Arrival
from app.errors import AppError, PhotoRefused
from ui.inspection.case_model import CaseModel
from ui.inspection.intake_model import IntakeModel
from ui.inspection.tray.tray_state import Tray, taken
from ui.tasks import Tasks

if TYPE_CHECKING:  # loading these takes longer than the first paint may
    from app.watched.watch import Look, Waiting, Watch

SILENT_SECONDS = 10.0
_TICK_MS = 2000


class TrayModel(QObject):
    """Watches one folder, none at first. Its files are only read. record: the file that keeps
    which of them are settled, so that what waits is there the next time too."""

    tray_changed = Signal(object)  # Tray
    glimpsed = Signal(object, bytes)  # Path, its thumbnail as JPEG, empty if it is no photo
    _looked = Signal(int, object)  # which watch, Look; from the watching thread

    def __init__(
        self,
        open_case: CaseModel,
        intake: IntakeModel,
        record: Path,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._open_case, self._intake, self._record = open_case, intake, record
        self._tasks = Tasks(open_case.failed.emit, open_case.crashed)
        self._watch: Watch | None = None
        self._watches, self._number, self._heard = count(1), 0, 0.0
        self._waiting: dict[Path, Waiting] = {}
        self._left: tuple[Waiting, ...] = ()  # left out last; settled when no way back is wanted
        self._glimpses: dict[Path, bytes] = {}
        self._labels: dict[Path, tuple[str, ...]] = {}
        # Folders that batches go on with; whether any ever did.
        self._taken_by, self._took = frozenset[Path](), False
        self.tray = Tray()
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self.tick)
        self._looked.connect(self._take)

    def watch(self, folder: str) -> None:
        """Watch that folder from now on, "" for none; what waits of another is forgotten."""
        if folder == self.tray.folder:
            return
        self._end()
        self._tell(Tray(folder))
        if folder:
            from app.watched.watch import Watch

            number = self._number = next(self._watches)
            self._heard = time.monotonic()
            tell = partial(self._looked.emit, number)
            self._watch = Watch(Path(folder), self._record, tell)
            self._timer.start()

    def give_way(self, folders: Collection[Path], took: bool) -> None:
        """Batches go on with what comes into these and below; took: some did, of some folder."""
        if (frozenset(folders), took) != (self._taken_by, self._took):
            self._taken_by, self._took = frozenset(folders), took
            self._show(self.tray.said, self.tray.silent)
            self._leave_taken()

    def tick(self) -> None:
        """Does the folder still answer?"""
        silent = time.monotonic() - self._heard > SILENT_SECONDS
        self._show(self.tray.said, silent)

    def glimpse(self) -> None:
        """Tell small pictures of all that waits, those that are known at once."""
        for path, jpeg in self._glimpses.items():
            self.glimpsed.emit(path, jpeg)
        self._tasks.start("glimpse", self._glimpse())

    def read_labels(self) -> None:
        """Read the barcodes of what waits, in the background: they say what belongs together."""
        if not self._tasks.running("labels") and self._unread():
            self._tasks.start("labels", self._read_labels())

    def take(self, group: Sequence[Path], new_case: bool) -> None:
        """Put these into the open case, or a new one; the files stay where they are."""
        paths = [path for path in group if path in self._waiting]
        if new_case:
            self._open_case.new_case()
        self._intake.add_paths(paths, Arrival.FOLDER)
        self._settle(paths)

    def leave_out(self, group: Sequence[Path]) -> None:
        """These wait no longer, unless put_back() comes; the files stay where they are."""
        left = tuple(self._waiting[path] for path in group if path in self._waiting)
        self._settle_left()
        self._left = left
        self._drop(set(group))
        self._show(self.tray.said, self.tray.silent)

    def put_back(self) -> None:
        """What was left out last waits again."""
        self._waiting.update((each.path, each) for each in self._left)
        self._left = ()
        self._show(self.tray.said, self.tray.silent)

    async def close(self) -> None:
        """Watch no more; a look that hangs is not waited for."""
        watch = self._watch
        self._end()
        if watch is not None:
            await asyncio.to_thread(watch.wait, 1.0)
        await self._tasks.close()

    def _end(self) -> None:
        self._settle_left()
        self._timer.stop()
        self._tasks.cancel("glimpse")
        self._tasks.cancel("labels")
        if self._watch is not None:
            self._watch.close()
            self._watch = None
        self._number = 0
        self._drop(set(self._waiting))

    def _settle(self, group: Sequence[Path]) -> None:
        """These are in a case now, and wait no longer."""
        if self._watch is not None:
            self._watch.settle(path.name for path in group)
        self._drop(set(group))
        self._show(self.tray.said, self.tray.silent)

    def _settle_left(self) -> None:
        """There is no way back any more to what was left out."""
        if self._watch is not None:
            self._watch.settle(each.path.name for each in self._left)
        self._left = ()

    def _drop(self, paths: set[Path]) -> None:
        for path in paths:
            for known in (self._waiting, self._glimpses, self._labels):
                known.pop(path, None)

    def _take(self, number: int, look: Look) -> None:
        if number != self._number:
            return
        self._heard = time.monotonic()
        if not look.said:
            self._drop({path for path in self._waiting if path.name not in look.names})
        self._drop({each.path for each in look.new})  # what was known of another file so called
        self._waiting.update((each.path, each) for each in look.new)
        self._show(look.said, silent=False)
        if look.new:
            self._leave_taken()

    @property
    def _given(self) -> bool:
        folder = Path(self.tray.folder)
        return bool(self.tray.folder) and any(map(folder.is_relative_to, self._taken_by))

    def _show(self, said: str, silent: bool) -> None:
        from app.watched.groups import grouped

        given = self._given
        groups = () if given else grouped(self._waiting.values(), self._labels)
        self._tell(Tray(self.tray.folder, groups, said, silent, bool(self._left), given))

    def _leave_taken(self) -> None:
        """What a batch has taken waits no longer."""
        if self._took and self._waiting:
            self._tasks.start("taken", self._ask_taken())

    async def _ask_taken(self) -> None:
        desk = await self._open_case.desk()
        if same := await taken(desk.batches, tuple(self._waiting.values())):
            self._settle(same)

    def _tell(self, tray: Tray) -> None:
        if tray != self.tray:
            self.tray = tray
            self.tray_changed.emit(tray)

    async def _glimpse(self) -> None:
        from app.photos.glimpse import glimpse_if_photo

        desk = await self._open_case.desk()
        for path in [path for path in self._waiting if path not in self._glimpses]:
            try:
                jpeg = await glimpse_if_photo(path, desk.files, desk.decoder)
            except AppError:
                return  # the disk is full: putting one into a case says so
            if path in self._waiting:
                self._glimpses[path] = jpeg
                self.glimpsed.emit(path, jpeg)

    def _unread(self) -> Path | None:
        unread = (path for path in self._waiting if path not in self._labels)
        return None if self._given else next(unread, None)

    async def _read_labels(self) -> None:
        from app.domain.read.labels import labels_on

        desk = await self._open_case.desk()
        while path := self._unread():
            try:
                labels = labels_on(await desk.reader.codes_of(path))
            except PhotoRefused:
                labels = ()
            except AppError:
                return  # the disk is full: putting one into a case says so
            if path in self._waiting:
                self._labels[path] = labels
                self._show(self.tray.said, self.tray.silent)
        await desk.reader.rest()
