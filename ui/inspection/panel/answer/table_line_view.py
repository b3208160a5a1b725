"""What the office's own table says of the product: apart from the model's words."""

from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from app.domain.product import TableLine
from ui import theme
from ui.widgets.emptied import emptied
from ui.widgets.plain_label import PlainLabel


class TableLineView(QFrame):
    """Price and stock with the row they stand in, or that they are not known here."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._line: TableLine | None = None
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme.M)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(1, 1)
        self._place = PlainLabel("", "small")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(theme.XS)
        column.addWidget(PlainLabel(self.tr("From the office's table"), "field"))
        column.addLayout(self._grid)
        column.addWidget(self._place)
        self.hide()

    def show_line(self, line: TableLine | None) -> None:
        """One row of the table; None: nobody looked."""
        self.setVisible(line is not None)
        if line is None or line == self._line:
            return
        self._line = line
        emptied(self._grid)
        for row, (name, value) in enumerate(self._facts(line)):
            self._grid.addWidget(PlainLabel(name, "muted"), row, 0)
            self._grid.addWidget(PlainLabel(value or self.tr("not known here")), row, 1)
        self._place.setText(self._where(line))

    @property
    def text(self) -> str:
        """All it says, one fact a line."""
        line = self._line
        facts = self._facts(line) if line else ()
        unknown = self.tr("not known here")
        told = [f"{name} {value or unknown}" for name, value in facts]
        return "\n".join([*told, self._place.text()])

    def _facts(self, line: TableLine) -> tuple[tuple[str, str], ...]:
        always = ((self.tr("Price"), line.price), (self.tr("Stock"), line.stock))
        known = (
            (self.tr("Product"), line.product),
            *always,
            (self.tr("Facts"), line.facts),
            (self.tr("Date"), line.date),
        )
        return tuple(fact for fact in known if fact[1] or fact in always)

    def _where(self, line: TableLine) -> str:
        if not line.table:
            return self.tr("The office has named no table; see the settings under Templates.")
        if not line.known:
            words = self.tr("%1 has no row of exactly this name.")
            return words.replace("%1", line.table)
        words = self.tr("%1, row %2").replace("%2", str(line.row))
        return words.replace("%1", line.table)
