"""What a model answered beside findings: its reply, and the template's own fields."""

from typing import Any

from reportlab.platypus import Flowable

from app.domain.field import Field, Statement
from app.domain.product import TableLine
from app.domain.run import Run
from app.report import styles as st
from app.report.content import Content
from app.report.heading import heading
from app.report.table import WholeRows
from app.report.text import paragraph

_STYLE: list[Any] = [
    ("VALIGN", (0, 0), (-1, -1), "TOP"),
    ("LEFTPADDING", (0, 0), (-1, -1), 0),
    ("TOPPADDING", (0, 0), (-1, -1), 4),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 4),
    ("LINEBELOW", (0, 0), (-1, -1), 0.4, st.LINE),
]
_TABLE_CELLS = ("product", "price", "stock", "facts", "date")


def answers(content: Content) -> list[Flowable]:
    """The reply of each run, and that a provider refused to look."""
    words = content.words
    parts: list[Flowable] = []
    for run in content.case.runs:
        told = run.assessment.answer or run.assessment.prose
        parts += [paragraph(told, st.BODY)] if told else []
        if run.refused:
            refused, said = words("refused", host=run.asked.host), run.error_data.get("said", "")
            parts.append(paragraph(words.sentences((refused, said)), st.BODY))
    return [heading(content, "answer"), *parts] if parts else []


def fields(content: Content, width: float) -> list[Flowable]:
    """The fields of each run in a table, as the model wrote them, and the office's table apart."""
    parts: list[Flowable] = []
    for run in content.case.runs:
        rows = [*_came_with(content, run), *_own(content, run), *_office(content, run)]
        if rows:
            parts.append(WholeRows(rows, colWidths=[width * 0.27, width * 0.73], style=_STYLE))
    if not parts:
        return []
    head = heading(content, "fields")
    return [head, paragraph(content.words("fields_text"), st.QUIET), *parts]


def _own(content: Content, run: Run) -> list[list[Any]]:
    said = ((field, run.assessment.field(field.code)) for field in content.asked(run).fields)
    language = content.look.language
    return [
        _row(field.name(language), [_entry(content, field, entry) for entry in value.entries])
        for field, value in said
        if value is not None
    ]


def _entry(content: Content, field: Field, entry: Statement) -> str:
    text = field.term(entry.text, content.look.language)
    return f"{text} ({content.words(f'basis_{entry.basis}')})" if entry.basis else text


def _came_with(content: Content, run: Run) -> list[list[Any]]:
    return [_row(content.words("came_with"), [f"«{run.asked.text}»"])] if run.asked.text else []


def _office(content: Content, run: Run) -> list[list[Any]]:
    """Price and stock with the row they stand in, or that they are not known here."""
    line, words = run.assessment.table_line, content.words
    if line is None:
        return []
    if not line.known:
        return [_row(words("office_table"), [words("not_known_here")])]
    told = [
        words.told_of(words(f"table_{name}"), getattr(line, name) or words("not_known_here"))
        for name in _TABLE_CELLS
        if getattr(line, name) or name in ("price", "stock")
    ]
    return [_row(words("office_table"), [*told, _place(content, line)])]


def _place(content: Content, line: TableLine) -> str:
    return content.words("table_row", table=line.table, row=line.row)


def _row(name: str, texts: list[str]) -> list[Any]:
    told = [paragraph(text, st.CELL) for text in texts if text]
    return [paragraph(name, st.LABEL), told or paragraph("–", st.CELL)]
