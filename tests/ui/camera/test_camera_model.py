"""The camera as the window knows it: found, chosen, lost and found again."""

import asyncio
import threading
from collections.abc import Awaitable, Callable
from importlib.util import find_spec
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from app.errors import (
    AppError,
    CameraDenied,
    CameraNotStarted,
    CameraPartMissing,
    CameraUnplugged,
    NoCamera,
)
from tests.helpers.cameras import DESK, LID, StandIn, blurred, picture
from tests.helpers.waiting import until
from ui.camera import camera_model, frame_maker
from ui.camera.camera_model import CameraModel
from ui.camera.frame import Frame, Raw
from ui.camera.part import open_source
from ui.camera.state import Camera, Focus, Shot


def _raise(error: Exception | AppError) -> None:
    raise error


def _trouble(model: CameraModel) -> tuple[type, str]:
    trouble = model.camera.trouble
    return type(trouble), trouble.name if trouble else ""


def _with_model(
    source: StandIn, work: Callable[[CameraModel], Awaitable[None]], chosen: str = ""
) -> None:
    async def run() -> None:
        model = CameraModel(lambda: source, _raise, _raise, chosen)
        try:
            await work(model)
        finally:
            await model.close()
        assert source.on == "", "the camera was let go of"

    asyncio.run(run())


def _is_live(model: CameraModel) -> bool:
    return model.camera.live


async def _see(model: CameraModel, source: StandIn, image: QImage) -> None:
    """Until it was looked at."""
    seen = list[Frame]()
    model.frame.connect(seen.append)
    source.see(image)
    await until(lambda: seen)
    model.frame.disconnect(seen.append)


def test_nothing_is_on_before_it_is_opened_and_after_it_is_shut(qapp: QApplication) -> None:
    source = StandIn(DESK, LID)

    async def work(model: CameraModel) -> None:
        assert source.on == ""
        model.open()
        assert (source.on, model.camera.live) == (DESK.id, False)
        await _see(model, source, picture())
        assert model.camera.live
        model.shut()
        assert (source.on, model.camera) == ("", Camera())

    _with_model(source, work)


def test_the_camera_of_last_time_is_taken_and_another_one_kept_for_the_next(
    qapp: QApplication,
) -> None:
    source = StandIn(DESK, LID)

    async def work(model: CameraModel) -> None:
        model.open()
        assert source.on == LID.id
        await _see(model, source, picture())
        model.choose(DESK.id)
        assert (source.on, model.chosen, model.camera.live) == (DESK.id, DESK.id, False)

    _with_model(source, work, chosen=LID.id)


def test_how_sharp_it_is_is_said_of_the_last_pictures(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(frame_maker, "MEASURE_SECONDS", 0)
    source = StandIn(DESK)

    async def work(model: CameraModel) -> None:
        model.open()
        said = []
        for image in (*[picture()] * 3, *[blurred(picture())] * 3):
            await _see(model, source, image)
            said.append(model.camera.focus)
        # One bad picture among good ones changes nothing: the hint is to stand still.
        assert said[:4] == [Focus.SHARP] * 4
        assert said[-1] is Focus.BLURRED

    _with_model(source, work)


def test_photos_come_in_the_order_they_were_taken(qapp: QApplication) -> None:
    source, shots = StandIn(DESK), list[Shot]()

    async def work(model: CameraModel) -> None:
        model.open()
        assert not model.shoot(shots.append), "there is no picture yet"
        await _see(model, source, picture())
        for seed, width in ((1, 3000), (2, 64), (3, 640)):
            assert model.shoot(shots.append)
            source.see(picture(seed, width))
        await until(lambda: len(shots) == 3)
        sizes = [len(shot.jpeg) for shot in shots]
        assert sizes[0] > sizes[2] > sizes[1]
        assert {shot.camera for shot in shots} == {DESK.name}
        assert all(shot.jpeg.startswith(b"\xff\xd8\xff") for shot in shots)

    _with_model(source, work)


def test_what_was_taken_before_it_was_shut_still_comes(qapp: QApplication) -> None:
    source, shots = StandIn(DESK), list[Shot]()

    async def work(model: CameraModel) -> None:
        model.open()
        await _see(model, source, picture())
        model.shoot(shots.append)
        source.see(picture(1, 3000))
        model.shut()
        await until(lambda: shots)

    _with_model(source, work)


def test_pictures_are_made_elsewhere_and_only_the_newest_waits(qapp: QApplication) -> None:
    """However many a slow conversion holds up; what belongs to a camera let go of is dropped."""
    source, go, made, seen = StandIn(DESK), threading.Event(), list[int](), list[Frame]()

    def slow(width: int) -> Raw:
        def make() -> QImage:
            made.append(threading.get_ident())
            go.wait(60)
            return picture(0, width)

        return Raw(make)

    async def work(model: CameraModel) -> None:
        model.frame.connect(seen.append)
        model.open()
        source.frame.emit(slow(100))
        await until(lambda: made)
        for width in range(101, 120):
            source.frame.emit(slow(width))
        assert not _is_live(model)
        go.set()
        await until(lambda: len(seen) == 2)
        assert [frame.image.width() for frame in seen] == [100, 119]
        assert _is_live(model)
        go.clear()
        source.frame.emit(slow(200))
        await until(lambda: len(made) == 3)
        model.shut()
        model.open()
        go.set()
        await _see(model, source, picture(0, 300))
        assert [frame.image.width() for frame in seen[2:]] == [300]

    _with_model(source, work)
    assert threading.get_ident() not in made
    assert len(set(made)) == 1, "in one thread, which is gone by now"


def test_a_large_picture_is_looked_at_smaller_and_taken_whole(qapp: QApplication) -> None:
    source, shots, seen = StandIn(DESK), list[Shot](), list[Frame]()

    async def work(model: CameraModel) -> None:
        model.open()
        model.frame.connect(seen.append)
        await _see(model, source, picture(0, 3200, 2400))
        assert seen[0].image.size() == QSize(1600, 1200)
        model.shoot(shots.append)
        source.see(picture(0, 3200, 2400))
        await until(lambda: shots)
        assert QImage.fromData(shots[0].jpeg).size() == QSize(3200, 2400)

    _with_model(source, work)


def test_for_one_that_is_broken_the_next_is_the_photo(qapp: QApplication) -> None:
    source, shots = StandIn(DESK), list[Shot]()

    async def work(model: CameraModel) -> None:
        model.open()
        await _see(model, source, picture())
        model.shoot(shots.append)
        source.see(QImage())
        await until(lambda: source.asked == 2)
        assert not shots
        source.see(picture())
        await until(lambda: shots)
        assert model.camera.live

    _with_model(source, work)


def test_unplugged_while_live_and_connected_again(qapp: QApplication) -> None:
    source = StandIn(DESK, LID)

    async def work(model: CameraModel) -> None:
        model.open()
        await _see(model, source, picture())
        source.plug(LID)
        assert _trouble(model) == (CameraUnplugged, DESK.name)
        assert not model.camera.live
        assert not model.shoot(lambda _: None)
        source.plug(LID, DESK)
        assert (_trouble(model), source.on) == ((type(None), ""), DESK.id)

    _with_model(source, work)


def test_an_error_of_a_camera_that_is_gone_means_unplugged(qapp: QApplication) -> None:
    source = StandIn(DESK)

    async def work(model: CameraModel) -> None:
        model.open()
        source.there = ()
        source.fail(CameraNotStarted(DESK.name, "No such device"))
        assert isinstance(model.camera.trouble, CameraUnplugged)

    _with_model(source, work)


@pytest.mark.parametrize(
    "error", [CameraDenied(DESK.name), CameraNotStarted(DESK.name, "Device or resource busy")]
)
def test_denied_or_busy_stays_until_it_is_tried_again(
    error: CameraDenied | CameraNotStarted, qapp: QApplication
) -> None:
    source = StandIn(DESK)

    async def work(model: CameraModel) -> None:
        model.open()
        source.fail(error)
        assert (model.camera.trouble, source.on) == (error, "")
        model.open()
        await _see(model, source, picture())
        assert (model.camera.trouble, model.camera.live) == (None, True)

    _with_model(source, work)


def test_one_that_stays_silent_is_told(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(camera_model, "SILENT_MS", 0)
    source = StandIn(DESK)

    async def work(model: CameraModel) -> None:
        model.open()

        def trouble() -> object:
            qapp.processEvents()
            return model.camera.trouble

        await until(trouble)
        assert _trouble(model) == (CameraNotStarted, DESK.name)

    _with_model(source, work)


def test_without_any_camera_one_may_be_connected(qapp: QApplication) -> None:
    source = StandIn()

    async def work(model: CameraModel) -> None:
        model.open()
        assert _trouble(model) == (NoCamera, "")
        source.plug(DESK)
        assert (_trouble(model), source.on) == ((type(None), ""), DESK.id)

    _with_model(source, work)


def test_without_the_part_the_command_is_told(qapp: QApplication) -> None:
    async def run() -> None:
        def missing() -> StandIn:
            raise CameraPartMissing(command="add it")

        model = CameraModel(missing, _raise, _raise)
        model.open()
        assert isinstance(model.camera.trouble, CameraPartMissing)
        assert model.camera.trouble.command == "add it"
        assert not model.shoot(lambda _: None)
        await model.close()

    asyncio.run(run())


@pytest.mark.qt_log_ignore("Couldn't", "Using Qt multimedia")
def test_this_environment_has_the_part_or_says_how_to_add_it(qapp: QApplication) -> None:
    if find_spec("PySide6.QtMultimedia") is None:
        with pytest.raises(CameraPartMissing) as missing:
            open_source()
        assert missing.value.command.endswith("camera")
        assert missing.value.said == ""
    else:
        open_source().deleteLater()


def test_qt_s_cameras_have_one_door() -> None:
    """Import contracts know packages, not modules of one."""
    root = Path(__file__).resolve().parents[3]
    files = [path for room in ("app", "ui") for path in (root / room).rglob("*.py")]
    doors = [path for path in files if "PySide6.QtMultimedia import" in path.read_text("utf-8")]
    assert doors == [root / "ui" / "camera" / "qt_source.py"]
