"""Draws the case that is open: in the table, the panel, the header and the facts line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from app.deadlines import deadlines
from app.domain.details.deadline import deadline
from ui.inspection.facts import facts_row, facts_sheet
from ui.lasting import sweep
from ui.widgets.in_turns import InTurns
from ui.wording import program_language

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.domain.case import Case
    from app.templates.shelf import Shelf
    from ui.models import Models
    from ui.window import MainWindow


class CaseDrawing(QObject):
    """Another case at once; what changes in the one that is shown in the next turns of the loop,
    since ten answers may be coming in. The panel is drawn once attach() brought the templates."""

    def __init__(self, window: MainWindow, models: Models) -> None:
        super().__init__(window)
        self._window, self._settings = window, models.settings
        self._templates: Shelf | None = None
        self._shown = ""  # the id of the case in the window
        self._drawn = InTurns(self._parts, window)

    def attach(self, templates: Shelf) -> None:
        """By these a case is understood."""
        self._templates = templates

    def show(self, case: Case) -> None:
        """Draw the case as it is now."""
        another = not case.id or case.id != self._shown
        if self._shown not in ("", case.id):
            QTimer.singleShot(0, self, sweep)
        self._shown = case.id
        (self._drawn.show_now if another else self._drawn.show)(case)

    def finish(self) -> None:
        """Draw what is left, as a person acts on what there is to see."""
        self._drawn.finish()

    def select(self, finding_id: str) -> None:
        """Bring a finding forward, "" for none."""
        self.finish()  # what is to come into sight has to be there
        self._window.table.select(finding_id)
        self._window.panel.select(finding_id)

    def _parts(self, case: Case) -> Iterator[None]:
        """The header last: its word for the state speaks of what is there to see."""
        window = self._window
        window.table.show_case(case)
        yield
        yield from self._panel(case)
        yield
        rules = deadlines(self._settings.settings)
        due = deadline(case.kind, case.number, case.details, case.status, rules)
        window.header.show_case(case, self._called(case), due)
        window.case_list.show_open(case.id)
        window.setWindowTitle(f"{case.number} – Tessera" if case.number else "Tessera")
        window.facts.show_facts(facts_row(case), facts_sheet(case))
        window.facts.offer_look(bool(case.photos))

    def _called(self, case: Case) -> str:
        """The name of an office's own template."""
        if self._templates is None or case.template in ("", case.kind):
            return ""
        return self._templates.shown(case).title(program_language())

    def _panel(self, case: Case) -> Iterator[None]:
        panel, settings = self._window.panel, self._settings.settings
        if self._templates is None:
            return
        offered = self._templates.offered(settings.templates, case.template)
        panel.details.offer(offered, program_language())
        panel.details.facts.offer_terms([r.name for group in deadlines(settings) for r in group])
        template = self._templates.shown(case)
        panel.set_template(template, program_language(), settings.reports_in)
        yield from panel.drawing(case)
