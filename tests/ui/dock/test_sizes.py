"""Millimetres on the glass."""

from types import SimpleNamespace
from typing import Any, cast

import pytest

from ui.dock.sizes import LEAST_ARC, TARGET_MM, letters, pixels


def _screen(dpi: float, ratio: float = 1.0) -> Any:
    told = {"physicalDotsPerInch": lambda: dpi / ratio, "devicePixelRatio": lambda: ratio}
    return cast(Any, SimpleNamespace(**told))


@pytest.mark.parametrize(("dpi", "wide"), [(96.0, 76), (92.0, 72), (220.0, 173)])
def test_a_target_is_20_mm_on_any_screen(dpi: float, wide: int) -> None:
    assert pixels(TARGET_MM, _screen(dpi)) == wide
    assert abs(wide / dpi * 25.4 - 20) < 0.2


def test_a_target_is_as_large_where_everything_is_drawn_twice_as_large() -> None:
    assert pixels(TARGET_MM, _screen(96.0, 2.0)) * 2 == 76
    assert pixels(TARGET_MM, _screen(0.0, 2.0)) * 2 == 76


@pytest.mark.parametrize("nonsense", [0.0, -1.0, 5.0, 2540.0, float("inf"), float("nan")])
def test_a_density_no_screen_has_counts_as_the_usual_one(nonsense: float) -> None:
    assert pixels(TARGET_MM, _screen(nonsense)) == 76


def test_letters_that_are_read_from_two_metres_have_capitals_of_nine_millimetres() -> None:
    height_mm = letters(LEAST_ARC, _screen(96.0)) * 0.72 / 96 * 25.4
    assert height_mm == pytest.approx(9.3, abs=0.15)
