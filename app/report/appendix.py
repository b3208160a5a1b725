"""The model's own words, marked as what they are: no evidence."""

from collections.abc import Iterable, Iterator

from reportlab.platypus import Flowable, Spacer

from app.domain.events import Repair, Warned
from app.domain.run import Run
from app.report import styles as st
from app.report.content import Content, local
from app.report.heading import heading, subheading
from app.report.text import paragraph

# Their detail is the number of the photo.
_OF_A_PHOTO = frozenset(
    {
        *(Repair.PIXEL_REGION, Repair.FRACTION_REGION, Repair.SWAPPED_REGION),
        *(Repair.CLIPPED_REGION, Repair.NO_REGION, Repair.SEEN_TWICE, Repair.BLACKED_OUT),
    }
)


def appendix(content: Content) -> list[Flowable]:
    """Answer, reasoning, summary and confidence of each run that counts, and of each second
    opinion."""
    words = content.words
    seconds = (run for inspection in content.case.inspections for run in inspection.seconds)
    runs = [run for run in (*content.case.runs, *seconds) if run.assessment.raw]
    if not runs:
        return []
    parts: list[Flowable] = [
        heading(content, "appendix", 100),
        paragraph(words("appendix_text"), st.QUIET),
    ]
    for run in runs:
        parts += _run(content, run)
    return parts


def _run(content: Content, run: Run) -> list[Flowable]:
    words, told = content.words, run.assessment
    head = f"{run.model} · {local(run.started_at)}"
    if run.second:
        head = f"{words('second')} · {head}"
    summary = told.summary.text if told.summary else ""
    return [
        subheading(head),
        paragraph(words("asked", text=run.asked.question), st.SMALL),
        *_template(content, run),
        *_said(content, "said_answer", [told.answer, told.prose]),
        *_said(content, "said_steps", _steps(content, run)),
        *_said(content, "said_summary", [summary]),
        *_sure(content, run),
        *(paragraph(_warned(content, warned), st.TINY) for warned in told.warnings),
    ]


def _said(content: Content, name: str, texts: Iterable[str]) -> list[Flowable]:
    """A part of the answer under its name."""
    told = [paragraph(text, st.SMALL) for text in texts if text]
    return [subheading(content.words(name), st.PART), *told] if told else []


def _steps(content: Content, run: Run) -> Iterator[str]:
    for number, step in enumerate(run.assessment.steps, 1):
        photo = content.case.photo_number(step.photo_id) if step.photo_id else 0
        place = f"{content.words('col_photo')} {photo}" if photo else ""
        yield f"{number}. {_aside(content, step.text, place)}"


def _sure(content: Content, run: Run) -> list[Flowable]:
    """How sure it says it is of each finding."""
    numbers = {found.id: number for number, found in enumerate(content.case.findings, 1)}
    sure = [
        f"{numbers[found.id]}:\N{NO-BREAK SPACE}{found.confidence * 100:.0f}\N{NO-BREAK SPACE}%"
        for found in run.assessment.findings
        if found.confidence is not None and found.id in numbers
    ]
    if not sure:
        return []
    told = content.words("confidence", told=content.words.listed(sure))
    return [Spacer(0, 4), paragraph(told, st.TINY)]


def _warned(content: Content, warned: Warned) -> str:
    """What was wrong with the answer and how it was understood."""
    words, detail = content.words, warned.detail
    if detail and warned.repair in _OF_A_PHOTO:
        detail = f"{words('col_photo')} {detail}"
    return words("warning", what=_aside(content, words(f"mended_{warned.repair}"), detail))


def _aside(content: Content, what: str, detail: str) -> str:
    return content.words("aside", what=what, detail=detail) if detail else what


def _template(content: Content, run: Run) -> list[Flowable]:
    """By which template it was asked, in so many words, where that is on record."""
    asked, words = run.asked, content.words
    if not asked.template_sha256:
        return []
    name = content.asked(run).title(content.look.language)
    told = words("template", name=name, version=asked.template_version)
    return [paragraph(f"{told} · SHA-256 {asked.template_sha256[:16]}…", st.TINY)]
