"""Questions people usually ask on, as data: resources/questions.toml."""

import tomllib
from functools import cache

from app.domain.words import Kind, Language
from app.paths import resources


def usual_questions(kind: Kind, language: Language) -> tuple[str, ...]:
    """Two or three for that kind of case, the most useful first."""
    known = _questions()
    asked = known.get(kind.value) or known["general"]
    return tuple(question[language] for question in asked)


@cache
def _questions() -> dict[str, list[dict[Language, str]]]:
    told = tomllib.loads((resources() / "questions.toml").read_text(encoding="utf-8"))
    return {
        kind: [{lang: question[lang] for lang in Language} for question in table["ask"]]
        for kind, table in told.items()
    }
