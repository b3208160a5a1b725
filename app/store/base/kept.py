"""Every template a model was asked by, word for word, so that old cases keep theirs."""

from sqlalchemy import Connection, exists, insert, select

from app.domain.template import TemplateText
from app.store.base import rows
from app.store.base.tables import templates


def keep(connection: Connection, text: TemplateText) -> None:
    """Keep it, unless the same words are kept already."""
    known = exists().where(templates.c.sha256 == text.sha256)
    if not connection.execute(select(known)).scalar():
        connection.execute(insert(templates), rows.flat(text))


def all_kept(connection: Connection) -> tuple[TemplateText, ...]:
    """All of them, oldest first."""
    asked = select(templates).order_by(templates.c.seq)
    return tuple(rows.built(TemplateText, row) for row in connection.execute(asked).mappings())
