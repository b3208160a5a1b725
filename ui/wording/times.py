"""Times as people write them here."""

from PySide6.QtCore import QDateTime, QLocale

from app.domain.backup import Backup


def when_made(backup: Backup) -> str:
    """Date and time on the wall."""
    at = QDateTime.fromSecsSinceEpoch(int(backup.at.timestamp()))
    return QLocale().toString(at, "d MMMM yyyy, HH:mm")
