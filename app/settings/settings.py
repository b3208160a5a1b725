"""Every setting, declared once: type, default, bounds."""

from dataclasses import dataclass
from enum import StrEnum

from app.domain.words import Language

MAX_DEADLINE_SECONDS = 3600
MIN_DEADLINE_SECONDS = 10


class Dialect(StrEnum):
    """How a server is spoken to. PRACTICE is the server inside the program: no key, no network."""

    OPENAI = "openai"
    VOLCENGINE = "volcengine"
    PRACTICE = "practice"


class Appearance(StrEnum):
    """Light or dark, or as the system has it."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Paper(StrEnum):
    """Paper of a report."""

    A4 = "a4"
    LETTER = "letter"


@dataclass(frozen=True, slots=True)
class Connection:
    """Where a model is reached. base_url as typed: for openai the part before
    /chat/completions, for volcengine the full address. The key is never part of it.
    deadline_seconds: longest time one answer may take as a whole, 10 to 3600."""

    dialect: Dialect = Dialect.OPENAI
    base_url: str = ""
    model: str = "qwen3-vl-8b"
    deadline_seconds: int = 180

    @property
    def ready(self) -> bool:
        """There is something to call."""
        return self.dialect is Dialect.PRACTICE or bool(self.base_url.strip())


PRACTICE = Connection(dialect=Dialect.PRACTICE, model="practice")


@dataclass(frozen=True, slots=True)
class Settings:
    """adjuster, licence and office as printed in reports; language is the report's, and what
    free text is asked for in; templates: ids of those the office uses, offered for new cases;
    product_table: path of the office's CSV of prices and stock, "" for none."""

    connection: Connection = Connection()
    adjuster: str = ""
    licence: str = ""
    office: str = ""
    language: Language = Language.ENGLISH
    appearance: Appearance = Appearance.SYSTEM
    paper: Paper = Paper.A4
    templates: tuple[str, ...] = ("vehicle", "parcel", "property", "general")
    product_table: str = ""
