"""What is drawn of an evaluation: figures with their intervals, confidence beside being right."""

from collections.abc import Mapping, Sequence

from reportlab.lib.colors import white
from reportlab.platypus import Flowable

from app.domain.measured.evaluated import Bin, Estimate
from app.report import styles as st
from app.report.fonts import REGULAR

_HIGH, _DOT = 12.0, 2.4  # points; as high as a line of a cell


class Whisker(Flowable):
    """A share on a line from 0 to 1: a dot, and its interval as a bar."""

    def __init__(self, share: Estimate, width: float) -> None:
        super().__init__()
        self._share, self.width, self.height = share, width, _HIGH

    def wrap(self, _wide: float, _high: float) -> tuple[float, float]:
        """Always the same."""
        return self.width, self.height

    def draw(self) -> None:
        """Nothing but the line where there is no value."""
        canvas, middle, each = self.canv, _HIGH / 2, self._share
        canvas.setStrokeColor(st.LINE)
        canvas.setLineWidth(0.8)
        canvas.line(0, middle, self.width, middle)
        if each.low is not None and each.high is not None:
            canvas.setStrokeColor(st.ACCENT)
            canvas.setLineWidth(3)
            canvas.setStrokeAlpha(0.35)
            canvas.line(each.low * self.width, middle, each.high * self.width, middle)
            canvas.setStrokeAlpha(1)
        if each.value is not None:
            canvas.setFillColor(st.ACCENT)
            canvas.circle(min(1.0, each.value) * self.width, middle, _DOT, stroke=0, fill=1)


class Diagram(Flowable):
    """How sure a model said it was, and how often it was right (a reliability diagram)."""

    _LEFT = 26.0

    def __init__(self, bins: Sequence[Bin], side: float, scale: Mapping[float, str]) -> None:
        """scale: what stands at shares of 0 to 1 along both sides."""
        super().__init__()
        self._bins, self._side, self._scale = bins, side, scale

    def wrap(self, _wide: float, _high: float) -> tuple[float, float]:
        """A square, with its scales."""
        return self._side + self._LEFT, self._side + 14

    def draw(self) -> None:
        """Where no claim lies in a tenth, nothing is drawn there."""
        canvas, side = self.canv, self._side
        canvas.translate(self._LEFT, 12)
        canvas.setStrokeColor(st.LINE)
        canvas.setLineWidth(0.6)
        canvas.rect(0, 0, side, side)
        canvas.line(0, 0, side, side)
        canvas.setFillColor(st.MUTED)
        canvas.setFont(REGULAR, 7)
        for share, told in self._scale.items():
            canvas.drawCentredString(share * side, -9, told)
            canvas.drawRightString(-4, share * side - 2.5, told)
        for each in self._bins:
            self._point(each)

    def _point(self, each: Bin) -> None:
        right, canvas, side = each.right, self.canv, self._side
        if each.claimed is None or right.value is None:
            return
        x = each.claimed * side
        if right.low is not None and right.high is not None:
            canvas.setStrokeColor(st.ACCENT)
            canvas.setLineWidth(1.2)
            canvas.line(x, right.low * side, x, right.high * side)
        canvas.setFillColor(st.ACCENT)
        canvas.setStrokeColor(white)
        canvas.circle(x, right.value * side, 3, stroke=1, fill=1)
