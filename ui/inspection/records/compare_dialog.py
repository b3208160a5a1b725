"""Two states of a case, as they were after two of its steps, and what differs between them."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QPushButton, QVBoxLayout, QWidget

from app.domain.case import Case
from app.proving.differences import differences, happened
from app.store.base.entry import LogEntry, What
from ui import theme
from ui.inspection.panel.about.history_words import headline, particulars
from ui.inspection.panel.names import Names
from ui.inspection.records.difference_words import heading, line
from ui.widgets.arrow_box import ArrowBox
from ui.widgets.insets import inset
from ui.widgets.plain_label import PlainLabel, harmless
from ui.widgets.steady_scroll import SteadyScroll
from ui.wording import stamp_words

_LONGEST = 90  # characters of a step


class CompareDialog(QDialog):
    """Given the log of the case as it is now; opens at the last report, or the first step, and
    now."""

    def __init__(
        self, entries: Sequence[LogEntry], case: Case, names: Names, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Compare two states"))
        self._entries, self._case, self._names = tuple(entries), case, names
        self._texts: list[str] = []
        self.one, self.other = ArrowBox(), ArrowBox()
        for box in (self.one, self.other):
            for number, entry in enumerate(entries, 1):
                box.addItem(self._step(number, entry), number)
            box.setSizeAdjustPolicy(box.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.view = SteadyScroll()
        self._rows: list[QWidget] = []
        self._arrange()
        issued = [n for n, e in enumerate(entries, 1) if e.what == What.REPORT_ISSUED]
        earlier = [number for number in issued if number < len(entries)]
        self.one.setCurrentIndex((earlier[-1] if earlier else 1) - 1)
        self.other.setCurrentIndex(len(entries) - 1)
        for box in (self.one, self.other):
            box.currentIndexChanged.connect(self._draw)
        self._draw()

    def texts(self) -> list[str]:
        """What is shown, from the top."""
        return self._texts

    def _step(self, number: int, entry: LogEntry) -> str:
        what = harmless(headline(entry, self._case))
        return f"{number} · {stamp_words(entry.at)} · {what}"[:_LONGEST]

    def _draw(self) -> None:
        for row in self._rows:
            self.view.column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows, self._texts = [], []
        one, other = self.one.currentIndex() + 1, self.other.currentIndex() + 1
        above = ""
        for told in differences(self._entries, one, other):
            named = heading(told, self._case, self._names)
            if named != above:
                above = named
                self._add(named, "field", theme.S if self._rows else 0)
            self._add(line(told, self._names))
        self._add_happened(happened(self._entries, one, other))
        if not self._rows:
            self._add(self.tr("Nothing differs."), "muted")

    def _add_happened(self, entries: Sequence[LogEntry]) -> None:
        if entries:
            self._add(self.tr("Between the two"), "field", theme.S if self._rows else 0)
        for entry in entries:
            about = particulars(entry, self._case, self._names)
            self._add(" · ".join(t for t in (headline(entry, self._case), about) if t))

    def _add(self, text: str, role: str = "", above: int = 0) -> None:
        for widget in (_gap(above), PlainLabel(text, role)) if above else (PlainLabel(text, role),):
            self.view.column.insertWidget(len(self._rows), widget)
            self._rows.append(widget)
        self._texts.append(text)

    def _arrange(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.M)
        grid.setColumnStretch(1, 1)
        for row, (words, box) in enumerate(
            ((self.tr("After step"), self.one), (self.tr("and after step"), self.other))
        ):
            box.setAccessibleName(words)
            label = PlainLabel(words, "field")
            label.setBuddy(box)
            grid.addWidget(label, row, 0)
            grid.addWidget(box, row, 1)
        inset(self.view.column, 0, 0, theme.S, 0)
        self.view.column.setSpacing(theme.XS)
        self.view.column.addStretch(1)
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.XL, theme.L, theme.XL, theme.XL)
        column.setSpacing(theme.M)
        column.addLayout(grid)
        column.addWidget(self.view, 1)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        self.resize(620, 520)


def _gap(height: int) -> QWidget:
    gap = QWidget()
    gap.setFixedHeight(height)
    return gap
