"""When something was, as short as a list has room for."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime


def when(at: datetime, now: datetime) -> str:
    """«09:41» today, «Yesterday», the weekday within a week, else the date, with its year only
    where it is another; in local time."""
    local, today = at.astimezone(), now.astimezone()
    days = (today.date() - local.date()).days
    if days == 0:
        return QLocale().toString(QTime(local.hour, local.minute), "HH:mm")
    if days == 1:
        return QCoreApplication.translate("When", "Yesterday")
    day = QDate(local.year, local.month, local.day)
    if 1 < days < 7:
        return QLocale().dayName(day.dayOfWeek(), QLocale.FormatType.ShortFormat)
    return QLocale().toString(day, "d MMM" if local.year == today.year else "d MMM yyyy")
