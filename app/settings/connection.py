"""A connection to a model: where it is, how it is spoken to, and what it costs."""

from dataclasses import dataclass
from enum import StrEnum

from app.settings.dialect import Dialect

MAX_DEADLINE_SECONDS = 3600
MIN_DEADLINE_SECONDS = 10


class Thinking(StrEnum):
    """Whether a model is to think before it answers; AS_IS leaves it to the server."""

    AS_IS = "as_is"
    ON = "on"
    OFF = "off"


class Form(StrEnum):
    """How firmly an answer's form is asked for; each is a step below the one before."""

    JSON_SCHEMA = "json_schema"
    JSON_OBJECT = "json_object"
    PROMPT = "prompt"  # in words only


class Coordinates(StrEnum):
    """How a model counts places: 0 to 1000 of each side, or pixels of the picture as sent."""

    RELATIVE = "relative"
    PIXELS = "pixels"


@dataclass(frozen=True, slots=True)
class Switches:
    """Where a connection differs from its provider's table, as a test of it or a person found;
    None and AS_IS leave it as the table has it."""

    form: Form | None = None
    thinking: Thinking = Thinking.AS_IS
    coordinates: Coordinates | None = None
    streams: bool | None = None


@dataclass(frozen=True, slots=True)
class Price:
    """What a connection costs, typed by a person: exact decimals per million tokens, "" where
    unknown; currency as it is written, such as «¥» or «USD»."""

    tokens_in: str = ""
    tokens_out: str = ""
    currency: str = ""


@dataclass(frozen=True, slots=True)
class Connection:
    """Where a model is reached. base_url as typed: for openai and ollama the part before the
    interface's own path, for volcengine the full address. The key is never part of it.
    deadline_seconds: longest time one answer may take as a whole, 10 to 3600.

    name: what people call it, unique among the saved ones. provider: its table in
    resources/providers.toml. context_window: tokens, 0 for the provider's. plain_http_to: the
    host, with its port, that a person allowed to be spoken to unencrypted. fallback: name of the
    connection to offer when this one fails; taken without asking only if switches_over. id: made
    once and never changed, "" for one that is older than ids; with the host it finds the key.
    requests_a_minute, tokens_a_minute: what batches keep to, 0 for any number. weekly: it is
    measured again every week on the set it was measured on last. sees_examples: closed cases go
    before its questions, as examples.
    """

    dialect: Dialect = Dialect.OPENAI
    base_url: str = ""
    model: str = "qwen3-vl-8b"
    deadline_seconds: int = 180
    name: str = ""
    provider: str = "other"
    switches: Switches = Switches()
    context_window: int = 0
    price: Price = Price()
    plain_http_to: str = ""
    fallback: str = ""
    switches_over: bool = False
    id: str = ""
    requests_a_minute: int = 0
    tokens_a_minute: int = 0
    weekly: bool = False
    sees_examples: bool = False

    @property
    def ready(self) -> bool:
        """There is something to call."""
        return self.dialect is Dialect.PRACTICE or bool(self.base_url.strip())

    @property
    def shows_examples(self) -> bool:
        """Closed cases may go before its questions; practice sees nothing."""
        return self.sees_examples and self.dialect is not Dialect.PRACTICE

    @property
    def host(self) -> str:
        """The server's name and port as typed, in lower case; "" where there is none."""
        from urllib.parse import urlsplit  # not before the first paint

        typed = self.base_url.strip()
        try:
            netloc = urlsplit(typed if "//" in typed else f"//{typed}").netloc
        except ValueError:
            return typed.lower()
        return netloc.rpartition("@")[2].lower()


PRACTICE = Connection(dialect=Dialect.PRACTICE, model="practice", name="practice")
