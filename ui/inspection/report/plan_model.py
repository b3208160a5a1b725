"""What is to be in the open case's report, and how it would look."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.domain.report_plan import ReportPlan, Section, offered, whole
from app.settings.settings import Settings
from ui.inspection.case_model import CaseModel
from ui.loaded import loaded
from ui.tasks import Tasks

if TYPE_CHECKING:
    from app.domain.template import Template
    from app.issuing.previewing import Preview

_PAUSE = 0.15  # seconds in which a person may change something more
_WIDTH = 600  # pixels across, until the view says how wide it is


class PlanModel(QObject):
    """settings: as they hold now; keep(settings) lets others hold. A plan is kept for the case's
    template once end() is told; nothing is on record before a report is issued."""

    changed = Signal()  # the plan
    making = Signal(bool)
    made = Signal(int)  # pages of a fresh preview
    drawn = Signal(int, object)  # place from 0, PageDrawn

    def __init__(
        self,
        open_case: CaseModel,
        settings: Callable[[], Settings],
        keep: Callable[[Settings], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.plan, self.pages = ReportPlan(), 0
        self._open_case, self._settings, self._keep = open_case, settings, keep
        self._template: Template | None = None
        self._preview: Preview | None = None
        self._width, self._begun = _WIDTH, False
        self._tasks = Tasks(open_case.failed.emit, open_case.crashed)

    @property
    def of_template(self) -> tuple[Section, ...]:
        """The sections as the template has them."""
        left_out = () if self._settings().conversation_in_report else (Section.CONVERSATION,)
        told = self._template.report if self._template else ()
        return tuple(each for each in told if each not in left_out)

    @property
    def sections(self) -> tuple[Section, ...]:
        """What is in the report, in order."""
        return self.plan.sections or self.of_template

    @property
    def left_out(self) -> tuple[Section, ...]:
        """What could be in it, too."""
        judged = self._template is None or self._template.has_findings
        return tuple(each for each in offered(judged) if each not in self.sections)

    @property
    def issues(self) -> bool:
        """What is written now is issued, and no draft."""
        return self._open_case.open.case.may_be_issued

    def begin(self) -> None:
        """Look at the open case's report, with what was chosen last for its template."""
        self._template, self.plan, self.pages = None, ReportPlan(), 0
        self._tasks.start("begin", self._begin())

    def order(self, sections: Sequence[Section]) -> None:
        """These sections, in this order."""
        chosen = whole(tuple(sections))
        own = () if chosen == self.of_template else chosen
        self.change(replace(self.plan, sections=own))

    def change(self, plan: ReportPlan) -> None:
        """Another plan; the preview follows."""
        if plan != self.plan:
            self.plan = plan
            self.changed.emit()
            self._tasks.start("make", self._make(_PAUSE))

    def look(self, places: Sequence[int], width: int) -> None:
        """Have these pages drawn, so many pixels across."""
        self._width = width
        if self._preview is not None:
            self._tasks.start("pages", self._draw(self._preview.path, list(places)))

    def end(self) -> None:
        """Nobody looks any more: what was chosen is kept."""
        if self._template is not None:
            settings = self._settings()
            kept = settings.with_plan(self._template.id, self.plan)
            if kept != settings:
                self._keep(kept)
        self._preview, self._template = None, None
        for name in ("begin", "make", "pages"):
            self._tasks.cancel(name)
        self._tasks.start("forget", self._forget())

    async def close(self) -> None:
        """Nothing is made any more, and nothing of it stays."""
        await self._tasks.close()
        if self._begun:
            await self._forget()

    async def _begin(self) -> None:
        desk = await self._open_case.desk()
        self._begun = True
        self._template = desk.templates.shown(self._open_case.open.case)
        self.plan = self._settings().plan_for(self._template.id)
        self.changed.emit()
        self._tasks.start("make", self._make(0))

    async def _make(self, pause: float) -> None:
        self.making.emit(True)
        try:
            await loaded("app.issuing.previewing")
            from app.issuing.previewing import page_of, previewed, renew

            await asyncio.sleep(pause)
            desk = await self._open_case.desk()
            case_id = await self._open_case.kept(self._open_case.open)
            preview = await previewed(desk, case_id, self._settings(), self.plan)
            first = await page_of(desk, preview.path, 0, self._width)
            before, self._preview, self.pages = self._preview, preview, first.pages
            self.made.emit(first.pages)
            self.drawn.emit(0, first)
            if before is not None:
                await asyncio.to_thread(renew, before, preview)
        finally:
            self.making.emit(False)

    async def _draw(self, path: Path, places: list[int]) -> None:
        from app.issuing.previewing import page_of

        desk = await self._open_case.desk()
        for place in places:
            page = await page_of(desk, path, place, self._width)
            if self._preview is not None and path == self._preview.path:
                self.drawn.emit(place, page)

    async def _forget(self) -> None:
        from app.issuing.previewing import forget

        await self._tasks.ended("make")  # what it was writing is forgotten, too
        desk = await self._open_case.desk()
        await asyncio.to_thread(forget, desk.folder)
        self._begun = False
