"""The model's own words, marked as what they are: no evidence."""

from reportlab.platypus import Flowable, Spacer

from app.domain.run import Run
from app.report import styles as st
from app.report.content import Content, local
from app.report.conversation import conversation
from app.report.text import paragraph


def appendix(content: Content) -> list[Flowable]:
    """Answer, reasoning, summary and confidence of each run that counts."""
    words = content.words
    runs = [run for run in content.case.runs if run.assessment.raw]
    if not runs:
        return []
    parts: list[Flowable] = [
        Spacer(0, 10),
        paragraph(words("appendix"), st.HEADING),
        paragraph(words("appendix_text"), st.QUIET),
    ]
    for run in runs:
        parts += _run(content, run)
    return parts


def _run(content: Content, run: Run) -> list[Flowable]:
    words, told = content.words, run.assessment
    head = f"{run.told.model or run.asked.model} · {local(run.started_at)}"
    lines = [
        paragraph(head, st.STRONG),
        paragraph(words("asked", text=run.asked.question), st.SMALL),
    ]
    lines += [paragraph(text, st.SMALL) for text in (told.answer, told.prose) if text]
    for number, step in enumerate(told.steps, 1):
        photo = content.case.photo_number(step.photo_id) if step.photo_id else 0
        place = f" ({words('col_photo')} {photo})" if photo else ""
        lines.append(paragraph(f"{number}. {step.text}{place}", st.SMALL))
    if told.summary and told.summary.text:
        lines.append(paragraph(told.summary.text, st.SMALL))
    numbers = {found.id: number for number, found in enumerate(content.case.findings, 1)}
    for found in told.findings:
        if found.confidence is not None and found.id in numbers:
            percent = f"{found.confidence * 100:.0f}"
            text = words("confidence", n=numbers[found.id], percent=percent)
            lines.append(paragraph(text, st.TINY))
    for warned in told.warnings:
        text = words("warning", code=str(warned.repair).replace("_", " "), detail=warned.detail)
        lines.append(paragraph(text.strip(), st.TINY))
    return [*lines, *conversation(content, run), Spacer(0, 8)]
