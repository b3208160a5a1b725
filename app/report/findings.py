"""The table of findings, with what a person did with each, and the notes below it."""

from collections.abc import Iterator
from functools import partial
from typing import Any

from reportlab.platypus import Flowable

from app.domain.finding import Finding
from app.domain.looking.looked import Other, looked_at
from app.domain.noticed.forewarning import quotes_instruction
from app.domain.report_plan import Section
from app.domain.same_damage import firsts
from app.domain.words import Verdict
from app.report import styles as st
from app.report.close_ups import shown_closely
from app.report.content import Content
from app.report.heading import heading, linked
from app.report.marks import severity_mark
from app.report.printable import LONGEST
from app.report.reviewed import review_cell, review_remarks
from app.report.supplement import mark
from app.report.table import WholeRows, begun, pieces
from app.report.text import paragraph

_HEADS = ("no", "part", "damage", "severity", "photo", "action", "source")
_WIDTHS = (0.05, 0.183, 0.147, 0.185, 0.065, 0.15, 0.22)
_LOW = 300  # characters on one line: surely lower than a piece
_FIRST = 3  # rows: the head and a finding with its text
_STYLE: list[Any] = [
    ("VALIGN", (0, 0), (-1, -1), "TOP"),
    ("LEFTPADDING", (0, 0), (-1, -1), 0),
    ("RIGHTPADDING", (0, 0), (-1, -1), 6),
    ("LINEBELOW", (0, 0), (-1, 0), 0.8, st.INK),
    ("TOPPADDING", (0, 1), (-1, -1), 5),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 4),
]


def findings(content: Content, width: float) -> list[Flowable]:
    """Heading, table, notes of the adjuster."""
    words, parts = content.words, list[Flowable]()
    if content.case.findings:
        table = _table(content, width)
        parts += [heading(content, "findings", begun(table, width, _FIRST)), table]
    else:
        parts += [heading(content, "findings"), paragraph(words("no_findings"), st.BODY)]
    note = content.case.decision.note.strip()
    if note:
        parts.append(heading(content, "notes"))
        parts += [paragraph(piece, st.BODY) for piece in _whole(note)]
    return parts


def _whole(note: str) -> Iterator[str]:
    """In as many pieces as it takes: what a person wrote is printed to its end."""
    while len(note) > LONGEST:
        ends = (note.rfind(end, 1, LONGEST) for end in ("\n", " "))
        at = next((end for end in ends if end > 0), LONGEST)
        yield note[:at].rstrip()
        note = note[at:].lstrip()
    yield note


def _table(content: Content, width: float, broken: bool = True) -> WholeRows:
    """broken: long texts in pieces, a row each."""
    rows: list[list[object]] = [
        [paragraph(content.words(f"col_{head}"), st.CELL_HEAD) for head in _HEADS]
    ]
    style = list(_STYLE)
    room = width * (1 - _WIDTHS[0]) - 6
    begins = []
    for number, found in enumerate(content.case.findings, 1):
        begins.append(first := len(rows))
        rows.append(_row(content, number, found))
        for told in _texts(content, found, room if broken else None):
            at = len(rows)
            style += [("SPAN", (1, at), (-1, at)), ("TOPPADDING", (0, at), (-1, at), 2)]
            style.append(("BOTTOMPADDING", (0, at - 1), (-1, at - 1), 0))
            rows.append(["", told])
        style.append(("NOSPLIT", (0, first), (-1, min(first + 1, len(rows) - 1))))
        style.append(("LINEBELOW", (0, len(rows) - 1), (-1, len(rows) - 1), 0.4, st.LINE))
    table = WholeRows(
        [row + [""] * (len(_HEADS) - len(row)) for row in rows],
        colWidths=[width * part for part in _WIDTHS],
        style=style,
        repeatRows=1,
    )
    table.begins = begins
    table.unbroken = partial(_table, content, width, broken=False)
    return table


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
        severity_mark(content, value.severity, style, struck=rejected),
        linked(photo, style, f"photo-{photo}" if on_sheet else ""),
        cell(content.name(value.action)),
        review_cell(content, found),
    ]


def _texts(content: Content, found: Finding, room: float | None) -> Iterator[Flowable]:
    """What stands under its row, a row each; room: points across, to break long ones by; None to
    leave them whole."""
    for text, struck in _below(content, found):
        told = paragraph(text, st.CELL_MUTED, struck)
        long = len(text) > _LOW or "\n" in text
        yield from [told] if room is None or not long else pieces(told, room)


def _below(content: Content, found: Finding) -> Iterator[tuple[str, bool]]:
    """What stands under its row, each with whether it is struck through: its text, which nobody
    stands for where it is rejected, and what is to be said of it."""
    if found.value.text:
        yield found.value.text, found.verdict is Verdict.REJECTED
    for told in review_remarks(content, found):
        yield told, False
    if noted := content.words.sentences(_remarks(content, found)):
        yield noted, False


def _remarks(content: Content, found: Finding) -> list[str]:
    """Whether it changed since the issued version; how many looks saw it; which finding it is the
    same damage as; what words are the model's own; that its text reads like an instruction."""
    words, first = content.words, firsts(content.case).get(found.id)
    told = [changed] if (changed := mark(content, found.id)) else []
    told += _looks(content, found)
    if first is not None:
        told.append(words("same_damage", n=content.case.findings.index(first) + 1))
    if unlisted := content.unlisted(found):
        told.append(words("in_no_list", what=words.listed(unlisted)))
    if quotes_instruction(found):
        told.append(words("notice_text_instruction"))
    return told


def _looks(content: Content, found: Finding) -> list[str]:
    """How many of several looks saw it, and what some said otherwise."""
    words, looked = content.words, looked_at(content.case).get(found.id)
    if looked is None:
        return []
    told = [words("seen_in_looks", seen=looked.seen.looks, of=looked.seen.of)]
    said = [
        words("looks_said", what=_said(content, other, found), n=other.looks)
        for other in looked.others
    ]
    return [*told, words("looks_differ", what=words.listed(said))] if said else told


def _said(content: Content, other: Other, found: Finding) -> str:
    """In what it differs from the model's own value."""
    value = found.proposed or found.value
    named = [
        content.name(getattr(other, n))
        for n in ("part", "type")
        if getattr(other, n) != getattr(value, n)
    ]
    if other.severity is not value.severity:
        named.append(content.words(f"severity_{other.severity}"))
    return " · ".join(named)
