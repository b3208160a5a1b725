"""What the office's own price table says of the findings that hold; a model has no part in it."""

from functools import partial

from reportlab.platypus import Flowable, Spacer

from app.domain.details.price import Priced, Total, indication
from app.report import styles as st
from app.report.content import Content
from app.report.figures.paper_words import sum_in
from app.report.heading import heading
from app.report.table import begun, ruled
from app.report.text import paragraph

_HEADS = ("no", "part", "action", "range", "row")
_WIDTHS = (0.06, 0.25, 0.17, 0.29, 0.23)
_INTRO = 32  # points that the words over the table take


def price_range(content: Content, width: float) -> list[Flowable]:
    """Every line with the row it stands in, the sums, and which table it was. Nothing without a
    table, or before a finding was accepted that it has a row for."""
    told, words = indication(content.case, content.prices, content.template), content.words
    if told is None:
        return []
    rows: list[list[object]] = [
        [paragraph(words(f"col_{head}"), st.CELL_HEAD) for head in _HEADS],
        *(_row(content, each) for each in told.priced),
        *(_sum(content, total) for total in told.totals),
    ]
    table = ruled(rows, [width * part for part in _WIDTHS])
    sums = len(rows) - len(told.totals)  # wide figures have the room of the last two columns
    table.setStyle([("SPAN", (3, row), (4, row)) for row in range(sums, len(rows))])
    source = words("price_source", table=told.table, version=told.version)
    head = heading(content, "price_range", _INTRO + begun(table, width))
    return [head, paragraph(source, st.QUIET), Spacer(0, 6), table]


def _sum(content: Content, total: Total) -> list[object]:
    said, shown = content.words("price_total"), _shown(content, total)
    return ["", paragraph(said, st.STRONG), "", paragraph(shown, st.STRONG), ""]


def _shown(content: Content, total: Total) -> str:
    """Too wide for a line it breaks behind the dash: no currency is torn."""
    shown = total.shown(partial(sum_in, content.look.language))
    return shown.replace("–\N{NO-BREAK SPACE}", "– ")


def _row(content: Content, priced: Priced) -> list[object]:
    value, line, words = priced.finding.value, priced.line, content.words
    shown = _shown(content, line.total) if line else words("price_none")
    about = " · ".join(filter(None, (str(line.row), line.date, line.source))) if line else "–"
    cells = (str(priced.number), content.name(value.part), content.name(value.action), shown, about)
    return [paragraph(text, st.CELL) for text in cells]
