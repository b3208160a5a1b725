"""Joins the panel to second opinions, the comparison, links, open items and the decision."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMessageBox

from app.domain.open_items import open_items
from ui import notices
from ui.ask import agreed, question
from ui.connection_name import connection_name
from ui.inspection.comparison.comparison_model import Compared, ComparisonModel
from ui.inspection.decision_gate import DecisionGate
from ui.inspection.panel.names import Names
from ui.wording import program_language

if TYPE_CHECKING:
    from app.domain.case import Decision
    from app.domain.words import Language
    from app.errors import AppError
    from app.settings.connection import Connection
    from app.templates.shelf import Shelf
    from ui.inspection.open_case import OpenCase
    from ui.models import Models
    from ui.window import MainWindow


class Opinions(QObject):
    """One per window."""

    def __init__(self, window: MainWindow, models: Models) -> None:
        super().__init__(window)
        self._window, self._models = window, models
        self._templates: Shelf | None = None
        self._connections: tuple[Connection, ...] = ()
        self._gate = DecisionGate(models.case, models.review)
        self._connect_panel()
        self.comparison = ComparisonModel(models.case, self)
        self.comparison.changed.connect(self._show_compared)
        self.comparison.closed.connect(window.end_comparison)
        models.analysis.second_failed.connect(self._second_failed)
        models.settings.changed.connect(self.offer)
        self.offer()

    def take_templates(self, templates: Shelf) -> None:
        """The templates are loaded."""
        self._templates = templates

    def offer(self) -> None:
        """Whom a second opinion can be asked of: the saved connections, the one that holds first;
        asking it twice is allowed."""
        settings = self._models.settings.settings
        every = dict.fromkeys((settings.in_use, *settings.connections))
        self._connections = tuple(connection for connection in every if connection.ready)
        self._window.panel.offer_opinions([connection_name(each) for each in self._connections])

    def _connect_panel(self) -> None:
        panel, review = self._window.panel, self._models.review
        panel.second_wanted.connect(self._ask)
        panel.compare_wanted.connect(self._compare)
        panel.linked.connect(review.link)
        panel.item_marked.connect(review.mark)
        panel.photos_wanted.connect(self._request_photos)
        panel.decided.connect(self._gate.decide)
        self._gate.asks.connect(self._ask_before_deciding)
        self._gate.kept.connect(self._remember)

    def _ask(self, inspection_id: str, place: int) -> None:
        """A second opinion, of the connection that stood in that place."""
        self._window.banner.dismiss()
        self._models.analysis.second_opinion(inspection_id, self._connections[place])

    def _second_failed(self, error: AppError) -> None:
        self._window.tell(notices.of_second_opinion(error))

    def _compare(self, inspection_id: str) -> None:
        if self.comparison.is_open:
            self.comparison.close()
        else:
            self.comparison.open(inspection_id)

    def _show_compared(self, compared: Compared) -> None:
        if self._templates is None:
            return
        window, template = self._window, self._templates.for_case(compared.case)
        screen = window.comparison
        if screen is None:
            from ui.inspection.comparison.comparison_screen import ComparisonScreen

            screen = ComparisonScreen(window.table.pictures)
            screen.chosen.connect(self.comparison.choose)
            screen.taken.connect(self._models.review.accept)
            screen.closed.connect(self.comparison.close)
            window.begin_comparison(screen)
        screen.show_compared(compared, Names(template, program_language()))

    def _request_photos(self) -> None:
        from app.photo_request import photo_request
        from ui.inspection.photo_request_dialog import PhotoRequestDialog

        case, settings = self._models.case.case, self._models.settings.settings
        items = open_items(case)
        sender = (settings.adjuster, settings.office)

        def compose(language: Language) -> str:
            return photo_request(case, items, language, sender)

        asked_in = next((run.asked.language for run in case.runs), settings.reports_in)
        PhotoRequestDialog(compose, asked_in, self._window).open()

    def _remember(self, decision: Decision) -> None:
        """Whoever is named the first time is there on the next case, until settings say else."""
        model, name = self._models.settings, decision.adjuster
        if decision.complete and not (model.settings.adjuster.strip() or model.worker):
            model.save(replace(model.settings, adjuster=name))

    def _ask_before_deciding(self, left: int, opened: OpenCase) -> None:
        box = question(
            self._window,
            self.tr("%n items are open", "", left),
            self.tr("What could not be determined, or was asked for, has not been answered."),
            self.tr("Decide all the same"),
            self.tr("Back to the open items"),
        )
        box.finished.connect(lambda: self._answered(box, opened))
        box.open()

    def _answered(self, box: QMessageBox, opened: OpenCase) -> None:
        box.deleteLater()
        if agreed(box):
            self._gate.go_on(opened)
            return
        self._gate.go_back(opened)
        if opened is self._models.case.open:
            self._window.panel.decision.show_case(self._models.case.case, another=True)
            self._window.panel.show_items()
        else:  # it was left while the question stood
            self._window.case_list.opened.emit(opened.case.id)
