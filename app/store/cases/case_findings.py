"""What is written about findings a person adds; see case_file for how."""

from sqlalchemy import Connection, insert, select

from app.domain.finding import Finding
from app.domain.who import Who
from app.errors import NotInStore
from app.store.base import rows
from app.store.base.log import Change
from app.store.base.tables import findings, photos
from app.store.cases.case_runs import judge


def add(connection: Connection, case_id: str, found: Finding, by: Who) -> Change:
    """A person's finding and its value; known is one that was taken back and stands again."""
    asked = select(photos.c.inspection_id).where(photos.c.case_id == case_id)
    inspection = connection.execute(asked.where(photos.c.id == found.photo_id)).scalar()
    if inspection is None:
        raise NotInStore(what="photo", id=found.photo_id)
    known = select(findings.c.id).where(findings.c.id == found.id)
    if connection.execute(known).first() is None:
        row = rows.finding_row(found) | {"inspection_id": inspection}
        connection.execute(insert(findings), row)
    return judge(connection, case_id, found.id, found.review, by)
