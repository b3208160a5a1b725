"""Which cases nobody may have copies of any more, in measurements of models; and that they went."""

from collections.abc import Collection, Sequence

from sqlalchemy import ColumnElement, Connection, exists, func, select

from app.domain.who import Who
from app.store.base.entry import What
from app.store.base.log_many import add_to_all
from app.store.base.tables import cases, log, photos

# Where an erased name stood if it was only that of whoever worked on the case.
_OF_COLLEAGUES = ("adjuster", "assignee", "adjuster assignee")
_CAUSES = (What.PHOTOS_DROPPED, What.PERSON_ERASED, What.CASE_DELETED)


def gone(connection: Connection, case_ids: Collection[str]) -> set[str]:
    """Those of them that are not there, were put away, whose photos are deleted, or in which a
    person was erased other than as a colleague."""
    asked = select(cases.c.id).where(cases.c.id.in_(case_ids), _kept())
    return set(case_ids) - set(connection.execute(asked).scalars())


def of_gone(connection: Connection, sha256s: Collection[str]) -> dict[str, set[str]]:
    """Those of the originals that only such cases have; the cases that have them."""
    asked = select(photos.c.sha256, cases.c.id, _kept()).select_from(photos.join(cases))
    found: dict[str, set[str]] = {}
    kept: set[str] = set()
    for sha256, case_id, is_kept in connection.execute(asked.where(photos.c.sha256.in_(sha256s))):
        found.setdefault(sha256, set()).add(case_id)
        kept |= {sha256} if is_kept else set()
    return {sha256: ids for sha256, ids in found.items() if sha256 not in kept}


def put_on_record(connection: Connection, case_ids: Collection[str], by: Who) -> None:
    """Copies of these cases were deleted; of a case that is there, and once for each cause."""
    there = set(connection.execute(select(cases.c.id).where(cases.c.id.in_(case_ids))).scalars())
    wanted: Sequence[str] = sorted(there - _recorded(connection, there))
    if wanted:
        add_to_all(connection, wanted, What.COPIES_DROPPED, by)


def _recorded(connection: Connection, case_ids: Collection[str]) -> set[str]:
    """Cases whose newest entry of this kind stands behind the newest cause."""
    whats = [each.value for each in (*_CAUSES, What.COPIES_DROPPED)]
    newest = (
        select(func.max(log.c.seq))
        .where(log.c.case_id.in_(case_ids), log.c.what.in_(whats))
        .group_by(log.c.case_id)
    )
    asked = select(log.c.case_id).where(log.c.seq.in_(newest))
    return set(connection.execute(asked.where(log.c.what == What.COPIES_DROPPED.value)).scalars())


def _kept() -> ColumnElement[bool]:
    told = func.coalesce(func.json_extract(log.c.data, "$.fields"), "")
    of_person = log.c.what == What.PERSON_ERASED.value, told.not_in(_OF_COLLEAGUES)
    erased = exists().where(log.c.case_id == cases.c.id, *of_person)
    there = cases.c.deleted_at.is_(None) & cases.c.photos_dropped_at.is_(None)
    return there & ~erased
