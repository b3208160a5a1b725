"""Joins the tools and keys that correct boxes, and those that measure, to their models."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from app.domain.words import Severity
from ui.verbs.merging import Merging

if TYPE_CHECKING:
    from ui.models import Models
    from ui.window import MainWindow

# In the order of the digits they lie under.
_GRADES = (Severity.NONE, Severity.MINOR, Severity.MODERATE, Severity.SEVERE)


class Correcting(QObject):
    """One per window."""

    def __init__(self, window: MainWindow, models: Models) -> None:
        super().__init__(window)
        self._window, self._models = window, models
        tools, model = window.table.correcting, models.correction
        tools.reshaped.connect(model.reshape)
        tools.removed.connect(model.remove)
        tools.drawn.connect(model.draw)
        self._outlining, self._measuring = (
            window.table.modes.outlining,
            window.table.modes.measuring,
        )
        self._outlining.drawn.connect(model.draw)
        self._outlining.reshaped.connect(model.reshape)
        self._measuring.measured.connect(models.measure.measure)
        self._measuring.forgotten.connect(models.measure.forget)
        self._measuring.scaled.connect(models.measure.set_scale)
        self._measuring.renamed.connect(models.measure.name_scale)
        self._merging = Merging(window, models)
        # Later, when every screen has been told of it.
        later = Qt.ConnectionType.QueuedConnection
        model.copied.connect(models.case.select, later)
        model.drawn.connect(self._name, later)

    def verbs(self) -> dict[str, Callable[[], object]]:
        """What the window's keys set off."""
        tools, model = self._window.table.correcting, self._models.correction
        boxes = self._window.table.boxes
        of_findings = ("next", "previous", "accept", "reject")
        return {
            "draw": tools.draw,
            "outline": self._outline,
            "reshape": lambda: model.toggle_outline(self._chosen),
            "merge": lambda: self._merging.choose(self._chosen),
            "measure": self._measuring.toggle,
            "hold": tools.take_hold,
            "behind": self._choose_behind,
            "hide_boxes": partial(boxes.hide_while, Qt.Key.Key_H),
            "undecided": boxes.toggle_undecided,
            "surer": partial(boxes.surer, 1),
            "less_sure": partial(boxes.surer, -1),
            "duplicate": lambda: model.duplicate(self._chosen),
            "split": lambda: model.split(self._chosen),
            **{f"grade_{n}": partial(self._grade, each) for n, each in enumerate(_GRADES)},
            **{verb: partial(self._act, verb) for verb in of_findings},
        }

    @property
    def _chosen(self) -> str:
        self._window.table.correcting.settle()
        return self._models.case.selected

    def _outline(self) -> None:
        self._window.table.correcting.settle()
        self._outlining.toggle()

    def _grade(self, severity: Severity) -> None:
        self._models.correction.grade(self._chosen, severity)

    def _act(self, verb: str) -> None:
        """Whoever works on boxes goes on doing so: the list takes the focus only from itself."""
        tools = self._window.table.correcting
        at_box = tools.at_box
        self._window.panel.act(verb)
        if at_box:
            tools.take_hold()

    def _choose_behind(self) -> None:
        if found := self._window.table.correcting.behind():
            self._models.case.select(found)

    def _name(self, finding_id: str) -> None:
        self._models.case.select(finding_id)
        self._window.panel.act("edit")
