"""What the dock says back to a scan or a command, in a few words."""

from enum import Enum, auto

from PySide6.QtCore import QCoreApplication

_translate = QCoreApplication.translate


class Said(Enum):
    """One answer each; bad: it was not done."""

    UNKNOWN_CODE = auto()
    NO_PARCEL = auto()
    NOTHING_TO_UNDO = auto()
    PHOTO_SENT = auto()
    NO_PHOTO_WAITS = auto()
    NO_PICTURE = auto()
    NO_PRINTER = auto()
    NO_WORDING = auto()
    NOBODY = auto()
    WORKER = auto()
    DECIDED = auto()
    UNDONE = auto()
    CLAIM_FILED = auto()
    COPIED = auto()
    PRINTED = auto()
    SHEET_SAVED = auto()

    @property
    def bad(self) -> bool:
        """Something was not done, or is missing."""
        return self.value <= Said.NOBODY.value


def words_of(said: Said) -> str:
    """In the person's language."""
    return {
        Said.UNKNOWN_CODE: _translate("Dock", "This code is no parcel, command or badge."),
        Said.NO_PARCEL: _translate("Dock", "No parcel in hand: scan one first."),
        Said.NOTHING_TO_UNDO: _translate("Dock", "Nothing to take back."),
        Said.PHOTO_SENT: _translate("Dock", "The photo was sent already and stays on record."),
        Said.NO_PHOTO_WAITS: _translate("Dock", "No new photo in the watched folder yet."),
        Said.NO_PICTURE: _translate("Dock", "What was pasted or dropped is no photo."),
        Said.NO_PRINTER: _translate("Dock", "The printer is not there: wording copied instead."),
        Said.NO_WORDING: _translate("Dock", "Noted. No wording has come yet: note it again later."),
        Said.NOBODY: _translate("Dock", "Kept, but nobody signs for it: scan a badge, then again."),
        Said.WORKER: _translate("Dock", "Badge read."),
        Said.DECIDED: _translate("Dock", "Kept."),
        Said.UNDONE: _translate("Dock", "Taken back."),
        Said.CLAIM_FILED: _translate("Dock", "Claim file written."),
        Said.COPIED: _translate("Dock", "Noted. The wording is copied."),
        Said.PRINTED: _translate("Dock", "Noted. The wording is being printed."),
        Said.SHEET_SAVED: _translate("Dock", "The sheet was saved."),
    }[said]
