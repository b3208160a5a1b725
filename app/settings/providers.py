"""Where models are served, as data: what differs from one provider to the next."""

import tomllib
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache
from typing import Any
from urllib.parse import urlsplit

from app.domain.words import Language
from app.paths import resources
from app.settings.connection import Connection, Coordinates, Form, Thinking
from app.settings.dialect import Dialect

CONTEXT_WINDOW = 32_768
"""Tokens; Qwen3-VL-8B as the customer's document has it."""


class LaterForm(StrEnum):
    """How questions that can wait are handed over; see the head of resources/providers.toml."""

    FILE = "file"
    CALLS = "calls"


@dataclass(frozen=True, slots=True)
class Later:
    """A provider's interface for questions that can wait. price: of the usual one, an exact
    decimal; hours: within which they are answered."""

    form: LaterForm
    price: str
    hours: int
    path: str = ""
    lines: int = 0
    bytes: int = 0
    line_bytes: int = 0


@dataclass(frozen=True, slots=True)
class Provider:
    """One table of resources/providers.toml, whose head says what each field means."""

    id: str
    names: dict[Language, str]
    dialect: Dialect
    address: str = ""
    model: str = ""
    model_hint: str = ""
    key: str = "one"
    port: int = 0
    forms: tuple[Form, ...] = tuple(Form)
    thinking_on: dict[str, Any] = field(default_factory=dict)
    thinking_off: dict[str, Any] = field(default_factory=dict)
    coordinates: Coordinates = Coordinates.RELATIVE
    context_window: int = CONTEXT_WINDOW
    pictures: int = 0
    picture_bytes: int = 0
    regional: bool = False
    extra: dict[str, Any] = field(default_factory=dict)
    owner: str = ""
    window_at: str = ""
    later: Later | None = None

    def name(self, language: Language) -> str:
        """The name in that language, else in English."""
        return self.names.get(language) or self.names[Language.ENGLISH]

    def forms_for(self, connection: Connection) -> tuple[Form, ...]:
        """What may be asked for, best first, once the connection's own switch has been heard."""
        at_best = connection.switches.form
        if at_best is None:
            return self.forms
        return tuple(Form)[list(Form).index(at_best) :]

    def body_for(self, connection: Connection) -> dict[str, Any]:
        """What a request's body carries besides what every dialect has."""
        switch = {Thinking.ON: self.thinking_on, Thinking.OFF: self.thinking_off}
        return {**self.extra, **switch.get(connection.switches.thinking, {})}

    def coordinates_for(self, connection: Connection) -> Coordinates:
        """How the connection's model counts places."""
        return connection.switches.coordinates or self.coordinates

    def window_for(self, connection: Connection) -> int:
        """Tokens a question and its answer may take together."""
        return connection.context_window or self.context_window


@cache
def providers() -> dict[str, Provider]:
    """Every provider by its id, in the file's order. The file ships with the program."""
    told = tomllib.loads((resources() / "providers.toml").read_text(encoding="utf-8"))
    return {name: _provider(name, table) for name, table in told.items()}


def provider_of(connection: Connection) -> Provider:
    """The connection's provider; one that is in no table is as any other address."""
    known = providers()
    return known.get(connection.provider, known["other"])


def provider_at(connection: Connection) -> Provider | None:
    """The provider whose own address in the network the connection has, None for any other."""
    for provider in providers().values():
        own = Connection(provider.dialect, provider.address)
        alike = (own.dialect, own.host) == (connection.dialect, connection.host)
        if alike and own.host and not provider.port:
            return provider
    return None


def keys_of_one_region(host: str) -> bool:
    """Whether a provider there takes no keys of its other regions."""
    there = (p for p in providers().values() if urlsplit(p.address).hostname == host)
    return any(provider.regional for provider in there)


def _provider(name: str, table: dict[str, Any]) -> Provider:
    called = table.pop("name")
    names = {"en": called} if isinstance(called, str) else called
    typed: dict[str, Any] = {
        "names": {Language(language): text for language, text in names.items()},
        "dialect": Dialect(table.pop("dialect")),
    }
    if "forms" in table:
        typed["forms"] = tuple(Form(form) for form in table.pop("forms"))
    if "coordinates" in table:
        typed["coordinates"] = Coordinates(table.pop("coordinates"))
    if "later" in table:
        told = table.pop("later")
        typed["later"] = Later(LaterForm(told.pop("form")), **told)
    return Provider(id=name, **typed, **table)
