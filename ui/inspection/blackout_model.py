"""Places of photos that no model is to see: added and taken away, each undoable."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain.place.region import Region
from ui.inspection.case_model import CaseModel
from ui.inspection.open_case import Change

if TYPE_CHECKING:  # loading it takes longer than the first paint may
    from app.domain.case import Case
    from app.store.store import Store


class BlackoutModel:
    """Turns what a person draws over a photo into changes of the open case."""

    def __init__(self, open_case: CaseModel) -> None:
        self._open_case = open_case

    def black_out(self, photo_id: str, *places: Region) -> None:
        """From now on nobody is sent these places of the photo; undone as one change."""
        self._open_case.change(self._with(photo_id, places), self._without(photo_id, places))

    def uncover(self, photo_id: str, place: Region) -> None:
        """It may be sent again."""
        self._open_case.change(self._without(photo_id, (place,)), self._with(photo_id, (place,)))

    # Both read what holds at their turn: changes are made one after the other, and the window
    # may be drawing the next before the last is stored.
    def _with(self, photo_id: str, more: tuple[Region, ...]) -> Change:
        by = self._open_case.who()

        async def change(store: Store, case_id: str) -> Case:
            before = await _held(store, case_id, photo_id)
            places = (*before, *(place for place in more if place not in before))
            return await store.describe_photo(case_id, photo_id, by, blackouts=places)

        return change

    def _without(self, photo_id: str, gone: tuple[Region, ...]) -> Change:
        by = self._open_case.who()

        async def change(store: Store, case_id: str) -> Case:
            before = await _held(store, case_id, photo_id)
            places = tuple(held for held in before if held not in gone)
            return await store.describe_photo(case_id, photo_id, by, blackouts=places)

        return change


async def _held(store: Store, case_id: str, photo_id: str) -> tuple[Region, ...]:
    """Of the photo as it is stored; none for a photo that is gone."""
    case = await store.case(case_id)
    return next((photo.blackouts for photo in case.photos if photo.id == photo_id), ())
