"""A case as the search index holds it: every text of it, by where it stands."""

from collections.abc import Iterator
from dataclasses import astuple

from sqlalchemy import RowMapping

from app.domain.case import Case
from app.domain.finding import FindingValue
from app.domain.search.hit import Where
from app.domain.search.traits import traits
from app.store.finding.search_words import (
    also,
    apart,
    beginnings,
    name_word,
    numbers,
    together,
    tokens,
    traits_words,
)

# Characters: shorter numbers in a photo's writing are found by their beginning.
_SHORTEST_READ = 5


def words(case: Case, row: RowMapping) -> dict[str, str]:
    """The columns of the index; row: the case's own."""
    texts = {where: "\n".join(part for part in told if part) for where, told in _texts(case)}
    told = {where.value: apart(whole) for where, whole in texts.items()}
    words = tokens(map(together, told.values()))
    return told | {
        "filed": filed(row),
        "traits": f"{traits_words(case, traits(case))} {beginnings(words)}",
        "numbers": numbers(_numbers(case)),
        "also": also(words),
    }


def filed(row: RowMapping) -> str:
    """Words for what the case's own row says."""
    words = [f"kind{row['kind']}", f"status{row['status']}"]
    words += [f"severity{row['severity']}"] if row["severity"] else []
    words += ["practice" if row["practice"] else "real"]
    words += [name_word("givento", row["assignee"])] if row["assignee"] else []
    words += ["deleted"] if row["deleted_at"] is not None else []
    return " ".join(words)


def _texts(case: Case) -> Iterator[tuple[Where, list[str]]]:
    yield Where.NUMBER, [case.number]
    yield Where.ABOUT, _details(case)
    turns = [turn for inspection in case.inspections for turn in inspection.turns]
    yield Where.ASKED, [case.question, case.text, *(turn.question for turn in turns)]
    yield Where.FINDINGS, [_spoken(f.value) for f in case.standing]
    reviews = [found.review.why for found in case.findings if found.review]
    photos = [part for p in case.photos for part in (p.caption, p.source, p.taken_by, p.name)]
    tickets = [ticket.title for ticket in case.tickets]
    yield Where.NOTES, [case.decision.note, *tickets, *photos, *reviews, case.decision.adjuster]
    yield Where.ANSWER, [*_answers(case), *(turn.reply.text for turn in turns)]
    read = [text for photo in case.photos if photo.reading for text in photo.reading.texts]
    yield Where.READ, read


def _details(case: Case) -> list[str]:
    told = [part for part in astuple(case.details) if isinstance(part, str)]
    return [*told, *(text for _, text in case.details.facts)]


def _spoken(value: FindingValue) -> str:
    """Part and type are codes, or the model's words."""
    codes = f"{value.part} {value.type}".replace("_", " ")
    return f"{codes}: {value.text}"


def _answers(case: Case) -> Iterator[str]:
    for run in case.runs:
        told = run.assessment
        yield told.answer or told.prose
        if told.summary is not None:
            yield told.summary.text
            yield from (*told.summary.undetermined, *told.summary.photos_needed)
        yield from (step.text for step in told.steps)
        yield from (entry.text for value in told.fields for entry in value.entries)


def _numbers(case: Case) -> Iterator[str]:
    """Whatever may be typed from anywhere in its middle."""
    yield case.number
    yield from filter(_has_digit, _details(case))
    for photo in case.photos:
        if photo.reading is not None:
            yield from (code.text for code in photo.reading.barcodes)
            words = (w for line in photo.reading.lines or () for w in line.text.split())
            yield from (w for w in words if _has_digit(w) and len(w) >= _SHORTEST_READ)


def _has_digit(text: str) -> bool:
    return any(sign.isdigit() for sign in text)
