"""Small pictures for tables: none of what is blacked out, none of a lost photo."""

import asyncio
import io
from dataclasses import replace
from pathlib import Path

from PIL import Image

from app.domain.place.region import Region
from app.issuing.thumbnails import thumbnails
from tests.helpers import cases
from tests.helpers.desks import case_of, desk_in
from tests.helpers.photos import photo_like, saved


def test_blacked_out_places_are_black_and_lost_photos_left_out(tmp_path: Path) -> None:
    async def work() -> None:
        async with desk_in(tmp_path / "data") as desk:
            case = await case_of(desk, saved(photo_like(640, 480)), saved(photo_like(320, 240, 2)))
            first, second = case.photos
            hidden = (Region(0, 0, 0.5, 1),)
            shown = (replace(first, blackouts=hidden), second)
            case = replace(case, inspections=(cases.inspection(photos=shown),))
            desk.files.thumb(second.sha256).unlink()
            made = await thumbnails(desk, [case])
            assert list(made) == [first.id]
            with Image.open(io.BytesIO(made[first.id])) as picture:
                assert picture.size == (256, 192)
                assert not picture.getexif()
                left = picture.convert("RGB").crop((0, 0, 120, 192)).getextrema()
            assert max(high for _, high in left) < 12  # type: ignore[misc]

    asyncio.run(work())
