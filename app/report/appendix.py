"""The model's own words, marked as what they are: no evidence."""

from reportlab.platypus import CondPageBreak, Flowable

from app.domain.events import Repair, Warned
from app.domain.run import Run
from app.report import styles as st
from app.report.content import Content, local
from app.report.heading import heading
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
        CondPageBreak(100),
        heading(content, "appendix"),
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
    lines = [
        paragraph(head, st.SUBHEADING),
        paragraph(words("asked", text=run.asked.question), st.SMALL),
        *_template(content, run),
    ]
    lines += [paragraph(text, st.SMALL) for text in (told.answer, told.prose) if text]
    for number, step in enumerate(told.steps, 1):
        photo = content.case.photo_number(step.photo_id) if step.photo_id else 0
        place = f"{words('col_photo')} {photo}" if photo else ""
        lines.append(paragraph(f"{number}. {_aside(content, step.text, place)}", st.SMALL))
    if told.summary and told.summary.text:
        lines.append(paragraph(told.summary.text, st.SMALL))
    numbers = {found.id: number for number, found in enumerate(content.case.findings, 1)}
    for found in told.findings:
        if found.confidence is not None and found.id in numbers:
            percent = f"{found.confidence * 100:.0f}"
            text = words("confidence", n=numbers[found.id], percent=percent)
            lines.append(paragraph(text, st.TINY))
    lines += [paragraph(_warned(content, warned), st.TINY) for warned in told.warnings]
    return lines


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
