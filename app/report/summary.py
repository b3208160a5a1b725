"""The first page's upper half: what it is about, what was decided."""

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, Spacer, Table

from app.domain.details.case_fields import actual_cash_value, fields_of
from app.domain.same_damage import counted, firsts
from app.domain.words import Kind
from app.report import styles as st
from app.report.content import Content, local
from app.report.marks import severity_mark
from app.report.table import WholeRows
from app.report.text import paragraph

_LOWER = st.BODY.fontSize - st.LABEL.fontSize  # points, so that label and fact stand on one line


def summary(content: Content, width: float) -> list[Flowable]:
    """Title, facts of the loss."""
    title = paragraph(title_of(content), st.TITLE)
    parts: list[Flowable] = [title, _facts(content, width), Spacer(0, 10)]
    if content.case.practice:
        parts += [_band(content, width), Spacer(0, 10)]
    return parts


def title_of(content: Content) -> str:
    """The thing itself where it has a name, else what kind of case it is."""
    case, template = content.case, content.template
    own = template.title(content.look.language) if template.id != template.kind else ""
    return case.details.item.strip() or own or content.words(f"title_{case.kind}")


def number_name(kind: Kind) -> str:
    """Name of the words for what a case's number is called."""
    if not kind.has_findings:
        return "number_other"
    return "number_parcel" if kind is Kind.PARCEL else "number"


def decision(content: Content, width: float) -> list[Flowable]:
    """What was decided, and how many findings it rests on."""
    return [_decision(content, width), Spacer(0, 4)]


def _facts(content: Content, width: float) -> WholeRows:
    cells = [
        [paragraph(content.words(name), st.LABEL), paragraph(value or "–", st.BODY)]
        for name, value in _told(content)
    ]
    if len(cells) % 2:
        cells.append([paragraph("", st.LABEL), paragraph("", st.BODY)])
    half = len(cells) // 2
    rows = [left + right for left, right in zip(cells[:half], cells[half:], strict=True)]
    return WholeRows(
        rows,
        colWidths=[width * part for part in (0.19, 0.31, 0.19, 0.31)],
        style=[
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("LEFTPADDING", (0, 0), (-1, -1), 0),
            ("TOPPADDING", (0, 0), (-1, -1), 2),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 2),
            *(("TOPPADDING", (column, 0), (column, -1), 2 + _LOWER) for column in (0, 2)),
        ],
    )


def _told(content: Content) -> list[tuple[str, str]]:
    """The facts of the loss, by the names of their words."""
    case, decision, details = content.case, content.case.decision, content.case.details
    many = "one_photo" if len(case.photos) == 1 else "many_photos"
    photos = content.words(many, n=len(case.photos))
    if not case.kind.has_findings:
        made = local(content.made_at)
        return [("number_other", case.number), ("made", made), ("made_from", photos)]
    facts = [
        ("insured", details.insured),
        (number_name(case.kind), case.number),
        ("policy", details.policy),
        ("date_of_loss", details.date_of_loss),
        ("cause", details.cause),
        (f"item_{case.kind}", details.item),
        ("reviewed_from", photos),
        ("reviewed", local(decision.at) if decision.at and decision.complete else ""),
        ("reviewer", decision.adjuster),
    ]
    return facts + [(f"fact_{code}", told) for code, told in _known(content)]


def _known(content: Content) -> list[tuple[str, str]]:
    """What else is known of the case, in the order of its fields, without what is confidential."""
    details = content.case.details
    printed = [field.code for field in fields_of(content.case.kind) if not field.confidential]
    known = [(code, told) for code in printed if (told := details.fact(code))]
    value = actual_cash_value(details)
    return [*known, ("acv", str(value))] if value else known


def _band(content: Content, width: float) -> Table:
    text = content.words("practice") + " · " + content.words("practice_why")
    return Table(
        [[paragraph(text, st.BAND)]],
        colWidths=[width],
        style=[("BOX", (0, 0), (-1, -1), 1.2, st.WARNING), ("LEFTPADDING", (0, 0), (-1, -1), 10)],
    )


def _decision(content: Content, width: float) -> WholeRows:
    words, decision = content.words, content.case.decision
    if decision.severity is None:
        left = [paragraph(words("no_decision"), st.BIG), paragraph(words("draft"), st.BODY)]
    else:
        severity = severity_mark(content, decision.severity, st.BIG)
        left = [severity, paragraph(content.name(decision.action), st.BODY)]
    right = [
        paragraph(_standing(content), st.BIG),
        paragraph(_counted(content), ParagraphStyle("counted", parent=st.SMALL)),
    ]
    return WholeRows(
        [
            [paragraph(words("decision"), st.LABEL), paragraph(words("findings"), st.LABEL)],
            [left, right],
        ],
        colWidths=[width * 0.5, width * 0.5],
        style=[
            ("BACKGROUND", (0, 0), (-1, -1), st.CARD),
            ("ROUNDEDCORNERS", [6, 6, 6, 6]),
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("LEFTPADDING", (0, 0), (-1, -1), 12),
            ("TOPPADDING", (0, 0), (-1, 0), 9),
            ("BOTTOMPADDING", (0, -1), (-1, -1), 10),
        ],
    )


def _standing(content: Content) -> str:
    """How many count, and of how many, where a row of the table does not."""
    standing, rows = len(counted(content.case)), len(content.case.findings)
    return content.words("count_of", n=standing, of=rows) if standing < rows else str(standing)


def _counted(content: Content) -> str:
    """How many findings were accepted, edited, rejected, are open, or tell of the same damage."""
    words = content.words
    told = [
        words(f"count_{name}", n=n).replace(" ", "\N{NO-BREAK SPACE}")
        for name, n in content.counts().items()
        if n or name in ("accepted", "edited", "rejected")
    ]
    if again := len(firsts(content.case)):
        told.append(words("count_again", n=again))
    return " · ".join(told)
