"""A box under a hand: moved, stretched, halved; it never leaves the photo or loses its area."""

from app.domain.place.region import Region


def moved(region: Region, dx: float, dy: float) -> Region:
    """Pushed by fractions of the photo, as far as its edges allow; the size stays."""
    dx = min(1.0 - region.x2, max(-region.x1, dx))
    dy = min(1.0 - region.y2, max(-region.y1, dy))
    return Region(
        max(0.0, region.x1 + dx),
        max(0.0, region.y1 + dy),
        min(1.0, region.x2 + dx),
        min(1.0, region.y2 + dy),
    )


def stretched(
    region: Region, edges: tuple[int, int], by: tuple[float, float], least: tuple[float, float]
) -> Region:
    """One or two edges pushed by fractions of the photo. edges: (across, down), -1 for the left or
    upper edge, 1 for the right or lower one, 0 for neither; least: width and height it keeps, if
    it has them."""
    x1, x2 = _pushed(region.x1, region.x2, edges[0], by[0], least[0])
    y1, y2 = _pushed(region.y1, region.y2, edges[1], by[1], least[1])
    return Region(x1, y1, x2, y2)


def around(x: float, y: float, width: float, height: float) -> Region:
    """A box of that size, at most the photo's, with that middle if the photo's edges allow it."""
    width, height = min(1.0, width), min(1.0, height)
    left, top = (
        min(1.0 - size, max(0.0, middle - size / 2)) for middle, size in ((x, width), (y, height))
    )
    return Region(left, top, min(1.0, left + width), min(1.0, top + height))


def halves(region: Region, across: bool) -> tuple[Region, Region]:
    """Two boxes that make up this one, side by side if across, else one above the other."""
    x, y = (region.x1 + region.x2) / 2, (region.y1 + region.y2) / 2
    if across:
        return (
            Region(region.x1, region.y1, x, region.y2),
            Region(x, region.y1, region.x2, region.y2),
        )
    return Region(region.x1, region.y1, region.x2, y), Region(region.x1, y, region.x2, region.y2)


def _pushed(low: float, high: float, edge: int, by: float, least: float) -> tuple[float, float]:
    kept = min(least, high - low)
    if edge < 0:
        return min(high - kept, max(0.0, low + by)), high
    if edge > 0:
        return low, max(low + kept, min(1.0, high + by))
    return low, high
