"""What is said where a case travels as one file."""

from app import errors as er
from app.domain.merging import Spot
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
_M = er.MergeFlaw
NOT_MERGED: dict[er.MergeFlaw, str] = {
    _M.OTHER_BEGINNING: QT_TRANSLATE_NOOP(
        "CaseFiles", "its log begins otherwise than that of the case here."
    ),
    _M.ERASED: QT_TRANSLATE_NOOP(
        "CaseFiles", "somebody was erased on one side only, and would come back."
    ),
    _M.HELD: QT_TRANSLATE_NOOP("CaseFiles", "the case here is under legal hold."),
    _M.STILL_ASKING: QT_TRANSLATE_NOOP(
        "CaseFiles", "a model was still answering when it was written."
    ),
    _M.OTHER_PHOTO: QT_TRANSLATE_NOOP(
        "CaseFiles", "a photo in it is another than the one here: {detail}"
    ),
    _M.PHOTO_IN_USE: QT_TRANSLATE_NOOP(
        "CaseFiles", "a photo was taken out on one side and worked with on the other: {detail}"
    ),
    _M.PHOTO_TWICE: QT_TRANSLATE_NOOP(
        "CaseFiles", "the same photo came on both sides, and both worked with it: {detail}"
    ),
    _M.OTHER_SETS: QT_TRANSLATE_NOOP(
        "CaseFiles", "both sides asked a model about the same photos, with others beside them."
    ),
    _M.CHANGED_SINCE: QT_TRANSLATE_NOOP("CaseFiles", "the case here was changed meanwhile."),
}
_AGAIN = QT_TRANSLATE_NOOP("CaseFiles", "Ask whoever sent it to write the file once more.")
_BY_HAND = QT_TRANSLATE_NOOP("CaseFiles", "Take over by hand what was done there.")
AFTER_NOT_MERGED: dict[er.MergeFlaw, str] = {
    _M.OTHER_BEGINNING: QT_TRANSLATE_NOOP("CaseFiles", "Ask whoever sent it where it is from."),
    _M.ERASED: QT_TRANSLATE_NOOP(
        "CaseFiles", "Where it was not erased, delete the case and take it in from the other side."
    ),
    _M.HELD: QT_TRANSLATE_NOOP("CaseFiles", "Lift the hold first, if you may."),
    _M.STILL_ASKING: _AGAIN,
    _M.OTHER_PHOTO: QT_TRANSLATE_NOOP("CaseFiles", "Ask whoever sent it where it is from."),
    _M.PHOTO_IN_USE: _BY_HAND,
    _M.PHOTO_TWICE: _BY_HAND,
    _M.OTHER_SETS: _BY_HAND,
    _M.CHANGED_SINCE: QT_TRANSLATE_NOOP("CaseFiles", "Open the file once more."),
}
# What comes in with a case that came back, counted.
BROUGHT: dict[Spot, str] = {
    Spot.PHOTO: QT_TRANSLATE_NOOP("Merge", "photos: %1"),
    Spot.RUN: QT_TRANSLATE_NOOP("Merge", "analyses: %1"),
    Spot.TURN: QT_TRANSLATE_NOOP("Merge", "replies: %1"),
    Spot.FINDING: QT_TRANSLATE_NOOP("Merge", "findings: %1"),
    Spot.DECISION: QT_TRANSLATE_NOOP("Merge", "the decision"),
    Spot.TICKET: QT_TRANSLATE_NOOP("Merge", "tickets: %1"),
    Spot.REPORT: QT_TRANSLATE_NOOP("Merge", "reports: %1"),
    Spot.CASE: QT_TRANSLATE_NOOP("Merge", "details: %1"),
}
CARRYING: dict[type[er.AppError], Words] = {
    er.CaseFileRefused: Words(
        QT_TRANSLATE_NOOP("Errors", "{path} was not taken in: {why}"),
        QT_TRANSLATE_NOOP("Errors", "Nothing here was changed."),
        QT_TRANSLATE_NOOP("Errors", "Ask whoever sent it to write the file once more."),
    ),
    er.CaseNotMerged: Words(
        QT_TRANSLATE_NOOP("Errors", "{path} was not merged: {why}"),
        QT_TRANSLATE_NOOP("Errors", "Nothing here was changed."),
        QT_TRANSLATE_NOOP("Errors", "{then}"),
    ),
    er.CaseFileNotWritten: Words(
        QT_TRANSLATE_NOOP("Errors", "The case could not be written into {path}. {said}"),
        SAFE,
        QT_TRANSLATE_NOOP("Errors", "Choose another place and try again."),
    ),
}
