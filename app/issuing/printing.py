"""What a report is made from, with its pictures cut from the originals at the size they have on
paper: the same for issuing it and for looking at it before."""

import asyncio
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from app.desk import Desk
from app.domain.case import Case
from app.domain.measured.evaluated import Measured
from app.domain.photo import Photo
from app.domain.place.closeup import around
from app.domain.place.region import WHOLE, Region
from app.domain.report_plan import ReportPlan, Section
from app.domain.run import Run
from app.domain.strategy import Strategy
from app.errors import PhotoLost, PhotoNotPrepared, PhotosDropped
from app.measured import runs_in
from app.measured_last import measured_model
from app.office.letterhead import look_of
from app.office.prices import prices_at
from app.photos.cut import Cut
from app.photos.pictures import pictures
from app.report.content import CloseUp, Content
from app.report.prints import FINE_QUALITY, SCREEN_QUALITY, close_up_pixels, pixels_of
from app.settings.settings import Settings


async def content_of(
    desk: Desk, case: Case, settings: Settings, plan: ReportPlan | None = None
) -> Content:
    """The stored case's report as it would be issued now, without the log's end; plan: in place
    of the one kept for the case's template.

    Raises StoreError, PhotoLost where nothing is left of a photo, and PhotoNotPrepared where
    places are to be blacked out in one that can't be read any more.
    """
    template = desk.templates.shown(case)
    signer = case.decision.adjuster if case.decision.complete else ""
    content = Content(
        case=case,
        pictures={},
        template=template,
        asked_by=desk.templates.for_runs(case),
        look=await asyncio.to_thread(look_of, settings, desk.folder, signer),
        made_at=datetime.now(UTC),
        version=len(case.reports) + 1,
        prices=await asyncio.to_thread(prices_at, settings.price_table),
        plan=settings.plan_for(template.id) if plan is None else plan,
        measured=await asyncio.to_thread(_measured, desk, case, settings),
    )
    made = await _all_made(desk, content)
    whole = {photo.id: path for photo, (path, _) in zip(case.photos, made, strict=True)}
    closely = {found: cut for _, cuts in made for found, cut in cuts.items()}
    return replace(content, pictures=whole, close_ups=closely)


def _measured(desk: Desk, case: Case, settings: Settings) -> dict[str, Measured | None]:
    """How right the models were that were asked, where the office wants it told."""
    if not settings.measured_in_report:
        return {}
    runs = runs_in(desk.folder)
    asked = {run.id: (run.asked.host, run.asked.model, _way(run)) for run in case.runs}
    known = {each: measured_model(runs, *each) for each in set(asked.values())}
    return {run_id: known[each] for run_id, each in asked.items()}


def _way(run: Run) -> Strategy:
    return run.merged.strategy if run.merged else Strategy()


async def _all_made(desk: Desk, content: Content) -> list[tuple[Path, Mapping[str, CloseUp]]]:
    """What is made of each photo; where one fails, nothing goes on behind it."""
    try:
        async with asyncio.TaskGroup() as group:
            photos = content.case.photos
            tasks = [group.create_task(_made(desk, content, photo)) for photo in photos]
    except ExceptionGroup as several:
        raise several.exceptions[0] from several
    return [task.result() for task in tasks]


async def _made(desk: Desk, content: Content, photo: Photo) -> tuple[Path, Mapping[str, CloseUp]]:
    """The photo's picture, and its findings' close-ups. Of an original that can't be read any
    more there is the picture made when it came in, and no close-up."""
    hidden = photo.blackouts if content.look.blackouts else ()
    plan, paper = content.plan, content.look.paper
    whole = _cut(plan, WHOLE, pixels_of(plan, paper, photo), hidden)
    close = {
        found: _cut(plan, part, close_up_pixels(plan, paper, photo, part), hidden)
        for found, part in _parts(content, photo).items()
    }
    try:
        await pictures(photo, [whole, *close.values()], desk.files, desk.decoder)
    except PhotoNotPrepared as error:
        kept = desk.files.prepared(photo.sha256)
        if not await asyncio.to_thread(kept.is_file):
            dropped = content.case.photos_dropped_at is not None
            raise (PhotosDropped if dropped else PhotoLost)(photo.name) from error
        if hidden:
            raise
        return kept, {}
    lying = {
        found: CloseUp(desk.files.cut(photo.sha256, cut), cut.part) for found, cut in close.items()
    }
    return desk.files.cut(photo.sha256, whole), lying


def _parts(content: Content, photo: Photo) -> dict[str, Region]:
    """Finding → the part of the photo to be shown of it closely."""
    if Section.CLOSE_UPS not in content.sections:
        return {}
    standing = (found for _, found in content.of_photo(photo.id))
    return {
        found.id: around(found.value.region, photo.width, photo.height)
        for found in standing
        if found.value.region is not None
    }


def _cut(plan: ReportPlan, part: Region, size: tuple[int, int], hidden: tuple[Region, ...]) -> Cut:
    quality = FINE_QUALITY if plan.fine else SCREEN_QUALITY
    return Cut(part, *size, hidden, quality)
