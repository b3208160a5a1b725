"""Two histories become one: laws that hold for any, whoever merges first."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import timedelta
from itertools import count

from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.merging import CLOSED, Choice, History, Place, Plan, Spot, Step, Value, merged
from app.domain.who import Who
from tests.helpers.cases import MEI, NOON

JONAS = Who("Jonas", "jonas")
PLACES = [Place(Spot.CASE, "", "cause"), *(Place(Spot.FINDING, str(n)) for n in range(4))]
PLACES += [Place(Spot.DECISION), CLOSED]
Event = tuple[Place, str]
EVENTS = st.lists(st.tuples(st.sampled_from(PLACES), st.sampled_from("abc")), max_size=6)
_numbers = count()


@dataclass(frozen=True)
class Side:
    """A log, and what it made of each place."""

    who: Who
    history: History = History((), {})

    def did(self, events: Iterable[Event]) -> "Side":
        steps, values = list(self.history.steps), dict(self.history.values)
        for place, word in events:
            number = next(_numbers)
            at = NOON + timedelta(seconds=number)
            steps.append(Step(str(number), at, self.who, "change", (place,)))
            values[place] = (("word", word),)
        return replace(self, history=History(tuple(steps), values))

    def plan(self, other: "Side") -> Plan:
        return merged(self.history, other.history)

    def merge(self, other: "Side", choices: Mapping[Place, Choice]) -> "Side":
        """As the store does it: the other's steps, the values taken, a step for each choice."""
        plan = self.plan(other)
        values = dict(self.history.values)
        values |= {place: other.history.at(place) for place in plan.taken(choices)}
        history = History((*self.history.steps, *plan.news), values)
        kept = {each.place: values.get(each.place, ()) for each in plan.conflicts}
        made = replace(self, history=history).did((place, "") for place in kept)
        return replace(made, history=replace(made.history, values=values))

    def says(self) -> dict[Place, Value]:
        return {place: self.history.at(place) for place in PLACES}


def parted(base: list[Event]) -> tuple[Side, Side]:
    begun = Side(MEI).did(base)
    return begun, replace(begun, who=JONAS)


@given(EVENTS, EVENTS, EVENTS)
@settings(max_examples=60)
def test_what_was_changed_apart_comes_together_alike(
    base: list[Event], one: list[Event], other: list[Event]
) -> None:
    touched = {place for place, _ in one}
    apart = [event for event in other if event[0] not in touched | {CLOSED}]
    one = [event for event in one if event[0] != CLOSED]
    mine, theirs = parted([event for event in base if event[0] != CLOSED])
    mine, theirs = mine.did(one), theirs.did(apart)
    assert mine.plan(theirs).conflicts == ()
    both, again = mine.merge(theirs, {}), theirs.merge(mine, {})
    assert both.says() == again.says()
    for place, word in {**dict(one), **dict(apart)}.items():
        assert both.history.at(place) == (("word", word),)


@given(EVENTS, EVENTS, EVENTS, st.lists(st.sampled_from(Choice), min_size=7, max_size=7))
@settings(max_examples=60)
def test_nothing_is_lost_and_a_second_time_changes_nothing(
    base: list[Event], one: list[Event], other: list[Event], dice: list[Choice]
) -> None:
    mine, theirs = parted(base)
    mine, theirs = mine.did(one), theirs.did(other)
    plan = mine.plan(theirs)
    decided = {each.place for each in plan.conflicts} | set(plan.brought)
    for step in plan.news:  # brought, to be chosen, or here already
        same = mine.history.at(step.places[0]) == theirs.history.at(step.places[0])
        assert step.places[0] in decided or same
    own = {place for place, _ in one}
    assert not own & set(plan.brought)  # nothing of ours is overwritten unasked
    seen = {(each.place, each.mine.value, each.theirs.value) for each in plan.conflicts}
    turned = theirs.plan(mine).conflicts
    if CLOSED not in {*own, *dict(other), *dict(base)}:
        assert seen == {(each.place, each.theirs.value, each.mine.value) for each in turned}
    choices = {each.place: choice for each, choice in zip(plan.conflicts, dice, strict=False)}
    both = mine.merge(theirs, choices)
    assert {step.hash for step in both.history.steps} >= {
        step.hash for side in (mine, theirs) for step in side.history.steps
    }
    assert both.plan(theirs) == Plan()
    back = theirs.plan(both)
    assert back.conflicts == ()
    assert theirs.merge(both, {}).says() == both.says()


def test_a_case_closed_here_while_another_worked_on_is_asked_about() -> None:
    mine, theirs = parted([(PLACES[0], "a")])
    worked, closed = theirs.did([(PLACES[0], "b")]), mine.did([(CLOSED, "closed")])
    for one, other in ((closed, worked), (worked, closed)):
        assert CLOSED in {each.place for each in one.plan(other).conflicts}
    assert mine.plan(closed).brought == (CLOSED,)  # here nothing was done meanwhile
    assert closed.plan(theirs) == Plan()
    long_closed, elsewhere = parted([(CLOSED, "closed")])
    opened = replace(elsewhere, history=replace(elsewhere.history, values={}))  # as taken in
    assert long_closed.plan(opened.did([(PLACES[0], "b")])).conflicts[0].place == CLOSED


def test_a_conflict_says_who_said_what_field_by_field() -> None:
    mine, theirs = parted([])
    plan = mine.did([(PLACES[0], "a")]).plan(theirs.did([(PLACES[0], "b"), (PLACES[0], "c")]))
    (conflict,) = plan.conflicts
    assert conflict.fields == (("word", "a", "c"),)
    assert (conflict.mine.by, conflict.theirs.by) == (MEI, JONAS)
    assert conflict.theirs.at == plan.news[-1].at
