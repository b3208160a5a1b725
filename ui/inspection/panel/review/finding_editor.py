"""The form in which a person corrects a finding, inside its row."""

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.domain.field import Term
from app.domain.finding import Finding, FindingValue
from app.domain.words import Severity
from ui import icons, theme
from ui.inspection.panel.names import Names
from ui.widgets.choice_row import ChoiceRow
from ui.widgets.field_pair import NAME_HEIGHT, FieldPair, field_name
from ui.widgets.growing_text import GrowingText
from ui.widgets.plain_label import PlainLabel
from ui.widgets.term_box import TermBox
from ui.wording import severity_word

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_LONG_TEXT, _LONG_NAME = 4_000, 200
# With Alt, as everywhere in the window.
_GRADES = {
    Qt.Key.Key_0: Severity.NONE,
    Qt.Key.Key_1: Severity.MINOR,
    Qt.Key.Key_2: Severity.MODERATE,
    Qt.Key.Key_3: Severity.SEVERE,
}


class FindingEditor(QWidget):
    """Starts from what holds; the model's own value stays in sight. Enter saves, Esc leaves, Alt+0
    to Alt+3 say how severe.
    buttons: for the row's head, so that they are seen wherever the form ends."""

    saved = Signal(object, str)  # FindingValue, why
    cancelled = Signal()

    def __init__(self, finding: Finding, names: Names, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._before, self._names = finding.value, names
        template = names.template
        self.part = self._box(template.parts, self._before.part)
        self.type = self._box(template.types, self._before.type)
        self.action = self._box(template.actions, self._before.action)
        self.part.taken.connect(self.type.focus_end)
        self.severity = ChoiceRow(_severities(), 3, _shape, low=True)
        self.severity.choose(self._before.severity)
        self.text = GrowingText(1, 6)
        self.text.setPlainText(self._before.text[:_LONG_TEXT])
        self.why = QLineEdit()
        self.why.setPlaceholderText(self.tr("Optional"))
        self._save_button = QPushButton(self.tr("Save"))
        self._cancel_button = QPushButton(self.tr("Cancel"))
        self._cancel_button.setProperty("role", "quiet")
        self._save_button.clicked.connect(self.save)
        self._cancel_button.clicked.connect(self.cancelled)
        self.buttons = QWidget()
        self._arrange(self._model_line(finding))
        self._listen()

    def begin(self) -> None:
        """Put the person into the first field; the buttons come after the last."""
        QWidget.setTabOrder(self.text, self._save_button)
        QWidget.setTabOrder(self._save_button, self._cancel_button)
        self.part.focus_end()

    def value(self) -> FindingValue:
        """What the form holds now; the place in the photo stays as it was."""
        template = self._names.template
        text = self.text.toPlainText()
        kept = text == self._before.text[:_LONG_TEXT]
        return replace(
            self._before,
            part=self._code(self.part, self._before.part, template.parts),
            type=self._code(self.type, self._before.type, template.types),
            severity=Severity(self.severity.code),
            action=self._code(self.action, self._before.action, template.actions),
            text=self._before.text if kept else text,
        )

    def _code(self, box: TermBox, before: str, terms: Iterable[Term]) -> str:
        """What is chosen, or the code it began with while nothing else is typed."""
        typed = box.currentText()
        return before if typed == self._shown(before) else self._names.code(typed, terms)

    def _shown(self, code: str) -> str:
        return self._names.template.name(code, self._names.language)[:_LONG_NAME]

    @property
    def changed(self) -> bool:
        """The form holds something else than it began with."""
        return self.value() != self._before or bool(self.why.text().strip())

    def save(self) -> None:
        """Give out what the form holds."""
        self.saved.emit(self.value(), self.why.text().strip())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter and Esc belong to the form, whatever they mean to the window."""
        if isinstance(event, QKeyEvent) and self._is_mine(watched, event):
            event.accept()
            if event.type() == QEvent.Type.KeyPress:
                self._act(watched, event)
            return True
        return super().eventFilter(watched, event)

    def _act(self, watched: QObject, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        elif event.key() in _GRADES:
            self.severity.choose(_GRADES[Qt.Key(event.key())])
        elif not (isinstance(watched, TermBox) and watched.take_first()):
            self.save()

    def _is_mine(self, watched: QObject, event: QKeyEvent) -> bool:
        if event.type() not in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride):
            return False
        if event.key() == Qt.Key.Key_Escape:
            return True
        if event.modifiers() == Qt.KeyboardModifier.AltModifier:
            return event.key() in _GRADES
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        writes = watched is self.text or isinstance(watched, QPushButton)
        return event.key() in _ENTER and (control or not writes)

    def _model_line(self, finding: Finding) -> PlainLabel:
        line = PlainLabel("", "muted")
        if finding.proposed is not None:
            said = self._names.line(finding.proposed)
            line.setText(self.tr("The model said: %1").replace("%1", said))
        line.setVisible(finding.proposed is not None)
        return line

    def _box(self, terms: Iterable[Term], code: str) -> TermBox:
        names = [name for _, name in self._names.offered(terms)]
        return TermBox(names, self._shown(code))

    def _arrange(self, model_line: PlainLabel) -> None:
        kind = FieldPair(((self.tr("Part"), self.part), (self.tr("Type of damage"), self.type)))
        reason = (self.tr("Reason"), self.why)
        done = FieldPair(((self.tr("Action"), self.action), reason), NAME_HEIGHT)
        buttons = QHBoxLayout(self.buttons)
        buttons.setContentsMargins(0, 0, 0, 0)
        buttons.setSpacing(4)
        buttons.addWidget(self._cancel_button)
        buttons.addWidget(self._save_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(3)
        column.addWidget(model_line)
        column.addSpacing(3)
        column.addWidget(kind)
        self._field(column, self.tr("Severity"), self.severity)
        column.addWidget(done)
        self._field(column, self.tr("Description"), self.text)

    def _field(self, column: QVBoxLayout, words: str, field: QWidget) -> None:
        name = field_name(words, field)
        name.setMinimumHeight(NAME_HEIGHT)
        column.addWidget(name)
        column.addWidget(field)

    def _listen(self) -> None:
        fields = (self.part, self.type, self.action, self.why, self.text)
        for widget in (*fields, *self.severity.buttons.values()):
            widget.installEventFilter(self)
        for button in (self._save_button, self._cancel_button):
            button.installEventFilter(self)


def _severities() -> list[tuple[str, str, int]]:
    """Two rows of three; the longest word takes two places."""
    wide = {Severity.UNDETERMINED: 2}
    return [(each, severity_word(each), wide.get(each, 1)) for each in Severity]


def _shape(code: str) -> QIcon:
    return icons.severity_icon(Severity(code), 12, theme.is_dark())
