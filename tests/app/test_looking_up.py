"""A product is looked up at the end of its run, and whatever happens the run is kept."""

import asyncio
import threading
from pathlib import Path

import pytest

from app.desk import Desk, open_desk
from app.domain.case import Case
from app.domain.product import TableLine
from app.domain.run import Run
from app.domain.words import Arrival, Kind, Language, RunState
from app.inspector import Order
from app.paths import samples
from app.photos.intake import Incoming, receive
from app.settings.connection import PRACTICE
from tests.app.office.test_products import TABLE
from tests.helpers import cases
from tests.helpers.stores import in_loop


async def asked_about(desk: Desk, folder: Path, tell: list[Run]) -> Case:
    """A phone's photo, asked about by the practice engine."""
    (folder / "prices.csv").write_text(TABLE, encoding="utf-8")
    path = samples(["product-1.jpg"])[0]
    incoming = Incoming(path.name, Arrival.SAMPLE, path)
    photo = await receive(incoming, desk.files, desk.decoder, cases.MEI)
    case = await desk.store.new_case(Kind.PRODUCT, cases.MEI)
    case = await desk.store.add_photo(case.id, photo, cases.MEI)
    order = Order(
        PRACTICE, "", Language.ENGLISH, cases.MEI, product_table=str(folder / "prices.csv")
    )
    await desk.inspector.inspect(case, case.inspections[0].id, order, tell.append)
    return await desk.store.case(case.id)


@in_loop
async def test_what_was_found_is_kept_with_the_run(tmp_path: Path) -> None:
    desk = await open_desk(tmp_path)
    try:
        case = await asked_about(desk, tmp_path, [])
    finally:
        await desk.models.close()
        await desk.close()
    run = case.inspections[0].runs[0]
    assert run.state is RunState.DONE
    assert run.assessment.table_line == TableLine("prices.csv"), "practice knows no product"
    assert run.asked.template == "product"


@in_loop
async def test_stopped_while_a_table_is_read_the_answer_is_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reading, enough = threading.Event(), threading.Event()

    def slow(*_: object) -> TableLine:
        reading.set()
        enough.wait(60)
        return TableLine()

    monkeypatch.setattr("app.office.products.look_up", slow)
    desk = await open_desk(tmp_path)
    told: list[Run] = []
    try:
        asking = asyncio.create_task(asked_about(desk, tmp_path, told))
        assert await asyncio.to_thread(reading.wait, 30)
        asking.cancel()
        case = await asking
        enough.set()
    finally:
        await desk.models.close()
        await desk.close()
    run = case.inspections[0].runs[0]
    assert run.state is RunState.STOPPED
    assert run.assessment.fields
    assert run.assessment.table_line is None
