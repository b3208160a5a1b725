"""An assessment, event by event."""

from app.domain import events as ev
from app.domain.assessment import Assessment
from app.domain.field import FieldValue, Statement
from app.domain.product import TableLine
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


def test_a_field_said_again_stands_once() -> None:
    empty, said = FieldValue("brand"), FieldValue("brand", (Statement("Nokia"),))
    other = FieldValue("model", (Statement("3310"), Statement("3310 b")))
    now = Assessment()
    for field in (empty, other, said):
        now = now.after(ev.FieldFound(field))
    assert now.fields == (other, said)
    assert now.field("brand") is said
    assert now.field("price") is None
    assert other.text == "3310\n3310 b"
    line = TableLine("prices.csv", 3, "Nokia 3310", "29 EUR")
    assert now.after(ev.TableLineFound(line)).table_line == line
    assert line.known
    assert not TableLine("prices.csv").known
