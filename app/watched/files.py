"""Which files of a watched folder are new, and whole."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

# Only which files wait is told by their names; whether they are photos, the intake finds out.
_ENDINGS = (".jpg", ".jpeg", ".png", ".webp", ".heic", ".heif", ".tif", ".tiff", ".bmp")
_MOST = 20_000  # names looked at in one folder


@dataclass(frozen=True, slots=True)
class Seen:
    """A file at one look. changed: nanoseconds since 1970, as the file system says."""

    size: int
    changed: int


@dataclass(frozen=True, slots=True)
class Listing:
    """One look. volume: the file system's number, which changes where a share is not mounted."""

    volume: int
    files: Mapping[str, Seen]


def listing(folder: Path) -> Listing:
    """The regular files in the folder itself that are called like pictures; links, hidden and
    unfinished ones are left out. Blocking, for minutes where a share hangs. Raises OSError."""
    found: dict[str, Seen] = {}
    with os.scandir(folder) as entries:
        for entry in islice(entries, _MOST):
            named = entry.name.lower().endswith(_ENDINGS) and not entry.name.startswith(".")
            if named and entry.is_file(follow_symlinks=False):
                about = entry.stat(follow_symlinks=False)
                found[entry.name] = Seen(about.st_size, about.st_mtime_ns)
    return Listing(folder.stat().st_dev, found)


class Newcomers:
    """Tells new files from those that were there before, and whole ones from growing ones."""

    def __init__(self) -> None:
        self._known: dict[str, Seen] = {}
        self._growing: dict[str, Seen] = {}
        self._volume: int | None = None

    def after(self, look: Listing) -> list[str]:
        """The names that are new since the first look and did not change since the last one.

        What is known stays known also when it is gone: a folder that comes back brings nothing
        new. Another volume in its place, as a share mounted late, begins anew.
        """
        if look.volume != self._volume:
            self._volume, self._known, self._growing = look.volume, dict(look.files), {}
            return []
        fresh = {name: seen for name, seen in look.files.items() if self._known.get(name) != seen}
        whole = [
            name for name, seen in fresh.items() if seen.size and self._growing.get(name) == seen
        ]
        self._growing = fresh
        self._known.update((name, fresh[name]) for name in whole)
        return whole
