"""Which cases would be made of what a person named, and what is left out."""

from collections import Counter
from dataclasses import dataclass
from enum import StrEnum

from app.domain.many.batch import Planned
from app.domain.many.file_names import is_holder

# Ten times what is asked about together; what is more was most likely put together wrongly.
MOST_PHOTOS = 40


class Why(StrEnum):
    """Why something is left out."""

    NO_PHOTO = "no_photo"  # by its name
    EMPTY = "empty"
    TOO_LARGE = "too_large"
    HIDDEN = "hidden"
    LINK = "link"  # a link, device or pipe
    UNREADABLE = "unreadable"  # detail: what the system says
    BAD_NAME = "bad_name"  # one that is no text
    TWICE = "twice"  # was named before
    TOO_MANY = "too_many"  # photos for one case
    TOO_FAR = "too_far"  # beyond as many files, or as deep folders, as are looked at
    NO_FIT = "no_fit"  # does not fit the pattern
    # Of a table's rows.
    NOT_FOUND = "not_found"  # no such photo in the folder
    AMBIGUOUS = "ambiguous"  # several files in the folder are called so
    OUTSIDE = "outside"  # a path out of the folder
    NOTHING = "nothing"  # a row without a photo


@dataclass(frozen=True, slots=True)
class LeftOut:
    """what: a path, or a cell's text; hostile, to be shown as plain text. row: of a table, as a
    spreadsheet counts, 0 for none."""

    what: str
    why: Why
    detail: str = ""
    row: int = 0


@dataclass(frozen=True, slots=True)
class Plan:
    """cases: in the order in which they are to be made."""

    cases: tuple[Planned, ...] = ()
    left: tuple[LeftOut, ...] = ()

    @property
    def photos(self) -> int:
        """Of all cases together, without those in holders."""
        return sum(len(case.paths) for case in self.cases) - self.holders

    @property
    def holders(self) -> int:
        """Mails, archives and documents, whose photos come in their places."""
        return sum(is_holder(path) for case in self.cases for path in case.paths)

    @property
    def reasons(self) -> dict[Why, int]:
        """How many were left out for each reason, the most frequent first."""
        return dict(Counter(each.why for each in self.left).most_common())

    @property
    def shared(self) -> tuple[str, ...]:
        """Numbers that more than one of the cases would have; hostile, as they stand in a table."""
        counts = Counter(case.number for case in self.cases if case.number and not case.case_id)
        return tuple(number for number, count in counts.items() if count > 1)
