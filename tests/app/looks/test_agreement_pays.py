"""Looking more than once raises F1 where faults are independent, and does not where they are the
same each time. By figures alone: a model's answers are drawn from labels with known faults."""

from dataclasses import replace

import pytest

from app.domain.assessment import Assessment
from app.domain.finding import Finding, FindingValue
from app.domain.looking.looks import merge
from app.domain.strategy import Way, strategy
from app.domain.words import Severity
from app.evaluation.comparing import Outcome, compared
from app.evaluation.heard import Heard
from app.evaluation.labelled import Answer, LabelledPhoto
from tests.helpers import cases
from tests.helpers.labelling import Faults, answered, labelled

PHOTOS = labelled(150, seed=4)
# Much is imagined, at another place each time, and a fifth is missed.
FAULTS = Faults(missed=0.2, confused=0.1, graded=0.2, alarms=0.9, shift=0.2)


@pytest.mark.parametrize(("systematic", "outcome"), [(False, Outcome.BETTER), (True, None)])
def test_agreement_pays_where_faults_are_independent(
    systematic: bool, outcome: Outcome | None
) -> None:
    once = [_look(photo, 1) for photo in PHOTOS]
    merged = [_merged(photo, systematic) for photo in PHOTOS]
    f1 = compared(PHOTOS, once, merged, 0).differences["f1"]
    if outcome:
        assert f1.outcome is outcome
        assert f1.change.value is not None
        assert f1.change.value > 0.05
    else:
        assert f1.change.value == pytest.approx(0.0, abs=1e-9)


def _look(photo: LabelledPhoto, number: int) -> Answer:
    return replace(answered(photo, FAULTS, 7, number), look=1)


def _merged(photo: LabelledPhoto, systematic: bool) -> Answer:
    """Of three looks what two agree on, heard as a run is."""
    answers = [_look(photo, 1 if systematic else number) for number in (1, 2, 3)]
    looks = [
        cases.run(id=f"look-{n}", look_of="m", look=n, assessment=_told(answer, n))
        for n, answer in enumerate(answers, 1)
    ]
    told, _ = merge(looks, strategy(Way.SEVERAL, 3), "m")
    seen = cases.inspection(runs=(cases.run(assessment=told),))
    return Heard(cases.case(inspections=(seen,)), ((photo, ""),)).answer(photo.path, 1)


def _told(answer: Answer, number: int) -> Assessment:
    found = tuple(
        Finding(
            f"{number}.{place}",
            "photo-1",
            f"look-{number}",
            FindingValue(c.part, c.type, c.severity or Severity.MINOR, c.region, "", ""),
            c.confidence,
        )
        for place, c in enumerate(answer.claims)
    )
    return Assessment(findings=found, summary=cases.assessment().summary)
