"""How a batch's connection is asked, by the name that is kept with the batch."""

from collections.abc import Awaitable, Callable
from functools import partial

from app.domain.who import Who
from app.errors import NotConnected, UnknownConnection
from app.inspector import Order
from app.settings.connection import PRACTICE, Connection
from app.settings.secrets import key_for
from app.settings.settings import Settings

# The order for questions to the connection of that name. Raises NotConnected, UnknownConnection.
OrderFor = Callable[[str], Awaitable[Order]]


def connection_of(settings: Settings, name: str) -> Connection:
    """The saved one of that name, "" for the default. Raises UnknownConnection, NotConnected."""
    found = PRACTICE if name == PRACTICE.name else settings.named(name)
    found = found or (None if name else settings.connection)
    if found is None:
        raise UnknownConnection(name, ", ".join(f"«{each.name}»" for each in settings.connections))
    if not found.ready:
        raise NotConnected
    return found


def order_of(settings: Settings, name: str, by: Who) -> Order:
    """With the key a command asks by. May block. Raises likewise."""
    connection = connection_of(settings, name)
    return Order(
        connection,
        key_for(connection, named=True),
        settings.reports_in,
        by,
        product_table=settings.product_table,
        rules=settings.rules,
        of_other=partial(order_of, settings, by=by),
    )
