"""Opening a data folder clears up what was deleted long enough ago; one whose name is no text is
not opened."""

import asyncio
from pathlib import Path

import pytest

from app.desk import Desk, open_desk
from app.domain.filing import Act
from app.errors import FolderNameUnreadable, NotInStore
from tests.helpers.cases import MEI
from tests.helpers.desks import case_of, desk_in
from tests.helpers.photos import photo_like, saved
from tests.helpers.stores import in_loop, tamper

LONG_AGO = "2020-01-01T00:00:00.000000+00:00"


@in_loop
async def test_photos_no_other_case_has_go_with_it(tmp_path: Path) -> None:
    shared, own = (saved(photo_like(96, 64, seed)) for seed in (1, 2))
    async with desk_in(tmp_path) as desk:
        gone, stays = await case_of(desk, shared, own), await case_of(desk, shared)
        young, held = await case_of(desk, own), await case_of(desk, own)
        kept, dropped = (desk.files.original(p.sha256, p.media_type) for p in gone.photos)
        await desk.store.act([gone.id, young.id, held.id], Act.DELETE, MEI)
        await desk.store.act([held.id], Act.HOLD, MEI)
    tamper(tmp_path, f"UPDATE cases SET deleted_at = '{LONG_AGO}' WHERE id <> '{young.id}'")
    tamper(tmp_path, f"UPDATE cases SET deleted_at = NULL WHERE id = '{stays.id}'")
    async with desk_in(tmp_path) as desk:
        assert await _missing(desk, gone.id)
        assert (await desk.store.case(held.id)).held
        assert kept.exists()
        assert dropped.exists()
        await desk.store.act([held.id], Act.LIFT, MEI)
    tamper(tmp_path, f"UPDATE cases SET deleted_at = '{LONG_AGO}' WHERE id = '{young.id}'")
    async with desk_in(tmp_path) as desk:
        assert await _missing(desk, held.id)
        assert await _missing(desk, young.id)
        assert (await desk.store.case(stays.id)).photos
        assert kept.exists()
        assert not dropped.exists()
        sha256 = gone.photos[1].sha256
        assert not list((tmp_path / "photos").rglob(f"{sha256}*"))


def test_a_folder_whose_name_is_no_text_is_not_begun(tmp_path: Path) -> None:
    with pytest.raises(FolderNameUnreadable) as told:
        asyncio.run(open_desk(tmp_path / "caf\udce9" / "cases"))  # as Linux hands on Latin-1
    assert told.value.place == str(tmp_path / "caf?" / "cases")
    assert list(tmp_path.iterdir()) == []


async def _missing(desk: Desk, case_id: str) -> bool:
    try:
        await desk.store.case(case_id)
    except NotInStore:
        return True
    return False
