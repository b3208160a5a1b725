"""Which connection is named instead of one that keeps failing."""

import asyncio
from dataclasses import replace
from typing import Any

import pytest

from app import errors as er
from app.domain.words import Language
from app.fallbacks import Failed, Fallbacks
from app.inspector import Order
from app.settings.connection import Connection
from app.settings.settings import Settings
from tests.helpers.cases import MEI

OFFICE = Connection(base_url="http://localhost:1/v1", name="Office", fallback="Cloud")
CLOUD = Connection(base_url="https://api.example.com", name="Cloud")


def fallbacks(*connections: Connection) -> Fallbacks:
    return Fallbacks(lambda: Settings(connection=OFFICE, connections=connections))


def order(connection: Connection = OFFICE) -> Order:
    return Order(connection, "", Language.ENGLISH, MEI)


def failing(
    found: Fallbacks,
    times: int,
    connection: Connection = OFFICE,
    error: type[er.ModelError] = er.ConnectionLost,
) -> Fallbacks:
    for _ in range(times):
        with pytest.raises(error):
            asyncio.run(found.counted(order(connection), _Server(error)))
    return found


class _Server:
    """Fails with the first errors, then answers; orders: by whom it was asked."""

    def __init__(self, *errors: type[er.ModelError]) -> None:
        self.errors, self.orders = list(errors), list[Order]()

    async def __call__(self, order: Order) -> bool:
        self.orders.append(order)
        if self.errors:
            raise self.errors.pop(0)
        return True


async def make(connection: Connection | None) -> Order:
    assert connection is not None
    return order(connection)


def asked(found: Fallbacks, server: _Server, first: Connection, stopped: bool = False) -> Any:
    return asyncio.run(found.asked(order(first), make, server, lambda: stopped))


def test_a_fallback_is_named_after_two_failures_in_a_row() -> None:
    found = failing(fallbacks(OFFICE, CLOUD), 1)
    assert found.instead_of(OFFICE) is None
    failing(found, 1)
    assert found.instead_of(OFFICE) == CLOUD
    assert found.instead_of(CLOUD) is None


def test_an_answer_in_between_starts_the_count_anew() -> None:
    found = failing(fallbacks(OFFICE, CLOUD), 1)
    asyncio.run(found.counted(order(), _Server()))
    assert failing(found, 1).instead_of(OFFICE) is None


@pytest.mark.parametrize("error", [er.NotConnected, er.BadAddress])
def test_what_was_never_sent_does_not_count(error: type[er.ModelError]) -> None:
    found = failing(fallbacks(OFFICE, CLOUD), 1)
    failing(found, 1, error=error)
    assert found.instead_of(OFFICE) is None


@pytest.mark.parametrize(
    "saved",
    [
        (OFFICE,),  # gone meanwhile
        (OFFICE, replace(CLOUD, base_url="")),  # leads nowhere
        (OFFICE, replace(OFFICE, name="Cloud", base_url="")),
    ],
)
def test_a_fallback_that_can_not_be_asked_is_not_named(saved: Any) -> None:
    assert failing(fallbacks(*saved), 3).instead_of(OFFICE) is None


def test_a_connection_is_never_its_own_fallback() -> None:
    itself = replace(OFFICE, fallback="Office")
    assert failing(fallbacks(itself), 3, itself).instead_of(itself) is None


def test_without_a_fallback_none_is_named() -> None:
    alone = replace(OFFICE, fallback="")
    assert failing(fallbacks(alone, CLOUD), 3, alone).instead_of(alone) is None


def test_nothing_is_switched_where_it_was_not_set_so() -> None:
    found, server = failing(fallbacks(OFFICE, CLOUD), 1), _Server(er.ServerBusy)
    failed = asked(found, server, OFFICE)
    assert isinstance(failed, Failed)
    assert (type(failed.error), failed.connection) == (er.ServerBusy, OFFICE)
    assert failed.fallback == "Cloud"
    assert found.offered == CLOUD
    assert [order.connection for order in server.orders] == [OFFICE]


def test_set_so_the_fallback_is_asked_and_says_instead_of_whom() -> None:
    over = replace(OFFICE, switches_over=True)
    found, server = failing(fallbacks(over, CLOUD), 1, over), _Server(er.ServerBusy)
    assert asked(found, server, over) is None
    assert [(o.connection, o.instead_of) for o in server.orders] == [(over, ""), (CLOUD, "Office")]


def test_a_person_who_stopped_it_is_not_asked_for_again() -> None:
    over = replace(OFFICE, switches_over=True)
    found, server = failing(fallbacks(over, CLOUD), 1, over), _Server(er.ServerBusy)
    failed = asked(found, server, over, stopped=True)
    assert failed.connection == over
    assert len(server.orders) == 1


def test_a_fallback_that_fails_too_is_what_is_told() -> None:
    over = replace(OFFICE, switches_over=True)
    found = failing(fallbacks(over, CLOUD), 1, over)
    failed = asked(found, _Server(er.ServerBusy, er.KeyRefused), over)
    assert (type(failed.error), failed.connection) == (er.KeyRefused, CLOUD)
    assert failed.fallback == ""
