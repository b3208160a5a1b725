"""When a case was changed last: the last so many days, or from one day to another."""

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import QDateEdit, QHBoxLayout, QVBoxLayout, QWidget

from ui.widgets.arrow_box import ArrowBox

_BETWEEN = -1


class DayFields(QWidget):
    """chosen carries days, since and until as a CaseQuery has them. between, the two days, is put
    where there is room for it."""

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
        self.since, self.until = QDateEdit(), QDateEdit()
        self.between = QWidget()
        row = QHBoxLayout(self.between)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for field, name in ((self.since, self.tr("From")), (self.until, self.tr("To"))):
            field.setDisplayFormat("yyyy-MM-dd")
            field.setAccessibleName(name)
            field.setButtonSymbols(QDateEdit.ButtonSymbols.NoButtons)
            field.setDate(QDate.currentDate())
            field.editingFinished.connect(self._typed)
            row.addWidget(field, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.box)
        self.between.hide()

    def show_days(self, days: int, since: str, until: str) -> None:
        """Show what holds."""
        place = self.box.findData(_BETWEEN if since or until else days)
        self.box.setCurrentIndex(max(0, place))
        self.between.setVisible(bool(since or until))
        for field, day in ((self.since, since), (self.until, until)):
            if day:
                field.setDate(QDate.fromString(day, Qt.DateFormat.ISODate))

    def _choose(self) -> None:
        days = int(self.box.currentData())
        if days == _BETWEEN:
            self.since.setDate(QDate.currentDate().addMonths(-1))
            self.until.setDate(QDate.currentDate())
            self._typed()
            self.since.setFocus()
        else:
            self.chosen.emit({"days": days, "since": "", "until": ""})

    def _typed(self) -> None:
        if self.box.currentData() == _BETWEEN:
            since, until = (
                field.date().toString(Qt.DateFormat.ISODate) for field in (self.since, self.until)
            )
            self.chosen.emit({"days": 0, "since": since, "until": until})
