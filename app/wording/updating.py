"""What is said where nobody knows whether there is a newer version."""

from app import errors as er
from app.wording.marking import QT_TRANSLATE_NOOP
from app.wording.words import Words

_SAME = QT_TRANSLATE_NOOP("Errors", "Nothing was changed; this version goes on.")
_ASK = QT_TRANSLATE_NOOP("Errors", "Tell your administrator.")

UPDATING: dict[type[er.AppError], Words] = {
    er.UpdateError: Words(
        QT_TRANSLATE_NOOP("Errors", "Whether there is a newer version can't be told."), _SAME, _ASK
    ),
    er.UpdateNotSigned: Words(
        QT_TRANSLATE_NOOP(
            "Errors",
            "What {host} says of a newer version is not signed by your office, or was changed.",
        ),
        _SAME,
        _ASK,
    ),
    er.UpdateUnreadable: Words(
        QT_TRANSLATE_NOOP("Errors", "What {host} says of a newer version can't be read."),
        _SAME,
        _ASK,
    ),
    er.UpdatePartMissing: Words(
        QT_TRANSLATE_NOOP("Errors", "This computer can't check who signed a newer version."),
        _SAME,
        _ASK,
    ),
}
