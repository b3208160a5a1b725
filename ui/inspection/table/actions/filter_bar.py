"""Above the photos: which boxes are shown, and how many are not."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSlider, QWidget

from ui import theme
from ui.inspection.table.photo.box_filter import BoxFilter
from ui.widgets.flow import Flow
from ui.widgets.icon_button import IconButton

_STEP = 5  # percent
_SLIDER = 80


class FilterBar(QWidget):
    """Stays for as long as a box may be hidden, so that nobody takes what is shown for all."""

    chosen = Signal(object)  # BoxFilter
    closed = Signal()  # and everything is to be shown

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.undecided = QPushButton(self.tr("Only undecided"))
        self.undecided.setCheckable(True)
        self.undecided.setProperty("role", "table")
        self.undecided.setToolTip(self.tr("Hide boxes that were decided on (U)"))
        self.least = QSlider(Qt.Orientation.Horizontal)
        self.least.setRange(0, 100 // _STEP)
        self.least.setFixedWidth(_SLIDER)
        self.least.setAccessibleName(self.tr("Least confidence of boxes that are shown"))
        self.least.setToolTip(self.tr("Hide what the model was less sure of (Alt+Up, Alt+Down)"))
        sure, self._percent, self.told = QLabel(self.tr("Confidence")), QLabel(), QLabel()
        for label, role in ((sure, "table"), (self._percent, "table"), (self.told, "table-muted")):
            label.setProperty("role", role)
        close = IconButton("cross", self.tr("Show all boxes"), "table", self)
        close.clicked.connect(self.closed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, theme.S)
        row.setSpacing(theme.M)
        shown = Flow(theme.M, middle=False)
        for widget in (self.undecided, sure, self.least, self._percent, self.told):
            shown.addWidget(widget)
        row.addLayout(shown, 1)
        row.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        self.undecided.clicked.connect(self._choose)
        self.least.valueChanged.connect(self._choose)

    def show_filter(self, held: BoxFilter, hidden: int, total: int) -> None:
        """What holds, and how many boxes of the case it hides."""
        percent = round(held.least * 100)
        with QSignalBlocker(self.least), QSignalBlocker(self.undecided):
            self.undecided.setChecked(held.undecided)
            self.least.setValue(percent // _STEP)
        self._percent.setText(self.tr("≥ %1 %").replace("%1", str(percent)))
        # As wide as its longest words, so that nothing jumps while the slider is drawn.
        self._percent.setMinimumWidth(self._percent.fontMetrics().horizontalAdvance("≥ 100 %"))
        told = self.tr("%1 of %2 hidden").replace("%2", str(total))
        self.told.setText(told.replace("%1", str(hidden)))

    def _choose(self) -> None:
        least = self.least.value() * _STEP / 100
        self.chosen.emit(BoxFilter(self.undecided.isChecked(), least))
