"""Joins the figures of a period to the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui import theme

if TYPE_CHECKING:
    from app.domain.period_figures import FigureQuery
    from ui.figures.figures_dialog import FiguresDialog
    from ui.models import Models
    from ui.window import MainWindow

_CHART_WIDTH = 404  # pixels: what a card has inside


class Figuring(QObject):
    """One per window; one page at a time."""

    def __init__(self, window: MainWindow, models: Models) -> None:
        super().__init__(window)
        self._window, self._model = window, models.figures
        self.page: FiguresDialog | None = None
        window.facts.figures.connect(self.show)

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

    def _count(self, query: FigureQuery) -> None:
        self._model.count(query, _CHART_WIDTH, theme.TEXT_PX)

    def _closed(self) -> None:
        self.page = None
        self._model.stop()
