"""Photos are read behind a person's back, one after the other, and never in their way."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime
from pathlib import Path

import pytest

from app.desk import Desk
from app.domain.place.region import Region
from app.domain.read.found import numbers_on
from app.domain.reading import Reading, TextLine
from app.domain.words import Arrival, Kind
from app.settings.settings import Settings
from tests.helpers import cases
from tests.helpers.barcodes import drawn, label
from tests.helpers.desks import case_of, desk_in
from tests.helpers.photos import photo_like, saved
from tests.helpers.readings import PLACE, SF, UPS, VIN, line
from tests.helpers.waiting import until
from ui.inspection.case_model import CaseModel
from ui.inspection.intake_model import IntakeModel
from ui.inspection.reading_model import ReadingModel

pytestmark = pytest.mark.usefixtures("qapp")
Work = Callable[[Desk, CaseModel, IntakeModel], Awaitable[None]]


def _at_models(folder: Path, work: Work, writing: bool = False) -> None:
    async def whole() -> None:
        async with desk_in(folder / "data") as desk:
            troubles: list[Exception] = []
            case = CaseModel(lambda: cases.MEI, troubles.append)
            intake = IntakeModel(case)
            settings = Settings(read_writing=writing)
            reading = ReadingModel(case, intake, lambda: settings)
            case.attach(desk)
            await work(desk, case, intake)
            for model in (reading, intake, case):
                await model.close()
            assert troubles == []

    asyncio.run(whole())


def _numbers(model: CaseModel) -> list[str]:
    return [number.value for photo in model.case.photos for number in numbers_on(photo.reading)]


def _read(model: CaseModel, count: int) -> bool:
    photos = model.case.photos
    return len(photos) == count and all(photo.reading is not None for photo in photos)


def test_photos_that_come_in_are_read_and_nothing_is_said_to_be_saved(tmp_path: Path) -> None:
    paths = [tmp_path / f"{n}.jpg" for n in range(3)]
    pictures = (label(drawn(UPS)), photo_like(400, 300), label(drawn(SF)))
    for path, picture in zip(paths, pictures, strict=True):
        path.write_bytes(saved(picture))

    async def work(desk: Desk, case: CaseModel, intake: IntakeModel) -> None:
        saves: list[datetime] = []
        case.saved.connect(saves.append)
        intake.add_paths(paths, Arrival.DROP)
        await until(lambda: len(case.case.photos) == 3)
        in_by = len(saves)
        await until(lambda: _read(case, 3))
        assert _numbers(case) == [UPS, SF]
        assert len(saves) == in_by
        assert await desk.store.case(case.case.id) == case.case

    _at_models(tmp_path, work)


def test_a_stored_case_is_read_when_it_is_opened(tmp_path: Path) -> None:
    async def work(desk: Desk, case: CaseModel, intake: IntakeModel) -> None:
        stored = await case_of(desk, saved(label(drawn(UPS))), kind=Kind.PARCEL)
        case.open_case(stored.id)
        await until(lambda: _read(case, 1))
        assert _numbers(case) == [UPS]
        assert case.case.changed_at == stored.changed_at

    _at_models(tmp_path, work)


def test_what_cannot_be_read_is_given_up_and_the_next_is_read(tmp_path: Path) -> None:
    async def work(desk: Desk, case: CaseModel, intake: IntakeModel) -> None:
        jpegs = (saved(photo_like(400, 300)), saved(label(drawn(UPS))))
        stored = await case_of(desk, *jpegs)
        await asyncio.to_thread(desk.files.drop, stored.photos[0].sha256)
        case.open_case(stored.id)
        await until(lambda: _numbers(case) == [UPS])
        assert case.case.photos[0].reading is None

    _at_models(tmp_path, work)


def test_a_photo_read_before_it_was_taken_out_comes_back_read(tmp_path: Path) -> None:
    async def work(desk: Desk, case: CaseModel, intake: IntakeModel) -> None:
        stored = await case_of(desk, saved(photo_like(400, 300)))
        case.open_case(stored.id)
        await until(lambda: _read(case, 1))
        intake.remove_photo(stored.photos[0].id)
        await until(lambda: not case.case.photos)
        case.undo()
        await until(lambda: case.case.photos)
        assert case.case.photos[0].reading == Reading()

    _at_models(tmp_path, work)


class _Part:
    """Stands for the part that reads writing and finds faces, which need not be installed here."""

    def __init__(
        self, monkeypatch: pytest.MonkeyPatch, installed: bool = True, faces: bool = False
    ) -> None:
        self.asked: list[str] = []
        self.rested: list[bool] = []  # what nobody waits for is at an end
        monkeypatch.setattr("app.photo_reading.is_installed", lambda: installed)
        monkeypatch.setattr("app.photo_reading.finds_faces", lambda: faces)
        monkeypatch.setattr("app.photos.decoder.Decoder.read_writing", self._read)
        monkeypatch.setattr("app.photos.decoder.Decoder.find_faces", self._find)
        monkeypatch.setattr("app.photo_reading.PhotoReader.rest", self._rest)

    async def _read(self, path: Path, name: str) -> tuple[TextLine, ...]:
        self.asked.append(name)
        return (line(f"VIN {VIN}"),)

    async def _find(self, path: Path, name: str) -> tuple[Region, ...]:
        self.asked.append(f"faces of {name}")
        return (PLACE,)

    async def _rest(self, *, behind: bool = False) -> None:
        self.rested.append(behind)


def test_writing_is_read_after_all_barcodes_where_it_is_wanted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    part = _Part(monkeypatch)

    async def work(desk: Desk, case: CaseModel, intake: IntakeModel) -> None:
        jpegs = (saved(label(drawn(UPS))), saved(photo_like(400, 300)))
        stored = await case_of(desk, *jpegs)
        case.open_case(stored.id)
        await until(lambda: len(_numbers(case)) == 3)
        assert _numbers(case) == [UPS, VIN, VIN]
        assert part.asked == ["IMG_0001.jpg", "IMG_0002.jpg"]
        assert await desk.store.case(stored.id) == case.case

    _at_models(tmp_path, work, writing=True)


def test_faces_are_found_before_writing_is_read_and_both_are_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    part = _Part(monkeypatch, faces=True)

    async def work(desk: Desk, case: CaseModel, intake: IntakeModel) -> None:
        stored = await case_of(desk, saved(photo_like(400, 300)))
        case.open_case(stored.id)
        await until(lambda: part.asked and part.rested[-1:] == [True])
        (photo,) = case.case.photos
        assert photo.reading == Reading((), (line(f"VIN {VIN}"),), (PLACE,))
        assert part.asked == ["faces of IMG_0001.jpg", "IMG_0001.jpg"]
        assert await desk.store.case(stored.id) == case.case

    _at_models(tmp_path, work, writing=True)


def test_faces_are_found_later_where_writing_was_read_without_their_part(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    part = _Part(monkeypatch, faces=True)

    async def work(desk: Desk, case: CaseModel, intake: IntakeModel) -> None:
        stored = await case_of(desk, saved(photo_like(400, 300)))
        await desk.store.keep_reading(stored.id, stored.photos[0].id, Reading((), (line("a"),)))
        case.open_case(stored.id)
        await until(lambda: part.asked and part.rested[-1:] == [True])
        assert case.case.photos[0].reading == Reading((), (line("a"),), (PLACE,))
        assert part.asked == ["faces of IMG_0001.jpg"]

    _at_models(tmp_path, work, writing=True)


def test_the_barcodes_of_a_new_photo_do_not_wait_for_the_writing_in_another(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _Part(monkeypatch)
    begun, over = asyncio.Event(), asyncio.Event()
    file = tmp_path / "label.jpg"
    file.write_bytes(saved(label(drawn(UPS))))

    async def slow(_: object, path: Path, name: str) -> tuple[TextLine, ...]:
        begun.set()
        await over.wait()
        return ()

    monkeypatch.setattr("app.photos.decoder.Decoder.read_writing", slow)

    async def work(desk: Desk, case: CaseModel, intake: IntakeModel) -> None:
        stored = await case_of(desk, saved(photo_like(400, 300)))
        case.open_case(stored.id)
        await until(begun.is_set)
        intake.add_paths([file], Arrival.DROP)
        await until(lambda: _numbers(case) == [UPS])
        assert not over.is_set()
        over.set()
        await until(lambda: all(p.reading and p.reading.lines == () for p in case.case.photos))

    _at_models(tmp_path, work, writing=True)


@pytest.mark.parametrize(("installed", "wanted"), [(True, False), (False, True)])
def test_writing_is_not_read_unasked_or_without_its_part(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, installed: bool, wanted: bool
) -> None:
    part = _Part(monkeypatch, installed)

    async def work(desk: Desk, case: CaseModel, intake: IntakeModel) -> None:
        stored = await case_of(desk, saved(photo_like(400, 300)))
        case.open_case(stored.id)
        await until(lambda: _read(case, 1) and False in part.rested)
        assert part.asked == []
        assert case.case.photos[0].reading == Reading()

    _at_models(tmp_path, work, writing=wanted)
