"""Findings of several looks put together that speak of one thing, whatever order they come in."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from app.domain.finding import Finding, FindingValue
from app.domain.looking.comparison import may_be_one, rank
from app.domain.run import Run

# So much of the smaller box in the larger one: parts of a photo may cut one damage in pieces.
_WITHIN = 0.7


@dataclass(frozen=True, slots=True)
class One:
    """A finding with the look it is of and its place there."""

    look: Run
    place: int
    found: Finding

    @property
    def value(self) -> FindingValue:
        """What the model said, whatever a person made of it."""
        return self.found.proposed or self.found.value

    @property
    def key(self) -> tuple[str, ...]:
        """By what it says: ties are broken by it, so that the looks' order is nothing."""
        said = self.value
        region = said.region.as_list() if said.region else []
        words = (self.found.photo_id, said.part, said.type, said.severity, said.action, said.text)
        return (*words, str(region), str(self.found.confidence))


Group = tuple[One, ...]


def groups(looks: Sequence[Run], *, led: bool) -> list[Group]:
    """The best pairs join first, and only where all of both sides may be one; where no look
    leads, each look has at most one finding in a group."""
    every = [One(run, n, f) for run in looks for n, f in enumerate(run.assessment.findings)]
    group_of: dict[str, Group] = {one.found.id: (one,) for one in every}
    for one, other in sorted(_pairs(every, led=led), key=_how_good):
        ours, theirs = group_of[one.found.id], group_of[other.found.id]
        if ours is not theirs and _joins(ours, theirs, led=led):
            group_of |= dict.fromkeys([each.found.id for each in ours + theirs], ours + theirs)
    return list({id(group): group for group in group_of.values()}.values())


def _pairs(every: Iterable[One], *, led: bool) -> Iterator[tuple[One, One]]:
    return (pair for pair in combinations(every, 2) if _one_thing(*pair, led=led))


def _joins(ours: Group, theirs: Group, *, led: bool) -> bool:
    if not led and {one.look.id for one in ours} & {one.look.id for one in theirs}:
        return False
    pairs = ((one, other) for one in ours for other in theirs)
    return (
        any(_one_thing(*pair, led=led) for pair in pairs)
        if led
        else all(_one_thing(*pair, led=led) for pair in pairs)
    )


def _one_thing(one: One, other: One, *, led: bool) -> bool:
    if one.look.id != other.look.id and may_be_one(one.found, other.found):
        return True
    if not led or one.found.photo_id != other.found.photo_id:
        return False
    ours, theirs = one.value, other.value
    if (ours.part, ours.type) != (theirs.part, theirs.type):
        return False
    a, b = ours.region, theirs.region
    return a is not None and b is not None and max(a.share_in(b), b.share_in(a)) >= _WITHIN


def _how_good(pair: tuple[One, One]) -> tuple[object, ...]:
    """The smaller the better, the same from both sides."""
    one, other = pair
    return (*rank(one.found, other.found), *sorted((one.key, other.key)))


def ordered(group: Group) -> Group:
    """By what its findings say."""
    return tuple(sorted(group, key=lambda one: one.key))


def looks_in(group: Group) -> int:
    """By how many looks it was seen."""
    return len({one.look.id for one in group})
