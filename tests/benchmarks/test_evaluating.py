"""Figures of an evaluation: how long, how much memory, and whether intervals are what they say."""

import sys
import time

import pytest

from app.evaluation.figures import evaluated
from tests.app.evaluation.test_figures import by_cocoeval, covered
from tests.benchmarks.evaluating import made
from tests.benchmarks.judging import aim, judge, say
from tests.benchmarks.processes import started

MANY, SECONDS, MEGABYTES = 10_000, 10.0, 300
FEW = 300
HELD = 88  # of 100; 95 are meant


def test_all_figures_beside_cocos_evaluator() -> None:
    """Which knows one figure of ours, without an interval, and is written in Python and C."""
    photos, answers = made(FEW)
    began = time.perf_counter()
    evaluated(photos, answers)
    ours = time.perf_counter() - began
    began = time.perf_counter()
    by_cocoeval(tuple(photos), answers)
    judge(
        "all figures of an evaluation, beside COCO's evaluator",
        ours / (time.perf_counter() - began),
        1,
    )


@pytest.mark.skipif(sys.platform != "linux", reason="memory is told by /proc")
def test_figures_of_ten_thousand_photos() -> None:
    with started("evaluating", str(MANY)) as process:
        seconds, grown = map(float, process.communicate()[0].split())
    aim(f"figures of {MANY:,} photos with 10 findings each", seconds / SECONDS, f"{seconds:.1f} s")
    judge("memory for them", grown / MEGABYTES, 1, f"{grown:.0f} MB")


@pytest.mark.sizes
def test_intervals_hold_the_truth_in_about_95_of_100() -> None:
    held = covered(100, count=60)
    say("truth within the interval, of 100: " + ", ".join(f"{n} {k}" for n, k in held.items()))
    assert min(held.values()) >= HELD, held
