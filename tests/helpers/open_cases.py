"""A stored case, open in a model."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from app.domain.words import Kind
from tests.helpers import cases
from tests.helpers.desks import desk_in
from tests.helpers.waiting import until
from ui.inspection.case_model import CaseModel


@asynccontextmanager
async def open_case(folder: Path, photos: int) -> AsyncIterator[CaseModel]:
    """With so many photos, in a data folder of its own; nothing may crash in it."""
    async with desk_in(folder) as desk:
        troubles: list[Exception] = []
        model = CaseModel(lambda: cases.MEI, troubles.append)
        model.attach(desk)
        case = await desk.store.new_case(Kind.VEHICLE, cases.MEI)
        for number in range(1, photos + 1):
            await desk.store.add_photo(case.id, cases.photo(number), cases.MEI)
        model.open_case(case.id)
        await until(lambda: model.case.photos)
        yield model
        await model.close()
        assert troubles == []
