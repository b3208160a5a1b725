"""Looking for a model server on this machine, when a person asks for it."""

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass, replace

from app.errors import KeyRefused, ModelError
from app.settings.connection import Connection
from app.settings.providers import Provider, providers
from app.vlm.listing import Offered
from app.vlm.wire.patience import Patience

QUICK = Patience(connect=0.7, whole=2.5)
"""Seconds; what runs on this machine answers at once."""

Lists = Callable[[Connection], Awaitable[tuple[Offered, ...]]]


@dataclass(frozen=True, slots=True)
class Nearby:
    """A server that answers. connection: ready but for its model and, where wants_key, its key;
    models: what it offers, those with eyes first."""

    connection: Connection
    models: tuple[Offered, ...] = ()
    wants_key: bool = False


def usual_places() -> tuple[Connection, ...]:
    """Where model servers usually listen on a machine, one per port."""
    ports: dict[int, Connection] = {}
    for provider in providers().values():
        if provider.port:
            ports.setdefault(provider.port, _connection(provider, provider.address))
    return tuple(ports.values())


async def find(places: tuple[Connection, ...], models_at: Lists) -> tuple[Nearby, ...]:
    """The servers that answer there, in the places' order. Nothing is sent but the question for
    a list of models, without any key."""
    found = await asyncio.gather(*(_look(place, models_at) for place in places))
    return tuple(nearby for nearby in found if nearby is not None)


async def _look(place: Connection, models_at: Lists) -> Nearby | None:
    try:
        models = await models_at(place)
    except KeyRefused:
        return Nearby(place, wants_key=True)
    except ModelError:
        return None
    return Nearby(_recognised(place, models), models)


def _recognised(place: Connection, models: tuple[Offered, ...]) -> Connection:
    """Another server than usual may listen at a port: its models' owner says which."""
    owners = {model.owner for model in models} - {""}
    if not owners:
        return place
    known = next(_owned(owners), None) or providers()["other"]
    usual = _connection(known, place.base_url)
    return place if known.id == place.provider else usual


def _owned(owners: set[str]) -> Iterator[Provider]:
    return (p for p in providers().values() if p.owner in owners)


def _connection(provider: Provider, address: str) -> Connection:
    return replace(
        Connection(provider.dialect, address, provider=provider.id), model=provider.model
    )
