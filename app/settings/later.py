"""A connection as questions are asked by that can wait a day, for less."""

from dataclasses import replace
from decimal import Decimal
from urllib.parse import urlsplit

from app.settings.connection import Connection, Price
from app.settings.dialect import Dialect
from app.settings.price import decimal_of
from app.settings.providers import Later, provider_of


def later_of(connection: Connection) -> Later | None:
    """What the connection's provider has for such questions, None for nothing."""
    return provider_of(connection).later if connection.dialect is Dialect.OPENAI else None


def cheaper(connection: Connection, later: Later) -> Connection:
    """The same connection for them: at that price, in one piece, as long as it takes. What it may
    be asked a minute counts for other questions."""
    return replace(
        connection,
        base_url=_beside(connection, later.path) if later.path else connection.base_url,
        price=price_of(connection.price, later),
        deadline_seconds=later.hours * 3600,
        switches=replace(connection.switches, streams=False),
        requests_a_minute=0,
        tokens_a_minute=0,
    )


def price_of(price: Price, later: Later) -> Price:
    """The price of such questions, unknown where the usual one is."""
    factor = Decimal(later.price)

    def less(typed: str) -> str:
        exact = decimal_of(typed) if typed else None
        return "" if exact is None else format((exact * factor).normalize(), "f")

    return replace(price, tokens_in=less(price.tokens_in), tokens_out=less(price.tokens_out))


def _beside(connection: Connection, path: str) -> str:
    """The interface's address, followed by the path; a bare host means the provider's own."""
    address = connection.base_url.strip().rstrip("/").removesuffix("/chat/completions")
    if not urlsplit(address).path:
        address += urlsplit(provider_of(connection).address).path
    return address + path
