"""What the self-test tries, and what came of it."""

from dataclasses import dataclass
from enum import StrEnum


class Part(StrEnum):
    """What is tried. DRAWING is the window's part."""

    MAIN_JOB = "main_job"
    DATABASE = "database"
    DISK = "disk"
    FONTS = "fonts"
    DRAWING = "drawing"
    NETWORK = "network"
    KEYRING = "keyring"
    CLOCK = "clock"


class State(StrEnum):
    """MISSING: it is not there, and the program works without it."""

    WELL = "well"
    MISSING = "missing"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Seen:
    """What came of trying a part. detail: for support, never a person's path; figures: those in
    it that a person is told in words: findings and pages, megabytes free, files of fonts."""

    detail: str
    figures: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Checked:
    """detail, figures: as Seen has them."""

    part: Part
    state: State
    detail: str = ""
    figures: tuple[int, ...] = ()
