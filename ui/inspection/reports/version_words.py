"""Issued versions of a report in words."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from app.domain.issue import Edition, Issued
from ui.widgets.plain_label import harmless
from ui.wording import edition_word


def version_line(report: Issued) -> str:
    """A version in one line: number, what it is, when and by whom it was issued."""
    parts = (
        f"{report.version}",
        _state(report),
        when(report.at),
        report.by.name or report.by.system_user,
    )
    return "   ·   ".join(harmless(" ".join(part.split())) for part in parts)


def _state(report: Issued) -> str:
    if report.edition is not Edition.SUPPLEMENT:
        return edition_word(report.edition)
    words = QCoreApplication.translate("ReportsDialog", "Supplement to version %1")
    return words.replace("%1", str(report.supplements))


def when(moment: datetime) -> str:
    """Day and time by this computer's clock."""
    local = QDateTime.fromSecsSinceEpoch(int(moment.timestamp()))
    return QLocale().toString(local, QLocale.FormatType.ShortFormat)
