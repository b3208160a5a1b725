"""Above the photos: which inspection of the case lies on the table, and a way to add photos."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QTabBar, QWidget

from app.domain.inspection import PHOTOS_PER_INSPECTION
from ui import theme
from ui.widgets.icon_button import IconButton


def wanted(counts: list[int], growing: bool) -> bool:
    """counts: photos of each inspection; growing: nothing was asked of them yet. There is a
    choice, or room for more photos that no empty place among them shows. Without any photo the
    whole table invites to add some."""
    with_place = PHOTOS_PER_INSPECTION - 1
    room = 0 < sum(counts) < with_place
    return len(counts) > 1 or room or (counts == [with_place] and not growing)


class InspectionStrip(QWidget):
    """«1–4», «5–8»: only where there is more than one."""

    chosen = Signal(int)  # index
    add = Signal()
    from_phone = Signal()
    before = Signal()  # an earlier photo beside a later one, or no longer
    from_camera = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._spans: list[str] = []
        self._tabs = QTabBar(self)
        self._tabs.setProperty("role", "table")
        self._tabs.setDrawBase(False)
        self._tabs.setExpanding(False)
        self._tabs.setMinimumWidth(48)
        self._tabs.setAccessibleName(self.tr("Photos of the case"))
        self._tabs.currentChanged.connect(self.chosen)
        self._before = QPushButton(self.tr("Before"), self)
        self._before.setProperty("role", "table")
        self._before.setCheckable(True)
        self._before.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves it to the photo
        self._before.setToolTip(self.tr("Before and after, moved together (Shift+P)"))
        self._before.clicked.connect(self.before)
        self._arrange()

    def show_counts(self, counts: list[int], current: int) -> None:
        """How many photos each inspection has, in order."""
        spans, first = [], 1
        for count in counts:
            last = first + count - 1
            spans.append(f"{first}–{last}" if last > first else str(first))
            first = last + 1
        self._tabs.setVisible(len(counts) > 1)
        self._before.setVisible(len(counts) > 1)
        with QSignalBlocker(self._tabs):
            if spans != self._spans:
                self._rename(spans)
            self._tabs.setCurrentIndex(current)
        self._fit()

    def show_before(self, on: bool) -> None:
        """Whether an earlier photo stands beside a later one."""
        self._before.setChecked(on)

    def _rename(self, spans: list[str]) -> None:
        self._spans = spans
        while self._tabs.count() > len(spans):
            self._tabs.removeTab(self._tabs.count() - 1)
        for index, span in enumerate(spans):
            if index < self._tabs.count():
                self._tabs.setTabText(index, span)
            else:
                self._tabs.addTab(span)
        # Left to itself it keeps room free for scroll buttons nobody needs.
        self._tabs.ensurePolished()
        self._tabs.setMaximumWidth(self._tabs.sizeHint().width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Words where there is room for all, else a sign: which photos lie there stays readable."""
        self._more.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        if self._row.sizeHint().width() > self.width():
            self._more.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)

    def _arrange(self) -> None:
        more = self._more = IconButton("plus", self.tr("Add photos"), "table", self)
        more.setText(self.tr("Add photos"))
        more.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        more.clicked.connect(self.add)
        phone = IconButton("phone", self.tr("Photos from a phone"), "table", self)
        phone.clicked.connect(self.from_phone)
        camera = IconButton("camera", self.tr("Photos with a camera"), "table", self)
        camera.clicked.connect(self.from_camera)
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, theme.S)
        row.setSpacing(theme.XS)
        row.addWidget(self._tabs)
        row.addWidget(self._before)
        row.addWidget(more)
        row.addWidget(phone)
        row.addWidget(camera)
        row.addStretch(1)
