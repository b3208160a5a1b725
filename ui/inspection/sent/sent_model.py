"""What an analysis of the open case would send, looked at before it is sent."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from app.domain.estimate import usual_seconds
from app.settings.settings import Settings
from ui.inspection.case_model import CaseModel
from ui.inspection.status import due
from ui.tasks import Tasks


class SentModel(QObject):
    """look() makes ready all that would be sent and sends nothing; previewed brings it, one for
    each inspection, failed_to says why it could not be sent."""

    previewed = Signal(object)  # tuple[Preview, ...]
    failed_to = Signal(object)  # AppError

    def __init__(self, open_case: CaseModel, settings: Callable[[], Settings]) -> None:
        super().__init__()
        self._open_case, self._settings = open_case, settings
        self._tasks = Tasks(self.failed_to.emit, open_case.crashed)

    async def close(self) -> None:
        """Make nothing more ready."""
        await self._tasks.close()

    def look(self) -> None:
        """Make ready what an analysis would send now."""
        self._tasks.start("look", self._look())

    def stop(self) -> None:
        """Nobody looks any more."""
        self._tasks.cancel("look")

    async def _look(self) -> None:
        from app.examples.choosing import Examples  # heavier than the first paint may be
        from app.looks.estimate import estimate
        from app.sending.pack import draft_of
        from app.sending.preview import preview

        desk = await self._open_case.desk()
        await self._open_case.settled()
        case, settings = self._open_case.case, self._settings()
        template = desk.templates.for_case(case)
        usual = usual_seconds(await desk.store.known.calls(), template.id)
        connection, told = settings.in_use, []
        draft = draft_of(case, template, connection, settings.reports_in)
        examples = Examples(desk.store, desk.packing)
        for each in due(case):
            pixels = template.pixels
            beside = await examples.beside(case, draft, each.photos, connection, pixels)
            shown = await preview(desk.packing, case, each, template, settings, beside)
            put = tuple(one.example for one in beside)
            takes = estimate(case, each, template, settings, usual, put)
            told.append(replace(shown, estimate=takes))
        self.previewed.emit(tuple(told))
