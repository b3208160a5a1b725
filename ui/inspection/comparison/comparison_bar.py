"""Which two answers are compared, and how their boxes look."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from ui import theme
from ui.inspection.comparison.comparison_model import Compared
from ui.inspection.comparison.side_tag import SideTag
from ui.inspection.comparison.sides import Side
from ui.inspection.run_words import run_name
from ui.widgets.code_box import CodeBox
from ui.widgets.icon_button import IconButton
from ui.widgets.insets import inset


class ComparisonBar(QFrame):
    """The two choices double as the legend: each stands behind its side's own mark."""

    chosen = Signal(str, str)  # run ids, left and right
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "top")
        title = QLabel(self.tr("Compare answers"))
        title.setProperty("role", "heading")
        self.choices = {side: CodeBox("") for side in Side}
        close = IconButton("cross", self.tr("Close the comparison (Esc)"))
        close.clicked.connect(self.closed)
        row = QHBoxLayout(self)
        inset(row, theme.L, theme.S, theme.M, theme.S)
        row.setSpacing(theme.S)
        row.addWidget(title)
        row.addSpacing(theme.S)
        for side, box in self.choices.items():
            box.setAccessibleName(self.tr("Answer %1").replace("%1", side))
            box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            box.activated.connect(self._choose)
            row.addWidget(SideTag(side))
            row.addWidget(box, 1)
        row.addWidget(close)

    def show_compared(self, compared: Compared) -> None:
        """The runs to choose from, and the two that are compared."""
        offered = [(run.id, run_name(run)) for run in compared.runs]
        for side, run in ((Side.LEFT, compared.left), (Side.RIGHT, compared.right)):
            box = self.choices[side]
            box.offer(offered)
            box.choose(run.id)
            box.setToolTip(run_name(run))

    def _choose(self) -> None:
        self.chosen.emit(self.choices[Side.LEFT].code(), self.choices[Side.RIGHT].code())
