"""Sets read in a child process: the same comes of them, and whatever befalls the child is told."""

import asyncio
import json
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import psutil
import pytest

from app.errors import SetFault, SetUnusable
from app.evaluation.sets import apart, child
from app.evaluation.sets.apart import read_apart
from app.evaluation.sets.child import GO_ON, reading, request
from app.evaluation.sets.crossing import Gathered, pack_pieces
from app.evaluation.sets.raw import Format, RawSet
from app.evaluation.sets.reading import read_set
from app.photos.child_process import ChildProcess
from app.photos.crossing import framed, unpacked
from app.photos.limits import ChildLimits
from tests.helpers.shared import needs_shared, shared
from tests.helpers.waiting import until

MANY = 1000  # photos of which all that is told goes into no single piece


def _set(folder: Path, count: int = MANY) -> Path:
    """COCO, with two labels a photo, one photo that is not there, one label without a box."""
    folder.mkdir()
    for number in range(count):
        (folder / f"{number} é.jpg").write_bytes(b"a picture, to be decoded elsewhere")
    images = [{"id": n, "file_name": f"{n} é.jpg", "width": 9, "height": 8} for n in range(count)]
    labels = [
        {"image_id": n, "category_id": n % 2, "bbox": [1, 2, 3 + shift, 1 / 3]}
        for n in range(count)
        for shift in (0, 1)
    ]
    told = {
        "images": [*images, {"id": count, "file_name": "gone.jpg"}],
        "annotations": [*labels, {"image_id": 0, "category_id": 0}],
        "categories": [{"id": 0, "name": "dent"}, {"id": 1, "name": "划痕"}],
    }
    (folder / "labels.json").write_text(json.dumps(told), encoding="utf-8")
    return folder


def _gathered(found: RawSet, root: Path) -> RawSet:
    into = Gathered(root)
    mores = [unpacked(piece, "set", into.take) for piece in pack_pieces(found)]
    assert mores == [True] * (len(mores) - 1) + [False]
    assert len(mores) > 1
    return into.whole()


def test_what_comes_of_a_set_is_the_same(tmp_path: Path) -> None:
    folder = _set(tmp_path / "set")
    found = read_set(folder)
    assert len(found.flaws) == 2
    assert asyncio.run(read_apart(folder)) == found
    assert asyncio.run(read_apart(folder / "labels.json", Format.COCO)) == found
    assert _gathered(found, folder) == found


@needs_shared
@pytest.mark.parametrize("name", ["vehicle_coco", "vehicle_via/parts.json", "cracks_yolo"])
def test_what_comes_of_real_sets_is_the_same(name: str) -> None:
    path = shared(f"labelled/{name}")
    assert asyncio.run(read_apart(path)) == read_set(path)


@pytest.mark.parametrize(
    ("written", "form"),
    [("", None), ("{", None), ("[1, 2]", None), ('{"images": [], "annotations": []}', Format.COCO)],
)
def test_what_is_wrong_with_a_set_is_told_alike(
    tmp_path: Path, written: str, form: Format | None
) -> None:
    path = tmp_path / "set.json"
    path.write_text(written, encoding="utf-8")
    with pytest.raises(SetUnusable) as here:
        read_set(path, form)
    with pytest.raises(SetUnusable) as there:
        asyncio.run(read_apart(path, form))
    assert vars(there.value) == vars(here.value)


def test_a_set_that_takes_too_long_is_told(tmp_path: Path) -> None:
    folder = _set(tmp_path / "set")
    with pytest.raises(SetUnusable) as told:
        asyncio.run(read_apart(folder, limits=ChildLimits(seconds=0.001)))
    assert (told.value.set_name, told.value.fault) == ("set", SetFault.TOOK_TOO_LONG)


def test_a_set_that_takes_too_much_memory_is_told(tmp_path: Path) -> None:
    path = tmp_path / "set.json"
    path.write_text(json.dumps([[0.5] * 40] * 20_000), encoding="utf-8")
    with pytest.raises(SetUnusable) as told:
        asyncio.run(read_apart(path, limits=ChildLimits(memory=1_000_000)))
    assert (told.value.set_name, told.value.fault) == ("set.json", SetFault.TOO_MUCH_MEMORY)


def test_no_error_of_a_reader_gets_out(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    def fails(*_: Any) -> None:
        raise IndexError("nobody thought of it")

    monkeypatch.setattr(child, "read_set", fails)
    with pytest.raises(SetUnusable) as told:
        unpacked(reading()(request(tmp_path, None)), "set", Gathered(tmp_path).take)
    assert (told.value.fault, told.value.detail) == (SetFault.READER_FAILED, "IndexError")


def test_more_than_there_is_can_t_be_asked_for(tmp_path: Path) -> None:
    with pytest.raises(SetUnusable):
        unpacked(reading()(GO_ON), "set", Gathered(tmp_path).take)


def _photo(name: Any, stored: Any = None) -> list[Any]:
    return [0, name, stored, False]


@pytest.mark.parametrize(
    "rows",
    [
        [],
        [[7, "a"]],
        [[]],
        ["photo"],
        [[1, ["dent"], None, False]],  # a label of no photo
        [_photo("../a.jpg")],
        [_photo("/etc/passwd")],
        [_photo("C:/a.jpg")],
        [_photo(5)],
        [_photo("a.jpg", [1, 2, 3])],
        [_photo("a.jpg"), [1, ["dent"], [1, 2, 3], False]],
        [_photo("a.jpg"), [1, ["dent"], [5, 2, 3, 4], False]],
        [_photo("a.jpg"), [1, [], None, False]],
        [_photo("a.jpg"), [1, [7], None, False]],
        [_photo("a.jpg"), [1, ["d" * 5000], None, False]],
        [_photo("a.jpg"), [2, "a", "no such fault", ""]],
    ],
)
def test_a_child_that_something_else_speaks_for_is_not_believed(
    tmp_path: Path, rows: list[Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    said = framed({"name": "s", "format": "coco", "more": False}, json.dumps(rows).encode())

    def speaks(_child: object, _asked: bytes) -> bytes:
        return said

    monkeypatch.setattr("app.photos.child_process.ChildProcess.ask", speaks)
    with pytest.raises(SetUnusable) as told:
        asyncio.run(read_apart(tmp_path))
    assert told.value.fault is SetFault.READER_FAILED


def _asleep() -> Callable[[bytes], bytes]:
    def answer(asked: bytes) -> bytes:
        time.sleep(600)
        return asked

    return answer


def test_a_set_nobody_waits_for_is_read_no_further(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The child ends at once, and so does the thread that waits for it, for which asyncio does."""
    pids: list[int] = []

    class Told(ChildProcess):
        def ask(self, asked: bytes) -> bytes:
            self.start()
            pids.append(self.pid or 0)
            return super().ask(asked)

    monkeypatch.setattr(apart, "reading", _asleep)
    monkeypatch.setattr(apart, "ChildProcess", Told)

    async def left() -> None:
        task = asyncio.create_task(read_apart(tmp_path))
        await until(lambda: pids, 60)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    began = time.monotonic()
    asyncio.run(left())
    assert time.monotonic() - began < 300
    assert not psutil.pid_exists(pids[0])
