"""What a person is shown is what would be sent."""

import asyncio
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

from app.domain.case import Details
from app.domain.named import Named
from app.domain.place.region import Region
from app.domain.reading import Reading
from app.domain.sent import Adjustment
from app.domain.words import Language
from app.photos.limits import SENT_PIXELS
from app.sending.pack import draft_of
from app.sending.preview import Preview, ShownPicture, preview
from app.settings.connection import Connection, Price
from app.settings.settings import Settings
from app.vlm.request.prompt import prompt
from tests.helpers import cases
from tests.helpers.answers import TEMPLATES
from tests.helpers.desks import case_of, desk_in
from tests.helpers.photos import photo_like, saved

PRICED = Connection(base_url="http://localhost:1/v1", price=Price("0.5", "1.5", "¥"), name="Office")
HIDDEN = Region(0.25, 0.25, 0.5, 0.5)


def shown(
    folder: Path, *jpegs: bytes, connection: Connection = PRICED, question: str = ""
) -> tuple[Preview, tuple[str, ...], str]:
    """The preview, and the words the prompt of the same question has."""

    async def work() -> tuple[Preview, tuple[str, ...], str]:
        async with desk_in(folder) as desk:
            case = await case_of(desk, *jpegs)
            details = Details(insured="Amara Okafor")
            case = await desk.store.describe(case.id, cases.MEI, question=question, details=details)
            first = case.photos[0].id
            case = await desk.store.describe_photo(case.id, first, cases.MEI, blackouts=(HIDDEN,))
            template, settings = TEMPLATES[case.kind], Settings(connection)
            told = await preview(desk.packing, case, case.inspections[0], template, settings)
            draft = draft_of(case, template, connection, Language.ENGLISH)
            packed = await desk.packing.pack(draft, case.photos, connection, SENT_PIXELS)
            words = prompt(packed.question)
            said = tuple(part for part in words.parts if isinstance(part, str))
            return told, said, words.system

    return asyncio.run(work())


def test_the_words_are_those_that_go_out(tmp_path: Path) -> None:
    told, said, system = shown(tmp_path, saved(photo_like(640, 480)), question="Is it safe?")
    assert told.system == system
    assert tuple(part for part in told.said if isinstance(part, str)) == said
    assert said == ("Photo 1:", "Is it safe?")


def test_each_picture_as_it_goes_out(tmp_path: Path) -> None:
    told, said, _ = shown(tmp_path, saved(photo_like(640, 480)), saved(photo_like(2000, 400)))
    first, *parts = told.pictures
    assert (first.number, first.parts, first.blackouts) == (1, 1, 1)
    assert (first.width, first.height, first.tokens) == (640, 480, 302)
    assert first.size_bytes == len(first.path.read_bytes())
    assert [(p.number, p.part, p.parts, p.blackouts) for p in parts] == [
        (2, 1, 3, 0),
        (2, 2, 3, 0),
        (2, 3, 3, 0),
    ]
    assert said[1] == "Photo 2, part 1 of 3 (left):"
    assert isinstance(told.said[1], ShownPicture), "each stands behind its label"


def test_how_much_of_the_window_and_what_it_costs(tmp_path: Path) -> None:
    told, _, _ = shown(tmp_path, saved(photo_like(640, 480)))
    room = told.room
    assert (room.pictures, room.answer, room.window) == (302, 2048, 32_768)
    assert 1900 < room.words < 2400
    assert Decimal(told.asking) == Decimal("0.5") * (room.words + 302) / 1_000_000
    assert told.answering == "0.003072"


def test_without_a_price_nothing_is_made_up(tmp_path: Path) -> None:
    told, _, _ = shown(
        tmp_path, saved(photo_like(64, 64)), connection=replace(PRICED, price=Price())
    )
    assert (told.asking, told.answering) == ("", "")


def test_names_and_adjustments_are_told(tmp_path: Path) -> None:
    small = replace(PRICED, context_window=4500)
    told, _, _ = shown(
        tmp_path, saved(photo_like(1400, 900)), connection=small, question="Did Okafor do it?"
    )
    assert told.named == (Named.INSURED,)
    assert told.adjustments == (Adjustment.SMALLER_FOR_WINDOW,)
    room = told.room
    assert room.words + room.pictures + room.answer <= room.window == 4500


def test_before_any_connection_it_can_be_looked_at(tmp_path: Path) -> None:
    told, _, _ = shown(tmp_path, saved(photo_like(64, 64)), connection=Connection())
    assert not told.connection.ready
    assert len(told.pictures) == 1


def test_faces_that_may_be_seen_are_counted_but_not_those_blacked_out(tmp_path: Path) -> None:
    faces = (Region(0.3, 0.3, 0.4, 0.4), Region(0.7, 0.7, 0.8, 0.8))

    async def work() -> Preview:
        async with desk_in(tmp_path) as desk:
            case = await case_of(desk, saved(photo_like(640, 480)))
            photo = case.photos[0].id
            await desk.store.keep_reading(case.id, photo, Reading((), (), faces))
            case = await desk.store.describe_photo(case.id, photo, cases.MEI, blackouts=(HIDDEN,))
            template, settings = TEMPLATES[case.kind], Settings(PRICED)
            return await preview(desk.packing, case, case.inspections[0], template, settings)

    assert [picture.private for picture in asyncio.run(work()).pictures] == [1]
