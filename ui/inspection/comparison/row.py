"""What one line of the comparison says."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from app.domain.finding import Finding, FindingValue
from app.domain.looking.comparison import Comparison
from app.domain.words import Verdict
from ui.inspection.comparison.comparison_model import Compared
from ui.inspection.comparison.sides import Side


class Group(StrEnum):
    """How the two answers stand to each other, in the order it is shown: first what is to be
    looked at."""

    DIFFERING = "differing"
    LEFT_ONLY = "left_only"
    RIGHT_ONLY = "right_only"
    AGREED = "agreed"


@dataclass(frozen=True, slots=True)
class Row:
    """numbers: each side's finding's number in its run, 0 where that side saw nothing. takes: id
    of the finding that can be taken into the case, "" for none; taken: one holds there."""

    group: Group
    numbers: tuple[int, int]
    left: Finding | None
    right: Finding | None
    takes: str = ""
    taken: bool = False

    @property
    def ids(self) -> frozenset[str]:
        """The findings it is about."""
        return frozenset(found.id for found in (self.left, self.right) if found is not None)

    @property
    def value(self) -> FindingValue:
        """What it is called by: the left side's words where there are some."""
        value = said(self.left) or said(self.right)
        if value is None:
            raise ValueError("a row without a finding")
        return value

    def side(self, side: Side) -> FindingValue | None:
        """What that side said."""
        return said(self.left if side is Side.LEFT else self.right)


def said(found: Finding | None) -> FindingValue | None:
    """The model's own value, whatever a person made of it since."""
    return None if found is None else found.proposed or found.value


def rows(compared: Compared) -> tuple[Row, ...]:
    """All lines, group by group."""
    return tuple(_taking(row, compared) for row in _rows(compared.comparison, compared))


def _rows(comparison: Comparison, compared: Compared) -> Iterator[Row]:
    left = {f.id: n for n, f in enumerate(compared.left.assessment.findings, 1)}
    right = {f.id: n for n, f in enumerate(compared.right.assessment.findings, 1)}
    for group, pairs in (
        (Group.AGREED, comparison.agreed),
        (Group.DIFFERING, comparison.differing),
    ):
        for pair in pairs:
            numbers = left[pair.left.id], right[pair.right.id]
            yield Row(group, numbers, pair.left, pair.right)
    for found in comparison.left_only:
        yield Row(Group.LEFT_ONLY, (left[found.id], 0), found, None)
    for found in comparison.right_only:
        yield Row(Group.RIGHT_ONLY, (0, right[found.id]), None, found)


def _taking(row: Row, compared: Compared) -> Row:
    """A finding only one side saw can be taken into the case if it is not part of it."""
    found = row.left or row.right
    if row.group in (Group.AGREED, Group.DIFFERING) or found is None:
        return row
    inside = any(each.id == found.id for each in compared.case.findings)
    taken = found.verdict not in (None, Verdict.REJECTED)
    return replace(row, takes="" if inside else found.id, taken=taken)
