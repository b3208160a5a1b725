"""Which files of a watched folder are new, and whole."""

import os
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from app.domain.many.file_names import is_hidden, is_picture

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
            named = is_picture(entry.name) and not is_hidden(entry.name)
            if not named:
                continue
            with suppress(FileNotFoundError):  # moved on meanwhile
                if entry.is_file(follow_symlinks=False):
                    about = entry.stat(follow_symlinks=False)
                    found[entry.name] = Seen(about.st_size, about.st_mtime_ns)
    return Listing(folder.stat().st_dev, found)


class Newcomers:
    """Tells new files from those that were there before, and whole ones from growing ones.

    known: files that are settled, as kept from last time; None where the folder was not watched
    before: then all that is there at the first look is.
    """

    def __init__(self, known: Mapping[str, Seen] | None = None) -> None:
        self._known: dict[str, Seen] = dict(known or {})
        self._told: dict[str, Seen] = {}
        self._growing: dict[str, Seen] = {}
        self._volume: int | None = None
        self._begins = known is None

    def after(self, look: Listing) -> list[str]:
        """The names that are new and did not change since the last look; each is told once.

        What is known stays known also when it is gone: a folder that comes back brings nothing
        new. A share that is mounted only later brings what is in it as known.
        """
        late = self._volume not in (None, look.volume) and not self._known
        self._volume = look.volume
        if self._begins or late:
            self._begins, self._known, self._growing = False, dict(look.files), {}
            return []
        fresh = {name: seen for name, seen in look.files.items() if self._is_new(name, seen)}
        whole = [name for name, s in fresh.items() if s.size and self._growing.get(name) == s]
        self._growing = fresh
        self._told.update((name, fresh[name]) for name in whole)
        return whole

    def settle(self, names: Iterable[str]) -> None:
        """A person has decided about these, which were told."""
        self._known.update((name, self._told.pop(name)) for name in names if name in self._told)

    def known(self, look: Listing) -> dict[str, Seen]:
        """What is to be kept for the next time: settled files that are there."""
        return {name: self._known[name] for name in look.files if name in self._known}

    def _is_new(self, name: str, seen: Seen) -> bool:
        return seen not in (self._known.get(name), self._told.get(name))
