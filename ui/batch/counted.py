"""Figures and times of a batch, as the window's language writes them."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QLocale

from ui.wording import clock_words, short_moment_words

_translate = QCoreApplication.translate
_THOUSAND = 10_000


def seconds_words(told: float | None) -> str:
    """«1.2 s»; nothing for None."""
    if told is None:
        return ""
    figures = QLocale().toString(told, "f", 1)
    return _translate("Batch", "%1 s").replace("%1", figures)


def short_words(count: int) -> str:
    """«1.2 M»; a small number as it is."""
    if count < _THOUSAND:
        return number_words(count) if count else ""
    million = count >= 1_000_000
    figures = QLocale().toString(count / (1_000_000 if million else 1_000), "f", 1)
    return f"{figures}\u202f{'M' if million else 'k'}"


def some_words(count: int) -> str:
    """Nothing for 0."""
    return number_words(count) if count else ""


def number_words(count: int) -> str:
    """«1,200»."""
    return QLocale().toString(count)


def when_words(at: datetime) -> str:
    """The time, with the day where that is another one."""
    local, now = at.astimezone(), datetime.now().astimezone()
    return clock_words(at) if local.date() == now.date() else short_moment_words(at)
