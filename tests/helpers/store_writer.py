"""A program that writes to a store until it is killed, and says on standard output what is safe.

Started with a folder and a seed. Each line is a JSON list [what, case id, token], written only
after the store has answered; «ready» comes first.
"""

import asyncio
import json
import random
import sys
from dataclasses import replace
from pathlib import Path
from uuid import uuid4

from app.domain.case import Case
from app.domain.reply import ChangeVerdict, Judged
from app.domain.words import Kind, RunState, Verdict
from app.store.folder_lock import FolderLock
from app.store.store import Store
from tests.helpers import cases, conversations


def say(*told: object) -> None:
    """One line, out of this process before the next write begins."""
    sys.stdout.write(json.dumps(told) + "\n")
    sys.stdout.flush()


async def write_a_case(store: Store, dice: random.Random) -> None:
    """One case from the first photo to the report."""
    case = await store.new_case(Kind.VEHICLE, cases.MEI)
    say("case", case.id, "")
    for _ in range(dice.randint(1, 6)):
        token = uuid4().hex
        photo = cases.photo(id=token, sha256=cases.sha(token))
        case = await store.add_photo(case.id, photo, cases.MEI)
        say("photo", case.id, token)
    for inspection in case.inspections:
        await write_a_run(store, case.id, inspection.id, dice)
    await write_a_decision(store, await store.case(case.id))


async def write_a_run(store: Store, case_id: str, inspection_id: str, dice: random.Random) -> None:
    """An answer that comes in by and by, with a finding that is reviewed meanwhile."""
    run = cases.running(id=uuid4().hex, inspection_id=inspection_id)
    await store.start_run(case_id, run)
    say("run", case_id, run.id)
    found = cases.finding(id=uuid4().hex, run_id=run.id)
    told = cases.assessment(found, raw="")
    for _ in range(dice.randint(1, 5)):
        told = replace(told, raw=told.raw + "x" * dice.randint(1, 20_000))
        run = replace(run, assessment=told)
        await store.save_run(case_id, run)
        say("raw", run.id, len(told.raw))
    token = uuid4().hex
    await store.review(case_id, found.id, cases.review(why=token), cases.MEI)
    say("review", case_id, token)
    await store.save_run(case_id, replace(run, state=RunState.DONE))
    say("done", case_id, run.id)
    await write_a_turn(store, case_id, run.id, found.id, dice)


async def write_a_turn(
    store: Store, case_id: str, run_id: str, finding_id: str, dice: random.Random
) -> None:
    """A reply that comes in by and by, and a verdict on the change it proposes."""
    turn = conversations.asking(id=uuid4().hex, run_id=run_id)
    await store.start_turn(case_id, turn)
    say("turn", case_id, turn.id)
    change = conversations.change(finding_id=finding_id)
    reply = conversations.reply(change, raw="")
    for _ in range(dice.randint(1, 3)):
        reply = replace(reply, raw=reply.raw + "x" * dice.randint(1, 20_000))
        await store.grow_turn(case_id, replace(turn, reply=reply))
        say("said", turn.id, len(reply.raw))
    await store.save_turn(case_id, replace(turn, reply=reply, state=RunState.DONE))
    say("replied", case_id, turn.id)
    token, taken = uuid4().hex, Judged(ChangeVerdict.TAKEN, cases.MEI, cases.NOON)
    edited = cases.review(Verdict.EDITED, why=token)
    await store.judge_change(case_id, (turn.id, 0), taken, (finding_id, edited), cases.MEI)
    say("judged", turn.id, token)


async def write_a_decision(store: Store, case: Case) -> None:
    """A decision and two reports."""
    token = uuid4().hex
    await store.decide(case.id, cases.decision(note=token), cases.MEI)
    say("decision", case.id, token)
    for version in (1, 2):
        await store.issued(case.id, cases.sha(f"{version}"), cases.MEI)
        say("report", case.id, version)


async def main() -> None:
    """Write until killed."""
    folder, dice = Path(sys.argv[1]), random.Random(sys.argv[2])
    lock = FolderLock(folder)
    lock.acquire()
    store = await Store.open(folder)
    say("ready", "", "")
    while True:
        await write_a_case(store, dice)


if __name__ == "__main__":
    asyncio.run(main())
