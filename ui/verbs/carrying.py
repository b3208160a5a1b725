"""A case as a file: asked where to, written; dropped or chosen, shown, taken in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtWidgets import QMessageBox

from app.paths import CASE_SUFFIX
from ui import news, undo_news
from ui.ask import agreed, question
from ui.inspection.panel.names import Names
from ui.settings.restore_question import ask_to_restore
from ui.widgets.file_choice import choose_case_file, choose_case_target
from ui.wording import kind_word, program_language, short_moment_words

if TYPE_CHECKING:
    from app.carrying.carry import Arrived
    from app.domain.case import Case
    from app.domain.keeping.backup import Backup
    from ui.models import Models
    from ui.window import MainWindow


_QUESTION = "take it in?"


class Carrying(QObject):
    """One per window."""

    case_wanted = Signal(str)  # case id

    def __init__(self, window: MainWindow, models: Models) -> None:
        super().__init__(window)
        self._window, self._models = window, models
        self._model = models.carrying
        self._before: Backup | None = None  # the last merging
        self._model.looked.connect(self._ask)
        self._model.file_written.connect(lambda path: window.tell(news.of_case_file(path)))
        self._model.taken_in.connect(self.case_wanted)
        self._model.merged.connect(self._merged)
        window.header.menu.file_wanted.connect(self.export)
        window.file_wanted.connect(self._look_at)
        if window.wanted_file is not None:  # the program was started with it
            self._look_at(window.wanted_file)

    def verbs(self) -> dict[str, Callable[[], object]]:
        """By the names of keys and of buttons in the banner."""
        return {
            "export_case": self.export,
            "import_case": self.choose,
            "undo_merge": self._ask_back,
        }

    def export(self) -> None:
        """Ask where to, then write the open case."""
        if self._models.case.case.id:
            self._window.flush()
            number = self._models.case.case.number
            choose_case_target(self._window, number, self._model.export)

    def choose(self) -> None:
        """Ask which file to take in."""
        self._window.flush()
        choose_case_file(self._window, self._model.look)

    def _look_at(self, path: Path) -> None:
        self.taken_from([path])

    def taken_from(self, paths: Sequence[Path]) -> list[Path]:
        """What is left of dropped files without case files, of which the first is looked at."""
        files = [path for path in paths if path.suffix.lower() == CASE_SUFFIX]
        if files:
            self._window.flush()
            self._model.look(files[0])
        return [path for path in paths if path not in files]

    def _ask(self, arrived: Arrived) -> None:
        what, more = _words(arrived)
        if arrived.plan is not None:
            self.case_wanted.emit(arrived.case.id)
            if arrived.plan.done:
                self._ask_to_merge(arrived, what)
            else:
                self._window.tell(news.of_known_case(what))
            return
        for earlier in self._window.findChildren(QMessageBox, _QUESTION):
            earlier.reject()  # another file was handed over
        box = question(self._window, what, more, self.tr("Take it in"), self.tr("Cancel"))
        box.setObjectName(_QUESTION)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.finished.connect(lambda: self._answered(box, arrived))
        box.open()

    def _ask_to_merge(self, arrived: Arrived, what: str) -> None:
        from ui.inspection.merge.merge_dialog import MergeDialog

        plan, here = arrived.plan, arrived.here
        template = self._models.templates.of_case(arrived.case)
        if plan is None or here is None or template is None:
            return
        names = Names(template, program_language())
        told = what, _source(arrived, len(plan.done))
        dialog = MergeDialog(told, plan, here, names, self._window)
        dialog.merge.connect(lambda choices: self._model.merge(arrived, choices))
        dialog.open()

    def _merged(self, case: Case, steps: int, before: Backup) -> None:
        self._before = before
        self.case_wanted.emit(case.id)
        self._window.tell(undo_news.of_merged(steps, before))

    def _ask_back(self) -> None:
        if self._before is not None:
            ask_to_restore(self._window, self._before, self._models.backups.restore)

    def _answered(self, box: QMessageBox, arrived: Arrived) -> None:
        if agreed(box):
            self._model.take(arrived)


def _words(arrived: Arrived) -> tuple[str, str]:
    """What came, and from whom; foreign words are set in last: they may look like a place."""
    translate, case = QCoreApplication.translate, arrived.case
    what = translate("Carrying", "Case %1, %2").replace("%2", kind_word(case.kind))
    what = what.replace("%1", case.number)
    photos = translate("Carrying", "%n photos", "", len(case.photos))
    entries = translate("Carrying", "%n entries in its log", "", len(arrived.rows["log"]))
    whole = translate("Carrying", "Checked: whole, and unchanged since.")
    return what, f"{_written(arrived)}\n{photos}, {entries}.\n{whole}"


def _source(arrived: Arrived, steps: int) -> str:
    """How much was done elsewhere, and who wrote the file."""
    done = QCoreApplication.translate("Carrying", "Steps done elsewhere: %1.")
    return f"{done.replace('%1', str(steps))} {_written(arrived)}"


def _written(arrived: Arrived) -> str:
    at = short_moment_words(arrived.made_at)
    by = QCoreApplication.translate("Carrying", "Written on %1 by %2.").replace("%1", at)
    return by.replace("%2", arrived.made_by)
