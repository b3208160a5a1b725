"""The table of findings, with what a person did with each, and the notes below it."""

from typing import Any

from reportlab.platypus import CondPageBreak, Flowable

from app.domain.finding import Finding
from app.domain.forewarning import quotes_instruction
from app.domain.report_plan import Section
from app.domain.same_damage import firsts
from app.domain.words import Verdict
from app.report import styles as st
from app.report.close_ups import shown_closely
from app.report.content import Content
from app.report.heading import heading, linked
from app.report.marks import severity_mark
from app.report.supplement import mark
from app.report.table import WholeRows
from app.report.text import paragraph

_HEADS = ("no", "part", "damage", "severity", "photo", "action", "source")
_WIDTHS = (0.05, 0.185, 0.16, 0.16, 0.06, 0.165, 0.22)
_BEGUN = 110  # points: heading, head and first finding, so that none of them stands alone


def findings(content: Content, width: float) -> list[Flowable]:
    """Heading, table, notes of the adjuster."""
    words = content.words
    parts: list[Flowable] = [
        CondPageBreak(_BEGUN),
        heading(content, "findings", st.LOOSE_HEADING),
    ]
    if content.case.findings:
        parts.append(_table(content, width))
    else:
        parts.append(paragraph(words("no_findings"), st.BODY))
    note = content.case.decision.note.strip()
    if note:
        parts += [heading(content, "notes"), paragraph(note, st.BODY)]
    return parts


def _table(content: Content, width: float) -> WholeRows:
    rows: list[list[object]] = [
        [paragraph(content.words(f"col_{head}"), st.CELL_HEAD) for head in _HEADS]
    ]
    style: list[Any] = [
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LEFTPADDING", (0, 0), (-1, -1), 0),
        ("RIGHTPADDING", (0, 0), (-1, -1), 6),
        ("LINEBELOW", (0, 0), (-1, 0), 0.8, st.INK),
        ("TOPPADDING", (0, 1), (-1, -1), 5),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 4),
    ]
    for number, found in enumerate(content.case.findings, 1):
        rows.append(_row(content, number, found))
        for text in filter(None, (found.value.text, _remarks(content, found))):
            style.append(("SPAN", (1, len(rows)), (-1, len(rows))))
            style.append(("TOPPADDING", (0, len(rows)), (-1, len(rows)), 0))
            if _is_short(found):
                style.append(("NOSPLIT", (0, len(rows) - 1), (-1, len(rows))))
            rows.append(["", paragraph(text, st.CELL_MUTED)])
        style.append(("LINEBELOW", (0, len(rows) - 1), (-1, len(rows) - 1), 0.4, st.LINE))
    return WholeRows(
        [row + [""] * (len(_HEADS) - len(row)) for row in rows],
        colWidths=[width * part for part in _WIDTHS],
        style=style,
        repeatRows=1,
    )


def _is_short(found: Finding) -> bool:
    """Surely lower than a page: what is not must be split, or it never fits."""
    value, why = found.value, found.review.why if found.review else ""
    texts = f"{value.part}{value.type}{value.action}{value.text}{why}"
    return len(texts) <= 300 and "\n" not in texts


def _row(content: Content, number: int, found: Finding) -> list[object]:
    value = found.value
    rejected = found.verdict is Verdict.REJECTED
    style = st.CELL_MUTED if rejected else st.CELL

    def cell(text: str) -> Flowable:
        return paragraph(text, style, struck=rejected)

    closely = any(found is one for _, one in shown_closely(content))
    photo = content.case.photo_number(found.photo_id)
    on_sheet = Section.PHOTOS in content.sections and photo
    return [
        linked(number, style, f"close-up-{number}" if closely else "", f"finding-{number}"),
        cell(content.name(value.part)),
        cell(content.name(value.type)),
        severity_mark(content, value.severity, style),
        linked(photo, style, f"photo-{photo}" if on_sheet else ""),
        cell(content.name(value.action)),
        paragraph(_source(content, found), style),
    ]


def _remarks(content: Content, found: Finding) -> str:
    """Whether it changed since the issued version; which finding it is the same damage as; what
    words are the model's own; that its text reads like an instruction."""
    words, first = content.words, firsts(content.case).get(found.id)
    told = [changed] if (changed := mark(content, found.id)) else []
    if first is not None:
        told.append(words("same_damage", n=content.case.findings.index(first) + 1))
    if unlisted := content.unlisted(found):
        told.append(words("in_no_list", what=", ".join(unlisted)))
    if quotes_instruction(found):
        told.append(words("notice_text_instruction"))
    return " ".join(told)


def _source(content: Content, found: Finding) -> str:
    words = content.words
    if found.review is None:
        return words("source_open")
    told = words(f"source_{found.review.verdict}")
    before = found.proposed
    if found.verdict is Verdict.EDITED and before and before.severity != found.value.severity:
        told = words("edited_from", what=words(f"severity_{before.severity}"))
    return told + (f" – {found.review.why}" if found.review.why else "")
