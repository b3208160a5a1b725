"""A set of labelled photos can't be used, or not all of it; two runs can't be compared."""

from dataclasses import dataclass
from enum import StrEnum

from app.errors.base import AppError


class SetFault(StrEnum):
    """What is wrong with a set, or with one place in it."""

    UNREADABLE = "unreadable"  # detail: what the system says
    TOO_LARGE = "too_large"  # detail: MB allowed
    TOO_MANY = "too_many"  # detail: photos or labels allowed
    NO_JSON = "no_json"  # detail: what the reader says
    NO_CSV = "no_csv"  # detail: what the reader says
    NO_UTF8 = "no_utf8"
    NO_FORMAT = "no_format"  # nothing in it is known
    SEVERAL = "several"  # detail: the files, one of which is to be named
    NO_COLUMN = "no_column"  # detail: the column that is missing
    NO_PHOTO = "no_photo"  # not one can be used
    NOT_SO = "not_so"  # it is not of that form; detail: what should be there
    OUTSIDE = "outside"  # a path that leaves the set's folder
    MISSING = "missing"  # a photo that is not there; detail: its name
    BAD_BOX = "bad_box"  # no number, without area, or nowhere
    NO_WORD = "no_word"  # a label that names nothing
    NO_NAMES = "no_names"  # the classes' names can't be read: they are called by number
    REFUSED = "refused"  # the file is no usable photo; detail: why
    NO_MEANING = "no_meaning"  # of no word; detail: the words
    CHANGED = "changed"  # a run can't go on: something is not as it was when it began
    TOOK_TOO_LONG = "took_too_long"  # to be read; detail: minutes allowed
    TOO_MUCH_MEMORY = "too_much_memory"  # to be read
    READER_FAILED = "reader_failed"  # in a way nobody thought of; detail: what is known of it
    BAD_MEANING = "bad_meaning"  # no such code in the template; detail: it


@dataclass(frozen=True, slots=True)
class SetFlaw:
    """where: «line 12», «annotations 7», the name of a photo; "" where all of it is meant."""

    where: str
    fault: SetFault
    detail: str = ""


@dataclass(eq=False)
class SetUnusable(AppError):
    """set_name: the file or folder as it is called; where and detail as in SetFlaw."""

    set_name: str = ""
    where: str = ""
    fault: SetFault = SetFault.UNREADABLE
    detail: str = ""


class MeasuringNow(AppError):
    """A measurement is under way, so that what it holds of a person can't be erased."""


class RunsNotAlike(AppError):
    """Two runs of which both answered about no photo, or of whose photos some are not the same."""


@dataclass(eq=False)
class LabelledOtherwise(RunsNotAlike):
    """Each counts by labels that the other does not have; photo: one of which that is so."""

    photo: str = ""
