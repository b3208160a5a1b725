"""What is said where an administrator's policy stands against something."""

from app import errors as er
from app.wording.marking import QT_TRANSLATE_NOOP
from app.wording.words import Words

_ASK = QT_TRANSLATE_NOOP("Errors", "Ask your administrator.")
POLICY: dict[type[er.AppError], Words] = {
    er.NotAllowed: Words(
        QT_TRANSLATE_NOOP("Errors", "On this computer nothing may be sent to {host}."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was sent."),
        QT_TRANSLATE_NOOP("Errors", "Choose another connection, or ask your administrator."),
    ),
    er.PolicyUnreadable: Words(
        QT_TRANSLATE_NOOP("Errors", "The administrator's policy can't be read: {path}. {said}"),
        QT_TRANSLATE_NOOP("Errors", "Until it can, nothing is sent and no report is issued."),
        _ASK,
    ),
    er.SecondOpinionMissing: Words(
        QT_TRANSLATE_NOOP(
            "Errors", "A case as bad as {number} needs a second opinion before its report."
        ),
        QT_TRANSLATE_NOOP("Errors", "No report was issued; the decision is kept."),
        QT_TRANSLATE_NOOP("Errors", "Ask a second model about its photos, then issue the report."),
    ),
}
