"""Several looks made one answer: findings matched across looks one to one, and merged. Pure, and
the same in whatever order the looks come."""

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import combinations
from statistics import median_low
from typing import TypeVar

from app.domain.assessment import Assessment
from app.domain.comparison import may_be_one, rank
from app.domain.finding import Finding, FindingValue, Summary
from app.domain.merged import Seen
from app.domain.region import WHOLE, Region
from app.domain.run import Run
from app.domain.strategy import Strategy
from app.domain.words import Severity

# So much of the smaller box in the larger one: parts of a photo may cut one damage in pieces.
_WITHIN = 0.7
# So much of a place must have been in a picture for its look to have been shown it.
_SHOWN = 0.5

Said = TypeVar("Said")


@dataclass(frozen=True, slots=True)
class _One:
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


_Group = tuple[_One, ...]


def usable(run: Run) -> bool:
    """Something of what was asked for could be read."""
    told = run.assessment
    return bool(told.findings or told.summary or told.fields or told.answer)


def merge(
    looks: Sequence[Run], strategy: Strategy, run_id: str
) -> tuple[Assessment, tuple[Seen, ...]]:
    """The answer of looks that are usable, at least one, and who saw what.

    A finding is kept if as many looks saw it as the strategy wants, or all that were shown the
    place. Its words are those most looks use, its severity the median (of two in the middle the
    worse), its box the median of each edge; where the first look leads, the box around all. What is
    no finding comes from the look that agrees best with what was kept.
    """
    groups = [_sorted(group) for group in _groups(looks, led=strategy.led)]
    kept = [(group, of) for group in groups if (of := _shown_to(looks, group))]
    kept = [(group, of) for group, of in kept if _looks_in(group) >= min(strategy.agree, of)]
    kept.sort(key=lambda each: (_place(each[0]), each[0][0].key))
    made = [_merged(group, strategy, run_id) for group, _ in kept]
    seen = tuple(
        Seen(found.id, tuple(sorted(one.found.id for one in group)), _looks_in(group), of)
        for found, (group, of) in zip(made, kept, strict=True)
    )
    told = replace(_told(looks, strategy, [group for group, _ in kept]), findings=tuple(made))
    return told, seen


def disputed(looks: Sequence[Run]) -> bool:
    """Some look does not see what another does, or calls it otherwise."""
    groups = _groups(looks, led=False)
    severities = {run.assessment.summary and run.assessment.summary.severity for run in looks}
    return len(severities) > 1 or any(
        _looks_in(group) < len(looks)
        or len({(one.value.part, one.value.type, one.value.severity) for one in group}) > 1
        for group in groups
    )


def _groups(looks: Sequence[Run], *, led: bool) -> list[_Group]:
    """The best pairs join first, and only where all of both sides may be one; where no look
    leads, each look has at most one finding in a group."""
    every = [_One(run, n, f) for run in looks for n, f in enumerate(run.assessment.findings)]
    group_of: dict[str, _Group] = {one.found.id: (one,) for one in every}
    for one, other in sorted(_pairs(every, led=led), key=_how_good):
        ours, theirs = group_of[one.found.id], group_of[other.found.id]
        if ours is not theirs and _joins(ours, theirs, led=led):
            group_of |= dict.fromkeys([each.found.id for each in ours + theirs], ours + theirs)
    return list({id(group): group for group in group_of.values()}.values())


def _pairs(every: Iterable[_One], *, led: bool) -> Iterator[tuple[_One, _One]]:
    return (pair for pair in combinations(every, 2) if _one_thing(*pair, led=led))


def _joins(ours: _Group, theirs: _Group, *, led: bool) -> bool:
    if not led and {one.look.id for one in ours} & {one.look.id for one in theirs}:
        return False
    pairs = ((one, other) for one in ours for other in theirs)
    return (
        any(_one_thing(*pair, led=led) for pair in pairs)
        if led
        else all(_one_thing(*pair, led=led) for pair in pairs)
    )


def _one_thing(one: _One, other: _One, *, led: bool) -> bool:
    if one.look.id != other.look.id and may_be_one(one.found, other.found):
        return True
    if not led or one.found.photo_id != other.found.photo_id:
        return False
    ours, theirs = one.value, other.value
    if (ours.part, ours.type) != (theirs.part, theirs.type):
        return False
    a, b = ours.region, theirs.region
    return a is not None and b is not None and max(a.share_in(b), b.share_in(a)) >= _WITHIN


def _how_good(pair: tuple[_One, _One]) -> tuple[object, ...]:
    """The smaller the better, the same from both sides."""
    one, other = pair
    return (*rank(one.found, other.found), *sorted((one.key, other.key)))


def _sorted(group: _Group) -> _Group:
    return tuple(sorted(group, key=lambda one: one.key))


def _looks_in(group: _Group) -> int:
    return len({one.look.id for one in group})


def _place(group: _Group) -> float:
    return sum(one.place for one in group) / len(group)


def _shown_to(looks: Sequence[Run], group: _Group) -> int:
    """How many looks were shown the place; those that see it surely were."""
    saw = {one.look.id for one in group}
    one = group[0]
    photo_id, region = one.found.photo_id, one.value.region
    return sum(look.id in saw or _shows(look, photo_id, region) for look in looks)


def _shows(look: Run, photo_id: str, region: Region | None) -> bool:
    if photo_id not in look.asked.photo_ids:
        return False
    parts = [sent.part for sent in look.asked.sent if sent.photo_id == photo_id] or [WHOLE]
    return region is None or any(region.share_in(part) >= _SHOWN for part in parts)


def _merged(group: _Group, strategy: Strategy, run_id: str) -> Finding:
    values = [one.value for one in group]
    boxes = [value.region for value in values if value.region]
    value = FindingValue(
        part=_most(value.part for value in values),
        type=_most(value.type for value in values),
        severity=_median(value.severity for value in values),
        region=(_around(boxes) if strategy.led else _middle(boxes)) if boxes else None,
        action=_most(value.action for value in values),
        text="",
    )
    like = min(group, key=lambda one: (_unlike(one.value, value), one.key))
    said = sorted(one.found.confidence for one in group if one.found.confidence is not None)
    ids = "\0".join((run_id, *sorted(one.found.id for one in group)))
    return replace(
        like.found,
        id=hashlib.sha256(ids.encode()).hexdigest()[:32],
        run_id=run_id,
        proposed=replace(value, text=like.value.text),
        confidence=median_low(said) if said else None,
        review=None,
    )


def _most(said: Iterable[Said]) -> Said:
    """What is said most often; of several the first by its spelling."""
    every = sorted(said, key=str)
    return max(every, key=every.count)


def _median(said: Iterable[Severity]) -> Severity:
    every = sorted(said, key=lambda severity: severity.weight)
    return every[len(every) // 2]


def _middle(boxes: Sequence[Region]) -> Region:
    edges = zip(*(box.as_list() for box in boxes), strict=True)
    return Region(*(median_low(edge) for edge in edges))


def _around(boxes: Sequence[Region]) -> Region:
    x1, y1, x2, y2 = zip(*(box.as_list() for box in boxes), strict=True)
    return Region(min(x1), min(y1), max(x2), max(y2))


def _unlike(said: FindingValue, value: FindingValue) -> tuple[int, float]:
    words = ("part", "type", "severity", "action")
    apart = sum(getattr(said, word) != getattr(value, word) for word in words)
    if said.region is None or value.region is None:
        return apart, 1.0
    return apart, 1.0 - said.region.overlap(value.region)


def _told(looks: Sequence[Run], strategy: Strategy, kept: Sequence[_Group]) -> Assessment:
    """All but the findings."""
    leading = [look for look in looks if look.look == 1] if strategy.led else []
    asked = leading or [look for look in looks if look.look <= strategy.looks] or looks
    best = min(asked, key=lambda look: (_apart(look, kept), _words(look)))
    sums = [look.assessment.summary for look in asked if look.assessment.summary]
    told = best.assessment
    others = [look.assessment for look in sorted(looks, key=_words) if look is not best]
    known = {(notice.kind, notice.photo_id) for notice in told.notices}
    more = {(n.kind, n.photo_id): n for other in others for n in other.notices}
    warned = sorted((warned for other in others for warned in other.warnings), key=str)
    return replace(
        told,
        summary=_summed(told.summary, sums) if told.summary else None,
        notices=(
            *told.notices,
            *(more[each] for each in sorted(more, key=str) if each not in known),
        ),
        warnings=tuple(dict.fromkeys((*told.warnings, *warned))),
    )


def _apart(look: Run, kept: Sequence[_Group]) -> int:
    """So many of its findings were not kept, and so many that were are not its own."""
    own = sum(any(one.look.id == look.id for one in group) for group in kept)
    return (len(look.assessment.findings) - own) + (len(kept) - own)


def _words(look: Run) -> tuple[str, ...]:
    told = look.assessment
    return (told.answer, told.summary.text if told.summary else "", told.raw)


def _summed(best: Summary, every: Sequence[Summary]) -> Summary:
    return replace(
        best,
        severity=_median(each.severity for each in every),
        action=_most(each.action for each in every),
    )
