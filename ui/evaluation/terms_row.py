"""How a set is asked about: by which template, with which connection, how many, how often."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from app.domain.strategy import Strategy
from app.settings.connection import Connection
from app.settings.dialect import Dialect
from ui import theme
from ui.connection_name import connection_name
from ui.strategy_words import strategy_line
from ui.widgets.arrow_box import ArrowBox
from ui.widgets.plain_label import harmless
from ui.widgets.steady_spin import SteadySpin

_MOST_LOOKS = 20


class TermsRow(QWidget):
    """Tells what a person changes, and nothing while it is filled."""

    template_changed = Signal()
    connection_changed = Signal()
    way_changed = Signal()
    limit_changed = Signal()
    looks_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._connections: list[Connection] = []
        self.template, self.connection, self.way = ArrowBox(), ArrowBox(), ArrowBox()
        self.limit, self.looks = SteadySpin(), SteadySpin()
        self.limit.setRange(0, 1_000_000)
        self.limit.setSpecialValueText(self.tr("All"))
        self.limit.setKeyboardTracking(False)
        self.looks.setRange(1, _MOST_LOOKS)
        self.looks.setToolTip(self.tr("All of it so many times: it is seen what is said again"))
        self.template.activated.connect(lambda _place: self.template_changed.emit())
        self.connection.activated.connect(lambda _place: self.connection_changed.emit())
        self.way.activated.connect(lambda _place: self.way_changed.emit())
        self.limit.valueChanged.connect(lambda _many: self.limit_changed.emit())
        self.looks.valueChanged.connect(lambda _many: self.looks_changed.emit())
        self._arrange()

    def offer_templates(self, templates: Sequence[tuple[str, str]], template: str) -> None:
        """(id, name) of those that have findings, and which is taken."""
        self.template.clear()
        for code, title in templates:
            self.template.addItem(harmless(title), code)
        self.template.setCurrentIndex(max(0, self.template.findData(template)))

    def offer_connections(self, connections: Sequence[Connection], chosen: Connection) -> None:
        """Those that can be asked now, and which is taken."""
        self._connections = list(connections)
        self.connection.clear()
        for each in connections:
            self.connection.addItem(harmless(connection_name(each)), each.name)
        self.connection.setCurrentIndex(max(0, self.connection.findData(chosen.name)))

    def set_limit(self, limit: int) -> None:
        """So many cases from now on, 0 for all; nobody is told."""
        self.limit.blockSignals(True)
        self.limit.setValue(limit)
        self.limit.blockSignals(False)

    def offer_ways(self, ways: Sequence[Strategy]) -> None:
        """How it may look at each case; the first is as the template says."""
        self.way.clear()
        self.way.addItem(self.tr("By the template"), None)
        for each in ways:
            self.way.addItem(strategy_line(each), each)

    @property
    def strategy(self) -> Strategy | None:
        """How to look, None as the template says."""
        told = self.way.currentData()
        return told if isinstance(told, Strategy) else None

    @property
    def template_id(self) -> str:
        """Of the one that is taken, "" while there is none."""
        return str(self.template.currentData() or "")

    @property
    def asked(self) -> Connection | None:
        """Whom to ask."""
        place = self.connection.currentIndex()
        return self._connections[place] if 0 <= place < len(self._connections) else None

    @property
    def referee(self) -> str:
        """Name of another connection that could judge, "" for none."""
        asked = self.asked
        others = (each for each in self._connections if each != asked)
        models = (each.name for each in others if each.dialect is not Dialect.PRACTICE)
        return next(models, "")

    def _arrange(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.S)
        grid.setVerticalSpacing(theme.XS)
        pairs: tuple[tuple[str, QWidget], ...] = (
            (self.tr("Template"), self.template),
            (self.tr("Connection"), self.connection),
            (self.tr("How it looks"), self.way),
            (self.tr("Cases at most"), self.limit),
            (self.tr("Repeat"), self.looks),
        )
        for place, (name, control) in enumerate(pairs):
            label = QLabel(name)
            label.setProperty("role", "field")
            label.setBuddy(control)
            control.setAccessibleName(name)
            grid.addWidget(label, 0, place)
            grid.addWidget(control, 1, place)
            grid.setColumnStretch(place, 2 if place < 3 else 1)
