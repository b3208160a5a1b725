"""A known answer is found before anything is sent, and taken without asking anybody."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest
from PIL import Image, ImageEnhance

from app.desk import Desk
from app.domain.case import Case
from app.domain.keeping.fault import Broken
from app.domain.known import Known
from app.domain.place.region import Region
from app.domain.run import Run
from app.domain.search.case_query import CaseQuery, Pictured
from app.domain.seen import Pose
from app.domain.words import Kind, Language, RunState
from app.inspector import Order
from app.settings.connection import PRACTICE, Connection
from tests.helpers import behaviours as does
from tests.helpers.answers import found, step, summary, written
from tests.helpers.asking import connection
from tests.helpers.cases import MEI
from tests.helpers.desks import case_of, desk_in, inspected
from tests.helpers.photos import photo_like, saved
from tests.helpers.proofs import problems, read_past
from tests.helpers.server import LoopbackServer
from tests.helpers.stores import tamper

pytestmark = pytest.mark.server

_FIRST, _SECOND = photo_like(900, 700, 1), photo_like(800, 900, 2)
ONE, TWO = saved(_FIRST, quality=92), saved(_SECOND, quality=92)
ANSWER = written(
    reasoning=[step(photo=1), step(photo=2)],
    findings=[found(photo=2)],
    summary=summary(),
    answer="The bumper is dented.",
)
Work = Callable[[Desk, Connection], Awaitable[None]]


def _with_answers(folder: Path, work: Work, *answers: str) -> int:
    """The work with a server that gives each of these answers once; how often it was called."""

    async def whole(server: LoopbackServer) -> None:
        async with desk_in(folder) as desk:
            await work(desk, connection(server))

    with LoopbackServer(*(does.streams(answer) for answer in answers)) as server:
        asyncio.run(whole(server))
        return len(server.seen)


async def _find(desk: Desk, case: Case, to: Connection) -> Known | None:
    await desk.pictures.load()
    told = await desk.known.find(case, case.inspections, to, Language.ENGLISH)
    return told[0] if told else None


def _again(picture: Image.Image) -> bytes:
    """As a messenger would hand it on."""
    return saved(ImageEnhance.Brightness(picture).enhance(1.02), quality=75)


def test_the_same_photos_in_another_order_are_answered_without_a_call(tmp_path: Path) -> None:
    async def work(desk: Desk, to: Connection) -> None:
        first = await case_of(desk, ONE, TWO)
        run = await inspected(desk, first, to)
        case = await case_of(desk, _again(_SECOND), _again(_FIRST))
        known = await _find(desk, case, to)
        assert known is not None
        assert known.line == "The bumper is dented."
        assert (known.source.case_id, known.source.number) == (first.id, first.number)
        assert 0 < known.source.distance <= 6
        ours = {photo.id: n for n, photo in enumerate(case.photos, 1)}
        order = Order(to, "sk-secret-0123", Language.ENGLISH, MEI)
        case = await desk.known.take(case, known, order)
        (taken,) = case.inspections[0].runs
        assert taken.taken == known.source
        assert (taken.state, taken.told.seconds, taken.cost) == (RunState.DONE, 0.0, "")
        assert case.inspections[0].run == taken
        (finding,) = taken.assessment.findings
        assert ours[finding.photo_id] == 1  # the second photo there is the first one here
        assert finding.id != run.assessment.findings[0].id
        assert [ours[each.photo_id or ""] for each in taken.assessment.steps] == [2, 1]
        assert [ours[each] for each in taken.asked.photo_ids] == [2, 1]
        later = await case_of(desk, saved(_FIRST, quality=60), saved(_SECOND, quality=60))
        again = await _find(desk, later, to)
        assert again is not None
        assert again.source.run_id == run.id  # never of one that was taken itself

    assert _with_answers(tmp_path, work, ANSWER) == 1
    with read_past(tmp_path) as connection:
        assert problems(connection) == []
    tamper(tmp_path, "UPDATE runs SET answer = 'Nothing.' WHERE taken IS NOT NULL")
    with read_past(tmp_path) as connection:
        assert [problem.broken for problem in problems(connection)] == [Broken.RUN]


def test_what_is_not_quite_the_same_is_asked_anew(tmp_path: Path) -> None:
    async def work(desk: Desk, to: Connection) -> None:
        await inspected(desk, await case_of(desk, ONE), to)
        for other in (_FIRST.transpose(Image.Transpose.FLIP_LEFT_RIGHT), _SECOND):
            assert await _find(desk, await case_of(desk, saved(other)), to) is None
        assert await _find(desk, await case_of(desk, _again(_FIRST), TWO), to) is None
        same = await case_of(desk, _again(_FIRST))
        assert await _find(desk, same, to) is not None
        assert await _find(desk, same, PRACTICE) is None
        assert await _find(desk, same, Connection(base_url=to.base_url, model="another")) is None
        asked = await desk.store.describe(same.id, MEI, question="Is it a car at all?")
        assert await _find(desk, asked, to) is None
        hidden = await case_of(desk, saved(_FIRST, quality=80))
        place = (Region(0.1, 0.1, 0.2, 0.2),)
        hidden = await desk.store.describe_photo(
            hidden.id, hidden.photos[0].id, MEI, blackouts=place
        )
        assert await _find(desk, hidden, to) is None

    assert _with_answers(tmp_path, work, ANSWER) == 1


PRODUCT = written(
    brand="Acme",
    product="Phone 13",
    certainty="certain",
    answer="It is the Acme Phone 13.",
    statements=[{"text": "Two cameras, side by side.", "basis": "seen"}],
)


def test_of_a_product_asked_in_other_words_the_facts_are_known(tmp_path: Path) -> None:
    table = tmp_path / "prices.csv"
    table.write_text("product,price\nPhone 13,499 €\n", encoding="utf-8")

    async def work(desk: Desk, to: Connection) -> None:
        first = await case_of(desk, ONE, kind=Kind.PRODUCT)
        await inspected(desk, first, to)
        case = await case_of(desk, _again(_FIRST), kind=Kind.PRODUCT)
        case = await desk.store.describe(case.id, MEI, question="Does it do 5G?")
        known = await _find(desk, case, to)
        assert known is not None
        assert known.source.facts_only
        assert "Phone 13" in known.line
        assert known.question != "Does it do 5G?"
        order = Order(to, "k", Language.ENGLISH, MEI, product_table=str(table))
        case = await desk.known.take(case, known, order)
        told = case.inspections[0].runs[0].assessment
        assert told.answer == ""  # it was one to another question
        assert {field.code for field in told.fields} >= {"brand", "product", "statements"}
        assert told.table_line is not None
        assert told.table_line.price == "499 €"

    assert _with_answers(tmp_path / "data", work, PRODUCT) == 1


def test_where_a_picture_was_seen_is_kept_with_it_turned_or_not(tmp_path: Path) -> None:
    async def work(desk: Desk, to: Connection) -> None:
        first = await case_of(desk, ONE)
        flipped = _FIRST.transpose(Image.Transpose.ROTATE_180)
        case = await case_of(desk, TWO, saved(_FIRST, quality=60))
        assert await desk.pictures.look(case) == case  # nothing is known yet
        await desk.pictures.load()
        case = await desk.pictures.look(case)
        assert [len(photo.seen) for photo in case.photos] == [0, 1]
        (seen,) = case.photos[1].seen
        assert (seen.case_id, seen.number, seen.pose) == (first.id, first.number, Pose.UPRIGHT)
        assert await desk.store.case(case.id) == case
        other = await case_of(desk, saved(flipped))
        told = await desk.pictures.like(other.id, other.photos[0])
        assert {each.case_id for each in told} <= {first.id, case.id}
        wanted = Pictured(prints=await desk.pictures.prints_like(case.photos[1]))
        there = (await desk.store.found(CaseQuery(picture=wanted), 9))[0]
        lines = await desk.store.lines(there)
        ids = [lines[seq].id for seq in there]
        assert [each for each in ids if each != other.id] == [case.id, first.id]
        flat = await case_of(desk, saved(Image.new("RGB", (400, 300), (120, 120, 120))))
        await case_of(desk, saved(Image.new("RGB", (400, 300), (122, 122, 122))))
        assert await desk.pictures.like(flat.id, flat.photos[0]) == ()
        only = await desk.pictures.prints_like(flat.photos[0])
        assert only == (flat.photos[0].fingerprint,)

    assert _with_answers(tmp_path, work) == 0


def test_practice_is_nobodys_answer(tmp_path: Path) -> None:
    async def work(desk: Desk, to: Connection) -> None:
        run: Run = await inspected(desk, await case_of(desk, ONE), PRACTICE)
        assert run.asked.practice
        case = await case_of(desk, _again(_FIRST))
        assert await _find(desk, case, to) is None
        assert await desk.pictures.like(case.id, case.photos[0]) == ()

    assert _with_answers(tmp_path, work) == 0
