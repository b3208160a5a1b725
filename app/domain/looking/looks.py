"""Several looks made one answer: findings matched across looks one to one, and merged. Pure, and
the same in whatever order the looks come."""

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import replace
from statistics import median_low
from typing import TypeVar

from app.domain.assessment import Assessment
from app.domain.finding import Finding, FindingValue, Summary
from app.domain.looking.look_groups import Group, groups, looks_in, ordered
from app.domain.merged import Seen
from app.domain.place.region import WHOLE, Region
from app.domain.run import Run
from app.domain.strategy import Strategy
from app.domain.words import Severity

# So much of a place must have been in a picture for its look to have been shown it.
_SHOWN = 0.5

Said = TypeVar("Said")


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
    every = [ordered(group) for group in groups(looks, led=strategy.led)]
    kept = [(group, of) for group in every if (of := _shown_to(looks, group))]
    kept = [(group, of) for group, of in kept if looks_in(group) >= min(strategy.agree, of)]
    kept.sort(key=lambda each: (_place(each[0]), each[0][0].key))
    made = [_merged(group, strategy, run_id) for group, _ in kept]
    seen = tuple(
        Seen(found.id, tuple(sorted(one.found.id for one in group)), looks_in(group), of)
        for found, (group, of) in zip(made, kept, strict=True)
    )
    told = replace(_told(looks, strategy, [group for group, _ in kept]), findings=tuple(made))
    return told, seen


def disputed(looks: Sequence[Run]) -> bool:
    """Some look does not see what another does, or calls it otherwise."""
    every = groups(looks, led=False)
    severities = {run.assessment.summary and run.assessment.summary.severity for run in looks}
    return len(severities) > 1 or any(
        looks_in(group) < len(looks)
        or len({(one.value.part, one.value.type, one.value.severity) for one in group}) > 1
        for group in every
    )


def _place(group: Group) -> float:
    return sum(one.place for one in group) / len(group)


def _shown_to(looks: Sequence[Run], group: Group) -> int:
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


def _merged(group: Group, strategy: Strategy, run_id: str) -> Finding:
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


def _told(looks: Sequence[Run], strategy: Strategy, kept: Sequence[Group]) -> Assessment:
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


def _apart(look: Run, kept: Sequence[Group]) -> int:
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
