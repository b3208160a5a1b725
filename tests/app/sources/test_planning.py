"""From folders with real photos to planned cases, and from a table with them."""

import asyncio
import os
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PIL import Image

from app.domain.many.grouping import Group, Grouping
from app.domain.many.plan import Plan
from app.photos.decoder import Decoder
from app.photos.files import PhotoFiles
from app.sources.looking import Looking
from app.sources.planning import plan, plan_table
from app.sources.table import read_table
from tests.helpers.barcodes import drawn, label

_NUMBERS = ("1Z5R89390357567127", "1Z879E930346834440")


@pytest.fixture
def looking(tmp_path: Path) -> Iterator[Looking]:
    """With children of its own."""
    decoder = Decoder()
    yield Looking(PhotoFiles(tmp_path / "photos"), decoder)
    decoder.close()


def _photo(path: Path, taken: str, number: str = "") -> None:
    picture = label(drawn(number)) if number else Image.new("RGB", (64, 64), (90, 90, 90))
    exif = Image.Exif()
    exif[0x0132] = taken
    picture.save(path, exif=exif)


def test_barcodes_and_times_are_looked_for_in_the_photos(tmp_path: Path, looking: Looking) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    _photo(folder / "1.jpg", "2026:11:18 09:00:00", _NUMBERS[0])
    _photo(folder / "2.jpg", "2026:11:18 09:20:00", _NUMBERS[1])
    _photo(folder / "3.jpg", "2026:11:18 09:05:00")
    (folder / "4.jpg").write_bytes(b"no photo")
    told: list[int] = []

    def planned(by: Group) -> Plan:
        return asyncio.run(plan([folder], Grouping(by), looking, told.append))

    def names(by: Group) -> list[list[str]]:
        return sorted([Path(path).name for path in case.paths] for case in planned(by).cases)

    # What is no photo was changed last, just now: it goes with what was taken last.
    assert names(Group.BARCODE) == [["1.jpg", "3.jpg"], ["2.jpg", "4.jpg"]]
    assert sorted(case.number for case in planned(Group.BARCODE).cases) == sorted(_NUMBERS)
    assert names(Group.TIME) == [["1.jpg", "3.jpg"], ["2.jpg"], ["4.jpg"]]
    assert max(told) == 4
    assert not [path for path in (tmp_path / "photos").rglob("*") if path.is_file()]


def test_a_camera_whose_clock_was_never_set_told_no_time(tmp_path: Path, looking: Looking) -> None:
    _photo(tmp_path / "1.jpg", "2026:11:18 09:00:00")
    _photo(tmp_path / "2.jpg", "0001:01:01 00:00:00")
    for path, hour in (("1.jpg", 12), ("2.jpg", 9)):
        at = datetime(2026, 11, 18, hour, 1).timestamp()  # noqa: DTZ001
        os.utime(tmp_path / path, (at, at))
    told = asyncio.run(plan([tmp_path], Grouping(Group.TIME), looking))
    assert [len(case.paths) for case in told.cases] == [2]


def test_a_table_and_the_photos_beside_it(tmp_path: Path) -> None:
    (tmp_path / "day").mkdir()
    (tmp_path / "day" / "a.jpg").write_bytes(b"x")
    table = tmp_path / "day" / "list.csv"
    table.write_text("Nr;Foto\n7;a.jpg\n8;b.jpg\n", encoding="utf-8")
    decoder = Decoder(1)

    async def planned() -> Plan:
        read = await read_table(table, PhotoFiles(tmp_path / "photos"), decoder)
        return await plan_table(read, tmp_path)

    told = asyncio.run(planned())
    decoder.close()
    assert [(case.number, len(case.paths)) for case in told.cases] == [("7", 1)]
    assert [left.row for left in told.left] == [3]
