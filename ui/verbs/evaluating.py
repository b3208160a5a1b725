"""Joins the measurements of models to the window."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.measured_last import as_used
from app.settings.connection import PRACTICE
from ui.widgets.in_turns import InTurns
from ui.wording import program_language

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from app.measured import RunLine
    from app.measured_last import Like
    from app.settings.connection import Connection
    from app.templates.shelf import Shelf
    from ui.evaluation.evaluation_dialog import EvaluationDialog
    from ui.models import Models
    from ui.window import MainWindow


class Evaluating(QObject):
    """One per window; one page at a time."""

    def __init__(self, window: MainWindow, models: Models) -> None:
        super().__init__(window)
        self._window, self._models = window, models
        self._templates: Shelf | None = None
        self._asked = self._loading = False
        self._connection: Connection | None = None
        self._making = InTurns(self._parts, self)
        self.page: EvaluationDialog | None = None
        window.facts.evaluation.connect(self.show)

    def verbs(self) -> dict[str, Callable[[], object]]:
        """By the names of keys."""
        return {"evaluation": self.show}

    def take_templates(self, templates: Shelf) -> None:
        """The templates are loaded; whoever asked for the page too early has it now."""
        self._templates = templates
        if self._asked:
            self.show()

    def show(self, connection: Connection | None = None) -> None:
        """The page, ready to measure that connection, None for the one in use; one that is open
        comes forward."""
        if self._templates is None:
            self._asked = True
        elif self.page is None:
            self._connection = connection
            if not self._loading:
                self._loading = True
                self._models.evaluation.loaded.connect(self._make)
                self._models.evaluation.load()
        else:
            if connection is not None:
                self.page.pages.new.offer_connections(self._connections(), connection)
                self.page.begin()
            self.page.raise_()
            self.page.activateWindow()

    def _make(self) -> None:
        """Made, filled and shown in turns: all at once would keep the window away."""
        self._models.evaluation.loaded.disconnect(self._make)
        self._making.show(self._models)

    def _parts(self, models: Models) -> Iterator[None]:
        from ui.evaluation.evaluation_dialog import EvaluationDialog  # loaded by now
        from ui.evaluation.new_view import NewView
        from ui.evaluation.terms_row import TermsRow

        terms = TermsRow(self._window)
        yield
        new = NewView(models.labelled, terms, self._window)
        yield
        parts = models.evaluation, models.kept_runs
        page = EvaluationDialog(parts, self._connection_of, self._used, self._window)
        yield
        page.take(new)
        yield
        self._offer(page)
        yield
        self._show_first(page)
        yield
        if self.page is page:  # it may be closed by now
            models.evaluation.look()
        yield
        if self.page is page:
            page.pages.make_ready()

    def _show_first(self, page: EvaluationDialog) -> None:
        self.page, self._loading = page, False
        page.finished.connect(self._closed)
        self._models.kept_runs.taken.connect(self._taken)
        page.show()

    def _offer(self, page: EvaluationDialog) -> None:
        templates, settings = self._templates, self._models.settings.settings
        if templates is None:
            return
        used = self._models.case.usual[0]
        ticked = templates.offered(settings.templates, used)
        offered = [each for each in ticked if each.has_findings]
        names = [(each.id, each.title(program_language())) for each in offered]
        chosen = self._connection or settings.in_use
        page.pages.new.offer(names, self._connections(), used, chosen)

    def _connections(self) -> list[Connection]:
        saved = self._models.settings.settings.connections
        return [*(each for each in saved if each.ready), PRACTICE]

    def _connection_of(self, line: RunLine) -> Connection | None:
        asked = (each for each in self._connections() if line.is_of(each))
        return next((each for each in asked if each.name == line.head.get("connection")), None)

    def _used(self) -> Like:
        ticked = self._models.settings.settings.templates
        return as_used(self._templates.offered(ticked) if self._templates else ())

    def _taken(self, template_id: str) -> None:
        """A template looks otherwise now; a copy of one of the program's own is offered, too."""
        settings = self._models.settings
        if template_id not in settings.settings.templates:
            templates = (*settings.settings.templates, template_id)
            settings.save(replace(settings.settings, templates=templates))
        self._models.templates.reload()
        if self.page is not None:
            self.page.said.taken(template_id)

    def _closed(self) -> None:
        self.page = None
        self._models.kept_runs.taken.disconnect(self._taken)
        self._models.labelled.forget()
