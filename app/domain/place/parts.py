"""Long photos, such as a receipt or a product page, are shown to a model in overlapping parts."""

from math import ceil

from app.domain.place.region import WHOLE, Region

# Qwen3-VL misplaces boxes in very long pictures and, at 3.3 to 1, gives boxes of another kind;
# near 4 to 3 it does neither (Qwen3-VL #2020, transformers #44393).
LONGEST_SHAPE = 3.0
MOST_PARTS = 4
# Of each part's length: what lies on a seam is whole in one part, unless it is longer than this.
OVERLAP = 0.15
_PART_SHAPE = 2.0


def parts_of(width: int, height: int) -> tuple[Region, ...]:
    """The parts of a photo of that size, from left to right or from the top down: two to four
    equal ones that overlap, or the whole photo where its sides are no more unequal than 3 to 1."""
    shape = max(width, height) / min(width, height)
    if shape <= LONGEST_SHAPE:
        return (WHOLE,)
    count = min(MOST_PARTS, ceil(shape / _PART_SHAPE))
    length = 1 / (count - OVERLAP * (count - 1))
    starts = [place * length * (1 - OVERLAP) for place in range(count)]
    spans = [(start, min(1.0, start + length)) for start in starts[:-1]] + [(1 - length, 1.0)]
    if width > height:
        return tuple(Region(start, 0.0, end, 1.0) for start, end in spans)
    return tuple(Region(0.0, start, 1.0, end) for start, end in spans)
