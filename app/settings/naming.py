"""Names of connections: the usual one, one that is free, and one for each that has none yet."""

import re
from collections.abc import Iterable
from dataclasses import replace

from app.domain.words import Language
from app.settings.connection import PRACTICE, Connection
from app.settings.dialect import Dialect
from app.settings.providers import provider_at, providers
from app.settings.settings import Settings

_OF_DIALECT = {
    Dialect.OPENAI: "other",
    Dialect.VOLCENGINE: "volcengine",
    Dialect.OLLAMA: "ollama",
}


def usual_name(connection: Connection, language: Language = Language.ENGLISH) -> str:
    """Where and what, such as «Volcengine Ark · ep-2»; a server at an address that only the
    person knows is called by its host. "" while nothing is known."""
    provider = providers().get(connection.provider)
    known = provider is not None and bool(provider.address)
    where = provider.name(language) if provider and known else connection.host
    return " · ".join(filter(None, (where, connection.model.strip())))


def free_name(name: str, taken: Iterable[str]) -> str:
    """The name, with the next number behind it where another connection has it already."""
    used = {*taken, PRACTICE.name, ""}
    wanted = name.strip()
    numbered = re.fullmatch(r"(.*\S) (\d{1,3})", wanted)
    stem, number = (numbered[1], int(numbered[2])) if numbered else (wanted, 1)
    while wanted in used:
        number += 1
        wanted = f"{stem} {number}".strip()
    return wanted


def tidied(settings: Settings) -> Settings:
    """Settings as an older file has them, in today's form: the one connection it knew is saved
    under a name, and practice is a choice for the next run. Every saved one has a name of its
    own, and the default is one of them."""
    default, last_used = settings.connection, settings.last_used
    if default.dialect is Dialect.PRACTICE:
        default, last_used = Connection(), PRACTICE.name
    saved = [c for c in settings.connections if c.dialect is not Dialect.PRACTICE]
    place = _place(default, saved)
    if place is None and default.ready:
        saved.insert(0, default)
    if saved:
        saved = _named(saved)
        default = saved[place or 0]
    return replace(settings, connection=default, connections=tuple(saved), last_used=last_used)


def _place(default: Connection, saved: list[Connection]) -> int | None:
    same = (n for n, c in enumerate(saved) if c == default or c.name == default.name != "")
    return next(same, None)


def _named(connections: list[Connection]) -> list[Connection]:
    """Each under a name that no other has; the first of a name keeps it."""
    named: list[Connection] = []
    given = {connection.name for connection in connections}
    for connection in map(_of_a_provider, connections):
        name = connection.name.strip()
        if not name or name in (PRACTICE.name, *(other.name for other in named)):
            name = free_name(name or usual_name(connection), given | {c.name for c in named})
        named.append(replace(connection, name=name))
    return named


def _of_a_provider(connection: Connection) -> Connection:
    """One from before providers were known: its address or its dialect says which."""
    provider = providers().get(connection.provider)
    if connection.name and provider is not None and provider.dialect is connection.dialect:
        return connection
    known = provider_at(connection)
    return replace(connection, provider=known.id if known else _OF_DIALECT[connection.dialect])
