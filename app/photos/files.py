"""Where photos lie: originals untouched under their hash, the pictures made of them beside."""

import hashlib
import re
import uuid
from collections.abc import Callable, Iterable
from pathlib import Path
from threading import Lock

from app.photos import disk
from app.photos.cut import Cut
from app.photos.formats import EXTENSIONS
from app.photos.prepared import Prepared
from app.photos.reading import Copied

_SHA256 = re.compile(r"[0-9a-f]{64}")
_MARK = ".pending"
_PART = ".part"


class PhotoFiles:
    """The photo folder, in which every file is whole or not there.

    originals/ab/abcd….jpg     the bytes as they came, read-only
    pictures/ab/abcd….sent.jpg (.screen.jpg, .thumb.jpg) what Tessera made, by the same hash
    pictures/ab/abcd….0123….jpg  a cut of it that was wanted for a model (print-… : for paper)
    incoming/                  copies being looked at, and a mark for each photo in doubt

    A photo is in doubt from before its first file is in place until settle() says that its row
    is saved, and again while drop() removes it: after a crash the marks say where to look.
    All methods that write block, and raise StoreUnwritable.
    """

    def __init__(self, root: Path) -> None:
        self._originals = root / "originals"
        self._pictures = root / "pictures"
        self._incoming = root / "incoming"
        self._one_by_one = {digit: Lock() for digit in "0123456789abcdef"}  # by a hash's first

    def original(self, sha256: str, media_type: str) -> Path:
        """The original's bytes, as they came."""
        return self._originals / _shard(sha256) / f"{sha256}{EXTENSIONS[media_type]}"

    def prepared(self, sha256: str) -> Path:
        """The picture of the usual size made of the original with that hash when it came in,
        without blackouts: what a model is sent is for app.sending to make."""
        return self._picture(sha256, "sent")

    def screen(self, sha256: str) -> Path:
        """The larger picture people are shown."""
        return self._picture(sha256, "screen")

    def thumb(self, sha256: str) -> Path:
        """The picture for lists."""
        return self._picture(sha256, "thumb")

    def cut(self, sha256: str, cut: Cut) -> Path:
        """That cut of the original with that hash, once it was kept."""
        return self._picture(sha256, cut.key)

    def keep_cut(self, sha256: str, cut: Cut, jpeg: bytes) -> None:
        """Keep a cut of a photo."""
        self._put(self.cut(sha256, cut), jpeg)

    def new_part(self) -> Path:
        """A place for a copy that is being looked at; nothing is there yet."""
        return self._incoming / f"{uuid.uuid4().hex}{_PART}"

    def keep(self, copied: Copied, prepared: Prepared) -> None:
        """Move the copy and its pictures into place, in doubt until settled. Files that are
        there already, from another case, stay. If it fails, nothing new stays behind."""
        _shard(copied.sha256)
        with self._one_by_one[copied.sha256[0]]:  # one that fails takes nothing from another
            self._keep(copied, prepared)

    def _keep(self, copied: Copied, prepared: Prepared) -> None:
        sha256 = copied.sha256
        original = self.original(sha256, prepared.media_type)
        made = {
            self.prepared(sha256): prepared.sent_jpeg,
            self.screen(sha256): prepared.screen_jpeg,
            self.thumb(sha256): prepared.thumb_jpeg,
        }
        new = [path for path in (original, *made) if not path.exists()]
        self.doubt(sha256)
        try:
            for path, data in made.items():
                self._put(path, data)
            if not _holds(original, sha256):
                disk.make_read_only(copied.path)
                disk.move(copied.path, original)
        except BaseException:
            for path in new:
                disk.remove(path)
            raise
        for folder in (original.parent, self.prepared(sha256).parent):
            disk.sync_folder(folder)
            disk.sync_folder(folder.parent)

    def doubt(self, sha256: str) -> None:
        """Mark a photo as in doubt; to be done before its last row is removed, so that a crash
        between row and files leaves nothing behind."""
        self.doubt_all([sha256])

    def doubt_all(self, sha256s: Iterable[str]) -> None:
        """Mark many, brought down to the disk together. A mark that is there is fine: the same
        photo may come in twice at once."""
        for sha256 in sha256s:
            disk.touch(self._mark(sha256))
        disk.sync_folder(self._incoming)

    def settle(self, sha256: str) -> None:
        """The photo's row is saved: it is no longer in doubt."""
        disk.remove(self._mark(sha256))

    def pending(self) -> list[str]:
        """Hashes of the photos in doubt."""
        marks = self._incoming.glob(f"*{_MARK}")
        return sorted(mark.stem for mark in marks if _SHA256.fullmatch(mark.stem))

    def drop(self, sha256: str, media_type: str | None = None) -> None:
        """Remove a photo's files; only when no row knows it any more. media_type None: whatever
        it was."""
        self.doubt(sha256)
        kinds = EXTENSIONS if media_type is None else (media_type,)
        for path in sorted(self.thumb(sha256).parent.glob(f"{sha256}.*.jpg")):
            disk.remove(path)
        for kind in kinds:
            disk.remove(self.original(sha256, kind))
        self.settle(sha256)

    def clean_incoming(self) -> None:
        """Remove copies that a crash left; only while no photo is being taken in."""
        for part in self._incoming.glob(f"*{_PART}"):
            disk.remove(part)

    def _put(self, path: Path, data: bytes) -> None:
        if _holds(path, hashlib.sha256(data).hexdigest()):
            return
        part = self.new_part()
        try:
            disk.write_new(part, (data,))
            disk.move(part, path)
        finally:
            disk.remove(part)

    def _picture(self, sha256: str, size: str) -> Path:
        return self._pictures / _shard(sha256) / f"{sha256}.{size}.jpg"

    def _mark(self, sha256: str) -> Path:
        return self._incoming / f"{_shard(sha256) and sha256}{_MARK}"


def settle_after_crash(files: PhotoFiles, knows: Callable[[str], bool]) -> list[str]:
    """At start, before any photo comes in: settle what knows() finds a saved row for, drop the
    rest and tidy up. Returns the hashes that were dropped."""
    dropped = []
    for sha256 in files.pending():
        if knows(sha256):
            files.settle(sha256)
        else:
            files.drop(sha256)
            dropped.append(sha256)
    files.clean_incoming()
    return dropped


def _shard(sha256: str) -> str:
    """The folder for a hash; a hash that is none never becomes part of a path."""
    if not _SHA256.fullmatch(sha256):
        raise ValueError(f"not a SHA-256: {sha256!r}")
    return sha256[:2]


def _holds(path: Path, sha256: str) -> bool:
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest() == sha256
    except OSError:
        return False
