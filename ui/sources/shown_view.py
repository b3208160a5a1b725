"""What is shown of a new batch: how a table is read, the cases it would make, what is left out."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.domain.many.plan import Plan
from app.domain.words import Kind
from app.errors import AppError
from app.sources.table import Table
from ui import theme
from ui.sources.mapping_view import MappingView
from ui.sources.plan_view import PlanView
from ui.sources.words import (
    cases_words,
    nothing_words,
    others_words,
    reasons_words,
    shared_words,
)
from ui.widgets.plain_label import PlainLabel
from ui.wording import paragraph, sentence


class ShownView(QWidget):
    """The right of the dialog."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.plan = Plan()
        self.mapping, self.rows = MappingView(), PlanView()
        self.told, self.wrong = PlainLabel("", "strong"), PlainLabel("", "warn")
        self.others, self.shared = PlainLabel("", "warn"), PlainLabel("", "warn")
        self.left_button, self.left_told = QPushButton(), PlainLabel("", "small")
        self.left_button.setProperty("role", "link")
        self.left_button.setCheckable(True)
        self.left_button.toggled.connect(lambda _on: self._list())
        self.hint = QLabel(self.tr("Drop folders of photos here, or a CSV or Excel table"))
        self.hint.setProperty("role", "muted")
        self._arrange()

    def show_plan(self, plan: Plan) -> None:
        """The cases that would be made."""
        self.plan = plan
        self._list()

    def show_table(self, table: Table, columns: Sequence[str], folder: str, kind: Kind) -> None:
        """What its columns mean, for cases of that kind."""
        self.mapping.show_table(table, columns, folder, kind)

    def show_error(self, error: AppError | None) -> None:
        """Why what was named can't be used; None: it is looked at anew."""
        words = sentence(error) if error else None
        self.wrong.setText(paragraph(words.what, words.next_step) if words else "")

    def show_others(self, tables: Sequence[Path]) -> None:
        """They were named with the table that is shown, and are not read."""
        self.others.setText(others_words(tables))
        self.others.setVisible(bool(tables))

    def show_state(self, named: bool, is_table: bool, busy: bool) -> None:
        """What can be seen as things stand."""
        plan = self.plan
        self.mapping.setVisible(is_table)
        self.hint.setVisible(not named)
        self.wrong.setVisible(bool(self.wrong.text()))
        self.rows.setVisible(bool(plan.cases or plan.left))
        self.shared.setText(shared_words(plan))
        self.shared.setVisible(bool(plan.shared))
        wrong = bool(self.wrong.text())
        nothing = nothing_words(plan) if named and not busy and not wrong else ""
        self.told.setText(cases_words(plan) or nothing)
        self.told.setVisible(bool(self.told.text()))
        self.left_button.setText(self.tr("Left out: %1").replace("%1", str(len(plan.left))))
        self.left_button.setVisible(bool(plan.left and plan.cases))

    def _list(self) -> None:
        """What is left out is shown unasked where nothing else is there."""
        left = bool(self.plan.left) and (self.left_button.isChecked() or not self.plan.cases)
        self.rows.rows.show(self.plan.left if left else self.plan.cases)
        self.left_told.setText(reasons_words(self.plan))
        self.left_told.setVisible(left)

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.told, 1)
        head.addWidget(self.left_button)
        self.hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.S)
        column.addWidget(self.hint, 1)
        column.addWidget(self.wrong)
        column.addWidget(self.others)
        column.addWidget(self.mapping)
        column.addLayout(head)
        column.addWidget(self.shared)
        column.addWidget(self.left_told)
        column.addWidget(self.rows, 1)
        column.addStretch(0)
