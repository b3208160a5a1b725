"""Two hundred rules on one answer, beside storing that answer."""

import asyncio
import statistics
import time
from dataclasses import replace
from pathlib import Path

from app.domain.case import Case
from app.domain.rule import Rule, When
from app.domain.run import Run
from app.domain.words import Kind, Language, RunState, Severity
from app.rules.firing import fire
from app.store.store import Store
from tests.benchmarks.judging import judge
from tests.helpers import cases
from tests.helpers.ruling import rule
from tests.helpers.stores import opened

RULES, ROUNDS, GATE = 200, 15, 1.0


def _rules() -> list[Rule]:
    """Half look for words in everything said, half at findings; one in ten holds."""
    words = [When(words=(f"nothing{n}", f"无{n}", "dent" if n % 10 == 0 else f"no{n}"))
             for n in range(RULES // 2)]  # fmt: skip
    findings = [When(types=("dented",) if n % 10 == 0 else (f"type{n}",), severity=Severity.MINOR)
                for n in range(RULES // 2)]  # fmt: skip
    advice = {Language.ENGLISH: "Look at it."}
    return [rule(f"rule-{n}", when, advice=advice) for n, when in enumerate((*words, *findings))]


def _answer(run: Run) -> Run:
    """Ten findings and four thousand characters."""
    found = tuple(cases.finding(n, id=f"{run.id}-{n}", run_id=run.id) for n in range(10))
    told = cases.assessment(*found, answer="The front bumper shows a dent. " * 130)
    return replace(run, state=RunState.DONE, assessment=told)


def test_rules_cost_less_than_storing_the_answer(tmp_path: Path) -> None:
    rounds = asyncio.run(_measured(tmp_path))
    ratio = statistics.median(rules / storing for rules, storing in rounds)
    rules, storing = (statistics.median(times) * 1000 for times in zip(*rounds, strict=True))
    what = f"{RULES} rules on one answer, beside storing it"
    judge(what, ratio, GATE, f"{rules:.1f} and {storing:.1f} ms")


async def _measured(folder: Path) -> list[tuple[float, float]]:
    made = _rules()
    async with opened(folder) as store:
        return [await _round(store, made) for _ in range(ROUNDS)]


async def _round(store: Store, made: list[Rule]) -> tuple[float, float]:
    case = await _asked(store)
    run = _answer(case.inspections[0].runs[0])
    start = time.perf_counter()
    case = await store.save_run(case.id, run)
    stored = time.perf_counter()
    held = fire(made, case, run)
    done = time.perf_counter()
    assert len(held) == RULES // 10
    return done - stored, stored - start


async def _asked(store: Store) -> Case:
    """A fresh case whose run has just begun."""
    case = await store.new_case(Kind.VEHICLE, cases.MEI)
    photo = cases.photo(id=f"photo-{case.id}", sha256=cases.sha(case.id))
    case = await store.add_photo(case.id, photo, cases.MEI)
    run = cases.running(id=f"run-{case.id}", inspection_id=case.inspections[0].id)
    await store.start_run(case.id, run)
    return await store.case(case.id)
