"""The command «evaluate», from a set to figures and a comparison."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from app.cli.arguments import parse
from app.cli.evaluate import evaluate
from app.domain.words import Kind
from app.evaluation.run_file import RunFile
from app.measured import runs_in
from tests.helpers.commands import Outcome
from tests.helpers.labelled_model import LabelledModel, written_set
from tests.helpers.labelling import BAD, GOOD, answered, labelled
from tests.helpers.server import LoopbackServer
from tests.helpers.shared import needs_shared, shared

PHOTOS = labelled(12, seed=30, intact=0.3)


def _said(capsys: pytest.CaptureFixture[str], *told: object) -> Outcome:
    code = evaluate(parse(["evaluate", *map(str, told)]))
    return Outcome(code, *capsys.readouterr())


@pytest.mark.server
def test_a_set_is_measured_twice_and_the_better_model_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    material, data = written_set(tmp_path / "set", PHOTOS), tmp_path / "data"
    told = (material, "--kind", "vehicle", "--data-dir", data, "--json")
    runs = []
    for faults, looks in ((BAD, 1), (GOOD, 2)):
        with LoopbackServer(LabelledModel(PHOTOS, faults)) as server:
            done = _said(capsys, *told, "--base-url", server.url, "--looks", looks)
        assert done.code == 0, done.err
        runs.append(done.json)
    bad, good = runs
    files = ("--html", tmp_path / "page.html", "--pdf", tmp_path / "paper.pdf")
    again = _said(capsys, *told, "--practice", "--limit", 1, *files)
    assert again.code == 0, again.err
    assert "Practice, not an assessment" in (tmp_path / "page.html").read_text("utf-8")
    assert (tmp_path / "paper.pdf").read_bytes().startswith(b"%PDF")
    assert (good["cases"], good["complete"], good["practice"]) == (12, True, False)
    assert good["set"]["labels"] == sum(len(photo.labels) for photo in PHOTOS)
    assert good["recall"].keys() == {"value", "low", "high", "n"}
    assert good["recall"]["low"] > bad["recall"]["high"]
    assert good["per_class"]["dented"]["precision"]["value"] > 0.8
    assert good["repeatability"]["value"] > 0.8
    assert bad["repeatability"]["value"] is None
    assert bad["false_alarms_per_intact"]["n"] == sum(photo.intact for photo in PHOTOS)
    compared = _said(capsys, "--compare", bad["run"], good["run"], "--data-dir", data)
    assert compared.code == 0, compared.err
    assert ": better" in compared.out
    assert {path.name for path in data.iterdir()} == {"evaluations"}, "apart from the office's"
    kept = json.loads(next((data / "evaluations" / "maps").iterdir()).read_text("utf-8"))
    assert kept["dented"] == {"type": "dented"}


def test_no_closed_cases_are_no_measurement(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    told = ("closed-cases", "--kind", "vehicle", "--practice", "--data-dir", tmp_path)
    done = _said(capsys, *told)
    assert (done.code, done.out) == (2, "")
    assert "none of its photos can be used" in done.err
    assert not runs_in(tmp_path).exists()


@needs_shared
@pytest.mark.slow
def test_the_practice_engine_scores_as_badly_as_it_should_and_says_so(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = {"cizik": {"type": "scratched"}, "gocuk": {"type": "dented"}}
    (tmp_path / "map.json").write_text(json.dumps(words), encoding="utf-8")
    turkish = ("--map", tmp_path / "map.json")
    for name, *more in (
        ("vehicle_coco", "--kind", Kind.VEHICLE, *turkish),
        ("cracks_yolo", "--kind", Kind.PROPERTY),
        ("vehicle_via/damage.json", "--kind", Kind.VEHICLE, "--json"),
    ):
        material = shared("labelled", *str(name).split("/"))
        usual = ("--practice", "--limit", 3, "--data-dir", tmp_path / "data")
        done = _said(capsys, material, *more, *usual)
        assert done.code == 0, done.err
        if "--json" in more:
            assert done.json["practice"]
            assert done.json["recall"]["value"] < 0.3
        else:
            assert done.out.startswith("Practice, not an assessment")
            assert "Found, of all labels                         0 %" in done.out


def test_measurements_of_other_photos_are_not_compared(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    runs = []
    for sha256 in ("a" * 64, "b" * 64):
        file = RunFile.begun(runs_in(tmp_path), {"set": {"name": "cars"}})
        photo = replace(PHOTOS[0], case="0.jpg")
        file.photos([(photo, sha256)], "case-1")
        file.answer(answered(photo, GOOD, 1), "qwen", "", ["run-1"])
        runs.append(file.id)
    done = _said(capsys, "--compare", *runs, "--data-dir", tmp_path)
    assert (done.code, done.out) == (2, "")
    assert "not of the same photos" in done.err
    alike = _said(capsys, "--compare", runs[0], runs[0], "--data-dir", tmp_path)
    assert alike.code == 0, alike.err


def test_what_is_missing_is_said_before_anything_is_opened(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data = tmp_path / "data"
    for told, said in (
        ([], "SET, or --compare"),
        (["set"], "--kind vehicle"),
        (["set", "--kind", "vehicle"], "Say which model"),
        ([tmp_path / "set", "--kind", "vehicle", "--practice"], "The set set can't be used"),
        (["--compare", "one", "other"], "The set one can't be used"),
    ):
        done = _said(capsys, *told, "--data-dir", data)
        assert done.code == 2
        assert said in done.err
    assert not data.exists()
