"""A decision with open items asks once."""

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QObject

from app.domain.case import Case, Decision
from app.domain.mark import ItemKey, Lack, Mark
from tests.helpers import cases, opinions
from ui.inspection.decision_gate import DecisionGate
from ui.inspection.open_case import OpenCase


class Table(QObject):
    """Stands for the open case and for the review."""

    def __init__(self, case: Case) -> None:
        super().__init__()
        self.open, self.kept = OpenCase(case), list[Decision]()

    def decide(self, decision: Decision, opened: OpenCase) -> None:
        self.kept.append(decision)
        opened.case = replace(opened.case, decision=decision)


class Bench:
    def __init__(self, case: Case) -> None:
        self.table = Table(case)
        both: Any = self.table
        self.gate = DecisionGate(both, both)
        self.asked: list[int] = []
        self.gate.asks.connect(lambda left, _: self.asked.append(left))


@pytest.fixture
def bench(qapp: object) -> Bench:
    return Bench(opinions.case())


def test_it_asks_before_a_decision_is_complete_and_never_again(bench: Bench) -> None:
    half = cases.decision(action="")
    bench.gate.decide(half)
    assert (bench.table.kept, bench.asked) == ([half], [])
    bench.gate.decide(cases.decision())
    assert (bench.table.kept, bench.asked) == ([half], [2])
    bench.gate.go_on(bench.table.open)
    assert bench.table.kept == [half, cases.decision()]
    bench.gate.decide(half)
    bench.gate.decide(cases.decision(note="more"))
    assert bench.asked == [2]
    assert bench.table.kept[-1].note == "more"


def test_going_back_keeps_the_note_and_decides_nothing(bench: Bench) -> None:
    bench.gate.decide(cases.decision(note="look again"))
    bench.gate.go_back(bench.table.open)
    (kept,) = bench.table.kept
    assert not kept.complete
    assert (kept.note, kept.severity, kept.action) == ("look again", None, "")
    bench.gate.decide(cases.decision())
    assert bench.asked == [2, 2]


def test_what_is_typed_while_it_asks_is_not_lost(bench: Bench) -> None:
    bench.gate.decide(cases.decision())
    bench.gate.decide(cases.decision(note="typed meanwhile"))
    assert bench.table.kept == []
    bench.gate.go_on(bench.table.open)
    assert bench.table.kept == [cases.decision(note="typed meanwhile")]


def test_nothing_open_nothing_asked(qapp: object) -> None:
    keys = (ItemKey("a", Lack.PHOTO, 0), ItemKey("a", Lack.UNDETERMINED, 0))
    marks = tuple(Mark(key, True, cases.MEI, cases.NOON) for key in keys)
    bench = Bench(opinions.case(marks=marks))
    bench.gate.decide(cases.decision())
    assert (bench.asked, bench.table.kept) == ([], [cases.decision()])


def test_a_decided_case_is_changed_without_asking(qapp: object) -> None:
    bench = Bench(opinions.case(decision=cases.decision()))
    bench.gate.decide(cases.decision(note="corrected"))
    assert bench.asked == []


def test_new_items_are_asked_about_anew(bench: Bench) -> None:
    bench.gate.decide(cases.decision())
    bench.gate.go_on(bench.table.open)
    bench.gate.decide(Decision())
    again = replace(opinions.first(), id="z")
    bench.table.open.case = replace(opinions.case(again), decision=Decision())
    bench.gate.decide(cases.decision())
    assert bench.asked == [2, 2]


def test_the_answer_is_of_the_case_that_was_asked_about(bench: Bench) -> None:
    asked_of, other = bench.table.open, OpenCase(opinions.case())
    bench.gate.decide(cases.decision())
    bench.table.open = other
    bench.gate.go_on(asked_of)
    assert asked_of.case.decision.complete
    assert not other.case.decision.complete
