"""Pages one under another, each drawn once it is looked at."""

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from ui import theme

_GAP, _EDGE = 14, 16
_KEPT = 12  # pages; of a long report not every one


class PageView(QAbstractScrollArea):
    """looked: places from 0 of the pages that are to be drawn, and how many pixels across."""

    looked = Signal(list, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Preview"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._pages, self._ratio = 0, 2**0.5
        self._pictures: dict[int, QPixmap] = {}
        self._fresh: set[int] = set()
        self.verticalScrollBar().valueChanged.connect(self._look)

    @property
    def shown(self) -> list[int]:
        """Places of the pages that are drawn as they are now."""
        return sorted(self._fresh)

    def begin(self, pages: int) -> None:
        """A fresh document; what was drawn of the last one stays until it is drawn anew."""
        self._pages, self._fresh = pages, set()
        self._pictures = {at: each for at, each in self._pictures.items() if at < pages}
        self._measure()
        self._look()

    def put(self, place: int, width: int, height: int, pixels: memoryview) -> None:
        """A page, drawn: RGB, row by row."""
        if place >= self._pages:
            return
        image = QImage(pixels, width, height, 3 * width, QImage.Format.Format_RGB888)
        self._pictures[place] = QPixmap.fromImage(image)
        self._fresh.add(place)
        self._ratio = height / width
        self._let_go()
        self._measure()
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fresh.clear()
        self._measure()
        self._look()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, colours = QPainter(self.viewport()), theme.now()
        painter.fillRect(self.viewport().rect(), colours.raised)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for place in self._in_sight():
            room = self._room(place)
            painter.fillRect(room, Qt.GlobalColor.white)
            if place in self._pictures:
                painter.drawPixmap(room, self._pictures[place])
            painter.setPen(colours.line)
            painter.drawRect(room.adjusted(-1, -1, 0, 0))

    def _across(self) -> int:
        return max(80, self.viewport().width() - 2 * _EDGE)

    def _high(self) -> int:
        return round(self._across() * self._ratio)

    def _room(self, place: int) -> QRect:
        y = _EDGE + place * (self._high() + _GAP) - self.verticalScrollBar().value()
        return QRect(QPoint(_EDGE, y), QPoint(_EDGE + self._across() - 1, y + self._high() - 1))

    def _in_sight(self) -> list[int]:
        seen = self.viewport().rect()
        return [place for place in range(self._pages) if self._room(place).intersects(seen)]

    def _measure(self) -> None:
        whole = 2 * _EDGE + self._pages * (self._high() + _GAP) - _GAP
        bar, seen = self.verticalScrollBar(), self.viewport().height()
        bar.setRange(0, max(0, whole - seen))
        bar.setPageStep(seen)
        bar.setSingleStep(40)

    def _look(self) -> None:
        wanted = [place for place in self._in_sight() if place not in self._fresh]
        if wanted:
            self.looked.emit(wanted, round(self._across() * self.devicePixelRatioF()))

    def _let_go(self) -> None:
        far = self._in_sight()[:1] or [0]
        while len(self._pictures) > _KEPT:
            gone = max(self._pictures, key=lambda place: abs(place - far[0]))
            del self._pictures[gone]
            self._fresh.discard(gone)
