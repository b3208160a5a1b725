"""The office's certificate behind its settings: looked at, its password kept."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from app.errors import KeyNotKept, PasswordNotKept, SigningError
from ui.loaded import loaded
from ui.tasks import Tasks

_CALM = 0.3  # seconds nothing was typed in


class Passwords(Protocol):
    """The system's keyring; both may block."""

    def signing(self, path: str) -> str:
        """The password there is for that file, "" for none."""

    def keep_signing(self, path: str, password: str) -> None:
        """Keep it, "" to forget it. Raises KeyNotKept."""


class SigningModel(QObject):
    """Nothing here is kept but passwords, and those in the keyring alone."""

    looked = Signal(str, object)  # path; Certificate, or the SigningError that says what it lacks
    failed = Signal(object)  # AppError

    def __init__(self, passwords: Passwords, crashed: Callable[[Exception], None]) -> None:
        super().__init__()
        self._passwords = passwords
        self._tasks = Tasks(self.failed.emit, crashed)

    def look(self, path: str, typed: str) -> None:
        """Read the certificate, once nothing more is typed; typed: its password, "" for the one
        that is kept."""
        self._tasks.start("look", self._look(path, typed))

    def keep(self, before: str, path: str, typed: str) -> None:
        """Another file's password is forgotten, the typed one kept for the one at path."""
        self._tasks.start("keep", self._keep(before, path, typed))

    async def close(self) -> None:
        """What is being kept is kept."""
        await self._tasks.ended("keep")
        await self._tasks.close()

    async def _look(self, path: str, typed: str) -> None:
        await asyncio.sleep(_CALM)
        await loaded("app.signing.signer")
        from app.signing.signer import signer_at

        password = typed or await asyncio.to_thread(self._passwords.signing, path)
        try:
            signer = await asyncio.to_thread(signer_at, Path(path), password)
        except SigningError as error:
            self.looked.emit(path, error)
        else:
            self.looked.emit(path, signer.certificate)

    async def _keep(self, before: str, path: str, typed: str) -> None:
        if before and before != path:
            with suppress(KeyNotKept):
                await asyncio.to_thread(self._passwords.keep_signing, before, "")
        if path and typed:
            try:
                await asyncio.to_thread(self._passwords.keep_signing, path, typed)
            except KeyNotKept as error:
                raise PasswordNotKept(path, error.said) from error
