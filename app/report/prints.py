"""How large photos and close-ups are on paper, and how many pixels that takes."""

from dataclasses import dataclass
from math import ceil

from app.domain.photo import Photo
from app.domain.place.region import Region
from app.domain.report_plan import Layout, Prints, ReportPlan
from app.report.styles import room_of
from app.settings.settings import Paper

FINE_DPI, SCREEN_DPI = 300, 144
FINE_QUALITY, SCREEN_QUALITY = 88, 78  # of JPEGs
GAP = 8.0  # points between two prints of one photo
BETWEEN = 16.0  # points between two columns
CLOSE_UP_COLUMNS, CLOSE_UP_TALLEST = 2, 170.0
_POINTS_PER_INCH = 72


@dataclass(frozen=True, slots=True)
class Sheet:
    """columns: photos side by side; share: of a photo's room across that its pictures take, what
    is left is its caption's, else that stands below; tallest: points."""

    columns: int
    share: float
    tallest: float

    def room(self, width: float) -> float:
        """Points across that one photo has, its caption beside included."""
        return (width - (self.columns - 1) * BETWEEN) / self.columns


_SINGLE = {
    Layout.ONE: Sheet(1, 1.0, 470.0),
    Layout.TWO: Sheet(1, 0.66, 285.0),
    Layout.FOUR: Sheet(2, 1.0, 205.0),
    Layout.CONTACT: Sheet(4, 1.0, 108.0),
}
_PAIRED = {
    Layout.ONE: Sheet(1, 1.0, 470.0),
    Layout.TWO: Sheet(1, 1.0, 190.0),
    Layout.FOUR: Sheet(1, 0.66, 118.0),
    Layout.CONTACT: Sheet(2, 1.0, 108.0),
}


def sheet_of(plan: ReportPlan) -> Sheet:
    """How the plan lays photos out."""
    return (_PAIRED if plan.prints is Prints.BOTH else _SINGLE)[plan.layout]


def size_of(plan: ReportPlan, photo: Photo, width: float) -> tuple[float, float]:
    """Points that one picture of the photo takes where the text is that wide."""
    sheet = sheet_of(plan)
    room = sheet.room(width) * sheet.share
    if plan.prints is Prints.BOTH:
        room = (room - GAP) / 2
    return _fitted(photo.width, photo.height, room, sheet.tallest)


def close_up_size(photo: Photo, part: Region, width: float) -> tuple[float, float]:
    """Points that a close-up of that part takes."""
    left, top, right, bottom = part.in_pixels(photo.width, photo.height)
    room = (width - (CLOSE_UP_COLUMNS - 1) * BETWEEN) / CLOSE_UP_COLUMNS
    return _fitted(right - left, bottom - top, room, CLOSE_UP_TALLEST)


def pixels_of(plan: ReportPlan, paper: Paper, photo: Photo) -> tuple[int, int]:
    """Pixels a picture of the photo is printed with, no more than the original has."""
    printed = size_of(plan, photo, room_of(paper)[0])
    return _pixels(plan, printed, (photo.width, photo.height))


def close_up_pixels(plan: ReportPlan, paper: Paper, photo: Photo, part: Region) -> tuple[int, int]:
    """Pixels a close-up is printed with, no more than the original has there."""
    printed = close_up_size(photo, part, room_of(paper)[0])
    left, top, right, bottom = part.in_pixels(photo.width, photo.height)
    return _pixels(plan, printed, (max(1, round(right - left)), max(1, round(bottom - top))))


def pixels_across(plan: ReportPlan, wide: float) -> int:
    """Pixels that something drawn on that many points is printed with."""
    return max(1, ceil(wide * (FINE_DPI if plan.fine else SCREEN_DPI) / _POINTS_PER_INCH))


def _fitted(wide: float, high: float, room: float, tallest: float) -> tuple[float, float]:
    scale = min(room / wide, tallest / high)
    return wide * scale, high * scale


def _pixels(
    plan: ReportPlan, printed: tuple[float, float], most: tuple[int, int]
) -> tuple[int, int]:
    dpi = FINE_DPI if plan.fine else SCREEN_DPI
    wide, high = (max(1, ceil(side * dpi / _POINTS_PER_INCH)) for side in printed)
    return (
        (wide, high) if wide <= most[0] and high <= most[1] else (max(1, most[0]), max(1, most[1]))
    )
