"""Asking on over sockets with a real store: kept as it grows, stopped, cut off, gone on from."""

import asyncio
import hashlib
from dataclasses import replace
from pathlib import Path

import pytest

from app import errors as er
from app.domain.conversation import Turn, TurnKind, last_said, rounds
from app.domain.place.closeup import Look
from app.domain.place.region import Region
from app.domain.words import RunState
from app.interview.interviewer import Wish
from app.photos.cut import Cut
from tests.helpers import behaviours as does
from tests.helpers.conversations import proposed, written
from tests.helpers.held import Held
from tests.helpers.interviews import ASSESSED, Table, with_table
from tests.helpers.server import Behaviour
from tests.helpers.stores import lies
from tests.helpers.waiting import until

pytestmark = pytest.mark.server

FIRST = written("No, the goods look dry.")
SECOND = written("Look at the lower corner.", changes=[proposed(severity="severe")])
PLACE = Region(0.4, 0.4, 0.6, 0.6)


def test_two_questions_and_everything_is_kept(tmp_path: Path) -> None:
    async def work(table: Table) -> None:
        first = await table.ask("Did water come in?")
        second = await table.ask("Where would you look?", follows=first.id if first else "")
        assert first
        assert second
        assert table.turns == (first, second)
        assert [turn.reply.answer for turn in table.turns] == [
            "No, the goods look dry.",
            "Look at the lower corner.",
        ]
        (change,) = second.reply.changes
        assert change.finding_id == table.case.findings[0].id
        assert second.told.tokens_in == 1500
        assert table.texts[2:5] == [ASSESSED, first.sent.text, FIRST]
        assert table.texts[5] == second.sent.text == "Where would you look?"
        assert table.told[0].state is RunState.RUNNING
        assert table.told[-1] == second

    with_table(tmp_path / "data", work, does.streams(FIRST), does.streams(SECOND))


def test_a_rule_of_the_office_s_hears_what_is_asked_on(tmp_path: Path) -> None:
    async def work(table: Table) -> None:
        table.order = replace(table.order, rules=("refund-request",))
        turn = await table.ask("Then I want a refund.")
        assert turn
        (fired,) = turn.fired
        assert [reason.said for reason in fired.reasons] == ["refund", "1"]
        assert (table.turns, table.told[-1]) == ((turn,), turn)
        assert [ticket.queue for ticket in table.case.tickets] == ["Refunds"]

    with_table(tmp_path / "data", work, does.streams(FIRST))


def test_answered_anew_the_earlier_answer_is_kept(tmp_path: Path) -> None:
    async def work(table: Table) -> None:
        first = await table.ask("Did water come in?")
        assert first
        anew = await table.ask(again=first.id)
        assert anew
        assert (anew.replaces, anew.follows, anew.question) == (first.id, "", first.question)
        assert anew.sent.text == first.sent.text
        assert table.server.seen[-1].body == table.server.seen[-2].body
        (one,) = rounds(table.turns)
        assert one.variants == (first, anew)
        third = await table.ask("And now?", follows=first.id)
        assert third
        assert table.texts[-2] == FIRST
        with pytest.raises(er.NotInStore):
            await table.ask(again="turn-9")

    with_table(tmp_path / "data", work, *(does.streams(text) for text in (FIRST, SECOND, FIRST)))


def test_stopped_in_the_middle_what_came_is_kept(tmp_path: Path) -> None:
    held = Held(FIRST, "look dry")

    async def work(table: Table) -> None:
        asking = asyncio.create_task(table.ask("Did water come in?"))
        await until(lambda: table.told and "the goods" in table.told[-1].reply.answer)
        asking.cancel()
        stopped = await asking
        assert stopped
        assert stopped.state is RunState.STOPPED
        assert stopped.reply.answer == "No, the goods "
        assert table.turns == (stopped,)
        await until(table.server.seen[-1].gone.is_set)
        assert last_said(table.turns) == stopped.id

    with_table(tmp_path / "data", work, held)


def test_stopped_while_it_is_put_on_record_it_is_no_turn_for_ever(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def work(table: Table) -> None:
        begin = table.desk.store.start_turn

        async def stopped(case_id: str, turn: Turn) -> None:
            task, started = asyncio.current_task(), asyncio.ensure_future(begin(case_id, turn))
            assert task is not None
            await asyncio.sleep(0)  # it is asked for by now
            task.cancel()
            await started

        monkeypatch.setattr(table.desk.store, "start_turn", stopped)
        asking = asyncio.create_task(table.ask("Did water come in?"))
        await asyncio.wait([asking])
        assert asking.cancelled()
        assert [turn.state for turn in table.turns] == [RunState.STOPPED]
        assert table.told == []

    with_table(tmp_path / "data", work, does.streams(FIRST))


def test_saved_while_it_comes(tmp_path: Path) -> None:
    held = Held(FIRST, "look dry")

    async def work(table: Table) -> None:
        asking = asyncio.create_task(table.ask("Did water come in?"))
        await until(lambda: lies(tmp_path / "data", "SELECT answer FROM turns") == [(BEGUN,)])
        held.go.set()
        await asking

    with_table(tmp_path / "data", work, held)


BEGUN = "No, the goods "


def test_a_server_that_dies_leaves_what_came_and_a_next_try(tmp_path: Path) -> None:
    held = Held(FIRST, "look dry")

    async def work(table: Table) -> None:
        asking = asyncio.create_task(table.ask("Did water come in?"))
        await until(lambda: table.told and "the goods" in table.told[-1].reply.answer)
        held.die.set()
        with pytest.raises(er.ConnectionLost):
            await asking
        (failed,) = table.turns
        assert (failed.state, failed.error) == (RunState.FAILED, "ConnectionLost")
        assert failed.reply.answer.startswith("No, the goods")
        anew = await table.ask(again=failed.id)
        assert anew
        assert anew.state is RunState.DONE

    with_table(tmp_path / "data", work, held, does.streams(FIRST))


def test_a_closer_look_is_cut_from_the_original_and_on_record(tmp_path: Path) -> None:
    async def work(table: Table) -> None:
        photo, found = table.case.photos[0], table.case.findings[0]
        seen = await table.ask(look=Look(photo.id, PLACE, found.id))
        assert seen
        closeup = seen.closeup
        assert closeup
        assert (seen.kind, closeup.number) == (TurnKind.LOOK, 2)
        cut = Cut(closeup.region, closeup.width, closeup.height)
        jpeg = table.desk.files.cut(photo.sha256, cut).read_bytes()
        assert hashlib.sha256(jpeg).hexdigest() == closeup.sha256
        wide = (closeup.region.x2 - closeup.region.x1) * photo.width
        assert closeup.width == round(wide)
        label, picture, words = table.server.seen[-1].json["messages"][-1]["content"]
        assert label["text"] == closeup.label
        assert picture["image_url"]["url"].startswith("data:image/jpeg;base64,")
        assert words["text"] == seen.sent.text
        (place,) = seen.reply.places
        assert place.photo_id == photo.id
        assert place.region
        assert closeup.region.x1 <= place.region.x1 < place.region.x2 <= closeup.region.x2
        went_on = await table.ask("And now?", follows=seen.id)
        assert went_on
        again = table.server.seen[-1].json["messages"]
        assert again[:4] == table.server.seen[-2].json["messages"]
        assert table.desk.files.pending() == []
        await table.ask(again=seen.id)
        with pytest.raises(er.NotInStore):
            await table.ask(look=Look("photo-9", PLACE))

    on_it = {"photo": 2, "region": [100, 100, 500, 500], "text": "a torn edge"}
    with_table(tmp_path / "data", work, does.streams(written(places=[on_it])))


# What fits the assessment and a few turns, and no more.
NARROW = {"context_window": 3500}


def _long(name: str) -> str:
    return written(f"{name}: " + " ".join(f"place {n} has {n * n} marks," for n in range(70)))


def test_a_nearly_full_window_has_the_oldest_turns_summed_up(tmp_path: Path) -> None:
    replies = [does.streams(_long(name)) for name in ("one", "two", "three", "four", "five")]

    async def work(table: Table) -> None:
        last = ""
        for name in ("first", "second", "third", "fourth"):
            turn = await table.ask(f"The {name} question?", follows=last)
            assert turn
            last = turn.id
        kinds = [turn.kind for turn in table.turns]
        assert kinds.count(TurnKind.SUMMARY) >= 1
        summary = next(turn for turn in table.turns if turn.kind is TurnKind.SUMMARY)
        assert summary.covers
        assert set(summary.covers) <= {turn.id for turn in table.turns}
        assert summary.sent.text in table.texts
        assert summary.reply.raw in table.texts
        assert "The first question?" not in "\n".join(table.texts)
        assert table.texts[1].startswith("Photo 1:\n<picture>")
        assert table.texts[2] == ASSESSED
        told = [turn.question for turn in table.turns if turn.kind is TurnKind.QUESTION]
        assert told[0] == "The first question?"  # the original stays in the case

    with_table(tmp_path / "data", work, *replies, to=NARROW)


def test_stopping_the_summary_asks_nothing(tmp_path: Path) -> None:
    held = Held(_long("sum"), "place 9")
    replies: list[Behaviour] = [
        *(does.streams(_long(name)) for name in ("one", "two", "three")),
        held,
    ]

    async def work(table: Table) -> None:
        last = ""
        for name in ("first", "second", "third"):
            turn = await table.ask(f"The {name} question?", follows=last)
            assert turn
            last = turn.id
        asking = asyncio.create_task(table.ask("The fourth?", follows=last))
        await until(lambda: table.told[-1].kind is TurnKind.SUMMARY and table.told[-1].reply.raw)
        asking.cancel()
        assert await asking is None
        assert [turn.question for turn in table.turns][-1] == ""
        assert last_said(table.turns) == last

    with_table(tmp_path / "data", work, *replies, to=NARROW)


def test_the_meter_counts_before_anything_is_sent(tmp_path: Path) -> None:
    async def work(table: Table) -> None:
        def full(text: str = "") -> int:
            wish = Wish(table.run_id, text, follows=last_said(table.turns))
            return table.interviewer.fill(table.case, wish, table.order.connection).asked

        before = full()
        assert full("a longer question " * 40) > before
        await table.ask("Did water come in?")
        assert full() != before
        told = table.interviewer.fill(table.case, Wish(table.run_id), table.order.connection)
        assert told.window == 32_768
        with pytest.raises(er.NotInStore):
            table.interviewer.fill(table.case, Wish("run-9"), table.order.connection)

    with_table(tmp_path / "data", work, does.streams(FIRST))
