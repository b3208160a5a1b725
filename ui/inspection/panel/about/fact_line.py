"""One field of what a person may know of a case: its name, its text, and what is odd about it."""

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter, QLabel, QLineEdit, QVBoxLayout, QWidget

from app.domain.details.case_fields import CaseField, Form, doubt, tidy
from app.domain.details.typed_date import iso_date
from ui import theme
from ui.widgets.kept_value import KeptValue
from ui.widgets.put import put, put_day
from ui.wording import case_field_word, deadline_name, deadline_word, doubt_word


class FactLine(QWidget):
    """Saves itself: committed tells that there is something to be saved."""

    committed = Signal()

    def __init__(self, field: CaseField, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        self._name = case_field_word(field.code)
        self.line = QLineEdit()
        self.label = field_label(self._name, self.line)
        if field.confidential:
            self.line.setPlaceholderText(self.tr("Never printed"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 10, 0, 0)
        column.setSpacing(3)
        column.addWidget(self.label)
        column.addWidget(self.line)
        self._kept = KeptValue(self.line, self._read, self._put)
        self._kept.committed.connect(self.committed)
        self.line.textEdited.connect(self._kept.typed)
        self.line.editingFinished.connect(self._tidy)

    @property
    def value(self) -> str:
        """What stands in it."""
        return self._kept.value.strip()

    @property
    def dirty(self) -> bool:
        """It holds something that is not being saved yet."""
        return self._kept.dirty

    def show_stored(self, text: str, another: bool) -> None:
        """What is stored; another: of another case than before."""
        (self._kept.start_over if another else self._kept.arrive)(text)
        if not self._kept.dirty:
            self._say()

    def offer(self, texts: QStringListModel) -> None:
        """Texts to choose from while something is typed, or by the arrow keys."""
        completer = QCompleter(texts, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.activated.connect(self._kept.flush)
        self.line.setCompleter(completer)
        self.line.setPlaceholderText(self.tr("By carrier or policy"))

    def given_out(self) -> None:
        """What it holds is being saved."""
        self._kept.given_out()

    def flush(self) -> None:
        """Save what is being typed."""
        self._kept.flush()

    def _read(self) -> str:
        text = self.line.text()
        if self.field.form is Form.DATE:
            return iso_date(text)
        return deadline_name(text) if self.field.form is Form.TERMS else text

    def _put(self, text: str) -> None:
        if self.field.form is Form.DATE:
            put_day(self.line, text)
        else:
            put(self.line, deadline_word(text) if self.field.form is Form.TERMS else text)

    def _tidy(self) -> None:
        understood = tidy(self.field, self._read())
        if understood != self.line.text():
            self._put(understood)
            self._kept.flush()
        self._say()

    def _say(self) -> None:
        """What is odd about it stands behind its name."""
        odd = doubt(self.field, self.value)
        self.label.setText(f"{self._name} · {doubt_word(odd)}" if odd else self._name)
        theme.set_role(self.label, "warn" if odd else "field")


def field_label(words: str, editor: QWidget) -> QLabel:
    """The name above a field, which is read aloud with it."""
    label = QLabel(words)
    label.setProperty("role", "field")
    label.setWordWrap(True)
    label.setAlignment(Qt.AlignmentFlag.AlignBottom)
    label.setBuddy(editor)
    editor.setAccessibleName(words)
    return label
