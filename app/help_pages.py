"""The pages of the help, as they ship with the program."""

from dataclasses import dataclass
from pathlib import Path

from app.domain.words import Language
from app.paths import resources

ORDER = ("claim", "dock", "many", "connecting", "reports", "proof", "privacy", "keys")


@dataclass(frozen=True, slots=True)
class HelpPage:
    """name: of its file, without the ending; text: Markdown; folder: its pictures lie below."""

    name: str
    title: str
    text: str
    folder: Path

    def has(self, words: str) -> bool:
        """Every one of the words stands in it, in any case."""
        text = self.text.casefold()
        return all(word in text for word in words.casefold().split())


def help_pages(language: Language) -> tuple[HelpPage, ...]:
    """All of them in that language, in English where there is none in it. Raises OSError."""
    return tuple(_page(name, language) for name in ORDER)


def _page(name: str, language: Language) -> HelpPage:
    folder = resources() / "help" / language.value
    if not (folder / f"{name}.md").is_file():
        folder = resources() / "help" / Language.ENGLISH.value
    text = (folder / f"{name}.md").read_text(encoding="utf-8")
    return HelpPage(name, text.partition("\n")[0].removeprefix("# "), text, folder)
