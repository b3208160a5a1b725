"""The order of the photos of an inspection, as a person puts them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from app.errors import OrderOnRecord
from ui.inspection.case_model import CaseModel

if TYPE_CHECKING:  # loading it takes longer than the first paint may
    from app.domain.case import Case
    from app.store.store import Store


class OrderModel:
    """Turns a photo's way to another place into a change of the open case. asks_now: a model is
    being asked about it, or is about to be."""

    def __init__(self, open_case: CaseModel, asks_now: Callable[[], bool]) -> None:
        self._open_case, self._asks_now = open_case, asks_now

    def move(self, photo_id: str, steps: int) -> None:
        """So many places towards the end of its inspection, or (negative) its beginning."""
        if not _beside(self._open_case.case, photo_id):
            return
        if self._asks_now():
            self._open_case.failed.emit(OrderOnRecord())
            return
        by = self._open_case.who()
        before: list[str] = []

        # Made of what is stored when its turn comes: a key held down moves it on and on.
        async def move(store: Store, case_id: str) -> Case:
            if before:  # it is made again
                self._check()
            before[:] = _beside(await store.case(case_id), photo_id)
            return await store.arrange_photos(case_id, _moved(before, photo_id, steps), by)

        async def back(store: Store, case_id: str) -> Case:
            self._check()
            there = _beside(await store.case(case_id), photo_id)
            return await store.arrange_photos(case_id, [p for p in before if p in there], by)

        self._open_case.change(move, back)

    def _check(self) -> None:
        """Photos are made ready for a model before its run is on record."""
        if self._asks_now():
            raise OrderOnRecord


def _beside(case: Case, photo_id: str) -> list[str]:
    """The ids of all photos of its inspection, in order; none where it is gone."""
    orders = ([photo.id for photo in inspection.photos] for inspection in case.inspections)
    return next((order for order in orders if photo_id in order), [])


def _moved(order: list[str], photo_id: str, steps: int) -> list[str]:
    if photo_id not in order:
        return []
    others = [each for each in order if each != photo_id]
    place = max(0, min(len(others), order.index(photo_id) + steps))
    return [*others[:place], photo_id, *others[place:]]
