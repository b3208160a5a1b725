"""A person erased: nothing in the file names them, the chain holds, and a hold stops it."""

import asyncio
from dataclasses import replace
from pathlib import Path

import pytest

from app.cli.arguments import parse
from app.cli.erase import erase as erase_by_command
from app.domain.case import Details
from app.domain.filing import Act
from app.domain.seen import Pose, Seen
from app.domain.words import Kind
from app.errors import CaseHeld, NoSuchName
from app.proving.erase import erase, standing
from app.store.base.database import DATABASE_NAME
from app.store.proving import erasing, naming
from tests.helpers import cases, conversations
from tests.helpers.cases import MEI
from tests.helpers.desks import desk_in
from tests.helpers.proofs import full_case, problems, read_past
from tests.helpers.stores import in_loop, lies, opened, tamper

NAME = "A. Okafor"
TABLES = [
    "cases",
    "photos",
    "runs",
    "turns",
    "findings",
    "reviews",
    "decisions",
    "log",
    "log_words",
]


def _left(folder: Path, name: str) -> list[str]:
    """Tables in whose rows the name still stands."""
    return [table for table in TABLES if name in str(lies(folder, f"SELECT * FROM {table}"))]


async def _case(folder: Path, held: bool = False) -> str:
    """The name as the insured's, in a caption, a note, an answer and a reply."""
    async with opened(folder) as store:
        case = await full_case(store)
        await store.act([case.id], Act.LIFT, MEI)
        await store.describe_photo(case.id, "photo-1", MEI, caption=f"Left side, {NAME}'s car")
        await store.decide(case.id, cases.decision(note=f"Call {NAME}, not A. Okaforson"), MEI)
        said = replace(conversations.reply(), answer=f"{NAME} stands beside it")
        await store.start_turn(case.id, conversations.asking(2))
        await store.save_turn(case.id, conversations.turn(2, reply=said))
        if held:
            await store.act([case.id], Act.HOLD, MEI)
        await store.new_case(Kind.PARCEL, MEI)
    return case.id


@in_loop
async def test_nothing_names_them_and_the_chain_holds(tmp_path: Path) -> None:
    case_id = await _case(tmp_path)
    assert {"cases", "photos", "decisions", "turns", "log_words"} <= set(_left(tmp_path, NAME))
    async with opened(tmp_path) as store:
        told = await store.do(naming.standing, NAME)
        assert told == naming.Standing((case_id,), ())
        erased = await store.do(erasing.erase, case_id, NAME, MEI)
        assert erased == (cases.sha("pdf"), cases.sha("pdf 2"))
        case = await store.case(case_id)
        assert (case.details.insured, case.photos[0].caption) == ("", "Left side, [erased]'s car")
        assert case.decision.note == "Call [erased], not A. Okaforson"
        *_, last = await store.history(case_id)
        assert last.what == "person_erased"
        assert {"insured", "caption", "note", "answer"} <= set(last.data["fields"].split())
        assert last.data["reports"] == "1 2"
        assert await store.do(erasing.erase, case_id, NAME, MEI) is None, "there is nothing left"
        await store.describe(case_id, MEI, number="later")
    remains = [t for t in _left(tmp_path, NAME) if t != "decisions"]
    assert remains == []
    with read_past(tmp_path) as connection:
        assert problems(connection) == []
        connection.exec_driver_sql("UPDATE turns SET answer = 'other' WHERE id = 'turn-2'")
        assert problems(connection), "what is left is sealed anew"


@in_loop
async def test_no_other_case_says_any_more_that_its_picture_is_theirs(tmp_path: Path) -> None:
    case_id = await _case(tmp_path)
    theirs, anybodys = (
        Seen(each, f"No. {each}", "photo-1", cases.sha("p"), cases.NOON, 3, Pose.TURNED)
        for each in (case_id, "another")
    )
    async with opened(tmp_path) as store:
        other = await store.new_case(Kind.PARCEL, MEI)
        other = await store.add_photo(other.id, cases.photo(8), MEI)
        photo_id = other.photos[0].id
        await store.known.keep_seen(other.id, photo_id, (theirs, anybodys))
        await store.do(erasing.erase, case_id, NAME, MEI)
        (photo,) = (await store.case(other.id)).photos
        assert photo.seen == (anybodys,)
    plan = lies(tmp_path, "EXPLAIN QUERY PLAN SELECT id FROM photos WHERE photos.seen <> '[]'")
    assert "photos_seen" in str(plan), "photos that name no case are not read"
    with read_past(tmp_path) as connection:
        assert problems(connection) == []


@in_loop
async def test_entries_from_before_can_be_erased_too(tmp_path: Path) -> None:
    case_id = await _case(tmp_path)
    free = [f"DROP TRIGGER {name}" for name in ("log_no_update", "log_words_no_delete")]
    old = "UPDATE log SET number = NULL, told = NULL, state = NULL, link = NULL"
    tamper(tmp_path, *free, old, "DELETE FROM log_words")
    async with opened(tmp_path) as store:
        assert await store.do(erasing.erase, case_id, NAME, MEI) is not None
        told = (await store.history(case_id))[-1]
        assert told.what == "person_erased"


@in_loop
async def test_a_word_of_the_program_s_own_lists_is_nobody_s_name(tmp_path: Path) -> None:
    case_id = await _case(tmp_path)
    async with opened(tmp_path) as store:
        before = await store.case(case_id)
        word = str(before.decision.severity)
        await store.do(erasing.erase, case_id, word, MEI)
        after = await store.case(case_id)
        assert (after.decision.severity, after.findings) == (
            before.decision.severity,
            before.findings,
        )


@in_loop
async def test_a_hold_stops_it(tmp_path: Path) -> None:
    case_id = await _case(tmp_path, held=True)
    async with opened(tmp_path) as store:
        told = await store.do(naming.standing, NAME)
        assert (told.cases, len(told.held)) == ((), 1)
        with pytest.raises(CaseHeld):
            await store.do(erasing.erase, case_id, NAME, MEI)
        assert not await store.do(erasing.erase_colleague, MEI.name)
        assert (await store.case(case_id)).details.insured == NAME
        assert (await store.do(naming.standing, MEI.name)).colleague


@in_loop
async def test_a_colleague_becomes_a_number(tmp_path: Path) -> None:
    await _case(tmp_path)
    async with opened(tmp_path) as store:
        assert await store.do(erasing.erase_colleague, MEI.name)
    assert MEI.name not in str(lies(tmp_path, "SELECT * FROM people"))
    with read_past(tmp_path) as connection:
        assert problems(connection) == []


def test_by_command_and_on_request_only(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    async def made() -> None:
        async with desk_in(tmp_path) as desk:
            case = await desk.store.new_case(Kind.VEHICLE, MEI)
            await desk.store.describe(case.id, MEI, details=Details(insured="张伟"))
            assert len((await standing(desk, "张伟")).cases) == 1
            for short in ("张", "Li", " "):
                with pytest.raises(NoSuchName):
                    await erase(desk, short, MEI)

    asyncio.run(made())
    of = ["--data-dir", str(tmp_path)]
    assert erase_by_command(parse(["erase", "张伟", *of])) == 0
    assert "1 case" in capsys.readouterr().err
    assert erase_by_command(parse(["erase", "张伟", "--yes", *of])) == 0
    assert "张伟" not in str(lies(tmp_path, "SELECT insured FROM cases"))
    assert (tmp_path / DATABASE_NAME).exists()
