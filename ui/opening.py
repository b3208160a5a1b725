"""Opens the data folder behind the painted window, or says why that can't be."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox

from app.errors import StoreDamaged, StoreElsewhere, StoreError, StoreInUse
from ui.ask import ask
from ui.instance import raise_other
from ui.rescue.rescue_dialog import RescueDialog
from ui.rescue.rescue_model import RescueModel
from ui.wording import paragraph, sentence

if TYPE_CHECKING:
    from pathlib import Path

    from app.desk import Desk
    from ui.window import MainWindow

RAISED, STORE_FAILED = 0, 4  # exit codes
AGAIN, RESCUE = -1, -2  # no exit: the window is to be opened once more, with the way back first


class Opening:
    """chosen: where backups go; damaged: known to be so before it is opened. rescued: whether the
    way led over a damaged database."""

    def __init__(
        self,
        window: MainWindow,
        folder: Path,
        chosen: str,
        crashed: Callable[[Exception], None],
        damaged: bool = False,
    ) -> None:
        self._window, self._folder = window, folder
        self._chosen, self._crashed = chosen, crashed
        self._damaged, self._anyway, self.rescued = damaged, False, False

    async def opened(self) -> Desk | int:
        """The data folder, or the code to leave with: another window has it and came forward, or
        the person has read that it can't be opened and does not want to try again."""
        self._window.close_asked.connect(self._no)
        try:
            return await self._tried()
        finally:
            self._window.close_asked.disconnect(self._no)

    def _no(self) -> None:
        """Whoever leaves has answered what is asked just now."""
        for question in self._window.findChildren(QMessageBox):
            question.reject()

    async def _tried(self) -> Desk | int:
        open_desk = await asyncio.to_thread(_load_rooms)
        while True:
            if self._damaged and not await self._rescue():
                return STORE_FAILED
            try:
                return await open_desk(self._folder, self._anyway)
            except StoreDamaged:
                self._damaged = True
            except StoreElsewhere as error:
                if not await _also_here(self._window, error):
                    return STORE_FAILED
                self._anyway = not error.held
            except StoreError as error:
                if isinstance(error, StoreInUse) and await asyncio.to_thread(
                    raise_other, self._folder, self._window.wanted_file
                ):
                    return RAISED
                if not await _again(self._window, error):
                    return STORE_FAILED

    async def _rescue(self) -> bool:
        """Whether a way back was chosen; the next opening goes it."""
        self._damaged = False
        model = RescueModel(self._folder, self._chosen, self._crashed)
        dialog = RescueDialog(model, self._window)
        chosen: asyncio.Future[bool] = asyncio.get_running_loop().create_future()

        def end(opens: bool) -> None:
            if not chosen.done():
                chosen.set_result(opens)

        model.ended.connect(end)
        self._window.close_asked.connect(model.leave)
        dialog.open()
        model.look()
        try:
            self.rescued = await chosen
        finally:
            self._window.close_asked.disconnect(model.leave)
            dialog.close()
            dialog.deleteLater()
            await model.close()
        return self.rescued


async def _also_here(window: MainWindow, error: StoreElsewhere) -> bool:
    """Whether to open what another computer has open, or did not close."""
    if error.held or window.wants_to_close:
        return await _again(window, error)
    here = QCoreApplication.translate("Opening", "Open it here all the same")
    leave = QCoreApplication.translate("Opening", "Close Tessera")
    why = QCoreApplication.translate(
        "Opening",
        "If Tessera still runs there, close it first: two computers at once would spoil each "
        "other's work. If that computer was switched off or lost its connection, nothing is lost.",
    )
    return await ask(window, sentence(error).what, why, here, leave)


async def _again(window: MainWindow, error: StoreError) -> bool:
    if window.wants_to_close:
        return False
    words = sentence(error)
    again = QCoreApplication.translate("Opening", "Try again")
    leave = QCoreApplication.translate("Opening", "Close Tessera")
    return await ask(window, words.what, paragraph(words.kept, words.next_step), again, leave)


def _load_rooms() -> Callable[[Path, bool], Awaitable[Desk]]:
    """SQLAlchemy, httpx and Pillow: most of a second, so in a thread."""
    from app.desk import open_desk

    return open_desk
