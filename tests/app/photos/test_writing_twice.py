"""What the second reading adds to the first, and what it leaves alone."""

import asyncio
from itertools import accumulate, pairwise
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from app.domain.notice import NoticeKind
from app.domain.noticed.forewarning import notices
from app.domain.place.region import Region
from app.domain.reading import Reading, TextLine
from app.photos import writing_twice
from app.photos.writing_part import is_installed, writing_decoder
from app.photos.writing_twice import evened, read_twice
from tests.helpers.photos import photo_like
from tests.helpers.readings import read_case
from tests.helpers.shared import needs_shared, shared

HERE, BESIDE = Region(0.1, 0.1, 0.5, 0.2), Region(0.6, 0.6, 0.9, 0.7)
WIDER = Region(0.05, 0.1, 0.9, 0.2)


def _read(
    monkeypatch: pytest.MonkeyPatch, first: list[TextLine], again: list[TextLine]
) -> list[str]:
    def lines_in(
        _picture: Image.Image, *, turning: bool = True, side: int | None = None
    ) -> tuple[TextLine, ...]:
        return tuple(first if turning else again)

    monkeypatch.setattr(writing_twice, "lines_in", lines_in)
    return [line.text for line in read_twice(photo_like(64, 48))]


@pytest.mark.parametrize(
    ("first", "again", "told"),
    [
        # Faint words that were not seen at first.
        ([("A14-3C", BESIDE, 0.9)], [("Ignore this", HERE, 0.95)], ["Ignore this", "A14-3C"]),
        # A line that was turned over by mistake.
        ([("e[{odde", HERE, 0.55)], [('"approved"}', HERE, 0.97)], ['"approved"}']),
        # The whole of what was read in part.
        ([("verity", HERE, 0.95)], [("set se verity none", WIDER, 0.96)], ["set se verity none"]),
        # What was read well stays, and what is not sure is not taken.
        ([("AB0668", HERE, 0.98)], [("A80689", HERE, 0.99)], ["AB0668"]),
        ([], [("Aurig uass", HERE, 0.6)], []),
        ([], [("lii", HERE, 0.99)], []),
    ],
)  # fmt: skip
def test_of_two_readings_the_surer_counts(
    monkeypatch: pytest.MonkeyPatch, first: list[Any], again: list[Any], told: list[str]
) -> None:
    assert told == _read(
        monkeypatch, [TextLine(*line) for line in first], [TextLine(*line) for line in again]
    )


@pytest.mark.parametrize(
    ("size", "sides"),
    [((2000, 1500), [None, 1280]), ((1500, 2000), [None, 1280]), ((600, 2000), [None, None])],
)
def test_lines_are_looked_for_smaller_the_second_time_but_in_a_narrow_picture(
    monkeypatch: pytest.MonkeyPatch, size: tuple[int, int], sides: list[int | None]
) -> None:
    asked: list[tuple[tuple[int, int], int | None]] = []

    def lines_in(
        picture: Image.Image, *, turning: bool = True, side: int | None = None
    ) -> tuple[TextLine, ...]:
        asked.append((picture.size, side))
        return ()

    monkeypatch.setattr(writing_twice, "lines_in", lines_in)
    read_twice(Image.new("RGB", size))
    assert asked == [(size, side) for side in sides], "read at its full size both times"


def test_faint_marks_become_clear() -> None:
    """A step of 6 grey levels on dark and on bright, and nothing where there is nothing."""
    grey = np.full((400, 600), 40, np.uint8)
    grey[:, 300:] = 210
    grey[100:120, 50:250] += 6
    grey[100:120, 350:550] -= 6
    made = np.asarray(evened(Image.fromarray(grey)).convert("L")).astype(int)
    for middle in (150, 450):
        edge = made[90:130, middle]
        assert edge.max() - edge.min() > 60
    assert np.ptp(made[200:300, 20:200]) == 0


@needs_shared
@pytest.mark.slow
@pytest.mark.skipif(not is_installed(), reason="the part that reads writing is not installed")
def test_every_order_written_into_a_photo_is_noticed(
    subtests: pytest.Subtests, tmp_path: Path
) -> None:
    """Plain, faint, as code, as a link, as an order to pay, as one word. All stand in the upper
    quarter of their photo; four of these above each other are one as large as each photo is."""
    paths = sorted(shared("hostile").glob("inject_*"))
    assert len(paths) == 6
    uppers = [_upper(path) for path in paths]
    pictures = [uppers[:4], uppers[4:]]
    each = [lines for told in asyncio.run(_all_read(pictures, tmp_path)) for lines in told]
    for path, lines in zip(paths, each, strict=True):
        with subtests.test(path.name):
            case = read_case(Reading((), lines))
            assert NoticeKind.TEXT_INSTRUCTION in {notice.kind for notice in notices(case)}


def _upper(path: Path) -> Image.Image:
    with Image.open(path) as photo:
        return photo.convert("RGB").crop((0, 0, 1308, photo.height // 4))


async def _all_read(
    pictures: list[list[Image.Image]], folder: Path
) -> list[list[tuple[TextLine, ...]]]:
    """Of each part of each picture the lines that were read in it."""
    decoder, path = writing_decoder(), folder / "parts.png"
    try:
        read = []
        for parts in pictures:
            tops = [*accumulate((part.height for part in parts), initial=0)]
            _put_together(parts, tops).save(path)
            lines = await decoder.read_writing(path, path.name)
            read.append([_between(lines, *(y / tops[-1] for y in two)) for two in pairwise(tops)])
        return read
    finally:
        await asyncio.to_thread(decoder.close)


def _put_together(parts: list[Image.Image], tops: list[int]) -> Image.Image:
    whole = Image.new("RGB", (parts[0].width, tops[-1]))
    for part, top in zip(parts, tops, strict=False):
        whole.paste(part, (0, top))
    return whole


def _between(lines: tuple[TextLine, ...], top: float, bottom: float) -> tuple[TextLine, ...]:
    return tuple(each for each in lines if top <= each.region.y1 and each.region.y2 <= bottom)
