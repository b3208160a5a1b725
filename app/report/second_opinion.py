"""How far further answers to the same photos agree with the one that counts."""

from reportlab.platypus import Flowable, Spacer

from app.domain.finding import Finding, FindingValue
from app.domain.looking.agreement import answers
from app.domain.looking.comparison import Comparison, Difference, Pair, compare
from app.domain.run import Run
from app.report import styles as st
from app.report.content import Content, local
from app.report.heading import heading
from app.report.marks import severity_mark
from app.report.table import WholeRows, ruled
from app.report.text import paragraph

_HEADS = ("col_photo", "col_part", "col_damage", "first_said", "second_said")
_WIDTHS = (0.08, 0.26, 0.26, 0.2, 0.2)
_BEGUN = 105  # points: what it says, who and how alike, head and first row of the table


def second_opinions(content: Content, width: float) -> list[Flowable]:
    """For each second opinion who gave it, the counts, and a table of what is not agreed."""
    parts: list[Flowable] = []
    for inspection in content.case.inspections:
        first = inspection.run
        for second in answers(inspection):
            if first is not None and second is not first:
                parts += _opinion(content, second, compare(first, second), width)
    if not parts:
        return []
    told = paragraph(content.words("agreement_text"), st.QUIET)
    return [heading(content, "second_opinions", _BEGUN), told, *parts]


def _opinion(content: Content, second: Run, compared: Comparison, width: float) -> list[Flowable]:
    told = content.words(
        "second_opinion",
        model=second.model,
        host=second.asked.host,
        time=local(second.started_at),
        agreed=len(compared.agreed),
        differing=len(compared.differing),
        first=len(compared.left_only),
        second=len(compared.right_only),
    )
    rows = [_differing(content, pair) for pair in compared.differing]
    rows += [_row(content, found, _severity(content, found), None) for found in compared.left_only]
    rows += [_row(content, found, None, _severity(content, found)) for found in compared.right_only]
    table = [Spacer(0, 6), _table(content, rows, width), Spacer(0, 6)] if rows else []
    return [Spacer(0, 4), paragraph(told, st.BODY), *table]


def _differing(content: Content, pair: Pair) -> list[object]:
    """The second answer's own words stand with its severity, where they are not the first's."""
    value = _value(pair.right)
    named = {Difference.PART: value.part, Difference.TYPE: value.type}
    others = [content.name(named[each]) for each in pair.differs if each in named]
    more = f" · {' · '.join(others)}" if others else ""
    second = severity_mark(content, value.severity, st.CELL, more)
    return _row(content, pair.left, _severity(content, pair.left), second)


def _row(
    content: Content, found: Finding, first: Flowable | None, second: Flowable | None
) -> list[object]:
    value = _value(found)
    return [
        paragraph(str(content.case.photo_number(found.photo_id)), st.CELL),
        paragraph(content.name(value.part), st.CELL),
        paragraph(content.name(value.type), st.CELL),
        first or paragraph("–", st.CELL),
        second or paragraph("–", st.CELL),
    ]


def _severity(content: Content, found: Finding) -> Flowable:
    return severity_mark(content, _value(found).severity, st.CELL)


def _value(found: Finding) -> FindingValue:
    """What the model said, whatever a person made of it."""
    return found.proposed or found.value


def _table(content: Content, rows: list[list[object]], width: float) -> WholeRows:
    head: list[object] = [paragraph(content.words(name), st.CELL_HEAD) for name in _HEADS]
    return ruled([head, *rows], [width * part for part in _WIDTHS])
