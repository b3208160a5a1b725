"""An evaluation as a PDF that somebody can read who has to rely on a model, or insure it."""

from collections.abc import Iterator, Mapping
from io import BytesIO
from typing import Any

from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    BaseDocTemplate,
    CondPageBreak,
    Flowable,
    Frame,
    KeepTogether,
    PageTemplate,
    Spacer,
    Table,
)

from app.domain.measured.evaluated import Estimate
from app.domain.measured.evaluation_sheet import EvaluationSheet, Line, Scores
from app.domain.words import Severity
from app.report import styles as st
from app.report.evaluation_drawn import Diagram, Whisker
from app.report.fonts import register
from app.report.heading import subheading
from app.report.marks import shaped
from app.report.printable import clean
from app.report.table import ruled
from app.report.text import paragraph
from app.settings.settings import Paper

_SCALE = (0.0, 0.5, 1.0)
_TOP, _FOOT = 18 * mm, 16 * mm


def evaluation_pdf(sheet: EvaluationSheet, paper: Paper) -> bytes:
    """Two pages, more where there are many types and parts. Takes a moment."""
    register()
    file = BytesIO()
    wide, high = st.SIZES[paper]
    document = BaseDocTemplate(
        file, pagesize=st.SIZES[paper], title=clean(sheet.title), creator="Tessera", invariant=1
    )
    frame = Frame(
        st.MARGIN, _FOOT, wide - 2 * st.MARGIN, high - _TOP - _FOOT,
        leftPadding=0, rightPadding=0, topPadding=0, bottomPadding=0,
    )  # fmt: skip
    document.addPageTemplates(PageTemplate(frames=[frame], onPage=_foot(sheet)))
    document.build(list(_story(sheet, wide - 2 * st.MARGIN)))
    return file.getvalue()


def _foot(sheet: EvaluationSheet) -> Any:
    """Title and page at the foot of each."""

    def draw(canvas: Canvas, document: BaseDocTemplate) -> None:
        wide = document.pagesize[0]
        page = sheet.words["page"].format(number=canvas.getPageNumber())
        told = paragraph(f"{sheet.title} · {page}", st.TINY)
        told.wrapOn(canvas, wide - 2 * st.MARGIN, 20)
        told.drawOn(canvas, st.MARGIN, 8 * mm)

    return draw


def _story(sheet: EvaluationSheet, width: float) -> Iterator[Flowable]:
    yield paragraph(sheet.title, st.TITLE)
    if sheet.notice:
        yield paragraph(sheet.notice, st.BAND)
        yield Spacer(0, 6)
    for sentence in sheet.short:
        yield paragraph(sentence, st.LEAD)
    yield Spacer(0, 8)
    yield _facts(sheet, width)
    yield subheading(sheet.words["figures"], st.HEADING)
    yield _lines(sheet, width)
    yield Spacer(0, 6)
    yield paragraph(sheet.rule, st.QUIET)
    limits = subheading(sheet.words["limits"], st.HEADING)
    yield KeepTogether([limits, paragraph(sheet.limits, st.BODY)])
    for scores in sheet.scores:
        yield CondPageBreak(90)
        yield subheading(scores.title, st.HEADING)
        yield _scores(scores, sheet.words, width)
    yield from _confusion(sheet, width)
    yield from _reliability(sheet, width)


def _facts(sheet: EvaluationSheet, width: float) -> Table:
    rows = [[paragraph(name, st.LABEL), paragraph(told, st.SMALL)] for name, told in sheet.facts]
    style = [("VALIGN", (0, 0), (-1, -1), "TOP"), ("LEFTPADDING", (0, 0), (-1, -1), 0)]
    style += [("TOPPADDING", (0, 0), (-1, -1), 1), ("BOTTOMPADDING", (0, 0), (-1, -1), 1)]
    return Table(rows, colWidths=[width * 0.18, width * 0.82], style=style)


def _lines(sheet: EvaluationSheet, width: float) -> Table:
    """What it is, where it lies between 0 and 100, what it says."""
    columns = [width * part for part in (0.37, 0.26, 0.37)]
    rows: list[list[object]] = [
        [paragraph(line.name, st.CELL), _bar(line.share, columns[1]), _says(line, st.CELL)]
        for line in sheet.lines
    ]
    named = (sheet.words["figure"], sheet.words["scale"], "")
    head: list[object] = [paragraph(words, st.CELL_HEAD) for words in named]
    return ruled([head, *rows], columns)


def _bar(share: Estimate | None, width: float) -> Flowable:
    known = share is not None and share.value is not None
    return Whisker(share, width - 24) if share and known else Spacer(0, 0)


def _says(line: Line, style: ParagraphStyle) -> Flowable:
    """Broken before n, if anywhere: not behind it."""
    return paragraph(line.says.replace(" n ", " n\u00a0"), style)


def _scores(scores: Scores, words: Mapping[str, str], width: float) -> Table:
    columns = [width * part for part in (0.26, 0.14, 0.23, 0.14, 0.23)]
    heads = ("", words["found"], "", words["right"], "")
    head: list[object] = [paragraph(each, st.CELL_HEAD) for each in heads]
    rows: list[list[object]] = [
        [
            shaped(row.severity, row.name, st.CELL) if row.severity
            else paragraph(row.name, st.CELL),
            _bar(row.found.share, columns[1]), _says(row.found, st.CELL_MUTED),
            _bar(row.right.share, columns[3]), _says(row.right, st.CELL_MUTED),
        ]
        for row in scores.rows
    ]  # fmt: skip
    made = ruled([head, *rows], columns)
    made.setStyle([("SPAN", (1, 0), (2, 0)), ("SPAN", (3, 0), (4, 0))])
    return made


def _confusion(sheet: EvaluationSheet, width: float) -> Iterator[Flowable]:
    """Of damages that were found: labelled so, called so."""
    if not sheet.confusion:
        return
    shown = sheet.called
    named: list[object] = [_graded(word, sheet, st.CELL_HEAD) for word in shown]
    first, last = (paragraph(words, st.CELL_HEAD) for words in (sheet.words["called"], "n"))
    rows: list[list[object]] = [
        [
            _graded(was, sheet, st.CELL),
            *(_share(sheet.confusion[was][word], sheet) for word in shown),
            _many(sheet.confusion[was]),
        ]
        for was in shown
        if was in sheet.confusion
    ]
    columns = [width * 0.25, *[width * 0.75 / (len(shown) + 1)] * (len(shown) + 1)]
    yield CondPageBreak(110)
    yield subheading(sheet.words["confusion"], st.HEADING)
    yield ruled([[first, *named, last], *rows], columns)


def _graded(severity: str, sheet: EvaluationSheet, style: ParagraphStyle) -> Flowable:
    return shaped(Severity(severity), sheet.words[severity], style)


def _share(each: Estimate, sheet: EvaluationSheet) -> Flowable:
    told = sheet.words["share"].format(share=f"{100 * (each.value or 0):.0f}")
    return paragraph("–" if each.value is None else told, st.CELL)


def _many(row: Any) -> Flowable:
    return paragraph(str(max(each.n for each in row.values())), st.CELL_MUTED)


def _reliability(sheet: EvaluationSheet, width: float) -> Iterator[Flowable]:
    if not sheet.reliability:
        return
    yield CondPageBreak(190)
    yield subheading(sheet.words["reliability"], st.HEADING)
    scale = {share: sheet.words["share"].format(share=round(100 * share)) for share in _SCALE}
    style = [("VALIGN", (0, 0), (-1, -1), "TOP"), ("LEFTPADDING", (0, 0), (-1, -1), 0)]
    for bins, name in (
        (sheet.reliability, "reliability_told"),
        (sheet.calibrated, "calibrated_told"),
    ):
        if bins:
            drawn = [[Diagram(bins, 116, scale), paragraph(sheet.words[name], st.QUIET)]]
            yield Table(drawn, colWidths=[160, width - 160], style=style)
