"""Photos taken with a camera come into the case that was open then, in their order."""

import asyncio
import io
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import NamedTuple

import pytest
from PIL import Image
from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

from app.desk import Desk
from app.domain.case import Case
from app.domain.words import Arrival, Kind
from app.errors import PhotoRefused, Refusal
from tests.helpers.cameras import DESK, StandIn, picture
from tests.helpers.cases import MEI
from tests.helpers.desks import desk_in
from tests.helpers.waiting import until
from ui.camera.camera_model import CameraModel
from ui.inspection.camera.shooting_model import ShootingModel
from ui.inspection.case_model import CaseModel
from ui.inspection.intake_model import IntakeModel

PATIENCE = 30  # seconds


class _At(NamedTuple):
    desk: Desk
    case: CaseModel
    source: StandIn
    model: ShootingModel
    told: list[tuple[int, int]]  # of photos coming in

    async def take(self, seed: int, width: int = 640) -> None:
        """Press the shutter, and let the camera see something."""
        count = self.model.shooting.count
        assert self.model.shoot()
        self.source.see(picture(seed, width))
        await until(lambda: self.model.shooting.count > count, PATIENCE)

    async def settled(self) -> None:
        await until(lambda: all(each.settled for each in self.model.shooting.taken), PATIENCE)


def _raise(error: Exception) -> None:
    raise error


def _views(case: Case) -> tuple[str, ...]:
    return ("Label close up", "All six sides") if case.kind is Kind.PARCEL else ()


def _with_camera(app: QApplication, folder: Path, work: Callable[[_At], Awaitable[None]]) -> None:
    async def run() -> None:
        async with desk_in(folder) as desk:
            case, source = CaseModel(lambda: MEI, _raise), StandIn(DESK)
            case.failed.connect(_raise)
            case.attach(desk)
            case.usual = ("parcel", Kind.PARCEL)
            case.new_case()
            intake = IntakeModel(case)
            camera = CameraModel(lambda: source, _raise, _raise)
            told: list[tuple[int, int]] = []
            intake.intake_changed.connect(lambda *now: told.append(now))
            model = ShootingModel(camera, case, intake, _views)
            try:
                model.begin()
                source.see(picture())
                await until(lambda: camera.camera.live, PATIENCE)
                await work(_At(desk, case, source, model, told))
            finally:
                model.end()
                for each in (camera, intake, case):
                    await each.close()

    with asyncio.Runner(loop_factory=lambda: QEventLoop(app)) as runner:
        runner.run(run())


def test_four_in_a_row_are_in_the_case_as_they_were_taken(
    qapp: QApplication, tmp_path: Path
) -> None:
    async def work(at: _At) -> None:
        for seed, width in enumerate((2400, 500, 640, 900)):
            await at.take(seed, width)
        await at.settled()
        photos = at.case.case.photos
        assert [photo.width for photo in photos] == [2400, 500, 640, 900]
        assert [photo.name for photo in photos] == [
            *("Label close up", "All six sides", "Camera picture", "Camera picture"),
        ]
        first = photos[0]
        assert (first.arrival, first.source) == (Arrival.CAMERA, DESK.name)
        assert (first.taken_by, first.received_by) == (MEI.name, MEI)
        original = at.desk.files.original(first.sha256, first.media_type).read_bytes()
        assert original == at.model.shooting.taken[0].jpeg
        with Image.open(io.BytesIO(original)) as opened:
            assert (opened.format, opened.size) == ("JPEG", (2400, 480))
        await at.take(9)
        await at.settled()
        assert len(at.model.shooting.taken) == 1, "another row of four"
        assert [len(i.photos) for i in at.case.case.inspections] == [4, 1]

    _with_camera(qapp, tmp_path, work)


def test_the_guide_follows_what_is_taken_and_what_is_chosen(
    qapp: QApplication, tmp_path: Path
) -> None:
    async def work(at: _At) -> None:
        at.model.aim(1)
        await at.take(1)
        assert at.model.shooting.guide.view == "Label close up"
        await at.take(2)
        await at.settled()
        assert [p.name for p in at.case.case.photos] == ["All six sides", "Label close up"]
        assert at.model.shooting.number == at.case.case.number != ""

    _with_camera(qapp, tmp_path, work)


def test_a_photo_goes_to_the_case_it_was_taken_for(qapp: QApplication, tmp_path: Path) -> None:
    async def work(at: _At) -> None:
        await at.take(1)
        await at.settled()
        first = at.case.case.id
        assert at.model.shoot()
        at.case.new_case()
        assert (at.model.shooting.taken, at.model.shooting.count) == ((), 0)
        at.source.see(picture(2))
        await until(lambda: at.told.count((0, 0)) == 2, PATIENCE)
        assert len((await at.desk.store.case(first)).photos) == 2
        assert at.case.case.photos == ()
        await at.take(3)
        await at.settled()
        assert at.case.case.id not in ("", first)
        assert at.model.shooting.taken[0].refused is None

    _with_camera(qapp, tmp_path, work)


def test_what_is_refused_says_why_and_the_next_goes_on(qapp: QApplication, tmp_path: Path) -> None:
    async def work(at: _At) -> None:
        for seed in (1, 1, 2):
            await at.take(seed)
        await at.settled()
        first, same, other = at.model.shooting.taken
        assert (first.refused, other.refused) == (None, None)
        assert isinstance(same.refused, PhotoRefused)
        assert same.refused.refusal is Refusal.DUPLICATE
        assert len(at.case.case.photos) == 2

    _with_camera(qapp, tmp_path, work)


@pytest.mark.parametrize("ended", [False, True])
def test_without_a_picture_nothing_is_taken(
    qapp: QApplication, tmp_path: Path, ended: bool
) -> None:
    async def work(at: _At) -> None:
        if ended:
            at.model.end()
        else:
            at.source.plug()
        assert not at.model.shoot()
        assert at.source.on == ""

    _with_camera(qapp, tmp_path, work)
