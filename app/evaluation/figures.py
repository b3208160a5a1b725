"""The figures of an evaluation: how much was found, how much of what was claimed is right."""

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from app.domain.measured.evaluated import FALSE_ALARMS, Estimate, Evaluated
from app.domain.words import Severity
from app.evaluation.arrays import UNSAID, Bools, Columns, Looks, looks_of
from app.evaluation.average_precision import average_precision
from app.evaluation.calibrating import calibrated, calibration
from app.evaluation.calibration import reliability
from app.evaluation.chance import Draws, Ratio, interval
from app.evaluation.labelled import Answer, LabelledPhoto
from app.evaluation.matching import Matched, Rule, excused, matched
from app.evaluation.ratios import Key, Ratios
from app.evaluation.returning import returning

RULE = Rule()
TIGHT = Rule(overlap=0.5)
ANY_TYPE = Rule(any_type=True)
_SEVERITIES = tuple(Severity)


def evaluated(
    photos: Sequence[LabelledPhoto], answers: Sequence[Answer], seed: int = 0
) -> Evaluated:
    """What the answers are worth on these photos. Every look counts; cases are drawn with all
    their looks. Answers that could not be used claim nothing, so all their labels are missed."""
    looks = looks_of(photos, answers)
    draws, ratios = Draws(looks.cases, seed), Ratios(looks.cases)
    pairs = _counted(looks, ratios)
    told = dict(zip(ratios.all, draws.estimates(list(ratios.all.values())), strict=True))
    claims, right = _judged_claims(looks, pairs)
    bins, ece = reliability(claims, right, draws)
    worth = calibration(claims, right)
    set_right = reliability(calibrated(claims, right), right, draws)[0] if worth else ()
    overall = _table(told, "overall").get("", {}) | _drawn(looks, pairs, draws, ece)
    return Evaluated(
        cases=looks.cases,
        photos=len(np.unique(looks.photo)),
        looks=len(np.unique(looks.look)),
        overlap=RULE.overlap,
        overall=overall,
        per_type=_table(told, "type"),
        per_part=_table(told, "part"),
        per_severity=_table(told, "severity"),
        confusion=_table(told, "confusion"),
        reliability=bins,
        calibrated=set_right,
        calibration=worth,
    )


def _counted(looks: Looks, ratios: Ratios) -> Matched:
    """All that is a share or an average; the pairs it stands on."""
    pairs = _by_rules(looks, ratios)
    _severities(looks, pairs, ratios)
    _others(looks, ratios)
    returning(looks, ratios, RULE)
    return pairs


def _drawn(looks: Looks, pairs: Matched, draws: Draws, ece: Estimate) -> dict[str, Estimate]:
    """What is no ratio of sums."""
    return {
        "iou_median": _median(looks.labels, pairs, draws),
        "ece": ece,
        "ap_50": average_precision(looks, draws),
    }


def _judged_claims(looks: Looks, pairs: Matched) -> tuple[Columns, Bools]:
    """The claims that are right or wrong, and which are right."""
    judges = ~excused(looks.labels, looks.claims, RULE) | (pairs.label >= 0)
    return looks.claims.where(judges), pairs.label[judges] >= 0


def judged(looks: Looks, rule: Rule) -> tuple[Matched, Bools, Bools]:
    """The pairs, which labels count, and which claims do."""
    pairs = matched(looks.labels, looks.claims, rule)
    counts = ~excused(looks.labels, looks.claims, rule) | (pairs.label >= 0)
    return pairs, ~looks.labels.ignored, counts


def _by_rules(looks: Looks, ratios: Ratios) -> Matched:
    """Overall by each rule, by the first also for each type, part and severity; its pairs."""
    for rule, tail in ((TIGHT, "_50"), (ANY_TYPE, "_any_type")):
        pairs, real, counts = judged(looks, rule)
        ratios.scores(("overall", ""), tail, _parts(looks, ratios, pairs, real, counts))
    pairs, real, counts = judged(looks, RULE)
    ratios.scores(("overall", ""), "", _parts(looks, ratios, pairs, real, counts))
    severities = tuple(map(str, _SEVERITIES))
    for table, words in (("type", looks.types), ("part", looks.parts), ("severity", severities)):
        ours, theirs = getattr(looks.labels, table), getattr(looks.claims, table)
        for number, word in enumerate(words):
            chosen = real & (ours == number), counts & (theirs == number)
            ratios.scores((table, word), "", _parts(looks, ratios, pairs, *chosen))
    return pairs


def _parts(
    looks: Looks, ratios: Ratios, pairs: Matched, real: Bools, counts: Bools
) -> list[NDArray[np.float32]]:
    labels, claims = looks.labels.case, looks.claims.case
    found, right = real & (pairs.claim >= 0), counts & (pairs.label >= 0)
    chosen = ((labels, real), (labels, found), (claims, counts), (claims, right))
    return [ratios.sums(case[which]) for case, which in chosen]


def _severities(looks: Looks, pairs: Matched, ratios: Ratios) -> None:
    """Of labels that were found and say how bad: what the model called them."""
    rows = np.flatnonzero((pairs.claim >= 0) & (looks.labels.severity != UNSAID))
    ours, theirs = looks.labels.severity[rows], looks.claims.severity[pairs.claim[rows]]
    said = theirs != UNSAID
    case, ours, theirs = looks.labels.case[rows][said], ours[said], theirs[said]
    agree = Ratio(ratios.sums(case[ours == theirs]), ratios.sums(case))
    ratios.add(("overall", "", "severity_agrees"), agree)
    for one, was in enumerate(_SEVERITIES):
        below = ratios.sums(case[ours == one])
        if not below.any():
            continue
        for other, called in enumerate(_SEVERITIES):
            above = ratios.sums(case[(ours == one) & (theirs == other)])
            ratios.add(("confusion", str(was), str(called)), Ratio(above, below))


def _others(looks: Looks, ratios: Ratios) -> None:
    """False alarms, answers of no use, time and money."""
    alarms = looks.intact[looks.claims.photo] if len(looks.claims) else np.zeros(0, np.bool_)
    above, below = looks.claims.case[alarms], looks.case[looks.intact]
    per_photo = Ratio(ratios.sums(above), ratios.sums(below), share=False)
    ratios.add(("overall", "", FALSE_ALARMS), per_photo)
    answers = ratios.sums(looks.answer_case)
    unusable = Ratio(ratios.sums(looks.answer_case[~looks.usable]), answers)
    ratios.add(("overall", "", "unusable"), unusable)
    for name, values in (("seconds", looks.seconds), ("cost", looks.cost)):
        known = ~np.isnan(values)
        case = looks.answer_case[known]
        each = Ratio(ratios.sums(case, values[known]), ratios.sums(case), share=False)
        ratios.add(("overall", "", name), each)


def _median(labels: Columns, pairs: Matched, draws: Draws) -> Estimate:
    """How well boxes lie that were matched, in the middle."""
    there = ~np.isnan(pairs.overlap)
    order = np.argsort(pairs.overlap[there])
    overlaps, case = pairs.overlap[there][order], labels.case[there][order]
    if not len(overlaps):
        return Estimate(None, None, None, 0)
    drawn = np.full(len(draws), np.nan)
    for place, times in enumerate(draws):
        until = np.cumsum(times[case], dtype=np.int64)
        if until[-1]:
            drawn[place] = overlaps[np.searchsorted(until, until[-1] / 2)]
    behind = len(np.unique(case))
    low, high = interval(drawn if behind > 1 else drawn[:0], behind)
    return Estimate(float(np.median(overlaps)), low, high, len(overlaps))


def _table(told: Mapping[Key, Estimate], name: str) -> dict[str, dict[str, Estimate]]:
    """The rows of one table; one with nothing behind it is left out, but not of all overall."""
    rows: dict[str, dict[str, Estimate]] = {}
    for (table, row, figure), estimate in told.items():
        if table == name:
            rows.setdefault(row, {})[figure] = estimate
    return {
        row: figures
        for row, figures in rows.items()
        if not row or any(each.value is not None for each in figures.values())
    }
