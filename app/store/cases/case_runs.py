"""What is written about runs and their findings; see case_file for how."""

from datetime import UTC, datetime

from sqlalchemy import Connection, insert, select

from app.domain.finding import Finding, Review
from app.domain.run import Run
from app.domain.who import Who
from app.errors import NotInStore
from app.store.base import rows
from app.store.base.asked import FINDINGS, RUNS
from app.store.base.changed import words
from app.store.base.entry import What
from app.store.base.log import Change
from app.store.base.people import number_of
from app.store.base.rows import Row
from app.store.base.tables import findings, inspections, reviews, runs
from app.store.cases.case_askings import Askings

ASKED = Askings("run", runs, RUNS, What.RUN_ENDED)
_JUDGED = ("verdict", "part", "type", "severity", "action", "text", "region", "outline", "why")


def start(connection: Connection, case_id: str, run: Run) -> Change:
    """A model is being asked, or a known answer taken. Raises NotInStore for another case's
    inspection."""
    asked = select(inspections.c.id).where(
        inspections.c.case_id == case_id, inspections.c.id == run.inspection_id
    )
    if connection.execute(asked).first() is None:
        raise NotInStore(what="inspection", id=run.inspection_id)
    row = rows.run_row(run) | {"started_by": number_of(connection, run.started_by)}
    connection.execute(insert(runs), row)
    _add_findings(connection, run)
    told = {"run": run.id, "inspection": run.inspection_id, "model": run.asked.model}
    if run.taken is not None:
        source = {"from_case": run.taken.case_id, "from_run": run.taken.run_id}
        told |= source | {"distance": str(run.taken.distance)}
        return Change(What.ANSWER_TAKEN, run.started_by, told)
    what = What.SECOND_OPINION if run.second else What.RUN_STARTED
    return Change(what, run.started_by, told)


def save(connection: Connection, case_id: str, run: Run) -> Change | None:
    """What has come so far, or all of it. Findings are added as they come and never changed, so
    that what a person made of them meanwhile stays. Only the end is logged."""
    change = ASKED.save(connection, case_id, run.id, run, rows.run_row(run))
    _add_findings(connection, run)
    return change


def judge(
    connection: Connection, case_id: str, finding_id: str, review: Review | None, by: Who
) -> Change:
    """A person's verdict on a finding, or None: as if nobody had looked."""
    proposed = _finding(connection, case_id, finding_id)
    before = _held(connection, finding_id) or proposed
    if review is None:
        row = {"at": datetime.now(UTC), "why": "", "by": number_of(connection, by)}
        connection.execute(insert(reviews), row | {"finding_id": finding_id})
        said = words(reviews, _JUDGED, before, proposed)
        return Change(What.REVIEW_UNDONE, by, {"finding": finding_id}, said)
    row = rows.review_row(review) | {"by": number_of(connection, review.by)}
    connection.execute(insert(reviews), row | {"finding_id": finding_id})
    said = rows.flat(review.value)
    changed = [name for name, value in said.items() if value != proposed.get(name)]
    told = {"finding": finding_id, "verdict": review.verdict, "severity": review.value.severity}
    told["fields"] = " ".join(changed)
    told |= {"act": review.act} if review.act else {}
    return Change(What.FINDING_REVIEWED, by, told, words(reviews, _JUDGED, before, row))


def _held(connection: Connection, finding_id: str) -> Row | None:
    """The verdict that holds, None where there is none."""
    asked = select(reviews).where(reviews.c.finding_id == finding_id)
    last = asked.order_by(reviews.c.seq.desc()).limit(1)
    row = connection.execute(last).mappings().first()
    return row if row is not None and row["verdict"] is not None else None


def _add_findings(connection: Connection, run: Run) -> None:
    if not run.assessment.findings:
        return
    asked = select(findings.c.id).where(findings.c.run_id == run.id)
    there = set(connection.execute(asked).scalars())
    fresh = [found for found in run.assessment.findings if found.id not in there]
    if fresh:
        connection.execute(insert(findings), [_row(found, run) for found in fresh])


def _row(found: Finding, run: Run) -> dict[str, object]:
    return rows.finding_row(found) | {"run_id": run.id, "inspection_id": run.inspection_id}


def _finding(connection: Connection, case_id: str, finding_id: str) -> Row:
    asked = select(findings).select_from(FINDINGS)
    here = findings.c.id == finding_id, inspections.c.case_id == case_id
    row = connection.execute(asked.where(*here)).mappings().first()
    if row is None:
        raise NotInStore(what="finding", id=finding_id)
    return row
