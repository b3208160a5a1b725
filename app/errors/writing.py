"""A report or another program's file could not be written, kept or printed."""

from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from app.errors.base import AppError
from app.errors.keeping import FULL, HELD

_DENIED = 5
Kind = TypeVar("Kind")


@dataclass(eq=False)
class ReportNotWritten(AppError):
    """path: where it should have gone; said: what the system reported."""

    path: str = ""
    said: str = ""


class ReportOpenElsewhere(ReportNotWritten):
    """Another program has the file open, as viewers of PDFs on Windows do."""


class NoRoomForReport(ReportNotWritten):
    """The disk is full."""


@dataclass(eq=False)
class ReportNotKept(AppError):
    """The bytes of that version are not there, or not what they were."""

    version: int = 0


@dataclass(eq=False)
class NotPrinted(AppError):
    """printer: its name."""

    printer: str = ""


@dataclass(eq=False)
class ExportNotWritten(AppError):
    """path: where it should have gone; said: what the system reported."""

    path: str = ""
    said: str = ""


class ExportOpenElsewhere(ExportNotWritten):
    """Another program has the file open, as Excel does."""


class NoRoomForExport(ExportNotWritten):
    """The disk is full."""


def report_unwritten(path: Path, error: OSError) -> ReportNotWritten:
    """What the system's refusal to write a report means."""
    kind = _kind(path, error, ReportNotWritten, ReportOpenElsewhere, NoRoomForReport)
    return kind(str(path), error.strerror or str(error))


def export_unwritten(path: Path, error: OSError) -> ExportNotWritten:
    """What the system's refusal to write another program's file means."""
    kind = _kind(path, error, ExportNotWritten, ExportOpenElsewhere, NoRoomForExport)
    return kind(str(path), error.strerror or str(error))


def _kind(
    path: Path, error: OSError, any_: type[Kind], held: type[Kind], full: type[Kind]
) -> type[Kind]:
    windows = getattr(error, "winerror", None)
    # A file that is open can't be replaced there, which is told as a lack of permission as well.
    if windows in HELD or (windows == _DENIED and path.is_file()):
        return held
    return full if error.errno in FULL else any_
