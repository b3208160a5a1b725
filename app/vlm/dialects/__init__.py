"""How model servers are spoken to: one file per dialect."""

from app.settings.dialect import Dialect
from app.vlm.dialects.ollama import Ollama
from app.vlm.dialects.openai import OpenAI
from app.vlm.dialects.volcengine import Volcengine
from app.vlm.request.plain import Speaks


def speaker(dialect: Dialect) -> Speaks:
    """The dialect by its name; the practice engine speaks OpenAI's."""
    spoken: dict[Dialect, type[Speaks]] = {Dialect.VOLCENGINE: Volcengine, Dialect.OLLAMA: Ollama}
    return spoken.get(dialect, OpenAI)()
