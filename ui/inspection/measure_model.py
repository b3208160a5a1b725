"""Lengths and areas on photos: measured, taken away, and by which scale; each undoable."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, TypeAlias

from app.domain.place.measuring import Drawn, Measuring, Scale
from app.errors import NotInStore
from ui.inspection.case_model import CaseModel

if TYPE_CHECKING:  # loading it takes longer than the first paint may
    from app.domain.case import Case
    from app.domain.place.known_length import KnownLength
    from app.store.store import Store

Amend: TypeAlias = Callable[[Measuring], Measuring]


class MeasureModel:
    """Turns what a person draws over a photo into changes of the open case."""

    def __init__(self, open_case: CaseModel) -> None:
        self._open_case = open_case

    def measure(self, photo_id: str, drawn: Drawn) -> None:
        """One length or area more."""
        self._amend(photo_id, lambda told: told.with_drawn(drawn))

    def forget(self, photo_id: str, drawn: Drawn) -> None:
        """That one no longer."""
        self._amend(photo_id, lambda told: told.without(drawn))

    def set_scale(self, photo_id: str, scale: Scale | None) -> None:
        """What has a known length in this photo; None: nothing has, and nothing has a size."""
        self._amend(photo_id, lambda told: replace(told, scale=scale))

    def name_scale(self, photo_id: str, known: KnownLength) -> None:
        """What the line of the scale lies along is something else."""

        def amend(told: Measuring) -> Measuring:
            scale = replace(told.scale, known=known) if told.scale else None
            return replace(told, scale=scale)

        self._amend(photo_id, amend)

    # Made of what is stored when its turn comes: changes are made one after the other, and the
    # window may be drawing the next before the last is stored.
    def _amend(self, photo_id: str, amend: Amend) -> None:
        held: list[Measuring] = []  # before and after
        by = self._open_case.who()

        async def do(store: Store, case_id: str) -> Case:
            if not held:
                before = await _held(store, case_id, photo_id)
                held.extend((before, amend(before)))
            return await store.describe_photo(case_id, photo_id, by, measuring=held[1])

        async def undo(store: Store, case_id: str) -> Case:
            if not held:
                return await store.case(case_id)
            return await store.describe_photo(case_id, photo_id, by, measuring=held[0])

        self._open_case.change(do, undo)


async def _held(store: Store, case_id: str, photo_id: str) -> Measuring:
    """Of the photo as it is stored; NotInStore for one that is gone."""
    photos = (await store.case(case_id)).photos
    photo = next((photo for photo in photos if photo.id == photo_id), None)
    if photo is None:
        raise NotInStore(what="photo", id=photo_id)
    return photo.measuring
