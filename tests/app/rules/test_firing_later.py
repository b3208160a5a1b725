"""Rules listen on while people ask on: what is said later fires them once, and says where."""

from dataclasses import replace

from app.domain.case import Case
from app.domain.conversation import Turn, TurnKind
from app.domain.rule import Ground, Place, Reason, Rule, When
from app.domain.words import Kind
from app.rules.firing import fire, fire_on_turn
from tests.helpers import cases
from tests.helpers.conversations import reply, turn
from tests.helpers.ruling import rule

REFUND = rule("refund", When(words=("refund",)), queue="Refunds", intent="refund")
IN_ANSWER = rule("recall", When(words=("recall",), places=(Place.ANSWER,)), queue="Engineers")
HEARS = rule("hears", When(intents=("refund",)), queue="Boss")
DENTED = rule("dents")
RULES = (REFUND, IN_ANSWER, HEARS, DENTED)


def asked_on(*turns: Turn, second: bool = False) -> Case:
    run = cases.run(second=second)
    one = replace(cases.inspection(), runs=(run,), turns=turns)
    return cases.case(inspections=(one,))


def fired(case: Case, rules: tuple[Rule, ...] = RULES) -> dict[str, tuple[Reason, ...]]:
    """What fires on the last turn, with why."""
    told = fire_on_turn(rules, case, case.inspections[0].turns[-1])
    return {each.rule: each.reasons for each in told}


def test_a_word_asked_later_fires_and_says_in_which_reply() -> None:
    before = turn(question="Is it new?", reply=reply(answer="No."))
    summary = turn(2, kind=TurnKind.SUMMARY, reply=reply(answer="A refund was spoken of."))
    now = turn(3, question="I want a refund then.", reply=reply(answer="A recall is known."))
    where = Reason(Ground.TURN, "2")
    assert fired(asked_on(before, summary, now)) == {
        "refund": (Reason(Ground.WORD, "refund"), where),
        "recall": (Reason(Ground.WORD, "recall"), where),
        "hears": (Reason(Ground.INTENT, "refund"), where),
    }
    assert fired(asked_on(before)) == {}, "what was found in the photos is no news"
    assert fired(asked_on(summary)) == {}, "nobody said that"


def test_each_fires_once() -> None:
    said = turn(question="A refund!", reply=reply(answer="No."))
    case = asked_on(said)
    first = replace(said, fired=fire_on_turn(RULES, case, said))
    assert fired(asked_on(first, turn(2, question="A refund!", reply=reply(answer="No.")))) == {}
    run = case.inspections[0].runs[0]
    held = replace(run, fired=fire((rule("refund"),), case, run))
    one = replace(case.inspections[0], runs=(held,))
    assert "refund" not in fired(replace(case, inspections=(one,)))


def test_the_rest_of_a_rule_holds_of_the_assessment() -> None:
    said = turn(question="A refund!", reply=reply(answer="No."))
    both = When(words=("refund",), types=("dented",), kinds=(Kind.VEHICLE,))
    assert list(fired(asked_on(said), (rule("both", both),))) == ["both"]
    other = replace(both, types=("torn",))
    assert fired(asked_on(said), (rule("other", other),)) == {}
    assert fired(asked_on(said, second=True)) == {}, "a second opinion never counts"
