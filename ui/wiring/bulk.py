"""Joins what is done with several cases at once to the window."""

from __future__ import annotations

from contextlib import asynccontextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Signal

from app.domain.filing import Act
from ui.cases.bulk_model import MOST, MOST_FILED, BulkModel, Exported
from ui.loaded import loaded
from ui.notices import Notice
from ui.widgets.file_choice import choose_folder, file_name
from ui.wording import sentence

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Sequence

    from app.desk import Desk
    from ui.cases.bulk_model import Write
    from ui.models import Models
    from ui.window import MainWindow

_translate = QCoreApplication.translate
_SHOWN = 4  # reports that could not be written, and why


class Bulk(QObject):
    """Lives as long as the opened data folder."""

    analysed = Signal(list)  # numbers in the store of the cases that are to be analysed again

    def __init__(
        self, window: MainWindow, models: Models, desk: Desk, crashed: Callable[[Exception], None]
    ) -> None:
        super().__init__(window)
        self._window, self._models, self._desk = window, models, desk
        self._list = window.case_list
        store, failed = desk.store, models.case.failed.emit
        self._model = BulkModel(store.ids, store.case, self._pressing, failed, crashed)
        bar = self._list.bulk
        bar.export.connect(self._choose_folder)
        bar.analyse.connect(self._analyse)
        bar.stop.connect(self._model.stop)
        bar.stop.connect(models.filing.stop)
        models.filing.progress.connect(bar.show_cases)
        bar.act.connect(self._choose)
        bar.given.connect(self._choose)
        self._list.view.delete_pressed.connect(lambda: self._choose(Act.DELETE))
        self._model.progress.connect(bar.show_progress)
        self._model.exported.connect(self._exported)
        self._model.chosen.connect(self._do)
        models.filing.names_changed.connect(self._offer)
        models.settings.changed.connect(self._offer)
        self._offer()

    async def close(self) -> None:
        """Begin nothing more."""
        await self._model.close()

    def _choose(self, what: Act | str) -> None:
        """An Act, or the name of whom the cases are given to; one after the other."""
        if not self._models.filing.running and (seqs := self.seqs(MOST_FILED)):
            self._window.flush()
            self._model.choose(seqs, what)

    def _do(self, case_ids: Sequence[str], what: Act | str) -> None:
        if isinstance(what, Act):
            self._models.filing.act_on(case_ids, what)
        else:
            self._models.filing.assign_to(case_ids, what)

    def _analyse(self) -> None:
        if seqs := self.seqs():
            self.analysed.emit(seqs)

    def _choose_folder(self) -> None:
        if seqs := self.seqs():
            self._window.flush()
            self._models.look.find_lost(self._models.settings.settings.letterhead, None)
            choose_folder(
                self._window, lambda folder: self._model.export(seqs, Path(folder), file_name)
            )

    def seqs(self, most: int = MOST) -> list[int]:
        """What is selected; none where that is too much at once, which is said."""
        if self._list.view.count() <= most:
            return self._list.view.selected()
        words = _translate("Notices", "At most %1 cases at once.")
        words = words.replace("%1", QLocale().toString(most))
        self._window.tell(Notice(words, mood="warn"))
        return []

    @asynccontextmanager
    async def _pressing(self, count: int) -> AsyncIterator[Write]:
        await loaded("app.issuing.press")
        from app.issuing.issue import write_report
        from app.issuing.press import pressing

        settings, post = self._models.settings, self._models.export.post
        async with pressing(self._desk, count) as desk:
            yield lambda case_id, path: write_report(
                desk, case_id, path, settings.settings, settings.who(), post
            )

    def _exported(self, told: Exported) -> None:
        self._window.tell(of_exported(told))

    def _offer(self) -> None:
        own = self._models.settings.settings.adjuster.strip()
        self._list.bulk.offer(sorted({*self._models.filing.names, own} - {""}))


def of_exported(told: Exported) -> Notice:
    """How many reports were written, where, and what kept others from it."""
    what = _translate("Notices", "Reports written to %1: %2").replace("%2", str(told.written))
    more = [sentence(error).what for error in told.left[:_SHOWN]]
    if further := len(told.left) - len(more):
        more.append(_translate("Notices", "… and %n more", "", further))
    if told.empty:
        empty = _translate("Notices", "Cases with nothing to report yet: %1")
        more.append(empty.replace("%1", str(told.empty)))
    mood = "warn" if told.left else ""
    return Notice(what.replace("%1", str(told.folder)), "\n".join(more), mood=mood)
