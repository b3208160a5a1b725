"""A set measured again every week: when it is due, and what is told of a model that has changed."""

import asyncio
import json
from collections.abc import Sequence
from dataclasses import asdict, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.domain.many.batch import Limits
from app.domain.measured.evaluated import Estimate, Evaluated
from app.domain.measured.set_change import p_of
from app.domain.strategy import Strategy, Way, strategy
from app.domain.words import Kind, Language
from app.errors import SetUnusable
from app.evaluation.apart import desk_apart
from app.evaluation.kept_run import KeptRun
from app.evaluation.labelled import LabelledPhoto
from app.evaluation.preparing import ordered, prepared, taken_up
from app.evaluation.run_file import RunFile
from app.evaluation.running import Evaluator
from app.evaluation.took import measured_with_price
from app.evaluation.weekly import changed, due
from app.inspector import Order
from app.measured import PROMPT, Ended, RunLine, runs_in
from app.measured_last import as_used
from app.settings.connection import Connection
from app.settings.dialect import Dialect
from app.vlm.request.prompt import prompt_version
from app.wire.surroundings import Surroundings
from tests.helpers.cases import MEI
from tests.helpers.labelled_model import LabelledModel, written_set
from tests.helpers.labelling import BAD, FAIR, GOOD, Faults, answers, labelled
from tests.helpers.server import LoopbackServer, Talk
from tests.helpers.templates import builtin

ANY = as_used(())
NOTHING = Estimate(None, None, None, 0)
OWN = Connection(base_url="http://localhost:8080/v1", model="qwen3-vl-8b", weekly=True)
HEAD: dict[str, object] = {
    "host": "localhost:8080",
    "model": "qwen3-vl-8b",
    "dialect": str(Dialect.OPENAI),
    "set": {"name": "workshop"},
}


def kept(folder: Path, faults: Faults, day: int, seed: int, head: dict[str, object] = HEAD) -> str:
    """A run that came to its end on that day; its id."""
    photos: Sequence[LabelledPhoto] = labelled(40, seed=9)
    said = answers(photos, faults, seed=seed)
    file = RunFile.begun(folder, head | {"batch": str(seed)})
    file.photos([(photo, "0" * 64) for photo in photos], "case-1")
    for answer in said:
        file.answer(replace(answer, cost=0.01), "qwen3-vl-8b-q4", "USD", ["run"])
    file.done(Evaluated(40, 40, 1, 0.3, {"recall": NOTHING, "precision": NOTHING}))
    name = f"202011{day:02}-120000-{seed:04x}"
    lines = [json.loads(line) for line in file.path.read_text("utf-8").splitlines()]
    at = datetime(2020, 11, day, 12, tzinfo=UTC).isoformat()
    lines[0] |= {"run": name, "made_at": at}
    lines[-1]["done"] = at
    text = "".join(json.dumps(line) + "\n" for line in lines)
    (folder / f"{name}.jsonl").write_text(text, "utf-8")
    file.path.unlink()
    return name


def test_it_is_due_a_week_after_the_last_and_only_where_wanted(tmp_path: Path) -> None:
    name = kept(tmp_path, GOOD, 2, 1)
    later = datetime(2020, 11, 9, 12, tzinfo=UTC)
    found = due(tmp_path, OWN, ANY, later)
    assert found is not None
    assert found.id == name
    assert due(tmp_path, OWN, ANY, later - timedelta(minutes=1)) is None
    assert due(tmp_path, replace(OWN, weekly=False), ANY, later) is None
    assert due(tmp_path, replace(OWN, model="another"), ANY, later) is None


def test_what_looked_as_templates_look_goes_before_what_is_newer(tmp_path: Path) -> None:
    by_parts, thrice = strategy(Way.PARTS), strategy(Way.SEVERAL, 3)
    car = HEAD | {"kind": "vehicle"}
    parts = kept(tmp_path, FAIR, 2, 2, car | {"strategy": asdict(by_parts)})
    several = kept(tmp_path, FAIR, 9, 9, car | {"strategy": asdict(thrice)})
    template = builtin()[Kind.VEHICLE]
    later = datetime(2020, 12, 1, tzinfo=UTC)

    def told(*ways: Strategy) -> tuple[str, Strategy, bool]:
        used = as_used(replace(template, strategy=way) for way in ways)
        found, again = measured_with_price(tmp_path, OWN, used), due(tmp_path, OWN, used, later)
        assert found is not None
        assert again is not None
        return again.id, found.way, found.otherwise

    assert told(by_parts) == (parts, by_parts, False)
    assert told(thrice) == (several, thrice, False)
    assert told(by_parts, thrice) == (several, thrice, False)
    assert told(Strategy()) == (several, thrice, True), "the newest, which looked otherwise"
    house = replace(builtin()[Kind.PROPERTY], strategy=by_parts)
    of_houses = measured_with_price(tmp_path, OWN, as_used((house,)))
    assert of_houses is not None
    assert of_houses.otherwise, "cars are not looked at as houses are"


def test_a_model_that_is_another_is_seen_once(tmp_path: Path) -> None:
    runs = [kept(tmp_path, GOOD, day, day) for day in (2, 9, 16)]
    assert changed(tmp_path, runs[0], (), 1) == []
    assert changed(tmp_path, runs[2], (), 1) == []
    other = kept(tmp_path, BAD, 23, 23)
    found = changed(tmp_path, other, (), 1)
    (recall,) = (each for each in found if each.figure == "recall")
    assert (recall.model, recall.on, recall.run) == ("qwen3-vl-8b", "workshop", other)
    assert recall.worse
    assert recall.after < recall.before
    again = kept(tmp_path, BAD, 30, 30)
    assert changed(tmp_path, again, tuple(found), 1) == []
    assert changed(tmp_path, again, (), 1) != [], "beside what was before, it still is another"


def test_another_set_is_no_change(tmp_path: Path) -> None:
    kept(tmp_path, GOOD, 2, 2)
    other = kept(tmp_path, BAD, 9, 9, HEAD | {"set": {"name": "other"}})
    assert changed(tmp_path, other, (), 1) == []


def test_other_words_of_tessera_are_no_change_of_the_model(tmp_path: Path) -> None:
    kept(tmp_path, GOOD, 2, 2, HEAD | {PROMPT: "1"})
    other = kept(tmp_path, BAD, 9, 9, HEAD | {PROMPT: "2"})
    assert changed(tmp_path, other, (), 1) == []
    material = written_set(tmp_path / "set", labelled(3, seed=4))

    async def heads(version: str, ended: Ended | None) -> str:
        order = Order(OWN, "", Language.ENGLISH, MEI)
        async with desk_apart(tmp_path / "data", Surroundings()) as desk:
            told = await prepared(desk, material, desk.templates.named(Kind.VEHICLE), 0)
            head = (await ordered(desk, told, order, 1, 0, Limits())).head() | {PROMPT: version}
            line = RunLine("20201102-120000-0001", datetime.now(UTC), head, 1, ended)
            return str((await taken_up(desk, line, order, Limits())).head()[PROMPT])

    whole = Ended(datetime.now(UTC), 3, NOTHING, NOTHING)
    assert asyncio.run(heads("0", whole)) == prompt_version(), "measured anew, by today's words"
    assert asyncio.run(heads(prompt_version(), None)) == prompt_version()
    with pytest.raises(SetUnusable):
        asyncio.run(heads("0", None))


def test_what_a_measurement_took_is_told(tmp_path: Path) -> None:
    kept(tmp_path, FAIR, 2, 2)
    found = measured_with_price(tmp_path, OWN, ANY)
    assert found is not None
    assert (found.questions, found.price, found.currency) == (40, "0.4", "USD")


def test_p_follows_from_the_interval() -> None:
    assert p_of(0.1, 0.0, 0.2) == pytest.approx(0.05, abs=1e-4)
    assert p_of(0.1, 0.08, 0.12) < 1e-20
    assert p_of(0.0, 0.0, 0.0) == 1


@pytest.mark.server
def test_the_set_is_asked_about_again_and_the_other_model_seen(tmp_path: Path) -> None:
    """From a measured connection to what is told, over the wire; nothing of the first run is
    asked less, nothing is taken for it."""
    photos = labelled(10, seed=4)
    material, data = written_set(tmp_path / "set", photos), tmp_path / "data"
    behind = [LabelledModel(photos, GOOD)]

    async def model(talk: Talk) -> None:
        await behind[-1](talk)

    async def both(url: str) -> tuple[KeptRun, KeptRun]:
        own = replace(OWN, base_url=url)
        order = Order(own, "sk-1", Language.ENGLISH, MEI)
        async with desk_apart(data, Surroundings()) as desk:
            told = await prepared(desk, material, desk.templates.named(Kind.VEHICLE), 0)
            wanted = await ordered(desk, told, order, 1, 0, Limits())
            before = await Evaluator(desk, runs_in(data), wanted, lambda _: None).run()
            line = due(runs_in(data), own, ANY, datetime.now(UTC) + timedelta(days=8))
            assert line is not None
            behind.append(LabelledModel(photos, BAD))
            again = await taken_up(desk, line, order, Limits())
            return before, await Evaluator(desk, runs_in(data), again, lambda _: None).run()

    with LoopbackServer(model) as server:
        before, after = asyncio.run(both(server.url))
    assert after.done
    assert after.id != before.id
    assert len(after.answers) == 10
    found = changed(runs_in(data), after.id, (), 1)
    assert "recall" in [each.figure for each in found]
