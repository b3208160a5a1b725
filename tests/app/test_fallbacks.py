"""Which connection is named instead of one that keeps failing."""

from dataclasses import replace
from typing import Any

import pytest

from app import errors as er
from app.fallbacks import Fallbacks
from app.settings.settings import Connection, Settings

OFFICE = Connection(base_url="http://localhost:1/v1", name="Office", fallback="Cloud")
CLOUD = Connection(base_url="https://api.example.com", name="Cloud")


def fallbacks(*connections: Connection) -> Fallbacks:
    return Fallbacks(lambda: Settings(connection=OFFICE, connections=connections))


def failing(found: Fallbacks, times: int, connection: Connection = OFFICE) -> Fallbacks:
    for _ in range(times):
        found.note_failure(connection, er.ConnectionLost())
    return found


def test_a_fallback_is_named_after_two_failures_in_a_row() -> None:
    found = failing(fallbacks(OFFICE, CLOUD), 1)
    assert found.instead_of(OFFICE) is None
    failing(found, 1)
    assert found.instead_of(OFFICE) == CLOUD
    assert found.instead_of(CLOUD) is None


def test_an_answer_in_between_starts_the_count_anew() -> None:
    found = failing(fallbacks(OFFICE, CLOUD), 1)
    found.note_answer(OFFICE)
    assert failing(found, 1).instead_of(OFFICE) is None


@pytest.mark.parametrize("error", [er.NotConnected(), er.BadAddress(reason="host")])
def test_what_was_never_sent_does_not_count(error: er.ModelError) -> None:
    found = failing(fallbacks(OFFICE, CLOUD), 1)
    found.note_failure(OFFICE, error)
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
