"""When something was, as short as a list has room for."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QLocale

from ui.wording import clock_words, day_of_year_words, day_words


def when(at: datetime, now: datetime) -> str:
    """«09:41» today, «Yesterday», the weekday within a week, else the date, with its year only
    where it is another; in local time."""
    local, today = at.astimezone(), now.astimezone()
    days = (today.date() - local.date()).days
    if days == 0:
        return clock_words(at)
    if days == 1:
        return QCoreApplication.translate("When", "Yesterday")
    if 1 < days < 7:
        return QLocale().dayName(local.isoweekday(), QLocale.FormatType.ShortFormat)
    return day_of_year_words(local) if local.year == today.year else day_words(local)
