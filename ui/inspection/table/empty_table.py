"""The table before the first photo: where to drop, and other ways in."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.domain.inspection import PHOTOS_PER_INSPECTION
from ui import theme
from ui.fitting import scrolled
from ui.inspection.table.trade_question import TradeQuestion
from ui.widgets.flow import Flow

_SLOT, _LEAST_SLOT = 54, 24
_SLOT_GAP = 10
_ZONE_WIDTH = 560
_NARROW = 420  # pixels; below, words need more of the room than what is around them


class EmptyTable(QWidget):
    """Four numbered slots say how many photos are looked at together."""

    choose_files = Signal()
    paste = Signal()
    from_phone = Signal()
    from_camera = Signal()
    try_samples = Signal()
    connect_model = Signal()
    to_dock = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.question = TradeQuestion(self)  # before what stands below it: Tab goes so
        self.question.hide()
        self._zone = _Zone(self)
        self._fill_zone()
        self._zone.setMaximumWidth(_ZONE_WIDTH)
        self.question.setMaximumWidth(_ZONE_WIDTH)
        self._arrange()

    def _fill_zone(self) -> None:
        column = self._inner = QVBoxLayout(self._zone)
        column.setSpacing(theme.S)
        column.addWidget(_Slots(self._zone), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(theme.S)
        column.addWidget(self._label(self.tr("Drop up to four photos"), "table-title"))
        column.addWidget(self._label(self._promise(), "table-muted"))
        column.addSpacing(theme.M)
        column.addLayout(self._buttons())
        column.addSpacing(theme.XS)
        column.addLayout(self._other_ways())

    def _arrange(self) -> None:
        """In the middle of what room there is."""
        middle = QVBoxLayout()
        middle.setSpacing(theme.XL)
        middle.addStretch(1)
        middle.addWidget(self.question)
        middle.addWidget(self._zone)
        middle.addStretch(1)
        whole = QWidget()
        outer = self._outer = QHBoxLayout(whole)
        self._leave_room()
        outer.addStretch(1)
        outer.addLayout(middle, 100)
        outer.addStretch(1)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(scrolled(whole))  # its words take much height where there is little width

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._leave_room()

    def _leave_room(self) -> None:
        """Around the frame, and within it."""
        narrow = self.width() < _NARROW
        around, within = (theme.M, theme.M) if narrow else (theme.XL, theme.XL + theme.S)
        self._outer.setContentsMargins(around, theme.XL, around, theme.XL)
        self._inner.setContentsMargins(within, 44, within, 40)

    def show_ways(self, connect: bool, dock: bool) -> None:
        """connect: no model is connected; dock: parcels are what this desk is for."""
        self._connect.setVisible(connect)
        self._dock.setVisible(dock)

    def _promise(self) -> str:
        return self.tr(
            "JPEG, PNG, HEIC, WebP, TIFF or BMP — from a folder, an e-mail or the clipboard. "
            "Originals are kept untouched; location data is removed before anything is sent."
        )

    def _buttons(self) -> Flow:
        choose = self.choose_button = self._button(self.tr("Choose files…"), "table")
        paste = self._button(self.tr("Paste"), "table")
        phone = self._button(self.tr("From a phone…"), "table")
        camera = self._button(self.tr("Camera…"), "table")
        choose.clicked.connect(self.choose_files)
        paste.clicked.connect(self.paste)
        phone.clicked.connect(self.from_phone)
        camera.clicked.connect(self.from_camera)
        row = Flow(theme.S)
        for button in (choose, paste, phone, camera):
            row.addWidget(button)
        return row

    def _other_ways(self) -> Flow:
        samples = self._button(self.tr("Try with sample photos"), "table-link")
        self._connect = self._button(self.tr("Connect a model…"), "table-link")
        self._dock = self._button(self.tr("Go to the dock"), "table-link")
        row = Flow(theme.S)
        for button, wanted in (
            (samples, self.try_samples),
            (self._connect, self.connect_model),
            (self._dock, self.to_dock),
        ):
            button.clicked.connect(wanted)
            row.addWidget(button)
        self.show_ways(False, False)
        return row

    def _button(self, words: str, role: str) -> QPushButton:
        button = QPushButton(words, self._zone)
        button.setProperty("role", role)
        button.setAutoDefault(False)
        return button

    def _label(self, words: str, role: str) -> QLabel:
        label = QLabel(words, self._zone)
        label.setProperty("role", role)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        label.setWordWrap(True)
        return label


class _Zone(QWidget):
    """A dashed frame around what can be done."""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(QColor(theme.now().table_line), 2)
        pen.setDashPattern([3.5, 3])
        painter.setPen(pen)
        frame = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(frame, theme.CARD_RADIUS + 2, theme.CARD_RADIUS + 2)


class _Slots(QWidget):
    """One empty slot for each photo of an inspection; narrower where there is little room."""

    def sizeHint(self) -> QSize:
        return QSize(PHOTOS_PER_INSPECTION * (_SLOT + _SLOT_GAP) - _SLOT_GAP, _SLOT)

    def minimumSizeHint(self) -> QSize:
        return QSize(PHOTOS_PER_INSPECTION * (_LEAST_SLOT + _SLOT_GAP) - _SLOT_GAP, _SLOT)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, tokens = QPainter(self), theme.now()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = theme.tabular(self.font())
        font.setWeight(font.Weight.DemiBold)
        painter.setFont(font)
        wide = (self.width() + _SLOT_GAP) / PHOTOS_PER_INSPECTION - _SLOT_GAP
        for index in range(PHOTOS_PER_INSPECTION):
            slot = QRectF(index * (wide + _SLOT_GAP), 0, wide, _SLOT).adjusted(1, 1, -1, -1)
            painter.setPen(QPen(QColor(tokens.table_line), 1.5))
            painter.drawRoundedRect(slot, theme.RADIUS, theme.RADIUS)
            painter.setPen(QColor(tokens.table_muted))
            painter.drawText(slot, Qt.AlignmentFlag.AlignCenter, str(index + 1))
