"""Measurements removed: rows, files and photos go, and nothing another one stands on."""

import asyncio
from pathlib import Path
from unittest.mock import patch

import pytest

from app.domain.words import Kind, Language
from app.evaluation.apart import desk_apart
from app.evaluation.material import mapping_of, meanings_of, photos_in
from app.evaluation.order import Evaluation, drawn
from app.evaluation.removing import remove_runs
from app.evaluation.running import Evaluator
from app.evaluation.sets.reading import read_set
from app.inspector import Order
from app.measured import FOLDER, RunLine, run_lines, runs_in
from app.measured_last import as_used, counting
from app.settings.connection import Connection
from app.wire.surroundings import Surroundings
from tests.helpers.cases import MEI
from tests.helpers.labelled_model import LabelledModel, written_set
from tests.helpers.labelling import GOOD, labelled
from tests.helpers.server import LoopbackServer
from tests.helpers.stores import broken_at, lies

PHOTOS = labelled(3, seed=21)
TABLES = ("batches", "jobs", "cases", "inspections", "photos", "runs", "findings", "places")


async def _run(data: Path, material: Path, connection: Connection, limit: int) -> str:
    found = drawn(read_set(material), limit, 0)
    async with desk_apart(data, Surroundings()) as desk:
        template = desk.templates.named(Kind.VEHICLE)
        meanings = meanings_of(found, template, mapping_of(data, material, template))
        order = Order(connection, "sk-1", Language.ENGLISH, MEI)
        place = str(material)
        wanted = Evaluation(found, meanings, template, order, limit=limit, place=place)
        return (await Evaluator(desk, runs_in(data), wanted, lambda _: None).run()).id


async def _remove(data: Path, *lines: RunLine, whole_set: bool = False) -> None:
    async with desk_apart(data, Surroundings()) as desk:
        await remove_runs(desk, data, lines, whole_set, MEI)


def _rows(data: Path) -> list[int]:
    counted = (lies(data / FOLDER, f"SELECT count(*) FROM {name}") for name in TABLES)
    return [told[0][0] for told in counted]


def _originals(data: Path) -> int:
    known = lies(data / FOLDER, "SELECT sha256, media_type FROM photos")
    there = [photos_in(data).original(*each).exists() for each in known]
    assert all(there)
    return sum(path.is_file() for path in (data / FOLDER / "photos").rglob("*"))


@pytest.mark.server
def test_what_one_has_alone_goes_and_the_others_stay_as_they_were(tmp_path: Path) -> None:
    material, data = written_set(tmp_path.resolve() / "set", PHOTOS), tmp_path / "data"
    with LoopbackServer(LabelledModel(PHOTOS, GOOD)) as server:
        asked = Connection(base_url=server.url)
        small = asyncio.run(_run(data, material, asked, 1))
        before, files = _rows(data), _originals(data)
        large = asyncio.run(_run(data, material, asked, 0))
    lines = {line.id: line for line in run_lines(runs_in(data))}
    newest = counting(lines.values(), asked, as_used(()))
    assert newest is not None
    assert newest.id == large
    asyncio.run(_remove(data, lines[large]))
    assert _rows(data) == before
    assert _originals(data) == files, "of a photo that the other has nothing is lost"
    left = counting(run_lines(runs_in(data)), asked, as_used(()))
    assert left == lines[small], "it counts from now on"
    assert len(list((data / FOLDER / "maps").iterdir())) == 1
    asyncio.run(_remove(data, lines[large]))  # as if the program had ended before its file went
    assert _rows(data) == before
    asyncio.run(_remove(data, lines[small], whole_set=True))
    assert set(_rows(data)) == {0}
    assert _originals(data) == 0
    assert list((data / FOLDER / "maps").iterdir()) == list(runs_in(data).iterdir()) == []
    assert len(list(material.iterdir())) == 4, "the set itself is nobody's to delete"
    assert lies(data / FOLDER, "PRAGMA foreign_key_check") == []


@pytest.mark.server
def test_it_is_told_turn_by_turn_can_be_stopped_and_taken_up(tmp_path: Path) -> None:
    material, data = written_set(tmp_path.resolve() / "set", PHOTOS), tmp_path / "data"
    with LoopbackServer(LabelledModel(PHOTOS, GOOD)) as server:
        run = asyncio.run(_run(data, material, Connection(base_url=server.url), 0))
    (line,) = run_lines(runs_in(data))
    assert line.id == run
    told: list[tuple[int, int]] = []

    async def stopped() -> None:
        async with desk_apart(data, Surroundings()) as desk:

            def tell(gone: int, of: int) -> None:
                told.append((gone, of))
                if gone == 1:
                    removing.cancel()

            removing = asyncio.ensure_future(remove_runs(desk, data, [line], True, MEI, tell))
            with pytest.raises(asyncio.CancelledError):
                await removing

    with patch("app.evaluation.removing._AT_ONCE", 1):
        asyncio.run(stopped())
        assert told == [(0, 3), (1, 3)]
        assert [each.id for each in run_lines(runs_in(data))] == [run], "it is listed still"
        assert 0 < _originals(data) < 12
        asyncio.run(_remove(data, line, whole_set=True))
    assert set(_rows(data)) == {0}
    assert _originals(data) == 0
    assert list(run_lines(runs_in(data))) == []
    assert broken_at(data / FOLDER) is None
