"""One ticket: what is to be done, where, by whom, until when."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.domain.details.typed_date import iso_date
from app.domain.rule import Priority
from app.domain.ticket import Ticket
from ui import theme
from ui.ruling_words import priority_word
from ui.widgets.arrow_box import ArrowBox
from ui.widgets.plain_label import PlainLabel
from ui.widgets.put import put, put_day

_LONGEST = 120


class TicketDialog(QDialog):
    """Save needs a title. A date that can be read is kept as one, other words as they are."""

    saved = Signal(object)  # Ticket

    def __init__(
        self, ticket: Ticket, queues: Sequence[str], people: Sequence[str], parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Ticket") if ticket.title else self.tr("New ticket"))
        self._ticket = ticket
        self.title, self.due = QLineEdit(), QLineEdit()
        put(self.title, ticket.title)
        put_day(self.due, ticket.due)
        self.due.setPlaceholderText(self.tr("Such as 2026-12-24, or none"))
        for line in (self.title, self.due):
            line.setMaxLength(_LONGEST)
        self.queue = _editable(queues, ticket.queue)
        self.assignee = _editable(people, ticket.assignee)
        self.priority = ArrowBox()
        for each in reversed(Priority):
            self.priority.addItem(priority_word(each), each)
        self.priority.setCurrentText(priority_word(ticket.priority))
        self.save_button = QPushButton(self.tr("Save"))
        self.save_button.setProperty("role", "primary")
        self.save_button.setDefault(True)
        self.save_button.clicked.connect(self._save)
        self.title.textChanged.connect(self._check)
        self._check()
        self._arrange()

    def _check(self) -> None:
        self.save_button.setEnabled(bool(self.title.text().strip()))

    def _save(self) -> None:
        self.saved.emit(
            replace(
                self._ticket,
                title=self.title.text().strip(),
                queue=self.queue.currentText().strip(),
                assignee=self.assignee.currentText().strip(),
                priority=Priority(self.priority.currentData()),
                due=iso_date(self.due.text().strip()),
            )
        )
        self.accept()

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.XL, theme.L, theme.XL, theme.L)
        column.setSpacing(theme.M)
        if self._ticket.rule:
            words = self.tr("Opened by the rule «%1».").replace("%1", self._ticket.rule)
            column.addWidget(PlainLabel(words, "small"))
        for name, field in (
            (self.tr("What is to be done"), self.title),
            (self.tr("Queue"), self.queue),
            (self.tr("Assigned to"), self.assignee),
            (self.tr("Priority"), self.priority),
            (self.tr("Due"), self.due),
        ):
            field.setAccessibleName(name)
            row = QVBoxLayout()
            row.setSpacing(theme.XS)
            row.addWidget(PlainLabel(name, "field"))
            row.addWidget(field)
            column.addLayout(row)
        close = QPushButton(self.tr("Cancel"))
        close.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(close)
        buttons.addWidget(self.save_button)
        column.addLayout(buttons)
        self.setMinimumWidth(420)
        self.title.setFocus()


def _editable(known: Sequence[str], text: str) -> QComboBox:
    box = ArrowBox()
    box.setEditable(True)
    box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    box.addItems([name for name in known if name])
    box.setCurrentText(text)
    return box
