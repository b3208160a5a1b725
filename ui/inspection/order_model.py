"""The order of the photos of an inspection, as a person puts them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.inspection.case_model import CaseModel

if TYPE_CHECKING:  # loading it takes longer than the first paint may
    from app.domain.case import Case
    from app.store.store import Store


class OrderModel:
    """Turns a photo's way to another place into a change of the open case."""

    def __init__(self, open_case: CaseModel) -> None:
        self._open_case = open_case

    def move(self, photo_id: str, steps: int) -> None:
        """So many places towards the end of its inspection, or (negative) its beginning."""
        by = self._open_case.who()
        before: list[str] = []

        # Made of what is stored when its turn comes: a key held down moves it on and on.
        async def move(store: Store, case_id: str) -> Case:
            case = await store.case(case_id)
            before[:] = _beside(case, photo_id)
            return await store.arrange_photos(case_id, _moved(before, photo_id, steps), by)

        async def back(store: Store, case_id: str) -> Case:
            case = await store.case(case_id)
            there = _beside(case, photo_id)
            return await store.arrange_photos(case_id, [p for p in before if p in there], by)

        if _beside(self._open_case.case, photo_id):
            self._open_case.change(move, back)


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
