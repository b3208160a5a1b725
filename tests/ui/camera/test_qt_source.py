"""Qt's own cameras, where the part for them is installed; no machine of ours has a camera."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from tests.helpers.cameras import picture
from ui.camera.source import Device

pytest.importorskip("PySide6.QtMultimedia", exc_type=ImportError)
if TYPE_CHECKING:
    from ui.camera.frame import Raw
    from ui.camera.qt_source import QtSource

pytestmark = pytest.mark.qt_log_ignore("Couldn't", "No RHI backend", "Using Qt multimedia")


@pytest.fixture
def source(qapp: QApplication) -> Iterator["QtSource"]:
    from ui.camera.qt_source import QtSource

    made = QtSource()
    yield made
    made.stop()
    made.deleteLater()


def _feed(source: "QtSource", image: QImage) -> None:
    """What a camera does: hand a picture to the sink."""
    from PySide6.QtMultimedia import QVideoFrame

    source._sink.setVideoFrame(QVideoFrame(image))


def test_cameras_are_listed(source: "QtSource") -> None:
    assert all(device.name for device in source.devices())


def test_one_that_is_gone_by_now_is_no_error(source: "QtSource") -> None:
    errors: list[object] = []
    source.failed.connect(errors.append)
    source.start(Device("gone", "Gone"))
    assert errors == []


def test_the_next_picture_is_the_photo_at_its_full_size(source: "QtSource") -> None:
    seen: list[Raw] = []
    photos: list[Raw] = []
    source.frame.connect(seen.append)
    source.photo.connect(photos.append)
    _feed(source, picture())
    assert (len(seen), len(photos)) == (1, 0)
    source.shoot()
    source.shoot()
    _feed(source, picture(1, 1920, 1080))
    images = [raw.make() for raw in photos]
    assert [image.size() for image in images] == [QSize(1920, 1080)] * 2
    assert images[0].pixelColor(960, 20) == picture(1, 1920, 1080).pixelColor(960, 20)


def test_a_picture_is_made_in_another_thread_too(source: "QtSource") -> None:
    """And stays what it was, whatever the camera gives next."""
    seen: list[Raw] = []
    source.frame.connect(seen.append)
    for seed in range(3):
        _feed(source, picture(seed, 1920, 1080))
    assert len(seen) == 3
    with ThreadPoolExecutor(1) as thread:
        images = list(thread.map(lambda raw: raw.make(), seen))
    for seed, image in enumerate(images):
        wanted = picture(seed, 1920, 1080)
        assert image.size() == QSize(1920, 1080)
        assert all(image.pixelColor(x, 100) == wanted.pixelColor(x, 100) for x in range(0, 1920, 8))
