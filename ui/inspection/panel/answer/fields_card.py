"""What the template asks for besides findings, each under its name, with a button to copy it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.assessment import Assessment
from app.domain.field import Field, FieldForm, FieldValue, Statement
from app.domain.run import Run
from app.domain.words import RunState
from ui import theme
from ui.inspection.panel.answer.run_notice import refused_by_provider
from ui.inspection.panel.answer.table_line_view import TableLineView
from ui.inspection.panel.names import Names
from ui.widgets.copy_button import CopyButton
from ui.widgets.insets import inset
from ui.widgets.long_text import LongText
from ui.widgets.plain_label import BULLET, PlainLabel
from ui.wording import basis_word


class FieldsCard(QFrame):
    """Draws the template's fields as they come in, in the template's order; the office's table
    stands apart below. Hidden where there is none of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "raised")
        self._names: Names | None = None
        self.rows: dict[str, FieldRow] = {}
        self.refused = LongText("warn")
        self.table = TableLineView()
        self._column = QVBoxLayout(self)
        inset(self._column, 14, 12, 10, 14)
        self._column.setSpacing(theme.M)
        self._column.addWidget(self.refused)
        self._column.addWidget(self.table)
        self.hide()

    def show_run(self, run: Run | None, names: Names) -> None:
        """What this run has said so far; a field it said nothing of shows so at its end."""
        told = run.assessment if run else Assessment()
        ended = run is not None and run.state is RunState.DONE and not told.prose
        self._make_rows(names)
        shown = False
        for code, row in self.rows.items():
            shown |= row.show_value(told.field(code), names, ended and bool(told.answer))
        refusal = refused_by_provider(run) if run else ""
        self.refused.set_text(refusal)
        self.refused.setVisible(bool(refusal))
        self.table.show_line(told.table_line)
        self.setVisible(shown or bool(refusal) or told.table_line is not None)

    def _make_rows(self, names: Names) -> None:
        if names == self._names:
            return
        self._names = names
        for row in self.rows.values():
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        fields = names.template.fields
        self.rows = {field.code: FieldRow(field, field.name(names.language)) for field in fields}
        for place, row in enumerate(self.rows.values()):
            self._column.insertWidget(place + 1, row)


class FieldRow(QWidget):
    """A field's name, what was said under it, and where it is meant to be copied, a button."""

    def __init__(self, field: Field, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field = field
        self.name = PlainLabel(name, "field")
        self.text = LongText()
        self.copy = CopyButton(self.tr("Copy"))
        self.copy.setAccessibleDescription(name)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.name)
        words.addWidget(self.text)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.S)
        row.addLayout(words, 1)
        row.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignTop)

    def show_value(self, value: FieldValue | None, names: Names, ended: bool) -> bool:
        """Draw it; whether there is anything to show."""
        entries = value.entries if value else ()
        lines = [self._line(entry, names) for entry in entries]
        many = self._field.form in (FieldForm.LIST, FieldForm.STATEMENTS) and len(lines) > 1
        shown = "\n".join(f"{BULLET}{line}" for line in lines) if many else "\n".join(lines)
        told = value is not None or ended
        self.text.set_text(shown or "–")
        self.copy.hold("\n".join(lines) if self._field.copyable else "")
        self.setVisible(told)
        return told

    def _line(self, entry: Statement, names: Names) -> str:
        text = self._field.term(entry.text, names.language)
        return f"{text} ({basis_word(entry.basis)})" if entry.basis else text
