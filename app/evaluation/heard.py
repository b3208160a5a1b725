"""What a model said of one case in one look, as it is compared with labels."""

from collections.abc import Iterator, Sequence

from app.domain.case import Case
from app.domain.run import Run
from app.domain.words import RunState
from app.evaluation.labelled import Answer, Claim


def answer_of(
    name: str, look: int, case: Case, runs: Sequence[Run], paths: Sequence[str]
) -> Answer:
    """paths: what the set calls the case's photos, in order. Usable only if all of it is."""
    named = {photo.id: path for photo, path in zip(case.photos, paths, strict=True)}
    claims = tuple(_claims(runs, named))
    usable = len(runs) == len(case.photo_sets) and all(map(_is_usable, runs))
    costs = [float(run.cost) for run in runs if run.cost]
    cost = sum(costs) if costs and len(costs) == len(runs) else None
    seconds = sum(run.told.seconds for run in runs) if runs else None
    return Answer(name, look, usable, claims if usable else (), seconds, cost)


def _claims(runs: Sequence[Run], named: dict[str, str]) -> Iterator[Claim]:
    for run in runs:
        for found in run.assessment.findings:
            said = found.value
            yield Claim(
                named[found.photo_id], said.part, said.type, said.severity, said.region,
                found.confidence,
            )  # fmt: skip


def _is_usable(run: Run) -> bool:
    """Something of what was asked for could be read."""
    told = run.assessment
    said = told.findings or told.summary or told.fields
    return run.state is RunState.DONE and bool(said)
