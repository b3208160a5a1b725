"""What really arrives at a server, decoded there: sizes, parts, blackouts, and what is kept."""

import asyncio
import base64
import hashlib
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from app.desk import Desk
from app.domain.case import Case
from app.domain.events import Repair
from app.domain.place.parts import parts_of
from app.domain.place.region import Region
from app.domain.sent import Adjustment
from app.domain.words import RunState, Severity
from app.errors import TooManyImages, WindowTooSmall
from app.settings.connection import PRACTICE, Connection, Price
from tests.helpers import behaviours as does
from tests.helpers.answers import found, written
from tests.helpers.cases import MEI
from tests.helpers.desks import case_of, desk_in, inspected, pictures_in
from tests.helpers.photos import MARK, mark_found, marked, opened, photo_like, saved
from tests.helpers.server import LoopbackServer, Seen

pytestmark = pytest.mark.server

HIDDEN = Region(0.2, 0.2, 0.45, 0.6)
Work = Callable[[Desk, Connection], Awaitable[Case]]


def at_server(folder: Path, work: Work, answer: str = "", **of: Any) -> tuple[Case, list[Seen]]:
    """The case after the work, and what the server got."""

    async def whole(url: str) -> Case:
        async with desk_in(folder) as desk:
            return await work(desk, Connection(base_url=f"{url}/v1", **of))

    with LoopbackServer(does.streams(answer or written(), piece=500)) as server:
        return asyncio.run(whole(server.url)), server.seen


def arrived(seen: Seen) -> list[bytes]:
    return [base64.b64decode(picture) for picture in pictures_in(seen.json)]


def texts(seen: Seen) -> list[str]:
    parts = seen.json["messages"][1]["content"]
    return [part["text"] for part in parts if part["type"] == "text"]


def test_parts_arrive_labelled_and_their_boxes_come_back(tmp_path: Path) -> None:
    """The server looks for the red mark itself, part by part, as a model would."""
    answers: list[dict[str, Any]] = []

    async def find(talk: Any) -> None:
        for part, jpeg in enumerate(arrived(talk.seen)[1:], 1):
            seen = _red(opened(jpeg))
            if seen is not None:
                box = [round(edge * 1000) for edge in seen.as_list()]
                answers.append(found(photo=2, photo_part=part, region=box))
        await does.streams(written(findings=answers, reasoning=[]), piece=500)(talk)

    async def work(url: str) -> Case:
        async with desk_in(tmp_path) as desk:
            photos = saved(photo_like(640, 480)), saved(marked(6000, 1200), quality=95)
            case = await case_of(desk, *photos)
            await inspected(desk, case, Connection(base_url=f"{url}/v1"))
            return await desk.store.case(case.id)

    with LoopbackServer(find) as server:
        case = asyncio.run(work(server.url))
        (seen,) = server.seen
    assert texts(seen)[:4] == [
        "Photo 1:",
        "Photo 2, part 1 of 3 (left):",
        "Photo 2, part 2 of 3 (middle):",
        "Photo 2, part 3 of 3 (right):",
    ]
    sizes = [opened(jpeg).size for jpeg in arrived(seen)[1:]]
    assert len(set(sizes)) == 1
    assert 1_290_000 < sizes[0][0] * sizes[0][1] <= 1_300_000
    assert len(answers) == 2, "the mark reaches into two parts"
    regions = [f.value.region for f in case.findings]
    assert regions[0] is not None
    assert regions[0].x1 == pytest.approx(MARK.x1, abs=0.003)
    assert regions[0].y1 == pytest.approx(MARK.y1, abs=0.003)
    run = case.inspections[0].run
    assert run is not None
    assert [sent.part for sent in run.asked.sent[1:]] == list(parts_of(6000, 1200))


def _red(picture: Image.Image) -> Region | None:
    pixels = np.asarray(picture.convert("RGB")).astype(int)
    red = (pixels[..., 0] > 170) & (pixels[..., 1] < 70)
    return mark_found(picture) if red.any() else None


def test_blackouts_arrive_black_and_are_kept_with_the_run(tmp_path: Path) -> None:
    async def work(desk: Desk, connection: Connection) -> Case:
        case = await case_of(desk, saved(photo_like(900, 600)), saved(photo_like(640, 480)))
        photo = case.photos[0].id
        case = await desk.store.describe_photo(case.id, photo, MEI, blackouts=(HIDDEN,))
        await inspected(desk, case, connection)
        await desk.store.describe_photo(case.id, photo, MEI, blackouts=())
        return await desk.store.case(case.id)

    inside = [found(photo=1, region=[250, 250, 400, 500], severity="severe")]
    case, (seen,) = at_server(tmp_path, work, written(findings=inside))
    hidden, other = arrived(seen)
    left, top, right, bottom = (round(edge) for edge in HIDDEN.in_pixels(900, 600))
    assert np.asarray(opened(hidden).crop((left, top, right, bottom))).max() < 24
    assert np.asarray(opened(other)).mean() > 40
    run = case.inspections[0].run
    assert run is not None
    assert [sent.blackouts for sent in run.asked.sent] == [(HIDDEN,), ()]
    assert [sent.picture.sha256 for sent in run.asked.sent] == [
        hashlib.sha256(jpeg).hexdigest() for jpeg in (hidden, other)
    ]
    assert case.photos[0].blackouts == (), "taken back since; what was sent stays on record"
    assert case.findings[0].value.severity is Severity.UNDETERMINED
    assert [w.repair for w in run.assessment.warnings] == [Repair.BLACKED_OUT]
    assert "black rectangles" in seen.json["messages"][0]["content"]


def test_a_small_window_gets_small_pictures(tmp_path: Path) -> None:
    async def work(desk: Desk, connection: Connection) -> Case:
        case = await case_of(desk, *(saved(photo_like(1600, 1200, n), quality=80) for n in (1, 2)))
        await inspected(desk, case, connection)
        return await desk.store.case(case.id)

    case, (seen,) = at_server(tmp_path, work, context_window=5000)
    sizes = {opened(jpeg).size for jpeg in arrived(seen)}
    assert all(width * height < 900_000 for width, height in sizes)
    run = case.inspections[0].run
    assert run is not None
    assert run.asked.adjustments == (Adjustment.SMALLER_FOR_WINDOW,)
    assert {(s.picture.width, s.picture.height) for s in run.asked.sent} == sizes
    assert (case.photos[0].sent.width, case.photos[0].sent.height) == (1316, 987)


@pytest.mark.parametrize(
    ("of", "error"),
    [
        ({"context_window": 3000}, WindowTooSmall),
        ({"provider": "volcengine"}, TooManyImages),
    ],
)
def test_what_cannot_be_sent_is_told_before_anything_is(
    tmp_path: Path, of: dict[str, Any], error: type[Exception], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.domain.inspection.PHOTOS_PER_INSPECTION", 5)
    monkeypatch.setattr("app.store.cases.case_photos.PHOTOS_PER_INSPECTION", 5)

    async def work(desk: Desk, connection: Connection) -> Case:
        case = await case_of(desk, *(saved(photo_like(64, 64, n)) for n in range(5)))
        with pytest.raises(error):
            await inspected(desk, case, connection)
        return await desk.store.case(case.id)

    case, seen = at_server(tmp_path, work, **of)
    assert seen == []
    assert case.inspections[0].runs == (), "there was no run"


def test_a_run_keeps_what_it_cost(tmp_path: Path) -> None:
    async def work(desk: Desk, connection: Connection) -> Case:
        case = await case_of(desk, saved(photo_like(64, 64)))
        await inspected(desk, case, connection)
        return await desk.store.case(case.id)

    case, _ = at_server(tmp_path, work, price=Price("0.5", "1,5", "¥"))
    run = case.inspections[0].run
    assert run is not None
    assert (run.told.tokens_in, run.told.tokens_out) == (1500, 400)
    assert (run.cost, run.currency) == ("0.00135", "¥")
    case, _ = at_server(tmp_path, work)
    assert case.inspections[0].run is not None
    assert (case.inspections[0].run.cost, case.inspections[0].run.currency) == ("", "")


def test_the_practice_engine_names_the_part_it_means(tmp_path: Path) -> None:
    image = Image.new("RGB", (4000, 800), (150, 150, 150))
    for x in range(3300, 3700, 40):
        image.paste("black", (x, 300, x + 20, 600))

    async def work() -> Case:
        async with desk_in(tmp_path) as desk:
            case = await case_of(desk, saved(image, quality=95))
            await inspected(desk, case, PRACTICE)
            return await desk.store.case(case.id)

    case = asyncio.run(work())
    run = case.inspections[0].run
    assert run is not None
    assert run.state is RunState.DONE
    regions = [found.value.region for found in case.findings]
    assert any(r and r.overlap(Region(0.825, 0.375, 0.925, 0.75)) > 0.2 for r in regions), regions
