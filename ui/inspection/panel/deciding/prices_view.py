"""An indicative range for the findings that hold, from the office's own table."""

from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from app.domain.case import Case
from app.domain.details.price import Indication, Priced, PriceTable, indication
from ui import theme
from ui.inspection.panel.names import Names
from ui.widgets.amounts import spelled
from ui.widgets.emptied import emptied
from ui.widgets.insets import inset
from ui.widgets.plain_label import PlainLabel
from ui.wording import listed


class PricesView(QWidget):
    """A card apart from the model's words. Hidden without a table, or before a finding was
    accepted that it has a row for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table: PriceTable | None = None
        self._drawn: object = None
        self.total, self.source = PlainLabel("", "heading"), PlainLabel("", "small")
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme.M)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(0, 1)
        card = QFrame()
        card.setProperty("role", "card")
        around = QVBoxLayout(self)
        inset(around, 2 * theme.S, theme.L, theme.S, 0)
        around.addWidget(card)
        column = QVBoxLayout(card)
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(theme.XS)
        title = self.tr("Indicative range, from the office's table")
        column.addWidget(PlainLabel(title, "field"))
        column.addWidget(self.total)
        column.addLayout(self._grid)
        column.addWidget(self.source)
        self.hide()

    def show_case(self, case: Case, names: Names) -> None:
        """Worked out anew each time: nothing of it is kept."""
        told = indication(case, self.table, names.template)
        if (told, names) != self._drawn:
            self._drawn = told, names
            self._show(told, names)
        self.setVisible(told is not None)

    @property
    def lines(self) -> list[str]:
        """What each line says, to be read."""
        items = (self._grid.itemAt(place) for place in range(self._grid.count()))
        widgets = (item.widget() for item in items if item is not None)
        return [label.text() for label in widgets if isinstance(label, PlainLabel)]

    def _show(self, told: Indication | None, names: Names) -> None:
        emptied(self._grid)
        if told is None:
            return
        self.total.setText("\n".join(total.shown(spelled) for total in told.totals))
        for row, each in enumerate(told.priced):
            self._grid.addWidget(PlainLabel(self._name(each, names), "muted"), row, 0)
            shown = each.line.total.shown(spelled) if each.line else self.tr("no row")
            self._grid.addWidget(PlainLabel(shown), row, 1, theme.TOP_RIGHT)
        rows = dict.fromkeys(str(each.line.row) for each in told.priced if each.line)
        dates = dict.fromkeys(e.line.date for e in told.priced if e.line and e.line.date)
        words = self.tr("%1, version %2, rows: %3").replace("%3", listed(rows))
        place = words.replace("%2", told.version).replace("%1", told.table)
        self.source.setText(" · ".join((place, *dates)))

    def _name(self, priced: Priced, names: Names) -> str:
        value = priced.finding.value
        return f"{priced.number} · {names.part(value)} · {names.of(value.action)}"
