"""Goes through folders. No file is opened, and links inside a folder are not followed: so there is
no going round, and no way out."""

import os
import stat
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path, PurePath

from app.domain.many.file_names import counted, is_hidden, is_holder, is_picture
from app.domain.many.plan import LeftOut, Why
from app.photos.limits import MAX_FILE_BYTES, MAX_HOLDER_BYTES
from app.sources.unwaited import Tell, ignored, unwaited
from app.watched.files import Seen

MOST_FILES = 200_000
_DEEPEST = 40  # folders below the one that was named
# IO_REPARSE_TAG_MOUNT_POINT: how Windows links one folder to another.
_JUNCTION = 0xA0000003
_TOLD_EVERY = 500  # entries


@dataclass(frozen=True, slots=True)
class FoundFile:
    """A file called like a picture, or like one that holds some. path: absolute; folder: the way to
    its folder from root, with slashes, "" for root itself; root: the folder that was named, or that
    of a file named by itself. changed: seconds since 1970, by the file system; seen: by which a
    change of it is known."""

    path: str
    name: str
    folder: str
    root: str
    changed: float
    seen: Seen = Seen(0, 0)


@dataclass(frozen=True, slots=True)
class Found:
    """files: folder by folder, in the order people count in."""

    files: tuple[FoundFile, ...] = ()
    left: tuple[LeftOut, ...] = ()


async def walked(sources: Sequence[Path], tell: Tell = ignored) -> Found:
    """All pictures in these folders and below, and those that are named. tell: how many files were
    looked at. A share that hangs holds a thread only."""
    return await unwaited(lambda heard: walk(sources, heard), tell)


def walk(sources: Sequence[Path], heard: Tell) -> Found:
    """The same, blocking."""
    walk = _Walk(heard)
    for source in sources:
        walk.take(source)
    return Found(tuple(walk.files), tuple(walk.left))


@dataclass(slots=True)
class _Walk:
    heard: Tell
    files: list[FoundFile] = field(default_factory=list)
    left: list[LeftOut] = field(default_factory=list)
    seen: set[str] = field(default_factory=set)
    looked: int = 0

    def take(self, source: Path) -> None:
        """A folder or a file, as a person named it; a link they named is followed."""
        try:
            path = os.path.realpath(source)
            about = os.stat(path)  # noqa: PTH116 - strings throughout: there are thousands
        except (OSError, ValueError) as error:
            self._leave(str(source), Why.UNREADABLE, _said(error))
            return
        if stat.S_ISDIR(about.st_mode):
            self._folder(path, path, 0)
        elif stat.S_ISREG(about.st_mode):
            here = PurePath(path)
            self._file(path, here.name, about, "", str(here.parent))
        else:
            self._leave(path, Why.LINK)

    def _folder(self, path: str, root: str, depth: int) -> None:
        if not self._is_new(path):
            return
        if depth > _DEEPEST:
            self._leave(path, Why.TOO_FAR)
            return
        try:
            with os.scandir(path) as entries:
                inside = sorted(entries, key=lambda entry: counted(entry.name))
        except OSError as error:
            self._leave(path, Why.UNREADABLE, _said(error))
            return
        below = os.path.relpath(path, root).replace(os.sep, "/") if path != root else ""
        for entry in [entry for entry in inside if not self._taken(entry, below, root)]:
            self._folder(entry.path, root, depth + 1)

    def _taken(self, entry: os.DirEntry[str], below: str, root: str) -> bool:
        """It is settled; False for a folder to go into."""
        self.looked += 1
        if self.looked % _TOLD_EVERY == 0:
            self.heard(self.looked)
        try:
            if is_hidden(entry.name):
                self._leave(entry.path, Why.HIDDEN)
                return True
            about = entry.stat(follow_symlinks=False)
            if getattr(about, "st_file_attributes", 0) & stat.FILE_ATTRIBUTE_HIDDEN:
                self._leave(entry.path, Why.HIDDEN)
                return True
            if stat.S_ISDIR(about.st_mode) and getattr(about, "st_reparse_tag", 0) != _JUNCTION:
                return False
            self._file(entry.path, entry.name, about, below, root)
        except OSError as error:
            self._leave(entry.path, Why.UNREADABLE, _said(error))
        return True

    def _file(self, path: str, name: str, about: os.stat_result, folder: str, root: str) -> None:
        if why := self._flaw(path, name, about):
            self._leave(path, why)
        elif self._is_new(path):
            seen = Seen(about.st_size, about.st_mtime_ns)
            changed = max(0.0, about.st_mtime)  # Windows makes no date of one before 1970
            self.files.append(FoundFile(path, name, folder, root, changed, seen))

    def _flaw(self, path: str, name: str, about: os.stat_result) -> Why | None:
        if not stat.S_ISREG(about.st_mode):
            return Why.LINK
        if not _is_text(path):
            return Why.BAD_NAME
        if not (is_picture(name) or is_holder(name)):
            return Why.NO_PHOTO
        if not about.st_size:
            return Why.EMPTY
        if about.st_size > (MAX_HOLDER_BYTES if is_holder(name) else MAX_FILE_BYTES):
            return Why.TOO_LARGE
        return Why.TOO_FAR if len(self.files) >= MOST_FILES else None

    def _is_new(self, path: str) -> bool:
        """It was not met before; else that is told."""
        key = os.path.normcase(path)
        if key in self.seen:
            self._leave(path, Why.TWICE)
            return False
        self.seen.add(key)
        return True

    def _leave(self, path: str, why: Why, detail: str = "") -> None:
        self.left.append(LeftOut(path, why, detail))


def _is_text(path: str) -> bool:
    """Some systems have names that are no text; neither a database nor a line shows them."""
    try:
        path.encode()
    except UnicodeEncodeError:
        return False
    return True


def _said(error: OSError | ValueError) -> str:
    return getattr(error, "strerror", None) or type(error).__name__


def only_folder(sources: Sequence[Path]) -> Path | None:
    """What was named, where that is one folder. May block."""
    return sources[0] if len(sources) == 1 and sources[0].is_dir() else None
