"""Which period: one of the usual ones, or from one day to another."""

from datetime import date

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from app.domain.details.typed_date import iso_date, iso_day
from app.domain.figures.period import Period, Preset, period_of
from ui import theme
from ui.widgets.arrow_box import ArrowBox
from ui.widgets.put import put_day

_BETWEEN = "between"


class PeriodFields(QWidget):
    """period: what is chosen; the last one that was one, where what is typed is none. chosen: it
    is another one now; unclear: what is typed is no two days."""

    chosen = Signal()
    unclear = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = ArrowBox()
        self.box.setAccessibleName(self.tr("Period"))
        for preset, name in self._named():
            self.box.addItem(name, preset)
        self.box.addItem(self.tr("From day to day"), _BETWEEN)
        self.box.activated.connect(self._choose)
        self.since, self.until = QLineEdit(), QLineEdit()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.S)
        row.addWidget(self.box)
        for field, name in ((self.since, self.tr("From")), (self.until, self.tr("To"))):
            field.setPlaceholderText(name)
            field.setAccessibleName(name)
            field.setFixedWidth(104)
            field.editingFinished.connect(self._typed)
            field.hide()
            row.addWidget(field)
        self.period, self._is_clear = period_of(Preset.LAST_MONTH, _today()), True

    def _named(self) -> tuple[tuple[Preset, str], ...]:
        return (
            (Preset.LAST_MONTH, self.tr("Last month")),
            (Preset.THIS_MONTH, self.tr("This month")),
            (Preset.LAST_30_DAYS, self.tr("Last 30 days")),
            (Preset.THIS_YEAR, self.tr("This year")),
            (Preset.LAST_YEAR, self.tr("Last year")),
        )

    def _choose(self) -> None:
        code = self.box.currentData()
        between = code == _BETWEEN
        for field in (self.since, self.until):
            field.setVisible(between)
        if between:
            self._show()
            self.since.setFocus()
            self.since.selectAll()
        else:
            self._take(period_of(Preset(code), _today()))

    def _typed(self) -> None:
        days = [day for field in (self.since, self.until) if (day := _day(field.text()))]
        if len(days) == 2:
            self._take(Period(min(days), max(days)))
        else:
            self._is_clear = False
            self.unclear.emit()

    def _take(self, period: Period) -> None:
        if period != self.period or not self._is_clear:
            self.period, self._is_clear = period, True
            self.chosen.emit()

    def _show(self) -> None:
        put_day(self.since, self.period.first.isoformat())
        put_day(self.until, self.period.last.isoformat())


def _today() -> date:
    told = QDate.currentDate()
    return date(told.year(), told.month(), told.day())


def _day(text: str) -> date | None:
    return iso_day(iso_date(text))
