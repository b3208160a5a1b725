"""What another program says of its files is not believed further than it can be checked."""

import struct

import pytest
from PySide6.QtCore import QMimeData

from ui.inspection.table.dropping import virtual_files as vf
from ui.inspection.table.dropping.virtual_files import is_virtual, virtual_files

NAMES = 'application/x-qt-windows-mime;value="FileGroupDescriptorW"'
CONTENT = 'application/x-qt-windows-mime;value="FileContents"'


def entry(name: str, flags: int = 0, attributes: int = 0, size: int = 0) -> bytes:
    high, low = divmod(size, 1 << 32)
    told = struct.pack("<I32xI24xII520s", flags, attributes, high, low, name.encode("utf-16-le"))
    assert len(told) == 592
    return told


def mime_of(group: bytes, *contents: bytes) -> QMimeData:
    mime = QMimeData()
    mime.setData(NAMES, group)
    for place, data in enumerate(contents):
        mime.setData(f"{CONTENT};index={place}", data)
    return mime


@pytest.mark.parametrize(
    "group",
    [
        b"",
        b"\1\0",
        struct.pack("<I", 0),
        struct.pack("<I", 5),
        struct.pack("<I", 2**32 - 1) + b"\0" * 591,
    ],
)
def test_what_is_cut_off_holds_no_files(group: bytes) -> None:
    mime = mime_of(group, b"content")
    assert is_virtual(mime)
    assert virtual_files(mime) == ((), True)


def test_more_than_is_there_is_not_read() -> None:
    group = struct.pack("<I", 2**32 - 1) + entry("a.jpg")
    files, whole = virtual_files(mime_of(group, b"a"))
    assert [(file.name, file.data) for file in files] == [("a.jpg", b"a")]
    assert whole


def test_folders_are_left_out_and_places_stay() -> None:
    group = struct.pack("<I", 2) + entry("folder", 0x04, 0x10) + entry("b.jpg", 0x04, 0x20)
    files, whole = virtual_files(mime_of(group, b"", b"b"))
    assert [file.name for file in files] == ["b.jpg"]
    assert (files[0].data, whole) == (b"b", True)


def test_a_single_one_may_come_without_its_place() -> None:
    mime = mime_of(struct.pack("<I", 1) + entry("a.jpg"))
    mime.setData(CONTENT, b"a")
    assert [file.data for file in virtual_files(mime)[0]] == [b"a"]


def test_together_they_keep_the_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(vf, "MOST_BYTES", 10)
    sizes = (6, 6, 4, 2**33)
    group = struct.pack("<I", 4) + b"".join(
        entry(f"{n}.jpg", 0x40, size=size) for n, size in enumerate(sizes)
    )
    files, whole = virtual_files(mime_of(group, b"6" * 6, b"6" * 6, b"4" * 4, b"large"))
    assert [file.name for file in files] == ["0.jpg", "2.jpg"]
    assert not whole


def test_a_size_that_is_a_lie_is_found_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(vf, "MOST_BYTES", 10)
    group = struct.pack("<I", 1) + entry("a.jpg", 0x40, size=1)
    assert virtual_files(mime_of(group, b"much more than said")) == ((), False)


def test_half_a_character_is_no_crash() -> None:
    told = struct.pack("<I32xI24xII520s", 0, 0, 0, 0, b"\x00\xd8" * 260)
    files, _ = virtual_files(mime_of(struct.pack("<I", 1) + told, b"a"))
    assert len(files) == 1
