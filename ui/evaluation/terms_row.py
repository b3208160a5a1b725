"""How a set is asked about: by which template, with which connection, how many, how often."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from app.settings.settings import Connection
from ui import theme
from ui.connection_name import connection_name
from ui.widgets.arrow_box import ArrowBox
from ui.widgets.plain_label import harmless
from ui.widgets.steady_spin import SteadySpin

_MOST_LOOKS = 20


class TermsRow(QWidget):
    """Tells what a person changes, and nothing while it is filled."""

    template_changed = Signal()
    connection_changed = Signal()
    limit_changed = Signal()
    looks_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._connections: list[Connection] = []
        self.template, self.connection = ArrowBox(), ArrowBox()
        self.limit, self.looks = SteadySpin(), SteadySpin()
        self.limit.setRange(0, 1_000_000)
        self.limit.setSpecialValueText(self.tr("All"))
        self.limit.setKeyboardTracking(False)
        self.looks.setRange(1, _MOST_LOOKS)
        self.looks.setToolTip(self.tr("Asked more than once, it is seen what it says again"))
        self.template.activated.connect(lambda _place: self.template_changed.emit())
        self.connection.activated.connect(lambda _place: self.connection_changed.emit())
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

    @property
    def template_id(self) -> str:
        """Of the one that is taken, "" while there is none."""
        return str(self.template.currentData() or "")

    @property
    def asked(self) -> Connection | None:
        """Whom to ask."""
        place = self.connection.currentIndex()
        return self._connections[place] if 0 <= place < len(self._connections) else None

    def _arrange(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.M)
        grid.setVerticalSpacing(theme.XS)
        pairs: tuple[tuple[str, QWidget], ...] = (
            (self.tr("Template"), self.template),
            (self.tr("Connection"), self.connection),
            (self.tr("Cases at most"), self.limit),
            (self.tr("Looks at each"), self.looks),
        )
        for place, (name, control) in enumerate(pairs):
            label = QLabel(name)
            label.setProperty("role", "field")
            label.setBuddy(control)
            control.setAccessibleName(name)
            grid.addWidget(label, 0, place)
            grid.addWidget(control, 1, place)
            grid.setColumnStretch(place, 2 if place < 2 else 1)
