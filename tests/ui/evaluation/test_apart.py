"""Measuring, on the network's loop, leaves no copy of what the office keeps no more."""

import asyncio
from pathlib import Path

import pytest

from app.domain.filing import Act
from app.domain.many.batch import Limits
from app.domain.words import Kind, Language
from app.evaluation.kept_run import kept_run
from app.evaluation.preparing import ordered, prepared
from app.evaluation.progress import Progress
from app.inspector import Order
from app.measured import FOLDER, runs_in
from app.settings.connection import Connection
from app.wire.surroundings import Surroundings
from tests.helpers import behaviours as do
from tests.helpers.answers import written
from tests.helpers.cases import MEI
from tests.helpers.closed import closed_case, measured_on_closed
from tests.helpers.desks import desk_in
from tests.helpers.server import LoopbackServer
from tests.helpers.stores import lies
from ui.evaluation.apart import ask_apart

pytestmark = pytest.mark.server


def test_copies_go_before_a_measurement_and_behind_it(tmp_path: Path) -> None:
    told: list[Progress] = []

    async def work(url: str) -> None:
        async with desk_in(tmp_path) as office:
            early, meanwhile, stays = [await closed_case(office, n) for n in (1, 2, 3)]
            before = await measured_on_closed(office, Connection(base_url=url))
            template = office.templates.named(Kind.VEHICLE)
            set_ = await prepared(office, None, template, 0)
            await office.store.act([early.id], Act.DELETE, MEI)
            order = Order(Connection(base_url=url, model="other"), "", Language.ENGLISH, MEI)
            wanted = await ordered(office, set_, order, 1, 0, Limits())
            assert set(wanted.cases) == {meanwhile.id, stays.id}, "gone since the set was read"
            await office.store.act([meanwhile.id], Act.DELETE, MEI)
            await ask_apart(office, [wanted], Surroundings(), told.append)
            runs = runs_in(office.folder)
            old, new = kept_run(runs, before.id), kept_run(runs, told[-1].run)
            assert old.erased == {f"{early.id}/1", f"{meanwhile.id}/1"}
            assert new.refused == (f"{meanwhile.id}/1",), "it was not even sent"
            assert {answer.case for answer in new.answers} == {stays.id}
            assert not new.erased
            assert new.done
        held = {row[0] for row in lies(tmp_path / FOLDER, "SELECT sha256 FROM photos")}
        assert held == {stays.photos[0].sha256}

    with LoopbackServer(do.streams(written(), piece=400)) as server:
        asyncio.run(work(server.url))
