"""A report's fixed words in its own language, which need not be the program's."""

import tomllib
from collections.abc import Iterable
from functools import cache

from app.domain.words import Language
from app.paths import resources
from app.report.direction import set_apart


class Words:
    """The fixed words of one language, by name; a missing name is a bug and raises KeyError."""

    def __init__(self, words: dict[str, str]) -> None:
        self._words = words

    def __call__(self, name: str, /, **data: object) -> str:
        """The words of that name with the data in their {places}."""
        told = {
            key: set_apart(each) if isinstance(each, str) else each for key, each in data.items()
        }
        return self.text(name).format_map(told)

    def text(self, name: str) -> str:
        """The words of that name, {places} unfilled."""
        return self._words[name]

    def told_of(self, name: str, told: str) -> str:
        """What a thing is called, and what is told of it: «Vehicle: VW Golf»."""
        return self("told_of", name=name, told=told)

    def listed(self, names: Iterable[str]) -> str:
        """One after another."""
        return self.text("between_names").join(names)

    def sentences(self, told: Iterable[str]) -> str:
        """One after another, each whole."""
        return self.text("between_sentences").join(told)

    def names(self) -> frozenset[str]:
        """All names, so that languages can be compared."""
        return frozenset(self._words)


@cache
def words_in(language: Language) -> Words:
    """The words of that language, from resources/report."""
    path = resources() / "report" / f"{language}.toml"
    return Words(tomllib.loads(path.read_text(encoding="utf-8")))
