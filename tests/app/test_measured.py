"""Runs in a list, what the next question will take, and one photo looked at again."""

from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from app.domain.figures.calls import Calls
from app.domain.place.region import Region
from app.domain.strategy import Strategy, Way, strategy
from app.evaluation.expected import Expected, expected
from app.evaluation.figures import evaluated
from app.evaluation.kept_run import kept_run
from app.evaluation.labelled import Answer, Claim, Label, LabelledPhoto
from app.evaluation.run_file import RunFile
from app.evaluation.shown import shown
from app.measured import asked_of, run_lines
from app.settings.connection import PRACTICE, Connection, Price

GPU = Connection(base_url="https://gpu:8000", model="qwen", price=Price("2", "8", "CNY"))
LEFT, RIGHT = Region(0.1, 0.1, 0.4, 0.4), Region(0.6, 0.6, 0.9, 0.9)
PHOTO = LabelledPhoto(
    "car.jpg",
    (Label("hood", "dented", region=LEFT), Label(region=RIGHT, left_out=True)),
    "car.jpg",
)
CALLS = [Calls("2026-11", "vehicle", 4, 0, 8000, 1000, 20.0)]


def _head(connection: Connection) -> dict[str, Any]:
    return {"set": {"name": "cars"}, "template": "vehicle", **asked_of(connection), "questions": 3}


def _run(folder: Path, *answers: Answer, done: bool, connection: Connection = GPU) -> str:
    file = RunFile.begun(folder, _head(connection))
    file.photos([(PHOTO, "ab" * 32)], "1")
    for answer in answers:
        file.answer(answer, "qwen", "CNY", [])
    if done:
        file.done(evaluated([PHOTO], answers))
    return file.id


def _claim(region: Region, kind: str = "dented") -> Claim:
    return Claim("car.jpg", "hood", kind, region=region)


RIGHT_ANSWER = Answer("car.jpg", claims=(_claim(LEFT),), seconds=4.0, cost=0.03)
WRONG = Answer("car.jpg", claims=(_claim(LEFT, "rusted"), _claim(RIGHT)), seconds=6.0, cost=0.05)


def test_a_list_tells_how_runs_did_and_how_far_others_came(tmp_path: Path) -> None:
    whole = _run(tmp_path, RIGHT_ANSWER, done=True)
    half = _run(tmp_path, RIGHT_ANSWER, replace(WRONG, look=2), done=False)
    (tmp_path / "20261128-060000-abcd.jsonl").write_text("no run\n", encoding="utf-8")
    (tmp_path / "notes.jsonl").write_text("{}\n", encoding="utf-8")
    lines = {line.id: line for line in run_lines(tmp_path)}
    assert lines.keys() == {whole, half}
    ended = lines[whole].ended
    assert ended is not None
    assert (ended.cases, ended.found.value, ended.right.value) == (1, 1.0, 1.0)
    assert (lines[half].ended, lines[half].asked, lines[half].of) == (None, 2, 3)
    assert lines[half].is_of(replace(GPU, name="renamed"))
    assert not lines[half].is_of(replace(GPU, model="other"))
    assert not lines[half].practice


def test_what_a_question_takes_is_known_from_runs_else_from_the_office(tmp_path: Path) -> None:
    once, thrice = Strategy(), strategy(Way.SEVERAL, 3)
    assert expected(tmp_path, GPU, "vehicle", once, []) == Expected()
    by_office = expected(tmp_path, GPU, "vehicle", once, CALLS)
    assert by_office == Expected(5.0, str(Decimal("0.006")), "CNY")
    assert expected(tmp_path, replace(GPU, price=Price()), "vehicle", once, CALLS).cost == ""
    assert expected(tmp_path, PRACTICE, "vehicle", once, CALLS) == Expected()
    _run(tmp_path, RIGHT_ANSWER, replace(WRONG, look=2), done=False)
    told = expected(tmp_path, GPU, "vehicle", once, CALLS)
    assert told.seconds == 5.0
    assert float(told.cost) == pytest.approx(0.04)
    assert expected(tmp_path, GPU, "vehicle", thrice, CALLS).seconds == 15.0
    assert expected(tmp_path, GPU, "parcel", once, CALLS) == Expected()


def test_a_photo_shows_what_was_found_missed_right_wrong_and_not_to_be_said(
    tmp_path: Path,
) -> None:
    runs = [
        kept_run(tmp_path, _run(tmp_path, answer, done=True)) for answer in (RIGHT_ANSWER, WRONG)
    ]
    told = shown("car.jpg", runs)
    assert told.sha256 == "ab" * 32
    good, bad = told.marked
    assert [mark.right for mark in good.labels] == [True, None]
    assert [mark.right for mark in good.claims] == [True]
    assert [mark.right for mark in bad.labels] == [False, None]
    assert [mark.right for mark in bad.claims] == [False, None], "one lies on what was left out"
    assert [mark.region for mark in bad.claims] == [LEFT, RIGHT]
