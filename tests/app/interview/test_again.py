"""Asking on about photos that were blacked out or sent in parts: the same pictures, or none."""

import asyncio
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from app import errors as er
from app.domain.place.closeup import Look
from app.domain.place.region import WHOLE, Region
from app.photos.cut import Cut
from tests.helpers import behaviours as does
from tests.helpers.answers import found, step, written
from tests.helpers.conversations import written as replied
from tests.helpers.desks import pictures_in
from tests.helpers.interviews import Table, with_table
from tests.helpers.photos import opened, photo_like, saved

pytestmark = pytest.mark.server

HIDDEN, NEXT = Region(0.25, 0.25, 0.5, 0.5), Region(0.6, 0.6, 0.7, 0.7)
PLACE = Region(0.3, 0.3, 0.7, 0.7)
JPEGS = saved(photo_like(1600, 1200)), saved(photo_like(2400, 600))
ASSESSED = written(reasoning=[step()], findings=[found(photo=1)])
REPLY = does.streams(replied())
Work = Callable[[Table], Coroutine[Any, Any, None]]


def asked_about(folder: Path, work: Work) -> None:
    """A photo with a blackout and one of 4 to 1, analysed, then the work."""
    with_table(folder / "data", work, REPLY, jpegs=JPEGS, hidden=HIDDEN, assessed=ASSESSED)


async def hide(table: Table, *places: Region) -> None:
    """What is blacked out in the first photo from now on."""
    photo = table.case.photos[0]
    store = table.desk.store
    table.case = await store.describe_photo(
        table.case.id, photo.id, table.order.by, blackouts=places
    )


def test_the_request_begins_with_the_bytes_of_the_assessment(tmp_path: Path) -> None:
    async def work(table: Table) -> None:
        first = await table.ask("Is it bent?")
        assert first
        seen = await table.ask(look=Look(table.case.photos[1].id, PLACE), follows=first.id)
        assert seen
        await table.ask("And now?", follows=seen.id)
        assessed, *later = [seen.json["messages"] for seen in table.server.seen]
        assert len(pictures_in(assessed)) == 3, "one photo whole, one in two parts"
        for before, after in zip([assessed, *later], later, strict=False):
            assert after[: len(before)] == before
        assert [len(pictures_in(messages)) for messages in later] == [3, 4, 4]

    asked_about(tmp_path, work)


def test_lost_pictures_are_made_again_as_they_were(tmp_path: Path) -> None:
    async def work(table: Table) -> None:
        seen = await table.ask(look=Look(table.case.photos[0].id, PLACE))
        assert seen
        for cut in (tmp_path / "data").rglob(f"*.{'[0-9a-f]' * 16}.jpg"):
            cut.unlink()
        await table.ask("And now?", follows=seen.id)
        before, after = [seen.json["messages"] for seen in table.server.seen[-2:]]
        assert after[: len(before)] == before

    asked_about(tmp_path, work)


def test_a_close_up_shows_nothing_of_what_is_blacked_out(tmp_path: Path) -> None:
    async def work(table: Table) -> None:
        photo = table.case.photos[0]
        seen = await table.ask(look=Look(photo.id, HIDDEN))
        assert seen
        closeup = seen.closeup
        assert closeup
        assert closeup.blackouts == (HIDDEN,)
        cut = Cut(closeup.region, closeup.width, closeup.height, (HIDDEN,))
        picture = opened(table.desk.files.cut(photo.sha256, cut).read_bytes()).convert("L")
        inside = HIDDEN.seen_in(closeup.region)
        assert inside
        left, top, right, bottom = map(round, inside.in_pixels(*picture.size))
        assert np.asarray(picture.crop((left, top, right, bottom))).max() < 24
        assert np.asarray(picture).max() > 60, "around it there is the photo"

    asked_about(tmp_path, work)


def test_what_was_blacked_out_since_is_not_sent_again(tmp_path: Path) -> None:
    async def work(table: Table) -> None:
        await hide(table, HIDDEN, NEXT)
        with pytest.raises(er.PhotoHiddenSince) as refused:
            await table.ask("Is it bent?")
        assert refused.value.name == table.case.photos[0].name
        assert len(table.server.seen) == 1, "nothing was sent"
        assert table.turns == ()

    asked_about(tmp_path, work)


def test_what_was_uncovered_since_stays_covered_in_what_was_sent(tmp_path: Path) -> None:
    async def work(table: Table) -> None:
        await hide(table)
        assert await table.ask("Is it bent?")
        before, after = [seen.json["messages"] for seen in table.server.seen]
        assert after[: len(before)] == before

    asked_about(tmp_path, work)


def test_a_picture_that_came_out_otherwise_is_not_sent(tmp_path: Path) -> None:
    async def work(table: Table) -> None:
        photo = table.case.photos[0]
        sent = table.case.inspections[0].runs[0].asked.sent[0]
        cut = Cut(WHOLE, sent.picture.width, sent.picture.height, (HIDDEN,))
        table.desk.files.keep_cut(photo.sha256, cut, saved(photo_like(64, 64)))
        with pytest.raises(er.PhotoNotAsSent) as refused:
            await table.ask("Is it bent?")
        assert not isinstance(refused.value, er.PhotoHiddenSince)
        assert len(table.server.seen) == 1
        assert table.turns == ()

    asked_about(tmp_path, work)


def test_the_template_is_the_one_the_run_was_asked_by(tmp_path: Path) -> None:
    async def work(table: Table) -> None:
        desk, case, by = table.desk, table.case, table.order.by
        ours = await asyncio.to_thread(desk.templates.copy, "vehicle")
        case = await desk.store.describe(case.id, by, template=ours, question="Is it safe?")
        await desk.inspector.inspect(case, case.inspections[0].id, table.order, lambda _: None)
        table.case = await desk.store.case(case.id)
        other = desk.templates.text(ours).replace("You help a", "You must help a")
        await asyncio.to_thread(desk.templates.save, ours, other)
        await table.ask("Is it bent?")
        before, after = [seen.json["messages"] for seen in table.server.seen[-2:]]
        assert "You help a" in before[0]["content"]
        assert after[: len(before)] == before

    with_table(tmp_path / "data", work, does.streams(ASSESSED), REPLY, jpegs=JPEGS)
