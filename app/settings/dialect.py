"""How a server of models is spoken to."""

from enum import StrEnum


class Dialect(StrEnum):
    """How a server is spoken to. PRACTICE is the server inside the program: no key, no network."""

    OPENAI = "openai"
    VOLCENGINE = "volcengine"
    OLLAMA = "ollama"
    PRACTICE = "practice"
