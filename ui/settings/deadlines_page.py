"""Settings of the deadlines claims have: the office's own, beside those of the program."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from app.deadlines import shipped
from app.domain.details.deadline_rule import DeadlineRule
from app.settings.settings import Settings
from ui.settings.deadline_row import DeadlineRow, start_word
from ui.settings.form import page_column, quiet_line
from ui.widgets.plain_label import PlainLabel
from ui.widgets.steady_scroll import SteadyScroll
from ui.wording import deadline_word


class DeadlinesPage(QWidget):
    """An office's line goes before the program's, and in place of one of the same name."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[DeadlineRow] = []
        self._lines = QVBoxLayout()
        self._lines.setSpacing(8)
        self.add = QPushButton(self.tr("Add a deadline"))
        self.add.setProperty("role", "link")
        self.add.clicked.connect(self._add_empty)
        self._arrange()
        for rule in settings.deadlines:
            self._add(rule)

    def chosen(self, settings: Settings) -> Settings:
        """The settings with what this page says."""
        rules = (row.rule for row in self.rows)
        return replace(settings, deadlines=tuple(rule for rule in rules if rule))

    def _add_empty(self) -> None:
        self._add(DeadlineRule()).name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self, rule: DeadlineRule) -> DeadlineRow:
        row = DeadlineRow(rule)
        row.gone.connect(lambda: self._take_out(row))
        self.rows.append(row)
        self._lines.addWidget(row)
        return row

    def _take_out(self, row: DeadlineRow) -> None:
        self.rows.remove(row)
        self._lines.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _arrange(self) -> None:
        scroll = SteadyScroll()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)
        inside = QWidget()
        scroll.column.addWidget(inside)
        column = page_column(inside)
        own = self.tr("The office's own go first. A name from below takes that one's place.")
        column.addWidget(quiet_line(own))
        column.addLayout(self._lines)
        column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        heading = PlainLabel(self.tr("With the program"), "strong")
        column.addWidget(heading)
        for rule in shipped():
            column.addWidget(
                PlainLabel(f"{deadline_word(rule.name)} · {self._said(rule)}", "muted")
            )
        note = self.tr("Carriers change their terms; a contract goes before them.")
        column.addWidget(quiet_line(note))
        column.addStretch()

    def _said(self, rule: DeadlineRule) -> str:
        days = self.tr("%n days from «%1»", "", rule.days)
        if rule.business:
            days = self.tr("%n business days from «%1»", "", rule.days)
        return days.replace("%1", start_word(rule.counted_from[0]))
