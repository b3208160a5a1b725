"""A case as one file could not be written, or is not taken in."""

from dataclasses import dataclass
from enum import StrEnum

from app.errors.base import AppError


class CaseFileFlaw(StrEnum):
    """Why a case file is not taken in."""

    NO_CASE_FILE = "no_case_file"
    NEWER = "newer"
    BAD_NAME = "bad_name"
    NO_PLAIN_FILE = "no_plain_file"
    TWICE = "twice"
    TOO_MANY = "too_many"
    TOO_LARGE = "too_large"
    LOCKED = "locked"
    CUT_OFF = "cut_off"
    BAD_DOCUMENT = "bad_document"
    BAD_ROWS = "bad_rows"
    OTHER_PHOTO = "other_photo"
    BROKEN_LOG = "broken_log"
    CLASHES = "clashes"


class MergeFlaw(StrEnum):
    """Why a case file and the case that is here don't become one."""

    OTHER_BEGINNING = "other_beginning"
    ERASED = "erased"
    HELD = "held"
    STILL_ASKING = "still_asking"
    OTHER_PHOTO = "other_photo"
    PHOTO_IN_USE = "photo_in_use"
    PHOTO_TWICE = "photo_twice"
    OTHER_SETS = "other_sets"
    CHANGED_SINCE = "changed_since"


@dataclass(eq=False)
class CaseFileRefused(AppError):
    """path: the file's; flaw: why; detail: the name of an entry, a table or a photo, foreign and
    never to be shown as anything but plain text."""

    path: str = ""
    flaw: CaseFileFlaw = CaseFileFlaw.NO_CASE_FILE
    detail: str = ""


@dataclass(eq=False)
class CaseNotMerged(AppError):
    """path: the file's, whose case is here; flaw: why; detail: a photo's name, foreign and never
    to be shown as anything but plain text."""

    path: str = ""
    flaw: MergeFlaw = MergeFlaw.OTHER_BEGINNING
    detail: str = ""


@dataclass(eq=False)
class CaseFileNotWritten(AppError):
    """path: where it should have gone; said: what the system reported."""

    path: str = ""
    said: str = ""
