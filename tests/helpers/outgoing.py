"""Destinations, and cases that tell of themselves."""

from dataclasses import replace
from typing import Any

from app.domain.case import Case
from app.domain.sending.outgoing import Destination
from app.domain.words import Kind
from app.store.store import Store
from tests.helpers import cases
from tests.helpers.cases import MEI


def destination(**changes: Any) -> Destination:
    """The office's claims system, which hears of decisions and reports."""
    made = Destination(id="d1", name="Claims", address="https://claims.example.com/hook")
    return replace(made, **changes)


async def decided(store: Store, kind: Kind = Kind.VEHICLE) -> Case:
    """A case of that kind with a complete decision."""
    case = await store.new_case(kind, MEI)
    return await store.decide(case.id, cases.decision(), MEI)


def at_once(folder: Any) -> None:
    """What waits in the closed store's file is due now."""
    from tests.helpers.stores import tamper

    tamper(folder, "UPDATE messages SET next_try_at = '2020-01-01T00:00:00.000000+00:00'")
