"""A connection that may see examples is measured with them, and with none that gives a label of
the set away."""

import asyncio
import json
from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from app.desk import Desk
from app.domain.case import Case, Details
from app.domain.filing import Act
from app.domain.words import Kind, Language
from app.evaluation.apart import desk_apart
from app.evaluation.figures import evaluated
from app.evaluation.kept_run import KeptRun, kept_run
from app.evaluation.order import Evaluation
from app.evaluation.outside import Outside
from app.evaluation.running import Evaluator
from app.evaluation.sets.raw import Format, RawPhoto, RawSet
from app.evaluation.sheet import sheet
from app.evaluation.summary import as_json
from app.examples.choosing import MOST
from app.inspector import Order
from app.measured import run_lines, runs_in
from app.measured_last import as_used, counting
from app.proving.erase import erase
from app.settings.connection import PRACTICE, Connection
from app.wire.surroundings import Surroundings
from tests.helpers import behaviours as do
from tests.helpers.answers import written
from tests.helpers.cases import MEI
from tests.helpers.closed import closed_case, measured_on, measured_on_closed
from tests.helpers.desks import case_of, desk_in, pictures_in
from tests.helpers.photos import photo_like, saved
from tests.helpers.server import LoopbackServer
from tests.helpers.templates import builtin

pytestmark = pytest.mark.server
Work = Callable[[Desk, Connection, list[Case]], Awaitable[None]]


def at_desk(folder: Path, work: Work) -> LoopbackServer:
    """With four closed cases, of the pictures 1 to 4, the fourth the newest."""

    async def whole(url: str) -> None:
        async with desk_in(folder) as office:
            old = [await closed_case(office, number) for number in range(1, 5)]
            await work(office, Connection(base_url=url, sees_examples=True), old)

    with LoopbackServer(do.streams(written(), piece=400)) as server:
        asyncio.run(whole(server.url))
    return server


def _set(folder: Path, *photos: bytes) -> Path:
    """Two photos unlike any case's, then these; each with a damage."""
    told = [saved(photo_like(320, 240, number)) for number in (51, 52)]
    for number, data in enumerate([*told, *photos]):
        place = folder / "dented" / f"{number}.jpg"
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(data)
    return folder


async def _shown(office: Desk, run: KeptRun) -> dict[str, list[str]]:
    """By the set's photo, which cases went before the question about it."""
    found = {}
    async with desk_apart(office.folder, Surroundings()) as apart:
        for case, case_id in run.cases.items():
            (told,) = (await apart.store.case(case_id)).photo_sets
            assert told.run is not None
            found[case] = [each.case_id for each in told.run.asked.examples]
    return found


def test_it_is_asked_as_the_office_does_and_says_so(tmp_path: Path) -> None:
    material = _set(tmp_path / "set")

    async def work(office: Desk, to: Connection, old: list[Case]) -> None:
        run = await measured_on(office, to, material)
        newest = [old[3].id, old[2].id]
        assert set(map(tuple, (await _shown(office, run)).values())) == {tuple(newest)}
        assert [answer.examples for answer in run.answers] == [MOST, MOST]
        kept = kept_run(runs_in(office.folder), run.id)
        assert kept.answers == run.answers
        found = evaluated(run.photos, run.answers)
        assert as_json(run, found)["examples"] == {"allowed": True, "answers": 2}
        facts = dict(sheet(run, found, builtin()[Kind.VEHICLE], language=Language.ENGLISH).facts)
        assert facts["Examples"].startswith("closed cases went before 2 of 2 questions")
        (line,) = run_lines(runs_in(office.folder))
        assert line.is_of(to)
        plain = replace(to, sees_examples=False)
        assert not line.is_of(plain), "without examples it was not measured"
        assert counting([line], to, as_used(())) == line
        assert counting([line], plain, as_used(())) is None
        other = await measured_on(office, plain, material)
        assert other.id != run.id
        assert [answer.examples for answer in other.answers] == [0, 0]
        assert as_json(other, found)["examples"] == {"allowed": False, "answers": 0}
        told = dict(sheet(other, found, builtin()[Kind.VEHICLE], language=Language.ENGLISH).facts)
        assert "Examples" not in told

    server = at_desk(tmp_path / "data", work)
    many = sorted(len(pictures_in(seen.json)) for seen in server.seen)
    assert many == [1, 1, 1 + MOST, 1 + MOST]


def test_nothing_of_the_set_goes_before_a_question(tmp_path: Path) -> None:
    """The newest case's photo is in the set byte for byte, the next one's saved anew and turned."""
    same = saved(photo_like(320, 240, 4))
    again = saved(photo_like(320, 240, 3).rotate(180), quality=60)
    material = _set(tmp_path / "set", same, again)

    async def work(office: Desk, to: Connection, old: list[Case]) -> None:
        assert old[3].photos[0].size_bytes == len(same)
        run = await measured_on(office, to, material)
        shown = await _shown(office, run)
        assert len(shown) == 4
        first, second, third, fourth = (case.id for case in old)
        of_copy = next(case for case in shown if case.endswith("3.jpg"))
        for case, ids in shown.items():
            assert fourth not in ids, "none of the set, whichever of it is asked about"
            assert len(ids) == MOST
            assert (third in ids) == (case != of_copy), "its own picture, however it was saved"
        assert shown[of_copy] == [second, first]

    server = at_desk(tmp_path / "data", work)
    bodies = [json.dumps(seen.json) for seen in server.seen]
    assert len(set(bodies)) == 4


def test_of_closed_cases_only_those_outside_the_set_are_shown(tmp_path: Path) -> None:
    async def work(office: Desk, to: Connection, old: list[Case]) -> None:
        whole = await measured_on_closed(office, to)
        assert not any((await _shown(office, whole)).values()), "all of them are in the set"
        assert whole.answers_with_examples == 0
        found = evaluated(whole.photos, whole.answers)
        facts = dict(sheet(whole, found, builtin()[Kind.VEHICLE], language=Language.ENGLISH).facts)
        assert "no closed case outside" in facts["Examples"]
        some = await measured_on_closed(office, to, limit=2)
        shown = await _shown(office, some)
        outside = {case.id for case in old} - set(shown)
        assert len(outside) == 2
        assert all(set(ids) == outside for ids in shown.values())

    at_desk(tmp_path, work)


def test_a_person_who_was_erased_is_no_example(tmp_path: Path) -> None:
    async def work(office: Desk, to: Connection, old: list[Case]) -> None:
        await office.store.act([old[3].id], Act.REOPEN, MEI)
        await office.store.describe(old[3].id, MEI, details=Details(insured="B. Okafor"))
        await office.store.act([old[3].id], Act.CLOSE, MEI)
        case = await case_of(office, saved(photo_like(640, 480, 9)))
        outside = Outside(office.store, RawSet("empty", Format.FOLDERS, ()))
        assert (await outside.newest(case))[0].id == old[3].id
        await erase(office, "B. Okafor", MEI)
        fresh = Outside(office.store, RawSet("empty", Format.FOLDERS, ()))
        assert [other.id for other in await fresh.newest(case)] == [e.id for e in old[2::-1]]
        gone = RawPhoto("gone.jpg", tmp_path / "gone.jpg")
        without = Outside(office.store, RawSet("gone", Format.FOLDERS, (gone,)))
        assert len(await without.newest(case)) == 3

    at_desk(tmp_path, work)


def test_without_an_office_it_is_not_measured_as_if_it_had_seen_some(tmp_path: Path) -> None:
    def wanted(connection: Connection) -> Evaluation:
        order = Order(connection, "", Language.ENGLISH, MEI)
        return Evaluation(RawSet("a", Format.FOLDERS, ()), {}, builtin()[Kind.VEHICLE], order)

    nobody: Any = SimpleNamespace(store=None)
    with pytest.raises(ValueError, match="closed cases"):
        Evaluator(nobody, tmp_path, wanted(Connection(sees_examples=True)), lambda _: None)
    practice = wanted(replace(PRACTICE, sees_examples=True))
    assert "examples" not in practice.head()
    Evaluator(nobody, tmp_path, practice, lambda _: None)
