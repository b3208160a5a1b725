"""Opens the data folder behind the painted window, or says why that can't be."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.errors import StoreError, StoreInUse
from ui.ask import ask
from ui.instance import raise_other
from ui.wording import sentence

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from app.desk import Desk

RAISED, STORE_FAILED = 0, 4  # exit codes
AGAIN = -1  # no exit: the window is to be opened once more


async def opened(window: QWidget, folder: Path) -> Desk | int:
    """The data folder, or the code to leave with: another window has it and came forward, or
    the person has read that it can't be opened and does not want to try again."""
    open_desk = await asyncio.to_thread(_load_rooms)
    while True:
        try:
            return await open_desk(folder)
        except StoreError as error:
            if isinstance(error, StoreInUse) and await asyncio.to_thread(raise_other, folder):
                return RAISED
            if not await _again(window, error):
                return STORE_FAILED


async def _again(window: QWidget, error: StoreError) -> bool:
    words = sentence(error)
    again = QCoreApplication.translate("Opening", "Try again")
    leave = QCoreApplication.translate("Opening", "Close Tessera")
    return await ask(window, words.what, f"{words.kept} {words.next_step}", again, leave)


def _load_rooms() -> Callable[[Path], Awaitable[Desk]]:
    """SQLAlchemy, httpx and Pillow: most of a second, so in a thread."""
    from app.desk import open_desk

    return open_desk
