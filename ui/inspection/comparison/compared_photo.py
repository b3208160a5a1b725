"""A photo with the boxes of two answers."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from ui.inspection.comparison.sides import SidePencil
from ui.inspection.table.photo.photo_view import PhotoView


class ComparedPhoto(PhotoView):
    """Lights both boxes of a pair; zooms and moves as every photo does."""

    lit: frozenset[str] = frozenset()

    def light(self, finding_ids: frozenset[str]) -> None:
        """These findings' boxes come forward; the others step back."""
        if finding_ids != self.lit:
            self.lit = finding_ids
            self.update()

    def _paint_boxes(self, painter: QPainter) -> None:
        pencil, visible = self._pencil(), QRectF(self.geometry_now.visible)
        for lit in (False, True):
            group = [p for p in self.placed if (p.box.finding_id in self.lit) is lit]
            painter.setOpacity(1.0 if lit or not self.lit else 0.45)
            self._paint_hover(painter, group)
            pencil.draw(painter, group, visible, lit)
        painter.setOpacity(1.0)

    def _made_pencil(self) -> SidePencil:
        return SidePencil(self.font(), self.unit)
