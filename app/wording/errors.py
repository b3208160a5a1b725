"""What each error says: what happened, what was kept, and one next step."""

from app import errors as er
from app.wording.answering import ANSWERING
from app.wording.cameras import CAMERAS
from app.wording.marking import QT_TRANSLATE_NOOP
from app.wording.office import OFFICE
from app.wording.reaching import REACHING
from app.wording.words import SAFE, Words

_UNSENT = QT_TRANSLATE_NOOP("Errors", "Nothing was sent; the photos are kept.")
_ANEW = QT_TRANSLATE_NOOP("Errors", "Analyse again, then ask about the new answer.")
_CASES = QT_TRANSLATE_NOOP("Errors", "Nothing in the folder was changed.")
_UNCHANGED = QT_TRANSLATE_NOOP("Errors", "Nothing in it was changed.")
SENTENCES: dict[type[er.AppError], Words] = {
    er.AppError: Words(
        QT_TRANSLATE_NOOP("Errors", "Something went wrong."),
        SAFE,
        QT_TRANSLATE_NOOP("Errors", "Try again."),
    ),
    er.PhotoRefused: Words(
        QT_TRANSLATE_NOOP("Errors", "{name} was not taken in: {reason}"),
        QT_TRANSLATE_NOOP("Errors", "The file itself was not touched; other photos are taken in."),
        QT_TRANSLATE_NOOP("Errors", "Add another photo instead."),
    ),
    er.PhotoNotPrepared: Words(
        QT_TRANSLATE_NOOP("Errors", "{name} can't be prepared for sending: {reason}"),
        _UNSENT,
        QT_TRANSLATE_NOOP("Errors", "Analyse again, or take the photo out and add it anew."),
    ),
    er.PhoneNotServed: Words(
        QT_TRANSLATE_NOOP("Errors", "Photos from a phone can't be received at {address}. {said}"),
        SAFE,
        QT_TRANSLATE_NOOP("Errors", "Choose another address, or add the photos from files."),
    ),
    er.OrderOnRecord: Words(
        QT_TRANSLATE_NOOP(
            "Errors", "A model was asked about these photos in this order and calls them by it."
        ),
        QT_TRANSLATE_NOOP("Errors", "They stay as they are, and so does what it said."),
        QT_TRANSLATE_NOOP("Errors", "Put photos in order before they are analysed."),
    ),
    er.PhotoNotAsSent: Words(
        QT_TRANSLATE_NOOP("Errors", "{name} can't be sent again exactly as this answer saw it."),
        _UNSENT,
        _ANEW,
    ),
    er.PhotoHiddenSince: Words(
        QT_TRANSLATE_NOOP("Errors", "Places of {name} were blacked out after this answer."),
        _UNSENT,
        _ANEW,
    ),
    er.WindowTooSmall: Words(
        QT_TRANSLATE_NOOP(
            "Errors",
            "Question and answer need about {tokens} tokens, however small the photos are made, "
            "and the model's window is {window}.",
        ),
        _UNSENT,
        QT_TRANSLATE_NOOP(
            "Errors", "Use a model with a larger context window, or take photos out."
        ),
    ),
    **CAMERAS,
    **REACHING,
    **ANSWERING,
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
    er.StoreTooNew: Words(
        QT_TRANSLATE_NOOP("Errors", "The cases in {place} were written by a newer Tessera."),
        _CASES,
        QT_TRANSLATE_NOOP("Errors", "Install the newest Tessera."),
    ),
    er.StoreDamaged: Words(
        QT_TRANSLATE_NOOP("Errors", "The case file in {place} is damaged. {said}"),
        _CASES,
        QT_TRANSLATE_NOOP("Errors", "Put back a backup from the folder «backups»."),
    ),
    er.StoreUnwritable: Words(
        QT_TRANSLATE_NOOP("Errors", "The change can't be saved in {place}. {said}"),
        QT_TRANSLATE_NOOP("Errors", "Everything saved before is kept."),
        QT_TRANSLATE_NOOP("Errors", "Free some space or allow writing there, then try again."),
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
    er.ReportNotWritten: Words(
        QT_TRANSLATE_NOOP("Errors", "The report {path} could not be written. {said}"),
        QT_TRANSLATE_NOOP("Errors", "The case is kept; a file already there was not changed."),
        QT_TRANSLATE_NOOP("Errors", "Choose another place and export again."),
    ),
    er.SettingsError: Words(
        QT_TRANSLATE_NOOP("Errors", "The settings could not be used."),
        QT_TRANSLATE_NOOP("Errors", "Cases are not touched."),
        QT_TRANSLATE_NOOP("Errors", "Open the settings and save them again."),
    ),
    er.SettingsUnreadable: Words(
        QT_TRANSLATE_NOOP("Errors", "The settings file {path} is damaged."),
        QT_TRANSLATE_NOOP("Errors", "A copy of it is kept; the usual settings hold for now."),
        QT_TRANSLATE_NOOP("Errors", "Open the settings and enter the connection again."),
    ),
    er.KeyNotKept: Words(
        QT_TRANSLATE_NOOP("Errors", "The system's keyring did not take the key. {said}"),
        QT_TRANSLATE_NOOP("Errors", "The key is stored nowhere; it holds until Tessera is closed."),
        QT_TRANSLATE_NOOP("Errors", "Unlock the system's keyring, then save again."),
    ),
    er.BadSetting: Words(
        QT_TRANSLATE_NOOP("Errors", "The setting «{name}» can't be «{value}»."),
        QT_TRANSLATE_NOOP("Errors", "The usual value holds."),
        QT_TRANSLATE_NOOP("Errors", "Choose another value in the settings."),
    ),
    er.UnknownConnection: Words(
        QT_TRANSLATE_NOOP("Errors", "No connection is called «{name}»."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was sent."),
        QT_TRANSLATE_NOOP("Errors", "There are: {known}"),
    ),
    **OFFICE,
}
