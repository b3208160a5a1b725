"""The model's reasoning, step by step."""

from collections.abc import Iterator, Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.finding import Finding, Step
from ui.inspection.panel.answer.step_row import StepRow
from ui.widgets.long_text import LongText
from ui.widgets.plain_label import PlainLabel
from ui.widgets.row_stack import RowStack

# A step and a finding speak of the same place when half of what they cover is common.
_SAME_PLACE = 0.5


class ReasoningList(QWidget):
    """Numbered steps, appended as they come; an answer in prose instead where it has none."""

    step_clicked = Signal(str, object)  # photo id, Region | None
    step_hovered = Signal(str, object)  # photo id or "", Region | None
    finding_clicked = Signal(str)
    finding_hovered = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[StepRow] = []
        self.prose = LongText()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        self.title = PlainLabel("", "strong")
        column.addWidget(self.title)
        column.addSpacing(3)
        self._steps = RowStack()
        column.addWidget(self._steps)
        column.addWidget(self.prose)
        self.prose.hide()
        self.hide()

    def drawing(self, steps: Sequence[Step], prose: str) -> Iterator[None]:
        """All steps so far; only those that are new are drawn, left alone after each."""
        same = all(row.step == step for row, step in zip(self.rows, steps, strict=False))
        if not same or len(steps) < len(self.rows):
            self._clear()
        for number, step in enumerate(steps[len(self.rows) :], len(self.rows) + 1):
            self._append(number, step)
            yield
        self.title.setText(self.tr("Reasoning") if steps else self.tr("Answer"))
        self.prose.set_text(prose)
        self.prose.setVisible(bool(prose))
        self.setVisible(bool(steps or prose))

    def link(self, photos: Mapping[str, int], numbered: Sequence[tuple[int, Finding]]) -> None:
        """Tie steps to photos (id to number) and to the findings at the same place."""
        for row in self.rows:
            photo_id = row.step.photo_id or ""
            number, finding = _nearest(row.step, numbered)
            row.link(photos.get(photo_id, 0), number, finding)

    def light(self, finding_ids: frozenset[str]) -> None:
        """Light up the steps that lead to these findings."""
        for row in self.rows:
            row.set_lit(row.finding_id in finding_ids)

    def _append(self, number: int, step: Step) -> None:
        row = StepRow(number, step)
        row.clicked.connect(lambda: self._clicked(row))
        row.hovered.connect(lambda over: self._hovered(row, over))
        self._steps.put(row, len(self.rows))
        self.rows.append(row)

    def _clicked(self, row: StepRow) -> None:
        self.step_clicked.emit(row.step.photo_id or "", row.step.region)
        if row.finding_id:
            self.finding_clicked.emit(row.finding_id)

    def _hovered(self, row: StepRow, over: bool) -> None:
        place = row.step.photo_id or "" if over else ""
        self.step_hovered.emit(place, row.step.region if place else None)
        if row.finding_id:
            self.finding_hovered.emit(row.finding_id if over else "")

    def _clear(self) -> None:
        for row in self.rows:
            self._steps.take(row)
        self.rows.clear()


def _nearest(step: Step, numbered: Sequence[tuple[int, Finding]]) -> tuple[int, Finding | None]:
    best: tuple[float, int, Finding | None] = (_SAME_PLACE, 0, None)
    for number, finding in numbered:
        if finding.photo_id == step.photo_id:
            place = (finding.proposed or finding.value).region
            common = step.region.overlap(place) if step.region and place else 0.0
            if common > best[0] or (common == best[0] and best[2] is None):
                best = (common, number, finding)
    return best[1], best[2]
