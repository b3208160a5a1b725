"""What is said where a case travels as one file."""

from app import errors as er
from app.wording.marking import QT_TRANSLATE_NOOP
from app.wording.words import SAFE, Words

_F = er.CaseFileFlaw
CASE_FILE: dict[er.CaseFileFlaw, str] = {
    _F.NO_CASE_FILE: QT_TRANSLATE_NOOP("CaseFiles", "it is no case file of Tessera. {detail}"),
    _F.NEWER: QT_TRANSLATE_NOOP("CaseFiles", "it was written by a newer Tessera."),
    _F.BAD_NAME: QT_TRANSLATE_NOOP("CaseFiles", "it holds what no case file has: {detail}"),
    _F.NO_PLAIN_FILE: QT_TRANSLATE_NOOP("CaseFiles", "it holds a link or folder: {detail}"),
    _F.TWICE: QT_TRANSLATE_NOOP("CaseFiles", "it holds something twice: {detail}"),
    _F.TOO_MANY: QT_TRANSLATE_NOOP("CaseFiles", "it holds more than a case can have: {detail}"),
    _F.TOO_LARGE: QT_TRANSLATE_NOOP("CaseFiles", "unpacked it would be too large: {detail}"),
    _F.LOCKED: QT_TRANSLATE_NOOP("CaseFiles", "it is locked or packed unusually: {detail}"),
    _F.CUT_OFF: QT_TRANSLATE_NOOP("CaseFiles", "it is damaged or cut off: {detail}"),
    _F.BAD_DOCUMENT: QT_TRANSLATE_NOOP("CaseFiles", "its document can't be read."),
    _F.BAD_ROWS: QT_TRANSLATE_NOOP("CaseFiles", "what it says makes no sense: {detail}"),
    _F.OTHER_PHOTO: QT_TRANSLATE_NOOP("CaseFiles", "a photo is not the one it names: {detail}"),
    _F.BROKEN_LOG: QT_TRANSLATE_NOOP("CaseFiles", "it was changed past its log: {detail}"),
    _F.CLASHES: QT_TRANSLATE_NOOP("CaseFiles", "part of it belongs to another case here."),
}
CARRYING: dict[type[er.AppError], Words] = {
    er.CaseFileRefused: Words(
        QT_TRANSLATE_NOOP("Errors", "{path} was not taken in: {why}"),
        QT_TRANSLATE_NOOP("Errors", "Nothing here was changed."),
        QT_TRANSLATE_NOOP("Errors", "Ask whoever sent it to write the file once more."),
    ),
    er.CaseFileNotWritten: Words(
        QT_TRANSLATE_NOOP("Errors", "The case could not be written into {path}. {said}"),
        SAFE,
        QT_TRANSLATE_NOOP("Errors", "Choose another place and try again."),
    ),
}
