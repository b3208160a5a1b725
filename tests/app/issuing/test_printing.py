"""Pictures of a report are cut from the originals: as large as they are printed, and no more."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import asdict, replace
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image
from reportlab.platypus import Paragraph

from app.desk import Desk
from app.domain.case import Case
from app.domain.place.region import Region
from app.domain.report_plan import Layout, ReportPlan, Section
from app.domain.strategy import Strategy, Way
from app.domain.words import Verdict
from app.errors import PhotoLost, PhotosDropped
from app.evaluation.figures import evaluated
from app.evaluation.run_file import RunFile
from app.issuing.printing import content_of
from app.measured import asked_of, runs_in
from app.report.content import Content
from app.report.pdf import render
from app.report.statements import disclosure
from app.settings.connection import Connection
from app.settings.settings import Settings
from tests.helpers import behaviours as do
from tests.helpers import cases
from tests.helpers.answers import written
from tests.helpers.desks import case_of, desk_in, inspected
from tests.helpers.labelling import FAIR, answers, labelled
from tests.helpers.server import LoopbackServer

PLACE = Region(0.4, 0.4, 0.6, 0.6)
PHOTOS = labelled(12, seed=30)


def _photo() -> bytes:
    """White, with a place and a camera in its EXIF."""
    told, data = Image.Exif(), BytesIO()
    told[271] = "SECRETCAM"
    Image.new("RGB", (2400, 1800), "white").save(data, "JPEG", quality=90, exif=told)
    return data.getvalue()


def with_case(folder: Path, work: Callable[[Desk, Case], Awaitable[None]]) -> None:
    """Do it with a case of one photo, in which a person added a finding."""

    async def whole() -> None:
        async with desk_in(folder) as desk:
            case = await case_of(desk, _photo())
            review = cases.review(Verdict.ADDED, value=cases.value(region=PLACE))
            found = cases.finding(
                1, photo_id=case.photos[0].id, run_id="", proposed=None, review=review
            )
            await work(desk, await desk.store.add_finding(case.id, found, cases.MEI))

    asyncio.run(whole())


def _middle(path: Path) -> tuple[int, ...]:
    with Image.open(path) as picture:
        pixel = picture.convert("RGB").getpixel((picture.width // 2, picture.height // 2))
        assert isinstance(pixel, tuple)
        return pixel


def test_blackouts_reach_close_ups_and_no_exif_does(tmp_path: Path) -> None:
    async def work(desk: Desk, case: Case) -> None:
        photo = case.photos[0]
        case = await desk.store.describe_photo(case.id, photo.id, cases.MEI, blackouts=(PLACE,))
        for hidden in (False, True):
            made = await content_of(desk, case, Settings(blackouts_in_report=hidden))
            (close,) = made.close_ups.values()
            assert (_middle(close.picture) == (255, 255, 255)) is not hidden
            if hidden:
                assert max(_middle(close.picture)) < 8
            pdf = render(made)
            assert pdf.count(b"/Subtype /Image") == 2
            assert b"SECRETCAM" not in pdf
            assert b"Exif" not in close.picture.read_bytes()

    with_case(tmp_path, work)


def test_a_print_has_as_many_pixels_as_the_paper_wants_and_the_photo_has(tmp_path: Path) -> None:
    async def work(desk: Desk, case: Case) -> None:
        sides = []
        for plan in (
            ReportPlan(layout=Layout.CONTACT),
            ReportPlan(),
            ReportPlan(fine=True),
            ReportPlan(layout=Layout.ONE, fine=True),
        ):
            made = await content_of(desk, case, Settings(), plan)
            with Image.open(made.pictures[case.photos[0].id]) as picture:
                sides.append(picture.width)
            (close,) = made.close_ups.values()
            with Image.open(close.picture) as picture:
                assert picture.width <= (close.part.x2 - close.part.x1) * 2400 + 1
        assert sides == sorted(sides)
        assert sides[1] * 2 <= sides[2] * 1.01
        assert sides[-1] <= 2400

    with_case(tmp_path, work)


def test_a_photo_whose_original_is_lost_is_printed_as_it_was_prepared(tmp_path: Path) -> None:
    async def work(desk: Desk, case: Case) -> None:
        photo = case.photos[0]
        desk.files.original(photo.sha256, photo.media_type).unlink()
        made = await content_of(desk, case, Settings())
        assert made.pictures == {photo.id: desk.files.prepared(photo.sha256)}
        assert made.close_ups == {}
        assert Section.CLOSE_UPS in made.sections
        assert render(made)

    with_case(tmp_path, work)


def test_a_photo_of_which_nothing_is_left_is_named(tmp_path: Path) -> None:
    """Another place for the report would not help."""

    async def work(desk: Desk, case: Case) -> None:
        photo = case.photos[0]
        desk.files.original(photo.sha256, photo.media_type).unlink()
        desk.files.prepared(photo.sha256).unlink()
        with pytest.raises(PhotoLost) as error:
            await content_of(desk, case, Settings())
        assert error.value.name == photo.name
        assert type(error.value) is PhotoLost
        dropped = replace(case, photos_dropped_at=cases.NOON)
        with pytest.raises(PhotosDropped):
            await content_of(desk, dropped, Settings())

    with_case(tmp_path, work)


@pytest.mark.server
def test_how_right_the_model_was_is_told_where_the_office_wants_it(tmp_path: Path) -> None:
    async def work(desk: Desk, case: Case) -> None:
        with LoopbackServer(do.streams(written())) as server:
            gpu = Connection(base_url=f"{server.url}/v1", model="qwen", name="renamed since")
            await inspected(desk, case, gpu)
        case = await desk.store.case(case.id)
        wanted = Settings(measured_in_report=True)
        assert "never measured" in _disclosed(await content_of(desk, case, wanted))
        file = RunFile.begun(runs_in(desk.folder), {"set": {"name": "cars"}, **asked_of(gpu)})
        file.done(evaluated(PHOTOS, answers(PHOTOS, FAIR)))
        told = _disclosed(await content_of(desk, case, wanted))
        assert "«cars», 12 cases" in told.replace("\u2068", "").replace("\u2069", "")
        assert "never measured" not in told
        assert "in another way" not in told
        tiles = {"strategy": asdict(Strategy(Way.TILES))}
        own = {"set": {"name": "later"}, **asked_of(gpu)}
        RunFile.begun(runs_in(desk.folder), own | tiles).done(
            evaluated(PHOTOS, answers(PHOTOS, FAIR))
        )
        assert "«cars»" in _disclosed(await content_of(desk, case, wanted)).replace(
            "\u2068", ""
        ).replace("\u2069", ""), "it looked once in this case, too"
        file.path.unlink()
        told = _disclosed(await content_of(desk, case, wanted))
        assert "later" in told
        assert "in another way" in told
        assert "easured" not in _disclosed(await content_of(desk, case, Settings()))
        await desk.models.close()

    with_case(tmp_path / "data", work)


def _disclosed(content: Content) -> str:
    told = (each for each in disclosure(content) if isinstance(each, Paragraph))
    return " ".join(each.getPlainText(identify=True) for each in told)
