"""What the person decides on the whole case; always in sight."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QWidget

from app.domain.case import Case, Decision
from app.domain.filing import filed
from app.domain.words import Severity
from ui import icons, theme
from ui.inspection.panel.names import Names
from ui.widgets.code_box import CodeBox
from ui.widgets.elided_label import ElidedLabel
from ui.widgets.field_pair import field_name
from ui.widgets.growing_text import GrowingText
from ui.widgets.kept_value import KeptValue
from ui.widgets.plain_label import PlainLabel
from ui.widgets.put import put
from ui.wording import apart, clock_words, listed, severity_word

_LABEL = 22  # with some air above it


class DecisionBar(QFrame):
    """Severity, action, note, adjuster, saved as they are made. What the model proposes is said
    beside them and never chosen for the person."""

    decided = Signal(object)  # Decision

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "bottom")
        self._names: Names | None = None
        self._decision, self._adjuster, self._licence = Decision(), "", ""
        self.hint, self.standing = ElidedLabel(), PlainLabel()
        self.severity = CodeBox(self.tr("Choose"), _shape)
        self.severity.offer([(each, severity_word(each)) for each in Severity])
        self.action = CodeBox(self.tr("Choose"))
        self.note = GrowingText(1, 4)
        self.note.setPlaceholderText(self.tr("Optional"))
        self.adjuster = QLineEdit()
        self.adjuster.setPlaceholderText(self.tr("Your name"))
        self._fields = self._kept()
        self._arrange()
        self.hide()

    def set_names(self, names: Names) -> None:
        """The kind's actions in the person's language."""
        if names != self._names:
            self._names = names
            self.action.offer(names.offered(names.template.actions))

    def set_adjuster(self, name: str, licence: str) -> None:
        """From the settings: who decides where nobody else has."""
        self._adjuster, self._licence = name, licence
        if not self.adjuster.text():
            put(self.adjuster, name)
            self._fields["adjuster"].start_over(name)
        self._draw_standing()

    def show_case(self, case: Case, another: bool) -> None:
        """The decision as stored; another: not the case that was shown before."""
        decision = self._decision = case.decision
        stored = {
            "severity": decision.severity or "",
            "action": decision.action,
            "note": decision.note,
            "adjuster": decision.adjuster or self._adjuster,
        }
        for name, field in self._fields.items():
            (field.start_over if another else field.arrive)(stored[name])
        self._draw_hint(case)
        self._draw_standing()
        self._lock(filed(case) is not None)
        # An empty case leaves the room to its details.
        self.setVisible(bool(case.photos) or decision != Decision())

    def _lock(self, locked: bool) -> None:
        """What is filed can be read and copied, not changed."""
        self.severity.lock(locked)
        self.action.lock(locked)
        self.note.setReadOnly(locked)
        self.adjuster.setReadOnly(locked)

    def begin(self) -> None:
        """The focus into the first field that is missing, or into the first of all."""
        made = self.severity.code(), self.action.code(), self.adjuster.text().strip()
        fields = (self.severity, self.action, self.adjuster)
        missing = (field for field, said in zip(fields, made, strict=True) if not said)
        next(missing, self.severity).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def flush(self) -> None:
        """Save what is being typed."""
        for field in self._fields.values():
            field.flush()

    def _kept(self) -> dict[str, KeptValue]:
        fields = {
            "severity": KeptValue(self.severity, self.severity.code, self.severity.choose),
            "action": KeptValue(self.action, self.action.code, self.action.choose),
            "note": KeptValue(self.note, self.note.toPlainText, self.note.setPlainText),
            "adjuster": KeptValue(self.adjuster, self.adjuster.text, partial(put, self.adjuster)),
        }
        for field in fields.values():
            field.committed.connect(self._commit)
        self.severity.activated.connect(fields["severity"].flush)
        self.action.activated.connect(fields["action"].flush)
        self.note.textChanged.connect(fields["note"].typed)
        # Half a name decides nothing, however long its writer pauses.
        self.adjuster.returnPressed.connect(fields["adjuster"].flush)
        self.adjuster.textEdited.connect(self._draw_standing)
        return fields

    def _commit(self) -> None:
        for field in self._fields.values():
            field.given_out()
        code = self.severity.code()
        changed = replace(
            self._decision,
            severity=Severity(code) if code else None,
            action=self.action.code(),
            note=self.note.toPlainText(),
            adjuster=self.adjuster.text().strip(),
            licence=self._decision.licence or self._licence,
        )
        self._draw_standing()
        self.decided.emit(changed)

    def _draw_hint(self, case: Case) -> None:
        names = self._names
        if names is None:
            return
        said = (run.assessment.summary for run in case.runs)
        proposals = dict.fromkeys(names.proposal(each) for each in said if each is not None)
        words = self.tr("Practice: %1") if case.practice else self.tr("Model: %1")
        self.hint.setText(words.replace("%1", apart(proposals)) if proposals else "")

    def _draw_standing(self) -> None:
        decision = self._decision
        theme.set_role(self.standing, "ok" if decision.complete else "muted")
        self.standing.setText(self._decided() if decision.complete else self._missing())

    def _decided(self) -> str:
        decision = self._decision
        words = self.tr("✓ Decided by %1").replace("%1", decision.adjuster)
        if decision.at is not None:
            words += f" · {clock_words(decision.at)}"
        if decision.licence:
            licence = self.tr("licence %1").replace(" ", "\N{NO-BREAK SPACE}")
            words += " · " + licence.replace("%1", decision.licence)
        return words

    def _missing(self) -> str:
        needed = (
            (self.severity.code(), self.tr("severity")),  # what is chosen may not be stored yet
            (self.action.code(), self.tr("action")),
            (self.adjuster.text().strip(), self.tr("adjuster")),
        )
        if open_ones := [word for value, word in needed if not value]:
            return self.tr("Missing: %1").replace("%1", listed(open_ones))
        words = self.tr("Enter, or leaving the field, decides")
        return words if self._fields["adjuster"].dirty else ""

    def _arrange(self) -> None:
        title = QLabel(self.tr("Your decision"))
        title.setProperty("role", "strong")
        self.hint.setProperty("role", "muted")
        head = QHBoxLayout()
        head.setSpacing(theme.M)
        head.addWidget(title)
        head.addStretch(1)
        head.addWidget(self.hint)
        grid = QGridLayout(self)
        grid.setContentsMargins(theme.L, 10, theme.L, 10)
        grid.setHorizontalSpacing(theme.M)
        grid.setVerticalSpacing(3)
        grid.setRowMinimumHeight(0, 26)
        grid.setRowMinimumHeight(3, _LABEL)
        grid.addLayout(head, 0, 0, 1, 2)
        self._field(grid, 1, 0, self.tr("Severity"), self.severity)
        self._field(grid, 1, 1, self.tr("Action"), self.action)
        self._field(grid, 3, 0, self.tr("Note"), self.note)
        self._field(grid, 3, 1, self.tr("Adjuster"), self.adjuster)
        grid.addWidget(self.standing, 5, 0, 1, 2)
        grid.setRowMinimumHeight(5, self.standing.fontMetrics().height() + 4)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)

    def _field(self, grid: QGridLayout, row: int, column: int, words: str, field: QWidget) -> None:
        label = field_name(words, field)
        grid.addWidget(label, row, column)
        grid.addWidget(field, row + 1, column, Qt.AlignmentFlag.AlignTop)


def _shape(code: str) -> QIcon:
    return icons.severity_icon(Severity(code), 12, theme.is_dark())
