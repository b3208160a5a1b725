"""What each error says: what happened, what was kept, and one next step."""

from app import errors as er
from app.wording.answering import ANSWERING
from app.wording.batching import BATCHING
from app.wording.cameras import CAMERAS
from app.wording.carrying import CARRYING
from app.wording.evaluating import EVALUATING
from app.wording.keeping import KEEPING
from app.wording.marking import QT_TRANSLATE_NOOP
from app.wording.office import OFFICE
from app.wording.policy import POLICY
from app.wording.reaching import REACHING
from app.wording.signing import SIGNING
from app.wording.updating import UPDATING
from app.wording.words import SAFE, Words

_UNSENT = QT_TRANSLATE_NOOP("Errors", "Nothing was sent; the photos are kept.")
_ANEW = QT_TRANSLATE_NOOP("Errors", "Analyse again, then ask about the new answer.")
_CLOSE_IT = QT_TRANSLATE_NOOP("Errors", "Close it there, or save under another name.")
_ROOM = QT_TRANSLATE_NOOP("Errors", "Free some space or choose another disk, then export again.")
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
    er.PhotoLost: Words(
        QT_TRANSLATE_NOOP("Errors", "{name} is no longer in the data folder."),
        QT_TRANSLATE_NOOP("Errors", "No report was written; the case and other photos are kept."),
        QT_TRANSLATE_NOOP("Errors", "Put the data folder's photos back from a copy of it."),
    ),
    er.PhotosDropped: Words(
        QT_TRANSLATE_NOOP("Errors", "This case's photos were deleted, as their time is over."),
        QT_TRANSLATE_NOOP(
            "Errors", "No report was written; findings, decision and issued reports are kept."
        ),
        QT_TRANSLATE_NOOP("Errors", "What was issued is under Versions of the report."),
    ),
    er.PhotoOnRecord: Words(
        QT_TRANSLATE_NOOP(
            "Errors", "A model was asked about this photo, so it can't be taken out any more."
        ),
        QT_TRANSLATE_NOOP("Errors", "It stays in the case, and so does what was said of it."),
        QT_TRANSLATE_NOOP("Errors", "Undo once more takes back the change before."),
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
    er.ExampleNotAsSent: Words(
        QT_TRANSLATE_NOOP(
            "Errors", "An example that went before this answer can't be sent again as it was."
        ),
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
            "Errors",
            "Use a model with a larger context window, take photos out, or shorten what is asked.",
        ),
    ),
    **BATCHING,
    **CAMERAS,
    **CARRYING,
    **REACHING,
    **ANSWERING,
    **KEEPING,
    er.ReportNotWritten: Words(
        QT_TRANSLATE_NOOP("Errors", "The report {path} could not be written. {said}"),
        QT_TRANSLATE_NOOP("Errors", "The case is kept; a file already there was not changed."),
        QT_TRANSLATE_NOOP("Errors", "Choose another place and export again."),
    ),
    er.ReportOpenElsewhere: Words(
        QT_TRANSLATE_NOOP("Errors", "The report {path} is open elsewhere, or may not be changed."),
        QT_TRANSLATE_NOOP("Errors", "The file is as it was; no report was issued."),
        _CLOSE_IT,
    ),
    er.NoRoomForReport: Words(
        QT_TRANSLATE_NOOP("Errors", "There is no room for the report {path}: the disk is full."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was lost; no report was issued."),
        _ROOM,
    ),
    er.NotPrinted: Words(
        QT_TRANSLATE_NOOP("Errors", "The report could not be printed on {printer}."),
        QT_TRANSLATE_NOOP("Errors", "Pages before may have come out; the case is as it was."),
        QT_TRANSLATE_NOOP("Errors", "Look at the printer, or choose another one."),
    ),
    er.ReportNotKept: Words(
        QT_TRANSLATE_NOOP("Errors", "Version {version} of the report can't be handed out."),
        QT_TRANSLATE_NOOP("Errors", "Its bytes are not kept, or are not what they were."),
        QT_TRANSLATE_NOOP("Errors", "Check the records, or put back a backup."),
    ),
    er.ExportNotWritten: Words(
        QT_TRANSLATE_NOOP("Errors", "The file {path} could not be written. {said}"),
        QT_TRANSLATE_NOOP("Errors", "The cases are kept; a file already there was not changed."),
        QT_TRANSLATE_NOOP("Errors", "Choose another place and export again."),
    ),
    er.ExportOpenElsewhere: Words(
        QT_TRANSLATE_NOOP("Errors", "{path} is open in another program, or may not be changed."),
        QT_TRANSLATE_NOOP("Errors", "The file is as it was, and so are the cases."),
        _CLOSE_IT,
    ),
    er.NoRoomForExport: Words(
        QT_TRANSLATE_NOOP("Errors", "There is no room for the file {path}: the disk is full."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was lost."),
        _ROOM,
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
    er.SetupUnreadable: Words(
        QT_TRANSLATE_NOOP("Errors", "{path} holds no office set-up. {said}"),
        QT_TRANSLATE_NOOP("Errors", "Everything is as it was."),
        QT_TRANSLATE_NOOP("Errors", "Choose the file that was written from another desk."),
    ),
    er.NoSuchName: Words(
        QT_TRANSLATE_NOOP("Errors", "«{name}» is too short to be looked for as a name."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was erased."),
        QT_TRANSLATE_NOOP("Errors", "Type the name as it stands in the cases."),
    ),
    er.NotStamped: Words(
        QT_TRANSLATE_NOOP(
            "Errors", "The time-stamp server {server} gave no usable stamp ({said})."
        ),
        QT_TRANSLATE_NOOP("Errors", "The log is kept, and goes on without a stamp."),
        QT_TRANSLATE_NOOP("Errors", "Check its address in the settings under Network."),
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
    **POLICY,
    **SIGNING,
    **UPDATING,
    **EVALUATING,
}
