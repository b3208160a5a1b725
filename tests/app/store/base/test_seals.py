"""What a seal asks of the tables is made when it is first asked."""

from pathlib import Path

from app.domain.words import Kind
from app.store.base import seals
from app.store.base.sealed_columns import FORM
from tests.helpers.cases import MEI
from tests.helpers.stores import in_loop, opened


@in_loop
async def test_nothing_is_made_for_forms_nobody_asks_for(tmp_path: Path) -> None:
    """All five took a tenth of a second of each start."""
    seals._asked.cache_clear()
    async with opened(tmp_path) as store:
        await store.new_case(Kind.PARCEL, MEI)
    assert seals._asked.cache_info().misses == 1
    seals._asked(FORM)
    assert seals._asked.cache_info().misses == 1
