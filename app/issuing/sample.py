"""A made-up case as a report, so that an office sees how its own will look."""

import asyncio
import hashlib
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

from app.desk import Desk
from app.domain.case import Case, Decision, Details
from app.domain.finding import Finding, FindingValue, Review
from app.domain.inspection import Inspection
from app.domain.photo import ExifFacts, Photo, Quality, SentPicture
from app.domain.place.region import Region
from app.domain.report_plan import ReportPlan, Section
from app.domain.who import Who
from app.domain.words import Arrival, Kind, Language, Severity, Verdict
from app.office.letterhead import look_of
from app.paths import samples
from app.photos.page_drawn import PageDrawn
from app.report.content import Content
from app.report.pdf import render
from app.settings.settings import Settings
from app.whole_file import make_room

_SIZE = (1100, 825)
_WHO = Who("Tessera", "")
# Whose it is, why, what it is, and who decided while nobody is named in the settings.
_TOLD = {
    Language.ENGLISH: ("A. Sample", "Collision", "VW Golf, B-TE 551", "A. Adjuster"),
    Language.CHINESE: ("张三", "碰撞", "大众高尔夫，京A·55123", "李四"),
    Language.GERMAN: ("E. Muster", "Zusammenstoß", "VW Golf, B-TE 551", "G. Gutachter"),
}
_AT = datetime(2026, 1, 5, 9, 30, tzinfo=UTC)
# All of an office's look on one page.
_SECTIONS = (
    *(Section.SUMMARY, Section.DECISION, Section.FINDINGS),
    *(Section.LIMITS, Section.DISCLOSURE, Section.SIGNATURE),
)


async def sample_page(desk: Desk, settings: Settings, width: int) -> PageDrawn:
    """Its first page by these settings, so many pixels across. Raises PhotoRefused where it can't
    be drawn, and OSError."""
    content = await asyncio.to_thread(_content, desk, settings)
    path = desk.folder / "unfinished" / f"{uuid4().hex}.pdf"
    try:
        await asyncio.to_thread(_write, path, content)
        return await desk.decoder.page(path, 0, width)
    finally:
        await asyncio.to_thread(path.unlink, missing_ok=True)


def _write(path: Path, content: Content) -> None:
    pdf = render(content)
    make_room(path)
    path.write_bytes(pdf)


def _content(desk: Desk, settings: Settings) -> Content:
    (picture,) = samples(("vehicle-1.jpg",))
    case = _case(settings, picture.read_bytes())
    return Content(
        case=case,
        pictures={photo.id: picture for photo in case.photos},
        template=desk.templates.shown(case),
        asked_by={},
        look=look_of(settings, desk.folder, case.decision.adjuster),
        made_at=_AT,
        version=1,
        plan=ReportPlan(sections=_SECTIONS),
    )


def _case(settings: Settings, jpeg: bytes) -> Case:
    value = FindingValue(
        "bumper_front", "dented", Severity.MODERATE, Region(0.2, 0.5, 0.5, 0.8), "repair", ""
    )
    values = (value, replace(value, part="hood", type="scratched", severity=Severity.MINOR))
    photo = _photo(jpeg)
    added = tuple(
        Finding(f"{place}", photo.id, "", None, review=Review(Verdict.ADDED, each, _WHO, _AT))
        for place, each in enumerate(values)
    )
    insured, cause, item, who = _TOLD[settings.reports_in]
    who = settings.adjuster or who
    return Case(
        id="sample",
        number="CLM-2026-004217",
        kind=Kind.VEHICLE,
        created_at=_AT,
        changed_at=_AT,
        template=Kind.VEHICLE,
        details=Details(insured, "P-77-1201", "2026-01-04", cause, item),
        inspections=(Inspection("1", (photo,), (), added),),
        decision=Decision(Severity.MODERATE, "repair", "", who, settings.licence, _WHO, _AT),
    )


def _photo(jpeg: bytes) -> Photo:
    sha256 = hashlib.sha256(jpeg).hexdigest()
    return Photo(
        id="1",
        sha256=sha256,
        name="IMG_0001.jpg",
        media_type="image/jpeg",
        size_bytes=len(jpeg),
        width=_SIZE[0],
        height=_SIZE[1],
        exif=ExifFacts(),
        quality=Quality(1.0, 0.5),
        fingerprint="0" * 64,
        sent=SentPicture(sha256, *_SIZE, len(jpeg)),
        arrival=Arrival.SAMPLE,
        received_at=_AT,
        received_by=_WHO,
    )
