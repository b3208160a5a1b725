"""Contents of reports, and what can be read from the finished PDF."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pypdfium2
import pypdfium2.raw as pdfium
from PIL import Image

from app.domain.case import Case
from app.domain.report_plan import ReportPlan
from app.domain.template import Template
from app.domain.words import Language
from app.report.content import CloseUp, Content, Look
from app.settings.settings import Paper
from tests.helpers import cases
from tests.helpers.templates import made, terms

_THIN = 3.0  # points that a line is high at most, as pdfium bounds it


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


def struck(pdf: bytes) -> str:
    """The text that a line goes through, without blanks."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return "".join(letter for page in document for letter in _struck(page))
    finally:
        document.close()


def _struck(page: Any) -> Iterator[str]:
    text = page.get_textpage()
    drawn = [each.get_bounds() for each in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_PATH])]
    lines = [(x1, x2, (y1 + y2) / 2) for x1, y1, x2, y2 in drawn if y2 - y1 < _THIN]
    for at in range(text.count_chars()):
        left, bottom, right, top = text.get_charbox(at, loose=True)
        middle, high = (left + right) / 2, (top - bottom) / 4
        if any(a <= middle <= b and bottom + high < y < top - high for a, b, y in lines):
            yield text.get_text_range(at, 1).strip()


def flat(text: str) -> str:
    """The text without line ends, to look for sentences in."""
    return " ".join(text.split())
