"""Answers that break off anywhere: less is understood, never something else."""

import pytest

from app.domain.finding import Finding
from app.domain.words import Kind, Severity
from tests.helpers.answers import answer, found, question, step, understood, written

WHOLE = written(
    reasoning=[step(), step(photo=2, region=[120, 220, 320, 420])],
    findings=[found(), found(photo=2, part="hood", type="scratched", region=[10, 250, 333, 999])],
)
TEXTS = {
    "plain": WHOLE,
    "fence": f"```json\n{WHOLE}\n```",
    "Python": str(answer(findings=[found(), found(part="hood")])),
    "quotes": WHOLE.replace("The bumper's edge", 'The "bumper" edge'),
    "thinking": f"<think>{WHOLE}",
}


def is_part_of(some: Finding, whole: Finding) -> bool:
    """What some says, whole says too; severity may be open, a text may end in dots."""
    less, more = some.value, whole.value
    return (
        some.photo_id == whole.photo_id
        and some.confidence in (None, whole.confidence)
        and set(some.ruled_out) <= set(whole.ruled_out)
        and less.part in ("", more.part)
        and less.type in ("", more.type)
        and less.severity in (Severity.UNDETERMINED, more.severity)
        and less.region in (None, more.region)
        and less.action in ("", more.action)
        and more.text.startswith(less.text.removesuffix("…"))
    )


@pytest.mark.parametrize(
    ("kind", "name"),
    [*((Kind.VEHICLE, name) for name in TEXTS), (Kind.PARCEL, "plain")],
)
def test_every_beginning(kind: Kind, name: str) -> None:
    text, asked = TEXTS[name], question(kind)
    whole = understood(text, asked=asked)
    assert len(whole.findings) == 2
    assert whole.summary
    for end in range(0, len(text), 1 if name == "plain" else 3):
        told = understood(text[:end], asked=asked, reason="length")
        assert len(told.findings) <= 2
        for some, finding in zip(told.findings, whole.findings, strict=False):
            assert is_part_of(some, finding), text[:end]
        for step_told, known in zip(told.steps, whole.steps, strict=False):
            assert known.text.startswith(step_told.text.removesuffix("…")), text[:end]
            assert step_told.region in (None, known.region), text[:end]
        assert whole.answer.startswith(told.answer.removesuffix("…"))
        if told.summary:
            assert told.summary.severity in (Severity.UNDETERMINED, whole.summary.severity)
            assert told.summary.action in ("", whole.summary.action)
            assert set(told.summary.undetermined) <= set(whole.summary.undetermined)
