"""Foreign files are copied before anything looks at them: regular ones only, hashed on the way."""

import errno
import hashlib
import io
import os
import stat
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from app.errors import PhotoRefused, Refusal
from app.photos import disk
from app.photos.formats import HEAD_BYTES
from app.photos.limits import MAX_FILE_BYTES

_BLOCK = 1024 * 1024
# A pipe put in the file's place after it was looked at must not make opening it wait.
_FLAGS = os.O_RDONLY | sum(
    getattr(os, flag, 0) for flag in ("O_BINARY", "O_CLOEXEC", "O_NOFOLLOW", "O_NONBLOCK")
)
_REFUSALS = {
    errno.ENOENT: Refusal.MISSING,
    errno.ENOTDIR: Refusal.MISSING,
    errno.ELOOP: Refusal.NOT_A_FILE,
    errno.ENXIO: Refusal.NOT_A_FILE,
    errno.ENODEV: Refusal.NOT_A_FILE,
}


class _Readable(Protocol):
    def read(self, size: int, /) -> bytes: ...


@dataclass(frozen=True, slots=True)
class Copied:
    """A private copy of a file; sha256 of its bytes."""

    path: Path
    sha256: str
    size_bytes: int


def copy_in(source: Path | bytes, to: Path, name: str, most: int = 0) -> Copied:
    """Copy a file, or bytes that were pasted, to a path that does not exist yet; blocking.

    name is what a refusal calls it; most: bytes it may have, 0: those of a photo. Raises
    PhotoRefused, and StoreUnwritable if the copy can't be written. A copy that is not complete is
    left to whoever named the place.
    """
    most = most or MAX_FILE_BYTES
    if isinstance(source, bytes):
        return _copied(io.BytesIO(source), to, name, most)
    try:
        with _opened(source, name, most) as file:
            return _copied(file, to, name, most)
    except OSError as error:
        refusal = _REFUSALS.get(error.errno or 0, Refusal.NO_ACCESS)
        raise PhotoRefused(name, refusal, errno.errorcode.get(error.errno or 0, "")) from error
    except ValueError as error:  # a name with a zero byte
        raise PhotoRefused(name, Refusal.MISSING) from error


def head_of(source: Path | bytes) -> bytes:
    """The file's first 64 bytes; empty if it is no ordinary file or can't be read. Blocking."""
    if isinstance(source, bytes):
        return source[:HEAD_BYTES]
    try:
        with _opened(source, "", sys.maxsize) as file:
            return file.read(HEAD_BYTES) or b""
    except (OSError, ValueError, PhotoRefused):
        return b""


def fingerprint(source: Path) -> tuple[str, int, int]:
    """SHA-256 of a file's bytes, how many they are, and when it was changed, in nanoseconds since
    1970. Raises PhotoRefused, and OSError; blocking."""
    with _opened(source, source.name, sys.maxsize) as file:
        about = os.fstat(file.fileno())
        return hashlib.file_digest(file, "sha256").hexdigest(), about.st_size, about.st_mtime_ns


def _opened(source: Path, name: str, most: int) -> io.FileIO:
    """The file, if it is a regular one before and after opening."""
    _check_regular(source.lstat(), name, most)
    file = io.FileIO(os.open(source, _FLAGS))
    try:
        _check_regular(os.fstat(file.fileno()), name, most)
    except PhotoRefused:
        file.close()
        raise
    return file


def _check_regular(found: os.stat_result, name: str, most: int) -> None:
    if not stat.S_ISREG(found.st_mode):
        raise PhotoRefused(name, Refusal.NOT_A_FILE)
    if found.st_size > most:
        raise PhotoRefused(name, Refusal.TOO_LARGE, str(found.st_size))


def _copied(file: _Readable, to: Path, name: str, most: int) -> Copied:
    digest = hashlib.sha256()
    size = 0

    def blocks() -> Iterator[bytes]:
        nonlocal size
        # A file may grow while it is read: what counts is what comes.
        while block := file.read(_BLOCK):
            size += len(block)
            if size > most:
                raise PhotoRefused(name, Refusal.TOO_LARGE, str(size))
            digest.update(block)
            yield block

    disk.write_new(to, blocks())
    if size == 0:
        raise PhotoRefused(name, Refusal.EMPTY)
    return Copied(to, digest.hexdigest(), size)
