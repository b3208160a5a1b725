"""Days and times as people write them here."""

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, Qt

from app.domain.details.typed_date import iso_day

_translate = QCoreApplication.translate


def day_words(day: date) -> str:
    """«3 May 2026», with a short month."""
    return _written(QDate(day.year, day.month, day.day), _day())


def day_of_year_words(day: date) -> str:
    """The same without its year."""
    return _written(QDate(day.year, day.month, day.day), _day_of_year())


def near_day_words(day: date) -> str:
    """The same, without its year where that is this one: for lists with little room."""
    return day_of_year_words(day) if day.year == QDate.currentDate().year() else day_words(day)


def long_day_words(day: date) -> str:
    """The same with its month in full."""
    form = _translate("Times", "d MMMM yyyy", "a date as Qt writes it")
    return _written(QDate(day.year, day.month, day.day), form)


def month_words(year: int, month: int) -> str:
    """«May 2026»."""
    form = _translate("Times", "MMMM yyyy", "a month as Qt writes it")
    return _written(QDate(year, month, 1), form)


def narrow_month_words(year: int, month: int) -> str:
    """«Nov 2026»: for a column of months."""
    form = _translate("Times", "MMM yyyy", "a month as Qt writes it")
    return _written(QDate(year, month, 1), form)


def short_month_words(day: date) -> str:
    """«May 26»."""
    form = _translate("Times", "MMM yy", "a month as Qt writes it")
    return _written(QDate(day.year, day.month, day.day), form)


def typed_day_words(text: str) -> str:
    """A stored day in figures, as people here type it («17.02.2026» in German); words that are no
    day as they are."""
    day = iso_day(text)
    form = _translate("Times", "yyyy-MM-dd", "a date in figures as Qt writes it, as it is typed")
    return _written(QDate(day.year, day.month, day.day), form) if day else text


def clock_words(at: datetime, seconds: bool = False) -> str:
    """The time of day on the wall."""
    return f"{at.astimezone():%H:%M:%S}" if seconds else f"{at.astimezone():%H:%M}"


def from_left(written: str) -> str:
    """A date such as 2026-11-18 as it is written, also within a line that runs from the right:
    there its parts would change places."""
    app = QCoreApplication.instance()
    right = app is not None and app.property("layoutDirection") == Qt.LayoutDirection.RightToLeft
    return f"\u2066{written}\u2069" if right else written


def stamp_words(at: datetime) -> str:
    """«2026-11-18 14:05»: the time on the wall, for what is on record."""
    return from_left(f"{at.astimezone():%Y-%m-%d %H:%M}")


def moment_words(at: datetime) -> str:
    """Date and time on the wall."""
    return with_clock(long_day_words(at.astimezone().date()), clock_words(at))


def short_moment_words(at: datetime) -> str:
    """The same with a short month."""
    return with_clock(day_words(at.astimezone().date()), clock_words(at))


def with_clock(day: str, clock: str) -> str:
    """A day and a time of day, or from when to when, that are written already."""
    words = _translate("Times", "%1, %2", "a date and a time of day")
    return words.replace("%1", day).replace("%2", clock)


def taken_words(at: QDateTime, with_year: bool) -> str:
    """A camera's own date and time, in its unknown zone."""
    form = _day() if with_year else _day_of_year()
    return _written(at.date(), form) + at.toString(" HH:mm")


def _day() -> str:
    return _translate("Times", "d MMM yyyy", "a date as Qt writes it")


def _day_of_year() -> str:
    return _translate("Times", "d MMM", "a date as Qt writes it, without its year")


def _written(day: QDate, form: str) -> str:
    return QLocale().toString(day, form)
