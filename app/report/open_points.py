"""What the photos could not show, and what became of each of it."""

from reportlab.platypus import Flowable

from app.domain.case import Case
from app.domain.mark import Lack
from app.domain.open_items import Item, items
from app.report import styles as st
from app.report.content import Content, local
from app.report.heading import heading
from app.report.text import paragraph

_HEADINGS = {Lack.UNDETERMINED: "undetermined", Lack.PHOTO: "photos_needed"}


def open_points(content: Content) -> list[Flowable]:
    """A list for each sort; what was answered says by whom or by which photos."""
    parts: list[Flowable] = []
    for lack, name in _HEADINGS.items():
        listed = [item for item in items(content.case) if item.key.lack is lack]
        if listed:
            parts.append(heading(content, name))
        for item in listed:
            parts.append(paragraph(f"– {item.text}", st.BODY if item.open else st.QUIET))
            if told := _answered(content, item):
                parts.append(paragraph(told, st.TINY))
    return parts


def _answered(content: Content, item: Item) -> str:
    words, mark = content.words, item.mark
    if mark is None or not mark.answered:
        return ""
    if mark.by_run:
        return words("answered_by_photos", photos=_photos(content.case, mark.by_run), text=mark.why)
    who = mark.by.name or mark.by.system_user
    return words("ticked_off", who=who, time=local(mark.at))


def _photos(case: Case, run_id: str) -> str:
    """The numbers of the photos that run was asked about: 5–8."""
    numbers = [
        case.photo_number(photo.id)
        for inspection in case.inspections
        if any(run.id == run_id for run in inspection.runs)
        for photo in inspection.photos
    ]
    return "–".join(dict.fromkeys(str(n) for n in (numbers[:1] + numbers[-1:])))
