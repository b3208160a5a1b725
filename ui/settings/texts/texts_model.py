"""Texts of the office's that lie in files, templates or rules, as the settings work on them."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple, Protocol

from PySide6.QtCore import QObject, Signal

from ui.tasks import Tasks

if TYPE_CHECKING:
    from pathlib import Path


class Texts(Protocol):
    """Where they are kept; all but folder and text block, and raise an AppError."""

    @property
    def folder(self) -> Path: ...

    def text(self, name: str, /) -> str: ...

    def reload(self) -> None: ...

    def copy(self, name: str, /) -> str: ...

    def save(self, name: str, text: str, /) -> object: ...

    def delete(self, name: str, /) -> None: ...


class Lost(NamedTuple):
    """A text as it was before it was taken away, or changed, last."""

    name: str
    text: str
    deleted: bool


class TextsModel(QObject):
    """Files are read and written in threads; nothing is lost by a text that has flaws."""

    changed = Signal()  # there are others now, or other words in them
    copied = Signal(str)  # id of the copy
    saved = Signal(str)  # id
    failed = Signal(object)  # AppError

    def __init__(self, crashed: Callable[[Exception], None]) -> None:
        super().__init__()
        self._tasks = Tasks(self.failed.emit, crashed)
        self._texts: Texts | None = None
        self.lost: Lost | None = None

    async def close(self) -> None:
        """A text that is being written is finished."""
        await self._tasks.ended("write")
        await self._tasks.close()

    @property
    def folder(self) -> Path | None:
        """Where the office's files lie, once that is known."""
        return self._texts.folder if self._texts else None

    def text(self, name: str) -> str:
        """What stands in a file."""
        return self._texts.text(name) if self._texts else ""

    def reload(self) -> None:
        """Look at the files again: somebody may have changed one."""
        if self._texts is not None:
            self._tasks.start("reload", self._do(self._texts.reload))

    def copy(self, name: str) -> None:
        """Make the office a copy of its own."""
        self._tasks.start("write", self._copy(self._there(), name))

    def save(self, name: str, text: str) -> None:
        """Keep a changed text, until put_back()."""
        was = self._there().text(name)
        self._write(name, text, Lost(name, was, False) if was not in ("", text) else None)

    def delete(self, name: str) -> None:
        """Take one of the office's own away, until put_back()."""
        texts = self._there()
        self.lost = Lost(name, texts.text(name), deleted=True)
        self._tasks.start("write", self._do(lambda: texts.delete(name)))

    def put_back(self) -> None:
        """The one taken away or changed last is there again as it was."""
        if self.lost is not None:
            lost, self.lost = self.lost, None
            self._write(lost.name, lost.text, None)

    def _hold(self, texts: Texts) -> None:
        """The data folder is open."""
        self._texts = texts
        self.changed.emit()

    def _there(self) -> Texts:
        if self._texts is None:
            raise RuntimeError("no data folder is open yet")
        return self._texts

    def _write(self, name: str, text: str, lost: Lost | None) -> None:
        """lost: what is lost by it."""
        self._tasks.start("write", self._save(self._there(), name, text, lost))

    async def _do(self, verb: Callable[[], None]) -> None:
        await asyncio.to_thread(verb)
        self.changed.emit()

    async def _copy(self, texts: Texts, name: str) -> None:
        fresh = await asyncio.to_thread(texts.copy, name)
        self.changed.emit()
        self.copied.emit(fresh)

    async def _save(self, texts: Texts, name: str, text: str, lost: Lost | None) -> None:
        await asyncio.to_thread(texts.save, name, text)
        self.lost = lost or self.lost
        self.changed.emit()
        self.saved.emit(name)
