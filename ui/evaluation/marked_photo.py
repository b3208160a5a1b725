"""A photo with what people labelled in it, and what each of two runs claimed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QHelpEvent,
    QImage,
    QImageReader,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from ui import theme
from ui.evaluation.marks import FIRST, LABELS, SECOND, called, paint_box, paint_tags, sign, within
from ui.wording import listed, named, severity_word

if TYPE_CHECKING:
    from app.evaluation.shown import Mark, ShownPhoto


class MarkedPhoto(QWidget):
    """Fits the photo into its room; shows: which of labels, first and second run are drawn."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shows = {LABELS, FIRST, SECOND}
        self.told: ShownPhoto | None = None
        self._jpeg, self._picture = b"", QImage()
        self._name: Callable[[str], str] = str
        self.setMinimumSize(200, 160)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_photo(self, told: ShownPhoto, jpeg: bytes, name: Callable[[str], str]) -> None:
        """name: of a part or type, by its code."""
        self.told, self._jpeg, self._name = told, jpeg, name
        self._picture = QImage()
        self.setAccessibleName(self._gone(told) if told.erased else told.path)
        self.setAccessibleDescription("; ".join(self._spoken(told)))
        self.update()

    def clear(self) -> None:
        """No photo."""
        self.told, self._jpeg, self._picture = None, b"", QImage()
        self.update()

    def draw(self, what: int, shown: bool) -> None:
        """Whether labels, or the boxes of a run, are drawn."""
        (self.shows.add if shown else self.shows.discard)(what)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Read anew at the size it is shown in."""
        super().resizeEvent(event)
        self._picture = QImage()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, colors = QPainter(self), theme.now()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colors.table))
        painter.drawRoundedRect(self.rect(), theme.CARD_RADIUS, theme.CARD_RADIUS)
        if self.told is None:
            return
        if self._picture.isNull() and self._jpeg:
            self._picture = _read(self._jpeg, self.size() * self.devicePixelRatioF())
        if self._picture.isNull():
            painter.setPen(QColor(colors.table_muted))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._gone(self.told))
            return
        painter.drawImage(self._place(), self._picture)
        self._paint_marks(painter, tuple(self._shown()))
        painter.end()

    def _paint_marks(self, painter: QPainter, shown: tuple[tuple[int, Mark, QRectF], ...]) -> None:
        """Long words below the boxes, short ones on top."""
        said = [(rect, self._words(mark)) for what, mark, rect in shown if what == LABELS]
        paint_tags(painter, LABELS, said, self._place(), self.font())
        for what, _, rect in shown:
            paint_box(painter, what, rect)
        for run in (FIRST, SECOND):
            short = [(rect, called(run, mark)) for what, mark, rect in shown if what == run]
            paint_tags(painter, run, short, self._place(), self.font())

    @staticmethod
    def _marks(told: ShownPhoto) -> list[tuple[int, tuple[Mark, ...]]]:
        claims = [(FIRST + place, each.claims) for place, each in enumerate(told.marked)]
        return [(LABELS, told.marked[0].labels), *claims]

    def event(self, event: QEvent) -> bool:
        """What is said of the boxes under the pointer."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            words = "<br>".join(escape(told) for told in self._under(QPointF(event.pos())))
            # A tool tip guesses whether it is given markup, so it gets some, with text escaped.
            QToolTip.showText(event.globalPos(), f"<qt>{words}</qt>" if words else "", self)
            return True
        return super().event(event)

    def _shown(self) -> Iterator[tuple[int, Mark, QRectF]]:
        if self.told is None or self._picture.isNull():
            return
        place = self._place()
        for what, marks in self._marks(self.told):
            for mark in marks if what in self.shows else ():
                if mark.region is not None:
                    yield what, mark, within(mark.region, place)

    def _gone(self, told: ShownPhoto) -> str:
        if told.erased:
            return self.tr("The photo was erased.")
        return self.tr("The photo is not there any more.")

    def _under(self, point: QPointF) -> list[str]:
        found = [(what, mark) for what, mark, rect in self._shown() if rect.contains(point)]
        names = (self.tr("Label"), "A", "B")
        return [
            named(names[what], f"{self._words(mark)} {sign(what, mark)}".rstrip())
            for what, mark in found
        ]

    def _place(self) -> QRectF:
        return _fitted(QRectF(self.rect()).adjusted(8, 8, -8, -8), self._picture.size())

    def _words(self, mark: Mark) -> str:
        """«Dented, minor»."""
        told = [self._name(code) for code in (mark.part, mark.type) if code]
        told += [severity_word(mark.severity).lower()] if mark.severity else []
        return listed(told) or self.tr("damage")

    def _spoken(self, told: ShownPhoto) -> list[str]:
        names = (self.tr("Labels"), "A", "B")
        return [
            named(
                names[what],
                listed(f"{self._words(mark)} {sign(what, mark)}".strip() for mark in marks),
            )
            for what, marks in self._marks(told)
        ]


def _read(jpeg: bytes, room: QSize) -> QImage:
    """No larger than its room: quick enough to be read while it is drawn."""
    buffer = QBuffer()
    buffer.setData(QByteArray(jpeg))
    reader = QImageReader(buffer, b"jpeg")
    size = reader.size()
    if not size.isValid():
        return QImage()
    reader.setScaledSize(size.scaled(room, Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()


def _fitted(room: QRectF, size: QSize) -> QRectF:
    scale = min(room.width() / size.width(), room.height() / size.height())
    found = QRectF(0, 0, size.width() * scale, size.height() * scale)
    found.moveCenter(room.center())
    return found
