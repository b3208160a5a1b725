"""Cases gone through in the store: their order, taken as proposed, together, back, as samples."""

from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.case import Case, Decision
from app.domain.filing import Act
from app.domain.many.acceptance import Audited
from app.domain.many.triage import Reason
from app.domain.measured.calibrated import Calibration
from app.domain.search.case_query import CaseQuery
from app.domain.words import Kind, RunState, Severity, Status, Verdict
from app.errors import CaseClosed, NotAcceptable
from app.store.base.entry import What
from app.store.store import Store
from tests.helpers import cases
from tests.helpers.cases import MEI
from tests.helpers.reviewing import BOUNDS, SIGNED, answer, scuff, stored
from tests.helpers.stores import broken_at, in_loop, lies, opened, tamper

STRAIGHT = Calibration(((0, 0), (1, 1)))
ACT = replace(SIGNED, act="act-1")


async def several(store: Store) -> dict[str, Case]:
    """One case for each of some reasons, and a vehicle that nothing speaks against."""
    return {
        "fine": await stored(store, "fine"),
        "grave": await stored(store, "grave", answer(scuff(severity=Severity.SEVERE))),
        "unsure": await stored(store, "unsure", answer(scuff(confidence=0.2))),
        "failed": await stored(store, "failed", state=RunState.FAILED),
        "claim": await stored(store, "claim", kind=Kind.VEHICLE),
        "good": await stored(store, "good"),
    }


@in_loop
async def test_what_comes_first_is_first_and_nothing_decided_is_there(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        made = await several(store)
        decided = await stored(store, "decided")
        await store.decide(decided.id, cases.decision(), MEI)
        closed = await stored(store, "closed")
        await store.act([closed.id], Act.CLOSE, MEI)
        going = await store.reviewing.due(CaseQuery(), None, BOUNDS)
        named = {case.id: name for name, case in made.items()}
        assert [named[each.case_id] for each in going.due] == [
            *("failed", "unsure", "grave", "fine", "claim", "good")
        ]
        assert [named[each] for each in going.together] == ["fine", "good"]
        parcels = await store.reviewing.due(CaseQuery(kind=Kind.PARCEL), None, BOUNDS)
        assert [named[e.case_id] for e in parcels.due] == [
            "failed",
            "unsure",
            "grave",
            "fine",
            "good",
        ]
        chosen = [each.seq for each in going.due[2:4]]
        some = await store.reviewing.due(CaseQuery(), chosen, BOUNDS)
        assert [named[each.case_id] for each in some.due] == ["grave", "fine"]


@in_loop
async def test_the_further_answers_are_apart_the_sooner_they_are_looked_at(tmp_path: Path) -> None:
    """By the case's own row: no run is read for it."""
    async with opened(tmp_path) as store:
        made = {}
        for name, told in (
            ("apart", answer(scuff(severity=Severity.SEVERE), scuff(2, part="lid"))),
            ("alike", answer()),
            ("close", answer(scuff(), scuff(2, part="lid", region=None))),
        ):
            case = await stored(store, name)
            found = tuple(replace(f, id=f"{name} 2 {n}", run_id=f"{name} 2",
                photo_id=case.photos[0].id) for n, f in enumerate(told.findings))  # fmt: skip
            second = cases.run(
                id=f"{name} 2",
                inspection_id=case.inspections[0].id,
                assessment=replace(told, findings=found, steps=()),
                second=True,
            )
            await store.start_run(case.id, replace(second, state=RunState.RUNNING))
            await store.save_run(case.id, second)
            made[case.id] = name
        going = await store.reviewing.due(CaseQuery(), None, BOUNDS)
    assert [(made[e.case_id], e.why) for e in going.due] == [
        ("apart", Reason.DIFFER),
        ("close", Reason.DIFFER),
        ("alike", Reason.UNDISPUTED),
    ]
    assert lies(tmp_path, "SELECT dispute > 0 FROM cases ORDER BY seq") == [(1,), (0,), (1,)]


@in_loop
async def test_cases_from_before_are_looked_at_once(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        await several(store)
    tamper(tmp_path, "UPDATE cases SET triage = NULL, sure = NULL, gravest = NULL, dispute = 0")
    async with opened(tmp_path) as store:
        assert not (await store.reviewing.due(CaseQuery(), None, BOUNDS)).due
        assert [await store.reviewing.fill(4) for _ in range(3)] == [4, 2, 0]
        going = await store.reviewing.due(CaseQuery(), None, BOUNDS)
        assert [each.why for each in going.due[:3]] == [Reason.FAILED, Reason.UNSURE, Reason.GRAVE]


@in_loop
async def test_accepting_decides_and_taking_back_leaves_no_trace_but_the_log(
    tmp_path: Path,
) -> None:
    async with opened(tmp_path) as store:
        case = await stored(store, "one", answer(scuff(1), scuff(2)))
        held = [found.id for found in case.findings]
        told = await store.reviewing.accept(case.id, SIGNED)
        assert told.status is Status.DECIDED
        assert {found.verdict for found in told.findings} == {Verdict.ACCEPTED}
        back = await store.reviewing.restore(case.id, held, Decision(), MEI)
        assert same(back, case)
        failed = await stored(store, "two", answer(summary=None))
        with pytest.raises(NotAcceptable):
            await store.reviewing.accept(failed.id, SIGNED)


@in_loop
async def test_together_is_on_record_as_that_and_undone_as_one(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        before = [await stored(store, name) for name in ("a", "b", "c")]
        product = await stored(store, "p", answer(summary=None), Kind.PRODUCT)
        for case in (*before, product):
            drawn = case.id == before[2].id
            await store.reviewing.accept_together(case.id, ACT, BOUNDS, drawn)
        now = [await store.case(case.id) for case in (*before, product)]
        assert [case.status for case in now] == [
            *(Status.DECIDED, Status.DECIDED, Status.OPEN, Status.CLOSED)
        ]
        assert now[0].findings[0].review is not None
        assert now[0].findings[0].review.act == now[0].decision.act == "act-1"
        logged = [e for e in await store.history(before[0].id) if e.data.get("act") == "act-1"]
        assert [e.what for e in logged] == [What.FINDING_REVIEWED, What.DECISION_CHANGED]
        # Meanwhile a person thinks otherwise of one.
        other = replace(now[1].decision, action="refuse", act="")
        await store.decide(before[1].id, other, MEI)
        assert await store.reviewing.acted("act-1") == tuple(case.id for case in now)
        for case_id in await store.reviewing.acted("act-1"):
            await store.reviewing.take_back(case_id, "act-1", MEI)
        after = [await store.case(case.id) for case in (*before, product)]
        assert all(same(after[n], case) for n, case in enumerate((*before, product)) if n != 1)
        assert after[1].decision.action == "refuse"
        assert await store.reviewing.acted("act-1") == ()
        assert await store.reviewing.audited() == Audited()
    assert broken_at(tmp_path) is None


@in_loop
async def test_never_a_claim_nor_what_something_speaks_against(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        made = await several(store)
        wide = replace(BOUNDS, together=frozenset(Kind))
        for name in ("claim", "grave", "unsure", "failed"):
            with pytest.raises(NotAcceptable):
                await store.reviewing.accept_together(made[name].id, ACT, wide, False)
        await store.act([made["fine"].id], Act.CLOSE, MEI)
        with pytest.raises(CaseClosed):
            await store.reviewing.accept_together(made["fine"].id, ACT, wide, False)
        await store.reviewing.accept_together(made["good"].id, ACT, wide, True)
        with pytest.raises(NotAcceptable):
            await store.reviewing.accept_together(made["good"].id, ACT, wide, False)
    assert lies(tmp_path, "SELECT count(*) FROM acceptances") == [(1,)], "nothing half done"


@in_loop
async def test_a_sample_looks_like_any_other_and_tells_what_a_person_made_of_it(
    tmp_path: Path,
) -> None:
    async with opened(tmp_path) as store:
        one, two, product = (
            await stored(store, "one"),
            await stored(store, "two"),
            await stored(store, "p", answer(summary=None), Kind.PRODUCT),
        )
        for case in (one, two, product):
            told = await store.reviewing.accept_together(case.id, ACT, BOUNDS, True)
            assert same(told, case)
        history = await store.history(one.id)
        assert not any("act" in entry.data for entry in history)
        going = await store.reviewing.due(CaseQuery(), None, BOUNDS)
        assert {each.why for each in going.due} == {Reason.UNDISPUTED}
        assert going.together == ()
        assert await store.reviewing.audited() == Audited(0, 0, 3)
        await store.reviewing.accept(one.id, SIGNED)
        await store.act([product.id], Act.CLOSE, MEI)
        await store.decide(two.id, cases.decision(action="refuse"), MEI)
        assert await store.reviewing.audited() == Audited(3, 1, 0)
        await store.decide(two.id, Decision(), MEI)
        assert await store.reviewing.audited() == Audited(2, 0, 1)


def same(one: Case, other: Case) -> bool:
    """But for when it was changed last."""
    return replace(one, changed_at=other.changed_at) == other


@in_loop
async def test_what_confidence_is_worth_sorts_and_lets_nothing_pass(tmp_path: Path) -> None:
    """Of a model that is right less often than it says, and of one that is right more often."""
    async with opened(tmp_path) as store:
        made = {
            "fine": await stored(store, "fine"),
            "unsure": await stored(store, "unsure", answer(scuff(confidence=0.5))),
        }
        names = {case.id: name for name, case in made.items()}
        asked = made["fine"].inspections[0].runs[0].asked
        place = asked.host, asked.model

        async def going(worth: Calibration) -> list[tuple[str, Reason, bool]]:
            bounds = replace(BOUNDS, calibrated={place: worth})
            found = await store.reviewing.due(CaseQuery(), None, bounds)
            return [(names[e.case_id], e.why, e.together) for e in found.due]

        boastful = await going(Calibration(((0, 0), (1, 0.55))))
        assert boastful == [("fine", Reason.UNSURE, False), ("unsure", Reason.UNSURE, False)]
        modest = await going(Calibration(((0, 0.5), (1, 1))))
        assert modest == [("fine", Reason.UNDISPUTED, True), ("unsure", Reason.UNDISPUTED, False)]
        other = replace(BOUNDS, calibrated={("elsewhere", asked.model): STRAIGHT})
        untouched = await store.reviewing.due(CaseQuery(), None, other)
        assert untouched == await store.reviewing.due(CaseQuery(), None, BOUNDS)
