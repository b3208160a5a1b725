"""Photos that show almost the same picture, told by their fingerprints."""

from collections.abc import Iterable, Iterator, Sequence

from app.domain.photo import Photo
from app.domain.seen import Pose

# The same picture, re-encoded at most: a cosine of 0.95 of the two fingerprints, each bit taken
# as +1 or -1, is 6.4 bits of 256.
SAME = 6
# PDQ's own paper calls 31 of 256 bits a match. Of the 20,100 pairs of 201 photos of damage, two
# were this close, both the same picture copied or brightened; the next pair was 88 apart.
ALMOST_SAME = 31

# Variance of the Laplacian in grey levels²: what is flatter has a fingerprint of mere rounding.
_LEAST_STRUCTURE = 1.0
_SIDE = 16  # a fingerprint is 16 × 16 bits, a row for each frequency down the picture


# Transposed, mirrored left to right, mirrored top to bottom.
_WAYS = (
    (Pose.UPRIGHT, False, False, False),
    (Pose.TURNED, False, True, True),
    (Pose.TURNED, True, False, True),
    (Pose.TURNED, True, True, False),
    (Pose.MIRRORED, False, True, False),
    (Pose.MIRRORED, False, False, True),
    (Pose.MIRRORED, True, False, False),
    (Pose.MIRRORED, True, True, True),
)
# Mirrored, waves of odd frequency change their sign, and with it their bit.
_ODD_ACROSS = sum(1 << bit for bit in range(_SIDE**2) if bit % _SIDE % 2 == 0)
_ODD_DOWN = sum(1 << bit for bit in range(_SIDE**2) if bit // _SIDE % 2 == 0)


def distance(one: str, other: str) -> int:
    """How many of the 256 bits of two PDQ fingerprints (64 hex digits each) differ: to 6 the same
    picture re-encoded, to 31 very probably the same picture, unrelated ones over 72."""
    return (int(one, 16) ^ int(other, 16)).bit_count()


def turned(fingerprint: str) -> tuple[tuple[Pose, str], ...]:
    """What the fingerprint would be, within some 14 bits, had the picture been turned or mirrored:
    all eight ways, as it is first."""
    bits = int(fingerprint, 16)
    flipped = _transposed(bits)
    return tuple(
        (pose, f"{(flipped if across else bits) ^ _changed(left, top):064x}")
        for pose, across, left, top in _WAYS
    )


def _changed(left: bool, top: bool) -> int:
    return (_ODD_ACROSS if left else 0) ^ (_ODD_DOWN if top else 0)


def _transposed(bits: int) -> int:
    places = ((row, column) for row in range(_SIDE) for column in range(_SIDE))
    return sum((bits >> column * _SIDE + row & 1) << row * _SIDE + column for row, column in places)


def has_structure(photo: Photo) -> bool:
    """There is something in the photo that a fingerprint can tell."""
    return photo.quality.sharpness >= _LEAST_STRUCTURE


def almost_same(photos: Sequence[Photo]) -> Iterator[tuple[Photo, Photo]]:
    """Each photo that repeats an earlier one, after the first it repeats."""
    for place, later in enumerate(photos):
        for earlier in photos[:place]:
            if distance(earlier.fingerprint, later.fingerprint) <= ALMOST_SAME:
                yield earlier, later
                break


def as_one_set(
    ours: Iterable[tuple[str, str]], theirs: Iterable[tuple[str, str]]
) -> tuple[dict[str, str], int] | None:
    """Which of our photos each of theirs is, re-encoded at most and upright, and the largest
    distance; None unless all of both are. Photos as (id, fingerprint)."""
    left, of, farthest = list(ours), dict[str, str](), 0
    for their_id, theirs_print in theirs:
        near = [(distance(each[1], theirs_print), place) for place, each in enumerate(left)]
        far, place = min(near, default=(SAME + 1, 0))
        if far > SAME:
            return None
        of[their_id], farthest = left.pop(place)[0], max(farthest, far)
    return None if left else (of, farthest)
