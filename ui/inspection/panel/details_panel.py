"""What a person knows of the case, and what they ask the model."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QWidget

from app.domain.case import Case, Details
from app.domain.words import Kind
from ui import theme
from ui.inspection.panel.loss_date import iso_date
from ui.inspection.panel.names import Names
from ui.widgets.choice_row import ChoiceRow
from ui.widgets.growing_text import GrowingText
from ui.widgets.kept_value import KeptValue
from ui.widgets.put import put
from ui.widgets.steady_scroll import SteadyScroll
from ui.wording import kind_word

_CASE_FIELDS = ("number", "question")
_DETAILS = ("insured", "policy", "date_of_loss", "cause", "item")


class DetailsPanel(SteadyScroll):
    """A form that saves itself. described carries the changed fields of the case: number, kind,
    question as text, details as a whole Details."""

    described = Signal(dict)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._details = Details()
        self.kind = ChoiceRow([(kind, kind_word(kind), 1) for kind in Kind], 4)
        self.kind.setAccessibleName(self.tr("What are you inspecting?"))
        self.kind.chosen.connect(lambda code: self.described.emit({"kind": Kind(code)}))
        self._stored_kind = ""
        lines = ("number", *_DETAILS)
        self.lines: dict[str, QLineEdit] = {name: QLineEdit() for name in lines}
        self.question = GrowingText(3, 8)
        self._labels: dict[str, QLabel] = {}
        self._fields = self._kept()
        self._arrange()
        self._word_for(Kind.VEHICLE)

    def set_names(self, names: Names) -> None:
        """Whose default question is shown while the person asks none of their own."""
        self.question.setPlaceholderText(names.template.question(names.language))

    def show_case(self, case: Case, another: bool) -> None:
        """The case as stored; another: not the one that was shown before."""
        self._details = case.details
        if another or case.kind != self._stored_kind:
            self._stored_kind = case.kind
            self.kind.choose(case.kind)
            self._word_for(case.kind)
        for name, field in self._fields.items():
            stored = getattr(case if name in _CASE_FIELDS else case.details, name)
            (field.start_over if another else field.arrive)(stored)

    def flush(self) -> None:
        """Save what is being typed."""
        for field in self._fields.values():
            field.flush()

    def _kept(self) -> dict[str, KeptValue]:
        fields = {n: KeptValue(e, e.text, partial(put, e)) for n, e in self.lines.items()}
        for name, line in self.lines.items():
            line.textEdited.connect(fields[name].typed)
        text = self.question
        fields["question"] = KeptValue(text, text.toPlainText, text.setPlainText)
        text.textChanged.connect(fields["question"].typed)
        for field in fields.values():
            field.committed.connect(self._commit)
        self.lines["date_of_loss"].editingFinished.connect(self._read_date)
        return fields

    def _commit(self) -> None:
        changed: dict[str, object] = {}
        known: dict[str, str] = {}
        for name, field in self._fields.items():
            if name in _DETAILS:
                known[name] = field.value
            elif field.dirty:
                changed[name] = field.value
        if any(self._fields[name].dirty for name in _DETAILS):
            changed["details"] = Details(**known)
        for field in self._fields.values():
            field.given_out()
        if changed:
            self.described.emit(changed)

    def _read_date(self) -> None:
        line = self.lines["date_of_loss"]
        understood = iso_date(line.text())
        if understood != line.text():
            put(line, understood)
            self._fields["date_of_loss"].flush()

    def _word_for(self, kind: Kind) -> None:
        number = self.tr("Claim number")
        item, example = {
            Kind.VEHICLE: (self.tr("Vehicle"), self.tr("Make, model, year")),
            Kind.PARCEL: (self.tr("Parcel"), self.tr("Contents")),
            Kind.PROPERTY: (self.tr("Property"), self.tr("Address, room")),
        }.get(kind, (self.tr("Item"), self.tr("What it is")))
        if kind is Kind.PARCEL:
            number = self.tr("Tracking number")
        for name, words in (("number", number), ("item", item)):
            self._labels[name].setText(words)
            self.lines[name].setAccessibleName(words)
        self.lines["item"].setPlaceholderText(example)

    def _arrange(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.M)
        grid.setVerticalSpacing(3)
        self._field(grid, 0, 0, "number", "")
        self._field(grid, 0, 1, "date_of_loss", self.tr("Date of loss"))
        self._field(grid, 2, 0, "insured", self.tr("Insured"))
        self._field(grid, 2, 1, "policy", self.tr("Policy number"))
        self._field(grid, 4, 0, "item", "")
        self._field(grid, 4, 1, "cause", self.tr("Cause of loss"))
        self._field(grid, 6, 0, "question", self.tr("Question for the model"), 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        for row in (1, 3, 5):
            grid.setRowMinimumHeight(row + 1, 24)
        heading = QLabel(self.tr("What are you inspecting?"))
        heading.setProperty("role", "strong")
        # The scroll bar takes what is missing on the right.
        self.column.setContentsMargins(theme.L, theme.L, theme.S, theme.L)
        self.column.setSpacing(theme.S)
        self.column.addWidget(heading)
        self.column.addWidget(self.kind)
        self.column.addSpacing(theme.XS)
        self.column.addLayout(grid)
        self.column.addStretch(1)
        self.lines["date_of_loss"].setPlaceholderText(self.tr("e.g. 2026-11-23"))
        self.lines["number"].setPlaceholderText(self.tr("Made if left empty"))
        self.lines["policy"].setPlaceholderText(self.tr("Optional"))
        self.lines["insured"].setPlaceholderText(self.tr("Optional"))
        self.lines["cause"].setPlaceholderText(self.tr("Collision, hail, water…"))

    def _field(
        self, grid: QGridLayout, row: int, column: int, name: str, words: str, wide: int = 1
    ) -> None:
        editor: QWidget = self.question if name == "question" else self.lines[name]
        label = self._labels[name] = QLabel(words)
        label.setProperty("role", "field")
        label.setAlignment(Qt.AlignmentFlag.AlignBottom)
        label.setBuddy(editor)
        editor.setAccessibleName(words)
        grid.addWidget(label, row, column, 1, wide)
        grid.addWidget(editor, row + 1, column, 1, wide, Qt.AlignmentFlag.AlignTop)
