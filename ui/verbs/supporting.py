"""Joins what is new, the self-test, the log and details for support to the window."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.changes import mark_of, newest_changes, newest_in_short
from ui import news
from ui.wording import program_language

if TYPE_CHECKING:
    from ui.models import Models
    from ui.window import MainWindow


class Supporting(QObject):
    """One per window. News is told once after an update, in a notice that can be dismissed."""

    def __init__(self, window: MainWindow, models: Models) -> None:
        super().__init__(window)
        self._window, self._model, self._updates = window, models.support, models.updates

    def verbs(self) -> dict[str, Callable[[], object]]:
        """By the names of commands and of buttons in the banner."""
        return {
            "whats_new": lambda: self._show(0),
            "self_test": lambda: self._show(1),
            "log": lambda: self._show(2),
        }

    def _show(self, part: int) -> None:
        from ui.support.support_dialog import Part, SupportDialog  # wanted by few

        dialog = self._window.findChild(SupportDialog)
        if dialog is None or not dialog.isVisible():  # closed just now: it is on its way out
            told = (newest_in_short(program_language()), newest_changes())
            dialog = SupportDialog(self._model, self._updates, told, self._window)
            dialog.show()
        dialog.show_part(Part(part))
        dialog.raise_()


def tell_news(window: MainWindow, seen: str) -> str:
    """Tell of an update, unless this is the first start (seen is "") or it was told; gives what is
    seen now. Blocking for as long as a small file is read."""
    now = mark_of(newest_changes())
    if seen and now and now != seen:
        window.tell(news.of_update())
    return now or seen
