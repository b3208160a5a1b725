"""A batch's jobs are taken once, its cases are made whole, and what it spends is counted."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from app.domain.filing import Act
from app.domain.known import Taken
from app.domain.many.batch import BatchState, Failure, JobState, Limits, Planned, Priority
from app.domain.search.case_query import CaseQuery
from app.domain.words import Kind
from app.errors import NotInStore
from app.store.store import Store
from tests.helpers import cases, looks
from tests.helpers.batching import batch
from tests.helpers.cases import MEI, NOON
from tests.helpers.stores import broken_at, in_loop, lies, opened

PLANNED = tuple(Planned(f"box {n}", f"P-{n}", (f"/photos/{n}.jpg",)) for n in range(5))
KNOWN = Taken("c", "1", "r", NOON, 0)
BUSY = Failure("ServerFailed", {"host": "h", "said": "", "status": "500"})


async def _claimed(store: Store, most: int = 10) -> list[str]:
    told = await store.batches.claim("batch-1", NOON, most)
    return [job.planned.number for job in told]


@in_loop
async def test_a_batch_reads_back_and_its_jobs_are_taken_once_in_their_order(
    tmp_path: Path,
) -> None:
    asked = batch(limits=Limits(20, "50", NOON), priority=Priority.HIGH, question="Whole?")
    async with opened(tmp_path) as store:
        await store.batches.add(asked, PLANNED)
        assert await store.batches.listed() == (asked,)
        assert [job.planned for job in await store.batches.jobs("batch-1")] == list(PLANNED)
        assert await _claimed(store, 2) == ["P-0", "P-1"]
        assert await _claimed(store) == ["P-2", "P-3", "P-4"]
        assert await _claimed(store) == []
        await store.batches.release()
    async with opened(tmp_path) as store:
        (first, *_) = await store.batches.claim("batch-1", NOON, 1)
        assert (first.planned, first.tries) == (PLANNED[0], 1)


@in_loop
async def test_what_is_put_back_waits_for_its_time_and_only_a_failure_counts_as_a_try(
    tmp_path: Path,
) -> None:
    async with opened(tmp_path) as store:
        await store.batches.add(batch(), PLANNED[:1])
        later = NOON + timedelta(seconds=9)
        (job,) = await store.batches.claim("batch-1", NOON, 1)
        await store.batches.put_back(job)
        (job,) = await store.batches.claim("batch-1", NOON, 1)
        assert job.tries == 1
        await store.batches.put_back(job, later, BUSY)
        assert await store.batches.claim("batch-1", NOON, 1) == ()
        (job,) = await store.batches.claim("batch-1", later, 1)
        assert (job.tries, job.failed) == (2, BUSY)


@in_loop
async def test_what_came_to_its_end_is_not_put_back(tmp_path: Path) -> None:
    """As where a batch is stopped while an answer's end is kept."""
    async with opened(tmp_path) as store:
        await store.batches.add(batch(), PLANNED[:2])
        ended, begun = await store.batches.claim("batch-1", NOON, 2)
        await store.batches.end(ended, None, NOON)
        for job in (ended, begun):
            await store.batches.put_back(job)
        told = await store.batches.jobs("batch-1")
        assert [job.state for job in told] == [JobState.DONE, JobState.WAITING]


@in_loop
async def test_the_most_urgent_go_first_and_none_before_its_time(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        later = Limits(begins_at=NOON + timedelta(hours=8))
        await store.batches.add(batch(id="low", priority=Priority.LOW), PLANNED)
        await store.batches.add(batch(id="late", limits=later), PLANNED)
        await store.batches.add(batch(id="usual"), PLANNED)
        assert [each.id for each in await store.batches.going(NOON)] == ["usual", "low"]
        await store.batches.set_limits("low", Limits(), Priority.HIGH)
        await store.batches.pause("usual", BUSY)
        assert [each.id for each in await store.batches.going(NOON)] == ["low"]
        paused = next(each for each in await store.batches.listed() if each.id == "usual")
        assert (paused.state, paused.why, paused.why_data) == (
            BatchState.PAUSED,
            BUSY.code,
            BUSY.data,
        )
        await store.batches.resume("usual")
        evening = NOON + timedelta(hours=9)
        told = [each.id for each in await store.batches.going(evening)]
        assert told == ["low", "late", "usual"]


@in_loop
async def test_a_job_has_one_case_with_all_its_photos_and_the_list_finds_it(
    tmp_path: Path,
) -> None:
    photos = [cases.photo(id=f"p{n}", sha256=cases.sha(str(n % 5))) for n in range(6)]
    async with opened(tmp_path) as store:
        await store.new_case(Kind.PARCEL, MEI, "P-7")
        asked = batch(question="Is it wet?")
        await store.batches.add(asked, PLANNED)
        (job,) = await store.batches.claim("batch-1", NOON, 1)
        made = await store.batches.make_case(asked, job, Kind.PARCEL, photos)
        assert (made.number, made.question, made.template) == ("P-0", "Is it wet?", "parcel")
        assert [len(each.photos) for each in made.inspections] == [4, 1]
        assert await store.batches.make_case(asked, job, Kind.PARCEL, photos) == made
        (kept, *_) = await store.batches.jobs("batch-1")
        assert kept.case_id == made.id
        for text in ("", "P-"):
            query = CaseQuery(text, batch="batch-1")
            seqs, _ = await store.found(query, 10)
            assert await store.ids(seqs) == (made.id,)
            assert await store.count(query, 10) == 1
    assert lies(tmp_path, "SELECT count(*) FROM cases") == [(2,)]
    assert broken_at(tmp_path) is None


@in_loop
async def test_what_is_known_of_a_case_comes_into_it_as_far_as_its_kind_has_fields(
    tmp_path: Path,
) -> None:
    told = (
        *(("carrier", " DHL "), ("delivered_on", "18.11.2026"), ("plate", "AB 1"), ("x", "y")),
        *(("insured", " Aoki "), ("date_of_loss", "17.11.2026"), ("cause", "")),
    )
    async with opened(tmp_path) as store:
        await store.batches.add(batch(), [Planned("a", facts=told)])
        (job,) = await store.batches.claim("batch-1", NOON, 1)
        assert job.planned.facts == told
        made = await store.batches.make_case(batch(), job, Kind.PARCEL, [cases.photo()])
        assert made.details.facts == (("carrier", "DHL"), ("delivered_on", "2026-11-18"))
        assert (made.details.insured, made.details.date_of_loss) == ("Aoki", "2026-11-17")


@in_loop
async def test_a_repeat_is_told_once_its_first_is_done(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        await store.batches.add(batch(), PLANNED[:2])
        for job in await store.batches.claim("batch-1", NOON, 2):
            await store.batches.make_case(batch(), job, Kind.PRODUCT, [cases.photo(id=job.id)])
        first, second = await store.batches.jobs("batch-1")
        assert await store.batches.alike(second) == ""
        await store.batches.end(replace(first, seconds=2.0), None, NOON)
        assert await store.batches.alike(second) == first.case_id


@in_loop
async def test_nothing_is_asked_beyond_a_budget_of_calls_or_money(tmp_path: Path) -> None:
    paid = cases.running(cost="0.30", currency="CNY")
    async with opened(tmp_path) as store:
        await store.batches.add(batch(limits=Limits(calls=2)), PLANNED)
        told = [await store.batches.may_ask("batch-1") for _ in range(3)]
        assert told == [True, True, False]
        await store.batches.add(batch(id="money", limits=Limits(money="1")), PLANNED)
        asked, (job, *_) = 0, await store.batches.jobs("money")
        while asked < 9 and await store.batches.may_ask("money"):
            asked += 1
            await store.batches.count(job, replace(paid, id=str(asked)))
        (money,) = [each for each in await store.batches.listed() if each.id == "money"]
    assert (asked, money.spent.money, money.spent.currency) == (3, "0.90", "CNY")


@in_loop
async def test_an_answer_counts_once_with_its_looks_and_a_known_one_costs_nothing(
    tmp_path: Path,
) -> None:
    looked, taken = looks.inspection().run, cases.run(id="known", taken=KNOWN)
    assert looked is not None
    async with opened(tmp_path) as store:
        await store.batches.add(batch(), PLANNED)
        first, second, *_ = await store.batches.jobs("batch-1")
        for _ in range(2):  # as after a kill between keeping and counting, or right behind it
            await store.batches.count(first, looked)
            await store.batches.count(second, taken)
        (spent,) = [each.spent for each in await store.batches.listed()]
    tokens = (looked.told.tokens_in or 0, looked.told.tokens_out or 0)
    assert (spent.answered, spent.known) == (3, 1)
    assert (spent.tokens_in, spent.tokens_out) == tokens


@in_loop
async def test_progress_counts_by_reason_and_reckons_when_it_ends(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        many = [Planned(f"box {n}") for n in range(20)]
        await store.batches.add(batch(), many)
        told = await store.batches.claim("batch-1", NOON, 10)
        for n, job in enumerate(told[:8]):
            failed = BUSY if n > 5 else None
            at = NOON + timedelta(seconds=10 * n)
            await store.batches.end(replace(job, seconds=4.0 + n), failed, at)
        stands = await store.batches.progress("batch-1")
        assert (stands.done, stands.failed, stands.working, stands.waiting) == (6, 2, 2, 10)
        assert [(g.failure, g.count) for g in stands.failures] == [(BUSY, 2)]
        assert stands.failures[0].names == ("box 6", "box 7")
        assert (stands.seconds, stands.total) == (7.5, 20)
        assert stands.ends_at is not None
        for job in await store.batches.claim("batch-1", NOON, 3):
            await store.batches.end(job, BUSY, NOON)
        (group,) = (await store.batches.progress("batch-1")).failures
        assert (group.count, group.names) == (5, ("box 6", "box 7", "box 10"))
        await store.batches.retry("batch-1", BUSY.code)
        again = await store.batches.progress("batch-1")
        assert (again.failed, again.waiting) == (0, 12)
        assert await store.batches.jobs("batch-1", JobState.FAILED) == ()
        with pytest.raises(NotInStore):
            await store.batches.progress("nothing")


@in_loop
async def test_a_case_that_is_cleared_takes_its_job_with_it(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        await store.batches.add(batch(), PLANNED[:1])
        (job,) = await store.batches.claim("batch-1", NOON, 1)
        made = await store.batches.make_case(batch(), job, Kind.PARCEL, [cases.photo()])
        await store.act([made.id], Act.DELETE, MEI)
        assert await store.clear([made.id])
        assert await store.batches.jobs("batch-1") == ()
