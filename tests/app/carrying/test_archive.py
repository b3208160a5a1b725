"""A case file's form: what is none, hides, bursts or leads elsewhere is refused."""

import stat
import struct
import zipfile
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from app.carrying import archive
from app.carrying.archive import DOCUMENT, opened, write
from app.errors import CaseFileFlaw, CaseFileRefused

PHOTO = f"photos/{'a' * 64}.jpg"
Entries = dict[str, bytes] | Sequence[tuple[str | zipfile.ZipInfo, bytes]]
GOOD = {DOCUMENT: b"{}", PHOTO: b"bytes of a photo"}


def zipped(path: Path, entries: Entries) -> Path:
    pairs = entries.items() if isinstance(entries, dict) else entries
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as made:
        for name, data in pairs:
            made.writestr(name, data)
    return path


def flaw_of(path: Path) -> CaseFileFlaw:
    with pytest.raises(CaseFileRefused) as refused:
        _read(path)
    return refused.value.flaw


def _read(path: Path) -> dict[str, bytes]:
    with opened(path) as found:
        found.document()
        return {name: b"".join(found.blocks(name)) for name in found.names}


def _entry(name: str, mode: int) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name)
    info.external_attr = mode << 16
    return info


@pytest.mark.parametrize(
    "name",
    [
        "../evil.jpg",
        "photos/../../evil.jpg",
        f"/{PHOTO}",
        f"C:\\{'a' * 64}.jpg",
        f"photos\\{'a' * 64}.jpg",
        f"photos/{'a' * 64}.exe",
        f"photos/{'A' * 64}.jpg",
        f"photos/{'a' * 64}.jpg\x00.exe",
        f"photos/{'a' * 64}.jpg\n",
        "photos/inner.tessera",
        "CON",
        "x" * 300,
        f"./{DOCUMENT}",
    ],
)
def test_names_no_case_file_has(tmp_path: Path, name: str) -> None:
    path = zipped(tmp_path / "a.tessera", {**GOOD, name.replace("\x00", "?"): b"x"})
    if "\x00" in name:  # the library writes none: put it where another sign stands
        path.write_bytes(path.read_bytes().replace(b".jpg?.exe", b".jpg\x00.exe"))
    assert flaw_of(path) is CaseFileFlaw.BAD_NAME


@pytest.mark.parametrize(
    ("mode", "name"),
    [(stat.S_IFLNK | 0o777, PHOTO), (stat.S_IFIFO | 0o644, PHOTO), (stat.S_IFDIR, "photos/")],
)
def test_links_pipes_and_folders(tmp_path: Path, mode: int, name: str) -> None:
    path = zipped(tmp_path / "a.tessera", [(DOCUMENT, b"{}"), (_entry(name, mode), b"/etc/passwd")])
    assert flaw_of(path) is CaseFileFlaw.NO_PLAIN_FILE


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_the_same_name_twice(tmp_path: Path) -> None:
    path = zipped(tmp_path / "a.tessera", [*GOOD.items(), (PHOTO, b"another")])
    assert flaw_of(path) is CaseFileFlaw.TWICE


def test_bombs_by_size_number_and_lie(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = zipped(tmp_path / "size.tessera", {**GOOD, PHOTO: bytes(65 * 1024 * 1024)})
    assert path.stat().st_size < 100_000
    assert flaw_of(path) is CaseFileFlaw.TOO_LARGE
    many = {f"photos/{n:064x}.jpg": b"" for n in range(archive.MAX_PHOTOS + 1)}
    path = zipped(tmp_path / "number.tessera", {**GOOD, **many})
    assert flaw_of(path) is CaseFileFlaw.TOO_MANY
    # One that says it is small: not read further than it says, and then its sum is wrong.
    path = zipped(tmp_path / "lie.tessera", {**GOOD, PHOTO: bytes(1_000_000)})
    size = struct.pack("<I", 1_000_000)
    path.write_bytes(path.read_bytes().replace(size, struct.pack("<I", 10)))
    assert flaw_of(path) is CaseFileFlaw.CUT_OFF
    monkeypatch.setattr(archive, "MAX_BYTES", 1000)
    path = zipped(tmp_path / "sum.tessera", {**GOOD, PHOTO: bytes(2000)})
    assert flaw_of(path) is CaseFileFlaw.TOO_LARGE


def test_a_list_of_entries_that_would_fill_the_memory(tmp_path: Path) -> None:
    path = zipped(tmp_path / "a.tessera", GOOD)
    whole = bytearray(path.read_bytes())
    at = whole.rfind(b"PK\x05\x06")
    struct.pack_into("<I", whole, at + 12, 2**31)
    path.write_bytes(bytes(whole))
    assert flaw_of(path) is CaseFileFlaw.TOO_LARGE


def test_locked_or_packed_unusually(tmp_path: Path) -> None:
    path = zipped(tmp_path / "a.tessera", GOOD)
    whole = bytearray(path.read_bytes())
    for mark, at in ((b"PK\x01\x02", 8), (b"PK\x03\x04", 6)):
        whole[whole.index(mark) + at] |= 1
    path.write_bytes(bytes(whole))
    assert flaw_of(path) is CaseFileFlaw.LOCKED
    with zipfile.ZipFile(path, "w", zipfile.ZIP_LZMA) as made:
        made.writestr(DOCUMENT, b"{}")
    assert flaw_of(path) is CaseFileFlaw.LOCKED


@pytest.mark.parametrize(
    "document",
    [
        b"[]",
        b"[" * 200_000,
        b'{"a": ' + b"9" * 5000 + b"}",
        b'{"a": NaN}',
        b'{"a": 1, "a": 2}',
        b"\xff\xfe",
        b"",
        b'{"a": "\\ud800',
    ],
)
def test_documents_that_are_none(tmp_path: Path, document: bytes) -> None:
    path = zipped(tmp_path / "a.tessera", {DOCUMENT: document})
    assert flaw_of(path) is CaseFileFlaw.BAD_DOCUMENT


@pytest.mark.parametrize(
    "spoil",
    [
        lambda whole: whole[: len(whole) // 2],
        lambda whole: b"",
        lambda whole: b"\xff\xd8" * 5000,
        lambda whole: whole[:-10],
        lambda whole: b"PK\x05\x06" + bytes(18),
    ],
)
def test_what_is_no_case_file(tmp_path: Path, spoil: Callable[[bytes], bytes]) -> None:
    path = zipped(tmp_path / "a.tessera", GOOD)
    path.write_bytes(spoil(path.read_bytes()))
    assert flaw_of(path) is CaseFileFlaw.NO_CASE_FILE
    (tmp_path / "folder").mkdir()
    assert flaw_of(tmp_path / "folder") is CaseFileFlaw.NO_CASE_FILE


def test_a_flipped_byte_is_refused_or_brings_nothing_new(tmp_path: Path) -> None:
    path = zipped(tmp_path / "a.tessera", GOOD)
    whole = path.read_bytes()
    for at in range(len(whole)):
        flipped = bytearray(whole)
        flipped[at] ^= 1 << at % 8
        path.write_bytes(bytes(flipped))
        try:
            told = _read(path)
        except CaseFileRefused:
            continue
        assert told.items() <= GOOD.items(), at  # one that is gone is missed by its case


def test_written_whole_or_not_at_all(tmp_path: Path) -> None:
    photo = tmp_path / "photo"
    photo.write_bytes(b"bytes of a photo")
    target = tmp_path / "a.tessera"
    target.write_bytes(b"what was there")
    with pytest.raises(OSError, match="No such file"):
        write(target, {}, [(PHOTO, photo), (PHOTO, tmp_path / "gone")])
    assert target.read_bytes() == b"what was there"
    write(target, {"a": "é"}, [(PHOTO, photo)])
    with opened(target) as found:
        assert found.document() == {"a": "é"}
        assert b"".join(found.blocks(PHOTO)) == b"bytes of a photo"
    assert sorted(p.name for p in tmp_path.iterdir()) == ["a.tessera", "photo"]
