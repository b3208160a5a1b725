"""Who did things: each name once, and elsewhere only its number."""

from sqlalchemy import Connection, insert, select

from app.domain.who import Who
from app.store.base.columns import clean
from app.store.base.tables import people


def number_of(connection: Connection, who: Who) -> int:
    """The person's number, given on first sight."""
    name, user = clean(who.name), clean(who.system_user)
    asked = select(people.c.seq).where(people.c.name == name, people.c.system_user == user)
    known = connection.execute(asked).scalar()
    if known is not None:
        return int(known)
    connection.execute(insert(people).values(name=name, system_user=user))
    return int(connection.execute(asked).scalar_one())


def everybody(connection: Connection) -> dict[int, Who]:
    """All people by number: as many as ever worked on this computer, so a handful."""
    rows = connection.execute(select(people.c.seq, people.c.name, people.c.system_user))
    return {seq: Who(name, user) for seq, name, user in rows}
