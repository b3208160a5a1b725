"""An assessment, event by event."""

from app.domain import events as ev
from app.domain.assessment import Assessment
from tests.helpers import cases


def test_grows_with_every_event() -> None:
    found, told = cases.finding(), cases.assessment()
    assert told.summary
    happened: list[ev.Event] = [
        ev.ThinkingGrew("Hm"),
        ev.RawGrew("{"),
        ev.RawGrew("}"),
        ev.AnswerFound("A dent."),
        ev.StepFound(told.steps[0]),
        ev.FindingFound(found),
        ev.SummaryFound(told.summary),
        ev.ProseFound("prose"),
    ]
    now = Assessment()
    for event in happened:
        now = now.after(event)
    assert now == Assessment("{}", "Hm", "A dent.", "prose", told.steps, (found,), told.summary, ())


def test_says_each_warning_once() -> None:
    fenced, other = ev.Warned(ev.Repair.FENCED), ev.Warned(ev.Repair.FENCED, "2")
    now = Assessment().after(fenced).after(fenced).after(other)
    assert now.warnings == (fenced, other)
