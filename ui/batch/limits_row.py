"""When a batch begins, when it pauses by itself, and before which others it goes."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Literal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QWidget

from app.batch.budget import limits_of
from app.domain.many.batch import Batch, Priority
from app.settings.connection import Connection
from ui import theme
from ui.widgets.arrow_box import ArrowBox

_FORMS = ("%H:%M", "%H.%M", "%H")


class LimitsRow(QWidget):
    """Shows a batch's; what is typed counts once the field is left, and what can't be kept to is
    said below it."""

    changed = Signal(object, object)  # Limits, Priority

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._batch: Batch | None = None
        self._connection: Connection | None = None
        self.budget, self.begins, self.priority = QLineEdit(), QLineEdit(), ArrowBox()
        self.budget.setPlaceholderText(self.tr("no limit"))
        self.begins.setPlaceholderText(self.tr("at once"))
        self.wrong = QLabel()
        self.wrong.setProperty("role", "field-warn")
        self.wrong.setWordWrap(True)
        self.wrong.hide()
        for priority, word in (
            (Priority.HIGH, self.tr("Before others")),
            (Priority.NORMAL, self.tr("As usual")),
            (Priority.LOW, self.tr("Behind others")),
        ):
            self.priority.addItem(word, priority)
        for field in (self.budget, self.begins):
            field.editingFinished.connect(self._take)
        self.priority.activated.connect(self._take)
        self._arrange()

    def show_batch(self, batch: Batch, connection: Connection | None) -> None:
        """Those of that batch; a field somebody types in is left alone."""
        another = self._batch is None or self._batch.id != batch.id
        self._batch, self._connection = batch, connection
        limits = batch.limits
        sum_ = f"{limits.money} {connection.price.currency if connection else ''}".strip()
        budget = str(limits.calls) if limits.calls else sum_ if limits.money else ""
        begins = f"{limits.begins_at.astimezone():%H:%M}" if limits.begins_at else ""
        for field, text in ((self.budget, budget), (self.begins, begins)):
            if another or not field.isModified():
                field.setText(text)
                field.setModified(False)
        self.priority.setCurrentIndex(self.priority.findData(batch.priority))
        if another:
            self.wrong.hide()

    def _take(self) -> None:
        batch = self._batch
        if batch is None:
            return
        limits = limits_of(self.budget.text(), self._connection or Connection())
        begins = _moment(self.begins.text())
        if limits is None or isinstance(begins, bool):
            self.wrong.setText(self._flaw(limits is None))
            self.wrong.show()
            return
        self.wrong.hide()
        kept = batch.limits.begins_at if not self.begins.isModified() else begins
        wanted = replace(limits, begins_at=kept)
        for field in (self.budget, self.begins):
            field.setModified(False)
        priority = Priority(self.priority.currentData())
        if (wanted, priority) != (batch.limits, batch.priority):
            self.changed.emit(wanted, priority)

    def _flaw(self, of_budget: bool) -> str:
        currency = self._connection.price.currency if self._connection else ""
        if not of_budget:
            return self.tr("A time such as 20:00, or nothing.")
        if currency:
            words = self.tr("A number of questions such as 2000, or a sum such as 50 %1.")
            return words.replace("%1", currency)
        return self.tr("A number of questions such as 2000; the connection has no price for a sum.")

    def _arrange(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.M)
        grid.setVerticalSpacing(theme.XS)
        for column, (name, field) in enumerate(
            (
                (self.tr("Budget"), self.budget),
                (self.tr("Begins"), self.begins),
                (self.tr("Order"), self.priority),
            )
        ):
            label = QLabel(name)
            label.setProperty("role", "field")
            label.setBuddy(field)
            field.setAccessibleName(name)
            grid.addWidget(label, 0, column)
            grid.addWidget(field, 1, column)
            grid.setColumnStretch(column, 1)
        grid.addWidget(self.wrong, 2, 0, 1, 3)


def _moment(typed: str) -> datetime | Literal[False] | None:
    """The next time the clock on the wall says so; None for nothing, False for what is no time."""
    if not typed.strip():
        return None
    for form in _FORMS:
        try:
            at = datetime.strptime(typed.strip(), form)  # noqa: DTZ007 the clock's on the wall
        except ValueError:
            continue
        now = datetime.now().astimezone()
        due = now.replace(hour=at.hour, minute=at.minute, second=0, microsecond=0)
        return due if due > now else due + timedelta(days=1)
    return False
