"""Photos of a case that show almost the same picture."""

from collections.abc import Iterator, Sequence

from app.domain.photo import Photo

# PDQ's own paper calls 31 of 256 bits a match. Of the 20,100 pairs of 201 photos of damage, two
# were this close, both the same picture copied or brightened; the next pair was 88 apart.
ALMOST_SAME = 31


def distance(one: str, other: str) -> int:
    """How many of the 256 bits of two PDQ fingerprints (64 hex digits each) differ: to 6 the same
    picture re-encoded, to 31 very probably the same picture, unrelated ones over 72."""
    return (int(one, 16) ^ int(other, 16)).bit_count()


def almost_same(photos: Sequence[Photo]) -> Iterator[tuple[Photo, Photo]]:
    """Each photo that repeats an earlier one, after the first it repeats."""
    for place, later in enumerate(photos):
        for earlier in photos[:place]:
            if distance(earlier.fingerprint, later.fingerprint) <= ALMOST_SAME:
                yield earlier, later
                break
