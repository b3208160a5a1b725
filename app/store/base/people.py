"""Who did things: each name once, and elsewhere only its number."""

from sqlalchemy import Connection, bindparam, insert, select

from app.domain.who import Who
from app.store.base.columns import clean
from app.store.base.tables import people

# Put together once: every change asks for both.
_KNOWN = select(people.c.seq).where(
    people.c.name == bindparam("name"), people.c.system_user == bindparam("system_user")
)
_ALL = select(people.c.seq, people.c.name, people.c.system_user)


def number_of(connection: Connection, who: Who) -> int:
    """The person's number, given on first sight."""
    told = {"name": clean(who.name), "system_user": clean(who.system_user)}
    known = connection.execute(_KNOWN, told).scalar()
    if known is not None:
        return int(known)
    connection.execute(insert(people), told)
    return int(connection.execute(_KNOWN, told).scalar_one())


def everybody(connection: Connection) -> dict[int, Who]:
    """All people by number: as many as ever worked on this computer, so a handful."""
    return {seq: Who(name, user) for seq, name, user in connection.execute(_ALL)}
