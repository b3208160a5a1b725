"""What is not as it was put on record."""

from dataclasses import dataclass
from enum import StrEnum


class Broken(StrEnum):
    """Every way in which something can be other than it was."""

    DATABASE = "database"  # SQLite's own check; detail: what it said
    REFERENCE = "reference"  # a row that names one which is not there; detail: its table
    LOG = "log"  # the log of all cases; detail: the row where it breaks
    CUT_OFF = "cut_off"  # the log ends before a head says; detail: the head's time
    HEAD = "head"  # a head is not as it was made; detail: its number
    STAMP = "stamp"  # a stamp is not of its head; detail: the head's number
    CHAIN = "chain"  # the case's own chain; detail: the entry where it breaks, from 1
    ELSEWHERE = "elsewhere"  # an entry made elsewhere is not as sealed there; detail: which
    WORDS = "words"  # what an entry says was changed; detail: the entry
    STORED = "stored"  # the case's rows are not what was logged last
    FILED = "filed"  # closed, held, deleted or given to somebody otherwise than logged
    RUN = "run"  # a run or turn is not what was logged at its end; detail: its id
    UNREADABLE = "unreadable"  # the case can't be read; detail: what SQLite said
    GONE = "gone"  # the case is not there, and nobody deleted it; detail: its id
    PHOTO_CHANGED = "photo_changed"  # detail: the photo's number
    PHOTO_MISSING = "photo_missing"
    PHOTO_OF_OTHER = "photo_of_other"  # its hash is not the one logged when it came
    REPORT_CHANGED = "report_changed"  # detail: its version
    REPORT_MISSING = "report_missing"
    SIGNATURE = "signature"  # a report's signature does not hold; detail: its version
    PRINTED = "printed"  # the log is not the one a report says there was; detail: its version
    REPORT_UNKNOWN = "report_unknown"  # kept, but on no record; detail: its hash


@dataclass(frozen=True, slots=True)
class Problem:
    """case: its number as people see it, "" where it is of none."""

    broken: Broken
    case: str = ""
    detail: str = ""
