"""What changed against the issued report this one supplements: listed, and marked at findings."""

from reportlab.platypus import Flowable, Spacer

from app.domain.told import Changed
from app.domain.words import Verdict
from app.report import styles as st
from app.report.content import Content, local
from app.report.heading import heading
from app.report.table import begun, ruled
from app.report.text import paragraph

_INTRO = 20  # points that the words over the table take
_LONGEST = 300  # characters of a text; what holds now stands in the report in full
_NAMES = {
    "severity": "col_severity",
    "action": "col_action",
    "note": "notes",
    "adjuster": "reviewer",
    "licence": "field_licence",
    "part": "col_part",
    "type": "col_damage",
    "photo": "col_photo",
    "verdict": "col_source",
}


def supplement(content: Content, width: float) -> list[Flowable]:
    """Which versions before it are void. Of a supplement: heading, what it supplements, a row for
    each change."""
    since, words, void = content.since, content.words, _void(content)
    if since is None or not content.changes:
        return void
    version = words("since", version=since.version, time=local(since.at))
    heads = (words("col_change"), words("col_before", version=since.version), words("col_now"))
    rows: list[list[object]] = [[paragraph(head, st.CELL_HEAD) for head in heads]]
    for change in content.changes:
        told = (_what(content, change), *_values(content, change))
        rows.append([paragraph(text, st.CELL) for text in told])
    table = ruled(rows, [width * 0.3, width * 0.35, width * 0.35])
    return [
        *void,
        heading(content, "supplement", _INTRO + begun(table, width)),
        paragraph(version, st.QUIET),
        Spacer(0, 6),
        table,
    ]


def _void(content: Content) -> list[Flowable]:
    """Whoever holds one of those has no other way to learn it. Why is the office's own matter."""
    return [
        paragraph(
            content.words(
                "void", version=each.version, time=local(each.at), at=local(each.void.at)
            ),
            st.NOTE,
        )
        for each in content.case.reports
        if each.void is not None and each.version < content.version
    ]


def mark(content: Content, finding_id: str) -> str:
    """What to say at a finding that is new or changed, "" for one that is neither."""
    told = [c for c in content.changes if (c.of, c.id) == ("finding", finding_id)]
    if content.since is None or not told:
        return ""
    came = any(not change.field for change in told)
    return content.words("new_since" if came else "changed_since", version=content.since.version)


def _what(content: Content, change: Changed) -> str:
    words, case = content.words, content.case
    name = words(_name(content, change)) if change.field else ""
    if change.of == "finding":
        number = next((n for n, f in enumerate(case.findings, 1) if f.id == change.id), 0)
        own = words("change_finding", n=number) if number else words("change_finding_gone")
    elif change.of == "photo":
        number = case.photo_number(change.id)
        own = words("change_photo", n=number) if number else words("change_photo_gone")
    else:
        own = words("decision") if change.of == "decision" else ""
    return words.told_of(own, name) if own and name else own or name


def _name(content: Content, change: Changed) -> str:
    if change.of == "case":
        kind = content.case.kind
        own = {"item": f"item_{kind}", "number": "number"}
        return own.get(change.field, change.field)
    return _NAMES.get(change.field, f"field_{change.field}")


def _values(content: Content, change: Changed) -> tuple[str, str]:
    if change.field == "place":
        return "–", content.words("place_changed")
    before, after = (_value(content, change, text) for text in (change.before, change.after))
    return before, after


def _value(content: Content, change: Changed, text: str) -> str:
    words = content.words
    if not text:
        return "–"
    if not change.field and change.of == "finding":
        named = " – ".join(content.name(code) for code in text.split("\n") if code)
        gone = content.case.finding(change.id)
        rejected = text == change.after and gone and gone.verdict is Verdict.REJECTED
        return words("aside", what=named, detail=words("source_rejected")) if rejected else named
    if change.field == "severity":
        return words(f"severity_{text}")
    if change.field in ("part", "type", "action"):
        return content.name(text)
    if change.field == "verdict":
        return words(f"source_{text}")
    if change.field == "photo":
        return str(content.case.photo_number(text) or "–")
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]} …"
