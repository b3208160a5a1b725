"""Which runs are held against each other, and when that ends."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from app.domain.case import Case
from app.domain.words import RunState
from tests.helpers import cases, opinions
from ui.inspection.comparison.comparison_model import Compared, ComparisonModel


class Table(QObject):
    """Stands for the open case."""

    case_changed = Signal(object)

    def __init__(self, case: Case) -> None:
        super().__init__()
        self.case, self.selected = case, ""

    def show(self, case: Case) -> None:
        self.case = case
        self.case_changed.emit(case)


class Bench:
    def __init__(self, case: Case) -> None:
        self.table = Table(case)
        self.model = ComparisonModel(self.table)  # type: ignore[arg-type]
        self.seen: list[Compared] = []
        self.ends = 0
        self.model.changed.connect(self.seen.append)
        self.model.closed.connect(self._end)

    def _end(self) -> None:
        self.ends += 1

    @property
    def sides(self) -> tuple[str, str]:
        return self.seen[-1].left.id, self.seen[-1].right.id


@pytest.fixture
def bench(qapp: object) -> Bench:
    third = replace(opinions.second(), id="c")
    return Bench(opinions.case(opinions.first(), opinions.second(), third))


def test_it_opens_with_what_counts_and_the_newest_second_opinion(bench: Bench) -> None:
    bench.model.open("inspection-1")
    assert bench.sides == ("a", "c")
    assert [run.id for run in bench.seen[-1].runs] == ["a", "b", "c"]
    assert len(bench.seen[-1].comparison.agreed) == 1


def test_any_two_runs_can_be_chosen_and_choosing_one_twice_turns_them(bench: Bench) -> None:
    bench.model.open("inspection-1")
    bench.model.choose("b", "c")
    assert bench.sides == ("b", "c")
    bench.model.choose("c", "c")
    assert bench.sides == ("c", "b")
    bench.model.choose("c", "c")
    assert bench.sides == ("b", "c")


def test_earlier_answers_can_be_compared_without_any_second_opinion(qapp: object) -> None:
    earlier = replace(opinions.first(), id="z")
    bench = Bench(opinions.case(earlier, opinions.first()))
    bench.model.open("inspection-1")
    assert bench.sides == ("a", "z")


def test_one_answer_alone_is_not_compared(qapp: object) -> None:
    running = replace(opinions.second(), state=RunState.RUNNING)
    for runs in ((opinions.first(),), (opinions.first(), running)):
        bench = Bench(opinions.case(*runs))
        bench.model.open("inspection-1")
        assert not bench.model.is_open
        assert bench.seen == []


def test_without_an_id_the_selected_finding_s_inspection_goes_first(qapp: object) -> None:
    one = opinions.case()
    found = opinions.found("d1", 0)
    other = cases.inspection(
        2,
        runs=tuple(
            cases.run(id=name, second=second, assessment=cases.assessment(found))
            for name, second in (("d", False), ("e", True))
        ),
    )
    bench = Bench(replace(one, inspections=(*one.inspections, other)))
    bench.model.open("")
    assert bench.seen[-1].inspection.id == "inspection-1"
    bench.table.selected = "d1"
    bench.model.open("")
    assert bench.seen[-1].inspection.id == "inspection-2"


def test_a_verdict_is_drawn_and_an_equal_case_is_not(bench: Bench, qtbot: QtBot) -> None:
    bench.model.open("inspection-1")
    bench.table.show(replace(bench.table.case))
    assert len(bench.seen) == 1
    taken = opinions.second()
    findings = tuple(
        replace(f, review=cases.review()) if f.id == "b3" else f for f in taken.assessment.findings
    )
    taken = replace(taken, assessment=replace(taken.assessment, findings=findings))
    third = replace(opinions.second(), id="c")
    bench.table.show(opinions.case(opinions.first(), taken, third))
    assert len(bench.seen) == 2


def test_another_case_ends_it(bench: Bench) -> None:
    bench.model.open("inspection-1")
    bench.table.show(replace(bench.table.case, id="case-2"))
    assert (bench.ends, bench.model.is_open) == (1, False)
    bench.table.show(bench.table.case)
    bench.model.close()
    assert bench.ends == 1
