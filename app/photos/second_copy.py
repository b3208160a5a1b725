"""A second copy of all photos, elsewhere: each file is copied once and never written again."""

import hashlib
import re
import uuid
from collections.abc import Callable, Iterator
from pathlib import Path

from app.photos import disk

_FILE = re.compile(r"([0-9a-f]{64})(\.[a-z0-9.]{1,90})")
_TREES = ("originals", "pictures")
_BLOCK = 1024 * 1024


def copy_missing(
    source: Path,
    target: Path,
    stopped: Callable[[], bool] = lambda: False,
    trees: tuple[str, ...] = _TREES,
) -> list[str]:
    """Blocking: copy what is in one photo folder and not in the other; ends early once stopped()
    says so. trees: of files by hash, all but the pictures checked against it. Returns the names of
    those that are no longer what they were when they came in, which are left out. Raises
    StoreUnwritable."""
    spoilt: list[str] = []
    for tree in trees:
        for path in _missing(source / tree, target / tree):
            if stopped():
                return spoilt
            if not _copy(path, target / tree / path.parent.name / path.name, tree != _TREES[1]):
                spoilt.append(path.name)
    return spoilt


def _missing(source: Path, target: Path) -> Iterator[Path]:
    with disk.unwritable_told(source):
        shards = sorted(source.glob("[0-9a-f][0-9a-f]")) if source.is_dir() else []
    for shard in shards:
        there = _names(target / shard.name)
        for name in sorted(_names(shard) - there):
            yield shard / name


def _names(shard: Path) -> set[str]:
    with disk.unwritable_told(shard):
        if not shard.is_dir():
            return set()
        return {path.name for path in shard.iterdir() if _FILE.fullmatch(path.name)}


def _copy(path: Path, to: Path, original: bool) -> bool:
    """False for an original whose bytes do not have the hash they lie under."""
    part = to.with_name(f"{uuid.uuid4().hex}.part")
    digest = hashlib.sha256()
    try:
        with disk.unwritable_told(path), path.open("rb") as file:
            disk.write_new(part, _blocks(file.read, digest.update))
        if original and digest.hexdigest() != path.name[:64]:
            return False
        if original:
            disk.make_read_only(part)
        disk.move(part, to)
        return True
    finally:
        disk.remove(part)


def _blocks(read: Callable[[int], bytes], seen: Callable[[bytes], None]) -> Iterator[bytes]:
    while block := read(_BLOCK):
        seen(block)
        yield block
