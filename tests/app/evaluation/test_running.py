"""A run over a set: asked, kept, gone on with, and kept apart from the office's cases."""

import asyncio
import math
from dataclasses import asdict, replace
from pathlib import Path

import pytest

from app.domain.many.batch import Limits
from app.domain.strategy import Strategy, Way, strategy
from app.domain.words import Kind, Language
from app.errors import KeyRefused, NothingListens
from app.evaluation.apart import desk_apart
from app.evaluation.figures import evaluated
from app.evaluation.kept_run import KeptRun, kept_run
from app.evaluation.material import mapping_of, meanings_of
from app.evaluation.order import Evaluation, drawn
from app.evaluation.progress import Progress
from app.evaluation.running import Evaluator
from app.evaluation.sets.reading import read_set
from app.evaluation.took import measured_with_price
from app.inspector import Order
from app.measured import run_lines, runs_in
from app.measured_last import as_used, counting
from app.settings.connection import Connection
from app.wire.surroundings import Surroundings
from tests.helpers.cases import MEI
from tests.helpers.labelled_model import LabelledModel, written_set
from tests.helpers.labelling import FAIR, answers, labelled
from tests.helpers.server import LoopbackServer
from tests.helpers.templates import builtin

PHOTOS = labelled(14, seed=21)
NO_LIMITS = Limits()
pytestmark = pytest.mark.server


async def _run(
    data: Path,
    material: Path,
    url: str,
    told: list[Progress],
    looks: int | Strategy = 1,
    limit: int = 0,
    limits: Limits = NO_LIMITS,
    patience: float = math.inf,
) -> KeptRun:
    found = drawn(read_set(material), limit, 0)
    async with desk_apart(data, Surroundings()) as desk:
        template = desk.templates.named(Kind.VEHICLE)
        meanings = meanings_of(found, template, mapping_of(data, material, template))
        order = Order(Connection(base_url=url), "sk-1", Language.ENGLISH, MEI)
        if isinstance(looks, Strategy):
            order, looks = replace(order, strategy=looks), 1
        wanted = Evaluation(found, meanings, template, order, looks, limit, limits=limits)
        return await Evaluator(desk, runs_in(data), wanted, told.append, patience).run()


def test_what_comes_back_is_what_the_model_said_look_by_look(tmp_path: Path) -> None:
    material = written_set(tmp_path / "set", PHOTOS)
    (material / "0.jpg").write_bytes(b"no picture")
    told: list[Progress] = []
    with LoopbackServer(LabelledModel(PHOTOS, FAIR)) as server:
        run = asyncio.run(_run(tmp_path / "data", material, server.url, told, looks=2))
        assert server.most_at_once <= 4
    assert run.done
    assert run.refused == ("0.jpg",)
    assert [each.refused.name for each in told if each.refused] == ["0.jpg"]
    assert (told[-1].asked, told[-1].of) == (26, 28)
    said = evaluated(run.photos, run.answers).overall
    meant = evaluated(PHOTOS[1:], answers(PHOTOS[1:], FAIR, looks=2)).overall
    for name, figure in meant.items():
        if name not in ("seconds", "cost", "iou_median", "ap_50"):
            assert said[name].value == pytest.approx(figure.value, abs=1e-6), name
    assert said["iou_median"].value == pytest.approx(meant["iou_median"].value, abs=0.02)
    runs = runs_in(tmp_path / "data")
    assert kept_run(runs, run.id) == run
    used = as_used(builtin().values())
    known = measured_with_price(runs, Connection(base_url=server.url), used)
    assert known is not None
    assert (known.on, known.cases, known.found) == ("set", 13, said["recall"])
    assert (known.way, known.otherwise) == (Strategy(), False)
    other = Connection(base_url=server.url, model="another")
    assert measured_with_price(runs, other, used) is None
    assert kept_run(tmp_path, str(runs_in(tmp_path / "data") / f"{run.id}.jsonl")).photos


def test_a_strategy_is_measured_as_cases_are_asked_by_it(tmp_path: Path) -> None:
    photos = PHOTOS[:4]
    material, how = written_set(tmp_path / "set", photos), strategy(Way.SEVERAL, 2)
    faults = replace(FAIR, unusable=0.0)
    model = LabelledModel(photos, faults)
    with LoopbackServer(model) as server:
        run = asyncio.run(_run(tmp_path / "data", material, server.url, [], how))
    assert run.head["strategy"] == asdict(how)
    assert set(model.asked.values()) == {2}
    assert [answer.look for answer in run.answers] == [1] * 4
    alone = answers(photos, faults)
    assert sum(len(a.claims) for a in run.answers) < sum(len(a.claims) for a in alone)


def test_a_run_that_broke_off_is_gone_on_with(tmp_path: Path) -> None:
    material, data = written_set(tmp_path / "set", PHOTOS), tmp_path / "data"
    model = LabelledModel(PHOTOS, FAIR, gone_after=0)
    with LoopbackServer(model) as server:
        with pytest.raises(KeyRefused):
            asyncio.run(_run(data, material, server.url, []))
        model.gone_after = 6
        half = asyncio.run(_run(data, material, server.url, []))
        assert not half.done
        asked = Connection(base_url=server.url)
        assert counting(run_lines(runs_in(data)), asked, as_used(())) is None
        assert len(half.answers) == 6
        file = runs_in(data) / f"{half.id}.jsonl"
        with file.open("ab") as lines:
            lines.write(b'{"answer": {"case": "1.jp')  # as it is when the power goes
        model.gone_after = None
        whole = asyncio.run(_run(data, material, server.url, []))
        assert whole.done
        assert whole.id == half.id
        assert set(model.asked.values()) == {1}, "nothing is asked twice"
        assert len(model.asked) == 14
        again = asyncio.run(_run(data, material, server.url, [], limit=2))
        assert again.id != whole.id, "another order is another run"
        assert len(again.photos) == 2
    assert {answer.case for answer in whole.answers} == {photo.path for photo in PHOTOS}


def test_a_budget_pauses_a_run_and_a_larger_one_lets_it_go_on(tmp_path: Path) -> None:
    material, data = written_set(tmp_path / "set", PHOTOS), tmp_path / "data"
    model = LabelledModel(PHOTOS, FAIR)
    with LoopbackServer(model) as server:

        def run(calls: int) -> KeptRun:
            limits = Limits(calls=calls)
            return asyncio.run(_run(data, material, server.url, [], limit=4, limits=limits))

        half, whole = run(3), run(9)
    assert (half.done, len(half.answers)) == (False, 3)
    assert (whole.done, whole.id, model.asked.total()) == (True, half.id, 4)


def test_a_server_that_is_not_there_is_waited_for_so_long_and_told_of(tmp_path: Path) -> None:
    material = written_set(tmp_path / "set", PHOTOS)
    with LoopbackServer() as server:
        nowhere = server.url
    told: list[Progress] = []
    with pytest.raises(NothingListens):
        asyncio.run(_run(tmp_path / "data", material, nowhere, told, limit=1, patience=0.6))
    assert isinstance(told[-1].waits, NothingListens)
