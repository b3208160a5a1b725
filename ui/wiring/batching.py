"""Joins batches to the window: their list, the line at its foot, the notification area."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from ui.ask import ask
from ui.batch.notice_area import NoticeArea

if TYPE_CHECKING:
    from app.domain.many.batch_progress import BatchProgress
    from ui.batch.batches_dialog import BatchesDialog
    from ui.batch.batches_model import BatchesModel
    from ui.batch.standing import Standing
    from ui.window import MainWindow

_translate = QCoreApplication.translate


class Batching(QObject):
    """One per window; one list at a time."""

    new_wanted = Signal()
    review_wanted = Signal(object)  # CaseQuery

    def __init__(self, window: MainWindow, model: BatchesModel) -> None:
        super().__init__(window)
        self._window, self._model = window, model
        self._moving: dict[str, BatchProgress] = {}
        self.list: BatchesDialog | None = None
        self.area = NoticeArea(window.windowIcon(), self)
        self.area.pressed.connect(window.come_forward)
        window.facts.batches.connect(self.show_all)
        model.changed.connect(self._show)

    def show_all(self, batch_id: str = "") -> None:
        """The list, with that batch chosen."""
        if self.list is None:
            from ui.batch.batches_dialog import BatchesDialog

            dialog = self.list = BatchesDialog(self._model, self._window)
            dialog.new_wanted.connect(self.new_wanted)
            dialog.cases_wanted.connect(self._list_cases)
            dialog.review_wanted.connect(self._review)
            dialog.finished.connect(self._closed)
            dialog.show()
        if batch_id:
            self.list.choose(batch_id)
        self.list.raise_()
        self.list.activateWindow()
        self._model.look()

    async def may_close(self) -> bool:
        """Whoever closes the window while a batch runs is asked."""
        if not self._model.standing.busy:
            return True
        return await ask(
            self._window,
            _translate("Batch", "A batch is running."),
            _translate("Batch", "It goes on where it was as soon as Tessera is started again."),
            _translate("Batch", "Close"),
            _translate("Batch", "Let it run"),
        )

    def close(self) -> None:
        """Out of the notification area."""
        self.area.close()

    def _show(self, standing: Standing) -> None:
        from ui.batch.words import count_words, state_sentence, state_word

        moving = {each.batch.id: each for each in standing.moving}
        for each in standing.batches:
            if each.batch.id in self._moving and each.batch.id not in moving:
                self.area.tell(each.batch.name, state_sentence(each, standing))
        self._moving = moving
        self.area.show_moving(standing.busy)
        shown = standing.moving or standing.away
        first = next(iter(sorted(shown, key=lambda each: not each.working)), None)
        word = state_word(first, standing) if first else ""
        text = _translate("Batch", "Batch %1 · %2") if first else ""
        count = count_words(first) if first else ""
        self._window.facts.show_batch(text.replace("%1", count).replace("%2", word))

    def _list_cases(self, batch_id: str) -> None:
        self._window.case_list.show_batch(batch_id)
        if self.list is not None:
            self.list.close()

    def _review(self, batch_id: str) -> None:
        """Its cases are to be gone through."""
        self._list_cases(batch_id)
        self._window.activateWindow()
        self._window.flush()
        self.review_wanted.emit(self._window.case_list.query)

    def _closed(self) -> None:
        self.list = None
