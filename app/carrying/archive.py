"""The file a case travels in: a zip with one JSON document and the originals of its photos.

case.json                what the store knows of the case
photos/ab12….jpg         each original under its SHA-256, byte for byte

Foreign ones are read here with suspicion: only these names, each once, none of them a link or a
folder, so many and so large at most. Nothing is unpacked under a name from the file.
"""

import json
import os
import re
import stat
import struct
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, BinaryIO
from uuid import uuid4

from app.errors import CaseFileFlaw, CaseFileRefused
from app.photos.formats import EXTENSIONS
from app.photos.limits import MAX_FILE_BYTES
from app.whole_file import PART, sync_folder

DOCUMENT = "case.json"
MAX_PHOTOS = 2000
MAX_DOCUMENT_BYTES = 64 * 1024 * 1024
MAX_BYTES = 8 * 1024**3
_MAX_DIRECTORY_BYTES = 2 * 1024 * 1024
_PHOTO = re.compile(
    r"photos/[0-9a-f]{64}(" + "|".join(map(re.escape, sorted(set(EXTENSIONS.values())))) + ")"
)
_ENCRYPTED = 0x1
_END, _END_BYTES, _MAX_COMMENT = b"PK\x05\x06", 22, 65535
# What zipfile raises for a broken archive, and the system for a place before the file's beginning.
_BROKEN = (
    zipfile.BadZipFile,
    EOFError,
    zlib.error,
    struct.error,
    OSError,
    ValueError,
    RuntimeError,
)
_WAYS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)


def name_of(sha256: str, media_type: str) -> str:
    """What a photo's original is called inside."""
    return f"photos/{sha256}{EXTENSIONS[media_type]}"


def write(path: Path, document: dict[str, Any], photos: Iterable[tuple[str, Path]]) -> None:
    """Blocking: a new file at path, whole or not at all. photos: name inside, and where the bytes
    are. Raises OSError."""
    part = path.with_name(f".{uuid4().hex}{PART}")
    try:
        with part.open("xb") as file:
            with zipfile.ZipFile(file, "w") as archive:
                text = json.dumps(document, ensure_ascii=False, separators=(",", ":"))
                archive.writestr(DOCUMENT, text.encode(), zipfile.ZIP_DEFLATED)
                for name, original in photos:
                    archive.write(original, name)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
        sync_folder(path.parent)
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


class CaseArchive:
    """An open file whose entries keep to the rules; entries are read one at a time."""

    def __init__(self, path: Path, archive: zipfile.ZipFile) -> None:
        self._path, self._archive = path, archive
        self.names = frozenset(_looked_through(path, archive))

    def document(self) -> dict[str, Any]:
        """Blocking: the JSON document. Raises CaseFileRefused."""
        try:
            told = json.loads(
                b"".join(self.blocks(DOCUMENT, MAX_DOCUMENT_BYTES)),
                object_pairs_hook=_each_once,
                parse_constant=_no_number,
            )
        except (ValueError, RecursionError) as error:
            raise CaseFileRefused(str(self._path), CaseFileFlaw.BAD_DOCUMENT) from error
        if not isinstance(told, dict):
            raise CaseFileRefused(str(self._path), CaseFileFlaw.BAD_DOCUMENT)
        return told

    def blocks(self, name: str, most: int = MAX_FILE_BYTES) -> Iterator[bytes]:
        """Blocking: an entry's bytes. Raises CaseFileRefused, also for one that is cut off or
        larger than it says."""
        size = 0
        try:
            with self._archive.open(name) as file:
                while block := file.read(1024 * 1024):
                    size += len(block)
                    if size > most:
                        raise CaseFileRefused(str(self._path), CaseFileFlaw.TOO_LARGE, name)
                    yield block
        except _BROKEN as error:
            raise CaseFileRefused(str(self._path), CaseFileFlaw.CUT_OFF, name) from error


@contextmanager
def opened(path: Path) -> Iterator[CaseArchive]:
    """Blocking. Raises CaseFileRefused; OSError where it can't be read at all."""
    if not stat.S_ISREG(path.lstat().st_mode):
        raise CaseFileRefused(str(path), CaseFileFlaw.NO_CASE_FILE)
    with path.open("rb") as file:
        _measure_directory(path, file)
        try:
            archive = zipfile.ZipFile(file)
        except _BROKEN as error:
            raise CaseFileRefused(str(path), CaseFileFlaw.NO_CASE_FILE) from error
        with archive:
            yield CaseArchive(path, archive)


def _measure_directory(path: Path, file: BinaryIO) -> None:
    """Before zipfile reads the list of entries whole: is it small enough for that?"""
    size = file.seek(0, os.SEEK_END)
    file.seek(max(0, size - _END_BYTES - _MAX_COMMENT))
    tail = file.read()
    at = tail.rfind(_END)
    if at < 0 or len(tail) - at < _END_BYTES:
        raise CaseFileRefused(str(path), CaseFileFlaw.NO_CASE_FILE)
    count, _, directory = struct.unpack_from("<HHI", tail, at + 8)
    if count > MAX_PHOTOS + 1:
        raise CaseFileRefused(str(path), CaseFileFlaw.TOO_MANY, str(count))
    if directory > _MAX_DIRECTORY_BYTES or size > MAX_BYTES:
        raise CaseFileRefused(str(path), CaseFileFlaw.TOO_LARGE)
    file.seek(0)


def _looked_through(path: Path, archive: zipfile.ZipFile) -> Iterator[str]:
    def refused(flaw: CaseFileFlaw, detail: str = "") -> CaseFileRefused:
        return CaseFileRefused(str(path), flaw, detail[:120])

    entries = archive.infolist()
    seen: set[str] = set()
    if sum(entry.file_size for entry in entries) > MAX_BYTES:
        raise refused(CaseFileFlaw.TOO_LARGE)
    for entry in entries:
        name = entry.orig_filename
        if name in seen:
            raise refused(CaseFileFlaw.TWICE, name)
        flaw = _flaw_of(entry, name)
        if flaw is not None:
            raise refused(flaw, name)
        seen.add(name)
        yield name
    if DOCUMENT not in seen:
        raise refused(CaseFileFlaw.NO_CASE_FILE)


def _flaw_of(entry: zipfile.ZipInfo, name: str) -> CaseFileFlaw | None:
    if not entry.filename:  # nothing before a NUL, at which zipfile itself stumbles
        return CaseFileFlaw.BAD_NAME
    if stat.S_IFMT(entry.external_attr >> 16) not in (0, stat.S_IFREG) or entry.is_dir():
        return CaseFileFlaw.NO_PLAIN_FILE
    if name != DOCUMENT and not _PHOTO.fullmatch(name):
        return CaseFileFlaw.BAD_NAME
    if entry.flag_bits & _ENCRYPTED or entry.compress_type not in _WAYS:
        return CaseFileFlaw.LOCKED
    most = MAX_DOCUMENT_BYTES if name == DOCUMENT else MAX_FILE_BYTES
    return CaseFileFlaw.TOO_LARGE if entry.file_size > most else None


def _each_once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    told = dict(pairs)
    if len(told) != len(pairs):
        raise ValueError("a key twice")
    return told


def _no_number(word: str) -> Any:
    raise ValueError(word)
