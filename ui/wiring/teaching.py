"""Joins the writing of training examples to the window."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QObject

from ui.cases.training_model import TrainingModel
from ui.loaded import loaded
from ui.notices import Notice
from ui.widgets.file_choice import choose_folder
from ui.wording import named

if TYPE_CHECKING:
    from app.desk import Desk
    from app.domain.measured.training import Trained
    from ui.models import Models
    from ui.window import MainWindow

_translate = QCoreApplication.translate
_SHOWN = 6  # reasons


class Teaching(QObject):
    """Lives as long as the opened data folder. selected: numbers of the cases that are chosen."""

    def __init__(
        self,
        window: MainWindow,
        models: Models,
        desk: Desk,
        selected: Callable[[], list[int]],
        crashed: Callable[[Exception], None],
    ) -> None:
        super().__init__(window)
        self._window, self._models, self._desk = window, models, desk
        self._selected = selected
        failed = models.case.failed.emit
        self.model = TrainingModel(desk.store.ids, self._teach, failed, crashed)
        bar = window.case_list.bulk
        bar.teach.connect(self._choose)
        bar.stop.connect(self.model.stop)
        self.model.progress.connect(bar.show_examples)
        self.model.written.connect(lambda told: window.tell(of_trained(told)))

    async def close(self) -> None:
        """Write no further."""
        await self.model.close()

    def _choose(self) -> None:
        if seqs := self._selected():
            self._window.flush()
            choose_folder(self._window, lambda folder: self.model.write(seqs, _free(Path(folder))))

    async def _teach(
        self, ids: Sequence[str], folder: Path, tell: Callable[[int], None]
    ) -> Trained:
        await loaded("app.training.writing")
        from app.training.writing import write_training

        return await write_training(self._desk, ids, folder, tell)


def of_trained(told: Trained) -> Notice:
    """How many examples were written, where, and what was left out and why."""
    from app.wording.training import NO_EXAMPLE  # seldom, so not at the start

    number, count = QLocale().toString, sum(told.examples.values())
    what = _translate("Training", "No case is an example: the set %1 is empty.")
    parts = ""
    if count:
        what = _translate("Training", "Training examples written to %1: %2")
        what = what.replace("%2", number(count))
        parts = " · ".join(f"{split} {number(of)}" for split, of in told.examples.items())
    what = what.replace("%1", str(told.folder))
    left = sorted(told.why.items(), key=lambda pair: -pair[1])
    lines = [named(_translate("Training", NO_EXAMPLE[why]), number(of)) for why, of in left]
    more = [*filter(None, [parts]), *lines[:_SHOWN]]
    if told.texts:
        texts = _translate("Training", "Texts left out that may name somebody: %1")
        more.append(texts.replace("%1", number(told.texts)))
    if told.hidden:
        hidden = _translate("Training", "Faces and number plates blacked out: %1")
        more.append(hidden.replace("%1", number(told.hidden)))
    return Notice(what, "\n".join(more), mood="ok" if count else "warn")


def _free(folder: Path) -> Path:
    """A new folder in it, named by the day."""
    today: date = QDate.currentDate().toPython()  # type: ignore[assignment]
    name = f"tessera-training-{today}"
    tried, number = folder / name, 1
    while tried.exists():
        number += 1
        tried = folder / f"{name}-{number}"
    return tried
