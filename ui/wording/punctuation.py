"""What stands between words and around them, as each language has it."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

_translate = QCoreApplication.translate


def quoted(said: str) -> str:
    """Somebody's own words in quotation marks."""
    return _translate("Words", "«%1»").replace("%1", said)


def listed(words: Iterable[str]) -> str:
    """One after the other; what is empty is left out."""
    between = _translate("Words", "%1, %2").removeprefix("%1").removesuffix("%2")
    return between.join(filter(None, words))


def paragraph(*sentences: str) -> str:
    """Sentences after each other; what is empty is left out."""
    between = _translate("Words", "%1 %2").removeprefix("%1").removesuffix("%2")
    return between.join(filter(None, sentences))
