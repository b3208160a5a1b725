"""The figures of a period: counted over the whole store in short pieces, drawn, written."""

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from app.desk import Desk
from app.domain.figures.call_figures import call_figures
from app.domain.figures.figure_charts import Figures
from app.domain.figures.period_figures import FigureQuery, PeriodFigures, total
from app.errors import ExportNotWritten
from app.export.figures import as_csv
from app.office.letterhead import look_of
from app.report.figures.charts import sketch
from app.report.figures.sheet import figures_sheet
from app.report_files import write_made
from app.settings.settings import Settings
from app.store.base.calls import counted
from app.store.counting.period import Place, agreement, part
from app.whole_file import write_whole

__all__ = ["figures", "save_report", "save_table", "sketch"]

_COMPARED_AT_ONCE = 25  # second opinions


async def figures(desk: Desk, query: FigureQuery, tell: Callable[[int], None]) -> Figures:
    """Count; tell is given how many cases were counted by now. Raises StoreError."""
    parts: list[PeriodFigures] = []
    after: Place | None = None
    done = 0
    while True:
        told = await desk.store.do(part, query, after)
        parts.append(told.figures)
        for first in range(0, len(told.pairs), _COMPARED_AT_ONCE):
            pairs = told.pairs[first : first + _COMPARED_AT_ONCE]
            parts.append(await desk.store.do(agreement, pairs))
        done += told.figures.cases
        tell(done)
        after = told.last
        if after is None:
            break
    first_month, last_month = f"{query.period.first:%Y-%m}", f"{query.period.last:%Y-%m}"
    calls = await desk.store.do(counted, first_month, last_month)
    return Figures(query, total(parts), call_figures(calls, query))


async def save_table(desk: Desk, told: Figures, path: Path) -> None:
    """Write them as CSV. Raises ExportNotWritten."""
    await _written(desk, path, as_csv(told))


async def save_report(desk: Desk, told: Figures, path: Path, settings: Settings) -> None:
    """Write them as a PDF in the office's look and language. Raises ReportNotWritten."""
    look = await asyncio.to_thread(look_of, settings, desk.folder)
    await write_made(lambda: figures_sheet(told, look, datetime.now(UTC)), path, desk.folder)


async def _written(desk: Desk, path: Path, data: bytes) -> None:
    try:
        await asyncio.to_thread(write_whole, path, data, desk.folder / "unfinished")
    except OSError as error:
        raise ExportNotWritten(str(path), error.strerror or str(error)) from error
