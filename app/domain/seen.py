"""Where else a picture was seen: a photo of another case that shows almost the same."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Pose(StrEnum):
    """How a picture lies against another one."""

    UPRIGHT = "upright"
    TURNED = "turned"
    MIRRORED = "mirrored"


@dataclass(frozen=True, slots=True)
class Seen:
    """A photo of another case: its case with the number it had then, its file, when it came in
    (UTC), how many of 256 bits differ, and how it lies against ours."""

    case_id: str
    number: str
    photo_id: str
    sha256: str
    at: datetime
    distance: int
    pose: Pose

    @property
    def words(self) -> str:
        """The case and the day it came in there."""
        return f"{self.number}, {self.at.astimezone():%Y-%m-%d}"
