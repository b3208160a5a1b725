"""What a person did with a finding, as the table of findings says it."""

from collections.abc import Iterator

from reportlab.platypus import Flowable

from app.domain.case import Case
from app.domain.finding import Finding, FindingValue
from app.domain.words import Verdict
from app.report import styles as st
from app.report.content import Content, local
from app.report.text import paragraph

_SHORT = 60  # characters of a reason that stands beside the verdict


def review_cell(content: Content, found: Finding) -> list[Flowable]:
    """The verdict, and why, where that is short; that one is rejected stands out."""
    told, why = _verdict(content, found), _why(found)
    if found.verdict is Verdict.REJECTED:
        beside = [paragraph(why, st.CELL_MUTED)] if 0 < len(why) <= _SHORT else []
        return [paragraph(told, st.CELL_STRONG), *beside]
    return [paragraph(f"{told} – {why}" if 0 < len(why) <= _SHORT else told, st.CELL)]


def review_remarks(content: Content, found: Finding) -> Iterator[str]:
    """What finds no room in the cell: a long reason; what the model had written where a person
    wrote something else; who reviewed it, where that isn't who signs."""
    words, review = content.words, found.review
    if len(why := _why(found)) > _SHORT:
        yield f"{_verdict(content, found)} – {why}"
    before = found.proposed
    if before and found.verdict is Verdict.EDITED and before.text not in ("", found.value.text):
        yield words("edited_text", text=before.text)
    if review and other_reviewer(content.case, found):
        yield words("reviewed_by_other", who=review.by.name, time=local(review.at))


def other_reviewer(case: Case, found: Finding) -> str:
    """Who reviewed it where that isn't who signs, "" else."""
    name = found.review.by.name if found.review else ""
    return name if case.decision.adjuster and name != case.decision.adjuster else ""


def _why(found: Finding) -> str:
    return found.review.why if found.review else ""


def _verdict(content: Content, found: Finding) -> str:
    words = content.words
    if found.review is None:
        return words("source_open")
    if found.verdict is Verdict.EDITED and found.proposed:
        return _edited(content, found.proposed, found.value)
    return words(f"source_{found.review.verdict}")


def _edited(content: Content, before: FindingValue, now: FindingValue) -> str:
    """With everything the model had named otherwise."""
    words, edited = content.words, content.words("source_edited")
    was = [
        content.name(getattr(before, name))
        for name in ("part", "type", "action")
        if getattr(before, name) != getattr(now, name)
    ]
    if before.severity is not now.severity:
        was.append(words(f"severity_{before.severity}"))
    if was:
        return words("edited_from", what=" · ".join(was))
    moved = (before.region, before.outline) != (now.region, now.outline)
    return words.told_of(edited, words("place_changed")) if moved else edited
