"""What is wrong with a set of labelled photos, or with one place in it."""

from app import errors as er
from app.wording.marking import QT_TRANSLATE_NOOP
from app.wording.words import Words

SET_FAULT: dict[er.SetFault, str] = {
    er.SetFault.UNREADABLE: QT_TRANSLATE_NOOP("Evaluating", "it can't be read. {detail}"),
    er.SetFault.TOO_LARGE: QT_TRANSLATE_NOOP("Evaluating", "it is larger than {detail} MB."),
    er.SetFault.TOO_MANY: QT_TRANSLATE_NOOP("Evaluating", "there are more than {detail}."),
    er.SetFault.NO_JSON: QT_TRANSLATE_NOOP("Evaluating", "it is no JSON: {detail}."),
    er.SetFault.NO_CSV: QT_TRANSLATE_NOOP("Evaluating", "it is no CSV: {detail}."),
    er.SetFault.NO_UTF8: QT_TRANSLATE_NOOP("Evaluating", "the text is not UTF-8."),
    er.SetFault.NO_FORMAT: QT_TRANSLATE_NOOP(
        "Evaluating",
        "it is in none of the formats COCO, YOLO, VIA, labelme, CSV, folders by class.",
    ),
    er.SetFault.SEVERAL: QT_TRANSLATE_NOOP("Evaluating", "name one of its files: {detail}."),
    er.SetFault.NO_COLUMN: QT_TRANSLATE_NOOP(
        "Evaluating", "the first row names no column «{detail}»."
    ),
    er.SetFault.NO_PHOTO: QT_TRANSLATE_NOOP("Evaluating", "none of its photos can be used."),
    er.SetFault.NOT_SO: QT_TRANSLATE_NOOP("Evaluating", "this should be there: {detail}."),
    er.SetFault.OUTSIDE: QT_TRANSLATE_NOOP(
        "Evaluating", "the path leaves the folder of the set: {detail}."
    ),
    er.SetFault.MISSING: QT_TRANSLATE_NOOP("Evaluating", "the photo is not there."),
    er.SetFault.BAD_BOX: QT_TRANSLATE_NOOP("Evaluating", "the box has no area in the photo."),
    er.SetFault.NO_WORD: QT_TRANSLATE_NOOP("Evaluating", "the label names nothing."),
    er.SetFault.NO_NAMES: QT_TRANSLATE_NOOP(
        "Evaluating", "the names of the classes can't be read; they are called by number."
    ),
    er.SetFault.REFUSED: QT_TRANSLATE_NOOP("Evaluating", "it is no usable photo: {detail}"),
    er.SetFault.NO_MEANING: QT_TRANSLATE_NOOP(
        "Evaluating", "none of its words is in the template's lists; map them: {detail}."
    ),
    er.SetFault.CHANGED: QT_TRANSLATE_NOOP(
        "Evaluating",
        "it, the template or the connection is no longer what this run began with.",
    ),
    er.SetFault.TOOK_TOO_LONG: QT_TRANSLATE_NOOP(
        "Evaluating", "reading it took longer than {detail} minutes."
    ),
    er.SetFault.TOO_MUCH_MEMORY: QT_TRANSLATE_NOOP(
        "Evaluating", "reading it took too much memory."
    ),
    er.SetFault.READER_FAILED: QT_TRANSLATE_NOOP("Evaluating", "reading it failed badly. {detail}"),
    er.SetFault.BAD_MEANING: QT_TRANSLATE_NOOP("Evaluating", "the template has no {detail}."),
}

_KEPT = QT_TRANSLATE_NOOP("Errors", "Both are kept.")

EVALUATING: dict[type[er.AppError], Words] = {
    er.SetUnusable: Words(
        QT_TRANSLATE_NOOP("Errors", "The set {set_name} can't be used: {why}"),
        QT_TRANSLATE_NOOP("Errors", "Nothing was measured."),
        QT_TRANSLATE_NOOP("Errors", "Correct the set, or choose another."),
    ),
    er.MeasuringNow: Words(
        QT_TRANSLATE_NOOP("Errors", "A measurement is under way, which may hold the name, too."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was erased."),
        QT_TRANSLATE_NOOP("Errors", "Stop it, or wait until it is done, and erase again."),
    ),
    er.RunsNotAlike: Words(
        QT_TRANSLATE_NOOP(
            "Errors", "The two measurements can't be compared: they are not of the same photos."
        ),
        _KEPT,
        QT_TRANSLATE_NOOP("Errors", "Choose two measurements of the same set."),
    ),
    er.LabelledOtherwise: Words(
        QT_TRANSLATE_NOOP(
            "Errors",
            "The two measurements can't be compared: labels were changed between them, for one "
            "those of {photo}.",
        ),
        _KEPT,
        QT_TRANSLATE_NOOP("Errors", "Measure the older one again, on the set as it is now."),
    ),
}


def set_flaw_words(flaw: er.SetFlaw, says: str) -> str:
    """One flaw in a line; says: the words of its fault, in whichever language."""
    told = says.format_map({"detail": flaw.detail}).strip()
    return f"{flaw.where}: {told}" if flaw.where else told[:1].upper() + told[1:]
