"""Brings the small pictures of the case list from their files, off the window's thread."""

import asyncio
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPixmap

from ui.cases.cases_model import CasesModel
from ui.tasks import Tasks

_SIDE = 88  # pixels: 44 of the list, sharp on a screen of twice the density
_MOST = 48  # of those wanted last: whoever scrolls on has passed the others


class ThumbsLoader(QObject):
    """thumb(sha256) gives the path of a photo's small picture."""

    def __init__(
        self, model: CasesModel, thumb: Callable[[str], Path], crashed: Callable[[Exception], None]
    ) -> None:
        super().__init__()
        self._model, self._thumb = model, thumb
        self._waiting: list[str] = []
        self._tasks = Tasks(crashed, crashed)
        model.thumb_wanted.connect(self._want)

    async def close(self) -> None:
        """Load nothing more."""
        self._model.thumb_wanted.disconnect(self._want)
        await self._tasks.close()

    def _want(self, sha256: str) -> None:
        self._waiting.append(sha256)
        if not self._tasks.running("thumbs"):
            self._tasks.start("thumbs", self._bring())

    async def _bring(self) -> None:
        while self._waiting:
            wanted, passed = self._waiting[-_MOST:], self._waiting[:-_MOST]
            self._waiting = []
            self._model.forget_thumbs(passed)
            paths = {sha: self._thumb(sha) for sha in wanted}
            images = await asyncio.to_thread(_read, paths)
            self._model.show_thumbs({s: QPixmap.fromImage(image) for s, image in images.items()})


def _read(paths: dict[str, Path]) -> dict[str, QImage]:
    """Small pictures Tessera made itself; one that is not there stays away."""
    found = {}
    for sha, path in paths.items():
        reader = QImageReader(str(path))
        size = reader.size()
        if size.isValid():
            wanted = QSize(_SIDE, _SIDE)
            reader.setScaledSize(size.scaled(wanted, Qt.AspectRatioMode.KeepAspectRatioByExpanding))
        image = reader.read()
        if not image.isNull():
            found[sha] = image
    return found
