"""What a person should know before deciding a case: what models told, what Tessera noticed,
before anything is sent and in the answers."""

from collections.abc import Iterable, Iterator

from app.domain.case import Case
from app.domain.finding import Finding
from app.domain.notice import Notice, NoticeKind
from app.domain.noticed.instructions import reads_like_instruction, states_verdict
from app.domain.noticed.screens import looks_like_screenshot
from app.domain.photo import Photo
from app.domain.run import Run

_LONGEST_QUOTE = 300


def notices(case: Case) -> tuple[Notice, ...]:
    """What the runs that count and all second opinions told, then Tessera's own hints where no
    model told the same of that photo; each kind once for a photo."""
    runs = [run for i in case.inspections for run in ((i.run,) if i.run else ()) + i.seconds]
    told = (notice for run in runs for notice in run.assessment.notices)
    known: dict[tuple[NoticeKind, str | None], Notice] = {}
    for notice in (*told, *_hints(case, runs)):
        known.setdefault((notice.kind, notice.photo_id), notice)
    return tuple(known.values())


def quotes_instruction(found: Finding) -> bool:
    """The model's words on this finding read like an instruction out of a photo."""
    return found.proposed is not None and reads_like_instruction(found.proposed.text)


def _hints(case: Case, runs: Iterable[Run]) -> Iterator[Notice]:
    for photo in case.photos:
        if looks_like_screenshot(photo):
            yield Notice(NoticeKind.SCREENSHOT, photo.id, "", hint=True)
        if photo.seen:
            yield Notice(NoticeKind.SEEN_ELSEWHERE, photo.id, _where(photo), hint=True)
        yield from _in_photo(photo)
    for run in runs:
        for photo_id, text in _said(run):
            if reads_like_instruction(text):
                quote = text[:_LONGEST_QUOTE]
                yield Notice(NoticeKind.TEXT_INSTRUCTION, photo_id, quote, hint=True)


def _where(photo: Photo) -> str:
    """The nearest, and how many more there are."""
    more = f" (+{len(photo.seen) - 1})" if len(photo.seen) > 1 else ""
    return photo.seen[0].words + more


def _in_photo(photo: Photo) -> Iterator[Notice]:
    """What Tessera read off it itself; a sentence may be written over several lines."""
    told = photo.reading.texts if photo.reading else ()
    for text in (*told, " ".join(told)):
        if reads_like_instruction(text) or states_verdict(text):
            quote = text[:_LONGEST_QUOTE]
            yield Notice(NoticeKind.TEXT_INSTRUCTION, photo.id, quote, hint=True)


def _said(run: Run) -> Iterator[tuple[str | None, str]]:
    """Everything a model said that a person reads, with the photo it speaks of."""
    told = run.assessment
    for found in told.findings:
        if found.proposed is not None:
            yield found.photo_id, found.proposed.text
    for step in told.steps:
        yield step.photo_id, step.text
    summed = told.summary
    lists = (*summed.undetermined, *summed.photos_needed, summed.text) if summed else ()
    for text in (told.answer, told.prose, *lists):
        yield None, text
