"""What stands between words and around them, as each language has it."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

_translate = QCoreApplication.translate


def quoted(said: str) -> str:
    """Somebody's own words in quotation marks."""
    return _translate("Words", "«%1»").replace("%1", said)


def listed(words: Iterable[str]) -> str:
    """One after the other; what is empty is left out."""
    return _between(_translate("Words", "%1, %2")).join(filter(None, words))


def apart(words: Iterable[str]) -> str:
    """One after the other, further apart: each may be several words already."""
    return _between(_translate("Words", "%1; %2")).join(words)


def paragraph(*sentences: str) -> str:
    """Sentences after each other; what is empty is left out."""
    return _between(_translate("Words", "%1 %2")).join(filter(None, sentences))


def named(name: str, said: str) -> str:
    """«Severity: severe»."""
    return _between(_translate("Words", "%1: %2")).join((name, said))


def became(*values: str) -> str:
    """«moderate → severe»: from what it was to what it is, as lines run."""
    return _between(_translate("Words", "%1 → %2")).join(values)


def span(*ends: str) -> str:
    """«1 – 29 Nov»: from the first to the last; one alone stands for itself."""
    return _between(_translate("Words", "%1 – %2")).join(dict.fromkeys(ends))


def _between(pair: str) -> str:
    return pair.removeprefix("%1").removesuffix("%2")
