"""Questions with their pictures, made from real photos."""

import asyncio
import hashlib
from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path

import pytest

from app.desk import Desk
from app.domain.case import Case, Details
from app.domain.place.region import Region
from app.domain.sent import Adjustment
from app.domain.words import Kind, Language
from app.errors import PhotoNotPrepared, TooManyImages
from app.photos.limits import SENT_PIXELS
from app.sending import pack as packing_module
from app.sending.pack import Packed, draft_of
from app.settings.connection import Connection
from app.settings.providers import Provider, providers
from app.vlm import record
from tests.helpers import cases
from tests.helpers.answers import TEMPLATES
from tests.helpers.desks import case_of, desk_in
from tests.helpers.photos import opened, photo_like, saved

HIDDEN = Region(0.25, 0.25, 0.5, 0.5)
NEAR = Connection(base_url="http://localhost:1/v1")


def at_desk(folder: Path, work: Callable[[Desk], Awaitable[None]]) -> None:
    async def whole() -> None:
        async with desk_in(folder) as desk:
            await work(desk)

    asyncio.run(whole())


async def packed(
    desk: Desk, case: Case, pixels: int = SENT_PIXELS, connection: Connection = NEAR
) -> Packed:
    draft = draft_of(case, TEMPLATES[case.kind], connection, Language.ENGLISH)
    return await desk.packing.pack(draft, case.photos, connection, pixels)


def test_the_pictures_lie_where_they_are_said_to(tmp_path: Path) -> None:
    async def work(desk: Desk) -> None:
        case = await case_of(desk, saved(photo_like(800, 600)), saved(photo_like(2400, 400)))
        told = await packed(desk, case)
        assert len(told.paths) == 4, "the second one goes in three parts"
        for picture, path in zip(told.question.pictures, told.paths, strict=True):
            assert path.read_bytes() == picture.jpeg
            assert opened(picture.jpeg).size == (picture.width, picture.height)
        assert (
            told.question.pictures[0].jpeg
            == desk.files.prepared(case.photos[0].sha256).read_bytes()
        )
        assert await packed(desk, case) != told, "another run"
        assert (await packed(desk, case)).question.pictures == told.question.pictures

    at_desk(tmp_path, work)


def test_more_pixels_are_taken_from_the_original(tmp_path: Path) -> None:
    async def work(desk: Desk) -> None:
        case = await case_of(desk, saved(photo_like(2400, 1800), quality=85))
        usual = (await packed(desk, case)).question.pictures[0]
        large = (await packed(desk, case, 3_000_000)).question.pictures[0]
        assert (usual.width, large.width) == (1316, 2000)
        assert opened(large.jpeg).size == (2000, 1500)
        assert (await packed(desk, case)).question.pictures[0] == usual

    at_desk(tmp_path, work)


def test_a_blackout_is_in_every_picture_from_then_on(tmp_path: Path) -> None:
    async def work(desk: Desk) -> None:
        case = await case_of(desk, saved(photo_like(800, 600)))
        before = (await packed(desk, case)).question.pictures[0]
        photo = case.photos[0]
        case = await desk.store.describe_photo(case.id, photo.id, cases.MEI, blackouts=(HIDDEN,))
        hidden = (await packed(desk, case)).question.pictures[0]
        assert hidden.blackouts == (HIDDEN,)
        assert opened(hidden.jpeg).convert("L").getpixel((300, 225)) == 0
        assert desk.files.prepared(photo.sha256).read_bytes() == before.jpeg, "kept as it was"
        case = await desk.store.describe_photo(case.id, photo.id, cases.MEI, blackouts=())
        assert (await packed(desk, case)).question.pictures[0] == before

    at_desk(tmp_path, work)


def test_a_file_too_large_for_the_server_is_made_smaller_and_said_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def strict(connection: Connection) -> Provider:
        return replace(providers()["ark"], picture_bytes=200_000)

    async def work(desk: Desk) -> None:
        case = await case_of(desk, saved(photo_like(1200, 900)), saved(photo_like(300, 200)))
        monkeypatch.setattr(packing_module, "provider_of", strict)
        told = (await packed(desk, case)).question
        assert told.adjustments == (Adjustment.SMALLER_FOR_BYTES,)
        assert all(len(picture.jpeg) <= 200_000 for picture in told.pictures)
        assert told.pictures[0].width < 1200
        assert told.pictures[1].width == 300
        assert (await packed(desk, case)).question.pictures == told.pictures

    at_desk(tmp_path, work)


def test_an_error_names_the_server(tmp_path: Path) -> None:
    async def work(desk: Desk) -> None:
        case = await case_of(desk, *(saved(photo_like(64, 64, seed=n)) for n in range(4)))
        more = (*case.photos, replace(case.photos[0], id="another"))
        connection = Connection(base_url="https://example.com/v1", provider="volcengine")
        draft = draft_of(case, TEMPLATES[case.kind], connection, Language.ENGLISH)
        with pytest.raises(TooManyImages) as error:
            await desk.packing.pack(draft, more, connection, SENT_PIXELS)
        assert error.value.host == "example.com"

    at_desk(tmp_path, work)


def test_a_picture_that_is_gone_is_told(tmp_path: Path) -> None:
    async def work(desk: Desk) -> None:
        case = await case_of(desk, saved(photo_like(64, 64)))
        desk.files.prepared(case.photos[0].sha256).unlink()
        with pytest.raises(PhotoNotPrepared):
            await packed(desk, case)

    at_desk(tmp_path, work)


def test_nothing_of_the_case_but_the_question_is_in_a_draft() -> None:
    case = cases.case(question=" Is it safe? ", details=Details("Okafor", "P-1", item="VW Golf"))
    draft = draft_of(case, TEMPLATES[Kind.VEHICLE], NEAR, Language.GERMAN)
    assert draft.text == "Is it safe?"
    assert draft.pictures == ()
    usual = draft_of(replace(case, question=" "), TEMPLATES[Kind.VEHICLE], NEAR, Language.GERMAN)
    assert usual.text == TEMPLATES[Kind.VEHICLE].question(Language.GERMAN)
    assert usual.run_id != draft.run_id


def test_what_is_kept_has_the_hash_of_what_is_sent(tmp_path: Path) -> None:
    async def work(desk: Desk) -> None:
        case = await case_of(desk, saved(photo_like(2400, 500)))
        told = await packed(desk, case)
        asked = record.asked(NEAR, told.question)
        assert asked.photo_ids == (case.photos[0].id,)
        assert [s.picture.sha256 for s in asked.sent] == [
            hashlib.sha256(path.read_bytes()).hexdigest() for path in told.paths
        ]
        assert [s.part for s in asked.sent] == [p.part for p in told.question.pictures]

    at_desk(tmp_path, work)
