"""All fingerprints in memory: nothing near is missed, nothing far is found."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageEnhance

from app.domain.noticed.alike import ALMOST_SAME, SAME, distance, turned
from app.known.index import Index
from app.photos.fingerprint import fingerprint
from app.store.base.prints import parts, whole
from tests.helpers.photos import opened, saved
from tests.helpers.shared import SHARED, needs_shared

_PRINT = st.integers(0, 2**256 - 1).map(lambda bits: f"{bits:064x}")


@settings(max_examples=50, deadline=None)
@given(_PRINT, st.lists(st.tuples(_PRINT, st.integers(0, 255)), max_size=12), st.integers(0, 255))
def test_it_finds_what_counting_bits_finds(
    asked: str, told: list[tuple[str, int]], most: int
) -> None:
    near = [f"{int(asked, 16) ^ ((1 << bits) - 1):064x}" for _, bits in told]
    held = [*near, *(each for each, _ in told)]
    index = Index()
    index.add([parts(each) for each in held])
    expected = {each for each in held if distance(asked, each) <= most}
    assert index.near([asked], most) == [expected]


def test_many_blocks_and_photos_that_come_later() -> None:
    index = Index()
    chance = np.random.default_rng(7)
    told = chance.integers(-(2**63), 2**63 - 1, (70_000, 4), dtype=np.int64).tolist()
    for start in range(0, 70_000, 9_999):
        index.add(told[start : start + 9_999])
    assert len(index) == 70_000
    asked = [whole(told[place]) for place in (0, 32_767, 32_768, 69_999)]
    assert index.near(asked, ALMOST_SAME) == [{each} for each in asked]
    late = f"{int(asked[0], 16) ^ 0b111:064x}"
    index.add([parts(late)])
    assert index.near(asked[:1], SAME) == [{asked[0], late}]


def _print_of(picture: Image.Image) -> str:
    small = picture.convert("RGB")
    small.thumbnail((512, 512))
    return fingerprint(small)


@needs_shared
@pytest.mark.parametrize("name", ["car_damaged_01.jpeg", "car_damaged_03.jpg"])
def test_copies_of_a_real_photo_are_found_among_the_others(name: str) -> None:
    assert SHARED is not None
    held = {}
    for path in sorted((SHARED / "photos").glob("*_0[1-5].jp*g")):
        held[path.name] = _print_of(Image.open(path))
    index = Index()
    index.add([parts(each) for each in held.values()])
    photo = Image.open(SHARED / "photos" / name).convert("RGB")
    photo.thumbnail((1600, 1600))
    copies = {
        "quality 60": opened(saved(photo, quality=60)),
        "brighter": ImageEnhance.Brightness(photo).enhance(1.1),
        "half": photo.resize((photo.width // 2, photo.height // 2), Image.Resampling.LANCZOS),
        **{way.name: photo.transpose(way) for way in Image.Transpose},
    }
    for what, copy in copies.items():
        upright = index.near([_print_of(copy)], SAME)[0]
        ways = index.near([way for _, way in turned(_print_of(copy))], ALMOST_SAME)
        assert set().union(*ways) == {held[name]}, what
        assert upright <= {held[name]}, what
        assert not (upright and what.isupper()), what
