"""Joins accepting many cases together to the window: asked first, told after, taken back."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from app.domain.case import Case
from ui.notices import Notice
from ui.review.together_dialog import Sample, TogetherDialog
from ui.wording import severity_word

if TYPE_CHECKING:
    from ui.inspection.together_model import Taken
    from ui.models import Models
    from ui.window import MainWindow

_translate = QCoreApplication.translate
_LONGEST = 200  # characters: the line shows what fits


class Accepting(QObject):
    """One per window."""

    def __init__(self, window: MainWindow, models: Models) -> None:
        super().__init__(window)
        self._window, self._models = window, models
        self.dialog: TogetherDialog | None = None
        window.review.together.connect(self.ask)
        models.together.ended.connect(self._told)

    def verbs(self) -> dict[str, Callable[[], object]]:
        """By the names of keys and of buttons in the banner."""
        return {"accept_together": self.ask, "undo_together": self._models.together.undo}

    def ask(self) -> None:
        """Say how many there are and show a few; nothing is accepted yet."""
        settings, together = self._models.settings.settings, self._models.together
        if not self._models.going.left or self.dialog is not None:
            return
        if not settings.adjuster.strip():
            what = _translate("Notices", "Nobody stands for the decision yet.")
            more = _translate("Notices", "Put your name into the settings, under «Report».")
            self._window.tell(Notice(what, more, mood="warn"))
            return
        self._window.flush()
        cases = self._window.case_list.cases
        dialog = self.dialog = TogetherDialog(cases.thumb, settings.sample_percent, self._window)
        dialog.taken.connect(together.accept)
        dialog.others.connect(together.look)
        dialog.stop.connect(together.stop)
        dialog.finished.connect(self._closed)
        together.offered.connect(self._offer)
        together.progress.connect(dialog.show_progress)
        cases.dataChanged.connect(dialog.refresh)
        dialog.open()
        together.look()

    def _offer(self, count: int, shown: tuple[Case, ...]) -> None:
        if self.dialog is not None:
            self.dialog.show_offer(count, [sample_of(case) for case in shown])

    def _closed(self) -> None:
        self._models.together.offered.disconnect(self._offer)
        self.dialog = None

    def _told(self, taken: Taken) -> None:
        if self.dialog is not None:
            self.dialog.accept()
        self._window.tell(of_taken(taken))


def sample_of(case: Case) -> Sample:
    """A case in a few words: the worst of it, and what the model says."""
    runs = list(case.runs)
    severities = [run.assessment.summary.severity for run in runs if run.assessment.summary]
    worst = max(severities, key=lambda severity: severity.weight, default=None)
    found = [each.value.text for each in case.findings] or [run.assessment.answer for run in runs]
    words = " · ".join(part for part in (severity_word(worst), *found) if part)
    thumbnail = case.photos[0].sha256 if case.photos else ""
    return Sample(case.number, worst, " ".join(words.split())[:_LONGEST], thumbnail)


def of_taken(taken: Taken) -> Notice:
    """How many, what was left, and the way back."""
    if taken.undone:
        what = _translate("Notices", "%n cases are as they were.", "", taken.accepted)
    elif taken.drawn and not taken.accepted:
        what = _translate("Notices", "None accepted: %n for a person to judge.", "", taken.drawn)
    else:
        what = _translate("Notices", "%n cases were accepted together.", "", taken.accepted)
    more = []
    if taken.drawn and taken.accepted:
        more.append(_translate("Notices", "%n come back for a person to judge.", "", taken.drawn))
    if taken.left:
        more.append(_translate("Notices", "%n were changed meanwhile and left.", "", taken.left))
    any_done = taken.accepted + taken.drawn and not taken.undone
    undo = (("undo_together", _translate("Notices", "Undo")),) if any_done else ()
    return Notice(what, "\n".join(more), undo, "warn" if taken.left else "")
