"""One step of the model's reasoning, with the place it speaks of."""

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QStyle, QWidget

from app.domain.finding import Finding, Step
from ui import theme
from ui.widgets.by_width import ByWidth, PlacesItself
from ui.widgets.long_text import LongText
from ui.widgets.place_chip import PlaceChip

_NUMBER_WIDTH, _GAP, _PAD = 22, 6, 3
_FROM_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute


class StepRow(PlacesItself):
    """The chip stands behind the last word where it fits, else below."""

    clicked = Signal()
    hovered = Signal(bool)

    def __init__(self, number: int, step: Step, parent: QWidget | None = None) -> None:
        # (text height, whole height, chip's x, chip's y) at a width
        self._arranged = ByWidth(self._arrange)
        super().__init__(self._arranged, parent)
        self.step = step
        self.finding_id = ""
        self.lit = False
        self._number = QLabel(f"{number}.", self)
        self._number.setProperty("role", "muted")
        self._number.setFont(theme.tabular(self._number.font()))
        if self.isRightToLeft():  # a figure alone would be taken for left to right
            self._number.setAlignment(_FROM_RIGHT)
        self._text = LongText(parent=self)
        self._text.set_text(step.text)
        self.chip = PlaceChip("", self)
        self.chip.clicked.connect(self.clicked)
        self.chip.hide()

    def link(self, photo_number: int, finding_number: int, finding: Finding | None) -> None:
        """Where the step leads: to a photo, and to the finding at the same place."""
        self.finding_id = finding.id if finding else ""
        words = ""
        if photo_number:
            words = self.tr("photo %1").replace("%1", str(photo_number))
            if finding_number:
                words = f"{words} · {finding_number}"
        if words != self.chip.text():
            self.chip.setText(words)
            self.chip.setAccessibleName(self.tr("Show %1").replace("%1", words))
            self.chip.adjustSize()
            self.chip.setVisible(bool(words))
            hand, arrow = Qt.CursorShape.PointingHandCursor, Qt.CursorShape.ArrowCursor
            self.setCursor(hand if words else arrow)
            self._rearrange()

    def set_lit(self, lit: bool) -> None:
        """Its place is pointed at or chosen."""
        if lit != self.lit:
            self.lit = lit
            self.chip.set_raised(lit)
            self.update()

    def heightForWidth(self, width: int) -> int:
        return self._arranged(width)[1]

    def sizeHint(self) -> QSize:
        return QSize(280, self.heightForWidth(280))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.step.photo_id:
            self.clicked.emit()

    def enterEvent(self, event: QEnterEvent) -> None:
        self.hovered.emit(True)

    def leaveEvent(self, event: QEvent) -> None:
        self.hovered.emit(False)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.lit:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.now().accent_soft))
            painter.drawRoundedRect(self.rect(), theme.RADIUS, theme.RADIUS)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self._arranged.forget()

    def _arrange(self, width: int) -> tuple[int, int, int, int]:
        wide = max(1, width - _NUMBER_WIDTH - 2 * _PAD)
        tall = self._text.heightForWidth(wide)
        if self.chip.isHidden():
            return tall, tall + 2 * _PAD, 0, 0
        right, top = self._text.label.last_line_end(wide)
        chip = self.chip.sizeHint()
        if tall <= self._text.label.heightForWidth(wide) and right + _GAP + chip.width() <= wide:
            x, y = int(right) + _GAP, int(top) - 2
        else:
            x, y = 0, tall + 2
        return tall, max(tall, y + chip.height()) + 2 * _PAD, x + _NUMBER_WIDTH + _PAD, y + _PAD

    def _place(self) -> None:
        tall, _, x, y = self._arranged(self.width())
        wide = max(1, self.width() - _NUMBER_WIDTH - 2 * _PAD)
        high = self._number.sizeHint().height()
        self._put(self._number, QRect(_PAD, _PAD, _NUMBER_WIDTH, high))
        self._put(self._text, QRect(_NUMBER_WIDTH + _PAD, _PAD, wide, tall))
        self._put(self.chip, QRect(QPoint(x, y), self.chip.sizeHint()))

    def _put(self, widget: QWidget, place: QRect) -> None:
        """In right-to-left languages from the right."""
        widget.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), place))
