"""What is written about links between findings and about open items; see case_file for how."""

from datetime import UTC, datetime

from sqlalchemy import Connection, insert, select

from app.domain.link import Link
from app.domain.mark import ItemKey, Mark
from app.domain.open_items import Answer
from app.domain.who import Who
from app.errors import NotInStore
from app.store.base import rows
from app.store.base.asked import FINDINGS, RUNS
from app.store.base.entry import What
from app.store.base.log import Change
from app.store.base.note_tables import links, marks
from app.store.base.people import number_of
from app.store.base.tables import findings, inspections, runs


def link(
    connection: Connection, case_id: str, pair: tuple[str, str], link: Link | None, by: Who
) -> Change:
    """A person's word on two findings of the case, or None: as if nobody had said anything."""
    asked = select(findings.c.id).select_from(FINDINGS).where(inspections.c.case_id == case_id)
    for each in pair:
        if connection.execute(asked.where(findings.c.id == each)).first() is None:
            raise NotInStore(what="finding", id=each)
    one, other = pair
    row = {"one": one, "other": other, "by": number_of(connection, link.by if link else by)}
    row |= {"same": link.same, "at": link.at} if link else {"same": None, "at": datetime.now(UTC)}
    connection.execute(insert(links), row)
    told = {"one": one, "other": other}
    if link is None:
        return Change(What.LINK_UNDONE, by, told)
    return Change(What.FINDINGS_LINKED, by, told | {"same": str(link.same).lower()})


def mark(connection: Connection, case_id: str, item: ItemKey, mark: Mark | None, by: Who) -> Change:
    """What became of an open item, or None: as if nobody had said anything."""
    asked = select(runs.c.id).select_from(RUNS)
    here = runs.c.id == item.run_id, inspections.c.case_id == case_id
    if connection.execute(asked.where(*here)).first() is None:
        raise NotInStore(what="run", id=item.run_id)
    row = rows.flat(item) | {"by": number_of(connection, mark.by if mark else by)}
    row |= (
        rows.flat(mark, leave=("item", "by"))
        if mark
        else {"answered": None, "by_run": "", "why": "", "at": datetime.now(UTC)}
    )
    connection.execute(insert(marks), row)
    told = {"run": item.run_id, "lack": item.lack, "place": str(item.place)}
    if mark is None:
        return Change(What.MARK_UNDONE, by, told)
    answered = {"answered": str(mark.answered).lower(), "by_run": mark.by_run}
    return Change(What.ITEM_MARKED, by, told | answered)


def tick(connection: Connection, case_id: str, answer: Answer, by: Who) -> Change:
    """A later run, asked by that person, has answered an open item."""
    ticked = Mark(answer.item, True, by, datetime.now(UTC), answer.by_run, answer.why)
    return mark(connection, case_id, answer.item, ticked, by)
