"""The figures of one run laid out: sentences, facts, tables, plots, limits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.domain.words import Severity
from ui import theme
from ui.evaluation.painted_table import Cell, PaintedTable, Row
from ui.evaluation.plots import ConfusionGrid, ReliabilityPlot
from ui.widgets.plain_label import PlainLabel, harmless

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.domain.measured.evaluated import Bin
    from app.domain.measured.evaluation_sheet import EvaluationSheet, Line


def figures_page(sheet: EvaluationSheet) -> QWidget:
    """All of it, one under the other."""
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.S)
    _put_short(column, sheet)
    _put_tables(column, sheet)
    _put_plots(column, sheet)
    column.addSpacing(theme.L)
    _head(column, sheet.words["limits"])
    column.addWidget(PlainLabel(sheet.limits, "muted"))
    return page


def _put_short(column: QVBoxLayout, sheet: EvaluationSheet) -> None:
    if sheet.notice:
        column.addWidget(PlainLabel(sheet.notice, "warn"))
    for sentence in sheet.short:
        column.addWidget(PlainLabel(sentence, "heading"))
    column.addSpacing(theme.S)
    column.addLayout(_facts(sheet))


def _put_tables(column: QVBoxLayout, sheet: EvaluationSheet) -> None:
    words = sheet.words
    lines = [Row(line.name, (_cell(line),)) for line in sheet.lines]
    _section(column, words["figures"], PaintedTable(words["figures"], ("",), lines))
    column.addWidget(PlainLabel(sheet.rule, "small"))
    for scores in sheet.scores:
        rows = [
            Row(each.name, (_cell(each.found), _cell(each.right)), each.severity)
            for each in scores.rows
        ]
        heads = (words["found"], words["right"])
        _section(column, scores.title, PaintedTable(scores.title, heads, rows))


def _put_plots(column: QVBoxLayout, sheet: EvaluationSheet) -> None:
    words = sheet.words
    if sheet.confusion:
        column.addSpacing(theme.L)
        _head(column, words["confusion"])
        column.addWidget(PlainLabel(words["called"], "small"))
        column.addWidget(ConfusionGrid(sheet.confusion, _severities(sheet)))
    if sheet.reliability:
        column.addSpacing(theme.L)
        _head(column, words["reliability"])
        column.addLayout(_plot(sheet.reliability, words["reliability_told"]))
    if sheet.calibrated:
        column.addLayout(_plot(sheet.calibrated, words["calibrated_told"]))


def _plot(bins: Sequence[Bin], told: str) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(theme.XL)
    row.addWidget(ReliabilityPlot(bins))
    row.addWidget(PlainLabel(told, "muted"), 1, Qt.AlignmentFlag.AlignTop)
    return row


def _cell(line: Line) -> Cell:
    return Cell(line.says, line.share)


def _severities(sheet: EvaluationSheet) -> dict[Severity, str]:
    """Their names, in the order of how bad they are."""
    return {each: sheet.words[each] for each in Severity}


def _facts(sheet: EvaluationSheet) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(theme.L)
    grid.setVerticalSpacing(2)
    for place, (name, told) in enumerate(sheet.facts):
        label = QLabel(name)
        label.setProperty("role", "small")
        grid.addWidget(label, place, 0)
        grid.addWidget(PlainLabel(harmless(told)), place, 1)
    grid.setColumnStretch(1, 1)
    return grid


def _section(column: QVBoxLayout, title: str, table: PaintedTable) -> None:
    column.addSpacing(theme.L)
    _head(column, title)
    column.addWidget(table)


def _head(column: QVBoxLayout, title: str) -> None:
    column.addWidget(PlainLabel(title, "heading"))
