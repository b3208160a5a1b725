"""Confidence set right: rising, right as often as it says, only where enough is known, kept."""

from pathlib import Path

import numpy as np
import pytest

from app.domain.measured.calibrated import Calibration
from app.domain.measured.evaluated import Estimate, Evaluated
from app.evaluation.arrays import Bools, Columns
from app.evaluation.calibrating import calibrated, calibration
from app.evaluation.kept_calibrations import calibrations
from app.evaluation.run_file import RunFile

STRAIGHT = Calibration(((0, 0), (1, 1)))


def claimed(count: int, seed: int = 1, cases: int = 100) -> tuple[Columns, Bools]:
    """Of a model that is too sure: right about half as often as it says, and a little."""
    chance = np.random.default_rng(seed)
    sure = chance.beta(4, 1.5, count)
    right = chance.random(count) < 0.1 + 0.5 * sure**2
    none = np.zeros(count, np.int32)
    case = np.sort(chance.integers(0, cases, count)).astype(np.int32)
    nowhere, no = np.full((count, 4), np.nan), np.zeros(count, np.bool_)
    return Columns(none, case, none, none, none, nowhere, sure, no, no), right


def _off(sure: np.ndarray, right: Bools) -> float:
    """The expected calibration error, by tenths."""
    place = np.minimum((sure * 10).astype(int), 9)
    return float(
        sum(abs(sure[place == b].sum() - right[place == b].sum()) for b in range(10)) / len(sure)
    )


@pytest.mark.parametrize("count", [400, 3000], ids=["curve", "steps"])
def test_it_is_right_about_as_often_as_it_says(count: int) -> None:
    claims, right = claimed(count)
    found = calibration(claims, right)
    assert found is not None
    new, truth = claimed(5000, seed=2)
    before, after = new.confidence, np.array([found(each) for each in new.confidence])
    assert _off(before, truth) > 0.25
    assert _off(after, truth) < 0.06
    order = np.argsort(before)
    assert (np.diff(after[order]) >= 0).all(), "the surer never comes behind"
    judged = calibrated(claims, right)
    assert _off(judged.confidence, right) < 0.08


def test_too_few_tell_nothing() -> None:
    claims, right = claimed(400)
    few = np.arange(400) < 190
    assert calibration(claims.where(few), right[few]) is None
    assert calibration(claims, np.ones(400, np.bool_)) is None
    one_case, right = claimed(400, cases=1)
    assert calibration(one_case, right) is None


def test_a_calibration_rises_from_0_to_1() -> None:
    bent = Calibration(((0, 0.1), (0.5, 0.2), (1, 0.8)))
    assert [bent(x) for x in (0, 0.25, 0.5, 0.75, 1)] == pytest.approx([0.1, 0.15, 0.2, 0.5, 0.8])
    for points in (((0, 0),), ((0, 1), (1, 0)), ((0.2, 0), (1, 1)), ((0, 0), (1, 1.2))):
        with pytest.raises(ValueError, match="calibration"):
            Calibration(points)


def test_the_newest_run_that_tells_counts(tmp_path: Path) -> None:
    nothing = Estimate(None, None, None, 0)
    figures = {"recall": nothing, "precision": nothing}
    head = {"host": "localhost:8080", "model": "qwen3-vl-8b"}
    for worth in (STRAIGHT, None):
        file = RunFile.begun(tmp_path, head)
        file.done(Evaluated(1, 1, 1, 0.3, figures, calibration=worth))
    (tmp_path / "99999999-000000-0000.jsonl").write_text("no run\n")
    assert calibrations(tmp_path) == {("localhost:8080", "qwen3-vl-8b"): STRAIGHT}
    assert calibrations(tmp_path / "none") == {}
