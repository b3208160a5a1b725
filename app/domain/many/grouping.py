"""Which photos belong to one case, as a person says it."""

from dataclasses import dataclass
from enum import StrEnum


class Group(StrEnum):
    """What the photos of a case have in common."""

    FOLDER = "folder"
    NAME = "name"  # the beginning, or what a pattern says
    BARCODE = "barcode"
    TIME = "time"  # no longer pause between them
    NONE = "none"  # each photo is a case


@dataclass(frozen=True, slots=True)
class Grouping:
    """pattern: of names, see Naming; minutes: the pause that begins another case."""

    by: Group = Group.FOLDER
    pattern: str = ""
    minutes: int = 10


@dataclass(frozen=True, slots=True)
class Arriving:
    """A folder that is gone on with: what comes into it becomes cases of a batch. folder: absolute,
    "" where a batch has none. quiet: so many minutes without another photo of it complete a case.
    """

    folder: str = ""
    grouping: Grouping = Grouping()
    quiet: int = 2

    @property
    def seconds(self) -> float:
        """How long a case is waited for. Of photos that are told apart by pauses the pause says
        it; a photo by itself is complete."""
        minutes = {Group.NONE: 0, Group.TIME: self.grouping.minutes}
        return 60.0 * minutes.get(self.grouping.by, self.quiet)


@dataclass(frozen=True, slots=True)
class Arrived:
    """A file that came into such a folder. changed: nanoseconds since 1970; sha256: of its bytes,
    by which it is told from another of the same name."""

    path: str
    size: int
    changed: int
    sha256: str
