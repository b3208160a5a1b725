"""How right a model is: measurements on the left, the chosen one's figures on the right."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.measured import differs_in_way, same_set
from ui import theme
from ui.evaluation.deletion import Deletion
from ui.evaluation.pages import EvaluationPages
from ui.evaluation.running_band import RunningBand
from ui.evaluation.runs_list import RunsList
from ui.evaluation.said_line import SaidLine
from ui.evaluation.under_way import UnderWay
from ui.evaluation.words import model_words, set_name
from ui.fitting import fit_soon
from ui.widgets.list_side import ListSide, room_on

if TYPE_CHECKING:
    from app.domain.many.batch import Limits
    from app.domain.strategy import Strategy
    from app.evaluation.choosing import Tried
    from app.measured import RunLine
    from app.measured_last import Like
    from app.settings.connection import Connection
    from ui.evaluation.evaluation_model import EvaluationModel
    from ui.evaluation.new_view import NewView
    from ui.evaluation.run_model import Figured, RunModel

_WIDTH, _HEIGHT = 1060, 640  # pixels


class EvaluationDialog(QDialog):
    """Draws the models, once it has its first page; the window goes on beside it. connection_of:
    the saved one that a run asked, None where it leads elsewhere now; used: how templates look."""

    def __init__(
        self,
        models: tuple[EvaluationModel, RunModel],
        connection_of: Callable[[RunLine], Connection | None],
        used: Callable[[], Like],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("How right is it?"))
        self._model, self._runs = models
        self._connection_of = connection_of
        self.list, self.new_button = RunsList(), QPushButton(self.tr("New measurement"))
        self.new_button.clicked.connect(self.begin)
        self.band, self.said = RunningBand(), SaidLine()
        self.under_way = UnderWay(self._model, self.band, self.said, self)
        self.deletion = Deletion(self.list, connection_of, used, self)
        self.pages = EvaluationPages(self.deletion.menu)
        self._arrange()
        for button in (self.new_button, self.band.stop_button):
            button.setAutoDefault(False)
        self.resize(_WIDTH, _HEIGHT)

    def take(self, new: NewView) -> None:
        """Its first page."""
        self.pages.take(new)
        self._connect()
        self.pages.currentChanged.connect(lambda _page: fit_soon(self))  # another may be wider
        fit_soon(self)
        self.under_way.take(new)

    def begin(self) -> None:
        """A new measurement."""
        self.list.leave()
        self._runs.leave()
        self.said.say("")
        self.pages.begin()
        self._allow()

    def _connect(self) -> None:
        pages, runs = self.pages, self._runs
        self.list.chosen.connect(self._show_run)
        self.deletion.wanted.connect(self._model.remove)
        pages.go_on.connect(self._go_on)
        pages.compare_wanted.connect(self._compare)
        pages.ways_wanted.connect(self._want_ways)
        pages.taken.connect(self._take)
        pages.written_to.connect(runs.write)
        pages.photo_wanted.connect(runs.show_photo)
        self._model.listed.connect(self._show_list)
        self.under_way.changed.connect(self._allow)
        self.under_way.asked.connect(self.list.rows.count)
        self.under_way.ended.connect(self._show_ended)
        runs.ways_tried.connect(self._show_tried)
        runs.figured.connect(self._show_figures)
        runs.compared.connect(self.said.came)
        runs.compared.connect(pages.show_two)
        runs.photo_shown.connect(pages.show_photo)
        runs.written.connect(self.said.saved)
        runs.failed.connect(self.said.fail)
        runs.failed.connect(pages.give_up)

    def _want_ways(self) -> None:
        self.said.wait(self.tr("Comparing…"))
        self._show_ways()

    def _show_ways(self) -> None:
        if (line := self.list.current) is not None:
            self._runs.try_ways(line)

    def _show_tried(self, run_id: str, tried: tuple[Tried, ...], held: Strategy) -> None:
        line = self.list.current
        if line is not None and line.id == run_id:
            self.said.came()
            title = f"{model_words(line)} · {set_name(line.head['set']['name'])}"
            self.pages.show_tried(title, tried, held)

    def _take(self, way: Strategy) -> None:
        if (line := self.list.current) is not None:
            self._runs.take(str(line.head["template"]), way)

    def _go_on(self, limits: Limits) -> None:
        line = self.list.current
        connection = self._connection_of(line) if line else None
        if line is not None and connection is not None:
            self.under_way.go_on(line, connection, limits)

    def _compare(self, run_id: str) -> None:
        if (line := self.list.current) is not None:
            self.said.wait(self.tr("Comparing…"))
            self._runs.compare(run_id, line.id)
            self.pages.make_ready_to_compare()

    def _show_list(self, lines: tuple[RunLine, ...]) -> None:
        looked_at = self.list.current
        self.list.show_runs(lines)
        if looked_at is not None and self.list.current is None:
            self.begin()  # none is left
        if self.under_way.shown_next and self.list.choose(self.under_way.shown_next):
            self._again()
            if self.under_way.listed():
                self._show_ways()

    def _show_run(self, line: RunLine) -> None:
        self.said.say("")
        others = [each for each in self.list.rows.lines if same_set(each, line)]
        self.pages.back()
        going = self._model.is_running
        ways = any(differs_in_way(each, line) for each in others)
        self.pages.figures.show_run(line, others, ways, self._connection_of(line), going)
        self._allow()
        if line.asked or line.ended:
            self._runs.figure(line.id)

    def _again(self) -> None:
        """What is shown of a run is not as it was."""
        if (line := self.list.current) is not None:
            self._show_run(line)

    def _allow(self) -> None:
        self.deletion.allow(self.list.current is not None and not self.under_way.going)

    def _show_ended(self, run_id: str) -> None:
        """As soon as it is listed as it stands now; unless another run is looked at."""
        looked_at = self.list.current
        if looked_at is None or looked_at.id == run_id:
            self.under_way.shown_next = run_id

    def _show_figures(self, told: Figured) -> None:
        line = self.list.current
        if line is not None and line.id == told.run.id:
            self.pages.figures.show_figures(told)

    def _arrange(self) -> None:
        side = ListSide((self.new_button, self.list))
        banding = QVBoxLayout()
        banding.setContentsMargins(theme.XL, theme.M, theme.XL, 0)
        banding.addWidget(self.band)
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addLayout(banding)
        right.addWidget(self.said)
        right.addWidget(self.pages, 1)
        room = room_on(self.screen().availableSize().width())
        self.setLayout(side.beside(right, room))
