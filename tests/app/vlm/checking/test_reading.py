"""How a test's answer is read, whatever a model makes of it."""

import io
import json
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from app.settings.connection import Coordinates
from app.vlm.checking.question import COLOUR_WORDS, SHAPE_WORDS, check_schema
from app.vlm.checking.reading import read
from app.vlm.practice.drawing import HEIGHT, SHAPES, WIDTH, drawn
from tests.helpers.model_server import DIFFERS, check_answer

ASKED = Coordinates.RELATIVE


@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: f"{shape.photo}-{shape.shape}")
def test_the_shapes_are_drawn_where_they_are_said_to_be(shape: Any) -> None:
    with Image.open(io.BytesIO(drawn(shape.photo))) as picture:
        assert (picture.format, picture.size) == ("JPEG", (WIDTH, HEIGHT))
        pixels = np.asarray(picture.convert("RGB"), dtype=int)
    wanted = {"green": (20, 140, 60), "black": (15, 15, 15), "red": (214, 30, 30)}[shape.colour]
    rows, columns = np.nonzero(np.abs(pixels - wanted).sum(axis=2) < 60)
    box = (columns.min(), rows.min(), columns.max(), rows.max())
    assert np.abs(np.subtract(box, shape.box)).max() <= 4


def test_the_two_pictures_are_small_and_differ() -> None:
    assert drawn(1) != drawn(2)
    assert len(drawn(1)) + len(drawn(2)) < 40_000
    words = {(shape.shape, shape.colour) for shape in SHAPES}
    assert all(shape in SHAPE_WORDS and colour in COLOUR_WORDS for shape, colour in words)


@pytest.mark.parametrize("scale", ["relative", "pixels", "fractions"])
def test_the_scale_of_boxes_is_told_by_where_they_fit(scale: str) -> None:
    reading = read(check_answer(scale), ASKED)
    assert (reading.scale, reading.boxes) == (scale, 4)
    assert reading.overlap > 0.97
    assert reading.kept is (scale != "fractions")
    assert (reading.seen, reading.difference) == (2, DIFFERS)


def test_thinking_before_the_answer_is_no_part_of_it() -> None:
    assert read(f"<think>A red star?</think>\n{check_answer()}", ASKED).kept
    assert read(f"red star, green triangle</think>{check_answer(photos=(1,))}", ASKED).seen == 1


@pytest.mark.parametrize("wrap", ["```json\n{}\n```", "Sure: {}", "{} I hope this helps.", "{}{}"])
def test_what_stands_around_the_answer_is_noticed(wrap: str) -> None:
    reading = read(wrap.replace("{}", check_answer()), ASKED)
    assert reading.usable
    assert not reading.kept
    assert reading.seen == 2


@pytest.mark.parametrize(
    "change",
    [
        {"extra": 1},
        {"difference": None},
        {"shapes": [{"photo": 1, "shape": "circle", "colour": "red", "region": [1, 2, 3]}]},
        {"shapes": [{"photo": "1", "shape": "circle", "colour": "red", "region": [1, 2, 3, 4]}]},
        {"shapes": [{"photo": 1, "shape": "blob", "colour": "red", "region": [1, 2, 3, 4]}]},
        {"shapes": [{"photo": 1, "shape": "star", "colour": "red", "region": [1, 2, 3, 1001]}]},
        {"shapes": [{"photo": True, "shape": "star", "colour": "red", "region": [1, 2, 3, 4]}]},
    ],
)
def test_another_form_than_asked_for_is_noticed(change: dict[str, Any]) -> None:
    assert not read(json.dumps(json.loads(check_answer()) | change), ASKED).kept


def test_prose_in_other_languages_is_understood() -> None:
    assert read("照片1有绿色三角形，照片2有红色星形。", ASKED).seen == 2
    assert read("Foto 1 zeigt ein grünes Dreieck, Foto 2 einen roten Stern.", ASKED).seen == 2
    assert read("A red circle and a blue square.", ASKED).seen == 0


def test_a_broken_answer_is_mended_and_not_called_kept() -> None:
    reading = read(check_answer()[:-20], ASKED)
    assert reading.usable
    assert not reading.kept


@given(st.text(max_size=200) | st.from_regex(r'\{"shapes": \[\{.{0,40}\}\]\}', fullmatch=True))
def test_no_text_does_harm(text: str) -> None:
    reading = read(text, ASKED)
    assert 0 <= reading.overlap <= 1


@given(
    st.recursive(
        st.none() | st.booleans() | st.floats() | st.integers() | st.text(max_size=9),
        lambda inner: (
            st.lists(inner, max_size=4)
            | st.dictionaries(
                st.sampled_from(["shapes", "photo", "shape", "colour", "region", "bbox_2d"]), inner
            )
        ),
        max_leaves=12,
    )
)
def test_no_json_does_harm(value: Any) -> None:
    read(json.dumps(value), ASKED)
    read(json.dumps({"shapes": value}), ASKED)


def test_pixels_have_no_upper_bound() -> None:
    region = check_schema(Coordinates.PIXELS)["properties"]["shapes"]["items"]["properties"]
    assert "maximum" not in region["region"]["items"]
