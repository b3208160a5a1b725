"""What was measured on a photo, as JSON: points are fractions of the upright original."""

from app.domain.photo import Photo
from app.domain.place.measuring import COVERAGE, Drawn, Measuring, Scale
from app.domain.place.size import Size
from app.export.shapes import photos as shapes


def measured(photo: Photo) -> shapes.Measured | None:
    """None where nothing was; without a scale nothing has a size. Sizes hold on the scale's plane,
    seen straight on."""
    told: Measuring = photo.measuring
    if not told:
        return None
    sizes = told.sizes(photo.width, photo.height)
    return {
        "scale": _scale(told.scale) if told.scale else None,
        "coverage_factor": COVERAGE,
        "assumption": "same plane as the scale, seen straight on",
        "measures": [
            {**_drawn(each), "size": _size(size) if size else None}
            for each, size in zip(told.drawn, sizes, strict=True)
        ],
    }


def _scale(scale: Scale) -> shapes.Scale:
    known = scale.known
    drawn = _drawn(scale.line)
    return {"known": known.known, "mm": known.mm, "tolerance_mm": known.tolerance, **drawn}


def _drawn(drawn: Drawn) -> shapes.Drawn:
    points = [list(point) for point in drawn.points]
    return {"form": drawn.form, "points": points, "slack_pixels": drawn.slack}


def _size(size: Size) -> shapes.Size:
    unit = "mm2" if size.area else "mm"
    return {"value": size.value, "uncertainty": size.off, "unit": unit}
