"""Tables that go on on the next page between rows."""

from collections.abc import Callable, Iterator, Sequence

from reportlab.platypus import CondPageBreak, Flowable, Table

from app.report import styles as st
from app.report.styles import room_of
from app.settings.settings import Paper

_PIECE = 120.0  # points
_BROKEN = 2  # parts
_FEW = 4  # entries: of three, one stands alone either way
_NEARLY = 0.01  # points
_WHOLE_PAGE = min(room_of(paper)[1] for paper in Paper) - 20  # points: less has been begun


class WholeRows(Table):
    """A table that breaks within a row only if a page is too low for it. unbroken: makes the same
    one without rows that were broken for pages, where there are some. begins: at which row each
    entry does, where none is to stand alone on the last page."""

    unbroken: Callable[[], Table] | None = None
    begins: Sequence[int] = ()

    def split(self, wide: float, high: float) -> list[Flowable]:
        """What fits, and the rest; nothing if the next page has more room."""
        self.splitInRow = int(high > _WHOLE_PAGE)
        parts = super().split(wide, high)
        if len(parts) != _BROKEN:
            return parts
        if lower := self._with_last(parts[0]):
            self.splitInRow = 0
            earlier = super().split(wide, lower)
            parts = earlier if len(earlier) == _BROKEN else parts
        first, rest = parts
        self._begin(first, rest)
        return [first, CondPageBreak(_WHOLE_PAGE), rest]

    def _with_last(self, first: Flowable) -> float:
        """Points down to the entry that goes to the next page with the last one, which would else
        stand there alone; 0 where it doesn't, or where that would part as few."""
        if not isinstance(first, Table) or len(self.begins) < _FEW:
            return 0.0
        if len(_rows(first)) != self.begins[-1]:
            return 0.0
        heights: list[float] = self._rowHeights  # type: ignore[attr-defined]
        return sum(heights[: self.begins[-2]]) + _NEARLY

    def _begin(self, first: Flowable, rest: Flowable) -> None:
        """Entries of the part that goes to the next page, behind the head it repeats there."""
        if isinstance(first, Table) and isinstance(rest, WholeRows):
            gone = len(_rows(self)) - len(_rows(rest))
            heads = len(_rows(first)) - gone
            rest.begins = [at - gone for at in self.begins if at - gone >= heads]


def _rows(table: Table) -> list[list[object]]:
    made: list[list[object]] = table._cellvalues  # type: ignore[attr-defined]
    return made


def whole(table: Table) -> Table:
    """The table as it is where no page breaks it."""
    made = table.unbroken if isinstance(table, WholeRows) else None
    return made() if made else table


def pieces(told: Flowable, width: float) -> Iterator[Flowable]:
    """A text in pieces, each low enough for a row of its own: ReportLab breaks no row whose cells
    are joined. width: of those cells, in points."""
    while told.wrap(width, _PIECE)[1] > _PIECE and len(parts := told.split(width, _PIECE)) > 1:
        yield parts[0]
        told = parts[1]
    yield told


def begun(table: Table, width: float, rows: int = 2) -> float:
    """Points that its head and first row take, or so many rows."""
    table.wrap(width, _WHOLE_PAGE)
    heights: list[float] = table._rowHeights  # type: ignore[attr-defined]
    return sum(heights[:rows])


def ruled(rows: Sequence[list[object]], widths: Sequence[float]) -> WholeRows:
    """A head, again on each page, and rows between lines. widths: of the columns, in points."""
    made = WholeRows(
        rows,
        colWidths=widths,
        repeatRows=1,
        style=[
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("LEFTPADDING", (0, 0), (-1, -1), 0),
            ("LINEBELOW", (0, 0), (-1, 0), 0.8, st.INK),
            ("LINEBELOW", (0, 1), (-1, -1), 0.4, st.LINE),
        ],
    )
    made.begins = range(1, len(rows))
    return made
