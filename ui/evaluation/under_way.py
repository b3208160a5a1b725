"""A measurement from the wish for it to its place in the list; or a deletion, while it goes on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from app.domain.many.batch import Limits
    from app.errors import AppError
    from app.evaluation.progress import Progress
    from app.measured import RunLine
    from app.settings.connection import Connection
    from ui.evaluation.evaluation_model import EvaluationModel
    from ui.evaluation.new_view import NewView
    from ui.evaluation.running_band import RunningBand
    from ui.evaluation.said_line import SaidLine
    from ui.evaluation.wanted import Wanted


class UnderWay(QObject):
    """Joins what runs to the page of a new measurement, the band, and the line that tells why it
    goes no further."""

    changed = Signal()  # whether anything is under way
    asked = Signal(str, int)  # run, so many of its cases by now
    ended = Signal(str)  # run

    def __init__(
        self, model: EvaluationModel, band: RunningBand, said: SaidLine, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._model, self._band, self._said = model, band, said
        self.going = False
        self.shown_next = ""  # the run to be shown as soon as it is listed
        self._choosing = False  # every way of looking is being measured
        self._left = 0  # cases that are still to be deleted
        self._why: AppError | None = None  # it goes no further

    def take(self, new: NewView) -> None:
        """The page where a measurement is wished for."""
        self._new, model = new, self._model
        new.wanted.connect(self._measure)
        new.choice_wanted.connect(self._choose)
        self._band.stop.connect(model.stop)
        model.running.connect(self._show_running)
        model.removing.connect(self._show_removing)
        model.removed.connect(self._show_removed)
        model.progress.connect(self._show_progress)
        model.ended.connect(self.ended)
        model.failed.connect(self._said.fail)
        self._show_running(model.is_running)

    def go_on(self, line: RunLine, connection: Connection, limits: Limits) -> None:
        """Ask about what a run that was stopped left."""
        self._said.say("")
        self._model.go_on(line, connection, limits)

    def listed(self) -> bool:
        """The run to be shown is; whether its ways of looking are to be compared now."""
        choosing, self._choosing, self.shown_next = self._choosing, False, ""
        if self._why is not None:
            self._said.stopped(self._why)
        return choosing

    def _measure(self, wanted: Wanted) -> None:
        self._said.say("")
        self._model.measure(wanted)

    def _choose(self, wanted: Wanted, referee: str) -> None:
        self._said.say("")
        self._choosing = True
        self._model.choose(wanted, referee)

    def _show_running(self, running: bool) -> None:
        self._band.show_running(running)
        self._show_going(running)

    def _show_removing(self, removing: bool) -> None:
        self._band.show_removing(removing)
        again = self.tr("Not all of it is deleted: delete it again, and the rest goes.")
        self._said.say(again if not removing and self._left else "")
        self._left = 0
        self._show_going(removing)

    def _show_removed(self, gone: int, of: int) -> None:
        self._left = of - gone
        self._band.show_removed(gone, of)

    def _show_going(self, going: bool) -> None:
        self.going = going
        self._new.show_going(going)
        self.changed.emit()

    def _show_progress(self, told: Progress) -> None:
        self._band.show_progress(told)
        self.asked.emit(told.run, told.asked)
        self._why = told.stopped
