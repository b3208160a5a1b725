"""Joins the figures of a period, and of models over time, to the window."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui import theme
from ui.wording import program_language

if TYPE_CHECKING:
    from app.domain.figures.change import Change
    from app.domain.figures.drift import Place
    from app.domain.figures.period_figures import FigureQuery
    from app.domain.measured.set_change import SetChange
    from ui.figures.drift_dialog import DriftDialog
    from ui.figures.figures_dialog import FiguresDialog
    from ui.models import Models
    from ui.window import MainWindow

_CHART_WIDTH = 404  # pixels: what a card has inside


class Figuring(QObject):
    """One per window; of each page one at a time."""

    def __init__(self, window: MainWindow, models: Models) -> None:
        super().__init__(window)
        self._window, self._model, self._drift = window, models.figures, models.drift
        self._settings, self._templates = models.settings, models.templates
        self.page: FiguresDialog | None = None
        self.over_time: DriftDialog | None = None
        window.facts.figures.connect(self.show)
        for looking in (models.drift, models.weekly):
            looking.found.connect(self._tell)

    def verbs(self) -> dict[str, Callable[[], object]]:
        """By the names of keys."""
        return {"figures": self.show, "over_time": self.show_over_time}

    def show(self) -> None:
        """The page, of last month; one that is open comes forward."""
        if self.page is None:
            from ui.figures.figures_dialog import (
                FiguresDialog,  # wanted by few, so not at the start
            )

            page, model = FiguresDialog(self._window), self._model
            page.wanted.connect(self._count)
            page.table_to.connect(model.write_table)
            page.report_to.connect(model.write_report)
            page.over_time.connect(self.show_over_time)
            model.counting.connect(page.show_counting)
            model.drawn.connect(page.show_figures)
            model.written.connect(page.show_written)
            model.failed.connect(page.show_failed)
            page.finished.connect(self._closed)
            self.page = page
            page.show()
            page.ask()
        self.page.raise_()
        self.page.activateWindow()

    def show_over_time(self) -> None:
        """How answers are judged from month to month; a page that is open comes forward."""
        if self.over_time is None:
            from ui.figures.drift_dialog import DriftDialog  # wanted by few, as well

            page = DriftDialog(self._connection, self._template, self.page or self._window)
            model = self._drift
            page.table_to.connect(model.write)
            model.counting.connect(page.show_counting)
            model.counted.connect(page.show_drift)
            model.written.connect(page.show_written)
            model.failed.connect(page.show_failed)
            page.finished.connect(self._over)
            self.over_time = page
            page.show()
            model.count()
        self.over_time.raise_()
        self.over_time.activateWindow()

    def _tell(self, changes: tuple[Change | SetChange, ...]) -> None:
        from ui.figures.drift_words import of_changes  # seldom, so not at the start

        self._window.tell(of_changes(changes, self._connection))

    def _connection(self, place: Place) -> str:
        from ui.figures.drift_words import place_name

        return place_name(place, self._settings.settings)

    def _template(self, template_id: str) -> str:
        return self._templates.title(template_id, program_language())

    def _over(self) -> None:
        self.over_time = None
        self._drift.stop()

    def _count(self, query: FigureQuery) -> None:
        self._model.count(query, _CHART_WIDTH, theme.TEXT_PX)

    def _closed(self) -> None:
        self.page = None
        self._model.stop()
