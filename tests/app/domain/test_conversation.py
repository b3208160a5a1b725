"""Which turns are said again, which of several answers stands, what a reply becomes."""

from app.domain import events as ev
from app.domain.conversation import Reply, TurnKind, before, last_said, rounds
from app.domain.fill import Fill
from app.domain.reply import ChangeVerdict, Judged, Pointer
from app.domain.words import RunState, Severity
from tests.helpers import cases
from tests.helpers.conversations import asking, change, reply, turn


def ids(turns: object) -> list[str]:
    return [each.id for each in turns]  # type: ignore[attr-defined]


def test_a_reply_grows_and_is_then_complete() -> None:
    told = Reply()
    for event in (
        ev.RawGrew('{"answer": "It'),
        ev.AnswerGrew("It"),
        ev.AnswerGrew(" is"),
        ev.AnswerFound("It is."),
        ev.PlaceFound(Pointer("there", "photo-1")),
        ev.ChangeFound(change()),
        ev.Warned(ev.Repair.FENCED),
        ev.Warned(ev.Repair.FENCED),
        ev.ThinkingGrew("Hm."),
    ):
        told = told.after(event)
    assert (told.answer, told.text, told.thinking) == ("It is.", "It is.", "Hm.")
    assert (len(told.places), len(told.changes), len(told.warnings)) == (1, 1, 1)


def test_prose_gives_way_to_an_answer_and_the_other_way_round() -> None:
    told = Reply().after(ev.ProseFound("Let me see")).after(ev.AnswerGrew("It"))
    assert (told.prose, told.answer) == ("", "It")
    assert told.after(ev.ProseFound("")).answer == "It"
    assert told.after(ev.ProseFound("It is so.")).text == "It is so."


def test_an_answer_in_the_thinking_is_said_again_too() -> None:
    assert Reply(thinking="so").said == "so"
    assert Reply(raw="a", thinking="so").said == "a"


def test_turns_are_said_again_in_the_order_they_followed() -> None:
    turns = turn(1), turn(2), turn(3)
    assert ids(before(turns, "turn-2")) == ["turn-1", "turn-2"]
    assert before(turns, "") == ()
    assert last_said(turns) == "turn-3"
    assert last_said(()) == ""


def test_a_turn_that_said_nothing_is_not_gone_on_from() -> None:
    failed = asking(2, state=RunState.FAILED)
    assert last_said((turn(1), failed)) == "turn-1"
    third = turn(3, follows="turn-1")
    assert ids(before((turn(1), failed, third), "turn-3")) == ["turn-1", "turn-3"]


def test_answers_anew_are_kept_and_the_newest_stands_until_one_is_gone_on_from() -> None:
    first, anew = turn(1), turn(2, replaces="turn-1", follows="")
    (one,) = rounds((first, anew))
    assert ids(one.variants) == ["turn-1", "turn-2"]
    assert one.standing is anew
    went_on = turn(3, follows="turn-1")
    one, two = rounds((first, anew, went_on))
    assert one.standing is first
    assert two.standing is went_on
    assert ids(before((first, anew, went_on), "turn-3")) == ["turn-1", "turn-3"]
    empty = asking(4, replaces="turn-3", state=RunState.FAILED)
    assert rounds((first, anew, went_on, empty))[1].standing is went_on


def test_a_summary_stands_for_the_oldest_turns() -> None:
    turns = turn(1), turn(2), turn(3), turn(4)
    covered = {"covers": ("turn-1", "turn-2"), "follows": "turn-2"}
    summary = turn(5, kind=TurnKind.SUMMARY, **covered)
    told = (*turns, summary)
    assert ids(before(told, "turn-4")) == ["turn-5", "turn-3", "turn-4"]
    assert last_said(told) == "turn-4"
    assert ids(before(told, "turn-1")) == ["turn-1"]  # it stands for more than was said then
    for unfit in (asking(5, kind=TurnKind.SUMMARY, **covered), turn(5, **covered)):
        assert ids(before((*turns, unfit), "turn-4")) == [f"turn-{n}" for n in (1, 2, 3, 4)]


def test_turns_that_name_each_other_do_not_go_round() -> None:
    turns = turn(1, follows="turn-2"), turn(2, follows="turn-1")
    assert len(before(turns, "turn-1")) == 2


def test_a_change_names_only_what_becomes_another() -> None:
    value = cases.value(severity=Severity.MODERATE)
    asked = change(severity=Severity.SEVERE, action="repair", text="Torn.")
    fresh = asked.beyond(value)
    assert fresh.parts == {"severity": "severe", "text": "Torn."}
    assert fresh.applied_to(value) == cases.value(severity=Severity.SEVERE, text="Torn.")
    assert not change(severity=Severity.MODERATE).beyond(value).parts


def test_a_verdict_stays_with_the_case_as_it_grows() -> None:
    judged = Judged(ChangeVerdict.TAKEN, cases.MEI, cases.NOON)
    case = cases.case()
    grown = case.with_turn(asking()).with_turn(turn(reply=reply(change(judged=judged))))
    (one,) = grown.inspections[0].turns_of("run-1")
    assert one.reply.changes[0].judged == judged
    assert grown.inspections[0].turns_of("run-2") == ()
    assert case.with_turn(turn(run_id="elsewhere")) == case


def test_how_full_a_window_is() -> None:
    assert Fill(900, 100, 2000).share == 0.5
    assert Fill(10, 0, 0).share == 10
