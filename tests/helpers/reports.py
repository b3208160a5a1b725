"""Contents of reports, and what can be read from the finished PDF."""

from pathlib import Path
from typing import Any

import pypdfium2
from PIL import Image

from app.domain.case import Case
from app.domain.report_plan import ReportPlan
from app.domain.template import Template
from app.domain.words import Language
from app.report.content import CloseUp, Content, Look
from app.settings.settings import Paper
from tests.helpers import cases
from tests.helpers.templates import made, terms


def template() -> Template:
    """A vehicle template that knows three words."""
    return made(parts=terms(bumper_front="Front bumper", dented="Dented", repair="Repair"))


def content(folder: Path, case: Case | None = None, **changes: Any) -> Content:
    """A report's content with pictures drawn into the folder."""
    case = case or cases.case(decision=cases.decision())
    pictures = {}
    for number, photo in enumerate(case.photos):
        path = folder / f"{photo.id}.jpg"
        size = (photo.sent.width, photo.sent.height)
        Image.new("RGB", size, (40 * number % 255, 90, 120)).save(path, quality=80)
        pictures[photo.id] = path
    look = Look(
        changes.pop("office", "Northfield Claims"),
        changes.pop("language", Language.ENGLISH),
        changes.pop("paper", Paper.A4),
        changes.pop("conversation", True),
        changes.pop("blackouts", False),
    )
    asked_by, prices = changes.pop("template", template()), changes.pop("prices", None)
    version, plan = changes.pop("version", 1), changes.pop("plan", ReportPlan())
    return Content(
        case, pictures, asked_by, {}, look, cases.NOON, version, prices=prices, plan=plan, **changes
    )


def close_ups(made: Content) -> dict[str, CloseUp]:
    """A close-up for each finding with a place, of its photo's whole picture."""
    placed = ((f, f.value.region) for f in made.case.findings)
    return {f.id: CloseUp(made.pictures[f.photo_id], region) for f, region in placed if region}


def pages_of(pdf: bytes) -> list[str]:
    """The text of every page, as a reader would copy it."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [page.get_textpage().get_text_range() for page in document]
    finally:
        document.close()


def flat(text: str) -> str:
    """The text without line ends, to look for sentences in."""
    return " ".join(text.split())
