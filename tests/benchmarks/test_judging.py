"""No figure over its gate is let off because others were busy."""

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


def test_a_missed_target_is_told_and_four_times_of_it_fails(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    crowded(monkeypatch, 1.0)
    judging.aim("it", 0.9)
    assert "target met" in capsys.readouterr().out
    judging.aim("it", 1.6)
    assert "target MISSED" in capsys.readouterr().out
    with pytest.raises(AssertionError, match="more than 4x"):
        judging.aim("it", 4.1)
