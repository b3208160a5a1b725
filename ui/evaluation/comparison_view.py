"""Two runs beside each other: which is better, and the photos on which they differ."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.measured import RunLine
from ui import theme
from ui.evaluation.differences import Differences
from ui.evaluation.differing_list import DifferingList
from ui.evaluation.marked_photo import MarkedPhoto
from ui.evaluation.marks import FIRST, LABELS, SECOND
from ui.evaluation.words import model_words, way_and_time
from ui.widgets.plain_label import PlainLabel
from ui.wording import program_language

if TYPE_CHECKING:
    from app.evaluation.kept_run import KeptRun
    from app.evaluation.shown import ShownPhoto
    from ui.evaluation.run_model import TwoRuns

_LIST = 230  # pixels


class ComparisonView(QWidget):
    """Draws what it is given."""

    photo_wanted = Signal(str)  # path
    back = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._told: TwoRuns | None = None
        self.back_button = QPushButton(self.tr("Back"))
        self.back_button.clicked.connect(self.back)
        self.named, self.stands_on = PlainLabel("", "heading"), PlainLabel("", "small")
        self.differences, self.list = QWidget(), DifferingList()
        self.list.setFixedWidth(_LIST)
        self.list.chosen.connect(self.photo_wanted)
        self.differing, self.photo = PlainLabel("", "field"), MarkedPhoto()
        self.shows = (
            QCheckBox(self.tr("Labels (dotted)")),
            QCheckBox(self.tr("A")),
            QCheckBox(self.tr("B (dashed)")),
        )
        for what, box in zip((LABELS, FIRST, SECOND), self.shows, strict=True):
            box.setChecked(True)
            box.toggled.connect(partial(self.photo.draw, what))
        self._arrange()

    def show_two(self, told: TwoRuns) -> None:
        """Both runs; the photo that differs most is opened."""
        self._told = told
        first, second = _name(told.first), _name(told.second)
        self.named.setText(f"A   {first}\nB   {second}")
        compared, table = told.compared, Differences(told.compared)
        words = self.tr(
            "On %n cases both answered, drawn again for both alike; the interval holds the "
            "difference of 95 of 100 such sets. Where it holds 0, the two can't be told apart "
            "with this many.",
            "",
            compared.cases,
        )
        self.stands_on.setText(words)
        self._column.replaceWidget(self.differences, table)
        self.differences.setParent(None)
        self.differences.deleteLater()
        self.differences = table
        many = len(compared.photos)
        same = self.tr("They say the same of every photo.")
        self.differing.setText(self.tr("They differ on %n photos", "", many) if many else same)
        for part in (*self.shows, self._photos):
            part.setVisible(many > 0)
        self.photo.clear()
        self.list.show_photos(compared.photos, told.first.erased)

    def show_photo(self, told: ShownPhoto, jpeg: bytes) -> None:
        """The photo that was asked for."""
        if self._told is not None:
            name = partial(self._told.template.name, language=program_language())
            self.photo.show_photo(told, jpeg, name)

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(theme.M)
        head.addWidget(self.named, 1)
        head.addWidget(self.back_button, 0, Qt.AlignmentFlag.AlignTop)
        legend = QHBoxLayout()
        legend.setSpacing(theme.M)
        legend.addWidget(self.differing)
        legend.addStretch(1)
        for box in self.shows:
            legend.addWidget(box)
        self._photos = self._photos_beside_list()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(theme.XL, theme.L, theme.XL, theme.L)
        self._column.setSpacing(theme.S)
        self._column.addLayout(head)
        self._column.addWidget(self.stands_on)
        self._column.addWidget(self.differences)
        self._column.addSpacing(theme.S)
        self._column.addLayout(legend)
        self._column.addWidget(self._photos, 1)
        self._column.addStretch(0)

    def _photos_beside_list(self) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.M)
        row.addWidget(self.list)
        side = QVBoxLayout()
        side.setSpacing(theme.XS)
        side.addWidget(self.photo, 1)
        told = self.tr("✓ stands for a label, ✗ for none. Point at a box to read it.")
        side.addWidget(PlainLabel(told, "small"))
        row.addLayout(side, 1)
        return made


def _name(run: KeptRun) -> str:
    """As in the list, with the time, which tells runs of one day apart."""
    line = RunLine(run.id, run.made_at, run.head, len(run.answers), None)
    return f"{model_words(line)} · {way_and_time(line)}"
