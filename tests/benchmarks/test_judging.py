"""No figure over its gate is let off because others were busy."""

from contextlib import nullcontext

import pytest

from tests.benchmarks import judging


def crowded(monkeypatch: pytest.MonkeyPatch, *figures: float) -> None:
    """Cores are taken so much, the first time it is asked, the second …"""
    told = iter(figures)
    monkeypatch.setattr(judging, "crowding", lambda: next(told))
    monkeypatch.setattr("time.sleep", lambda _: None)


def test_a_figure_within_its_gate_passes_unasked(monkeypatch: pytest.MonkeyPatch) -> None:
    crowded(monkeypatch)
    judging.judge("it", 1.9, 2.0)


def test_with_free_cores_the_gate_holds(monkeypatch: pytest.MonkeyPatch) -> None:
    crowded(monkeypatch, 1.1)
    with pytest.raises(AssertionError, match="more than 2x"):
        judging.judge("it", 2.1, 2.0)


def test_with_taken_cores_as_much_more_is_allowed(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    crowded(monkeypatch, 1.5)
    judging.judge("it", 2.9, 2.0)
    assert "let pass" in capsys.readouterr().out


@pytest.mark.parametrize(("ratio", "taken"), [(3.1, 1.5), (4.1, 5.0)])
def test_beyond_that_it_fails_once_they_are_free(
    monkeypatch: pytest.MonkeyPatch, ratio: float, taken: float
) -> None:
    crowded(monkeypatch, taken, 1.9, 1.0)
    with pytest.raises(AssertionError, match="are free now: measure it again"):
        judging.judge("it", ratio, 2.0)


def test_what_is_always_taken_fails_too(monkeypatch: pytest.MonkeyPatch) -> None:
    crowded(monkeypatch, 1.5)
    monkeypatch.setattr(judging, "PATIENCE_SECONDS", 0)
    with pytest.raises(AssertionError, match="still are"):
        judging.judge("it", 9.0, 2.0)


def test_a_missed_target_is_told(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    crowded(monkeypatch)
    monkeypatch.setattr(judging, "pace", lambda: 1.5)
    judging.aim("it", 0.9)
    assert "target met" in capsys.readouterr().out
    judging.aim("it", 1.2)
    told = capsys.readouterr().out
    assert "target MISSED with 1.20x, where the machine takes 1.50x just now" in told


@pytest.mark.parametrize(("slow", "fails"), [(0.5, True), (1.0, True), (1.9, False)])
def test_beyond_that_only_as_much_as_the_machine_is_slow_is_allowed(
    slow: float, fails: bool, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    crowded(monkeypatch, 1.0)
    monkeypatch.setattr(judging, "pace", lambda: slow)
    with pytest.raises(AssertionError, match="more than 2x") if fails else nullcontext():
        judging.aim("it", 3.0)
    assert "MISSED with 3.00x" in capsys.readouterr().out


def test_the_yardstick_measures_something() -> None:
    assert 0.05 < judging.pace() < 50


@pytest.mark.parametrize(("first", "judged"), [(0.9, [0.9]), (1.1, [1.1, 0.8, 0.9])])
def test_a_round_that_meets_its_target_is_enough(first: float, judged: list[float]) -> None:
    measured = [first, 0.8, 0.9]
    assert judging.rounds(lambda n: measured[n], lambda it: it <= 1, 3) == judged
