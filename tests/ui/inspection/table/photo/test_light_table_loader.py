"""Pictures come off the window's thread, once, and no thread outlives them."""

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from ui.inspection.table.photo import picture_loader
from ui.inspection.table.photo.picture_loader import PictureLoader, read


@pytest.fixture
def loader(qtbot: QtBot):  # type: ignore[no-untyped-def]
    made = PictureLoader()
    yield made
    made.close()


def _picture(folder: Path, name: str = "a.jpg", size: tuple[int, int] = (320, 240)) -> Path:
    image = QImage(*size, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    image.save(str(folder / name))
    return folder / name


def test_the_first_ask_reads_and_the_next_answers(
    loader: PictureLoader, qtbot: QtBot, tmp_path: Path
) -> None:
    path = _picture(tmp_path)
    with qtbot.waitSignal(loader.loaded) as told:
        assert loader.ask(path, QSize(80, 60)) is None
        assert loader.ask(path, QSize(80, 60)) is None
    assert told.args == [str(path), 80]
    image = loader.ask(path, QSize(80, 60))
    assert image is not None
    assert image.size() == QSize(80, 60)


def test_nothing_is_blown_up(tmp_path: Path) -> None:
    path = _picture(tmp_path)
    assert read((str(path), 3200, 2400, False)).size() == QSize(320, 240)


def test_what_cannot_be_read_is_told_as_a_null_image(
    loader: PictureLoader, qtbot: QtBot, tmp_path: Path
) -> None:
    with qtbot.waitSignal(loader.loaded):
        loader.ask(tmp_path / "missing.jpg", QSize(8, 6))
    image = loader.ask(tmp_path / "missing.jpg", QSize(8, 6))
    assert image is not None
    assert image.isNull()


def test_no_more_than_the_budget_is_kept(
    loader: PictureLoader, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(picture_loader, "_BUDGET_BYTES", 3 * 80 * 60 * 4)
    for number in range(6):
        with qtbot.waitSignal(loader.loaded):
            loader.ask(_picture(tmp_path, f"{number}.jpg"), QSize(80, 60))
    assert loader.ask(tmp_path / "5.jpg", QSize(80, 60)) is not None
    assert loader.ask(tmp_path / "0.jpg", QSize(80, 60)) is None


def test_two_threads_at_most_and_none_afterwards(
    loader: PictureLoader, qtbot: QtBot, tmp_path: Path
) -> None:
    before = threading.active_count()
    paths = [_picture(tmp_path, f"{number}.jpg") for number in range(12)]
    for path in paths:
        loader.ask(path, QSize(80, 60))
        assert threading.active_count() <= before + 2
    qtbot.waitUntil(lambda: all(loader.ask(p, QSize(80, 60)) is not None for p in paths))
    loader.close()
    assert threading.active_count() == before


def test_closing_drops_what_waits(loader: PictureLoader, qtbot: QtBot, tmp_path: Path) -> None:
    before = threading.active_count()
    for number in range(12):
        loader.ask(_picture(tmp_path, f"{number}.jpg"), QSize(80, 60))
    loader.close()
    assert threading.active_count() == before
    with qtbot.assertNotEmitted(loader.loaded, wait=30):
        pass


def test_pictures_of_this_case_and_the_one_before_are_kept(
    loader: PictureLoader, qtbot: QtBot, tmp_path: Path
) -> None:
    first, second, third = paths = [
        _picture(tmp_path, name) for name in ("1.jpg", "2.jpg", "3.jpg")
    ]
    for path in paths:
        loader.turn_to([path])
        with qtbot.waitSignal(loader.loaded):
            loader.ask(path, QSize(80, 60))
    assert [path for path in paths if loader.ask(path, QSize(80, 60))] == [second, third]
    with qtbot.waitSignal(loader.loaded):
        assert loader.ask(first, QSize(80, 60)) is None
