"""What was measured on a photo, in words beside it."""

from app.domain.photo import Photo
from app.domain.place.measuring import letter
from app.domain.place.size import Size
from app.report.words import Words


def measured_words(words: Words, photo: Photo) -> list[str]:
    """A line for each size; without a scale there is none, and that is said."""
    told = photo.measuring
    sizes = told.sizes(photo.width, photo.height)
    return [
        f"{letter(place)}: {_said(words, size, told.scale is not None)}"
        for place, size in enumerate(sizes)
    ]


def scale_words(words: Words, photo: Photo) -> list[str]:
    """By what it was measured, and what that holds for."""
    scale = photo.measuring.scale
    if scale is None:
        return []
    what = words(f"known_{scale.known.known}")
    lines = [words("scale", what=what, length=scale.known.shown)]
    return lines + ([words("measured_holds")] if photo.measuring.drawn else [])


def _said(words: Words, size: Size | None, scaled: bool) -> str:
    if size is not None:
        return size.shown
    return words("no_extent" if scaled else "no_scale")
