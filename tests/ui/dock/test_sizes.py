"""Millimetres on the glass."""

from types import SimpleNamespace
from typing import Any, cast

import pytest

from ui.dock.sizes import LEAST_ARC, TARGET_MM, letters, pixels


def _screen(dpi: float) -> Any:
    return cast(Any, SimpleNamespace(physicalDotsPerInch=lambda: dpi))


@pytest.mark.parametrize(("dpi", "wide"), [(96.0, 76), (92.0, 72), (220.0, 173)])
def test_a_target_is_20_mm_on_any_screen(dpi: float, wide: int) -> None:
    assert pixels(TARGET_MM, _screen(dpi)) == wide
    assert abs(wide / dpi * 25.4 - 20) < 0.2


@pytest.mark.parametrize("nonsense", [0.0, -1.0, 5.0, 2540.0, float("inf"), float("nan")])
def test_a_density_no_screen_has_counts_as_the_usual_one(nonsense: float) -> None:
    assert pixels(TARGET_MM, _screen(nonsense)) == 76


def test_letters_that_are_read_from_two_metres_have_capitals_of_nine_millimetres() -> None:
    height_mm = letters(LEAST_ARC, _screen(96.0)) * 0.72 / 96 * 25.4
    assert height_mm == pytest.approx(9.3, abs=0.15)
