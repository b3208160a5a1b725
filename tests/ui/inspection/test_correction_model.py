"""Corrections as changes of the open case: none lost, each undoable, the model's value kept."""

import asyncio
import random
from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path
from typing import TypeAlias

import pytest

from app.domain.case import Case
from app.domain.finding import Finding
from app.domain.link import pair
from app.domain.place.known_length import KNOWN_LENGTHS
from app.domain.place.measuring import Drawn, Form, Measuring, Scale
from app.domain.place.outline import Outline, around
from app.domain.place.region import Region
from app.domain.same_damage import counted
from app.domain.words import Kind, RunState, Severity, Verdict
from tests.helpers import cases
from tests.helpers.desks import desk_in
from tests.helpers.waiting import until
from ui.inspection.case_model import CaseModel
from ui.inspection.correction_model import CorrectionModel
from ui.inspection.measure_model import MeasureModel
from ui.inspection.review_model import ReviewModel

pytestmark = pytest.mark.usefixtures("qapp")
State: TypeAlias = tuple[object, ...]
SHAPE = Outline(((0.1, 0.1), (0.3, 0.1), (0.2, 0.3)))
DRAWN = Drawn(Form.LINE, ((0.1, 0.1), (0.6, 0.1)), 2.0)
ONE, OTHER = Region(0.1, 0.1, 0.2, 0.3), Region(0.5, 0.5, 0.75, 0.75)


class Bench:
    """An analysed case with two findings, open."""

    def __init__(self, model: CaseModel) -> None:
        self.open = model
        self.correction, self.review = CorrectionModel(model), ReviewModel(model)
        self.measure = MeasureModel(model)

    @property
    def found(self) -> tuple[Finding, ...]:
        return self.open.case.findings

    async def settled(self) -> None:
        await self.open.settled()


def at_case(folder: Path, work: Callable[[Bench], Awaitable[None]]) -> None:
    async def whole() -> None:
        async with desk_in(folder) as desk:
            troubles: list[Exception] = []
            model = CaseModel(lambda: cases.MEI, troubles.append)
            model.failed.connect(troubles.append)
            model.attach(desk)
            case = await desk.store.new_case(Kind.VEHICLE, cases.MEI)
            for number in (1, 2):
                case = await desk.store.add_photo(case.id, cases.photo(number), cases.MEI)
            told = cases.assessment(cases.finding(), cases.finding(2))
            inspection = case.inspections[0].id
            run = cases.run(inspection_id=inspection, assessment=told, state=RunState.DONE)
            await desk.store.start_run(case.id, run)
            model.open_case(case.id)
            await until(lambda: model.case.findings)
            await work(Bench(model))
            await model.close()
            assert troubles == []

    asyncio.run(whole())


def test_a_moved_box_leaves_the_models_own(tmp_path: Path) -> None:
    async def work(bench: Bench) -> None:
        bench.correction.reshape("finding-1", ONE)
        await bench.settled()
        found = bench.found[0]
        assert (found.value.region, found.verdict) == (ONE, Verdict.EDITED)
        assert found.proposed == cases.value()
        bench.correction.reshape("finding-1", ONE)
        bench.open.undo()
        await bench.settled()
        assert bench.found[0].review is None, "the same once more is no change"

    at_case(tmp_path, work)


def test_changes_asked_for_in_one_breath_are_all_kept(tmp_path: Path) -> None:
    async def work(bench: Bench) -> None:
        form = replace(bench.found[0].value, part="hood")
        bench.correction.reshape("finding-1", ONE)
        bench.correction.grade("finding-1", Severity.SEVERE)
        bench.review.edit("finding-1", form, "it is the hood")
        bench.correction.reshape("finding-1", OTHER)
        await bench.settled()
        value = bench.found[0].value
        assert (value.region, value.part) == (OTHER, "hood")
        for expected in (ONE, ONE, ONE, cases.value().region):
            bench.open.undo()
            await bench.settled()
            assert bench.found[0].value.region == expected
        assert bench.found[0].review is None

    at_case(tmp_path, work)


def test_a_drawn_finding_is_chosen_and_asks_for_its_name(tmp_path: Path) -> None:
    async def work(bench: Bench) -> None:
        named: list[str] = []
        bench.correction.drawn.connect(named.append)
        bench.correction.draw("photo-1", ONE)
        await bench.settled()
        drawn = bench.found[-1]
        assert named == [drawn.id]
        assert (drawn.verdict, drawn.value.region) == (Verdict.ADDED, ONE)
        bench.review.accept(drawn.id)
        bench.review.edit(drawn.id, replace(drawn.value, part="hood"))
        bench.correction.reshape(drawn.id, OTHER)
        await bench.settled()
        drawn = bench.found[-1]
        assert (drawn.verdict, drawn.value.part) == (Verdict.ADDED, "hood")
        assert drawn.value.region == OTHER
        for take_away in (bench.correction.remove, bench.review.reject, bench.review.restore):
            take_away(drawn.id)
            await bench.settled()
            assert len(bench.found) == 2
            bench.open.undo()
            await bench.settled()
            assert bench.found[-1] == drawn

    at_case(tmp_path, work)


def test_what_a_model_proposed_is_rejected_not_removed(tmp_path: Path) -> None:
    async def work(bench: Bench) -> None:
        bench.correction.remove("finding-1")
        await bench.settled()
        assert bench.found[0].verdict is Verdict.REJECTED
        bench.correction.reshape("finding-1", ONE)
        bench.correction.duplicate("finding-1")
        await bench.settled()
        assert len(bench.found) == 2
        assert bench.found[0].value.region == cases.value().region

    at_case(tmp_path, work)


def test_duplicated_and_split(tmp_path: Path) -> None:
    async def work(bench: Bench) -> None:
        told: list[str] = []
        bench.correction.copied.connect(told.append)
        bench.correction.duplicate("finding-1")
        await bench.settled()
        copy = bench.found[-1]
        assert told == [copy.id]
        assert replace(copy.value, region=None) == replace(bench.found[0].value, region=None)
        assert copy.value.region == Region(0.27, 0.52, 0.52, 0.77)
        bench.correction.split("finding-2")
        await bench.settled()
        halves = bench.found[1].value.region, bench.found[-1].value.region
        assert halves == (Region(0.25, 0.5, 0.375, 0.75), Region(0.375, 0.5, 0.5, 0.75))
        bench.open.undo()
        await bench.settled()
        assert len(bench.found) == 3
        assert bench.found[1].review is None

    at_case(tmp_path, work)


def test_an_outline_goes_along_with_its_box_and_is_undone(tmp_path: Path) -> None:
    async def work(bench: Bench) -> None:
        bench.correction.reshape("finding-1", SHAPE)
        bench.correction.reshape("finding-1", OTHER)
        await bench.settled()
        value = bench.found[0].value
        assert value.outline == Outline(((0.5, 0.5), (0.75, 0.5), (0.625, 0.75)))
        assert value.region == OTHER
        assert bench.found[0].proposed == cases.value(), "the model's own box is kept"
        bench.review.edit("finding-1", replace(value, part="hood"))
        bench.correction.duplicate("finding-1")
        await bench.settled()
        assert bench.found[0].value == replace(value, part="hood")
        copy = bench.found[-1].value.outline
        assert copy is not None
        assert copy.points[0] == pytest.approx((0.52, 0.52))
        for _ in range(3):
            bench.open.undo()
        await bench.settled()
        assert bench.found[0].value.outline == SHAPE
        bench.correction.toggle_outline("finding-1")
        await bench.settled()
        value = bench.found[0].value
        assert value.outline is None
        assert value.region == SHAPE.box
        bench.correction.toggle_outline("finding-1")
        await bench.settled()
        assert bench.found[0].value.outline == around(SHAPE.box)

    at_case(tmp_path, work)


def test_an_outline_is_split_where_its_box_would_be(tmp_path: Path) -> None:
    async def work(bench: Bench) -> None:
        bench.correction.reshape("finding-1", Outline(((0, 0), (0.8, 0), (0.8, 0.4))))
        await bench.settled()
        bench.correction.split("finding-1")
        await bench.settled()
        one, other = bench.found[0].value.outline, bench.found[-1].value.outline
        assert one == Outline(((0, 0), (0.4, 0), (0.4, 0.2)))
        assert other == Outline(((0.4, 0), (0.8, 0), (0.8, 0.4), (0.4, 0.2)))

    at_case(tmp_path, work)


def test_what_is_measured_in_one_breath_is_all_kept(tmp_path: Path) -> None:
    async def work(bench: Bench) -> None:
        def measured() -> Measuring:
            return bench.open.case.photos[0].measuring

        bench.measure.set_scale("photo-1", Scale(DRAWN, KNOWN_LENGTHS[0]))
        bench.measure.measure("photo-1", DRAWN)
        bench.measure.measure("photo-1", DRAWN)
        bench.measure.name_scale("photo-1", KNOWN_LENGTHS[1])
        bench.measure.forget("photo-1", DRAWN)
        await bench.settled()
        assert measured() == Measuring(Scale(DRAWN, KNOWN_LENGTHS[1]), (DRAWN,))
        for expected in (2, 2, 1, 0):
            bench.open.undo()
            await bench.settled()
            assert len(measured().drawn) == expected
        bench.open.undo()
        await bench.settled()
        assert not measured()
        assert bench.open.case.photos[1].measuring == Measuring()

    at_case(tmp_path, work)


def test_two_findings_are_merged_and_apart_again(tmp_path: Path) -> None:
    async def work(bench: Bench) -> None:
        bench.correction.draw("photo-2", ONE)
        await bench.settled()
        both = pair("finding-1", bench.found[-1].id)
        bench.review.link(both, True)
        await bench.settled()
        assert len(counted(bench.open.case)) == 2
        bench.open.undo()
        await bench.settled()
        assert len(counted(bench.open.case)) == 3
        bench.open.redo()
        await bench.settled()
        (link,) = bench.open.case.links
        assert (link.findings, link.same, link.by) == (both, True, cases.MEI)

    at_case(tmp_path, work)


def _shape(chance: random.Random) -> Outline:
    return Outline(tuple((chance.random(), chance.random()) for _ in range(chance.randint(3, 9))))


def _drawn(chance: random.Random) -> Drawn:
    form = chance.choice(tuple(Form))
    points = _shape(chance).points if form is Form.OUTLINE else _shape(chance).points[:2]
    return Drawn(form, points, chance.uniform(0.5, 9))


def _beyond_findings(chance: random.Random, bench: Bench) -> tuple[Callable[[], None], ...]:
    """What may be done to a random photo, and to two findings."""
    photo = chance.choice(bench.open.case.photos)
    ids = chance.sample([found.id for found in bench.found], 2)
    line, measure, held = _drawn(chance), bench.measure, photo.measuring.drawn
    scale = Scale(replace(line, form=Form.LINE, points=line.points[:2]), KNOWN_LENGTHS[0])
    return (
        lambda: measure.measure(photo.id, line),
        lambda: measure.forget(photo.id, chance.choice(held or (line,))),
        lambda: measure.set_scale(photo.id, chance.choice((scale, scale, None))),
        lambda: measure.name_scale(photo.id, chance.choice(KNOWN_LENGTHS)),
        lambda: bench.review.link(pair(*ids), chance.choice((True, True, False, None))),
    )


def _edit(chance: random.Random, bench: Bench) -> None:
    """One random thing a person may do to a random finding or photo."""
    number = chance.randrange(len(bench.found))
    found, correct = bench.found[number], bench.correction
    x, y = chance.uniform(0, 0.7), chance.uniform(0, 0.7)
    box = Region(x, y, x + chance.uniform(0.01, 0.3), y + chance.uniform(0.01, 0.3))
    form = replace(found.value, part=chance.choice(("hood", "roof", "door_fl")))
    choices: tuple[Callable[[], None], ...] = (
        *_beyond_findings(chance, bench),
        lambda: correct.reshape(found.id, box),
        lambda: correct.reshape(found.id, _shape(chance)),
        lambda: correct.toggle_outline(found.id),
        lambda: correct.grade(found.id, chance.choice(tuple(Severity))),
        lambda: correct.draw("photo-1", box),
        lambda: correct.draw("photo-2", _shape(chance)),
        lambda: correct.duplicate(found.id),
        lambda: correct.split(found.id),
        lambda: correct.remove(found.id),
        lambda: bench.review.accept(found.id),
        lambda: bench.review.edit(found.id, form, "looked again"),
        lambda: bench.review.reject(found.id, "a shadow"),
        lambda: bench.review.restore(found.id),
    )
    chance.choice(choices)()


@pytest.mark.slow
def test_undo_and_redo_of_200_random_edits_end_in_the_same_state(tmp_path: Path) -> None:
    """Exactly the same, times and reasons included; several are asked for in one breath."""

    async def work(bench: Bench) -> None:
        chance, states = random.Random(1), [_state(bench.open.case)]
        while len(bench.open.open.done) < 200:
            before = len(bench.open.open.done)
            for _ in range(chance.choice((1, 1, 1, 3))):
                _edit(chance, bench)
            await bench.settled()
            states += [()] * (len(bench.open.open.done) - before - 1)
            if len(bench.open.open.done) > before:
                states.append(_state(bench.open.case))
        await _walk(bench, bench.open.undo, states[-2::-1])
        await _walk(bench, bench.open.redo, states[1:])
        for _ in range(100):  # back and forth, never out of step
            step = chance.choice((bench.open.undo, bench.open.redo))
            step()
        await bench.settled()
        here = states[len(bench.open.open.done)]
        assert here in ((), _state(bench.open.case))

    at_case(tmp_path, work)


async def _walk(bench: Bench, step: Callable[[], None], states: list[State]) -> None:
    for state in states:
        step()
        if state:
            await bench.settled()
            assert _state(bench.open.case) == state


def _state(case: Case) -> State:
    return case.findings, case.links, case.photos
