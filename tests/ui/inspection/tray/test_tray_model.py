"""What waits in the watched folder, as the window knows it."""

import asyncio
import time
from functools import partial
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.many.grouping import Arrived
from app.domain.reading import Reading
from app.domain.words import Arrival
from app.errors import PhotoRefused, Refusal
from app.watched.watch import Look, Waiting
from tests.helpers.readings import SF, UPS, code
from tests.helpers.waiting import until
from ui.inspection.tray.tray_model import TrayModel
from ui.inspection.tray.tray_state import Tray
from ui.inspection.tray.words import group_words, trouble_words, waiting_words


class _Case(QObject):
    failed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.calls: list[tuple[Any, ...]] = []
        self.crashed = self.calls.append

    def new_case(self) -> None:
        self.calls.append(("new_case",))

    def add_paths(self, paths: list[Path], arrival: Arrival) -> None:
        self.calls.append((paths, arrival))


@pytest.fixture
def at(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> Any:
    from app.watched.watch import Watch

    monkeypatch.setattr("app.watched.watch.Watch", partial(Watch, seconds=0.01))
    case = _Case()
    record = tmp_path_factory.mktemp("data") / "watched.json"
    model = TrayModel(cast(Any, case), cast(Any, case), record)
    yield model, case
    model.watch("")


def _begun(model: TrayModel, folder: Path, qtbot: QtBot) -> None:
    looks: list[object] = []
    model._looked.connect(lambda number, look: looks.append(look))
    model.watch(str(folder))
    qtbot.waitUntil(lambda: bool(looks))


def test_a_group_is_put_into_a_case_and_waits_no_longer(
    at: tuple[TrayModel, _Case], qtbot: QtBot, tmp_path: Path
) -> None:
    model, case = at
    _begun(model, tmp_path, qtbot)
    for name in ("a.jpg", "b.jpg"):
        (tmp_path / name).write_bytes(b"12")
    qtbot.waitUntil(lambda: model.tray.count == 2)
    assert waiting_words(model.tray) == "2 new photos in the folder"
    assert group_words(model.tray.groups[0]).endswith("2 photos")
    model.take([tmp_path / "a.jpg", tmp_path / "elsewhere.jpg"], new_case=True)
    assert case.calls == [("new_case",), ([tmp_path / "a.jpg"], Arrival.FOLDER)]
    assert waiting_words(model.tray) == "1 new photo in the folder"
    model.leave_out([tmp_path / "b.jpg"])
    assert (model.tray.count, waiting_words(model.tray), model.tray.left) == (0, "", True)
    model.put_back()
    assert (model.tray.count, model.tray.left) == (1, False)
    model.leave_out([tmp_path / "b.jpg"])
    assert model.tray.count == 0
    assert len(list(tmp_path.iterdir())) == 2


def test_labels_say_what_belongs_together(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The reader is a stand-in; the loop is a plain one, as nothing here needs Qt's."""
    scans = tmp_path / "scans"
    scans.mkdir()
    paths = [scans / name for name in ("a.jpg", "b.jpg", "c.jpg")]
    said = {paths[0]: UPS, paths[2]: SF}

    class Reader:
        rested = 0

        async def codes_of(self, path: Path) -> Reading:
            if path == paths[1]:
                raise PhotoRefused("b.jpg", Refusal.BROKEN)
            return Reading((code(said[path]),))

        async def rest(self) -> None:
            self.rested += 1

    reader, case = Reader(), _Case()

    async def desk() -> Any:
        return SimpleNamespace(reader=reader)

    monkeypatch.setattr(case, "desk", desk, raising=False)

    async def work() -> None:
        model = TrayModel(cast(Any, case), cast(Any, case), tmp_path / "watched.json")
        model._number = 1
        new = tuple(Waiting(path, 1000.0 + n) for n, path in enumerate(paths))
        model._take(1, Look(new, frozenset(path.name for path in paths)))
        assert [len(group.photos) for group in model.tray.groups] == [3]
        model.read_labels()
        await until(lambda: reader.rested)
        assert [(g.label, len(g.photos)) for g in model.tray.groups] == [(UPS, 2), (SF, 1)]
        assert group_words(model.tray.groups[0]).endswith(f"2 photos  ·  {UPS}")
        model.read_labels()
        assert not model._tasks.running("labels"), "each is read once"
        await model.close()

    asyncio.run(work())
    assert case.calls == []


def test_what_is_taken_away_waits_no_longer(
    at: tuple[TrayModel, _Case], qtbot: QtBot, tmp_path: Path
) -> None:
    model, _ = at
    _begun(model, tmp_path, qtbot)
    (tmp_path / "a.jpg").write_bytes(b"12")
    qtbot.waitUntil(lambda: model.tray.count == 1)
    (tmp_path / "a.jpg").unlink()
    qtbot.waitUntil(lambda: model.tray.count == 0)


def test_a_share_that_hangs_is_said(
    at: tuple[TrayModel, _Case], qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    model, _ = at
    _begun(model, tmp_path, qtbot)
    now = time.monotonic()
    monkeypatch.setattr("ui.inspection.tray.tray_model.time.monotonic", lambda: now + 60)
    model.tick()
    assert model.tray.silent
    assert "does not answer" in trouble_words(model.tray)


def test_another_folder_begins_anew(
    at: tuple[TrayModel, _Case], qtbot: QtBot, tmp_path: Path
) -> None:
    model, _ = at
    _begun(model, tmp_path, qtbot)
    (tmp_path / "a.jpg").write_bytes(b"12")
    qtbot.waitUntil(lambda: model.tray.count == 1)
    model.watch(str(tmp_path / "gone"))
    qtbot.waitUntil(lambda: bool(model.tray.said))
    assert (model.tray.count, waiting_words(model.tray)) == (0, "Watched folder not reached")
    model.watch("")
    assert model.tray == Tray()


def test_what_a_batch_goes_on_with_is_the_batch_s_and_what_it_took_waits_no_longer(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    took, left, case = tmp_path / "took.jpg", tmp_path / "left.jpg", _Case()
    arrived: list[Arrived] = []

    async def taken_of(_paths: list[str]) -> list[Arrived]:
        return arrived

    async def desk() -> Any:
        return SimpleNamespace(batches=SimpleNamespace(taken_of=taken_of))

    monkeypatch.setattr(case, "desk", desk, raising=False)

    async def work() -> None:
        model = TrayModel(cast(Any, case), cast(Any, case), tmp_path / "watched.json")
        model.tray, model._number = Tray(str(tmp_path)), 1
        model.give_way({tmp_path.parent}, took=True)
        new = (Waiting(took, 1000.0), Waiting(left, 1001.0))
        model._take(1, Look(new, frozenset(("took.jpg", "left.jpg"))))
        assert (model.tray.count, model.tray.given) == (0, True)
        arrived.append(Arrived(str(took), 2, 1000 * 10**9, "ab"))
        model.give_way((), took=True)
        assert model.tray.count == 2
        await until(lambda: model.tray.count == 1)
        assert model.tray.groups[0].paths == [left]
        await model.close()

    asyncio.run(work())
