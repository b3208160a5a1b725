"""What stands in the line under a photo: number, caption, a few facts, a sign."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter

from app.domain.photo import Photo
from ui import icons, theme
from ui.inspection.table.photo import photo_words

_LEFT = theme.MIDDLE_LEFT | Qt.AlignmentFlag.AlignAbsolute  # not mirrored: it is placed by hand
_SIGN, _FEW = 14, 24


def least_room(font: QFont, number: int, flagged: bool) -> int:
    """Pixels across that the line needs beside the buttons, so that number and sign are seen."""
    wide = QFontMetrics(font).horizontalAdvance(str(number))
    return 3 + wide + 10 + (19 if flagged else 0)


@dataclass(frozen=True, slots=True)
class CaptionLine:
    """number: the photo's in the case; scale: device pixels per pixel of the original, 0 while the
    whole photo is shown; flagged: there is something to be known of it before deciding."""

    photo: Photo
    number: int
    scale: float
    flagged: bool

    def paint(self, painter: QPainter, room: QRect, font: QFont) -> QRect:
        """Draw it; give back where the caption stands. Facts give way to the caption: the shorter
        line of them that leaves it room is taken."""
        tokens, bold = theme.now(), theme.tabular(font)
        bold.setWeight(QFont.Weight.DemiBold)
        painter.setFont(bold)
        painter.setPen(QColor(tokens.on_table))
        painter.drawText(room, _LEFT, str(self.number))
        room.setLeft(room.left() + painter.fontMetrics().horizontalAdvance(str(self.number)) + 10)
        painter.setFont(theme.tabular(font))
        room = self._paint_facts(painter, room)
        caption = self.photo.caption
        painter.setPen(QColor(tokens.on_table if caption else tokens.table_muted))
        where = Qt.TextElideMode.ElideRight if caption else Qt.TextElideMode.ElideMiddle
        shown = " ".join((caption or self.photo.name).split())
        some = room.width() >= _FEW  # less of it would say nothing
        elided = painter.fontMetrics().elidedText(shown, where, room.width()) if some else ""
        painter.drawText(room, _LEFT, elided)
        room.setWidth(painter.fontMetrics().horizontalAdvance(elided))
        return room

    def _paint_facts(self, painter: QPainter, room: QRect) -> QRect:
        """Draw them at the right; give back what room the caption has."""
        tokens, metrics = theme.now(), painter.fontMetrics()
        caption = metrics.horizontalAdvance(self.photo.caption or self.photo.name)
        for facts, share in photo_words.fact_lines(self.photo, self.scale):
            width = metrics.horizontalAdvance(facts)
            if width <= room.width() - min(caption, room.width() * share) - theme.L:
                break
        else:
            facts, width = "", 0
        right = room.right()
        painter.setPen(QColor(tokens.table_muted))
        spot = QRect(right - width, room.y(), width + 1, room.height())
        painter.drawText(spot, _LEFT, facts)
        room.setRight(right - width - (theme.L if facts else 0))
        if self.flagged or photo_words.quality_words(self.photo):
            ratio = painter.device().devicePixelRatio()
            sign = icons.pixmap("warning", QColor(tokens.minor), _SIGN, ratio)
            painter.drawPixmap(spot.x() - 19, room.center().y() - 6, sign)
            room.setRight(room.right() - 19)
        return room
