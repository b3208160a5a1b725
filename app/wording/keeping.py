"""What is said of errors in keeping cases: the store, its folder, backups."""

from app import errors as er
from app.wording.marking import QT_TRANSLATE_NOOP
from app.wording.words import Words

_CASES = QT_TRANSLATE_NOOP("Errors", "Nothing in the folder was changed.")
_UNCHANGED = QT_TRANSLATE_NOOP("Errors", "Nothing in it was changed.")
_NOT_OVERWRITTEN = QT_TRANSLATE_NOOP("Errors", "Nothing was overwritten.")
_RESCUE = QT_TRANSLATE_NOOP("Errors", "Let Tessera put a backup back, or rebuild what can be read.")
KEEPING: dict[type[er.AppError], Words] = {
    er.StoreError: Words(
        QT_TRANSLATE_NOOP("Errors", "The cases in {place} can't be opened."),
        _CASES,
        QT_TRANSLATE_NOOP("Errors", "Restart Tessera."),
    ),
    er.StoreInUse: Words(
        QT_TRANSLATE_NOOP("Errors", "Another Tessera has {place} open."),
        _CASES,
        QT_TRANSLATE_NOOP("Errors", "Close it, or choose another data folder."),
    ),
    er.StoreElsewhere: Words(
        QT_TRANSLATE_NOOP("Errors", "The computer «{host}» has {place} open since {since}."),
        _CASES,
        QT_TRANSLATE_NOOP(
            "Errors",
            "Close Tessera there. If it runs no longer, delete «tessera.open» in the folder.",
        ),
    ),
    er.StoreTooNew: Words(
        QT_TRANSLATE_NOOP("Errors", "The cases in {place} were written by a newer Tessera."),
        _CASES,
        QT_TRANSLATE_NOOP("Errors", "Install the newest Tessera."),
    ),
    er.StoreDamaged: Words(
        QT_TRANSLATE_NOOP("Errors", "The case file in {place} is damaged. {said}"),
        _NOT_OVERWRITTEN,
        _RESCUE,
    ),
    er.StoreMissing: Words(
        QT_TRANSLATE_NOOP("Errors", "The case file in {place} is gone; photos or backups are not."),
        _NOT_OVERWRITTEN,
        _RESCUE,
    ),
    er.StoreUnwritable: Words(
        QT_TRANSLATE_NOOP("Errors", "The change can't be saved in {place}. {said}"),
        QT_TRANSLATE_NOOP("Errors", "Everything saved before is kept."),
        QT_TRANSLATE_NOOP("Errors", "Free some space or allow writing there, then try again."),
    ),
    er.DiskFull: Words(
        QT_TRANSLATE_NOOP("Errors", "The disk with {place} is full."),
        QT_TRANSLATE_NOOP("Errors", "Everything saved before is kept."),
        QT_TRANSLATE_NOOP("Errors", "Free some space, then try again."),
    ),
    er.FolderReadOnly: Words(
        QT_TRANSLATE_NOOP("Errors", "Nothing can be written in {place}. {said}"),
        QT_TRANSLATE_NOOP("Errors", "Everything in it is as it was."),
        QT_TRANSLATE_NOOP("Errors", "Allow writing there, or choose another data folder."),
    ),
    er.FolderNameUnreadable: Words(
        QT_TRANSLATE_NOOP(
            "Errors",
            "The name of the data folder {place}, or of a folder above it, can't be read as text.",
        ),
        _CASES,
        QT_TRANSLATE_NOOP("Errors", "Give it another name, or choose another data folder."),
    ),
    er.BackupUnusable: Words(
        QT_TRANSLATE_NOOP("Errors", "The backup {path} can't be put in place. {said}"),
        QT_TRANSLATE_NOOP("Errors", "The cases are as they were before."),
        QT_TRANSLATE_NOOP("Errors", "Choose another backup."),
    ),
    er.BackupNotMade: Words(
        QT_TRANSLATE_NOOP("Errors", "No backup could be made in {place}. {said}"),
        QT_TRANSLATE_NOOP("Errors", "The cases are kept, and so are earlier backups."),
        QT_TRANSLATE_NOOP("Errors", "Free some space, or choose another place in the settings."),
    ),
    er.NotInStore: Words(
        QT_TRANSLATE_NOOP("Errors", "This {what} is no longer there."),
        QT_TRANSLATE_NOOP("Errors", "Nothing else was changed."),
        QT_TRANSLATE_NOOP("Errors", "Open the case again."),
    ),
    er.CaseNotFree: Words(
        QT_TRANSLATE_NOOP("Errors", "Case {number} can't be changed now."),
        _UNCHANGED,
        QT_TRANSLATE_NOOP("Errors", "Look at its history."),
    ),
    er.NotDecided: Words(
        QT_TRANSLATE_NOOP("Errors", "Case {number} is not decided yet."),
        QT_TRANSLATE_NOOP("Errors", "No report of it was issued."),
        QT_TRANSLATE_NOOP("Errors", "Decide it first, or write a draft."),
    ),
    er.NotAcceptable: Words(
        QT_TRANSLATE_NOOP("Errors", "Case {number} can't be accepted as it was proposed."),
        _UNCHANGED,
        QT_TRANSLATE_NOOP("Errors", "Look at it and decide it yourself."),
    ),
    er.CaseHeld: Words(
        QT_TRANSLATE_NOOP("Errors", "Case {number} is under legal hold."),
        QT_TRANSLATE_NOOP("Errors", "Nothing of it is deleted."),
        QT_TRANSLATE_NOOP("Errors", "Lift the hold first, if you may."),
    ),
    er.CaseClosed: Words(
        QT_TRANSLATE_NOOP("Errors", "Case {number} is closed."),
        _UNCHANGED,
        QT_TRANSLATE_NOOP("Errors", "Reopen it to go on."),
    ),
    er.CaseDeleted: Words(
        QT_TRANSLATE_NOOP("Errors", "Case {number} was deleted."),
        _UNCHANGED,
        QT_TRANSLATE_NOOP("Errors", "Put it back to go on."),
    ),
}
