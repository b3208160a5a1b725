"""When a case was changed last: the last so many days, or from one day to another."""

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.domain.details.typed_date import iso_date, iso_day
from ui.widgets.arrow_box import ArrowBox
from ui.widgets.put import put_day
from ui.wording import typed_day_words

_BETWEEN = -1
_ISO = Qt.DateFormat.ISODate


class DayFields(QWidget):
    """chosen carries days, since and until as a CaseQuery has them. between, the two days, is put
    where there is room for it; what is typed there and is no day is as if it were empty."""

    chosen = Signal(object)  # dict

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = ArrowBox()
        self.box.setAccessibleName(self.tr("Changed"))
        words = (self.tr("Today"), self.tr("Last 7 days"), self.tr("Last 30 days"))
        self.box.addItem(self.tr("Any time"), 0)
        for days, name in zip((1, 7, 30), words, strict=True):
            self.box.addItem(name, days)
        self.box.addItem(self.tr("Last 365 days"), 365)
        self.box.addItem(self.tr("From day to day"), _BETWEEN)
        self.box.activated.connect(self._choose)
        self.since, self.until = QLineEdit(), QLineEdit()
        self.between = QWidget()
        row = QHBoxLayout(self.between)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        today = typed_day_words(QDate.currentDate().toString(_ISO))
        for field, name in ((self.since, self.tr("From")), (self.until, self.tr("To"))):
            field.setPlaceholderText(f"{name} {today}")
            field.setAccessibleName(name)
            field.editingFinished.connect(self._typed)
            row.addWidget(field, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.box)
        self.between.hide()

    def show_days(self, days: int, since: str, until: str) -> None:
        """Show what holds."""
        between = bool(since or until)
        self.box.setCurrentIndex(max(0, self.box.findData(_BETWEEN if between else days)))
        self.between.setVisible(between)
        put_day(self.since, since)
        put_day(self.until, until)

    def _choose(self) -> None:
        days = int(self.box.currentData())
        self.between.setVisible(days == _BETWEEN)
        if days == _BETWEEN:
            put_day(self.since, QDate.currentDate().addMonths(-1).toString(_ISO))
            put_day(self.until, QDate.currentDate().toString(_ISO))
            self._typed()
            self.since.setFocus()
        else:
            self.chosen.emit({"days": days, "since": "", "until": ""})

    def _typed(self) -> None:
        since, until = (_day(field.text()) for field in (self.since, self.until))
        self.chosen.emit({"days": 0, "since": since, "until": until})


def _day(text: str) -> str:
    understood = iso_date(text)
    return understood if iso_day(understood) else ""
