"""What is not as it was put on record, in words; {detail} is the problem's."""

from collections.abc import Callable

from app.domain.keeping.fault import Broken, Problem
from app.wording.marking import QT_TRANSLATE_NOOP

BROKEN: dict[Broken, str] = {
    Broken.DATABASE: QT_TRANSLATE_NOOP("Proof", "The database is damaged: {detail}"),
    Broken.REFERENCE: QT_TRANSLATE_NOOP("Proof", "A row names one that is not there: {detail}"),
    Broken.LOG: QT_TRANSLATE_NOOP("Proof", "The log was changed: it breaks at row {detail}"),
    Broken.CUT_OFF: QT_TRANSLATE_NOOP(
        "Proof", "The end of the log is missing: it held more at {detail}"
    ),
    Broken.HEAD: QT_TRANSLATE_NOOP("Proof", "Daily head {detail} is not as it was made"),
    Broken.STAMP: QT_TRANSLATE_NOOP(
        "Proof", "The time stamp of daily head {detail} is not its own"
    ),
    Broken.CHAIN: QT_TRANSLATE_NOOP("Proof", "The history was changed: it breaks at step {detail}"),
    Broken.ELSEWHERE: QT_TRANSLATE_NOOP(
        "Proof", "Step {detail} of what was done elsewhere is not as it was sealed there"
    ),
    Broken.WORDS: QT_TRANSLATE_NOOP(
        "Proof", "The words kept with step {detail} of the history were changed"
    ),
    Broken.STORED: QT_TRANSLATE_NOOP("Proof", "What is stored is not what was logged last"),
    Broken.FILED: QT_TRANSLATE_NOOP(
        "Proof", "It is closed, held, deleted or assigned otherwise than was logged"
    ),
    Broken.RUN: QT_TRANSLATE_NOOP(
        "Proof", "A model's answer was changed after it ended ({detail})"
    ),
    Broken.UNREADABLE: QT_TRANSLATE_NOOP("Proof", "It can't be read: {detail}"),
    Broken.GONE: QT_TRANSLATE_NOOP("Proof", "It is gone, and no deletion is logged"),
    Broken.PHOTO_CHANGED: QT_TRANSLATE_NOOP("Proof", "Photo {detail} is not as it came"),
    Broken.PHOTO_MISSING: QT_TRANSLATE_NOOP("Proof", "The original of photo {detail} is missing"),
    Broken.PHOTO_OF_OTHER: QT_TRANSLATE_NOOP(
        "Proof", "The record of photo {detail} is gone, or of another photo"
    ),
    Broken.REPORT_CHANGED: QT_TRANSLATE_NOOP(
        "Proof", "The kept copy of report version {detail} was changed"
    ),
    Broken.REPORT_MISSING: QT_TRANSLATE_NOOP(
        "Proof", "The kept copy of report version {detail} is missing"
    ),
    Broken.SIGNATURE: QT_TRANSLATE_NOOP(
        "Proof", "The signature of report version {detail} does not hold"
    ),
    Broken.PRINTED: QT_TRANSLATE_NOOP(
        "Proof", "The log is not the one that report version {detail} says there was"
    ),
    Broken.REPORT_UNKNOWN: QT_TRANSLATE_NOOP(
        "Proof", "A report is kept that is on no record: {detail}"
    ),
}


def problem_words(problem: Problem, translate: Callable[[str, str], str] | None = None) -> str:
    """One line: the case, and what is not as it was."""
    said = BROKEN[problem.broken]
    told = translate("Proof", said) if translate else said
    told = told.replace("{detail}", problem.detail)
    return f"{problem.case}: {told}" if problem.case else told
