"""What stands on the right of the list: a new measurement, figures, two runs, ways of looking."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QPushButton, QStackedWidget, QWidget

from ui.evaluation.comparison_view import ComparisonView
from ui.evaluation.figures_view import FiguresView
from ui.evaluation.ways_view import WaysView

if TYPE_CHECKING:
    from app.domain.strategy import Strategy
    from app.evaluation.choosing import Tried
    from app.evaluation.shown import ShownPhoto
    from ui.evaluation.new_view import NewView
    from ui.evaluation.run_model import TwoRuns


class EvaluationPages(QStackedWidget):
    """All but the first are made when they are wanted first: all at once would take too long.
    of_run: what can be done with the run that is shown."""

    go_on = Signal(object)  # Limits
    compare_wanted = Signal(str)  # id of the run to stand before the one that is shown
    ways_wanted = Signal()
    written_to = Signal(object)  # Path
    photo_wanted = Signal(str)  # path
    taken = Signal(object)  # Strategy

    def __init__(self, of_run: QMenu, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._of_run = of_run

    def minimumSizeHint(self) -> QSize:
        """As high as texts are at this width: at the narrowest, which is what Qt asks for, they are
        so much higher that the dialog would grow when something is said above."""
        needed = super().minimumSizeHint()
        pages = filter(None, (self.widget(place) for place in range(self.count())))
        layouts = filter(None, (page.layout() for page in pages))
        high = [each.totalMinimumHeightForWidth(self.width()) for each in layouts]
        return QSize(needed.width(), min(needed.height(), max(high, default=0)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What it needs goes by its width."""
        super().resizeEvent(event)
        self.updateGeometry()

    @cached_property
    def figures(self) -> FiguresView:
        """One run."""
        view = FiguresView(self._of_run)
        view.go_on.connect(self.go_on)
        view.compare_wanted.connect(self.compare_wanted)
        view.ways_wanted.connect(self.ways_wanted)
        view.written_to.connect(self.written_to)
        self._put(view)
        return view

    @cached_property
    def comparison(self) -> ComparisonView:
        """Two runs beside each other."""
        view = ComparisonView()
        view.photo_wanted.connect(self.photo_wanted)
        view.back.connect(self.back)
        self._put(view)
        return view

    @cached_property
    def ways(self) -> WaysView:
        """Ways of looking beside each other."""
        view = WaysView()
        view.taken.connect(self.taken)
        view.back.connect(self.back)
        self._put(view)
        return view

    def take(self, new: NewView) -> None:
        """The page of a new measurement, which comes first."""
        self.new = new
        self._put(new)

    def make_ready(self) -> None:
        """Nothing is asked for yet: time to make what is wanted next."""
        self.figures.ensurePolished()

    def make_ready_to_compare(self) -> None:
        """While two runs are read: the page and what it shows together take too long."""
        self.comparison.ensurePolished()

    def back(self) -> None:
        """To the figures."""
        self.setCurrentWidget(self.figures)

    def give_up(self) -> None:
        """What was to be worked out can't be."""
        self.figures.give_up()

    def begin(self) -> None:
        """To a new measurement."""
        self.setCurrentWidget(self.new)

    def show_two(self, told: TwoRuns) -> None:
        """Two runs are worked out."""
        self.comparison.show_two(told)
        self.setCurrentWidget(self.comparison)

    def show_photo(self, told: ShownPhoto, jpeg: bytes) -> None:
        """The photo that was asked for."""
        self.comparison.show_photo(told, jpeg)

    def show_tried(self, title: str, tried: tuple[Tried, ...], held: Strategy) -> None:
        """Ways of looking are worked out."""
        self.ways.show_tried(title, tried, held)
        self.setCurrentWidget(self.ways)

    def _put(self, page: QWidget) -> None:
        """Enter in a field is no wish to ask hundreds of questions."""
        for button in page.findChildren(QPushButton):
            button.setAutoDefault(False)
        self.addWidget(page)
