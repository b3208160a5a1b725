"""A set as its file says it, before words become codes and pixels become fractions."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from app.domain.place.region import Region
from app.errors.evaluation import SetFlaw

Words = tuple[str, ...]


class Format(StrEnum):
    """The formats sets come in. CASES: the office's own closed cases, which are in no file."""

    COCO = "coco"
    YOLO = "yolo"
    VIA = "via"
    LABELME = "labelme"
    CSV = "csv"
    FOLDERS = "folders"
    CASES = "cases"


@dataclass(frozen=True, slots=True)
class Place:
    """Left, top, right, bottom as the set says it: in pixels, or in fractions of the picture."""

    edges: tuple[float, float, float, float]
    fractions: bool = False


@dataclass(frozen=True, slots=True)
class RawLabel:
    """words: the label's names, each as it is mapped; «part: hood» where the set says what it is
    a name of."""

    words: Words
    place: Place | None = None


@dataclass(frozen=True, slots=True)
class RawPhoto:
    """name: the photo's path within the set, with slashes. size: width and height the set says it
    has, None if it does not. upright: its labels were drawn on the picture turned upright, whatever
    the file's EXIF says. case: photos of one case were labelled together; "" for one by itself."""

    name: str
    path: Path
    labels: tuple[RawLabel, ...] = ()
    size: tuple[int, int] | None = None
    upright: bool = False
    case: str = ""


@dataclass(frozen=True, slots=True)
class RawSet:
    """flaws: what was left out of it, and why; the rest stands."""

    name: str
    format: Format
    photos: tuple[RawPhoto, ...]
    flaws: tuple[SetFlaw, ...] = ()

    @property
    def words(self) -> dict[str, int]:
        """Every word its labels use, and how often, the most used first."""
        counts: dict[str, int] = {}
        for photo in self.photos:
            for label in photo.labels:
                for word in label.words:
                    counts[word] = counts.get(word, 0) + 1
        return dict(sorted(counts.items(), key=lambda each: (-each[1], each[0])))


def region_of(
    place: Place, photo: RawPhoto, upright: tuple[int, int], turned: int
) -> Region | None:
    """Where that is in the upright picture; None where nothing of it lies in the picture.

    upright: width and height of the upright picture; turned: EXIF's orientation, 1 to 8, that the
    stored one has. A set that names the upright picture's size, and not the stored one's, was
    drawn on the upright one.
    """
    stored = upright if turned < 5 else (upright[1], upright[0])
    drawn_upright = photo.upright or (photo.size == upright and photo.size != stored)
    width, height = (
        (1, 1) if place.fractions else photo.size or (upright if drawn_upright else stored)
    )
    left, top, right, bottom = place.edges
    edges = _on(left / width), _on(top / height), _on(right / width), _on(bottom / height)
    x1, y1, x2, y2 = edges if drawn_upright else _turned(edges, turned)
    return Region(x1, y1, x2, y2) if x1 < x2 and y1 < y2 else None


def _on(edge: float) -> float:
    return min(1.0, max(0.0, edge))


def _turned(edges: tuple[float, float, float, float], turned: int) -> tuple[float, ...]:
    """A box of the stored picture in the upright one (EXIF 2.32, tag Orientation)."""
    x1, y1, x2, y2 = edges
    if turned in (2, 3, 7, 8):  # mirrored left to right
        x1, x2 = 1 - x2, 1 - x1
    if turned in (3, 4, 6, 7):
        y1, y2 = 1 - y2, 1 - y1
    return (x1, y1, x2, y2) if turned < 5 else (y1, x1, y2, x2)
