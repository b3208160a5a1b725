"""Fingerprints against each other: turned, and as sets."""

import pytest
from PIL import Image

from app.domain.noticed.alike import SAME, as_one_set, distance, turned
from app.domain.seen import Pose
from app.photos.fingerprint import fingerprint
from tests.helpers.cases import sha
from tests.helpers.photos import photo_like

_WAYS = {
    Image.Transpose.ROTATE_90: Pose.TURNED,
    Image.Transpose.ROTATE_180: Pose.TURNED,
    Image.Transpose.ROTATE_270: Pose.TURNED,
    Image.Transpose.FLIP_LEFT_RIGHT: Pose.MIRRORED,
    Image.Transpose.FLIP_TOP_BOTTOM: Pose.MIRRORED,
    Image.Transpose.TRANSPOSE: Pose.MIRRORED,
    Image.Transpose.TRANSVERSE: Pose.MIRRORED,
}


UNRELATED = 72


def _off(fingerprint: str, bits: int) -> str:
    return f"{int(fingerprint, 16) ^ (1 << bits) - 1:064x}"


@pytest.mark.parametrize("way", _WAYS)
def test_a_turned_picture_is_found_by_the_turned_fingerprint(way: Image.Transpose) -> None:
    picture = photo_like(512, 384, seed=3)
    made = fingerprint(picture.transpose(way))
    far = sorted((distance(told, made), pose) for pose, told in turned(fingerprint(picture)))
    assert far[0][1] is _WAYS[way]
    # Soft shapes leave the short waves to chance; with real photos it is at most 31.
    assert far[0][0] < UNRELATED < far[1][0]


def test_the_first_way_is_as_it_is_and_turning_loses_nothing() -> None:
    known = sha("any")
    ways = turned(known)
    assert ways[0] == (Pose.UPRIGHT, known)
    assert len({way for _, way in ways}) == 8
    assert all(known in {back for _, back in turned(way)} for _, way in ways)


def test_a_set_is_the_same_in_any_order_but_only_whole() -> None:
    one, two = sha("one"), sha("two")
    theirs = [("b", _off(two, SAME)), ("a", _off(one, 2))]
    assert as_one_set([("1", one), ("2", two)], theirs) == ({"a": "1", "b": "2"}, SAME)
    assert as_one_set([("1", one)], theirs) is None
    assert as_one_set([("1", one), ("2", two)], theirs[:1]) is None
    assert as_one_set([("1", one), ("2", two)], [("b", _off(two, SAME + 1)), theirs[1]]) is None
    assert as_one_set([("1", one), ("2", two)], [theirs[0], ("c", two)]) is None
