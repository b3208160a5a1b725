"""Photos are copied once, whole, and only as they came."""

import hashlib
from pathlib import Path

import pytest

from app.errors import StoreUnwritable
from app.photos import disk
from app.photos.second_copy import copy_missing


def put(root: Path, data: bytes, name: str = "") -> str:
    """An original and a picture of it; returns the original's file name."""
    sha256 = name or hashlib.sha256(data).hexdigest()
    for tree, end in (("originals", ".jpg"), ("pictures", ".thumb.jpg")):
        shard = root / tree / sha256[:2]
        shard.mkdir(parents=True, exist_ok=True)
        (shard / f"{sha256}{end}").write_bytes(data)
    return f"{sha256}.jpg"


def lie(root: Path) -> dict[str, bytes]:
    return {str(p.relative_to(root)): p.read_bytes() for p in root.rglob("*") if p.is_file()}


def test_copied_once_and_never_written_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    here, there = tmp_path / "here", tmp_path / "there"
    put(here, b"one")
    (here / "originals" / "no photo.txt").write_bytes(b"not ours")
    assert copy_missing(here, there) == []
    put(here, b"two")
    written: list[Path] = []
    move = disk.move

    def noted(path: Path, target: Path) -> None:
        written.append(target)
        move(path, target)

    monkeypatch.setattr(disk, "move", noted)
    assert copy_missing(here, there) == []
    second = hashlib.sha256(b"two").hexdigest()
    assert {path.name for path in written} == {f"{second}.jpg", f"{second}.thumb.jpg"}
    assert len(lie(there)) == 4
    assert lie(there).items() <= lie(here).items()


def test_a_photo_that_changed_is_told_and_not_copied(tmp_path: Path) -> None:
    name = put(tmp_path / "here", b"changed", hashlib.sha256(b"as it came").hexdigest())
    assert copy_missing(tmp_path / "here", tmp_path / "there") == [name]
    assert not any(name in path for path in lie(tmp_path / "there"))


def test_stopped_or_refused_nothing_half_is_left(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    here, there = tmp_path / "here", tmp_path / "there"
    put(here, b"one")
    assert copy_missing(here, there, lambda: True) == []
    assert not there.exists()

    def full(path: Path, blocks: object) -> None:
        path.parent.mkdir(parents=True)
        path.write_bytes(b"ha")
        raise StoreUnwritable(str(path.parent), "No space left on device")

    monkeypatch.setattr(disk, "write_new", full)
    with pytest.raises(StoreUnwritable):
        copy_missing(here, there)
    assert lie(there) == {}
