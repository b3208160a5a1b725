"""A case with something in every table, and what the store finds wrong with it."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, create_engine
from sqlalchemy.pool import NullPool

from app.domain.case import Case, Details
from app.domain.filing import Act
from app.domain.issue import Said
from app.domain.keeping.fault import Problem
from app.domain.link import Link
from app.domain.mark import ItemKey, Lack, Mark
from app.domain.reply import ChangeVerdict, Judged
from app.domain.told import told
from app.domain.words import Language, Verdict
from app.rules.firing import fire
from app.store.base.database import DATABASE_NAME
from app.store.proving import case_proof, lookup, proof
from app.store.store import Store
from tests.helpers import cases, conversations
from tests.helpers.cases import MEI, NOON
from tests.helpers.ruling import rule
from tests.helpers.stores import with_run


async def full_case(store: Store) -> Case:
    """Two photos, a run with two findings, one by hand, a turn; all judged, decided, issued;
    a rule that held, its ticket."""
    case = await with_run(store)
    case_id, inspection = case.id, case.inspections[0].id
    found = cases.assessment(cases.finding(1), cases.finding(2))
    run = cases.run(inspection_id=inspection, assessment=found)
    dents = rule(ticket={Language.ENGLISH: "Look at it"}, queue="Shop")
    await store.save_run(
        case_id, run, lambda case: fire([dents], case, case.inspections[0].runs[0])
    )
    await store.describe(case_id, MEI, details=Details("A. Okafor", item="B-TE 551"))
    await store.describe_photo(case_id, "photo-1", MEI, caption="Left side")
    edited = cases.review(Verdict.EDITED, value=cases.value(part="hood"), why="shadow")
    await store.review(case_id, "finding-1", edited, MEI)
    by_hand = cases.finding(3, run_id=None, proposed=None, review=cases.review(Verdict.ADDED))
    await store.add_finding(case_id, by_hand, MEI)
    await store.start_turn(case_id, conversations.asking())
    await store.save_turn(case_id, conversations.turn())
    judged = Judged(ChangeVerdict.REFUSED, MEI, NOON)
    await store.judge_change(case_id, ("turn-1", 0), judged, None, MEI)
    await store.link(
        case_id, ("finding-1", "finding-2"), Link(("finding-1", "finding-2"), True, MEI, NOON), MEI
    )
    item = ItemKey("run-1", Lack.PHOTO, 0)
    await store.mark(case_id, item, Mark(item, True, MEI, NOON), MEI)
    await store.decide(case_id, cases.decision(), MEI)
    await store.issued(case_id, cases.sha("pdf"), MEI, "", Said(told(case), 0))
    await store.make_void(case_id, 1, "wrong photo", MEI)
    await store.issued(case_id, cases.sha("pdf 2"), MEI)
    await store.assign({case_id: "Jonas"}, MEI)
    await store.act([case_id], Act.HOLD, MEI)
    return await store.add_photo(case_id, cases.photo(2), MEI)


@contextmanager
def read_past(folder: Path) -> Iterator[Connection]:
    """The closed store's file, with nothing that keeps it from being changed; nothing that is
    changed stays."""
    engine = create_engine(f"sqlite:///{folder / DATABASE_NAME}", poolclass=NullPool)
    with engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA ignore_check_constraints = ON")
        asked = "SELECT name FROM sqlite_master WHERE type = 'trigger'"
        for trigger in connection.exec_driver_sql(asked).scalars().all():
            connection.exec_driver_sql(f"DROP TRIGGER {trigger}")
        yield connection
        connection.rollback()


def problems(connection: Connection) -> list[Problem]:
    """What is wrong with the log, the heads and all cases."""
    told, after = [], 0
    while True:
        found, last = proof.of_log(connection, after, 5)
        told += found
        if last == after or found:
            break
        after = last
    told += proof.of_heads(connection)
    for case_id in lookup.all_cases(connection, "", 100):
        told += case_proof.of_case(connection, case_id)[0]
    return told
