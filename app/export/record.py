"""What a report carries as data: the case as JSON, as far as the report itself tells of it."""

from dataclasses import replace
from itertools import product
from typing import Any

from app.domain.case import Case
from app.domain.photo import Photo
from app.domain.reading import Reading
from app.domain.report_plan import Section
from app.export.case_json import as_json, spelled
from app.report.content import Content
from app.templates.shelf import Shelf

# Without the section nothing of it is in the data either.
TOLD_IN = {
    "answer": Section.ANSWER,
    "reasoning": Section.APPENDIX,
    "fields": Section.FIELDS,
    "office_table": Section.FIELDS,
    "findings": Section.FINDINGS,
    "notices": Section.NOTICES,
    "open_items": Section.OPEN_POINTS,
    "price_range": Section.PRICE_RANGE,
    "rules": Section.RULES,
    "second_opinions": Section.SECOND_OPINIONS,
    "conversation": Section.CONVERSATION,
}
# The office's own: what was refused or went wrong, its tickets, who works on it, other cases.
OWN = ("refused", "errors", "tickets")
OWN_OF_CASE = ("assignee", "held", "status")
OWN_OF_PHOTO = ("seen",)
OWN_OF_ASKED = ("cost", "taken")


def record(content: Content, templates: Shelf) -> bytes:
    """The JSON to be attached to that report, UTF-8. Nothing is told that is blacked out in it,
    nothing of other cases, and no model's price."""
    told: dict[str, Any] = {**as_json(_shown(content), templates, (), (), content.prices)}
    left_out = {name for name, section in TOLD_IN.items() if section not in content.sections}
    for name in (*OWN, *left_out):
        told.pop(name)
    for name in OWN_OF_CASE:
        told["case"].pop(name)
    for name, photo in product(OWN_OF_PHOTO, told["photos"]):
        photo.pop(name)
    asked = (told["run"] or {}, *told["runs"], *told.get("conversation", ()))
    for name, each in product((*OWN_OF_ASKED, *left_out), asked):
        each.pop(name, None)
    return spelled({"version": content.version, "made_at": content.made_at.isoformat(), **told})


def _shown(content: Content) -> Case:
    """The case without what was read at places that are blacked out."""
    inspections = (
        replace(each, photos=tuple(_legible(content, photo) for photo in each.photos))
        for each in content.case.inspections
    )
    return replace(content.case, inspections=tuple(inspections))


def _legible(content: Content, photo: Photo) -> Photo:
    if photo.reading is None:
        return photo

    def open_(found: Any) -> bool:
        return not content.hides(photo, found.region)

    lines = photo.reading.lines
    left = Reading(
        tuple(filter(open_, photo.reading.barcodes)),
        lines if lines is None else tuple(filter(open_, lines)),
        photo.reading.faces,
    )
    return replace(photo, reading=left)
