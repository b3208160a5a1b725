"""Taking a photo out of the open case, and putting it back."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from ui.inspection.open_case import Undoable

if TYPE_CHECKING:  # loading these takes longer than the first paint may
    from app.domain.case import Case
    from app.domain.photo import Photo
    from app.store.store import Store
    from ui.inspection.case_model import CaseModel


def removed(open_case: CaseModel, photo: Photo) -> Undoable:
    """The change that takes it out, and what takes that back."""
    by = open_case.who()

    async def remove(store: Store, case_id: str) -> Case:
        # Its files stay for an undo; the next start drops them if no case has them then.
        files = (await open_case.desk()).files
        await asyncio.to_thread(files.doubt, photo.sha256)
        return await store.remove_photo(case_id, photo.id, by)

    async def put_back(store: Store, case_id: str) -> Case:
        case = await store.add_photo(case_id, photo, by)
        files = (await open_case.desk()).files
        await asyncio.to_thread(files.settle, photo.sha256)
        return case

    return remove, put_back
