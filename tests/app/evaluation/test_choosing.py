"""Ways of looking beside each other, within one budget, and the one that is picked."""

import asyncio
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import pytest

from app.domain.many.batch import Limits
from app.domain.strategy import Strategy, Way, strategy, usual_ways
from app.domain.words import Kind, Language
from app.errors import BudgetReached
from app.evaluation.apart import desk_apart
from app.evaluation.choosing import take, tried, try_all
from app.evaluation.mapping import guessed
from app.evaluation.order import Evaluation, drawn
from app.evaluation.progress import Progress
from app.evaluation.run_file import RunFile
from app.evaluation.sets.reading import read_set
from app.measured import run_lines, runs_in
from app.order import Order
from app.settings.connection import Connection
from app.wire.surroundings import Surroundings
from tests.helpers.cases import MEI
from tests.helpers.labelled_model import LabelledModel, written_set
from tests.helpers.labelling import BAD, GOOD, Faults, answers, labelled
from tests.helpers.server import LoopbackServer
from tests.helpers.templates import shelf as shelf_in

PHOTOS = labelled(14, seed=30)
THRICE = strategy(Way.SEVERAL, 3)


def _kept(folder: Path, way: Strategy, faults: Faults, **more: Any) -> str:
    head = {"set": {"name": "cars"}, "template": "vehicle", "seed": 0, "strategy": asdict(way)}
    file = RunFile.begun(folder, head | {"batch": way.way} | more)
    for number, photo in enumerate(PHOTOS):
        file.photos([(replace(photo, case=photo.path), "ab" * 32)], str(number))
    for answer in answers(PHOTOS, faults):
        file.answer(replace(answer, cost=0.01 * way.looks), "qwen", "CNY", [])
    return file.id


def test_runs_begun_in_the_same_second_stand_in_their_order(tmp_path: Path) -> None:
    begun = [RunFile.begun(tmp_path, {}).id for _ in range(50)]
    assert sorted(set(begun)) == begun


def test_ways_measured_alike_stand_beside_each_other(tmp_path: Path) -> None:
    once = _kept(tmp_path, Strategy(), BAD)
    several = _kept(tmp_path, THRICE, GOOD)
    _kept(tmp_path, strategy(Way.TILES), GOOD, template="parcel")
    line = next(each for each in run_lines(tmp_path) if each.id == several)
    first, second = tried(tmp_path, line)
    assert (first.run, first.strategy, first.beside) == (once, Strategy(), None)
    assert (second.run, second.strategy, second.beside) == (several, THRICE, "better")
    assert (first.right.value or 0) < (second.right.value or 0)
    assert second.cost.value == pytest.approx(0.03)


def test_the_way_that_is_picked_goes_into_a_template_of_the_office(tmp_path: Path) -> None:
    shelf = shelf_in(tmp_path)
    name = take(shelf, "vehicle", THRICE)
    assert (name, shelf.named(name).strategy) == ("vehicle-2", THRICE)
    assert shelf.named("vehicle").strategy.once, "the program's own stays as it is"
    assert take(shelf, name, Strategy()) == name
    assert shelf.named(name).strategy.once
    assert strategy(Way.REFEREE, referee="other") in usual_ways("other")


@pytest.mark.server
def test_all_ways_keep_to_one_budget(tmp_path: Path) -> None:
    material, model = written_set(tmp_path / "set", PHOTOS), LabelledModel(PHOTOS, GOOD)
    heard = list[Progress]()

    async def work(url: str) -> None:
        async with desk_apart(tmp_path, Surroundings()) as desk:
            template = desk.templates.named(Kind.VEHICLE)
            told = drawn(read_set(material), 3, 0)
            order = Order(Connection(base_url=url), "sk-1", Language.ENGLISH, MEI)
            limits = Limits(calls=5)
            wanted = [
                Evaluation(told, guessed(told.words, template), template, each, limits=limits)
                for each in (order, replace(order, strategy=THRICE), replace(order))
            ]
            await try_all(desk, runs_in(tmp_path), wanted, heard.append)

    with LoopbackServer(model) as server:
        asyncio.run(work(server.url))
    assert model.asked.total() == 5, "each look is a call"
    assert isinstance(heard[-1].stopped, BudgetReached)
    lines = list(run_lines(runs_in(tmp_path)))
    assert [bool(line.ended) for line in lines] == [False, True], "nothing after the budget"
