"""What kept runs came to: one run's figures, two compared, a photo with what was claimed of it."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal

from ui.desk_model import DeskModel
from ui.loaded import loaded
from ui.wording import program_language

if TYPE_CHECKING:
    from pathlib import Path

    from app.desk import Desk
    from app.domain.measured.evaluated import Evaluated
    from app.domain.measured.evaluation_sheet import EvaluationSheet
    from app.domain.strategy import Strategy
    from app.domain.template import Template
    from app.evaluation.comparing import Compared
    from app.evaluation.kept_run import KeptRun
    from app.measured import RunLine
    from app.settings.settings import Settings

# Seconds in which the page is drawn that says that something is worked out: while a thread
# computes, drawing takes twice as long.
_DRAWN = 0.06


@dataclass(frozen=True, slots=True)
class Figured:
    """A run with its figures, and those as they are laid before people."""

    run: KeptRun
    found: Evaluated
    sheet: EvaluationSheet


@dataclass(frozen=True, slots=True)
class TwoRuns:
    """The second beside the first. template: by whose names marks are called."""

    first: KeptRun
    second: KeptRun
    compared: Compared
    template: Template


class RunModel(DeskModel):
    """Nothing is computed on the window's thread."""

    figured = Signal(object)  # Figured
    compared = Signal(object)  # TwoRuns
    ways_tried = Signal(str, object, object)  # id of a run, tuple[Tried, ...], Strategy now held
    taken = Signal(str)  # id of the template that looks otherwise now
    photo_shown = Signal(object, bytes)  # ShownPhoto, its picture as JPEG, empty if it is gone
    written = Signal(str)  # path

    finishes = ("write",)

    def __init__(
        self,
        desk: Callable[[], Awaitable[Desk]],
        settings: Callable[[], Settings],
        crashed: Callable[[Exception], None],
    ) -> None:
        super().__init__(desk, crashed)
        self._settings = settings
        self._figured: Figured | None = None
        self._two: TwoRuns | None = None

    def figure(self, run_id: str) -> None:
        """Work out that run's figures; others are no longer wanted."""
        self._tasks.start("figure", self._figure(run_id))

    def compare(self, first: str, second: str) -> None:
        """Work out how the second run stands beside the first."""
        self._tasks.start("figure", self._compare(first, second))

    def leave(self) -> None:
        """Nobody waits for figures or a comparison any more."""
        self._tasks.cancel("figure")

    def try_ways(self, line: RunLine) -> None:
        """Work out what the ways of looking came to that were measured like this run."""
        self._tasks.start("figure", self._try_ways(line))

    def take(self, template_id: str, way: Strategy) -> None:
        """Have the template look so from now on."""
        self._tasks.start("write", self._take(template_id, way))

    def show_photo(self, path: str) -> None:
        """What both runs that are compared made of the photo of that path."""
        if self._two is not None:
            self._tasks.start("photo", self._show_photo(path, self._two))

    def write(self, path: Path) -> None:
        """Write the run whose figures are shown, in the form the path's ending says."""
        if self._figured is not None:
            self._tasks.start("write", self._write(path, self._figured))

    async def _figure(self, run_id: str) -> None:
        desk = await self._desk()
        await loaded("app.evaluation.sheet")
        await asyncio.sleep(_DRAWN)
        figured = await asyncio.to_thread(_figured, desk, run_id)
        held = [self._figured.run] if self._figured else []
        self._figured = figured
        self.figured.emit(figured)
        await asyncio.to_thread(_free, held)

    async def _compare(self, first: str, second: str) -> None:
        desk = await self._desk()
        await loaded("app.evaluation.sheet")
        await asyncio.sleep(_DRAWN)
        two = await asyncio.to_thread(_compared, desk, first, second)
        held = [self._two.first, self._two.second] if self._two else []
        self._two = two
        self.compared.emit(two)
        await asyncio.to_thread(_free, held)

    async def _try_ways(self, line: RunLine) -> None:
        desk = await self._desk()
        await loaded("app.evaluation.choosing")
        from app.evaluation.choosing import tried
        from app.measured import runs_in

        told = await asyncio.to_thread(tried, runs_in(desk.folder), line)
        held = desk.templates.named(str(line.head["template"])).strategy
        self.ways_tried.emit(line.id, told, held)

    async def _take(self, template_id: str, way: Strategy) -> None:
        from app.evaluation.choosing import take

        desk = await self._desk()
        self.taken.emit(await asyncio.to_thread(take, desk.templates, template_id, way))

    async def _show_photo(self, path: str, two: TwoRuns) -> None:
        desk = await self._desk()
        self.photo_shown.emit(*await asyncio.to_thread(_photo, desk, path, two))

    async def _write(self, path: Path, told: Figured) -> None:
        from app.settings.paper import paper_of

        await loaded("app.evaluation.written")
        from app.evaluation.written import write_figures

        paper = paper_of(self._settings())
        await asyncio.to_thread(write_figures, path, told.run, told.found, told.sheet, paper)
        self.written.emit(str(path))


def _free(held: list[KeptRun]) -> None:
    """What was shown before, once what is shown now has taken its place."""
    from app.evaluation.freeing import free

    free(held)


def _figured(desk: Desk, run_id: str) -> Figured:
    from app.evaluation.figures import evaluated
    from app.evaluation.kept_run import kept_run
    from app.evaluation.sheet import sheet
    from app.measured import runs_in

    run = kept_run(runs_in(desk.folder), run_id)
    found = evaluated(run.photos, run.answers, int(run.head["seed"]))
    template = desk.templates.named(str(run.head["template"]))
    return Figured(
        run, found, sheet(run, found, template, QCoreApplication.translate, program_language())
    )


def _compared(desk: Desk, first: str, second: str) -> TwoRuns:
    from app.evaluation.comparing import compared_runs
    from app.evaluation.kept_run import kept_run
    from app.measured import runs_in

    one, other = (kept_run(runs_in(desk.folder), name) for name in (first, second))
    told = compared_runs(one, other, int(one.head["seed"]))
    return TwoRuns(one, other, told, desk.templates.named(str(one.head["template"])))


def _photo(desk: Desk, path: str, two: TwoRuns) -> tuple[object, bytes]:
    from app.evaluation.material import photos_in
    from app.evaluation.shown import shown

    told = shown(path, (two.first, two.second))
    if told.erased:
        return told, b""
    picture = photos_in(desk.folder).screen(told.sha256)
    try:
        return told, picture.read_bytes()
    except OSError:
        return told, b""
