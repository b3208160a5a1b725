"""Second opinions, open items and notices as JSON."""

from app.domain.case import Case
from app.domain.finding import Finding
from app.domain.inspection import Inspection
from app.domain.looking.agreement import answers
from app.domain.looking.comparison import Comparison, compare
from app.domain.noticed.forewarning import notices
from app.domain.open_items import items
from app.domain.run import Run
from app.export.shapes import found as shapes


def second_opinions(case: Case) -> list[shapes.Opinion]:
    """How each second opinion agrees with the answer that counts; never a measure of being
    right. Findings have the number they have in the case, null where they are not part of it."""
    return [
        _opinion(case, inspection, inspection.run, second)
        for inspection in case.inspections
        for second in answers(inspection)
        if inspection.run is not None and second is not inspection.run
    ]


def open_items(case: Case) -> list[shapes.OpenItem]:
    """What could not be determined and which photos are needed, with what became of each."""
    return [
        {
            "lack": item.key.lack,
            "text": item.text,
            "photos": _photos(case, item.inspection_id),
            "open": item.open,
            "answered_by": item.mark.why if item.mark and item.mark.answered else None,
        }
        for item in items(case)
    ]


def told_before(case: Case) -> list[shapes.Notice]:
    """What is to be known before deciding; hint: Tessera noticed it, by a rule."""
    return [
        {
            "kind": notice.kind,
            "photo": case.photo_number(notice.photo_id or "") or None,
            "text": notice.text,
            "hint": notice.hint,
        }
        for notice in notices(case)
    ]


def _opinion(case: Case, inspection: Inspection, first: Run, second: Run) -> shapes.Opinion:
    compared = compare(first, second)
    return {
        "photos": _photos(case, inspection.id),
        "practice": second.asked.practice,
        "model": second.model,
        "host": second.asked.host,
        "agreed": len(compared.agreed),
        "differing": len(compared.differing),
        "only_first": len(compared.left_only),
        "only_second": len(compared.right_only),
        "findings": _table(case, compared),
    }


def _table(case: Case, compared: Comparison) -> list[shapes.Compared]:
    rows = [("agreed", pair.left, pair.right, pair.overlap) for pair in compared.agreed]
    rows += [("differing", pair.left, pair.right, pair.overlap) for pair in compared.differing]
    told: list[shapes.Compared] = [
        {
            "relation": relation,
            "overlap": None if overlap is None else round(overlap, 3),
            "first": _said(case, left),
            "second": _said(case, right),
        }
        for relation, left, right, overlap in rows
    ]
    told += [
        {"relation": "only_first", "overlap": None, "first": _said(case, found), "second": None}
        for found in compared.left_only
    ]
    return told + [
        {"relation": "only_second", "overlap": None, "first": None, "second": _said(case, found)}
        for found in compared.right_only
    ]


def _said(case: Case, found: Finding) -> shapes.Said:
    value = found.proposed or found.value
    numbers = {each.id: number for number, each in enumerate(case.findings, 1)}
    return {
        "number": numbers.get(found.id),
        "photo": case.photo_number(found.photo_id),
        "part": value.part,
        "type": value.type,
        "severity": value.severity,
        "region": value.region.as_list() if value.region else None,
    }


def _photos(case: Case, inspection_id: str) -> list[int]:
    return [
        case.photo_number(photo.id)
        for inspection in case.inspections
        if inspection.id == inspection_id
        for photo in inspection.photos
    ]
