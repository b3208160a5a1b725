"""What a person may know of a case of this kind: the usual fields, the rest folded away."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QStringListModel, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from app.domain.case import Case
from app.domain.details.case_fields import SECTIONS, CaseField, Form, fields_of
from app.domain.words import Kind
from ui import theme
from ui.inspection.panel.about.fact_line import FactLine
from ui.widgets.fold import Fold
from ui.wording import case_section_word, deadline_word

_COLUMNS = 2


class FactsForm(QWidget):
    """Shown are fields that are often filled, and those that are. committed tells that there is
    something to be saved; fields are made when they are first needed."""

    committed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines: dict[str, FactLine] = {}
        self._stored: dict[str, str] = {}
        self._kind: Kind | None = None
        self._shown: tuple[str, ...] = ()
        self._headings: list[QLabel] = []
        self._locked = False
        self._terms = QStringListModel(self)
        body = QWidget()
        above = QWidget()
        self._above, self._below = _grid(above), _grid(body)
        self.fold = Fold(body)
        self.fold.set_title(self.tr("More details"))
        self.fold.unfolded.connect(self._fill_fold)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.XS)
        column.addWidget(above)
        column.addWidget(self.fold)

    @property
    def dirty(self) -> bool:
        """A field holds something that is not being saved yet."""
        return any(line.dirty for line in self.lines.values())

    def values(self) -> dict[str, str]:
        """What stands in the fields, by their codes; of fields that were not needed yet nothing."""
        return {code: line.value for code, line in self.lines.items()}

    def given_out(self) -> None:
        """What the fields hold is being saved."""
        for line in self.lines.values():
            line.given_out()

    def flush(self) -> None:
        """Save what is being typed."""
        for line in self.lines.values():
            line.flush()

    def offer_terms(self, names: list[str]) -> None:
        """Names of the deadlines a person can choose from."""
        words = [deadline_word(name) for name in names]
        if words != self._terms.stringList():
            self._terms.setStringList(words)

    def lock(self, locked: bool) -> None:
        """Whether what stands in the fields can be read alone."""
        self._locked = locked
        for line in self.lines.values():
            line.line.setReadOnly(locked)

    def show_case(self, case: Case, another: bool) -> None:
        """The case as stored; another: not the one that was shown before."""
        self._stored = dict(case.details.facts)
        shown = tuple(f.code for f in fields_of(case.kind) if f.often or f.code in self._stored)
        # What a person fills in the fold stays there under their hands.
        grown = set(shown) - set(self._shown) if another or not self.fold.is_open else set()
        if case.kind is not self._kind or (another and shown != self._shown) or grown:
            self._kind, self._shown = case.kind, shown
            self._lay_out()
        for code, line in self.lines.items():
            line.show_stored(self._stored.get(code, ""), another)

    def _lay_out(self) -> None:
        for line in self.lines.values():
            line.hide()
        fields = {field.code: field for field in fields_of(self._kind)} if self._kind else {}
        _fill(self._above, [self._line(fields[code]) for code in self._shown])
        self.setVisible(bool(fields))
        self._fill_fold(self.fold.is_open)

    def _fill_fold(self, opened: bool) -> None:
        if not opened or self._kind is None:
            return
        for heading in self._headings:
            heading.hide()
            heading.deleteLater()
        self._headings = []
        row = 0
        for section in SECTIONS.get(self._kind, ()):
            rest = [field for field in section.fields if field.code not in self._shown]
            if rest:
                heading = QLabel(case_section_word(section.code))
                heading.setProperty("role", "strong")
                heading.setContentsMargins(0, theme.M if row else 0, 0, 0)
                self._headings.append(heading)
                self._below.addWidget(heading, row, 0, 1, _COLUMNS)
                row = _fill(self._below, [self._line(field) for field in rest], row + 1)
        self._order()

    def _line(self, field: CaseField) -> FactLine:
        line = self.lines.get(field.code)
        if line is None:
            line = self.lines[field.code] = FactLine(field)
            line.show_stored(self._stored.get(field.code, ""), True)
            if field.form is Form.TERMS:
                line.offer(self._terms)
            line.line.setReadOnly(self._locked)
            line.committed.connect(self.committed)
        return line

    def _order(self) -> None:
        """The key Tab goes through the fields as they are seen."""
        for one, other in pairwise(self._seen()):
            QWidget.setTabOrder(one, other)

    def _seen(self) -> Iterator[QWidget]:
        for code in self._shown:
            yield self.lines[code].line
        yield self.fold.line
        for field in fields_of(self._kind) if self._kind else ():
            if field.code not in self._shown and field.code in self.lines:
                yield self.lines[field.code].line


def _grid(holder: QWidget) -> QGridLayout:
    grid = QGridLayout(holder)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(theme.M)
    grid.setVerticalSpacing(0)
    for column in range(_COLUMNS):
        grid.setColumnStretch(column, 1)
    return grid


def _fill(grid: QGridLayout, lines: list[FactLine], row: int = 0) -> int:
    """Put them in from that row on, two beside each other; returns the row behind them."""
    for place, line in enumerate(lines):
        grid.addWidget(line, row + place // _COLUMNS, place % _COLUMNS)
        line.show()
    return row + (len(lines) + _COLUMNS - 1) // _COLUMNS
