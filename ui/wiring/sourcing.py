"""Joins new batches to the window: the dialog, and cases that are asked again."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from app.settings.connection import PRACTICE
from app.settings.later import later_of
from ui.connection_name import connection_name
from ui.tasks import Tasks
from ui.wording import program_language

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence

    from app.desk import Desk
    from app.watched.groups import Group
    from ui.models import Models
    from ui.sources.batch_dialog import BatchDialog
    from ui.sources.sources_model import SourcesModel
    from ui.window import MainWindow


_translate = QCoreApplication.translate


class Sourcing(QObject):
    """One dialog at a time."""

    made = Signal(str)  # id of a batch that is in the queue now

    def __init__(
        self,
        window: MainWindow,
        models: Models,
        desk: Callable[[], Awaitable[Desk]],
        crashed: Callable[[Exception], None],
    ) -> None:
        super().__init__(window)
        self._window, self._models, self._desk, self._crashed = window, models, desk, crashed
        self._tasks = Tasks(models.case.failed.emit, crashed)
        self.dialog: BatchDialog | None = None
        self._model: SourcesModel | None = None
        window.case_list.new_batch.connect(self.begin)

    def begin(self) -> None:
        """Ask what a new batch is to be made of, as soon as the data folder is open."""
        self._tasks.start("open", self._ask())

    def again(self, seqs: Sequence[int]) -> None:
        """The same for cases that are there, by their numbers in the store."""
        name = _translate("Sources", "Again")
        self._tasks.start("open", self._ask(name, lambda model: model.take_cases(seqs)))

    def take_groups(self, groups: Sequence[Group]) -> None:
        """The same for photos of the watched folder; what becomes a batch waits no longer."""
        name = _translate("Sources", "Watched folder")
        self._tasks.start("open", self._ask(name, lambda model: model.take_groups(groups)))

    def go_on_with(self, folder: str) -> None:
        """The same for a folder: what is in it, and what comes into it."""
        self._tasks.start("open", self._ask(take=lambda _: self._take(Path(folder))))

    async def close(self) -> None:
        """Look at nothing more."""
        await self._tasks.close()
        if self._model is not None:
            await self._model.close()

    async def _ask(
        self, given: str = "", take: Callable[[SourcesModel], None] | None = None
    ) -> None:
        desk = await self._desk()
        if self.dialog is not None:
            self.dialog.raise_()
            return
        model = self._begun(desk)
        self.dialog = self._dialog(desk, model, given)
        self.dialog.open()
        if take is not None:
            take(model)

    def _take(self, folder: Path) -> None:
        if self.dialog is not None:
            self.dialog.take([folder], go_on=True)

    def _begun(self, desk: Desk) -> SourcesModel:
        from ui.sources.sources_model import SourcesModel

        settings = self._models.settings
        if self._model is None:
            self._model = SourcesModel(
                desk, settings.who, lambda: settings.settings, self._crashed, self
            )
            self._model.made.connect(self._made)
        self._model.begin()
        return self._model

    def _made(self, batch_id: str) -> None:
        if self._model is not None:
            self._models.tray.leave_out(self._model.waiting)
        self.made.emit(batch_id)

    def _dialog(self, desk: Desk, model: SourcesModel, given: str) -> BatchDialog:
        from ui.sources.batch_dialog import BatchDialog

        self._window.flush()
        settings = self._models.settings
        shelf, language = desk.templates, program_language()
        used = self._models.case.usual[0]
        offered = shelf.offered(settings.settings.templates, used)
        dialog = BatchDialog(model, {each.id: each.kind for each in offered}, given, self._window)
        saved = [c for c in settings.settings.connections if c.ready] + [PRACTICE]
        dialog.terms.offer(
            [(each.id, each.title(language)) for each in offered],
            [(c.name, connection_name(c), c.price.currency) for c in saved],
            used,
            settings.settings.in_use.name,
        )
        dialog.terms.offer_later(
            {c.name: (later, c.price) for c in saved if (later := later_of(c)) is not None},
            {each.id for each in offered if not each.strategy.once},
        )
        dialog.finished.connect(self._closed)
        return dialog

    def _closed(self) -> None:
        self.dialog = None
        if self._model is not None:
            self._model.stop()
