"""What is written about postings and the questions in them. Everything runs inside one
transaction."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, delete, exists, func, insert, select, update

from app.domain.many.batch import Batch, BatchState, Failure, JobState
from app.domain.many.posting import Kept, Posted, Posting, PostingState, Told
from app.store.base import rows
from app.store.base.batch_tables import batches as batch_rows
from app.store.base.batch_tables import jobs, postings, questions
from app.store.batches import batches


def add(connection: Connection, posting: Posting) -> None:
    """A new one."""
    connection.execute(insert(postings).values(rows.flat(posting)))


def save(connection: Connection, posting: Posting) -> None:
    """As it is now."""
    told = rows.flat(posting)
    connection.execute(update(postings).where(postings.c.id == posting.id).values(told))


def hurry(connection: Connection, batch_id: str) -> None:
    """Those of the batch are due now: a person wants something of it."""
    here = postings.c.batch_id == batch_id, postings.c.state != PostingState.OVER
    connection.execute(update(postings).where(*here).values(look_at=None))


def open_ones(connection: Connection) -> tuple[tuple[Batch, Posting], ...]:
    """Those that are not over, the oldest first, each with its batch."""
    asked = select(postings).where(postings.c.state != PostingState.OVER).order_by(postings.c.seq)
    told = [rows.built(Posting, row) for row in connection.execute(asked).mappings()]
    made = {each.batch_id: batches.found(connection, each.batch_id) for each in told}
    return tuple((made[each.batch_id], each) for each in told)


def put(connection: Connection, posting: Posting, job_id: str, name: str) -> None:
    """A question of the job is in that posting, which is saved with it."""
    save(connection, posting)
    values = {"job_id": job_id, "posting_id": posting.id, "name": name}
    connection.execute(insert(questions).values(values))


def share(connection: Connection, batch_id: str, job_id: str, name: str) -> bool:
    """Whether the batch asks that already, where no answer has come yet; the job then waits for
    the same."""
    asked = select(questions.c.posting_id).join(postings)
    asked = asked.where(postings.c.batch_id == batch_id, postings.c.state != PostingState.OVER)
    found = asked.where(questions.c.name == name, questions.c.status.is_(None)).limit(1)
    posting_id = connection.execute(found).scalar()
    if posting_id is not None:
        values = {"job_id": job_id, "posting_id": posting_id, "name": name}
        connection.execute(insert(questions).values(values))
    return posting_id is not None


def find(connection: Connection, job_id: str, name: str) -> tuple[bool, Kept | None]:
    """Whether the job has put that question, and the answer, where it is there."""
    here = questions.c.job_id == job_id, questions.c.name == name
    row = connection.execute(select(questions.c.status, questions.c.body).where(*here)).first()
    if row is None:
        return False, None
    return True, None if row.status is None else Kept(row.status, row.body)


def drop(connection: Connection, job_id: str, name: str) -> None:
    """What was answered has become a run of the job's case."""
    here = questions.c.job_id == job_id, questions.c.name == name
    connection.execute(delete(questions).where(*here))


def put_away(connection: Connection, job_id: str) -> None:
    """Nobody works on the job: it waits for its answers, as if it had not been begun."""
    waits = exists().where(questions.c.job_id == job_id, questions.c.status.is_(None))
    told = {"state": JobState.WAITING, "tries": jobs.c.tries - 1, "away": waits}
    connection.execute(update(jobs).where(jobs.c.id == job_id).values(told))


def waits_for(connection: Connection, case_id: str) -> str:
    """Name of a batch by which a provider is to answer something about the case, "" for none."""
    by_call = (jobs.c.state == JobState.WORKING) & batch_rows.c.later.is_(True)
    asked = select(batch_rows.c.name).join(jobs, jobs.c.batch_id == batch_rows.c.id)
    asked = asked.where(jobs.c.case_id == case_id, jobs.c.away.is_(True) | by_call)
    asked = asked.where(batch_rows.c.state != BatchState.STOPPED)
    return connection.execute(asked.limit(1)).scalar() or ""


def is_full(connection: Connection, batch_id: str) -> bool:
    """Nothing of the batch is to be put into a posting any more, or not for a while."""
    busy = jobs.c.state == JobState.WORKING
    if batches.found(connection, batch_id).state is BatchState.GOING:
        busy |= (jobs.c.state == JobState.WAITING) & jobs.c.away.is_(False)
    asked = select(jobs.c.id).where(jobs.c.batch_id == batch_id, busy).limit(1)
    return connection.execute(asked).first() is None


def keep(connection: Connection, posting_id: str, told: Sequence[Told]) -> int:
    """The answers among these, where none is there yet; how many are to no question of it."""
    unknown = 0
    for each in told:
        here = questions.c.posting_id == posting_id, questions.c.name == each.name
        if not connection.execute(select(exists().where(*here))).scalar():
            unknown += 1
        elif each.kept is not None:
            values = {"status": each.kept.status, "body": each.kept.body}
            asked = update(questions).where(*here, questions.c.status.is_(None))
            connection.execute(asked.values(values))
    return unknown


def end(
    connection: Connection,
    posting: Posting,
    failures: dict[str, Failure],
    usual: Failure | None,
    most: int,
    now: datetime,
) -> None:
    """Nothing more comes of it: its jobs go on, and are tried again whose questions were not
    answered, until they have failed so often. failures: by name of a question; usual: of all
    others, None where they are as if not begun."""
    left = select(questions.c.job_id, questions.c.name)
    left = left.where(questions.c.posting_id == posting.id, questions.c.status.is_(None))
    for job_id, name in connection.execute(left).all():
        _fail(connection, job_id, failures.get(name, usual), most, now)
    here = questions.c.posting_id == posting.id
    of_it = select(questions.c.job_id).where(here)
    waits = select(questions.c.job_id).where(~here, questions.c.status.is_(None))
    free = update(jobs).where(jobs.c.id.in_(of_it), jobs.c.id.not_in(waits))
    connection.execute(free.values(away=False))
    connection.execute(delete(questions).where(here, questions.c.status.is_(None)))
    save(connection, posting)


def posted(connection: Connection, batch_id: str) -> Posted:
    """How the batch's postings stand together."""
    here = postings.c.batch_id == batch_id
    away = here & (postings.c.state == PostingState.AWAY)
    times = select(func.min(postings.c.posted_at), func.min(postings.c.look_at)).where(away)
    since, look_at = connection.execute(times).one()
    unused = connection.execute(select(func.sum(postings.c.unused)).where(here)).scalar() or 0
    waits = jobs.c.batch_id == batch_id, jobs.c.state == JobState.WAITING, jobs.c.away.is_(True)
    count = connection.execute(select(func.count()).select_from(jobs).where(*waits)).scalar() or 0
    failed = select(postings.c.why, postings.c.why_data).where(here, postings.c.why != "")
    failed = failed.where(postings.c.state != PostingState.OVER).limit(1)
    why, data = connection.execute(failed).first() or ("", {})
    return Posted(count, since, look_at, why, data, unused)


def _fail(
    connection: Connection, job_id: str, failure: Failure | None, most: int, now: datetime
) -> None:
    if failure is None:
        return
    told: dict[str, Any] = {"failed": failure.code, "failed_data": failure.data}
    here = jobs.c.id == job_id, jobs.c.state == JobState.WAITING
    connection.execute(update(jobs).where(*here).values(told | {"tries": jobs.c.tries + 1}))
    tired = {"state": JobState.FAILED, "finished_at": now}
    connection.execute(update(jobs).where(*here, jobs.c.tries >= most).values(tired))
