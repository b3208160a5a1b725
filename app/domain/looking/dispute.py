"""How far answers about the same photos are apart, in one figure by which cases are sorted."""

from collections.abc import Hashable, Iterable, Sequence
from fractions import Fraction

from app.domain.case import Case
from app.domain.inspection import Inspection
from app.domain.looking.agreement import answers
from app.domain.looking.look_groups import Group, groups
from app.domain.looking.looked import looks_of
from app.domain.run import Run


def of_case(case: Case) -> float:
    """0 where all answers to the same photos, and all looks one was merged from, say the same; up
    to 1; of several photo sets that of the one they are furthest apart on."""
    return max(map(_of_inspection, case.inspections), default=0.0)


def dispute(runs: Sequence[Run]) -> float:
    """Of each thing any of them says (a finding; severity and action of the whole; the fields) the
    share of them that do not say what most do, on average; a finding that some do not have is
    another word for it."""
    if len(runs) < 2:
        return 0.0
    told = [run.assessment for run in runs]
    sums = [each.summary and (each.summary.severity, each.summary.action) for each in told]
    said = [_agree(sums), _agree(each.fields for each in told)]
    said += [_agree(_words(group, len(runs))) for group in groups(runs, led=False)]
    return float(1 - sum(said) / len(said))


def _of_inspection(inspection: Inspection) -> float:
    held, run = answers(inspection), inspection.run
    # Where one look leads, the others see parts of photos: what they do not say is no objection.
    merged = run.merged if run and run.merged and not run.merged.strategy.led else None
    return max(dispute(held), dispute(looks_of(inspection, merged)) if merged else 0.0)


def _words(group: Group, runs: int) -> list[Hashable]:
    said: list[Hashable] = [(one.value.part, one.value.type, one.value.severity) for one in group]
    return said + [None] * (runs - len(said))


def _agree(said: Iterable[Hashable]) -> Fraction:
    every = list(said)
    return Fraction(max(map(every.count, every)), len(every))
