"""Issued versions of a report in words."""

from PySide6.QtCore import QCoreApplication

from app.domain.issue import Edition, Issued
from ui.widgets.plain_label import harmless
from ui.wording import edition_word, short_moment_words


def version_line(report: Issued) -> str:
    """A version in one line: number, what it is, when and by whom it was issued."""
    parts = (
        f"{report.version}",
        _state(report),
        short_moment_words(report.at),
        report.by.name or report.by.system_user,
    )
    return "   ·   ".join(harmless(" ".join(part.split())) for part in parts)


def _state(report: Issued) -> str:
    if report.edition is not Edition.SUPPLEMENT:
        return edition_word(report.edition)
    words = QCoreApplication.translate("ReportsDialog", "Supplement to version %1")
    return words.replace("%1", str(report.supplements))
